"""The problem sets: student notebooks are fresh, leak nothing, and state their points."""

import copy
import re
import warnings

import pytest
import yaml

import tasks
from tests.assignments import (
    FOLDER,
    SETS,
    generator,
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


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """A folder of student notebooks, generated anew."""
    folder = tmp_path_factory.mktemp("generated")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        generator.generate(generator.course(tmp_path_factory.mktemp("course") / "new"), folder)
    return folder


@pytest.mark.parametrize("name", SETS)
class TestStudentNotebook:
    def test_is_fresh(self, name, generated):
        """Generating it again gives the committed file, byte for byte."""
        file = f"{name}.ipynb"
        assert (generated / file).read_bytes() == (FOLDER / file).read_bytes()

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
