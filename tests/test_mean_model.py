"""The mean model against 60-digit arithmetic, against plain loops, and against the paper."""

import math

import mpmath
import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.stats import norm

from eosbook import mean_model as mm
from eosbook import single_neuron
from tests import reference_mean_model as reference

mp = mpmath.mp
LEAST = 5e-324  # where results underflow they can be off by as much as this


def over(factor, d):
    """Step size that is `factor` times the threshold."""
    return factor * float(mm.threshold(d))


# ---------------------------------------------------------------- the smoothed ReLU


def exact_gaussian(b):
    """phi, Phi and g of a float, from their definitions."""
    b = mp.mpf(b)
    density = mp.exp(-b * b / 2) / mp.sqrt(2 * mp.pi)
    Phi = mp.erfc(-b / mp.sqrt(2)) / 2
    return density, Phi, density + b * Phi


def relative(got, exact):
    return float(abs(got - exact) / abs(exact))


def test_gaussian_functions_keep_their_digits():
    random = np.random.default_rng(0)
    grid = [*random.uniform(-2, 0, 300), *random.uniform(-37, 7, 300), *np.linspace(-38, 8, 93)]
    grid += [0.0, 1e-300, -1e-300, -1e-9, -1 / 32, math.nextafter(-1 / 32, 0), -30.0, 40.0, 1e10]
    for b in grid:
        for got, exact in zip((mm.phi(b), mm.g_prime(b), mm.g(b)), exact_gaussian(b), strict=True):
            error = abs(got - exact)
            assert error <= 1e-15 * exact + 2 * LEAST, (b, float(error / exact))


def test_gaussian_functions_underflow_and_broadcast():
    for function in (mm.phi, mm.g_prime, mm.g):
        assert function(-50.0) == function(-1e300) == 0.0
        assert isinstance(function(0), float)
        assert function(np.zeros((2, 0, 3))).shape == (2, 0, 3)
        grid = np.linspace(-3, 3, 12).reshape(3, 4)
        np.testing.assert_array_equal(function(grid.T)[1, 2], function(grid[2, 1]))
    assert mm.g_prime(50.0) == 1.0 and mm.g(1e300) == 1e300


def test_g_is_the_expectation_of_a_relu():
    """Lemma 2, from the definition of g."""
    for b in (-2.5, -0.3, 0.0, 1.7):
        expectation = mp.quad(
            lambda z: (z + b) * exact_gaussian(z)[0],  # noqa: B023
            [-b, -b + 2, -b + 6, 20],
        )
        assert relative(mm.g(b), expectation) < 1e-14
        slope = (mm.g(b + 1e-5) - mm.g(b - 1e-5)) / 2e-5
        assert slope == pytest.approx(mm.g_prime(b), rel=1e-8)


def test_kappa_is_the_integral():
    def ratio(b):
        _, Phi, g = exact_gaussian(b)
        return g / Phi

    with mp.workdps(40):
        for b in (-8.0, -2.0, -0.5, -0.03, -1e-3, -1e-12, 1e-9, 0.02, 0.7, 3.0, 9.0):
            integral = mp.quad(ratio, [0, mp.mpf(b) / 2, mp.mpf(b)])
            assert relative(mm.kappa(b), integral) < 2e-14
    assert mm.kappa(0) == 0 and mm.kappa(-40.0) < -mm.kappa(1.0)


def test_kappa_far_out():
    for b in (-1e3, -1e8, -1e300):
        mills = mp.quad(lambda x: mp.exp(-x - (x / b) ** 2 / 2), [0, 1, 5, 20, 200]) / -b  # noqa: B023
        assert relative(mm.kappa(b), mp.log(mills) - mp.log(mp.pi / 2) / 2) < 1e-14
    assert mm.kappa(1e8) == 0.5e16 + math.log(2)


def test_g_inverse():
    for value in (
        0.05,
        1e-30,
        1e-300,
        0.398,
        0.4,
        1.0,
        7.0,
        1e5,
        1e300,
        *np.geomspace(1e-9, 9, 60),
    ):
        b = mm.g_inverse(value)
        _, Phi, g = exact_gaussian(b)
        # to the last place of b, as far as that decides the value
        tolerance = 4e-16 * float(abs(b) * Phi / g + 1)
        assert relative(value, g) < tolerance + 1e-15, value
    b = np.array([-30.0, -3.0, -0.2, 0.0, 0.9, 20.0])
    np.testing.assert_allclose(mm.g_inverse(mm.g(b)), b, rtol=1e-15, atol=4e-16)


