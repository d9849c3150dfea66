"""Trajectories, gradient flow, envelope, sharpness and regimes against plain and slow versions."""

import math

import mpmath
import numpy as np
import pytest

from eosbook import losses
from eosbook import single_neuron as sn
from tests import reference

ALL = [losses.from_key(key, 1.5 if key == "beta" else None) for key in losses.KEYS]
ALL += [losses.higher_order(10)]
SETTINGS = [
    (0.25, 3.0, 4.0),
    (0.25, 3.0, 6.0),
    (0.05, 2.0, 8.0),
    (0.9, -1.0, 2.5),
    (0.4, 5.0, -3.0),
]

PLAIN = {
    "sqrt": lambda s: s / math.sqrt(1 + s * s),
    "rsym": math.tanh,
    "huber": lambda s: s if abs(s) <= 1 else math.copysign(1, s),
    "sym": lambda s: math.tanh(s / 2) / 2,
}


@pytest.fixture(params=ALL, ids=lambda loss: loss.name)
def loss(request):
    return request.param


# Trajectories


@pytest.mark.parametrize(("eta", "x", "y"), SETTINGS)
@pytest.mark.parametrize("key", PLAIN)
def test_trajectory_is_the_plain_loop(key, eta, x, y):
    run = sn.trajectory(losses.from_key(key), eta, x, y, 60)
    for t in range(61):
        if key in ("sqrt", "huber"):
            assert (run.x[t], run.y[t]) == (x, y)
        else:
            assert (run.x[t], run.y[t]) == pytest.approx((x, y), rel=1e-9, abs=1e-12)
        g = eta * PLAIN[key](x * y)
        x, y = x - g * y, y - g * x


def test_what_a_trajectory_carries(loss):
    for setting in SETTINGS:
        run = sn.trajectory(loss, *setting, 300)
        assert {a.shape for a in (run.x, run.y, run.value, run.sharpness, run.phase)} == {(301,)}
        np.testing.assert_array_equal(run.value, loss.value(run.x * run.y))
        np.testing.assert_array_equal(run.sharpness, sn.sharpness(loss, run.x, run.y))
        np.testing.assert_array_equal(run.y2, run.y**2)
        np.testing.assert_allclose(run.D, run.y**2 - run.x**2, rtol=1e-9, atol=1e-12)
        # Lemma 6: D contracts by 1 - (eta l')^2
        factor = 1 - (run.eta * loss.prime(run.x * run.y)) ** 2
        np.testing.assert_allclose(run.D[1:], factor[:-1] * run.D[:-1], rtol=1e-12)


def phases_by_hand(run):
    """The three phases, told from their definition one step after the other."""
    large = np.abs(run.y if abs(run.y0) > abs(run.x0) else run.x)
    phases, phase = [], 0
    for t in range(run.x.size):
        if phase == 0 and run.x[t] * run.y[t] * run.x0 * run.y0 <= 0:
            phase = 1
        if phase == 1 and run.loss.curvature * large[t] ** 2 < 2 / run.eta:
            phase = 2
        phases.append(phase)
    return phases


def test_phases(loss):
    seen = set()
    for eta, x, y in [*SETTINGS, (0.25, 3.0, 12.0), (0.1, 1.0, 3.0), (0.3, 9.0, -4.0)]:
        run = sn.trajectory(loss, eta, x, y, 400)
        expected = phases_by_hand(run)
        assert run.phase.tolist() == expected
        assert run.sign_change == next((t for t, p in enumerate(expected) if p > 0), -1)
        bounced = 1 in expected and 2 in expected
        assert run.crossing == (expected.index(2) if bounced else -1)
        seen |= set(expected)
    assert seen == {0, 1, 2}


def test_phases_of_figure_9():
    loss = losses.square_root()
    left, right = (sn.trajectory(loss, 0.25, 3.0, y, 200) for y in (4.0, 6.0))
    assert set(left.phase) == {0, 2} and set(right.phase) == {0, 1, 2}
    assert left.sharpness[-1] < 7 and 0 < 8 - right.sharpness[-1] < 0.3
    bouncing = slice(right.sign_change, right.crossing)
    assert (right.x[bouncing][1:] * right.x[bouncing][:-1] < 0).all()
    assert (right.y2[bouncing] >= 8).all() and right.y2[right.crossing] < 8


