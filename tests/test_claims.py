"""The register: every claim has the verdict on record, wrong ones fail, and its page is fresh."""

import math
import re
from dataclasses import replace
from fractions import Fraction

import pytest

import tasks
from eosbook import claims
from eosbook.__main__ import main
from eosbook.claims import REGISTER, Always, AtMost, Bounded, Rate, check
from eosbook.claims._page import entry, page, row

PAGE = (tasks.ROOT / "book" / "reproduction.md").read_text(encoding="utf-8")
FAILS = "fails as printed"
NUMBERED = [
    *(f"theorem-{n}" for n in range(1, 6)),
    *(f"lemma-{n}" for n in range(1, 9)),
    *(f"proposition-{n}" for n in range(1, 5)),
    *(f"remark-{n}" for n in range(1, 5)),
]


# ---------------------------------------------------------------- all claims


def test_every_numbered_statement_is_in_the_register():
    assert set(REGISTER) > {*NUMBERED, "example-1"}
    assert len(REGISTER) == sum(map(len, claims.GROUPS.values()))


@pytest.mark.parametrize("key", REGISTER)
def test_a_claim_has_its_place_in_the_book(key):
    claim = REGISTER[key]
    chapter = (tasks.ROOT / "book" / f"{claim.chapter}.ipynb").read_text(encoding="utf-8")
    assert f":label: {claim.anchor}\\n" in chapter if claim.anchor else True
    assert bool(claim.correction) == bool(claim.corrected)
    assert claim.expected in claims.VERDICTS


@pytest.mark.parametrize("key", REGISTER)
def test_verdict_and_the_lines_of_the_page(key):
    evidence = check(key)
    assert evidence.verdict == REGISTER[key].expected
    assert 0 < len(evidence.settings) <= evidence.tried
    assert sum(evidence.excluded.values()) >= evidence.tried - len(evidence.settings)
    lines = [line for line in PAGE.splitlines() if f"(#claim-{key})" in line]
    assert lines == [row(evidence)], "not fresh: python3 tasks.py register"
    assert entry(evidence) in PAGE, "not fresh: python3 tasks.py register"


def test_the_page_is_these_lines_and_no_others():
    rows = {key: f"row {key}" for key in REGISTER}
    entries = {key: f"entry {key}" for key in REGISTER}
    bare = page(claims.GROUPS, rows, entries)
    found = re.sub(r"^\| \[[^\]]*\]\(#claim-([\w.-]+)\) \|.*$", r"row \1", PAGE, flags=re.MULTILINE)
    found = re.sub(
        r"^:::\{dropdown\}.*\n:name: claim-([\w.-]+)\n(?:.*\n)*?:::\n",
        r"entry \1",
        found,
        flags=re.MULTILINE,
    )
    assert found == bare


# ---------------------------------------------------------------- wrong claims


def wrong(key, **changes):
    """A claim of the register with something wrong in it."""
    return check(replace(REGISTER[key], key="wrong", corrected=(), **changes))


def test_a_gap_of_a_higher_order_fails():
    """2/eta - O(eta^2) for the square-root loss, whose gap is of order eta."""
    claim = REGISTER["theorem-2"]
    settings = [each for each in claim.settings(False) if each["loss"].key == "sqrt"]

    def measure(**setting):
        return {"constant": claim.measure(**setting)["gap"] / setting["eta"] ** 2}

    evidence = wrong(
        "theorem-2",
        settings=lambda thorough: settings,
        measure=measure,
        printed=(Bounded(text="gap over the square of the step size", quantity="constant"),),
    )
    assert evidence.verdict == FAILS
    assert evidence.counterexample.fit.slope == pytest.approx(1, abs=0.05)


def test_a_wrong_power_fails():
    rate = Rate(
        text="power in the gap", quantity="gap", predicted=lambda loss: 1 / (loss.beta - 1) + 0.2
    )
    assert wrong("sharp-bound", printed=(rate,)).verdict == FAILS


def test_a_bound_that_is_not_attained_from_below_fails():
    """The gap is of order eta^(1/(beta-1)); it is not bounded below by a constant."""
    both = Bounded(text="gap", quantity="gap", both=True)
    assert wrong("sharp-bound", printed=(both,)).verdict == FAILS


def test_a_wrong_inequality_fails_and_shows_where():
    """The limiting sharpness at or above 2/eta."""

    def measure(**setting):
        return {"below": 1 / REGISTER["theorem-2"].measure(**setting)["above"]}

    below = AtMost(text="2/eta over the limiting sharpness", quantity="below")
    evidence = wrong("theorem-2", measure=measure, printed=(below,))
    assert evidence.verdict == FAILS and evidence.counterexample.worst > 1
    assert "✗" in evidence._repr_markdown_() and FAILS in evidence._repr_markdown_()


