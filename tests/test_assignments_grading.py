"""Submissions are graded as they deserve: right, half right, empty, broken, endless, tampered with."""

import pytest

from tests.assignments import (
    FOLDER,
    SETS,
    Course,
    automatic,
    identity,
    master,
    solutions,
    student,
    submission,
)

# Plausible mistakes that the public tests let pass and the hidden ones must find; what is not named
# is left out, and what is None is the master's answer.
HALF = {
    "1-bouncing": (
        {
            "q1-answer": "def prime(s):\n    return s / np.sqrt(1 + s * s)\n\n\n"
            "def second(s):\n    return (1 + s * s) ** -1.5",
            "q2-answer": None,
            "q4-answer": None,
            "q5-answer": "def resting_height(eta, x0, y0):\n    x, y = x0, y0\n"
            "    while abs(x) > 1e-11:\n        x, y = step(eta, x, y)\n    return y * y",
            "q6-predict": 'prediction = "a"',
        },
        {
            "q1-public": 1,
            "q2-public": 1,
            "q2-hidden": 3,
            "q4-public": 1,
            "q4-hidden": 2,
            "q5-public": 2,
            "q6-public": 1,
        },
    ),
    "2-rates": (
        {
            "q1-answer": "def q_sqrt(s):\n    return 1 - 1 / np.sqrt(1 + s * s)",
            "q2-answer": None,
            "q4-answer": "def gap(slope, eta, shape=0.75):\n"
            "    x, y = shape * (3 / eta) ** 0.5, ((1 + shape**2) * 3 / eta) ** 0.5\n"
            "    while eta * y * y >= 2 or abs(x) > 1e-3:\n"
            "        g = eta * slope(x * y)\n        x, y = x - g * y, y - g * x\n"
            "    return 2 / eta - y * y",
            "q6-predict": 'prediction = "b"',
            "q7-answer": None,
        },
        {
            "q2-public": 2,
            "q2-hidden": 3,
            "q4-public": 2,
            "q6-public": 1,
            "q7-public": 1,
            "q7-hidden": 3,
        },
    ),
    "3-mean-model": (
        {
            "q1-answer": None,
            "q2-answer": "def step(eta, d, A, b):\n"
            "    A = A - d * d * eta * np.tanh(A * g(b) / 2) * g(b)\n"
            "    return A, b - eta * np.tanh(A * g(b) / 2) / 2 * A * g_prime(b)\n\n\n"
            "def run(eta, d, A0, steps):\n    path = [(A0, 0.0)]\n"
            "    for _ in range(steps):\n        path.append(step(eta, d, *path[-1]))\n"
            "    return np.array(path).T",
            "q3-answer": "def threshold(d, sigma=1.0):\n    return 8 * np.pi / d**2",
            "q5-predict": 'below, above = "same", "three"',
            "q6-answer": None,
        },
        {
            "q1-public": 1,
            "q1-hidden": 2,
            "q2-public": 1,
            "q3-public": 1,
            "q5-public": 1,
            "q6-public": 2,
            "q6-hidden": 3,
        },
    ),
    "4-sharpness": (
        {
            "q1-answer": None,
            "q2-answer": "def power(product, size, steps=500, seed=0):\n"
            "    v = torch.ones(size)\n    for _ in range(steps):\n"
            "        v = product(v) / product(v).norm()\n    return float(v @ product(v))\n\n\n"
            "def sharpness_by_power(product, size):\n    return power(product, size)",
            "q4-prediction": 'small_steps, large_steps = "half", "double"',
        },
        {"q1-public": 2, "q1-hidden": 3, "q2-public": 1, "q2-modulus": 1, "q4-locked": 1},
    ),
}


STUB = ("NotImplementedError", "write your answer here, and delete this line")


def errors(notebook):
    """{cell, or its place if it has no name: (name, message) of its error}."""
    return {
        identity(cell) or place: (output.ename, output.evalue)
        for place, cell in enumerate(notebook.cells)
        if cell.cell_type == "code"
        for output in cell.outputs
        if output.output_type == "error"
    }


def reached(scores):
    return {name: score for name, score in scores.items() if score}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return Course(tmp_path_factory.mktemp("grading") / "course")


