"""The crossing in natural units: closed forms, 24-digit references, and gradient descent itself."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import ai_zeros, airy

from eosbook import crossing, losses
from eosbook import single_neuron as sn

from .reference_crossing import crossing as slow_crossing

SMALL_STEPS = np.array([1e-2, 5e-3, 2e-3, 1e-3])


def measured(loss, etas, size=6.0, shape=0.75):
    """Limits of runs that start at eta * sharpness = `size`, the same shape at every step size."""
    start = np.sqrt(size / (etas * loss.curvature))
    return sn.limit(loss, etas, shape * start, np.sqrt(1 + shape**2) * start)


# ---------------------------------------------------------------- closed forms


def test_beta_2_is_a_straight_line():
    D = np.concatenate([np.linspace(-0.4999, 60, 500), np.geomspace(60, 1e12, 50)])
    np.testing.assert_allclose(crossing.profile(2, D), D / 2 + 1 / 4, rtol=1e-10)
    assert crossing.gap_constant(2) == pytest.approx(1 / 2, rel=1e-13)
    assert crossing.gap_correction(2) == pytest.approx(-1 / 4, rel=1e-11)
    D = D[D >= 0]
    np.testing.assert_allclose(crossing.passage_time(2, D), np.log1p(2 * D), rtol=1e-11, atol=1e-12)


def airy_profile(D):
    """For beta = 4, W = -u'/(2u) with u'' = 2 D u, and the decaying u is Ai(2^(1/3) D)."""
    ai, slope, _, _ = airy(2 ** (1 / 3) * np.asarray(D))
    return -(2 ** (1 / 3)) * slope / (2 * ai)


def test_beta_4_is_airys_function():
    k = -ai_zeros(1)[1][0] / 2 ** (1 / 3)
    assert crossing.gap_constant(4) == pytest.approx(k, rel=1e-13)
    D = np.linspace(-k + 1e-6, 40, 700)
    np.testing.assert_allclose(crossing.profile(4, D), airy_profile(D), rtol=1e-10, atol=1e-13)
    for end in (0.5, 8.0, 30.0):
        time, _ = quad(lambda d: 0.5 / airy_profile(d), 0, end, epsabs=0, epsrel=1e-12)
        assert crossing.passage_time(4, end) == pytest.approx(time, rel=1e-11)


def test_infinite_beta_is_a_circle():
    """W stays at 1 down to the threshold and then falls as 1 - D^2/2."""
    k = [crossing.gap_constant(beta) for beta in (30, 100, 300)]
    errors = np.sqrt(2) - np.array(k)
    assert (errors > 0).all() and errors[2] < 0.02
    assert (errors[1:] < 0.5 * errors[:-1]).all()
    assert crossing.profile(300, -1.0) == pytest.approx(1 - 1 / 2, abs=0.03)


# ---------------------------------------------------------------- the slow reference


@pytest.mark.parametrize(
    "beta, far", [(1.1, 1e5), (1.25, 300), (1.5, 40), (3, 6), (10, 3.2)], ids=lambda v: f"{v:g}"
)
def test_agrees_with_24_digits(beta, far):
    places = [min(far, 8.0), 2.0, 0.25, -0.25]
    slow = slow_crossing(beta, places, far)
    assert crossing.gap_constant(beta) == pytest.approx(float(slow.k), rel=1e-12)
    np.testing.assert_allclose(
        crossing.profile(beta, places), np.array(slow.W, float), rtol=1e-10, atol=0
    )
    np.testing.assert_allclose(
        crossing.passage_time(beta, places[:-1]), np.array(slow.time[:-1], float), rtol=1e-10
    )


@pytest.mark.parametrize("beta", [1.05, 1.3, 1.9, 2.6, 7.0])
def test_profile_solves_its_equation(beta):
    ends = crossing.gap_constant(beta)
    for D in (-0.5 * ends, 0.0, 0.3, 5.0, 1e3, 1e8):
        h = 1e-3 * max(abs(D), 0.1 * ends)
        W = crossing.profile(beta, D + h * np.array([-2, -1, 0, 1, 2]))
        slope = (W[0] - 8 * W[1] + 8 * W[3] - W[4]) / (12 * h)
        terms = 2 * W[2] ** (beta / 2), D
        assert slope == pytest.approx(terms[0] - terms[1], abs=3e-7 * max(map(abs, terms)))


def test_series_and_integration_meet():
    for beta in (1.1, 1.5, 3.0, 20.0):
        joint = crossing.solution(beta).first
        around = joint * (1 + np.array([-1e-9, 1e-9]))
        for function in (crossing.profile, crossing.passage_time):
            below, above = function(beta, around)
            assert above == pytest.approx(below, rel=1e-8) and above > below