def test_kappa_inverse():
    b = np.array(
        [-1e300, -1e5, -38.0, -5.0, -0.7, -1e-3, -1e-20, 0.0, 1e-12, 0.3, 2.0, 30.0, 1e100]
    )
    # kappa ~ -log|b| in the tail: its last place is |kappa| times as many of b
    for value, back in zip(b, mm.kappa_inverse(mm.kappa(b)), strict=True):
        assert back == pytest.approx(value, rel=1e-15 * (3 + abs(min(mm.kappa(value), 0))))
    assert mm.kappa_inverse(-1000.0) == -math.inf


# ---------------------------------------------------------------- limits

GRID = [
    (factor, d, A0, 0.0)
    for d in (1.0, 5.0, 20.0, 50.0)
    for factor in (0.3, 0.9, 0.999, 1.0, 1.001, 1.2, 2.0)
    for A0 in (0.01, 1.0, -3.0)
    if not (d == 1 and (A0 == -3 or factor * A0 > 1) or (d, factor, A0) == (5.0, 2.0, -3.0))
]
HOSTILE = [
    *((factor, 200.0, A0, 0.0) for factor in (5, 10, 20, 28, 32, 40) for A0 in (0.1, 1.0, 7.0)),
    (1 + 1e-6, 200.0, 1.0, 0.0),
    (1 - 1e-6, 200.0, 0.1, 0.0),
    (0.999, 1e4, 1.0, 0.0),
    (0.5, 1e4, 1e4, 0.0),
    (1.3, 200.0, 1e-20, 0.0),
    (1.3, 200.0, 1e-200, 0.0),
    (1.01, 200.0, 1e-6, 0.0),
    (1e-3, 200.0, 1.0, 0.0),
    (0.9, 200.0, 200.0, 0.0),
    (1.2, 200.0, 200.0, 0.0),
    (1.2, 200.0, 400.0, 0.0),
    (0.9, 20.0, 1.0, 0.7),
    (1.3, 20.0, 1.0, -0.5),
    (3.0, 200.0, 1.0, -2.0),
    (3.0, 200.0, 1.0, 1.5),
    (0.2, 20.0, 1.0, 2.0),
]


@pytest.mark.parametrize(("factor", "d", "A0", "b0"), GRID + HOSTILE)
def test_limit_against_60_digits(factor, d, A0, b0):
    eta = over(factor, d)
    exact = reference.descend(eta, d, A0, b0)
    got = mm.limit(eta, d, A0, b0)
    assert got.flag == mm.Flag.CONVERGED
    assert abs(got.b / float(exact.b) - 1) < 1e-13
    assert abs(got.gap / float(exact.gap) - 1) < 1e-13
    assert abs(got.sharpness / (2 / eta - float(exact.gap)) - 1) < 1e-13
    assert (got.sign_change, got.crossing_step) == (exact.sign_change, exact.crossing)
    bouncing = exact.crossing - exact.sign_change if exact.crossing >= 0 else 0
    assert got.bouncing_steps == bouncing and got.eos == (bouncing > 0)
    assert got.steps <= exact.steps
    assert got.regime == mm.REGIMES[int(got.eos)]


def test_limit_agrees_with_the_trajectory():
    random = np.random.default_rng(3)
    both = set()
    for _ in range(60):
        d = random.uniform(50, 200)
        eta, A0, b0 = over(random.uniform(0.2, 4), d), random.normal(), random.choice([0.0, 0.8])
        run = mm.trajectory(eta, d, A0, 40_000, b0=b0)
        got = mm.limit(eta, d, A0, b0)
        assert run.flag == got.flag == mm.Flag.CONVERGED
        assert run.b[-1] == pytest.approx(float(got.b), rel=1e-11)
        assert 2 / eta - run.height[-1] == pytest.approx(float(got.gap), rel=1e-8)
        assert run.crossing == got.crossing_step
        if eta * got.sharpness > 1.5:
            assert run.sign_change == got.sign_change
        both.add(bool(got.eos))
    assert both == {True, False}


