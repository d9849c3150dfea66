"""The problem sets: student notebooks leak nothing and state their points; the pages on them hold."""

import ast
import copy
import functools
import html
import inspect
import re
from urllib.parse import parse_qsl

import nbformat
import pytest
import yaml

import tasks
from eosbook import explorers
from tests.assignments import (
    SETS,
    graded,
    identity,
    master,
    points,
    solutions,
    student,
)

ADDRESS = yaml.safe_load((tasks.ROOT / "_config.yml").read_text(encoding="utf-8"))["repository"]


def lines(text):
    """Lines that say something: no blanks, comments, imports, brackets alone."""
    stripped = (line.strip() for line in text.splitlines())
    empty = re.compile(r"#|(import|from) |\W*\w?\W*$")
    return {line for line in stripped if not empty.match(line)}


@functools.cache
def secrets(name):
    """Lines of a master that no student may read: solutions, hidden tests, model answers."""
    secret, shown = set(), set()
    for cell in master(name).cells:
        if graded(cell, "grade", "solution"):
            secret |= lines(cell.source)
            continue
        inside = False
        for line in cell.source.splitlines():
            if re.match(r"\s*### (BEGIN|END) ", line):
                inside = "BEGIN" in line
            else:
                (secret if inside else shown).update(lines(line))
    return secret - shown  # a line that stands in the open too is none


