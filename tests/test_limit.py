"""The limit of gradient descent against 60-digit arithmetic, against itself, and at its edges."""

import math

import numpy as np
import pytest

from eosbook import losses
from eosbook import single_neuron as sn
from tests import reference

# key, beta, log(eta): what 60-digit arithmetic reaches in about a second each.
GRID = [
    ("sqrt", None, (-0.1054, -1, -2, -3, -4)),
    ("rsym", None, (-0.1054, -1, -2, -3)),
    ("beta", 2.0, (-0.1054, -1, -2, -3, -4)),
    ("beta", 3.0, (-0.1054, -2, -3, -4)),
    ("beta", 10.0, (-0.1054, -2, -3, -4, -5)),
    ("beta", 1.5, (-0.1054, -1, -2)),
    ("beta", 4 / 3, (-0.1054, -1, -1.5)),
    ("huber", None, (-0.1054, -1)),
    ("sym", None, (-0.1054, -1, -2)),
]
CASES = [(key, beta, e) for key, beta, exponents in GRID for e in exponents]


def starts(eta, curvature, seed, n):
    """Random starts on both sides of the regimes' boundary, in units of the threshold."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(0.1, 1.5, n)
    D = rng.uniform(0.3, 6, n)
    return x / np.sqrt(eta * curvature), np.sqrt((x * x + D) / (eta * curvature))


@pytest.mark.parametrize(("key", "beta", "e"), CASES)
@pytest.mark.parametrize("method", ["fast", "iterate"])
def test_against_60_digits(key, beta, e, method):
    loss, eta = losses.from_key(key, beta), math.exp(e)
    few = 2 if e < -2.5 else 6
    for x, y in zip(*starts(eta, loss.curvature, int(-100 * e), few), strict=True):
        exact = reference.descend(key, beta, eta, x, y, loss.curvature)
        got = sn.limit(loss, eta, x, y, method=method)
        assert got.flag == sn.Flag.CONVERGED
        assert abs(got.gap / float(exact.gap) - 1) < 1e-12
        assert abs(got.y2 / float(exact.y2) - 1) < 1e-12
        assert abs(got.sharpness / float(exact.y2) / loss.curvature - 1) < 1e-12
        assert got.sign_change in (exact.sign_change, -1 if got.y2 < 1 / eta else None)
        assert got.crossing_step == exact.crossing
        assert got.band_steps == exact.band
        bouncing = exact.crossing - exact.sign_change if exact.crossing >= 0 else 0
        assert got.bouncing_steps == bouncing and got.eos == (bouncing > 0)


def test_huber_as_far_as_the_start_decides_it():
    """The bouncing phase of the Huber loss is chaotic: its own 60-digit amplification bounds us."""
    loss, eta = losses.huber(), math.exp(-3)
    amplifications = []
    for x, y in zip(*starts(eta, 1, 3, 12), strict=True):
        exact, moved = (reference.descend("huber", None, eta, x, y, nudge=n) for n in (0, "1e-45"))
        amplification = max(float(abs(moved.gap / exact.gap - 1)) / 1e-45, 10)
        amplifications.append(amplification)
        got = sn.limit(loss, eta, x, y)
        assert abs(got.gap / float(exact.gap) - 1) < min(1e-13 * amplification, 0.05)
    assert max(amplifications) > 1e6  # so that the claim is not empty


@pytest.mark.parametrize(
    ("key", "beta", "e"),
    [
        ("sqrt", None, -5),
        ("sqrt", None, -6),
        ("rsym", None, -5.5),
        ("sym", None, -5),
        ("beta", 1.5, -4.5),
        ("beta", 4 / 3, -3.5),
        ("beta", 2.0, -6),
        ("beta", 3.0, -6),
        ("beta", 10.0, -6),
    ],
)
def test_leaps_agree_with_every_step(key, beta, e):
    loss, eta = losses.from_key(key, beta), math.exp(e)
    x, y = starts(eta, loss.curvature, 5, 8)
    fast, slow = (sn.limit(loss, eta, x, y, method=method) for method in ("fast", "iterate"))
    np.testing.assert_allclose(fast.gap, slow.gap, rtol=1e-12)
    np.testing.assert_allclose(fast.y2, slow.y2, rtol=1e-14)
    for name in ("sign_change", "crossing_step", "bouncing_steps", "band_steps", "eos"):
        np.testing.assert_array_equal(getattr(fast, name), getattr(slow, name))
    assert fast.eos.any() and (slow.evaluations == slow.steps).all()


def last_start(loss, eta, y, n, low, high, method):
    """The x0 between `low` and `high` beyond which a run from (x0, y) crosses before step n."""
    for _ in range(50):
        middle = 0.5 * (low + high)
        crossing = sn.limit(loss, eta, middle, y, method=method).crossing_step
        low, high = (middle, high) if crossing >= n else (low, middle)
    return low


@pytest.mark.parametrize(
    ("key", "beta", "e"),
    [
        ("sqrt", None, -4.5),
        ("sqrt", None, -5),
        ("rsym", None, -5),
        ("sym", None, -4),
        ("beta", 2.0, -5.5),
        ("beta", 3.0, -6.5),
    ],
)
def test_leaps_keep_time(key, beta, e):
    """Between steps too: the start at which a count changes tells a run's time of crossing."""
    loss, eta = losses.from_key(key, beta), math.exp(e)
    x, y = (start / np.sqrt(eta * loss.curvature) for start in (0.7, 1.8))
    early, n, late = (
        sn.limit(loss, eta, stretch * x, y, method="iterate").crossing_step
        for stretch in (1.001, 1, 0.999)
    )
    assert early < n < late
    at = {
        method: last_start(loss, eta, y, n, 0.999 * x, 1.001 * x, method)
        for method in ("fast", "iterate")
    }
    steps_apart = (at["fast"] - at["iterate"]) * (early - late) / (0.002 * x)
    assert abs(steps_apart) < 2e-5


