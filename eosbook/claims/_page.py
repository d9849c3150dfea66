"""Evidence as Markdown: in a notebook, and on the page that is generated from the register."""

import json
from pathlib import Path

from eosbook.claims._checks import Always, AtMost, Rate
from eosbook.losses import Loss

BOOK = Path(__file__).resolve().parents[2] / "book"
FEW = 6  # as many values are listed one by one
SYMBOLS = {
    "A0": "A_0",
    "D": r"\eta\,(y_0^2-x_0^2)",
    "b0": "b_0",
    "delta": r"\delta",
    "error": r"\varepsilon",
    "eta": r"\eta",
    "gamma": r"\gamma",
    "threshold": r"2/\eta",
    "x": r"\tilde x",
    "x0": "x_0",
    "y0": "y_0",
}

LOSSES = {"beta": "higher order (β = {0.beta:.3g})"}

HEAD = """\
# Reproduction

What the paper claims, and what becomes of it when it is run. This page is generated from the
register of claims, `eosbook.claims`, by `python3 tasks.py register`; no number on it is typed by
hand, and a test keeps it fresh. `python -m eosbook claims` checks the claims again, and with
`--thorough` at more settings, further towards the limits.

**How to read it.** A claim is measured at many settings: grids, and random draws with a fixed seed.
Settings that break its hypotheses are counted and left out. The verdict is one of

- *holds as printed*: every constant is stated, and it held at every setting;
- *holds with constant C*: the paper hides a constant in $O(\\cdot)$, $\\Omega(\\cdot)$ or $\\lesssim$;
  C is the worst ratio of the two sides observed, and it does not grow towards the limit;
- *holds corrected*: the printed statement has a counterexample, and the corrected one holds;
- *fails as printed*: a counterexample, and no correction.

The constant may not grow towards the limit like a power of more than 0.05 (or as stated), and a
fitted power must agree with the predicted one within it, both with two standard errors to spare.
That is evidence, not proof; the proofs are in the paper, and in the chapters.
"""

# ---------------------------------------------------------------- numbers and settings


def number(value):
    """Three digits, in Markdown."""
    text = f"{value + 0.0:.3g}"
    if "e+03" in text or "e+04" in text:
        text = f"{float(text):.0f}"
    if "e" in text:
        digits, power = text.split("e")
        return rf"${digits}\cdot10^{{{int(power)}}}$".replace(r"$1\cdot", "$")
    return text.replace("inf", "∞").replace("-", "−")


def value(item):
    if isinstance(item, Loss):
        return LOSSES.get(item.key, item.name).format(item)
    return number(item) if isinstance(item, (int, float)) else str(item)


def symbol(name):
    if name in ("loss", "part", "seed", "share", "factor", "sign"):
        return name
    return f"${SYMBOLS.get(name, name)}$"


def setting(named):
    """One setting in words."""
    return ", ".join(
        value(item) if name in ("loss", "part") else f"{symbol(name)} = {value(item)}"
        for name, item in named.items()
    )


def range_of(settings):
    """What all settings span, one name after the other."""
    parts = []
    for name in settings[0]:
        items = list(dict.fromkeys(each[name] for each in settings))
        if isinstance(items[0], (Loss, str)):
            shown = ", ".join(map(value, items[: 2 * FEW]))
            shown += f" and {len(items) - 2 * FEW} more" * (len(items) > 2 * FEW)
        elif len(items) <= FEW:
            shown = ", ".join(map(value, sorted(items)))
        else:
            shown = f"{value(min(items))} to {value(max(items))} ({len(items)} values)"
        parts.append(f"{symbol(name)}: {shown}")
    return "; ".join(parts)


# ---------------------------------------------------------------- findings


def spread(fit):
    return f"{round(fit.slope, 3) + 0.0:.3f} ± {fit.error:.3f}".replace("-", "−")


def family(fit):
    return f" ({setting(fit.family)})" if fit.family else ""


def growth(finding):
    fit = finding.fit
    if fit is None:
        return ""
    variable = symbol(finding.check.along).strip("$")
    power = f"{variable}^{{p}}" if finding.check.towards else f"{variable}^{{-p}}"
    return f"; growth like ${power}$, $p$ = {spread(fit)} at most{family(fit)}"


def towards_limit(finding):
    """The constant there, where it is another one."""
    near = number(finding.near)
    return "" if near in ("nan", number(finding.worst)) else f" ({near} towards the limit)"


