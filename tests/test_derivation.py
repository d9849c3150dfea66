"""The errors of the mean model's derivation, against brute force; and the fit of power laws."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import linregress, norm

from eosbook import derivation, mean_model, relu_network
from eosbook.power_law import fit_power

BIASES = (-2.0, -0.7, 0.0, 0.6)


def mean_over_noise(f, *kinks):
    """E f(z), z ~ N(0, 1), by quadrature."""
    ends = sorted({-12.0, 12.0, *(k for k in kinks if abs(k) < 12)})
    return sum(
        quad(lambda z: f(z) * norm.pdf(z), *pair, epsabs=1e-14)[0] for pair in pairwise(ends)
    )


def relu(z):
    return max(z, 0.0)


def brute_gradient(d, A, b, contrast, signal, draws, seed):
    """Mean and standard error of the loss's gradient over fresh points, from its definition."""
    random = np.random.default_rng(seed)
    y = random.choice([-1.0, 1.0], draws)
    x = random.standard_normal((draws, d))
    x[np.arange(draws), random.integers(0, d, draws)] += signal * y
    a_minus, a_plus = (A - contrast) / (2 * d), (A + contrast) / (2 * d)
    plus, minus = np.maximum(x + b, 0).sum(1), np.maximum(b - x, 0).sum(1)
    force = -y / (1 + np.exp(y * (a_minus * minus + a_plus * plus)))
    of_b = a_minus * (b - x > 0).sum(1) + a_plus * (x + b > 0).sum(1)
    samples = np.stack([d * force * (minus + plus), force * of_b, d * force * (plus - minus)])
    return samples.mean(axis=1), samples.std(axis=1) / np.sqrt(draws)


# ---------------------------------------------------------------- closed forms


@pytest.mark.parametrize("b", BIASES)
@pytest.mark.parametrize("c", BIASES)
def test_product_of_two_relus(b, c):
    expected = mean_over_noise(lambda z: relu(z + b) * relu(z + c), -b, -c)
    assert derivation.relu_cross(b, c) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("b", BIASES)
def test_moments_of_the_four_sums(b):
    parts = [lambda z: relu(b - z), lambda z: relu(b + z), lambda z: z < b, lambda z: z > -b]
    means, covariances = derivation._moments(b)
    for i, f in enumerate(parts):
        assert means[i] == pytest.approx(mean_over_noise(f, b, -b), abs=1e-12)
        for j, h in enumerate(parts):
            product = mean_over_noise(lambda z, f=f, h=h: f(z) * h(z), b, -b)
            assert covariances[i, j] == pytest.approx(product - means[i] * means[j], abs=1e-12)


def test_constants_of_the_sums_are_those_measured():
    for b in (-1.0, 0.0):
        exact = np.array(derivation.sum_constants(b, 3.0))
        for d in (100, 900):
            found = np.array(derivation.sum_errors(d, b, 3.0, draws=4000, seed=d))
            np.testing.assert_allclose(found * [d, d**0.5, d**0.5], exact, rtol=0.05)


def test_label_drift_is_a_slope_of_the_reduced_loss():
    """b's velocity is minus the slope of the least loss over the contrast; the minimiser is one."""
    signal, h = 2.5, 1e-5
    for b in (-1.3, -0.4):

        def loss(b, w):
            q = mean_model.g(b + signal) - mean_model.g(b - signal)
            v = 2 * mean_over_noise(lambda z: relu(z + b) ** 2, -b)
            return (v * w * w / 8 - q * w) / 4

        contrast, drift = derivation.label_drift(b, signal)
        assert loss(b, contrast) < min(loss(b, contrast * 0.99), loss(b, contrast * 1.01))
        slope = (loss(b + h, contrast) - loss(b - h, contrast)) / (2 * h)
        assert drift == pytest.approx(-slope, rel=1e-6)


# ---------------------------------------------------------------- Monte Carlo


@pytest.mark.parametrize(
    "state", [(20, 1.0, 0.0, 0.0), (20, 3.0, -0.5, 12.0), (5, -2.0, 0.4, 8.0)], ids=str
)
def test_population_gradient_is_the_mean_over_points(state):
    expected, error = brute_gradient(*state, signal=3.0, draws=200_000, seed=1)
    found = derivation.population_gradient(*state, signal=3.0, draws=20_000)
    values = np.array([found.A, found.b, found.contrast])
    assert (np.abs(values - expected) < 4 * np.hypot(error, found.errors)).all()


def test_control_variates_spare_points():
    state = (400, 1.0, 0.0, 12.0)
    expected, error = brute_gradient(*state, signal=3.0, draws=10_000, seed=2)
    found = derivation.population_gradient(*state, signal=3.0, draws=1000)
    assert (np.array(found.errors) < error / 3).all()  # with a tenth of the points
    assert found.A == pytest.approx(expected[0], abs=4 * error[0])


def test_population_gradient_is_that_of_large_samples():
    d, A, b = 50, 2.0, -0.3
    data = relu_network.sparse_coding_data(d=d, n=40_000, seed=3)
    minus, plus, of_b = relu_network.gradient(data, *relu_network.weights_from_A0(d, A), b)
    found = derivation.population_gradient(d, A, b)
    assert d * (minus + plus) == pytest.approx(found.A, rel=0.05)
    assert of_b == pytest.approx(found.b, rel=0.05)


def test_errors_of_one_step_fall_like_one_over_d():
    slope = np.tanh(0.5 * mean_model.g(0.0)) / 2
    errors = [
        derivation.population_gradient(d, 1.0, 0.0).A / (2 * d * d * slope * mean_model.g(0.0)) - 1
        for d in (100, 400)
    ]
    assert errors[0] / errors[1] == pytest.approx(4, rel=0.05)


def test_without_signal_labels_do_not_matter():
    found = derivation.population_gradient(30, 0.0, -0.2, contrast=0.0, signal=0.0)
    assert abs(found.contrast) < 1e-12 and abs(found.A) < 1e-12


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: derivation.sum_errors(0, 0.0, 3.0), "d must be an integer >= 1"),
        (lambda: derivation.sum_errors(5, np.nan, 3.0), "b must be finite"),
        (lambda: derivation.sum_constants(0.0, [1, 2]), "signal must be one number"),
        (lambda: derivation.population_gradient(5, "x", 0.0), "A must be a number"),
        (lambda: derivation.population_gradient(5, 1.0, 0.0, draws=1), "draws must be"),
    ],
    ids=["d", "b", "signal", "A", "draws"],
)
def test_bad_arguments(call, words):
    with pytest.raises(ValueError, match=words):
        call()


# ---------------------------------------------------------------- power laws


def test_fit_agrees_with_scipy():
    random = np.random.default_rng(0)
    x = np.geomspace(1, 100, 12)
    y = 3 * x**-0.7 * np.exp(0.1 * random.standard_normal(x.size))
    law, reference = fit_power(x, y), linregress(np.log(x), np.log(y))
    assert law.exponent == pytest.approx(reference.slope, rel=1e-12)
    assert law.error == pytest.approx(reference.stderr, rel=1e-12)
    assert law.constant == pytest.approx(np.exp(reference.intercept), rel=1e-12)


@pytest.mark.parametrize(
    ("x", "y", "name"),
    [([1, 2], [1, 2], "x"), ([1, 1, 1], [1, 2, 3], "x"), ([1, 2, 3], [1, 2], "y"), ([1, 2, 3], [1, 0, 2], "y")],
)  # fmt: skip
def test_what_cannot_be_fitted(x, y, name):
    with pytest.raises(ValueError, match=f"^{name} must be"):
        fit_power(x, y)