def test_underflow_is_not_a_sign_change():
    run = sn.trajectory(losses.square_root(), 0.25, 1.0, 1.5, 5000)  # eta y^2 = 0.3: never bounces
    assert run.x[-1] * run.y[-1] < 1e-300
    assert run.sign_change == -1 and (run.phase == 0).all() and run.flag == sn.Flag.CONVERGED


def test_flags_of_a_trajectory():
    sqrt, huber = losses.square_root(), losses.huber()
    assert sn.trajectory(sqrt, 0.25, 3.0, 6.0, 10).flag == sn.Flag.MAX_STEPS
    assert sn.trajectory(sqrt, 0.25, 3.0, 6.0, 400).flag == sn.Flag.CONVERGED
    assert sn.trajectory(sqrt, 0.25, 0.0, 6.0, 10).flag == sn.Flag.ON_AXIS
    assert sn.trajectory(sqrt, 0.25, -2.0, 2.0, 10).flag == sn.Flag.INVARIANT_LINE
    assert sn.trajectory(huber, 0.5, 4.0, 8.0, 10).flag == sn.Flag.LANDED_ON_AXIS
    assert sn.trajectory(sqrt, 0.25, 1e-200, 6.0, 1).flag == sn.Flag.MAX_STEPS
    assert sn.FLAGS[sn.Flag.LANDED_ON_AXIS] == "landed_on_axis" and len(sn.FLAGS) == len(sn.Flag)


def test_invariant_line_stays_invariant(loss):
    """Lemma 4, in floating point too."""
    run = sn.trajectory(loss, 0.3, 2.0, -2.0, 100)
    np.testing.assert_array_equal(run.x, -run.y)


@pytest.mark.parametrize("start", [(1.0, 4.0), (1e80, 1e80), (1e200, 2e200), (1e308, 1.0)])
def test_divergence_is_a_result(loss, start):
    run = sn.trajectory(loss, 50.0, *start, 2000)
    assert run.flag == sn.Flag.DIVERGED and 1 <= run.x.size < 2001
    assert np.isfinite(run.x).all() and np.isfinite(run.y).all()
    assert run.value.shape == run.sharpness.shape == run.phase.shape == run.x.shape


def test_zero_steps():
    run = sn.trajectory(losses.huber(), 0.1, 1.0, 2.0, 0)
    assert run.x.tolist() == [1.0] and run.phase.tolist() == [0] and run.sharpness.shape == (1,)


BAD = {
    "eta": [0, -1, math.nan, math.inf, "x", [0.1, 0.2], None],
    "x0": [math.nan, math.inf, "x", [1.0, 2.0]],
    "y0": [math.nan, -math.inf, None, [1.0]],
    "steps": [-1, 1.5, "many", None],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, values in BAD.items() for v in values])
def test_trajectory_rejects(name, value):
    arguments = {"eta": 0.1, "x0": 1.0, "y0": 2.0, "steps": 3} | {name: value}
    with pytest.raises(ValueError, match=f"^{name} must be ") as caught:
        sn.trajectory(losses.huber(), **arguments)
    assert repr(value) in str(caught.value)


# Sharpness


def test_sharpness_is_the_largest_eigenvalue(loss):
    rng = np.random.default_rng(0)
    x, y = rng.uniform(-3, 3, (2, 200))
    s = x * y
    l1, l2 = loss.prime(s), loss.second(s)
    hessians = np.moveaxis([[l2 * y * y, l2 * s + l1], [l2 * s + l1, l2 * x * x]], 2, 0)
    largest = np.linalg.eigvalsh(hessians)[:, -1]
    np.testing.assert_allclose(sn.sharpness(loss, x, y), largest, rtol=1e-12, atol=1e-13)


def test_sharpness_by_finite_differences(loss):
    def f(x, y):
        return float(loss.value(x * y))

    h = 1e-4
    for x, y in ((0.3, 0.8), (-0.5, 0.9), (0.1, 2.0), (2.5, 3.1)):
        xx = (f(x + h, y) - 2 * f(x, y) + f(x - h, y)) / h**2
        yy = (f(x, y + h) - 2 * f(x, y) + f(x, y - h)) / h**2
        xy = (f(x + h, y + h) - f(x + h, y - h) - f(x - h, y + h) + f(x - h, y - h)) / (4 * h**2)
        largest = np.linalg.eigvalsh([[xx, xy], [xy, yy]])[-1]
        assert sn.sharpness(loss, x, y) == pytest.approx(largest, abs=2e-6)