def finding_text(finding):
    """One finding in a sentence."""
    each = finding.check
    mark = {True: "✓", False: "✗", None: "?"}[finding.holds]
    where = f" at {setting(finding.at)}" if finding.at else ""
    if isinstance(each, Always):
        return f"{mark} {each.text}" + ("." if finding.holds else f": not{where}.")
    if isinstance(each, AtMost) and each.rounding:
        limit = f": to {number(each.limit)}." if each.limit else ": exactly."
        return f"{mark} {each.text}" + (
            limit if finding.holds else f": {number(finding.worst)}{where}."
        )
    if isinstance(each, AtMost):
        most = f" at most {number(finding.worst)}"
        if each.limit != 1:
            most = f":{most}, {number(each.limit)} allowed"
        return f"{mark} {each.text}{most} (worst{where})."
    if isinstance(each, Rate):
        fits = "; ".join(
            f"{spread(fit)}{family(fit)}, predicted {number(fit.target)}" for fit in finding.fits
        )
        found = fits or number(finding.worst) + where
        return f"{mark} {each.text}: {found}; tolerance {each.tolerance:g}."
    if finding.least <= 0:
        return f"{mark} {each.text}: {number(finding.least)}{where}."
    least = f"at least {number(finding.least)} and " if each.both else ""
    near = towards_limit(finding).replace(" (", ", ").rstrip(")")
    most = f"at most {number(finding.worst)}{near} (worst{where})"
    return f"{mark} {each.text}: {least}{most}{growth(finding)}."


def observed(finding):
    """The number that decides, for a table."""
    each = finding.check
    if isinstance(each, Always):
        return "true" if finding.holds else "false"
    if isinstance(each, AtMost) and each.rounding:
        return f"to {number(each.limit)}" if each.limit else "exact"
    if isinstance(each, AtMost):
        ratio = "ratio " * (each.limit == 1)
        return f"{ratio}{number(finding.worst)} (≤ {number(each.limit)})"
    if isinstance(each, Rate):
        off = max((abs(fit.slope - fit.target) for fit in finding.fits), default=float("nan"))
        return f"power off by {off:.3f}"
    least = f"{number(finding.least)} to " if each.both else ""
    return f"C = {least}{number(finding.worst)}{towards_limit(finding)}"


# ---------------------------------------------------------------- one claim


def section(evidence):
    """A claim and its evidence."""
    return f"**{evidence.claim.number}: {evidence.claim.title}.** " + details(evidence)


def details(evidence):
    """Statement, findings, verdict, hypotheses and settings."""
    claim = evidence.claim
    lines = [claim.statement, ""]
    if evidence.corrected:
        lines += ["As printed:", ""]
    lines += [f"- {finding_text(finding)}" for finding in evidence.printed]
    if evidence.corrected:
        lines += ["", f"Corrected: {claim.correction}", ""]
        lines += [f"- {finding_text(finding)}" for finding in evidence.corrected]
    lines += ["", f"Verdict: ***{evidence.verdict}***.", ""]
    if evidence.hypotheses:
        lines += [f"Hypotheses checked: {'; '.join(evidence.hypotheses)}."]
    count = len(evidence.settings)
    left_out = evidence.tried - count
    lines += [
        f"Settings: {count:,}"
        + f", and {left_out:,} that break a hypothesis" * bool(left_out)
        + ".",
        range_of(evidence.settings)[:1].upper() + range_of(evidence.settings)[1:] + ".",
    ]
    return "\n".join(lines)


# ---------------------------------------------------------------- the page


def chapter_link(claim):
    """Link to the claim's place in its chapter, named by the number in the chapter's title."""
    file = BOOK / f"{claim.chapter}.ipynb"
    text = file.read_text(encoding="utf-8")
    title = "".join(json.loads(text)["cells"][0]["source"])
    label = title.split()[1].rstrip(".")
    if claim.anchor:
        return f"{{prf:ref}}`{label} <{claim.anchor}>`"
    return f"[{label}]({file.name})"


def row(evidence):
    """The claim's line in its table."""
    claim = evidence.claim
    name = f"[{claim.number}](#claim-{claim.key})"
    numbers = "; ".join(observed(finding) for finding in evidence.findings)
    count = f"{len(evidence.settings):,} of {evidence.tried:,}"
    if claim.paper:
        cells = (name, claim.title, chapter_link(claim), claim.paper, claim.ours)
    else:
        cells = (name, claim.title, chapter_link(claim), claim.figure)
    return "| " + " | ".join((*cells, evidence.verdict, numbers, count)) + " |"


def entry(evidence):
    """The claim's details."""
    claim = evidence.claim
    return (
        f":::{{dropdown}} {claim.number}: {claim.title}\n:name: claim-{claim.key}\n"
        f"{details(evidence)}\n:::\n"
    )


STATEMENTS = (
    "| statement | | chapter | figure | verdict | observed | settings |\n" + "|---" * 7 + "|"
)
FIGURES = (
    "| figure | | chapter | printed settings | ours | verdict | observed | settings |\n"
    + "|---" * 8
    + "|"
)


def page(groups, rows, entries):
    """The whole page.

    Parameters
    ----------
    groups : dict
        Title of a group -> its claims.
    rows, entries : dict
        Key of a claim -> its `row`, its `entry`.

    Returns
    -------
    str
    """
    parts = [HEAD]
    for title, claims in groups.items():
        figures = bool(claims[0].paper)
        parts.append(f"## {title}" + ": paper against ours" * figures + "\n")
        table = [FIGURES if figures else STATEMENTS, *(rows[claim.key] for claim in claims)]
        parts.append("\n".join(table) + "\n")
        parts += [entries[claim.key] for claim in claims]
    return "\n".join(parts)