def test_long_runs_lose_no_digits():
    """The gap forgets the way; b does not below the threshold, where the sum is made in one piece."""
    fine, coarse = (mm.limit(over(1.25, 5000.0), 5000.0, A0) for A0 in (1.0, 1e-3))
    assert min(fine.steps, coarse.steps) > 10**6
    assert abs(fine.b / coarse.b - 1) < 1e-12 and abs(fine.gap / coarse.gap - 1) < 1e-12
    # at a tiny step size the run is the gradient flow, up to a relative error of order eta d^2
    d, A0 = 50.0, 0.5
    ends = np.array([mm.limit(over(factor, d), d, A0).b for factor in (1e-6, 2e-6)])
    assert abs((2 * ends[0] - ends[1]) / mm.gradient_flow_limit(d, A0) - 1) < 1e-11


def test_tiny_starts():
    """Bouncing begins only after a tiny A has grown; one that underflows goes nowhere."""
    d = 200.0
    for factor in (1.001, 1.3, 3.0):
        ends = mm.limit(over(factor, d), d, [5e-324, 1e-310, 1e-200, 1e-20])
        assert (ends.flag == mm.Flag.CONVERGED).all() and ends.eos.all()
        np.testing.assert_allclose(ends.b, ends.b[-1], rtol=1e-12)
        assert (np.diff(ends.steps) < 0).all() and (np.diff(ends.crossing_step) < 0).all()
    assert mm.limit(over(0.5, d), d, 1e-200).b == 0


def test_starts_on_the_axis():
    for b0 in (0.0, -0.4, 1.0):
        got = mm.limit(over(1.5, 20.0), 20.0, 0.0, b0)
        assert got.flag == mm.Flag.ON_AXIS and got.b == b0 and got.steps == 0 and not got.eos
        assert got.sharpness == pytest.approx(float(200 * mm.g(b0) ** 2), rel=1e-15)
        assert got.gap == pytest.approx(2 / over(1.5, 20.0) - float(got.sharpness), rel=1e-12)
    assert mm.trajectory(0.1, 20.0, 0.0, 3).flag == mm.Flag.ON_AXIS


def test_landing_on_the_axis_is_flagged():
    """For large s the slope is 1/2 in floating point, and A0 = eta d^2 g(0) steps onto 0 exactly."""
    d = 200.0
    eta = over(20.0, d)
    A0 = 2 * d * d * eta * 0.5 * float(mm.g(0))
    run = mm.trajectory(eta, d, A0, 5)
    assert run.A[1:].tolist() == [0.0] * 5 and len(set(run.b[1:])) == 1
    assert eta * run.height[-1] > 2
    got = mm.limit(eta, d, A0)
    assert run.flag == got.flag == mm.Flag.LANDED_ON_AXIS
    assert got.b == run.b[-1] and got.gap < 0 and (got.steps, got.sign_change) == (1, 1)
    near = mm.limit(eta, d, np.nextafter(A0, 0))
    assert near.flag == mm.Flag.CONVERGED and near.gap > 0


def test_divergence_and_hopeless_runs():
    assert mm.limit(1e300, 200.0, 1.0).flag == mm.Flag.DIVERGED
    assert mm.limit(1e-3, 200.0, 1e200).flag == mm.Flag.DIVERGED
    for factor in (300.0, 1e6, 1e100):  # the second step kills the neuron; it says so at once
        got = mm.limit(over(factor, 200.0), 200.0, 1.0, max_steps=10**7)
        assert got.flag == mm.Flag.MAX_STEPS
        assert np.isnan([got.b, got.gap, got.sharpness]).all()
    stopped = mm.limit(over(2.0, 200.0), 200.0, 1.0, max_steps=100)
    assert stopped.flag == mm.Flag.MAX_STEPS and stopped.steps == 100
    assert stopped.bouncing_steps == 100 - stopped.sign_change
    assert mm.limit(over(2.0, 200.0), 200.0, 1.0, max_steps=0).flag == mm.Flag.MAX_STEPS


def test_limits_do_not_depend_on_the_sign_of_A():
    assert mm.limit(1e-3, 200.0, 2.0) == mm.limit(1e-3, 200.0, -2.0)


