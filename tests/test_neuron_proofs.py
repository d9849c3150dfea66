"""The inequalities of Appendix C for the single neuron: sides, verdicts, and what makes them fail."""

import math

import numpy as np
import pytest

from eosbook import _neuron_inequalities, losses
from eosbook import single_neuron as sn
from eosbook.neuron_proofs import AS_PRINTED, INEQUALITIES, SECTIONS, along, proof, verdicts
from tests.javascript import JavaScript

SQRT, HUBER = losses.square_root(), losses.huber()
EVERY = (
    SQRT,
    losses.rescaled_logistic(),
    HUBER,
    losses.higher_order(1.5),
    losses.higher_order(3.0),
)


@pytest.fixture(scope="module")
def grid():
    rng = np.random.default_rng(5)
    return [
        proof(loss, eta, gamma, shape, 30_000)
        for loss in EVERY
        for eta in (0.5, 0.1, 0.02)
        for gamma, shape in zip(
            [0.1, 0.9, 1.9, 2.1, 3.0, 6.0, *rng.uniform(0.05, 6, 4)],
            [0.5, 2.0, 0.2, 0.75, 0.2, 1.5, *rng.uniform(0.1, 2, 4)],
            strict=True,
        )
    ]


def test_what_the_proofs_claim_holds_on_all_runs(grid):
    for section in SECTIONS:
        found = verdicts(section, grid)
        assert set(found) == {
            key for key, entry in INEQUALITIES.items() if entry.section == section
        }
        for key, (claimed, failed) in found.items():
            assert claimed > 10, key
            assert failed == 0 or key in AS_PRINTED, key


def test_what_is_printed_fails(grid):
    found = verdicts("C.4", grid)
    assert all(found[key][1] > 5 for key in AS_PRINTED)


@pytest.mark.parametrize("name, value, key", [("PULL", 1.2, "pull"), ("RATE", 1.5, "decay")])
def test_a_wrong_constant_is_found_out(monkeypatch, name, value, key):
    runs = [proof(SQRT, 0.1, gamma, 0.75) for gamma in (0.1, 0.5, 1.0, 1.5, 3.0)]
    runs += [proof(HUBER, 0.5, gamma, 0.75) for gamma in (0.5, 3.0)]
    section = INEQUALITIES[key].section
    assert verdicts(section, runs)[key][1] == 0
    monkeypatch.setattr(_neuron_inequalities, name, value)
    assert verdicts(section, runs)[key][1] > 0


def slow(found):
    """Both sides of some inequalities by plain loops over the iterates."""
    x, y, eta = found.run.x, found.run.y, found.eta
    height = [2 / eta - float(v) ** 2 for v in y]
    T = found.crossing
    energy = [g * g + 4 * v * v / eta for g, v in zip(height, x, strict=True)]
    return {
        "decrease": lambda t: (y[t + 1] ** 2 - x[t + 1] ** 2, y[t] ** 2 - x[t] ** 2),
        "conserved": lambda t: ((1 - eta**2) ** t * (y[0] ** 2 - x[0] ** 2), y[t] ** 2 - x[t] ** 2),
        "jump": lambda t: (height[t + 1], 2 * eta * (x[t] * y[t]) ** 2),
        "pull": lambda t: (abs(x[t + 1] / x[t]), math.exp(-0.5 * (2 - eta * y[t] ** 2))),
        "cost": lambda t: (height[t + 1], height[t] + 4 * x[t] ** 2),
        "sum": lambda t: (energy[t], (1 + 2 * eta) * energy[T]),
        "printed": lambda t: (height[t], math.sqrt(2) * abs(x[T] * y[T])),
        "grows": lambda t: (1 + (found.gamma - 2) / 4, abs(x[t + 1] / x[t])),
        "inside": lambda t: (
            2 * 0.5 * (x[t] * y[t]) ** 2,
            2 * (eta * y[t] ** 2 - 2 + eta**2 / 0.5),
        ),
    }


@pytest.mark.parametrize("key", slow(proof(SQRT, 0.2, 3.0, 0.75)))
def test_sides_against_plain_loops(key):
    found = proof(SQRT, 0.2, 3.0, 0.75 if key != "grows" else 0.425)
    sides = slow(found)[key]
    checked = found.inequality(key)
    assert checked.counts.any()
    for t in np.flatnonzero(checked.counts):
        assert (checked.left[t], checked.right[t]) == pytest.approx(sides(t), rel=1e-9, abs=1e-11)


def test_where_they_are_claimed():
    found = proof(SQRT, 0.2, 3.0, 0.75)
    t0, T = found.reached, found.crossing
    assert found.run.x[t0] <= 0 or found.s[t0] <= 1
    assert (found.run.x[:t0] > 0).all() and (found.s[:t0] > 1).all()
    assert found.run.y2[T] < 2 / found.eta <= found.run.y2[T - 1]
    assert np.flatnonzero(found.inequality("pull").counts)[0] == T
    assert np.flatnonzero(found.inequality("stays").counts)[0] == t0
    assert not found.inequality("decay").counts.any()  # gamma > 2
    assert np.flatnonzero(found.inequality("ends").counts).tolist() == [found.s.size - 1]
    assert not proof(HUBER, 0.2, 3.0, 0.75).inequality("inside").counts.any()  # beta = inf
    assert not proof(SQRT, 0.2, 1.5, 0.75).inequality("pull").counts.any()  # never above