def test_sharpness_on_the_axis(loss):
    y = np.array([0.5, 1.0, 3.0])
    np.testing.assert_allclose(sn.sharpness(loss, 0, y), loss.curvature * y**2, rtol=1e-15)
    np.testing.assert_allclose(sn.sharpness(loss, y, 0), loss.curvature * y**2, rtol=1e-15)


# Gradient flow


def test_gradient_flow_keeps_time_and_the_hyperbola(loss):
    times = np.array([0.0, 0.01, 0.1, 0.5, 1.0, 2.0])
    for x0, y0 in ((3.0, 4.0), (0.5, 0.7), (5.0, 3.0)):
        x, y = sn.gradient_flow(loss, x0, y0, times)
        np.testing.assert_allclose(y**2 - x**2, y0**2 - x0**2, rtol=1e-13)
        assert (x[0], y[0]) == pytest.approx((x0, y0), rel=1e-15)
        beta = loss.beta if loss.key == "beta" else None
        for t, s in zip(times[1:], (x * y)[1:], strict=True):
            with mpmath.workdps(20):
                exact = float(reference.flow_time(loss.key, beta, x0, y0, s))
            assert exact == pytest.approx(t, rel=1e-8)


def test_gradient_flow_signs_order_and_edges():
    loss = losses.square_root()
    x, y = sn.gradient_flow(loss, 3, 4, [2.0, 0.5, 0.5, 0.0])
    mirrored = sn.gradient_flow(loss, -3, 4, [2.0, 0.5, 0.5, 0.0])
    np.testing.assert_array_equal(mirrored, [-x, y])
    assert x[1] == x[2] and x[0] < x[1] < x[3] == pytest.approx(3)
    np.testing.assert_array_equal(sn.gradient_flow(loss, 0, 4, [0, 9]), [[0, 0], [4, 4]])
    x, y = sn.gradient_flow(loss, 2, -2, [0.0, 1.0, 5.0])
    np.testing.assert_allclose(x, -y, rtol=1e-15)
    assert 0 < x[2] < x[1] < x[0]
    x, y = sn.gradient_flow(loss, 3, 4, [1e4])  # far into the exponential tail
    assert x[0] == 0 and y[0] == pytest.approx(math.sqrt(7))
    assert sn.gradient_flow(loss, 3, 4, [])[0].shape == (0,)
    for times in ([-1.0], 3.0, [[1.0]], [math.nan]):
        with pytest.raises(ValueError, match="times must be"):
            sn.gradient_flow(loss, 3, 4, times)


def test_small_steps_follow_the_flow(loss):
    eta = 1e-4
    run = sn.trajectory(loss, eta, 3.0, 4.0, 10_000)
    x, y = sn.gradient_flow(loss, 3.0, 4.0, eta * np.arange(0, 10_001, 2500))
    np.testing.assert_allclose(run.x[::2500], x, atol=2e-3)
    np.testing.assert_allclose(run.y[::2500], y, atol=2e-3)


def test_gradient_flow_curve_and_limit():
    for x0, y0 in ((3.0, 5.0), (-3.0, 5.0), (3.0, -5.0), (5.0, 3.0), (-5.0, -3.0)):
        x, y = sn.gradient_flow_curve(x0, y0, n=50)
        assert (x[0], y[0]) == (x0, y0) and x.shape == (50,)
        np.testing.assert_allclose(y**2 - x**2, y0**2 - x0**2, rtol=1e-12)
        assert (x[-1], y[-1]) == pytest.approx(sn.gradient_flow_limit(x0, y0), abs=1e-14)
        flow = sn.gradient_flow(losses.huber(), x0, y0, [100.0])
        assert (flow[0][0], flow[1][0]) == pytest.approx(sn.gradient_flow_limit(x0, y0), abs=1e-9)
    x, y = sn.gradient_flow_curve(2.0, -2.0, n=3)
    assert (x.tolist(), y.tolist()) == ([2.0, 1.0, 0.0], [-2.0, -1.0, 0.0])
    x, y = sn.gradient_flow_limit([1.0, 2.0], [[2.0], [1.0]])
    assert x.shape == y.shape == (2, 2)
    with pytest.raises(ValueError, match="n must be an integer >= 2, got 1"):
        sn.gradient_flow_curve(1.0, 2.0, n=1)


# Envelope