def test_leaps_pay():
    loss, eta = losses.square_root(), math.exp(-6)
    fast, slow = (
        sn.limit(loss, eta, 0.6 / eta**0.5, 1.9 / eta**0.5, method=method)
        for method in ("fast", "iterate")
    )
    assert 20 * fast.evaluations < slow.evaluations
    tiny = sn.limit(loss, 1e-5, 0.6e2 * 10**0.5, 1.9e2 * 10**0.5)
    assert tiny.steps > 10**11 and tiny.evaluations < 10**6
    assert tiny.gap == pytest.approx(1e-5 / (2 * loss.c), rel=1e-4)


@pytest.mark.parametrize(
    ("key", "beta", "eta"), [("sqrt", None, 1e-4), ("rsym", None, 1e-4), ("beta", 2.0, 1e-3)]
)
def test_gap_of_beta_2_is_eta_over_2c_from_any_start(key, beta, eta):
    loss = losses.from_key(key, beta)
    x, y = starts(eta, 1, 7, 20)
    result = sn.limit(loss, eta, x, y)
    gaps = result.gap[result.eos]
    assert gaps.size > 5
    np.testing.assert_allclose(gaps, eta / (2 * loss.c), rtol=3 * eta)
    np.testing.assert_allclose(gaps, gaps[0], rtol=1e-12)
    below = result.gap[~result.eos]
    assert below.size > 1 and below.min() > 1


def test_small_sharpness_keeps_its_digits():
    """Far below the threshold y_inf^2 is the small number, and near y = x it is a difference."""
    for x, y in ((0.2, 0.3), (40.0, 40.0 + 2**-13)):
        eta = 0.3
        exact = reference.descend("sqrt", None, eta, x, y)
        got = sn.limit(losses.square_root(), eta, x, y)
        assert abs(got.y2 / float(exact.y2) - 1) < 1e-12


def test_symmetries():
    loss = losses.square_root()
    base = sn.limit(loss, 0.25, 3.0, 6.0)
    for x, y in ((-3.0, 6.0), (3.0, -6.0), (-3.0, -6.0), (6.0, 3.0), (-6.0, 3.0)):
        assert sn.limit(loss, 0.25, x, y) == base


def test_limit_and_trajectory_agree():
    rng = np.random.default_rng(11)
    for _ in range(60):
        key = rng.choice(losses.KEYS)
        loss = losses.from_key(key, rng.uniform(1.3, 6) if key == "beta" else None)
        eta = rng.uniform(0.15, 0.95)
        x, y = rng.uniform(0.1, 8, 2)
        run = sn.trajectory(loss, eta, x, y, 4000)
        got = sn.limit(loss, eta, x, y)
        assert (got.crossing_step, got.eos) == (run.crossing, (run.phase == 1).any())
        if got.sharpness > 1 / eta:
            assert got.sign_change == run.sign_change
        if got.flag == run.flag == sn.Flag.CONVERGED:
            assert max(run.x[-1] ** 2, run.y[-1] ** 2) == pytest.approx(got.y2, rel=1e-9)


def test_huber_lands_on_the_axis():
    """The exception of Theorem 2, in numbers that are exact: 4 - (1/2) 8 = 0 and 8 - (1/2) 4 = 6."""
    loss = losses.huber()
    run = sn.trajectory(loss, 0.5, 4.0, 8.0, 5)
    assert run.x.tolist() == [4.0, 0.0, 0.0, 0.0, 0.0, 0.0] and (run.y[1:] == 6.0).all()
    assert run.flag == sn.Flag.LANDED_ON_AXIS
    got = sn.limit(loss, 0.5, 4.0, 8.0)
    assert got.flag == sn.Flag.LANDED_ON_AXIS
    assert (got.y2, got.gap, got.steps, got.sign_change) == (36.0, 4.0 - 36.0, 1, 1)
    assert got.crossing_step == -1 and got.eos
    # a start that is off by the smallest possible amount bounces its way down
    near = sn.limit(loss, 0.5, np.nextafter(4.0, 5), 8.0)
    assert near.flag == sn.Flag.CONVERGED and 0 < near.gap < 4
    # other exact landings: x0 = k eta y0 with |xy| >= 1 until then
    for x, y, eta in ((3.0, 6.0, 0.5), (2.0, 8.0, 0.25), (6.0, 12.0, 0.5), (5.0, 40.0, 0.125)):
        assert sn.limit(loss, eta, x, y).flag == sn.Flag.LANDED_ON_AXIS
        assert sn.trajectory(loss, eta, x, y, 3).flag == sn.Flag.LANDED_ON_AXIS


