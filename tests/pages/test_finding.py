"""Finding one's way: the search by numbers, terms that lead to the glossary, the reference."""

import importlib
import pkgutil
import re
from urllib.parse import unquote

import pytest

import eosbook
import tasks

STATEMENTS = [
    *(f"Theorem {n}" for n in range(1, 6)),
    *(f"Lemma {n}" for n in range(1, 9)),
    *(f"Proposition {n}" for n in range(1, 5)),
]


SEARCH = """number => new Promise(done => {
  const finished = () => {
    if (Search.title.innerText !== "Search Results") return setTimeout(finished, 20);
    const first = Search.output.querySelector("li a");
    done([first.innerText, first.href]);
  };
  history.replaceState(null, "", `?q=${encodeURIComponent(number)}`);
  Search.performSearch(number);
  finished();
})"""


def test_search_finds_a_statement_by_its_number(visit, site):
    """For each, the first result is the statement, and leads to it."""
    page = visit("search.html", query="?q=minimum")
    page.wait_for_function("Search.title.innerText === 'Search Results'")
    wrong = {}
    for number in STATEMENTS:
        title, address = page.evaluate(SEARCH, number)
        file, _, anchor = address.removeprefix(f"{site}/").partition("#")
        place = (tasks.HTML / file).read_text().partition(f'id="{unquote(anchor)}"')[2]
        heading = re.sub("<[^>]*>", "", place[:500])
        if not (re.match(rf"{number}\b", title) and anchor and re.search(rf"{number}\b", heading)):
            wrong[number] = title, address, heading
    assert not wrong


def test_a_search_from_the_box(visit, site):
    page = visit("book/1-introduction.html")
    page.keyboard.press("ControlOrMeta+k")
    page.keyboard.type("Theorem 2")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=Theorem+2*")
    page.wait_for_load_state("networkidle")  # it loads a summary of each page that it lists
    page.locator("ul.search li a").first.click()
    page.wait_for_url("**/book/2-single-neuron.html*#*")
    anchor = page.evaluate("decodeURIComponent(location.hash)")
    assert re.search(r"Theorem 2\b", page.locator(anchor).first.inner_text())


@pytest.mark.parametrize(
    ("chapter", "term"),
    [
        ("book/1-introduction.html", "sharpness"),
        ("book/2-single-neuron.html", "gradient flow"),
        ("book/3-relu-bias.html", "mean model"),
    ],
)
def test_first_mention_of_a_term_leads_to_the_glossary(visit, chapter, term):
    page = visit(chapter)
    links = page.locator("a.term", has_text=term)
    names = [text.lower().rstrip("s") for text in page.locator("a.term").all_inner_texts()]
    assert names.count(term.rstrip("s")) == 1 and len(names) == len(set(names))
    assert links.first.evaluate("link => link.closest('h1, h2, h3, code, pre, a a') === null")
    links.first.click()
    page.wait_for_url("**/notation.html#term-*", wait_until="networkidle")
    anchor = page.evaluate("location.hash")
    assert page.locator(anchor).inner_text().lower().startswith(term)


def test_the_glossary_does_not_link_to_itself(visit):
    assert visit("book/notation.html").locator("a.term").count() == 0


def public():
    """Every public function and class of every public module of the numerics, with its doc."""
    for module in pkgutil.iter_modules(eosbook.__path__):
        if module.name.startswith("_") or module.name in ("figures", "style"):
            continue
        found = importlib.import_module(f"eosbook.{module.name}")
        names = getattr(found, "__all__", None) or [
            name
            for name, value in vars(found).items()
            if not name.startswith("_") and getattr(value, "__module__", None) == found.__name__
        ]
        for name in names:
            if callable(getattr(found, name)):
                yield found.__name__, name


def test_the_reference_is_complete():
    text = (tasks.HTML / "book" / "api.html").read_text()
    found = list(public())
    assert len(found) > 100
    missing = [f"{module}.{name}" for module, name in found if f'">{name}<' not in text]
    assert not missing


def test_the_status_page_tells_what_ran():
    text = (tasks.HTML / "book" / "status.html").read_text()
    for notebook in (tasks.ROOT / "book").glob("*.ipynb"):
        assert f"book/{notebook.stem}" in text
    assert "eosbook" in text and "resnet-gd-small-lr0.5-seed0" in text