def test_envelope_sends_x_to_minus_x(loss):
    for eta in (0.01, 0.25, 0.9):
        y = np.sqrt(2 / (eta * loss.curvature)) * np.array([1 + 1e-6, 1.001, 1.1, 2.0, 10.0])
        x = sn.envelope(loss, eta, y)
        assert (x > 0).all()
        np.testing.assert_allclose(eta * loss.prime(x * y) * y, 2 * x, rtol=1e-13)


def test_envelope_in_closed_form():
    eta, y = 0.25, np.array([3.0, 4.0, 20.0])
    u = eta * y * y
    np.testing.assert_allclose(
        sn.envelope(losses.square_root(), eta, y), np.sqrt(u * u / 4 - 1) / y, rtol=1e-14
    )
    np.testing.assert_allclose(sn.envelope(losses.huber(), eta, y), u / 2 / y, rtol=1e-14)
    # Theorem 5 with its constant: |s| = (delta / 2c)^(1/beta) just above the threshold
    loss = losses.higher_order(3)
    above = math.sqrt((2 + 1e-9) / eta)
    s = sn.envelope(loss, eta, above) * above
    assert s == pytest.approx((1e-9 / (2 * loss.c)) ** (1 / 3), rel=1e-6)


def test_envelope_at_and_below_the_threshold(loss):
    y = 2 / math.sqrt(0.25 * loss.curvature) * np.array([0.0, 0.5, 0.7])
    assert np.isnan(sn.envelope(loss, 0.25, y)).all()
    at = sn.envelope(loss, 0.5, 2 / math.sqrt(loss.curvature))
    assert at == (0.5 if loss.key == "huber" else 0.0)
    assert sn.envelope(loss, [[0.3], [0.4]], [10.0, -10.0, 12.0]).shape == (2, 3)


# Regimes


def test_first_order_rule():
    assert sn.predicted_regime(0.25, 3, 4) == "gradient flow"
    assert sn.predicted_regime(0.25, 3, 6) == "EoS"
    assert sn.predicted_regime(0.25, 6, 3) == sn.predicted_regime(0.25, -3, -6) == "EoS"
    assert sn.predicted_regime(0.25, 3, 6, curvature=0.25) == "gradient flow"
    assert sn.predicted_regime([0.1, 0.5], 0, [[3.0], [9.0]]).tolist() == [
        ["gradient flow", "EoS"],
        ["EoS", "EoS"],
    ]
    with pytest.raises(ValueError, match="rule must be one of 'first-order', 'sharper'"):
        sn.predicted_regime(0.1, 1, 2, rule="exact")


@pytest.mark.parametrize("rule", ["first-order", "sharper"])
def test_boundary_is_where_the_prediction_changes(rule):
    eta, x0 = np.array([[0.01], [0.2], [0.9]]), np.array([-4.0, 0.0, 0.3, 2.0, 30.0])
    for options in ({}, {"curvature": 0.25, "lipschitz": 0.5}):
        y0 = sn.regime_boundary(eta, x0, rule=rule, **options)
        assert y0.shape == (3, 5) and (y0 > np.abs(x0)).all()
        above, below = (
            sn.predicted_regime(eta, x0, y0 * f, rule=rule, **options) for f in (1 + 1e-9, 1 - 1e-9)
        )
        assert (above == "EoS").all() and (below == "gradient flow").all()


def measured_boundary(loss, eta, x0):
    """Height at which the measured regime changes, by bisection."""
    low, high = (f * sn.regime_boundary(eta, x0, loss.curvature) for f in (0.95, 1.3))
    assert not sn.limit(loss, eta, x0, low).eos and sn.limit(loss, eta, x0, high).eos
    for _ in range(40):
        middle = 0.5 * (low + high)
        low, high = (low, middle) if sn.limit(loss, eta, x0, middle).eos else (middle, high)
    return low


@pytest.mark.parametrize("key", ["sqrt", "huber", "sym"])
def test_sharper_rule_is_sharper(key):
    loss = losses.from_key(key)
    constants = {"curvature": loss.curvature, "lipschitz": loss.lipschitz}
    first, sharper = [], []
    for eta in (0.1, 0.025):
        x0 = 1 / math.sqrt(eta * loss.curvature)
        exact = measured_boundary(loss, eta, x0)
        first.append(1 - sn.regime_boundary(eta, x0, loss.curvature) / exact)
        sharper.append(abs(1 - sn.regime_boundary(eta, x0, rule="sharper", **constants) / exact))
    assert 2.5 < first[0] / first[1] < 6  # first order in eta
    assert sharper[0] < first[0] / 2 and sharper[1] < first[1] / 3