def test_a_batch_is_its_elements():
    eta = np.array([over(f, 50.0) for f in (0.5, 1.2, 3.0)])[:, None, None]
    A0, b0 = np.linspace(-3, 3, 13)[:, None], np.linspace(-1, 1, 5)
    batch = mm.limit(eta, 50.0, A0, b0)
    assert batch.b.shape == batch.flag.shape == batch.regime.shape == (3, 13, 5)
    for i, j, k in ((0, 0, 0), (1, 6, 2), (2, 12, 4), (2, 3, 1)):
        one = mm.limit(eta[i, 0, 0], 50.0, A0[j, 0], b0[k])
        for name in ("b", "gap", "sharpness", "sign_change", "crossing_step", "steps", "flag"):
            np.testing.assert_array_equal(getattr(batch, name)[i, j, k], getattr(one, name))
    assert isinstance(one.flag, mm.Flag) and isinstance(one.b, float)
    assert mm.limit([], 50.0, 1.0).b.shape == (0,)


# ---------------------------------------------------------------- what the paper says of them


def test_below_the_threshold():
    """Theorem 3, and b_inf ~ -sqrt(2 pi) A0^2 / (delta d^2), which its proof does not give."""
    for d in (50.0, 200.0, 1000.0):
        for delta in (0.5, 2.0, 4.0, 7.0):
            eta = (8 - delta) * np.pi / d**2
            for A0 in (0.01, 0.5, 2.0):
                gamma = min(delta, 8 - delta, (8 - delta) / A0) / 200
                b = mm.limit(eta, d, A0).b
                if eta <= gamma / A0:
                    assert 0 >= b >= -eta / gamma * A0
                if A0 == 0.01 and delta > 1:
                    first_order = -math.sqrt(2 * np.pi) * A0**2 / (delta * d**2)
                    assert b == pytest.approx(first_order, rel=1e-4)


@pytest.mark.parametrize("d", [200.0, 1000.0])
def test_above_the_threshold(d):
    """Theorem 4; the gap 3 (g'/g)^2 to first order in eta, and no dependence on A0."""
    for delta in (0.5, 2.0, 8.0):
        eta = (8 + delta) * np.pi / d**2
        result = mm.limit(eta, d, [0.3, 1.0, -2.0])
        bound = mm.bias_bound(eta, d)
        assert result.eos.all() and (result.b < bound).all()
        np.testing.assert_allclose(result.b, result.b[0], rtol=1e-9)
        gap = 3 * (mm.g_prime(bound) / mm.g(bound)) ** 2
        np.testing.assert_allclose(result.gap, gap, rtol=3 * result.gap[0] * eta)


def test_the_number_in_the_paper():
    """b = -0.087 at eta = 10 pi / d^2, whatever d."""
    bounds = mm.bias_bound(10 * np.pi / np.array([1.0, 200.0, 1e4]) ** 2, [1.0, 200.0, 1e4])
    np.testing.assert_allclose(bounds, bounds[0], rtol=1e-13)
    assert -0.088 < bounds[0] < -0.087
    assert mm.limit(10 * np.pi / 200**2, 200.0, 1.0).b < -0.087


def test_bias_bound_however_close_to_the_threshold():
    for d in (1.0, 200.0, 12345.678):
        for excess in (1e-12, 1e-9, 1e-5, 1e-2, 0.07, 0.3, 5.0, 1e4):
            eta = over(1 + excess, d)
            target = 2 / mp.sqrt(mp.mpf(eta) * mp.mpf(d) ** 2)
            root = mp.findroot(lambda b: exact_gaussian(b)[2] - target, mm.bias_bound(eta, d))  # noqa: B023
            assert relative(mm.bias_bound(eta, d), root) < 1e-14
    assert np.isnan(mm.bias_bound([over(0.9, 20.0), over(1 - 1e-15, 20.0)], 20.0)).all()
    assert 1 - 1e-15 < over(1, 20.0) * 400 / (8 * np.pi) < 1 + 1e-15


# ---------------------------------------------------------------- trajectories

SETTINGS = [
    (over(0.7, 200.0), 200.0, 1.0, 0.0),
    (over(1.25, 200.0), 200.0, 1.0, 0.0),
    (over(4.0, 200.0), 200.0, -2.0, 0.0),
    (over(1.25, 20.0), 20.0, 30.0, 0.6),
    (over(0.3, 5.0), 5.0, 2.0, -1.0),
]


