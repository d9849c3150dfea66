"""What tests of the problem sets share: masters, student notebooks, submissions, a course folder."""

import copy
import functools
import importlib.util
import warnings

import nbformat

import tasks

FOLDER = tasks.ROOT / "book" / "assignments"


def _generator():
    spec = importlib.util.spec_from_file_location("generate", FOLDER / "generate.py")
    module = importlib.util.module_from_spec(spec)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what nbgrader's own packages warn of
        spec.loader.exec_module(module)
    return module


generator = _generator()
SETS = generator.SETS


@functools.cache
def _read(path):
    return nbformat.read(path, as_version=4)


def master(name):
    return copy.deepcopy(_read(FOLDER / "source" / name / f"{name}.ipynb"))


def student(name):
    return copy.deepcopy(_read(FOLDER / f"{name}.ipynb"))


def graded(cell, *kinds):
    """Whether nbgrader knows the cell as all of `kinds`: "grade", "solution"."""
    return all(cell.metadata.get("nbgrader", {}).get(kind, False) for kind in kinds)


def identity(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def points(notebook):
    """{test cell or written answer: its points}."""
    return {
        identity(cell): cell.metadata.nbgrader.points
        for cell in notebook.cells
        if graded(cell, "grade")
    }


def automatic(notebook):
    """{test cell: its points}, without the written answers."""
    written = {identity(cell) for cell in notebook.cells if graded(cell, "grade", "solution")}
    return {name: most for name, most in points(notebook).items() if name not in written}


def solutions(name):
    """{answer cell: the master's text}, written answers included."""
    return {identity(cell): cell.source for cell in master(name).cells if graded(cell, "solution")}


def submission(name, answers):
    """The student notebook with `answers` in place of the stubs."""
    notebook = student(name)
    places = {identity(cell): cell for cell in notebook.cells if graded(cell, "solution")}
    for answer, text in answers.items():
        places[answer].source = text
    return notebook


class Course:
    """A course folder in which submissions are graded."""

    def __init__(self, folder):
        self.folder = folder
        self.api = generator.course(folder)

    def release(self, name):
        """Path of the student notebook, which this generates at the first call."""
        file = self.folder / "release" / name / f"{name}.ipynb"
        if not file.exists():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                generator.checked(name, self.api.generate_assignment(name))
        return file

    def grade(self, name, number, notebook, timeout=30):
        """{test cell: points reached}, and the notebook as it was run; `timeout` seconds a cell."""
        path = f"{number}/{name}/{name}.ipynb"
        file = self.folder / "submitted" / path
        file.parent.mkdir(parents=True)
        nbformat.write(notebook, file)
        self.api.config.Execute.timeout = timeout
        self.release(name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            generator.checked(name, self.api.autograde(name, number))
            with self.api.gradebook as book:
                scores = {
                    grade.name: grade.auto_score
                    for part in book.find_submission(name, number).notebooks
                    for grade in part.grades
                    if grade.cell.cell_type == "code"
                }
        return scores, nbformat.read(self.folder / "autograded" / path, as_version=4)
