"""What the mean model (5) leaves out of network (2), measured: Appendix D of the paper.

The derivation replaces the sums over the d coordinates of a point by their means.  Here are those
sums, the errors of each replacement, and the gradient of the population loss itself.
"""

from dataclasses import dataclass

import numpy as np

from eosbook._smoothed_relu import g, g_prime, phi
from eosbook._validate import count, finite, scalar

CHUNK = 2_000_000  # random numbers held at a time


def relu_cross(b, c):
    """E ReLU(z + b) ReLU(z + c), z ~ N(0, 1), in closed form.

    Parameters
    ----------
    b, c : array_like of float

    Returns
    -------
    ndarray or float

    Examples
    --------
    >>> round(float(relu_cross(0, 0)), 9), round(float(relu_cross(9, 7)), 9)
    (0.5, 64.0)
    """
    b, c = finite("b", b), finite("c", c)
    low = np.minimum(b, c)
    return ((1 + b * c) * g_prime(low) + np.maximum(b, c) * phi(low))[()]


def sum_constants(b, signal):
    """Constants of the three errors that `sum_errors` measures.

    Parameters
    ----------
    b : array_like of float
        Bias.
    signal : float
        The paper's lambda.

    Returns
    -------
    signal, relu, count : ndarray or float
        The errors are signal/d, relu/sqrt(d) and, to first order in 1/d, count/sqrt(d).

    Examples
    --------
    >>> [round(float(constant), 4) for constant in sum_constants(0.0, 3.0)]
    [4.8875, 1.4634, 1.0]
    """
    b = finite("b", b)
    signal = scalar(finite, "signal", signal)
    second = relu_cross(b, b)
    moved = [
        relu_cross(b + side, b + side) + second - 2 * relu_cross(b + side, b)
        for side in (signal, -signal)
    ]
    mean, active = g(b), g_prime(b)
    return (
        np.sqrt(0.5 * (moved[0] + moved[1])) / mean,
        np.sqrt(second - mean * mean) / mean,
        np.sqrt((1 - active) / active),
    )


def relu_sums(x, b):
    """The four sums over coordinates that network (2) and its gradient are made of.

    Parameters
    ----------
    x : ndarray of float, shape (n, d)
    b : float

    Returns
    -------
    ndarray of float, shape (4, n)
        For each row, the sums of ReLU(-x_k + b) and ReLU(x_k + b), and how many of either sort are
        at or above their threshold.

    Examples
    --------
    >>> relu_sums(np.array([[2.0, -3.0, 0.0]]), -0.5).tolist()
    [[2.5], [1.5], [1.0], [1.0]]
    """
    minus, plus = b - x, b + x
    return np.stack(
        [
            np.maximum(minus, 0).sum(axis=1),
            np.maximum(plus, 0).sum(axis=1),
            (minus >= 0).sum(axis=1),
            (plus >= 0).sum(axis=1),
        ]
    )


def sum_errors(d, b, signal, draws=4000, seed=0):
    """Relative errors of Appendix D's replacements of sums, root mean square over random points.

    Parameters
    ----------
    d : int
        Dimension, >= 1.
    b : float
        Bias.
    signal : float
        The paper's lambda.
    draws : int
        Number of random points (1).
    seed : int

    Returns
    -------
    signal, relu, count : float
        Of sum ReLU(x_k + b) by sum ReLU(xi_k + b), of the latter by d g(b), and of the number of
        x_k + b >= 0 by d g'(b), all relative to these means.

    Examples
    --------
    >>> few, many = sum_errors(25, 0.0, 3.0), sum_errors(400, 0.0, 3.0)
    >>> [round(small / large) for small, large in zip(few, many)]
    [16, 4, 4]
    """
    b, signal = scalar(finite, "b", b), scalar(finite, "signal", signal)
    d, draws = count("d", d, least=1), count("draws", draws, least=1)
    totals = np.zeros(3)
    mean, active = d * float(g(b)), d * float(g_prime(b))
    for y, noise in _points(d, draws, seed):
        alone = relu_sums(noise, b)[1]
        noise[:, 0] += signal * y
        _, whole, _, above = relu_sums(noise, b)
        errors = [(whole - alone) / mean, alone / mean - 1, above / active - 1]
        totals += [(error**2).sum() for error in errors]
    return tuple(np.sqrt(totals / draws).tolist())


@dataclass(frozen=True)
class PopulationGradient:
    """Gradient of the population loss E log(1 + exp(-y f)) of network (2).

    Attributes
    ----------
    A, b, contrast : float
        Its component along A = d (a- + a+), times 2 d^2 as in (5): one step changes A by -eta times
        this; the one along b; and the one along d (a+ - a-), also times 2 d^2.
    errors : tuple of 3 floats
        Their standard errors.
    """

    A: float
    b: float
    contrast: float
    errors: tuple


