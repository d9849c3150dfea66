"""Gradient flow on l(xy), and what it predicts of the regime of gradient descent (Section 2.2)."""

import numpy as np
from scipy.integrate import solve_ivp

from eosbook._validate import broadcast, choice, count, fail, finite, positive, scalar

REGIMES = ("gradient flow", "EoS")


def gradient_flow(loss, x0, y0, times):
    """Gradient flow on l(xy) at given times, exactly on its hyperbola.

    By Lemma 1, D = y^2 - x^2 is conserved, so that s = xy alone moves: s' = -l'(s) (x^2 + y^2)
    with x^2 + y^2 = sqrt(D^2 + 4 s^2).  This is integrated in log|s|, and x, y follow from s and D.

    Parameters
    ----------
    loss : Loss
    x0, y0 : float
        Start.
    times : array_like of float, shape (n,)
        Times >= 0; time eta * t goes with step t of gradient descent.

    Returns
    -------
    x, y : ndarray, shape (n,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook import losses
    >>> x, y = gradient_flow(losses.square_root(), 3, 4, [0, 1, 10])
    >>> (y**2 - x**2).round(12).tolist()
    [7.0, 7.0, 7.0]
    """
    x0 = scalar(finite, "x0", x0)
    y0 = scalar(finite, "y0", y0)
    times = finite("times", times)
    if times.ndim != 1 or not (times >= 0).all():
        fail("times", times, "a one-dimensional array of times >= 0")
    D = (y0 - x0) * (y0 + x0)
    if x0 == 0 or y0 == 0 or times.size == 0:
        return np.full(times.shape, x0), np.full(times.shape, y0)
    order = np.unique(times)

    def rate(_, log_s):
        s = np.maximum(np.exp(log_s), 1e-300)
        return -loss._prime(s) / s * np.sqrt(D * D + 4 * s * s)

    solution = solve_ivp(
        rate,
        (0, max(order[-1], np.finfo(float).tiny)),
        [np.log(abs(x0)) + np.log(abs(y0))],
        method="DOP853",
        t_eval=order,
        rtol=1e-12,
        atol=1e-12,
    )
    s = np.exp(solution.y[0])[np.searchsorted(order, times)]
    larger = np.sqrt((abs(D) + np.sqrt(D * D + 4 * s * s)) / 2)
    smaller = s / larger
    x, y = (smaller, larger) if D >= 0 else (larger, smaller)
    return np.copysign(x, x0), np.copysign(y, y0)


def gradient_flow_limit(x0, y0):
    """Limit (0, sqrt(y0^2 - x0^2)) of the gradient flow, on the axis and the side of the start.

    Parameters
    ----------
    x0, y0 : array_like of float
        Of shapes that broadcast together.

    Returns
    -------
    x, y : ndarray or float
        In the common shape.

    Examples
    --------
    >>> x, y = gradient_flow_limit(3, -5)
    >>> float(x), float(y)
    (0.0, -4.0)
    """
    x0, y0 = broadcast(x0=finite("x0", x0), y0=finite("y0", y0))
    end = np.sqrt(np.abs((y0 - x0) * (y0 + x0)))
    on_y = np.abs(y0) >= np.abs(x0)
    return (
        np.where(on_y, 0.0, np.copysign(end, x0))[()],
        np.where(on_y, np.copysign(end, y0), 0.0)[()],
    )


