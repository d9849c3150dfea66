"""Products of weights: where gradient descent ends, and the gap that depth widens."""

import math

import numpy as np
import pytest

from eosbook import depth, losses, single_neuron

SQRT = losses.square_root()


def start(eta, layers, spread=0.0, small=0.3, above=3.0):
    """One small weight; the others' product squared `above` times the threshold."""
    m = layers - 1
    others = np.exp(np.linspace(-spread, spread, m)) * math.sqrt(2 * above / eta) ** (1 / m)
    return np.concatenate([[small], others])


def test_two_weights_are_the_single_neuron():
    for eta in (0.3, 0.1, 0.05):
        x, y = start(eta, 2)
        ours = depth.limit(SQRT, eta, [x, y])
        assert ours.gap == pytest.approx(float(single_neuron.limit(SQRT, eta, x, y).gap), rel=1e-9)


@pytest.mark.parametrize("layers", [3, 5])
def test_the_limit_is_gradient_descents(layers):
    eta = 0.02
    weights = start(eta, layers, spread=0.3)
    ours = depth.limit(SQRT, eta, weights)
    for _ in range(ours.steps):  # by the product rule, from autograd's point of view
        s = np.prod(weights)
        weights = weights - eta * float(SQRT.prime(s)) * s / weights
        weights[np.abs(weights) < 1e-300] = 1e-300
    np.testing.assert_allclose(ours.weights[1:], weights[1:], rtol=1e-7)
    hessian = np.outer(1 / ours.weights, 1 / ours.weights) * np.prod(ours.weights) ** 2
    assert np.linalg.eigvalsh(hessian)[-1] == pytest.approx(ours.sharpness, rel=1e-9)


@pytest.mark.parametrize("spread", [0.0, 0.5])
@pytest.mark.parametrize("layers", [3, 4, 6])
def test_the_gap_is_the_computed_one(layers, spread):
    """To leading order: the relative error falls with eta."""
    errors = []
    for eta in (0.03, 0.003):
        end = depth.limit(SQRT, eta, start(eta, layers, spread))
        others = end.weights[1:]
        at_threshold = 2 / eta * np.sum(others**-2.0)
        errors.append(abs(end.gap / depth.gap(SQRT, eta, at_threshold) - 1))
    assert errors[1] < 0.005 and errors[1] < errors[0] / 4


@pytest.mark.parametrize("beta", [1.5, 3.0])
def test_other_exponents(beta):
    loss = losses.higher_order(beta)
    errors = []
    for eta in (0.02, 0.002):
        end = depth.limit(loss, eta, start(eta, 3, above=1.5))
        A = 2 / eta * np.sum(end.weights[1:] ** -2.0)
        errors.append(abs(end.gap / depth.gap(loss, eta, A) - 1))
    assert errors[1] < 0.03 and errors[1] < errors[0]


def test_two_weights_have_the_known_gap():
    assert depth.gap(SQRT, 0.1, 1.0) == pytest.approx(0.1)
    assert depth.balanced_acceleration(0.1, 2) == 1
    z = 5.0
    A = depth.acceleration([0.0, z, z, z])
    assert A == pytest.approx(3 * z**4)
    assert depth.balanced_acceleration(2 / z**6, 4) == pytest.approx(A)


def test_deep_and_large_steps_leave_the_edge():
    """Where eta^2 A is of the order 1 the sharpness ends far below 2/eta."""
    end = depth.limit(SQRT, 0.1, start(0.1, 8))
    assert end.converged and end.sharpness < 0.3 * 2 / 0.1
    assert 0.1**2 * depth.balanced_acceleration(0.1, 8) > 0.5


def test_no_rest_is_said():
    end = depth.limit(SQRT, 0.01, start(0.01, 3), max_steps=10)
    assert not end.converged and not end.diverged and math.isnan(end.sharpness) and end.steps == 10
    assert depth.limit(SQRT, 50.0, [3.0, 40.0, 50.0]).diverged


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: depth.limit(losses.symmetric_logistic(), 0.1, [1, 2]),
            "loss must be one with l''",
        ),
        (lambda: depth.limit(SQRT, 0, [1, 2]), "eta must be finite and > 0"),
        (lambda: depth.limit(SQRT, 0.1, [1]), "weights must be a one-dimensional array"),
        (lambda: depth.limit(SQRT, 0.1, [1, math.inf]), "weights must be finite"),
        (lambda: depth.gap(losses.huber(), 0.1, 1), "loss must be one with finite beta"),
        (lambda: depth.gap(SQRT, 0.1, -1), "acceleration must be finite and > 0"),
        (lambda: depth.balanced_acceleration(0.1, 1), "depth must be an integer >= 2"),
    ],
)
def test_bad_arguments(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)
