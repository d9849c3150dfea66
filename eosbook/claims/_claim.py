"""What a claim is, and what its evidence.

A claim is measured at many settings; those that break its hypotheses are counted, never measured.
`eosbook.claims._checks` tells how the measured numbers decide.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from eosbook.claims._checks import Bounded, all_hold
from eosbook.claims._page import section

HOLDS = "holds as printed"
CONSTANT = "holds with constant C"
CORRECTED = "holds corrected"
FAILS = "fails as printed"
UNDECIDED = "undecided"
VERDICTS = (HOLDS, CONSTANT, CORRECTED, FAILS)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A statement of the paper, with all it takes to check it.

    Attributes
    ----------
    key : str
        Name in the register.
    number : str
        The paper's number, or the section of an unnumbered statement.
    title : str
        A few words.
    statement : str
        The statement in our words, Markdown with LaTeX.
    chapter, anchor : str
        File in `book/` without its ending, and label in it, or "".
    figure : str
        Figure of the paper that shows it, or "".
    settings : callable
        thorough -> settings, each a dict of named values.
    hypotheses : callable
        setting (as keywords) -> {name: holds}.
    measure : callable
        setting (as keywords) -> {quantity: number or truth value}; a quantity that does not concern
        a setting is left out.
    printed, corrected : tuple of Always, AtMost, Bounded, Rate
        Checks of the statement as printed; and as corrected, where the printed one fails.
    correction : str
        The corrected statement.
    paper, ours : str
        Of a figure: the settings that the paper prints, and ours.
    expected : str
        Verdict on record.
    """

    key: str
    number: str
    title: str
    statement: str
    chapter: str
    anchor: str = ""
    figure: str = ""
    settings: Callable[[bool], Iterable[dict]] = field(repr=False)
    hypotheses: Callable[..., dict] = field(repr=False)
    measure: Callable[..., dict] = field(repr=False)
    printed: tuple = field(repr=False)
    corrected: tuple = field(default=(), repr=False)
    correction: str = field(default="", repr=False)
    paper: str = ""
    ours: str = ""
    expected: str = HOLDS


@dataclass(frozen=True)
class Evidence:
    """What the check of a claim found.

    Attributes
    ----------
    claim : Claim
    settings : tuple of dict
        Those that satisfy the hypotheses, and were measured.
    hypotheses : tuple of str
        Names of those that were checked.
    excluded : dict
        How many settings break each hypothesis, if any does.
    tried : int
        Number of settings, with or without the hypotheses.
    printed, corrected : tuple of Finding
        One for each check.
    thorough : bool
    """

    claim: Claim
    settings: tuple = field(repr=False)
    hypotheses: tuple
    excluded: dict
    tried: int
    printed: tuple = field(repr=False)
    corrected: tuple = field(repr=False)
    thorough: bool

    @property
    def verdict(self):
        """One of `VERDICTS`, or "undecided"."""
        printed = all_hold(finding.holds for finding in self.printed)
        corrected = all_hold(finding.holds for finding in self.corrected)
        if printed:
            hidden = any(isinstance(finding.check, Bounded) for finding in self.printed)
            return CONSTANT if hidden else HOLDS
        if printed is None or (self.corrected and corrected is None):
            return UNDECIDED
        return CORRECTED if self.corrected and corrected else FAILS

    @property
    def as_expected(self):
        """Whether the verdict is the one on record."""
        return self.verdict == self.claim.expected

    @property
    def findings(self):
        """Of the form that decides: the corrected one where there is one and the printed fails."""
        return self.corrected if self.verdict == CORRECTED else self.printed

    @property
    def counterexample(self):
        """First finding that fails the printed statement, or None."""
        return next((finding for finding in self.printed if finding.holds is False), None)

    def _repr_markdown_(self):
        return section(self)


def evidence(claim, thorough=False, progress=None):
    """What `eosbook.claims.check` returns, for a claim in the register or not."""
    settings = list(claim.settings(thorough))
    rows, hypotheses, excluded = [], {}, {}
    for done, setting in enumerate(settings):
        if progress is not None:
            progress(done, len(settings))
        hypotheses = claim.hypotheses(**setting)
        broken = [name for name, holds in hypotheses.items() if not holds]
        for name in broken:
            excluded[name] = excluded.get(name, 0) + 1
        if not broken:
            rows.append((setting, claim.measure(**setting)))
    if progress is not None:
        progress(len(settings), len(settings))

    def judge(checks):
        findings = []
        for each in checks:
            concerned = [row for row in rows if each.quantity in row[1]]
            if not concerned:
                raise ValueError(
                    f"settings of {claim.key!r} must satisfy its hypotheses ({', '.join(excluded)})"
                    f" and measure {each.quantity!r}, got none that does"
                )
            findings.append(each.judge(concerned))
        return tuple(findings)

    return Evidence(
        claim=claim,
        settings=tuple(setting for setting, _ in rows),
        hypotheses=tuple(hypotheses),
        excluded=excluded,
        tried=len(settings),
        printed=judge(claim.printed),
        corrected=judge(claim.corrected),
        thorough=thorough,
    )