def texts(value):
    """All texts in what a notebook's JSON holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)


def leaks(name, notebook):
    """Secret lines found in a student notebook: as lines of a cell, or anywhere outside sources."""
    read = {line for cell in notebook.cells for line in lines(cell.source)}
    bare = copy.deepcopy(notebook)
    for cell in bare.cells:
        del cell["source"]
    elsewhere = "\n".join(texts(bare))
    return {line for line in secrets(name) if line in read or line in elsewhere}


@pytest.mark.parametrize("name", SETS)
class TestStudentNotebook:
    def test_holds_no_solution_and_no_hidden_test(self, name):
        assert len(secrets(name)) > 60
        assert leaks(name, student(name)) == set()
        assert not re.search(r"(BEGIN|END) (SOLUTION|HIDDEN)", str(student(name)))

    def test_a_planted_leak_is_found(self, name):
        """Each secret line, put back into its place or into any output, is noticed."""
        for line in sorted(secrets(name)):
            planted = copy.deepcopy(student(name))
            planted.cells[-2].source += "\n    " + line
            assert line in leaks(name, planted)
        planted = copy.deepcopy(student(name))
        longest = max(secrets(name), key=len)
        planted.cells[0].metadata["note"] = longest
        assert longest in leaks(name, planted)

    def test_is_stored_without_outputs(self, name):
        for notebook in (student(name), master(name)):
            for cell in notebook.cells:
                if cell.cell_type == "code":
                    assert cell.outputs == [] and cell.execution_count is None

    def test_begins_with_its_title_and_an_install_cell(self, name):
        cells = student(name).cells
        assert cells[0].source.startswith("# Problem set ")
        setup = next(cell for cell in cells if cell.cell_type == "code")
        assert f'"eosbook @ git+{ADDRESS["url"]}"' in setup.source
        assert "hide-input" in setup.metadata.tags

    def test_states_its_points(self, name):
        """The title's totals and each question's are those that nbgrader counts."""
        cells = master(name).cells
        worth = points(master(name))
        by_hand = sum(
            worth[identity(c)]
            for c in cells
            if graded(c, "grade", "solution") and identity(c) != "project-text"
        )
        by_tests = sum(
            worth[identity(c)] for c in cells if c.cell_type == "code" and graded(c, "grade")
        )
        total = f"{by_tests + by_hand} points: {by_tests} by tests, {by_hand} by hand"
        assert total in cells[0].source
        sums, question = {}, None
        for cell in cells:
            heading = re.match(
                r"## (Question \d.*|Mini-project) ?\((?:.*, )?(\d+) points", cell.source
            )
            if heading:
                question = heading.group(1)
                sums[question] = [int(heading.group(2)), 0]
            if graded(cell, "grade"):
                sums[question][1] += worth[identity(cell)]
        assert len(sums) >= 5
        assert {stated for stated, _ in sums.values()} != set()
        assert all(stated == counted for stated, counted in sums.values()), sums

    def test_rubrics_add_up(self, name):
        """Points in brackets in a rubric are those of the answer that follows it."""
        worth = points(master(name))
        rubric = None
        for cell in master(name).cells:
            found = re.search(r"\*Rubric:(.*?)\*\s*$", cell.source, re.DOTALL)
            if found:
                rubric = sum(map(int, re.findall(r"\((\d+)(?: points?)?\)", found.group(1))))
            if graded(cell, "grade", "solution") and identity(cell) != "project-text":
                assert rubric == worth[identity(cell)], identity(cell)
                rubric = None

    def test_every_question_has_what_belongs_to_it(self, name):
        cells = master(name).cells
        source = "\n".join(cell.source for cell in cells)
        assert "warm-up" in source and "*Rubric:" in source
        assert re.search(r"[Pp]redict", source) and "Explain" in source
        assert all(identity(cell) in solutions(name) for cell in cells if graded(cell, "solution"))
        hidden = [cell for cell in cells if "### BEGIN HIDDEN TESTS" in cell.source]
        assert len(hidden) >= 5
        assert all(graded(cell, "grade") for cell in hidden)


def test_the_leak_test_would_see_a_master():
    """A master handed out by mistake is all leak."""
    for name in SETS:
        assert leaks(name, master(name)) == secrets(name)


# ---------------------------------------------------------------- the pages

BOOK = tasks.ROOT / "book"
LECTURERS = (BOOK / "instructors.md").read_text(encoding="utf-8")
PERMALINKS = [
    (page, html.unescape(query))
    for page, query in re.findall(r'<a href="([\w-]+)\.html\?([^"]+)">', LECTURERS)
]


def explorers_of(page):
    """{name: (function, arguments)} of the explorers that a chapter shows."""
    shown = {}
    for cell in nbformat.read(BOOK / f"{page}.ipynb", as_version=4).cells:
        if cell.cell_type == "code" and re.search(r"^\w+_explorer\(", cell.source, re.MULTILINE):
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("_explorer"):
                    given = {part.arg: ast.unparse(part.value) for part in node.keywords}
                    shown[ast.literal_eval(given["name"])] = getattr(explorers, node.func.id)
    return shown


def value(text):
    """A setting as an address writes it: a number where it is one."""
    try:
        return ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return text


def open_permalink(page, query):
    """Make each explorer that an address names, with its settings; ValueError if one refuses."""
    shown, settings = explorers_of(page), {}
    for key, text in parse_qsl(query, strict_parsing=True):
        name, _, setting = key.partition(".")
        if name not in shown:
            raise ValueError(f"{page} has no explorer {name}")
        if setting not in inspect.signature(shown[name]).parameters:
            raise ValueError(f"the explorer {name} of {page} has no setting {setting}")
        settings.setdefault(name, {})[setting] = value(text)
    for name, given in settings.items():
        shown[name](name=name, **given)


def test_there_are_permalinks():
    assert len(PERMALINKS) >= 12
    assert len(PERMALINKS) == LECTURERS.count(".html?")


@pytest.mark.parametrize(("page", "query"), PERMALINKS)
def test_permalinks_name_explorers_and_settings_in_range(page, query):
    open_permalink(page, query)


@pytest.mark.parametrize(
    "query",
    ["puzle.eta=0.1", "puzzle.step=3", "puzzle.eta=7", "puzzle.loss=cubic", "puzzle.x0=-1"],
)
def test_wrong_permalinks_are_found(query):
    with pytest.raises(ValueError):
        open_permalink("2-single-neuron", query)


def test_the_table_of_sets_is_right():
    rows = (BOOK / "assignments.md").read_text(encoding="utf-8").splitlines()
    for place, name in enumerate(SETS, start=1):
        (row,) = [row for row in rows if row.startswith(f"| {place}. ")]
        title = student(name).cells[0].source
        heading = re.match(r"# Problem set \d: (.*)", title).group(1)
        assert row.startswith(f"| {place}. {heading[0].upper()}{heading[1:]} |")
        worth = re.search(r"(\d+) points", title).group(1)
        hours = re.search(r"\d+ hours", row).group(0)
        assert f"| {worth}" in row and f"About {hours}" in title
        assert f"/book/assignments/{name}.ipynb)" in row
        assert f"<assignments/{name}.ipynb>" in row
    assert all(f"`{name}`" in LECTURERS for name in SETS)


def test_times_of_chapters_are_theirs():
    """The reading time in the lecturers' table is the one that the chapter states."""
    rows = re.findall(r"^\| \[.*?\]\(([\w-]+)\.ipynb\) \| (\d+) min", LECTURERS, re.MULTILINE)
    assert len(rows) == len(list(BOOK.glob("*.ipynb")))
    for page, minutes in rows:
        (first, *_) = nbformat.read(BOOK / f"{page}.ipynb", as_version=4).cells
        assert f"Reading time about {minutes} minutes" in first.source, page


def test_students_can_read_what_the_sets_link_to():
    """Addresses of chapters in the sets are those of built pages."""
    site = tasks.site_address(ADDRESS["url"])
    for name in SETS:
        found = re.findall(re.escape(site) + r"/book/([\w-]+)\.html", str(student(name)))
        assert found
        for page in found:
            assert (BOOK / f"{page}.ipynb").exists() or (BOOK / f"{page}.md").exists(), page
