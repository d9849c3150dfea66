"""Gradient descent and gradient flow on f(x, y) = l(xy): Section 2 and Appendix C of the paper."""

from dataclasses import dataclass

import numpy as np

from eosbook import _kernels
from eosbook._flow import (
    REGIMES,
    gradient_flow,
    gradient_flow_curve,
    gradient_flow_limit,
    predicted_regime,
    regime_boundary,
)
from eosbook._limit import FLAGS, Flag, Limit, limit
from eosbook._validate import broadcast, count, finite, positive, scalar
from eosbook.losses import Loss

__all__ = [
    "FLAGS",
    "PHASES",
    "REGIMES",
    "Flag",
    "Limit",
    "Trajectory",
    "envelope",
    "gradient_flow",
    "gradient_flow_curve",
    "gradient_flow_limit",
    "limit",
    "predicted_regime",
    "regime_boundary",
    "sharpness",
    "trajectory",
]

PHASES = ("gradient flow", "bouncing", "converging")
AT_REST = 1e-12


@dataclass(frozen=True)
class Trajectory:
    """Iterates of gradient descent on l(xy), with what Figures 9 and 10 draw of them.

    Attributes
    ----------
    loss, eta, x0, y0
        As given.
    x, y, value, sharpness, y2, D : ndarray of float, shape (steps + 1,)
        Iterates, l(xy), largest eigenvalue of the Hessian (8), y^2, and D = y^2 - x^2 (Lemma 1).
        Shorter if the run diverges: it ends with the last iterate that is representable.
    phase : ndarray of uint8
        Index into `PHASES`.  "gradient flow" before the first step at which xy has changed sign;
        "bouncing" from there on while curvature * y^2 >= 2/eta; "converging" after that.  (With
        |x0| > |y0| the roles of x and y are exchanged.)
    sign_change, crossing : int
        First step of each of the last two phases as just defined, -1 if it does not come;
        `crossing` is -1 too when there was no bouncing.
    flag : Flag
        DIVERGED, INVARIANT_LINE, ON_AXIS, LANDED_ON_AXIS; CONVERGED if all that is still to come
        changes y^2 by less than 1e-12 of itself and of its gap; else MAX_STEPS.
    """

    loss: Loss
    eta: float
    x0: float
    y0: float
    x: np.ndarray
    y: np.ndarray
    value: np.ndarray
    sharpness: np.ndarray
    y2: np.ndarray
    D: np.ndarray
    phase: np.ndarray
    sign_change: int
    crossing: int
    flag: Flag


def trajectory(loss, eta, x0, y0, steps):
    """Gradient descent on l(xy) from (x0, y0).

    x' = x - eta l'(xy) y, y' = y - eta l'(xy) x (Section 2.1).

    Parameters
    ----------
    loss : Loss
    eta : float
        Step size, > 0.
    x0, y0 : float
        Start.
    steps : int
        Number of steps, >= 0.

    Returns
    -------
    Trajectory

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    The Huber loss can land on the y-axis above the threshold, the exception of Theorem 2:

    >>> from eosbook import losses
    >>> run = trajectory(losses.huber(), 0.5, 4.0, 8.0, 3)
    >>> run.x.tolist(), run.y.tolist(), run.flag.name, 2 / run.eta
    ([4.0, 0.0, 0.0, 0.0], [8.0, 6.0, 6.0, 6.0], 'LANDED_ON_AXIS', 4.0)
    """
    eta = scalar(positive, "eta", eta)
    x0 = scalar(finite, "x0", x0)
    y0 = scalar(finite, "y0", y0)
    x = np.empty(count("steps", steps) + 1)
    y = np.empty_like(x)
    n = max(_kernels.trajectory(loss.kernel, eta, x0, y0, x, y), 1)
    x, y = x[:n], y[:n]
    if n == 1:
        x[0], y[0] = x0, y0
    with np.errstate(over="ignore", invalid="ignore"):
        value = loss._value(x * y)
        sharp = _sharpness(loss, x, y)
        y2 = y * y
        D = (y - x) * (y + x)
    phase, sign_change, crossing = _phases(loss, eta, x, y)
    flag = _flag(loss, eta, x, y, complete=n > steps)
    return Trajectory(
        loss, eta, x0, y0, x, y, value, sharp, y2, D, phase, sign_change, crossing, flag
    )