def test_gap_is_exact_where_the_difference_is_not():
    """Against 40-digit arithmetic: near the end 2/eta - y^2 changes by less than it can resolve."""
    mpmath = pytest.importorskip("mpmath")
    found = proof(SQRT, 0.01, 2.5, 0.5)
    with mpmath.workdps(40):
        eta = mpmath.mpf(found.eta)
        x, y = mpmath.mpf(float(found.run.x[0])), mpmath.mpf(float(found.run.y[0]))
        exact = []
        for _ in range(3000):
            exact.append(float(2 / eta - y * y))
            slope = x * y / mpmath.sqrt(1 + (x * y) ** 2)
            x, y = x - eta * slope * y, y - eta * slope * x
    assert np.abs(found.gap[:3000] - exact).max() < 1e-10


def test_hypotheses():
    assert proof(SQRT, 0.1, 1.0, 0.5).hypothesis("C.2")
    assert not proof(SQRT, 0.1, 3.0, 0.5).hypothesis("C.2")
    assert not proof(SQRT, 0.5, 1.9, 0.5).hypothesis("C.2")  # eta > sqrt(delta)
    assert proof(HUBER, 0.1, 3.0, 0.5).hypothesis("C.4")
    assert not proof(HUBER, 0.1, 3.0, 0.5).hypothesis("C.5")
    assert not proof(SQRT, 1.2, 3.0, 0.5).hypothesis("C.1")
    landed = along(sn.trajectory(HUBER, 0.5, 4.0, 8.0, 4))
    assert not landed.hypothesis("C.4")
    assert landed.inequality("ends").counts.any() and not landed.inequality("ends").holds


def test_a_run_from_any_start():
    made = proof(SQRT, 0.1, 2.5, 0.75)
    same = along(sn.trajectory(SQRT, 0.1, float(made.run.x[0]), float(made.run.y[0]), 25_000))
    assert same.gamma == pytest.approx(2.5) and same.shape == pytest.approx(0.75)
    assert np.array_equal(same.run.x, made.run.x) and same.crossing == made.crossing
    assert same.run.x.size < 25_000 and same.s[-1] < 1e-6


@pytest.mark.parametrize(
    "arguments, message",
    [
        ((losses.symmetric_logistic(), 0.1, 1.0, 0.5), r"loss must be a loss with l''\(0\) = 1"),
        ((SQRT, 0.0, 1.0, 0.5), "eta must be"),
        ((SQRT, 0.1, -1.0, 0.5), "gamma must be"),
        ((SQRT, 0.1, 1.0, 0.0), "shape must be"),
        ((SQRT, 0.1, 1.0, 0.5, 0), "steps must be"),
    ],
)
def test_bad_arguments(arguments, message):
    with pytest.raises(ValueError, match=message):
        proof(*arguments)


def test_unknown_names():
    found = proof(SQRT, 0.1, 1.0, 0.5)
    with pytest.raises(ValueError, match="key must be"):
        found.inequality("nothing")
    with pytest.raises(ValueError, match="section must be"):
        found.hypothesis("C.9")
    with pytest.raises(ValueError, match="section must be"):
        verdicts("C.9", [found])


# ---------------------------------------------------------------- in JavaScript


@pytest.fixture(scope="module")
def javascript():
    made = JavaScript("losses.js", "neuron_proofs.js", "inequality.js")
    made.define("""
        function evaluated(key, beta, eta, gamma, shape, steps) {
          const proof = makeProof(makeLoss(key, beta), eta, gamma, shape, steps);
          const { last, reached, crossing, alpha, half, close, unit } = proof;
          const found = Object.entries(INEQUALITIES).map(([k, sides]) => [k, evaluate(sides(proof))]);
          const sections = ["C.1", "C.2", "C.4", "C.5"].map((name) => hypothesis(proof, name));
          const phase = proof.run.phase.slice(0, last + 1);
          return { last, reached, crossing, alpha, half, close, unit, sections, phase,
                   found: Object.fromEntries(found) };
        }""")
    return made


CASES = [
    (loss, eta, gamma, shape)
    for loss in EVERY
    for eta, gamma, shape in ((0.5, 4.0, 0.5), (0.1, 1.5, 0.75), (0.05, 3.0, 2.0), (0.2, 2.1, 0.1))
]
CASES += [(HUBER, 0.5, 24.0, 1 / math.sqrt(3)), (SQRT, 1.1, 3.0, 0.5), (SQRT, 0.5, 0.05, 0.05)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0].key}{case[1:]}")
def test_javascript_agrees(javascript, case):
    """To the last bit but for powers (the higher-order losses) and exponentials."""
    loss, *settings = case
    ours = proof(loss, *settings, 600)
    theirs = javascript(
        "evaluated", loss.key, loss.beta if loss.key == "beta" else None, *settings, 600
    )
    assert theirs["last"] == ours.s.size - 1
    assert (theirs["reached"], theirs["crossing"]) == (ours.reached, ours.crossing)
    assert theirs["sections"] == [bool(ours.hypothesis(section)) for section in SECTIONS]
    assert theirs["phase"] == ours.run.phase.tolist()
    for name in ("alpha", "half", "close"):
        np.testing.assert_allclose(theirs[name], getattr(ours, name), rtol=1e-14, err_msg=name)
    assert list(theirs["found"]) == list(INEQUALITIES)
    exact = loss.key != "beta"
    for key, their in theirs["found"].items():
        our = ours.inequality(key)
        rounded = not exact or key in ("decay", "pull", "inside", "outside")
        for side in ("left", "right"):
            tolerance = {"rtol": 1e-9, "atol": 1e-12} if rounded else {"rtol": 0, "atol": 0}
            np.testing.assert_allclose(their[side], getattr(our, side), err_msg=key, **tolerance)
        assert their["counts"] == our.counts.tolist(), key
        assert (their["counted"], their["failures"]) == (our.counts.sum(), our.fails.sum()), key