def plain_step(eta, d, A, b):
    Phi = math.erfc(-b / math.sqrt(2)) / 2
    g = math.exp(-b * b / 2) / math.sqrt(2 * math.pi) + b * Phi
    slope = math.tanh(A * g / 2) / 2
    return A - 2 * d * d * eta * slope * g, b - eta * slope * A * Phi


@pytest.mark.parametrize("setting", SETTINGS)
def test_trajectory_is_the_plain_loop(setting):
    eta, d, A0, b0 = setting
    run = mm.trajectory(eta, d, A0, 500, b0=b0)
    A, b = A0, b0
    for t in range(60):
        assert (run.A[t], run.b[t]) == pytest.approx((A, b), rel=1e-9, abs=1e-12)
        A, b = plain_step(eta, d, A, b)
    for t in range(500):  # each step from where it stands
        A, b = plain_step(eta, d, run.A[t], run.b[t])
        scale = abs(run.A[t]) + abs(run.A[t + 1])
        assert run.A[t + 1] == pytest.approx(A, abs=1e-13 * scale)
        assert run.b[t + 1] == pytest.approx(b, rel=1e-14)
    assert (np.diff(run.b) <= 0).all()


@pytest.mark.parametrize("setting", SETTINGS)
def test_what_a_trajectory_carries(setting):
    eta, d, A0, b0 = setting
    run = mm.trajectory(eta, d, A0, 400, b0=b0)
    assert (run.eta, run.d, run.A0, run.b0) == setting
    g = mm.g(run.b)
    np.testing.assert_array_equal(run.s, run.A * g)
    np.testing.assert_allclose(run.height, d * d * g * g / 2, rtol=1e-15)
    np.testing.assert_allclose(run.value, np.log(np.cosh(run.s / 2)) + np.log(2), rtol=1e-14)
    np.testing.assert_array_equal(run.sharpness, mm.sharpness(run.A, run.b, d))
    assert run.phase.dtype == np.uint8


def test_phases():
    seen = set()
    for eta, d, A0, b0 in [*SETTINGS, (over(1.5, 200.0), 200.0, 1e-9, 0.0)]:
        run = mm.trajectory(eta, d, A0, 2000, b0=b0)
        phases, phase = [], 0
        for A, height in zip(run.A, run.height, strict=True):
            if phase == 0 and A * A0 <= 0:
                phase = 1
            if phase == 1 and height < 2 / eta:
                phase = 2
            phases.append(phase)
        assert run.phase.tolist() == phases
        assert run.sign_change == next((t for t, p in enumerate(phases) if p > 0), -1)
        assert run.crossing == (phases.index(2) if {1, 2} <= set(phases) else -1)
        seen |= set(phases)
    assert seen == {0, 1, 2}


def test_the_two_regimes_of_figure_8():
    low, high = (mm.trajectory(over(f, 200.0), 200.0, 1.0, 4000) for f in (0.4, 4.0))
    assert set(low.phase) == {0} and low.b[-1] > -1e-4
    assert set(high.phase) == {0, 1, 2} and high.b[-1] < -0.4
    bouncing = high.A[high.sign_change : high.crossing]
    assert (bouncing[1:] * bouncing[:-1] < 0).all()
    assert low.flag == high.flag == mm.Flag.CONVERGED


def test_underflow_is_not_a_sign_change():
    run = mm.trajectory(over(0.1, 20.0), 20.0, 1.0, 10_000)
    assert abs(run.A[-1]) < 1e-300 and run.sign_change == -1 and (run.phase == 0).all()
    assert run.flag == mm.Flag.CONVERGED


def test_a_dead_neuron_has_not_converged():
    run = mm.trajectory(over(1e3, 200.0), 200.0, 1.0, 50)
    assert run.b[-1] < -100 and run.height[-1] == 0 and run.flag == mm.Flag.MAX_STEPS


@pytest.mark.parametrize("start", [(1.0, 0.0), (1e149, 1.0), (1e200, 0.0), (1.0, 1e300)])
def test_divergence_is_a_result(start):
    run = mm.trajectory(1e150, 20.0, start[0], 100, b0=start[1])
    assert run.flag == mm.Flag.DIVERGED and 1 <= run.A.size < 101
    assert np.isfinite(run.A).all() and np.isfinite(run.b).all()
    assert run.sharpness.shape == run.value.shape == run.phase.shape == run.A.shape


