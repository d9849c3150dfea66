"""Period doubling of gradient descent: closed forms, exponents, chaos, against slow references."""

import math

import numpy as np
import pytest

from eosbook import bifurcation as bif
from eosbook import losses, single_neuron

FEIGENBAUM = 4.669201609


def gradient_descent(problem, eta, x, y, steps):
    """Plain Python, from the definition of each problem."""
    products = []
    for _ in range(steps):
        s = x * y
        products.append(s)
        r = s - (problem != "frozen")
        slope = r if problem == "square" else r / math.sqrt(1 + r * r)
        x, y = x - eta * slope * y, y - (problem != "frozen") * eta * slope * x
    return products


@pytest.mark.parametrize("problem", bif.PROBLEMS)
@pytest.mark.parametrize("eta", [0.8, 1.1, 1.26, 1.5])
def test_products_are_gradient_descents(problem, eta):
    found = bif.attractors(problem, [eta], 1.1, 0.9, settle=50, kept=70)
    slow = gradient_descent(problem, eta, 1.1, 0.9, 120)[50:]
    np.testing.assert_allclose(found.product[0], slow, rtol=1e-6, atol=1e-8)


def test_period_two_is_an_orbit():
    """Both points are a step apart, with the multiplier that differences find."""
    for eta in (1.01, 1.2, 1.5, 1.99):
        low, high = bif.period_two(eta)
        a, b = math.sqrt(low), math.sqrt(high)

        def once(a, eta=eta):
            return a * (1 + eta - eta * a * a)

        assert once(a) == pytest.approx(b) and once(b) == pytest.approx(a)
        h = 1e-6
        difference = (once(once(a + h)) - once(once(a - h))) / (2 * h)
        assert difference == pytest.approx(bif.period_two_multiplier(eta), abs=1e-6)
    assert np.isnan(bif.period_two(0.99)).all()


def test_period_two_balances():
    """Over one round of it the imbalance x - y is multiplied by 3 - 2 eta, below 1 in size."""
    for eta in (1.05, 1.15, 1.23):
        found = bif.attractors("square", [eta], 1.3, 0.6, settle=4000, kept=64)
        assert found.period[0] == 2
        assert 2 * found.across[0] == pytest.approx(math.log(abs(3 - 2 * eta)), abs=1e-6)
        assert 2 * found.along[0] == pytest.approx(
            math.log(abs(bif.period_two_multiplier(eta))), abs=1e-6
        )


@pytest.mark.parametrize("problem", ["square", "root"])
def test_doublings_are_where_runs_double(problem):
    found = bif.doublings(problem, 4)
    nudge = 2e-4
    for k, eta in enumerate(found):
        before, after = bif.attractors(
            problem, [eta - nudge, eta + nudge], 1.05, 1.05, settle=300_000
        ).period
        assert (before, after) == (2**k, 2 ** (k + 1))


@pytest.mark.parametrize("problem", ["square", "root"])
def test_ratios_approach_feigenbaums(problem):
    gaps = np.diff(bif.doublings(problem, 7))
    errors = np.abs(gaps[:-1] / gaps[1:] - FEIGENBAUM)
    assert errors[-1] < 1e-3 and errors[-1] < errors[0] / 100


def test_largest_step_size_is_chebyshevs():
    """At eta = 2 the map is conjugate to the cubic Chebyshev polynomial: exponents log 3 and 0."""
    found = bif.attractors("square", [bif.ESCAPE * (1 - 1e-9)], 1.1, 1.1, 1000, 1_000_000)
    assert found.along[0] == pytest.approx(math.log(3), abs=2e-3)
    assert found.across[0] == pytest.approx(0, abs=2e-2)
    products = found.product[0]
    assert products.min() >= 0 and products.max() == pytest.approx(2, abs=1e-4)
    quantiles = np.quantile(products, [0.25, 0.5, 0.75])  # the arcsine law
    np.testing.assert_allclose(
        quantiles, 2 * np.sin(np.pi * np.array([1, 2, 3]) / 8) ** 2, atol=5e-3
    )
    beyond = bif.attractors("square", [bif.ESCAPE + 1e-3], 1.1, 1.1, 100_000, 64)
    assert beyond.diverged.all() and np.isnan(beyond.along).all()


def test_orbits_change_sides_from_merging_on():
    """Products cannot tell the sides x > 0 and x < 0 apart: follow x itself."""
    for eta, sides in ((bif.MERGING - 1e-3, {1.0}), (bif.MERGING + 1e-3, {1.0, -1.0})):
        a, seen = 1.1, set()
        for _ in range(200_000):
            seen.add(math.copysign(1, a))
            a *= 1 + eta - eta * a * a
        assert seen == sides


def test_convex_losses_stop_at_period_two():
    """With y frozen the orbit is the quasi-static envelope, stable at every step size."""
    loss, y = losses.square_root(), math.sqrt(2)
    etas = np.geomspace(1.05, 20, 30)
    found = bif.attractors("frozen", etas, 0.3, y, settle=20_000)
    assert (found.period == 2).all() and (found.along < 0).all()
    envelope = single_neuron.envelope(loss, etas, y)
    np.testing.assert_allclose(np.abs(found.product[:, -1]), y * envelope, rtol=1e-6)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: bif.attractors("cubic", [1.0], 1, 1), "problem must be one of 'square'"),
        (lambda: bif.attractors("square", [0.0], 1, 1), "eta must be finite and > 0"),
        (lambda: bif.attractors("square", 1.0, 1, 1), "eta must be a one-dimensional array"),
        (lambda: bif.attractors("square", [1.0], math.nan, 1), "x0 must be finite"),
        (lambda: bif.attractors("square", [1.0], 1, 1, settle=-1), "settle must be an integer"),
        (lambda: bif.attractors("square", [1.0], 1, 1, kept=8), "kept must be an integer >= 64"),
        (lambda: bif.period_two(-1), "eta must be finite and > 0"),
        (lambda: bif.doublings("frozen", 2), "problem must be one of 'square', 'root'"),
        (lambda: bif.doublings("square", 9), "number must be an integer from 1 to 7"),
    ],
)
def test_bad_arguments(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)