@pytest.mark.parametrize("name", SETS)
def test_student_notebooks_are_fresh(course, name):
    """Generating one again gives the committed file, byte for byte."""
    assert course.release(name).read_bytes() == (FOLDER / f"{name}.ipynb").read_bytes()


@pytest.mark.parametrize("name", SETS)
def test_the_solution_has_all_points(course, name):
    scores, run = course.grade(name, "1001", submission(name, solutions(name)))
    assert errors(run) == {}
    assert scores == automatic(student(name))


@pytest.mark.parametrize("name", SETS)
def test_half_right(course, name):
    answers, expected = HALF[name]
    known = solutions(name)
    answers = {cell: known[cell] if text is None else text for cell, text in answers.items()}
    scores, _ = course.grade(name, "1002", submission(name, answers))
    assert reached(scores) == expected
    assert scores.keys() == automatic(student(name)).keys()


@pytest.mark.parametrize("name", SETS)
def test_an_untouched_notebook_runs_and_says_what_is_missing(course, name):
    scores, run = course.grade(name, "1003", student(name))
    assert reached(scores) == {}
    assert scores.keys() == automatic(student(name)).keys()
    hidden = {identity(cell) for cell in master(name).cells if "HIDDEN TESTS" in cell.source}
    met = {cell: error for cell, error in errors(run).items() if cell not in hidden}
    assert met
    for cell, (kind, message) in met.items():
        assert (kind, message) == STUB or (kind == "AssertionError" and message), cell


# ---------------------------------------------------------------- odd submissions, of the first set

FIRST = SETS[0]


def score(course, number, notebook, timeout=30):
    scores, run = course.grade(FIRST, number, notebook, timeout)
    return sum(scores.values()), scores, run


def test_broken_answers_cost_their_own_points_only(course):
    broken = {
        "q5-answer": "def resting_height(eta, x0, y0):\n    return 1 / 0",
        "q7-answer": "def landing_start(eta, y0)\n    return y0",
    }
    notebook = submission(FIRST, {**solutions(FIRST), **broken})
    total, scores, run = score(course, "1004", notebook)
    lost = {"q5-public", "q5-hidden", "q6-hidden", "q7-public", "q7-hidden"}
    assert {name for name, points in scores.items() if not points} == lost
    assert total == 26 - (2 + 4 + 2 + 1 + 2)
    assert errors(run)["q7-answer"][0] == "SyntaxError"


def test_endless_answers_are_cut_off_and_the_rest_is_graded(course):
    endless = {
        "q3-answer": "import time\n\n\ndef hessian(x, y):\n    while True:\n        time.sleep(1)"
    }
    notebook = submission(FIRST, {**solutions(FIRST), **endless})
    total, scores, run = score(course, "1005", notebook, timeout=8)
    assert {name for name, points in scores.items() if not points} == {"q3-public", "q3-hidden"}
    assert total == 26 - 4
    assert {errors(run)[cell][0] for cell in ("q3-public", "q3-hidden")} == {"CellTimeoutError"}


def test_tests_that_a_student_changed_or_deleted_come_back(course):
    notebook = student(FIRST)
    for cell in notebook.cells:
        if identity(cell) in automatic(notebook):
            cell.source = "pass"
            cell.metadata.nbgrader.points = 100
    notebook.cells = [cell for cell in notebook.cells if identity(cell) != "q5-hidden"]
    total, scores, _ = score(course, "1006", notebook)
    assert total == 0 and scores.keys() == automatic(student(FIRST)).keys()


def test_a_notebook_saved_by_colab_is_graded(course):
    """Colab stores format 4.0, with each cell's id among its metadata, and outputs."""
    notebook = submission(FIRST, solutions(FIRST))
    notebook.nbformat_minor = 0
    notebook.metadata.colab = {"provenance": []}
    for cell in notebook.cells:
        cell.metadata.id = cell.pop("id")
    assert score(course, "1007", notebook)[0] == 26


def test_a_submission_that_kills_its_kernel_is_refused_and_the_next_is_graded(course):
    killer = {**solutions(FIRST), "q1-answer": "import os\n\nos._exit(1)"}
    with pytest.raises(RuntimeError, match="nbgrader failed"):
        score(course, "1008", submission(FIRST, killer))
    assert score(course, "1009", student(FIRST))[0] == 0