def test_zero_steps():
    run = mm.trajectory(0.1, 20.0, 1.0, 0)
    assert run.A.tolist() == [1.0] and run.phase.tolist() == [0] and run.sharpness.shape == (1,)


# ---------------------------------------------------------------- sharpness and envelope


def test_sharpness_is_the_largest_eigenvalue():
    def f(minus, plus, b):
        s = d * (minus + plus) * exact_gaussian(b)[2]
        return (mp.log(1 + mp.exp(-s)) + mp.log(1 + mp.exp(s))) / 2

    order = [[(i == j) + (i == k) for i in range(3)] for j in range(3) for k in range(3)]
    for d, A, b in ((5.0, 0.0, -0.3), (5.0, 1.0, 0.0), (20.0, -3.0, -0.8), (2.0, 7.0, 0.5)):
        at = (mp.mpf(A) / (3 * d), 2 * mp.mpf(A) / (3 * d), mp.mpf(b))
        hessian = np.array([float(mp.diff(f, at, tuple(n))) for n in order]).reshape(3, 3)
        largest = np.linalg.eigvalsh(hessian)[-1]
        assert mm.sharpness(A, b, d) == pytest.approx(largest, rel=1e-12)


def test_sharpness_of_a_minimum():
    """Remark 4."""
    b, d = np.linspace(-3, 1, 9), 200.0
    np.testing.assert_allclose(mm.sharpness(0, b, d), d * d * mm.g(b) ** 2 / 2, rtol=1e-14)
    assert mm.sharpness(0, 0, d) == pytest.approx(d * d / (4 * np.pi), rel=1e-14)
    assert mm.threshold(d) * mm.sharpness(0, 0, d) == pytest.approx(2, rel=1e-14)


def test_envelope_is_sent_to_its_mirror():
    d = 200.0
    for factor in (1.01, 1.5, 4.0, 30.0):
        eta = over(factor, d)
        b = np.linspace(0.1, float(mm.bias_bound(eta, d)) + 1e-9, 9)
        A = mm.envelope(eta, d, b)
        assert (A > 0).all()
        for one, height in zip(A, b, strict=True):
            assert plain_step(eta, d, one, height)[0] == pytest.approx(-one, rel=1e-9)
        assert np.isnan(mm.envelope(eta, d, mm.bias_bound(eta, d) - 1e-6))


def test_bouncing_follows_the_envelope():
    run = mm.trajectory(over(1.25, 1000.0), 1000.0, 1.0, 60_000)
    middle = (run.sign_change + run.crossing) // 2
    envelope = mm.envelope(run.eta, run.d, run.b[middle])
    assert abs(run.A[middle]) == pytest.approx(envelope, rel=0.02)


# ---------------------------------------------------------------- gradient flow