def test_special_starts():
    loss, eta = losses.square_root(), 0.25
    for x, y in ((0.0, 3.0), (3.0, 0.0), (0.0, -3.0), (0.0, 0.0)):
        got = sn.limit(loss, eta, x, y)
        assert got.flag == sn.Flag.ON_AXIS and got.y2 == max(x * x, y * y) and got.steps == 0
        assert got.gap == 2 / eta - got.y2 and got.bouncing_steps == 0
    for x, y in ((2.0, 2.0), (2.0, -2.0), (1e-300, 1e-300)):
        got = sn.limit(loss, eta, x, y)
        assert got.flag == sn.Flag.INVARIANT_LINE and np.isnan(got.y2) and np.isnan(got.gap)
    assert sn.limit(losses.huber(), 1.0, 3.0, 4.0).flag == sn.Flag.INVARIANT_LINE  # falls onto it


def test_divergence_overflow_and_max_steps():
    assert sn.limit(losses.huber(), 3.0, 1.0, 4.0).flag == sn.Flag.DIVERGED
    assert sn.limit(losses.square_root(), 0.25, 1e200, 2e200).flag == sn.Flag.DIVERGED
    stopped = sn.limit(losses.square_root(), 0.01, 3.0, 30.0, max_steps=100)
    assert stopped.flag == sn.Flag.MAX_STEPS and stopped.steps == 100 and np.isnan(stopped.gap)
    assert stopped.bouncing_steps == 100 - stopped.sign_change
    assert sn.limit(losses.square_root(), 0.01, 3.0, 30.0, max_steps=0).steps == 0
    leapt = sn.limit(losses.square_root(), 1e-4, 60.0, 190.0, max_steps=10**7)
    assert leapt.steps == 10**7 > 20 * leapt.evaluations


def test_step_sizes_beyond_one():
    """D changes by the factor 1 - (eta l')^2, whatever its sign: the roles of x and y may swap."""
    for eta, x, y in ((1.2, 3.0, 4.0), (1.3, 0.5, 2.0), (1.39, 2.0, 2.5)):
        exact = reference.descend_either_axis("sqrt", None, eta, x, y)
        got = sn.limit(losses.square_root(), eta, x, y)
        assert abs(got.y2 / float(exact) - 1) < 1e-12


def test_a_batch_is_its_elements():
    loss = losses.rescaled_logistic()
    eta = np.array([0.05, 0.2, 0.7])[:, None, None]
    x, y = np.linspace(-3, 3, 13)[:, None], np.linspace(-7, 7, 14)
    batch = sn.limit(loss, eta, x, y)
    assert batch.y2.shape == batch.flag.shape == batch.regime.shape == (3, 13, 14)
    for i, j, k in [(0, 0, 0), (1, 5, 9), (2, 12, 13), (1, 6, 3)]:
        one = sn.limit(loss, eta[i, 0, 0], x[j, 0], y[k])
        for name in ("y2", "gap", "sign_change", "crossing_step", "steps", "flag", "regime"):
            np.testing.assert_array_equal(getattr(batch, name)[i, j, k], getattr(one, name))
    assert isinstance(one.flag, sn.Flag) and isinstance(one.y2, float)
    assert sn.limit(loss, [], 1.0, 2.0).gap.shape == (0,)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"eta": 0}, "eta must be finite and > 0, got 0"),
        ({"eta": -0.1}, "eta must be finite and > 0, got -0.1"),
        ({"eta": [0.1, math.nan]}, "eta must be finite"),
        ({"x0": math.inf}, "x0 must be finite, got inf"),
        ({"y0": "six"}, "y0 must be a number or an array of numbers, got 'six'"),
        ({"x0": [1.0, 2.0], "y0": [1.0, 2.0, 3.0]}, r"shapes must broadcast.*x0 \(2,\).*y0 \(3,\)"),
        ({"max_steps": -1}, "max_steps must be an integer >= 0, got -1"),
        ({"max_steps": 2.5}, "max_steps must be an integer >= 0, got 2.5"),
        ({"method": "slow"}, "method must be one of 'fast', 'iterate', got 'slow'"),
    ],
)
def test_rejects(arguments, message):
    with pytest.raises(ValueError, match=message):
        sn.limit(losses.huber(), **{"eta": 0.1, "x0": 1.0, "y0": 2.0} | arguments)
