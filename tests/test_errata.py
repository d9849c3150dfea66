"""The errata page: its cells run, and each entry finds what the page says of it."""

import ast
import re
from fractions import Fraction
from math import log, pi

import pytest

import tasks
from eosbook.claims import REGISTER

BOOK = tasks.ROOT / "book"
PAGE = (BOOK / "errata.md").read_text(encoding="utf-8")
CELL = r"^```\{code-cell\} ipython3\n(?::[^\n]*\n)*(.*?)^```$"
CELLS = re.findall(CELL, PAGE, re.MULTILINE | re.DOTALL)
NUMBERS = [number for number in range(1, 33) if number != 21]  # ResNet-18 has no check
SHARPER = {15, 22, 23, 24, 25, 26, 29, 30, 31, 32}  # the paper's version holds, too


def shown(cell, space):
    """Run a cell; the Markdown that it shows, or None."""
    *body, last = ast.parse(cell).body
    if not isinstance(last, ast.Expr):
        body, last = [*body, last], None
    exec(compile(ast.Module(body, []), "errata.md", "exec"), space)  # noqa: S102 the page is ours
    if last is not None:
        return eval(compile(ast.Expression(last.value), "errata.md", "eval"), space).data
    return None


@pytest.fixture(scope="module")
def page():
    """What the entries noted and what they show, by number; and the summary."""
    space, noted, sentences, text = {}, {}, {}, None
    for cell in CELLS:
        text = shown(cell, space)
        for number, *rest in space["entries"][len(noted) :]:
            assert number not in noted
            noted[number], sentences[number] = rest, text
    return noted, sentences, text


def test_every_cell_is_found():
    assert len(CELLS) == PAGE.count("{code-cell}") > len(NUMBERS)


def test_every_entry_has_its_place_and_its_line(page):
    noted, _, summary = page
    assert list(noted) == NUMBERS
    for number in [*NUMBERS, 21]:
        assert f"(errata-{number})=\n### {number}. " in PAGE
        assert f"[{number}](#errata-{number})" in summary or number == 21


@pytest.mark.parametrize("number", NUMBERS)
def test_printed_and_corrected_version(page, number):
    noted, sentences, _ = page
    _, kind, _, _, printed, corrected = noted[number]
    assert corrected
    assert printed == (kind == "sharper") == (number in SHARPER)
    verdict = "version: holds. The sharper one: holds.*" if printed else "As corrected: holds.*"
    assert verdict in sentences[number]


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (3, "figure-2"),
        (5, "lemma-1-proof"),
        (6, "limit-point"),
        (7, "example-1"),
        (8, "lemma-5"),
        (8, "lemma-5-proof"),
        (9, "a2-plus"),
        (11, "proposition-1"),
        (15, "theorem-1"),
        (18, "figure-9"),
        (22, "theorem-2"),
        (23, "remark-3"),
        (25, "theorem-5"),
        (27, "proposition-2"),
        (29, "proposition-4"),
        (31, "lemma-4"),
    ],
)
def test_agrees_with_the_register(page, number, key):
    """The verdict on record there, which its own test checks, is the one found here."""
    *_, printed, _ = page[0][number]
    assert (REGISTER[key].expected == "holds corrected") == (not printed)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, ", ".join(f"{300 * eta * 200**2 / (8 * pi):.0f}" for eta in (2.5e-5, 2.5e-4, 2.5e-3))),
        (5, f"{2 * 2.73 * (1 + 2.73**2) ** 0.5 - 2 * 2.73**2 / (1 + 2.73**2) ** 0.5:.3f}"),
        (11, str(Fraction(64, 17) - Fraction(799, 512) ** 2)),
        (14, "$\\ell_{\\mathrm{sym}}''(0)=0.25$"),
        (16, f"{100 * (2 / 2.08945 - 1):.3f} %"),
        (22, "| 0.50000 | 0.50000 |"),
        (26, "-0.088041"),
        (30, f"$c_0={(2 / pi) ** 0.5:.4f}$, $c_1={-log(2 * 0.15865525393145707) - 0.5:.4f}$"),
    ],
)
def test_decisive_numbers(page, number, told):
    assert told in page[1][number]


def test_links_lead_to_pages():
    names = set(re.findall(r"\]\(([\w-]+\.(?:ipynb|md))\)", PAGE))
    assert names
    assert not [name for name in names if not (BOOK / name).is_file()]
