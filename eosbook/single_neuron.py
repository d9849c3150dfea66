"""Gradient descent and gradient flow on f(x, y) = l(xy): Section 2 and Appendix C of the paper."""

from dataclasses import dataclass
from functools import cached_property

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
from eosbook._phases import PHASES, Phased
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

AT_REST = 1e-12


@dataclass(frozen=True, eq=False)
class Trajectory(Phased):
    """Iterates of gradient descent on l(xy), and what Figures 9 and 10 draw of them.

    Everything but the iterates is computed when it is first asked for.

    Attributes
    ----------
    loss, eta, x0, y0
        As given.
    x, y : ndarray of float, shape (steps + 1,)
        Iterates.  Shorter if the run diverges: it ends where |xy| passes 1e150.
    value, sharpness, y2, D : ndarray of float, shape of `x`
        l(xy), largest eigenvalue of the Hessian (8), y^2, and D = y^2 - x^2 (Lemma 1).
    phase : ndarray of uint8, shape of `x`
        Index into `PHASES`.  "gradient flow" before the first step at which xy has changed sign or
        is 0; "bouncing" from there on while curvature * y^2 >= 2/eta; "converging" after that.
        (With |x0| > |y0| the roles of x and y are exchanged.)
    sign_change, crossing : int
        That first step, and the first one after bouncing; -1 for each that does not come.
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
    diverged: bool

    @cached_property
    def value(self):
        with np.errstate(over="ignore"):
            return self.loss._value(self.x * self.y)

    @cached_property
    def sharpness(self):
        with np.errstate(over="ignore", invalid="ignore"):
            return _sharpness(self.loss, self.x, self.y)

    @cached_property
    def y2(self):
        with np.errstate(over="ignore"):
            return self.y * self.y

    @cached_property
    def D(self):
        with np.errstate(over="ignore"):
            return (self.y - self.x) * (self.y + self.x)

    @cached_property
    def flag(self):
        x, y = abs(self.x[-1]), abs(self.y[-1])
        if self.diverged:
            return Flag.DIVERGED
        if self.x0 == 0 or self.y0 == 0:
            return Flag.ON_AXIS
        if ((np.abs(self.x) == np.abs(self.y)) & (self.x != 0)).any():
            return Flag.INVARIANT_LINE
        scaled = self.eta * self.loss.curvature
        u = scaled * max(x, y) ** 2
        if min(x, y) == 0:
            return Flag.LANDED_ON_AXIS if u > 2 else Flag.CONVERGED
        if u < 2 and (scaled * x * y) ** 2 <= AT_REST * (2 - u) * min(u, 2 - u):
            return Flag.CONVERGED
        return Flag.MAX_STEPS

    @property
    def _oscillating(self):
        return np.sign(self.x) * np.sign(self.y)

    @property
    def _smallest(self):
        return np.minimum(np.abs(self.x), np.abs(self.y))

    @property
    def _above(self):
        large = self.y if abs(self.y0) >= abs(self.x0) else self.x
        with np.errstate(over="ignore"):
            return self.eta * self.loss.curvature * large * large >= 2


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
    x[0], y[0] = x0, y0
    n = _kernels.trajectory(loss.kernel, eta, x0, y0, x, y)
    kept = max(n, 1)
    return Trajectory(loss, eta, x0, y0, x[:kept], y[:kept], diverged=n < x.size)


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