def population_gradient(d, A, b, contrast=0.0, signal=3.0, draws=20_000, seed=0):
    """Gradient of the population loss: the labels' part exactly, the rest by Monte Carlo.

    The loss is E l_sym(f) - E[y f] / 2, with E[y f] in closed form.  In the first term the means of
    all that is linear or quadratic in the fluctuations of the sums are put in exactly (control
    variates); what is left to chance is of third order in them, and the signal.

    Parameters
    ----------
    d : int
        Dimension, >= 1.
    A, b, contrast : float
        State: A = d (a- + a+), bias, and contrast = d (a+ - a-).
    signal : float
        The paper's lambda.
    draws : int
        Number of random points, >= 2.
    seed : int

    Returns
    -------
    PopulationGradient

    Examples
    --------
    The mean model's values, 2 d^2 l'(A g) g and l'(A g) A g', are right to order 1/d:

    >>> from eosbook.losses import symmetric_logistic
    >>> slope = float(symmetric_logistic().prime(g(0.0)))
    >>> found = population_gradient(100, 1.0, 0.0)
    >>> round(100 * (found.A / (2 * 100**2 * slope * g(0.0)) - 1))
    6
    """
    A, b, contrast = (
        scalar(finite, name, value) for name, value in (("A", A), ("b", b), ("contrast", contrast))
    )
    signal = scalar(finite, "signal", signal)
    d, draws = count("d", d, least=1), count("draws", draws, least=2)
    a_minus, a_plus = (A - contrast) / (2 * d), (A + contrast) / (2 * d)
    weights = np.array([a_minus, a_plus])
    along = np.zeros((3, 4))  # the three components, in terms of the four sums
    along[:, :2] = d * np.array([[1, 1], [0, 0], [-1, 1]])
    along[1, 2:] = weights
    means, covariances = _moments(b)
    slope = 0.5 * np.tanh(0.5 * d * weights @ means[:2])
    bend = 0.25 - slope * slope
    parts = []
    for _, noise in _points(d, draws, seed):
        sums = relu_sums(noise, b)
        first = noise[:, :1].copy()
        alone = relu_sums(first, b)
        gradient = np.zeros((3, noise.shape[0]))
        for y in (1, -1):
            whole = sums + (relu_sums(first + signal * y, b) - alone)
            gradient += 0.25 * np.tanh(0.5 * weights @ whole[:2]) * (along @ whole)
        away = sums - d * means[:, None]
        moved = bend * (weights @ away[:2])
        gradient -= slope * (along @ away) + moved * (along @ (away + d * means[:, None]))
        parts.append(gradient)
    values = np.concatenate(parts, axis=1)
    mean = values.mean(axis=1) + bend * d * (along @ covariances[:, :2] @ weights)
    q = g(b + signal) - g(b - signal)
    q_slope = g_prime(b + signal) - g_prime(b - signal)
    mean -= [0, 0.25 * (a_plus - a_minus) * q_slope, 0.5 * d * q]  # the labels' part, exactly
    errors = values.std(axis=1) / np.sqrt(draws)
    return PopulationGradient(*mean.tolist(), tuple(errors.tolist()))


def _moments(b):
    """Means and covariances of the four sums over one coordinate of noise, as in `relu_sums`."""
    mean, active = float(g(b)), float(g_prime(b))
    means = np.array([mean, mean, active, active])
    inside = max(2 * active - 1, 0.0)  # both units of a coordinate are on where |z| <= b
    low = max(b, 0.0)
    second = float(relu_cross(b, b))
    both = (b * b - 1) * inside + 2 * low * float(phi(b))
    products = np.array(
        [
            [second, both, mean, low * inside],
            [both, second, low * inside, mean],
            [mean, low * inside, active, inside],
            [low * inside, mean, inside, active],
        ]
    )
    return means, products - np.outer(means, means)


def label_drift(b, signal):
    """What learning the labels does to the weights and to the bias, to first order in 1/d.

    With A = 0 and outputs that are small, the population loss over the contrast w = d (a+ - a-) is
    log 2 + (v w^2 / 8 - q w) / (4 d), where q = g(b + signal) - g(b - signal) is the signal that
    passes the threshold and v = 2 E ReLU(z + b)^2 the noise that does (for b <= 0).  Its minimiser
    is w = 4 q / v, where the loss is log 2 - q^2 / (2 d v): so b moves towards a larger q^2 / v.

    Parameters
    ----------
    b : array_like of float
        Bias, <= 0.
    signal : float
        The paper's lambda.

    Returns
    -------
    contrast, drift : ndarray or float
        The minimiser w, and d times the velocity of b there.

    Examples
    --------
    >>> contrast, drift = label_drift(0.0, 3.0)
    >>> round(float(contrast), 2), round(float(drift), 2)
    (12.0, -4.19)
    """
    b = finite("b", b)
    signal = scalar(finite, "signal", signal)
    q = g(b + signal) - g(b - signal)
    q_slope = g_prime(b + signal) - g_prime(b - signal)
    v, v_slope = 2 * relu_cross(b, b), 4 * g(b)
    return 4 * q / v, q * q_slope / v - 0.5 * (q / v) ** 2 * v_slope


def _points(d, draws, seed):
    """Labels and noise of random points, in chunks."""
    random = np.random.default_rng(seed)
    size = max(1, CHUNK // d)
    for first in range(0, draws, size):
        rows = min(size, draws - first)
        yield random.choice([-1.0, 1.0], rows), random.standard_normal((rows, d))