def test_profile_ends_at_minus_k():
    for beta in (1.2, 2.0, 5.0):
        k = crossing.gap_constant(beta)
        assert crossing.profile(beta, -k) == 0
        assert np.isnan(crossing.profile(beta, -k * (1 + 1e-9)))
        W = crossing.profile(beta, -k * (1 - np.array([1e-12, 1e-9, 1e-6, 1e-3])))
        assert (np.diff(W) > 0).all() and (W > 0).all()
        np.testing.assert_allclose(W[:3], k * k * np.array([1e-12, 1e-9, 1e-6]), rtol=1e-3)


# ---------------------------------------------------------------- gradient descent: the gap


@pytest.mark.parametrize("beta", [1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0])
def test_gap_of_runs_to_first_and_second_order(beta):
    """The error of k falls as the unit of delta with the right factor; what is left, as its square."""
    loss = losses.higher_order(beta)
    units = crossing.natural_units(loss, SMALL_STEPS)
    k, correction = crossing.gap_constant(beta), crossing.gap_correction(beta)
    error = measured(loss, SMALL_STEPS).gap / units.gap - k
    left = error - correction * units.delta
    seen = np.abs(left) > 1e-12
    assert (np.abs(left) < 4 * units.delta**2 + 1e-13).all()
    order = np.polyfit(np.log(units.delta[seen]), np.log(np.abs(left[seen])), 1)[0]
    assert order == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize(
    "loss, next_coefficient",
    [
        (losses.square_root(), -3 / 8),
        (losses.rescaled_logistic(), -2 / 15),
        (losses.symmetric_logistic(), -1 / 120),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_next_order_of_smooth_losses(loss, next_coefficient):
    """q = c s^2 + c4 s^4: gap / unit = 1/2 - (eta h)^2 (1/c + c4/c^3) / 4, h = l''(0)."""
    s = 1e-2
    assert (loss.q(s) / s**2 - loss.c) / s**2 == pytest.approx(next_coefficient, rel=1e-3)
    ratio = measured(loss, SMALL_STEPS).gap / crossing.natural_units(loss, SMALL_STEPS).gap
    factor = (ratio - 1 / 2) / (SMALL_STEPS * loss.curvature) ** 2
    expected = -(1 / loss.c + next_coefficient / loss.c**3) / 4
    np.testing.assert_allclose(factor, expected, rtol=2e-3)


def test_start_is_forgotten():
    loss = losses.higher_order(1.5)
    gaps = [measured(loss, 0.02, size, shape).gap for size, shape in ((3, 0.2), (5, 1.0), (9, 2.0))]
    np.testing.assert_allclose(gaps, gaps[0], rtol=1e-11)


def test_iterates_lie_on_the_profile():
    loss, eta = losses.higher_order(3.0), 2e-3
    units = crossing.natural_units(loss, eta)
    start = np.sqrt(2.2 / eta)
    run = sn.trajectory(loss, eta, 0.1 * start, np.sqrt(1.01) * start, 200_000)
    D = (eta * run.y2 - 2) / units.delta
    near = (run.phase > 0) & (D < 10)
    W = ((run.x * run.y)[near] / units.s) ** 2
    assert W.max() > 2 and W[-1] < 1e-6
    assert np.abs(W - crossing.profile(3.0, np.maximum(D[near], -0.68))).max() < 30 * units.delta


# ---------------------------------------------------------------- gradient descent: the time


@pytest.mark.parametrize(
    "loss",
    [*map(losses.higher_order, (1.2, 1.5, 2.0, 2.5, 4.0, 10.0)), losses.square_root()]
    + [losses.rescaled_logistic(), losses.symmetric_logistic()],
    ids=lambda loss: loss.name,
)
@pytest.mark.parametrize("shape", [0.3, 0.75])
def test_bouncing_steps_are_off_by_a_few(loss, shape):
    """Millions of steps, predicted to within a few; the number of the few grows as a logarithm."""
    etas = np.array([0.05, 0.02, 0.01])
    counted = measured(loss, etas, shape=shape).band_steps
    predicted = [crossing.bouncing_steps(loss, eta, 1.0) for eta in etas]
    allowed = 12 * np.log(1 / etas) if loss.beta < 1.3 else 2.5 * np.log(1 / etas)
    assert (np.abs(predicted - counted) < allowed).all()


def test_bouncing_time_of_the_square_root_loss():
    """q = 1 - 1/sqrt(1 + s^2) makes the envelope s^2 = delta + delta^2/4: everything is elementary."""
    for eta in (0.05, 1e-3):
        for delta in (0.3, 1.0, 4.0):
            far = (np.log(4 + delta) - np.log(4)) / (2 * eta**2)
            unit = 2 * eta**2
            near = np.log1p(2 * (delta + delta**2 / 4) / unit) / unit
            far -= (np.log(delta + delta**2 / 4) - np.log(delta)) / (2 * eta**2)
            predicted = crossing.bouncing_steps(losses.square_root(), eta, delta)
            assert predicted == pytest.approx(near + far, rel=1e-9)


def test_far_from_the_threshold_the_envelope_alone_counts():
    """There a step lowers delta by 2 eta^2 r s^2, and r = 2/(2 + delta): 4 eta x^2 on the envelope."""
    eta = 1e-4
    for loss in (losses.higher_order(3.0), losses.rescaled_logistic(), losses.higher_order(1.5)):
        short, long = (crossing.bouncing_steps(loss, eta, delta) for delta in (0.5, 2.0))
        height = np.polynomial.legendre.leggauss(40)
        delta = 1.25 + 0.75 * height[0]
        x = sn.envelope(loss, eta, np.sqrt((2 + delta) / eta))
        assert long - short == pytest.approx(0.75 * (height[1] / (4 * eta * x**2)).sum(), rel=1e-4)


def test_time_constant_below_2():
    """Steps * unit -> T; the rest is of relative order eta^((2 - beta)/(beta - 1))."""
    loss = losses.higher_order(1.5)
    T = crossing.bouncing_time_constant(1.5)
    counted = measured(loss, SMALL_STEPS).band_steps
    error = counted / crossing.natural_units(loss, SMALL_STEPS).steps / T - 1
    order = np.polyfit(np.log(SMALL_STEPS), np.log(np.abs(error)), 1)[0]
    assert order == pytest.approx(1, abs=0.05) and abs(error[-1]) < 2e-3
    assert crossing.passage_time(1.5, 1e30) == pytest.approx(T, rel=1e-9)
    assert crossing.bouncing_time_constant(2.5) == np.inf


def test_time_is_continuous_at_beta_2():
    loss = losses.higher_order
    below, at, above = (crossing.bouncing_steps(loss(2 + d), 1e-3, 1.0) for d in (-1e-7, 0, 1e-7))
    assert (below + above) / 2 == pytest.approx(at, rel=1e-7)
    assert below > at > above


# ---------------------------------------------------------------- units and arguments


def test_units_make_the_equations_free_of_parameters():
    """eta^2 s^2 = delta^2 and c s^beta = delta: both update equations lose their constants."""
    for loss in (losses.higher_order(1.3), losses.square_root(), losses.symmetric_logistic()):
        units = crossing.natural_units(loss, np.array([1e-3, 0.3]))
        scaled = np.array([1e-3, 0.3]) * loss.curvature
        np.testing.assert_allclose(scaled * units.s, units.delta, rtol=1e-14)
        np.testing.assert_allclose(loss.c * units.s**loss.beta, units.delta, rtol=1e-13)
        np.testing.assert_allclose(units.gap, loss.curvature * units.s, rtol=1e-15)
        np.testing.assert_allclose(units.steps * units.delta, 1, rtol=1e-15)


def test_shapes():
    assert crossing.profile(1.5, [[1.0, 2.0], [1e6, -9.0]]).shape == (2, 2)
    assert crossing.passage_time(1.5, np.ones((2, 3))).shape == (2, 3)
    assert crossing.profile(1.5, []).shape == crossing.passage_time(1.5, []).shape == (0,)
    assert isinstance(float(crossing.profile(1.5, 3.0)), float)


@pytest.mark.parametrize("beta", [1.0, 1.0005, -2, np.inf, np.nan, "two"])
def test_exponents_out_of_range(beta):
    functions = [crossing.gap_constant, crossing.gap_correction, crossing.bouncing_time_constant]
    for function in functions:
        with pytest.raises(ValueError, match="beta must be"):
            function(beta)
    for function in (crossing.profile, crossing.passage_time):
        with pytest.raises(ValueError, match="beta must be"):
            function(beta, 1.0)


def test_arguments_out_of_range():
    with pytest.raises(ValueError, match="D must be >= 0, got array"):
        crossing.passage_time(1.5, -1)
    with pytest.raises(ValueError, match="D must be finite"):
        crossing.profile(1.5, np.inf)
    with pytest.raises(ValueError, match="eta must be"):
        crossing.natural_units(losses.square_root(), 0.0)
    with pytest.raises(ValueError, match="loss.beta must be finite"):
        crossing.natural_units(losses.huber(), 0.1)
    with pytest.raises(ValueError, match="delta must be"):
        crossing.bouncing_steps(losses.square_root(), 0.1, 0.0)
