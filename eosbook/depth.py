"""Products of more weights, l(x_1 x_2 ... x_L): where their sharpness ends.

At a minimum one factor is 0, and the sharpness is P^2, the product of the squares of the others.  Above
the threshold P^2 > 2/eta that factor bounces, and every other one gives way: P^2 falls by
2 eta s^2 P^2 A a step, with A = P^2 sum 1/x_i^2 over the others, where two weights have A = 1.
So the crossing is that of `eosbook.crossing` with eta^2 A in place of eta^2, and the gap below 2/eta

    gap = k sqrt(A) (eta sqrt(A) / c)^(1/(beta - 1)),

which is eta A/(2c) for beta = 2.  It needs eta^2 A small: P must move slowly.
"""

from dataclasses import dataclass

import numpy as np

from eosbook import _kernels
from eosbook._elementary import compiled
from eosbook._validate import count, fail, finite, positive, scalar
from eosbook.crossing import gap_constant
from eosbook.losses import Loss

AT_REST = 1e-30  # of the product, when P^2 is below the threshold


@dataclass(frozen=True, eq=False)
class End:
    """Where gradient descent on a product of weights comes to rest.

    Attributes
    ----------
    weights : ndarray, shape (L,)
    sharpness : float
        P^2 there, with l''(0) = 1; NaN if the run did not come to rest.
    gap : float
        2/eta less the sharpness.
    steps : int
    converged, diverged : bool
    """

    weights: np.ndarray
    sharpness: float
    gap: float
    steps: int
    converged: bool
    diverged: bool


def limit(loss, eta, weights, max_steps=10_000_000):
    """Follow gradient descent on l(x_1 ... x_L) until it rests at a minimum.

    Parameters
    ----------
    loss : Loss
        With l''(0) = 1.
    eta : float
        Step size, > 0.
    weights : array_like of float, shape (L,)
        Start, L >= 2.
    max_steps : int

    Returns
    -------
    End

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook import losses
    >>> end = limit(losses.square_root(), 0.05, [0.1, 3.0, 3.0])
    >>> end.converged, bool(end.weights[0] == 0 or abs(end.weights[0]) < 1e-20)
    (True, True)
    """
    _unit_curvature(loss)
    eta = scalar(positive, "eta", eta)
    now = finite("weights", weights).copy()
    if now.ndim != 1 or now.size < 2:
        fail("weights", weights, "a one-dimensional array of two or more weights")
    steps, state = _follow(loss.kernel, eta, now, count("max_steps", max_steps))
    others = np.delete(now, np.abs(now).argmin())
    end = float(np.prod(others) ** 2) if state == 1 else np.nan
    return End(now, end, 2 / eta - end, steps, state == 1, state == 2)


@compiled
def _follow(loss, eta, weights, max_steps):
    """Returns the steps, and 1 if at rest, 2 if diverged, else 0."""
    size = weights.size
    gradient = np.empty(size)
    for t in range(max_steps + 1):
        product, largest = 1.0, 0.0
        for i in range(size):
            product *= weights[i]
        if not abs(product) <= _kernels.HUGE:
            return t, 2
        slope = _kernels.slope(loss, product)
        for i in range(size):
            gradient[i] = 1.0
            for j in range(size):
                if j != i:
                    gradient[i] *= weights[j]
            largest = max(largest, gradient[i] * gradient[i])
        if abs(product) < AT_REST and eta * largest < 2:
            return t, 1
        for i in range(size):
            weights[i] -= eta * slope * gradient[i]
    return max_steps, 0


def acceleration(weights):
    """A = P^2 sum 1/x_i^2 over all weights but the smallest: how much faster than with two P^2 falls.

    Examples
    --------
    >>> float(acceleration([0, 3])), float(acceleration([0, 2, 2]))
    (1.0, 8.0)
    """
    others = np.delete(finite("weights", weights), np.abs(weights).argmin())
    return np.prod(others**2) * np.sum(others**-2.0)


def balanced_acceleration(eta, depth):
    """A at the threshold if all other weights are equal: m (2/eta)^((m - 1)/m), m = depth - 1.

    Examples
    --------
    >>> float(balanced_acceleration(0.02, 2)), round(float(balanced_acceleration(0.02, 3)), 12)
    (1.0, 20.0)
    """
    m = count("depth", depth, 2) - 1
    return (m * (2 / positive("eta", eta)) ** ((m - 1) / m))[()]


def gap(loss, eta, acceleration):
    """Gap below 2/eta at which a run ends that has bounced, to leading order in eta^2 A.

    Parameters
    ----------
    loss : Loss
        With l''(0) = 1 and finite beta.
    eta, acceleration : array_like of float
        Step size and A at the threshold, > 0.

    Examples
    --------
    >>> from eosbook import losses
    >>> round(float(gap(losses.square_root(), 0.02, 20.0)), 12)
    0.4
    """
    _unit_curvature(loss)
    if not np.isfinite(loss.beta):
        fail("loss", loss.name, "one with finite beta")
    root = np.sqrt(positive("acceleration", acceleration))
    unit = (positive("eta", eta) * root / loss.c) ** (1 / (loss.beta - 1))
    return (gap_constant(loss.beta) * root * unit)[()]


def _unit_curvature(loss: Loss):
    if loss.curvature != 1:
        fail("loss", loss.name, "one with l''(0) = 1")