def test_the_printed_proof_of_lemma_1_fails():
    printed = REGISTER["lemma-1-proof"].printed
    assert wrong("lemma-1-proof", printed=printed).verdict == FAILS
    assert check("lemma-1-proof").verdict == "holds corrected"


def test_a_statement_that_is_false_somewhere_fails():
    always = Always(text="the gap is below 1/100", quantity="small")

    def measure(**setting):
        return {"small": REGISTER["theorem-2"].measure(**setting)["gap"] < 0.01}

    evidence = wrong("theorem-2", measure=measure, printed=(always,))
    assert evidence.verdict == FAILS and evidence.counterexample.at


def test_a_constant_too_small_by_a_half_fails():
    """Lemma 8 with eta s^2 in place of 2 eta s^2."""
    jump = AtMost(text="jump over half of what is allowed", quantity="jump", limit=0.5)
    assert wrong("lemma-8", printed=(jump,)).verdict == FAILS


def test_a_missing_logarithm_fails():
    """Bouncing steps of order eta^-2 for beta = 2."""
    claim = REGISTER["rate-edge"]
    smooth = [each for each in claim.settings(False) if each["loss"].key in ("sqrt", "rsym")]

    def measure(**setting):
        return {"steps": claim.measure(**setting)["steps"] * setting["eta"] ** 2}

    without = Bounded(text="steps times the square of the step size", quantity="steps")
    settings = {"settings": lambda thorough: smooth, "measure": measure, "printed": (without,)}
    assert wrong("rate-edge", **settings).verdict == FAILS


def test_a_wrong_threshold_of_the_mean_model_fails():
    """6 pi / d^2 in place of 8 pi / d^2."""

    def measure(d, A0):
        off = REGISTER["threshold"].measure(d=d, A0=A0)["off"] / d**2
        return {"off": abs((1 + off) * 8 / 6 - 1) * d**2}

    assert wrong("threshold", measure=measure).verdict == FAILS


@pytest.mark.parametrize("key", ["lemma-5", "lemma-7", "a2-plus", "proposition-1"])
def test_an_exception_matters(key):
    """What a hypothesis or a correction excludes is a counterexample without it."""
    printed = REGISTER[key].printed
    if key == "lemma-7":
        evidence = wrong(key, hypotheses=lambda **setting: {}, printed=printed)
    else:
        evidence = wrong(key, printed=printed)
    assert evidence.verdict == FAILS and evidence.counterexample.at


def test_the_counterexample_of_proposition_1_is_exact():
    """In fractions: the square-root loss takes one step onto the axis, below 2/eta by a gap."""
    at = check("proposition-1").counterexample.at
    eta, s, delta = (Fraction(at[name]) for name in ("eta", "s", "delta"))
    y = Fraction(math.isqrt(int((2 + delta) / eta)))
    assert at["loss"].key == "sqrt" and y * y * eta == 2 + delta
    root = Fraction(17, 8)
    assert root**2 == 1 + s**2
    x = s / y
    x, y = x - eta * (s / root) * y, y - eta * (s / root) * x
    assert x == 0 and 0 < 2 / eta - y * y


def test_noise_decides_nothing():
    """A constant that may grow or not, for all that the measurements tell."""
    claim = REGISTER["kappa"]
    noisy = {1.0: 1.0, 0.5: 1.3, 0.25: 0.8, 0.125: 1.4, 0.0625: 0.9, 0.03125: 1.3, 1 / 64: 1.0}
    bounded = Bounded(text="noise", quantity="noise", along="b", family=())
    evidence = check(
        replace(
            claim,
            settings=lambda thorough: [{"b": b} for b in noisy],
            hypotheses=lambda b: {},
            measure=lambda b: {"noise": noisy[b]},
            printed=(bounded,),
        )
    )
    assert evidence.verdict == claims.UNDECIDED and not evidence.as_expected


def test_a_hypothesis_that_never_holds_is_no_evidence():
    with pytest.raises(ValueError, match="must satisfy its hypotheses"):
        wrong("theorem-2", hypotheses=lambda **setting: {"never": False})


# ---------------------------------------------------------------- the command


def test_command(capsys):
    assert main(["claims", "lemma-8", "proposition-1"]) == 0
    printed = capsys.readouterr().out
    assert "2 claims" in printed and "0 not as expected" in printed


def test_command_names_what_it_does_not_know(capsys):
    assert main(["claims", "lemma-99"]) == 2
    assert "lemma-99" in capsys.readouterr().out


def test_command_fails_if_a_verdict_is_not_the_one_on_record(capsys, monkeypatch):
    claim = replace(REGISTER["lemma-1-proof"], expected="holds as printed")
    monkeypatch.setitem(REGISTER, claim.key, claim)
    assert main(["claims", claim.key]) == 1
    assert "EXPECTED: holds as printed" in capsys.readouterr().out
