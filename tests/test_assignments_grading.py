"""Submissions are graded as they deserve: right, half right, empty, broken, endless, tampered with."""

import pytest

from tests.assignments import SETS, Course, automatic, identity, solutions, student, submission

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


def errors(notebook):
    """{cell: (name, message) of its error}; cells without a name of their own count by place."""
    return {
        identity(cell) or place: (output.ename, output.evalue)
        for place, cell in enumerate(notebook.cells)
        if cell.cell_type == "code"
        for output in cell.outputs
        if output.output_type == "error"
    }


def reached(scores):
    return {name: score for name, score in scores.items() if score}


@pytest.fixture(params=SETS, scope="module")
def course(request, tmp_path_factory):
    return Course(tmp_path_factory.mktemp("course"), request.param)


def test_the_solution_has_all_points(course):
    scores, run = course.grade("1001", submission(course.name, solutions(course.name)))
    assert errors(run) == {}
    assert scores == automatic(student(course.name))


def test_half_right(course):
    answers, expected = HALF[course.name]
    known = solutions(course.name)
    answers = {name: known[name] if text is None else text for name, text in answers.items()}
    scores, _ = course.grade("1002", submission(course.name, answers))
    assert reached(scores) == expected
    assert scores.keys() == automatic(student(course.name)).keys()
    assert 0.2 < sum(expected.values()) / sum(automatic(student(course.name)).values()) < 0.6


def test_an_untouched_notebook_runs_and_says_what_is_missing(course):
    scores, run = course.grade("1003", student(course.name))
    assert reached(scores) == {}
    assert scores.keys() == automatic(student(course.name)).keys()
    stubs = {"write your answer here, and delete this line"}
    for cell, (kind, message) in errors(run).items():
        hidden = not cell.endswith(("public", "count", "locked", "answer", "predict"))
        assert kind == "NotImplementedError" and message in stubs or message or hidden, cell
