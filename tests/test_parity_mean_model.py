"""The mean model in JavaScript against Python: runs agree to the last bit, limits nearly so."""

import math

import numpy as np
import pytest

from eosbook import mean_model
from tests.javascript import JavaScript

SETTINGS = 240
SEED = 20231129
STEPS = 1000
BUDGET = 20_000

HOSTILE = [  # eta over the threshold, d, A0, b0
    (1.0, 200.0, 1.0, 0.0),
    (1.000001, 200.0, 1e-5, 0.0),
    (1.3, 200.0, 5e-324, 0.0),
    (0.7, 200.0, 1e-200, 0.0),
    (1.5, 200.0, 0.0, 0.3),
    (2.0, 1e4, 3.0, 0.0),
    (2.0, 200.0, 1e3, 0.0),
    (60.0, 200.0, 1.0, 0.0),
    (1e3, 200.0, 1.0, 0.0),
    (1e6, 200.0, -1.0, 0.0),
    (1e100, 200.0, 1.0, 0.0),
    (1e300, 200.0, 1.0, 0.0),
    (1e-9, 200.0, 1.0, 0.0),
    (1.2, 1.0, 4.0, 0.0),
    (1.2, 1.0, 1e200, 0.0),
    (3.0, 50.0, 1.0, 1e200),
    (3.0, 50.0, 1.0, -45.0),
    (3.0, 50.0, 1.0, -37.5),
    (0.01, 50.0, -2.0, 12.0),
    (0.5, 20.0, 1e-3, 39.5),
]