@pytest.mark.parametrize(("d", "A0", "b0"), [(200, 1, 0), (5, -3, 0.5), (1, 2, 0), (20, 60, -0.2)])
def test_gradient_flow_solves_its_equation(d, A0, b0):
    times = np.linspace(0, 30 / d**2, 13)

    def field(_, state):
        s = state[0] * mm.g(state[1])
        slope = np.tanh(s / 2) / 2
        return -2 * d * d * slope * mm.g(state[1]), -slope * state[0] * mm.g_prime(state[1])

    plain = solve_ivp(field, (0, times[-1]), [A0, b0], t_eval=times, rtol=1e-11, atol=1e-12)
    A, b = mm.gradient_flow(d, A0, times, b0)
    np.testing.assert_allclose(A, plain.y[0], rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(b, plain.y[1], rtol=1e-7, atol=1e-9)
    assert (A[0], b[0]) == (A0, b0)
    conserved = A * A / 2 - 2 * d * d * mm.kappa(b)  # Lemma 3
    np.testing.assert_allclose(conserved, conserved[0], rtol=1e-12, atol=1e-12 * A0**2)


def test_gradient_flow_limit_and_curve():
    for d, A0, b0 in ((200.0, 1.0, 0.0), (5.0, -3.0, 0.5), (2.0, 1.0, -1.0)):
        end = mm.gradient_flow_limit(d, A0, b0)
        A, b = mm.gradient_flow(d, A0, [1e5 / d**2], b0)
        assert abs(A[0]) < 1e-6 and b[0] == pytest.approx(float(end), rel=1e-9)
        A, b = mm.gradient_flow_curve(d, A0, b0, n=41)
        assert (A[0], b[0], A[-1]) == (A0, b0, 0) and b[-1] == end and A.size == 41
        conserved = A * A / 2 - 2 * d * d * mm.kappa(b)
        np.testing.assert_allclose(conserved, conserved[0], rtol=1e-12, atol=1e-12 * A0**2)
    assert mm.gradient_flow_limit([[1.0], [2.0]], [1.0, 2.0, 3.0]).shape == (2, 3)
    assert mm.gradient_flow_limit(1.0, 80.0) == -math.inf


def test_gradient_flow_at_rest():
    A, b = mm.gradient_flow(20, 0.0, [0.0, 1.0], b0=0.3)
    assert A.tolist() == [0.0, 0.0] and b.tolist() == [0.3, 0.3]
    assert mm.gradient_flow(20, 1.0, [])[0].shape == (0,)
    A, b = mm.gradient_flow(20, 1.0, [0.1, 0.0, 0.1])
    assert A[0] == A[2] < A[1] == 1.0 and b[1] == 0


# ---------------------------------------------------------------- the single neuron


def test_single_neuron_is_the_mean_model_with_a_linear_g():
    d, A0, b0 = 40, 1.5, -0.2
    eta = over(2, d)
    twin = mm.single_neuron_of(mm.trajectory(eta, d, A0, 1, b0), 60)
    level, slope = norm.pdf(b0) + b0 * norm.cdf(b0), norm.cdf(b0)
    A, b = A0, b0
    for t in range(60):
        g = level + slope * (b - b0)
        assert twin.x[t] / twin.x0 == pytest.approx(A / A0, rel=1e-6, abs=1e-9)
        assert twin.y[t] / twin.y0 == pytest.approx(g / level, rel=1e-9)
        push = 0.5 * np.tanh(A * g / 2)
        A, b = A - 2 * d**2 * eta * push * g, b - eta * push * A * slope


# ---------------------------------------------------------------- the rest


def test_names_are_shared_with_the_single_neuron():
    for name in ("FLAGS", "PHASES", "REGIMES", "Flag"):
        assert getattr(mm, name) is getattr(single_neuron, name)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: mm.trajectory(0, 20, 1, 3), "eta must be finite and > 0, got 0"),
        (lambda: mm.trajectory(0.1, -20, 1, 3), "d must be finite and > 0, got -20"),
        (lambda: mm.trajectory(0.1, 20, math.nan, 3), "A0 must be finite, got nan"),
        (lambda: mm.trajectory(0.1, 20, 1, -1), "steps must be an integer >= 0, got -1"),
        (lambda: mm.trajectory(0.1, 20, 1, 3, b0="x"), "b0 must be a number or an array"),
        (lambda: mm.trajectory([0.1, 0.2], 20, 1, 3), "eta must be one number"),
        (lambda: mm.limit(0.1, 0, 1), "d must be finite and > 0, got 0"),
        (lambda: mm.limit([0.1, 0.2], [1, 2, 3], 1), "shapes must broadcast together"),
        (lambda: mm.limit(0.1, 20, 1, max_steps=2.5), "max_steps must be an integer >= 0, got 2.5"),
        (lambda: mm.g(math.inf), "b must be finite, got inf"),
        (lambda: mm.g_inverse([0.1, 0]), r"value must be finite and > 0, got \[0.1, 0\]"),
        (lambda: mm.threshold(0), "d must be finite and > 0, got 0"),
        (lambda: mm.bias_bound(0.1, math.inf), "d must be finite, got inf"),
        (lambda: mm.envelope(0.1, 20, None), "b must be"),
        (lambda: mm.sharpness(1, 2, 0), "d must be finite and > 0, got 0"),
        (
            lambda: mm.single_neuron_of(mm.trajectory(0.1, 20, 1, 1, -40), 1),
            r"model.b0 must be .*-40",
        ),
        (lambda: mm.gradient_flow(20, 1, [-1.0]), "times must be a one-dimensional array"),
        (lambda: mm.gradient_flow_curve(20, 1, n=1), "n must be an integer >= 2, got 1"),
    ],
)
def test_rejects(call, message):
    with pytest.raises(ValueError, match=message):
        call()
