"""Gradient flow (6) of the mean model, on the curves of its conserved quantity (Lemma 3)."""

import numpy as np
from scipy.integrate import solve_ivp

from eosbook._smoothed_relu import g, kappa, kappa_inverse
from eosbook._validate import broadcast, count, fail, finite, positive, scalar
from eosbook.losses import symmetric_logistic


def _bias(d, A0, b0, A):
    """b on the curve A^2/2 - 2 d^2 kappa(b) = constant through (A0, b0)."""
    return kappa_inverse(kappa(b0) - (A0 - A) * (A0 + A) / (4 * d * d))


def gradient_flow(d, A0, times, b0=0.0):
    """Gradient flow (6) at given times, exactly on its curve.

    By Lemma 3, A^2/2 - 2 d^2 kappa(b) is conserved, so that A alone moves: it is integrated as
    log|A|, and b follows from A.

    Parameters
    ----------
    d, A0 : float
        Dimension, > 0, and start of A.
    times : array_like of float, shape (n,)
        Times >= 0; time eta * t goes with step t of the mean model.
    b0 : float
        Start of b.

    Returns
    -------
    A, b : ndarray, shape (n,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> A, b = gradient_flow(10, 1.0, [0, 0.05, 0.5])
    >>> (A**2 / 2 - 2 * 10**2 * kappa(b)).round(12).tolist()
    [0.5, 0.5, 0.5]
    """
    d = scalar(positive, "d", d)
    A0 = scalar(finite, "A0", A0)
    b0 = scalar(finite, "b0", b0)
    times = finite("times", times)
    if times.ndim != 1 or not (times >= 0).all():
        fail("times", times, "a one-dimensional array of times >= 0")
    if A0 == 0 or times.size == 0:
        return np.full(times.shape, A0), np.full(times.shape, b0)
    loss = symmetric_logistic()
    order = np.unique(times)

    def rate(_, log_A):
        A = np.maximum(np.exp(log_A), 1e-300)
        height = g(_bias(d, abs(A0), b0, A))
        return -2 * d * d * loss._prime(A * height) * height / A

    solution = solve_ivp(
        rate,
        (0, max(order[-1], np.finfo(float).tiny)),
        [np.log(abs(A0))],
        method="DOP853",
        t_eval=order,
        rtol=1e-12,
        atol=1e-12,
    )
    A = np.exp(solution.y[0])[np.searchsorted(order, times)]
    A[times == 0] = abs(A0)
    b = _bias(d, abs(A0), b0, A)
    b[times == 0] = b0
    return np.copysign(A, A0), b


def gradient_flow_limit(d, A0, b0=0.0):
    """Limit of the bias under the gradient flow (6): kappa(b) = kappa(b0) - A0^2 / (4 d^2).

    Section 3.2, from Lemma 3.

    Parameters
    ----------
    d, A0, b0 : array_like of float
        Dimension, > 0, and start, of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        b in the common shape; -inf where it lies beyond double precision.

    Examples
    --------
    >>> round(float(gradient_flow_limit(200, 1.0)) * 200**2, 4)
    -0.3133
    """
    d, A0, b0 = broadcast(d=positive("d", d), A0=finite("A0", A0), b0=finite("b0", b0))
    return _bias(d, A0, b0, 0.0)


def gradient_flow_curve(d, A0, b0=0.0, n=200):
    """Path of the gradient flow (6) from (A0, b0) to the axis A = 0.

    Parameters
    ----------
    d, A0, b0 : float
        Dimension, > 0, and start.
    n : int
        Number of points, >= 2, evenly spaced in A.

    Returns
    -------
    A, b : ndarray, shape (n,)

    Examples
    --------
    >>> A, b = gradient_flow_curve(10, 2.0, n=3)
    >>> A.tolist(), b.round(4).tolist()
    ([2.0, 1.0, 0.0], [0.0, -0.0094, -0.0126])
    """
    d = scalar(positive, "d", d)
    A0 = scalar(finite, "A0", A0)
    b0 = scalar(finite, "b0", b0)
    A = np.linspace(A0, 0, count("n", n, least=2))
    b = _bias(d, A0, b0, A)
    b[0] = b0
    return A, b