def random_settings():
    """(eta, d, A0, b0): ordinary ones, and hostile ones in every fourth place."""
    random = np.random.default_rng(SEED)
    made = []
    for index in range(SETTINGS):
        d = float(np.exp(random.uniform(0, 7)))
        over = float(np.exp(random.uniform(-1.5, 2)))
        A0 = float(random.choice([-1, 1]) * np.exp(random.uniform(-5, 3)))
        b0 = float(random.uniform(-2, 3)) if index % 3 == 0 else 0.0
        if index % 4 == 3:
            over, d, A0, b0 = HOSTILE[(index // 4) % len(HOSTILE)]
        made.append((over * float(mean_model.threshold(d)), d, A0, b0))
    return made


CASES = random_settings()


@pytest.fixture(scope="module")
def javascript():
    return JavaScript("gaussian.js", "mean_model.js")


def test_hostile_settings_are_among_them():
    assert len(CASES) >= 200
    assert {case[1:] for case in CASES} >= {case[1:] for case in HOSTILE}


@pytest.mark.parametrize("case", CASES, ids=range(SETTINGS))
def test_trajectory(javascript, case):
    eta, d, A0, b0 = case
    ours = mean_model.trajectory(eta, d, A0, STEPS, b0=b0)
    theirs = javascript("trajectory", eta, d, A0, b0, STEPS)
    n = theirs["n"] + 1
    assert n == ours.A.size
    started = abs(A0) <= 1e150 and abs(b0) <= 1e150
    for name in ("A", "b", "s", "height", "sharpness") if started else ("A", "b"):
        np.testing.assert_array_equal(theirs[name][:n], getattr(ours, name), name)
    if started:
        np.testing.assert_allclose(theirs["value"][:n], ours.value, rtol=1e-15)
    assert theirs["phase"][:n] == ours.phase.tolist()
    assert (theirs["signChange"], theirs["crossing"]) == (ours.sign_change, ours.crossing)
    assert theirs["flag"] == ours.flag.name.lower()


@pytest.mark.parametrize("case", CASES, ids=range(SETTINGS))
def test_limit(javascript, case):
    ours = mean_model.limit(*case, max_steps=BUDGET)
    theirs = javascript("limit", *case, {"maxSteps": BUDGET})
    assert theirs["flag"] == ours.flag.name.lower()
    assert theirs["regime"] == str(ours.regime)
    for name in ("b", "sharpness", "gap"):
        np.testing.assert_allclose(theirs[name], getattr(ours, name), rtol=1e-13, err_msg=name)
    mine = (ours.sign_change, ours.crossing_step, ours.bouncing_steps, ours.steps)
    other = [theirs[key] for key in ("signChange", "crossingStep", "bouncingSteps", "steps")]
    assert tuple(other) == tuple(int(value) for value in mine)


def test_a_run_stops_once_it_has_converged(javascript):
    eta, d = 3 * float(mean_model.threshold(200)), 200.0
    stopped = javascript("trajectory", eta, d, 1.0, 0.0, 5000, {"stop": True})
    n = stopped["n"]
    assert stopped["flag"] == "converged" and 0 < n < 2000
    ours = mean_model.trajectory(eta, d, 1.0, n)
    assert ours.flag == mean_model.Flag.CONVERGED
    assert mean_model.trajectory(eta, d, 1.0, n - 1).flag == mean_model.Flag.MAX_STEPS
    np.testing.assert_array_equal(stopped["b"][: n + 1], ours.b)


def test_gaussian(javascript):
    grid = np.concatenate([np.linspace(-41, 8, 2000), [0.0, -0.0, 1e-300, -1e-9, 1e200, -1e200]])
    for theirs, ours in (("phi", "phi"), ("Phi", "g_prime"), ("g", "g")):
        expected = getattr(mean_model, ours)(grid)
        np.testing.assert_array_equal([javascript(theirs, b) for b in grid.tolist()], expected)
    for theirs, ours, values in (
        ("kappa", "kappa", grid),
        ("kappaInverse", "kappa_inverse", np.linspace(-800, 40, 400)),
        ("gInverse", "g_inverse", np.geomspace(1e-300, 1e10, 400)),
    ):
        expected = getattr(mean_model, ours)(values)
        got = np.array([javascript(theirs, value) for value in values.tolist()], dtype=float)
        np.testing.assert_allclose(got, expected, rtol=1e-13, atol=1e-16)


def test_flow_envelope_and_bound(javascript):
    d, heights = 200.0, np.linspace(-1.2, 0.5, 30)
    for over in (0.5, 1.0, 1 + 1e-9, 1.25, 3.0, 40.0):
        eta = over * float(mean_model.threshold(d))
        theirs = javascript("envelope", eta, d, heights.tolist())
        np.testing.assert_allclose(theirs, mean_model.envelope(eta, d, heights), rtol=1e-10)
        bound = mean_model.bias_bound(eta, d)
        np.testing.assert_allclose(javascript("biasBound", eta, d), bound, rtol=1e-13)
        for A, b in zip((0.0, 0.3, -40.0), (-0.5, 0.0, 1.0), strict=True):
            sharpness = javascript("sharpness", A, b, d)
            assert sharpness == mean_model.sharpness(A, b, d)
            assert javascript("height", b, d) == mean_model.trajectory(eta, d, A, 0, b0=b).height[0]
    assert javascript("threshold", d) == mean_model.threshold(d)
    for d, A0, b0 in ((200.0, 1.0, 0.0), (5.0, -8.0, 0.7), (1.0, 30.0, 0.0), (20.0, 0.0, -0.5)):
        curve = javascript("flowCurve", d, A0, b0, 50)
        A, b = mean_model.gradient_flow_curve(d, A0, b0, 50)
        np.testing.assert_allclose(curve["A"], A, rtol=1e-13, atol=1e-14)
        np.testing.assert_allclose(curve["b"], b, rtol=1e-12, atol=1e-15)
        end = javascript("flowLimit", d, A0, b0)
        np.testing.assert_allclose(end, mean_model.gradient_flow_limit(d, A0, b0), rtol=1e-12)
    assert math.isinf(javascript("flowLimit", 1.0, 80.0))


def test_exports_name_the_same_flags(javascript):
    for name in ("FLAGS", "PHASES", "REGIMES"):
        javascript.define(f"globalThis.names = () => {name}")
        assert tuple(javascript("names")) == getattr(mean_model, name)