def gradient_flow_curve(x0, y0, n=200):
    """Path of the gradient flow: the arc of the hyperbola y^2 - x^2 = D from the start to the axis.

    Points are evenly spaced in the hyperbola's angle theta: x = sqrt(D) sinh theta.

    Parameters
    ----------
    x0, y0 : float
        Start.
    n : int
        Number of points, >= 2.

    Returns
    -------
    x, y : ndarray, shape (n,)

    Examples
    --------
    >>> x, y = gradient_flow_curve(3, 5, n=3)
    >>> float(x[-1]), float(y[-1])
    (0.0, 4.0)
    """
    x0 = scalar(finite, "x0", x0)
    y0 = scalar(finite, "y0", y0)
    if count("n", n) < 2:
        fail("n", n, "an integer >= 2")
    D = abs((y0 - x0) * (y0 + x0))
    if D == 0:
        x, y = np.linspace(x0, 0, n), np.linspace(y0, 0, n)
    else:
        theta = np.linspace(np.arcsinh(min(abs(x0), abs(y0)) / np.sqrt(D)), 0, n)
        x, y = np.sqrt(D) * np.sinh(theta), np.sqrt(D) * np.cosh(theta)
        x, y = (x, y) if abs(y0) > abs(x0) else (y, x)
        x, y = np.copysign(x, x0), np.copysign(y, y0)
    x[0], y[0] = x0, y0
    return x, y


def predicted_regime(eta, x0, y0, curvature=1.0, rule="first-order", lipschitz=1.0):
    """Regime that theory predicts for a start: "gradient flow" or "EoS".

    Parameters
    ----------
    eta, x0, y0 : array_like of float
        Step size > 0 and start, of shapes that broadcast together.
    curvature, lipschitz : float
        l''(0) and the supremum of |l'|, both 1 under (A1).
    rule : {"first-order", "sharper"}
        The paper's rule (Section 2.2), EoS iff D = y0^2 - x0^2 > 2 / (eta curvature), or the one
        that counts what D loses on the way to the axis: the same with
        D exp(-eta lipschitz asinh(x0 / sqrt(D))) in place of D.

    Returns
    -------
    ndarray of str, or str
        In the common shape.

    Examples
    --------
    >>> str(predicted_regime(0.25, 3, 4)), str(predicted_regime(0.25, 3, 6))
    ('gradient flow', 'EoS')
    """
    eta, x0, y0 = broadcast(eta=positive("eta", eta), x0=finite("x0", x0), y0=finite("y0", y0))
    curvature = scalar(positive, "curvature", curvature)
    lipschitz = scalar(positive, "lipschitz", lipschitz)
    D = np.abs((y0 - x0) * (y0 + x0))
    loss_on_the_way = _loss_on_the_way(eta, x0, y0, D, lipschitz, rule)
    eos = eta * curvature * D * np.exp(-loss_on_the_way) > 2
    return np.where(eos, REGIMES[1], REGIMES[0])[()]


def _loss_on_the_way(eta, x0, y0, D, lipschitz, rule):
    if choice("rule", rule, ("first-order", "sharper")) == "first-order":
        return np.zeros(D.shape)
    small = np.minimum(np.abs(x0), np.abs(y0))
    scale = np.sqrt(np.where(D > 0, D, 1.0))
    return np.where(D > 0, eta * lipschitz * np.arcsinh(small / scale), 0.0)


def regime_boundary(eta, x0, curvature=1.0, rule="first-order", lipschitz=1.0):
    """Height y0 > |x0| of the boundary that `predicted_regime` draws.

    Parameters
    ----------
    eta, x0 : array_like of float
        Step size > 0 and start, of shapes that broadcast together.
    curvature, rule, lipschitz
        As in `predicted_regime`.

    Returns
    -------
    ndarray or float
        In the common shape.

    Examples
    --------
    >>> float(regime_boundary(0.25, 1.0))
    3.0
    """
    eta, x0 = broadcast(eta=positive("eta", eta), x0=finite("x0", x0))
    curvature = scalar(positive, "curvature", curvature)
    lipschitz = scalar(positive, "lipschitz", lipschitz)
    base = 2 / (eta * curvature)
    # D exp(-loss(D)) = base, and the loss falls as D grows: bisect on the loss.
    low = np.zeros(eta.shape)
    high = _loss_on_the_way(eta, x0, np.inf, base, lipschitz, rule)
    for _ in range(60):
        middle = 0.5 * (low + high)
        short = _loss_on_the_way(eta, x0, np.inf, base * np.exp(middle), lipschitz, rule) > middle
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    return np.sqrt(base * np.exp(0.5 * (low + high)) + x0 * x0)[()]