def _phases(loss, eta, x, y):
    small, large = (x, y) if abs(x[0]) <= abs(y[0]) else (y, x)
    changed = np.signbit(small) ^ np.signbit(large) ^ np.signbit(x[0]) ^ np.signbit(y[0])
    changed |= (small == 0) | (large == 0)
    phase = np.zeros(x.size, np.uint8)
    sign_change = int(np.argmax(changed)) if changed.any() else -1
    crossing = -1
    if sign_change >= 0:
        above = eta * loss.curvature * large[sign_change:] ** 2 >= 2
        bouncing = above.size if above.all() else int(np.argmin(above))
        phase[sign_change:] = 2
        phase[sign_change : sign_change + bouncing] = 1
        if 0 < bouncing < above.size:
            crossing = sign_change + bouncing
    return phase, sign_change, crossing


def _flag(loss, eta, x, y, complete):
    if not complete:
        return Flag.DIVERGED
    if x[0] == 0 or y[0] == 0:
        return Flag.ON_AXIS
    if abs(x[0]) == abs(y[0]):
        return Flag.INVARIANT_LINE
    scaled = eta * loss.curvature
    u = scaled * max(x[-1] ** 2, y[-1] ** 2)
    rest = (scaled * x[-1] * y[-1]) ** 2
    if rest == 0 and u > 2:
        return Flag.LANDED_ON_AXIS
    if u < 2 and rest <= AT_REST * (2 - u) * min(u, 2 - u):
        return Flag.CONVERGED
    return Flag.MAX_STEPS


def sharpness(loss, x, y):
    """Largest eigenvalue of the Hessian of l(xy), equation (8).

    Parameters
    ----------
    loss : Loss
    x, y : array_like of float
        Of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        In the common shape.

    Examples
    --------
    >>> from eosbook import losses
    >>> float(sharpness(losses.square_root(), 0, 3)), float(sharpness(losses.huber(), 2, 1))
    (9.0, 1.0)
    """
    x, y = broadcast(x=finite("x", x), y=finite("y", y))
    return _sharpness(loss, x, y)[()]


def _sharpness(loss, x, y):
    s = x * y
    l1 = loss._prime(s)
    l2 = loss._second(s)
    off = l2 * s + l1
    dif = l2 * (y * y - x * x)
    return 0.5 * (l2 * (x * x + y * y) + np.sqrt(dif * dif + 4 * off * off))


def envelope(loss, eta, y):
    """Quasi-static envelope: the x >= 0 that one step of gradient descent sends to -x.

    Solves (13), eta l'(xy) y = 2x, which reads q(xy) = 1 - 2 / (eta curvature y^2).

    Parameters
    ----------
    loss : Loss
    eta, y : array_like of float
        Step size > 0 and height, of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        x in the common shape; the largest one where there are several (Huber at the threshold),
        NaN where eta * curvature * y^2 < 2.

    Examples
    --------
    >>> from eosbook import losses
    >>> round(float(envelope(losses.square_root(), 0.25, 4.0)), 12) == round(3**0.5 / 4, 12)
    True
    """
    eta, y = broadcast(eta=positive("eta", eta), y=finite("y", y))
    y = np.abs(y)
    u = eta * loss.curvature * y * y
    above = u >= 2
    u = np.where(above, u, 2.0)
    target = (u - 2) / u
    # q grows with s: bisect on log s, down to where q is below the smallest excess of u over 2.
    low = np.full(u.shape, -300.0)
    high = np.log(u * loss.lipschitz / loss.curvature) + 1
    for _ in range(64):
        middle = 0.5 * (low + high)
        beyond = loss._q(np.exp(middle)) > target
        low, high = np.where(beyond, low, middle), np.where(beyond, middle, high)
    at_threshold = 0.0 if np.isfinite(loss.beta) else loss.r
    s = np.where(u == 2, at_threshold, np.exp(0.5 * (low + high)))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(above, s / y, np.nan)[()]
