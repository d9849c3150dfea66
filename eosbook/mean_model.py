"""The mean model (5): gradient descent on l_sym(A g(b)), Section 3 and Appendix E of the paper.

A = d (a- + a+) is the sum of the output weights of the ReLU network (2), b its bias, d the
dimension; l_sym(s) = (log(1 + exp(-s)) + log(1 + exp(s))) / 2, and g is the smoothed ReLU.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from eosbook import _mean_kernels, single_neuron
from eosbook._gaussian import ratio
from eosbook._mean_flow import gradient_flow, gradient_flow_curve, gradient_flow_limit
from eosbook._mean_limit import Limit, limit
from eosbook._phases import PHASES, Phased
from eosbook._smoothed_relu import (
    g,
    g_inverse,
    g_prime,
    kappa,
    kappa_inverse,
    phi,
    quietly,
)
from eosbook._validate import broadcast, count, fail, finite, positive, scalar
from eosbook.losses import symmetric_logistic
from eosbook.single_neuron import FLAGS, REGIMES, Flag

__all__ = [
    "FLAGS",
    "PHASES",
    "REGIMES",
    "Flag",
    "Limit",
    "Trajectory",
    "bias_bound",
    "envelope",
    "g",
    "g_inverse",
    "g_prime",
    "gradient_flow",
    "gradient_flow_curve",
    "gradient_flow_limit",
    "kappa",
    "kappa_inverse",
    "limit",
    "phi",
    "sharpness",
    "single_neuron_of",
    "threshold",
    "trajectory",
]

AT_REST = 1e-12


@dataclass(frozen=True, eq=False)
class Trajectory(Phased):
    """Iterates of the mean model (5), and what Figures 2 and 8 draw of them.

    Everything but the iterates is computed when it is first asked for.

    Attributes
    ----------
    eta, d, A0, b0
        As given.
    A, b : ndarray of float, shape (steps + 1,)
        Iterates.  Shorter if the run diverges: it ends where |A| or |b| passes 1e150.
    s, value, height, sharpness : ndarray of float, shape of `A`
        A g(b), l_sym(s), d^2 g(b)^2 / 2 (the sharpness that (0, b) would have, Remark 4), and the
        largest eigenvalue of the Hessian, as in `sharpness`.
    phase : ndarray of uint8, shape of `A`
        Index into `PHASES`.  "gradient flow" before the first step at which A has changed sign or
        is 0; "bouncing" from there on while height >= 2/eta; "converging" after that.
    sign_change, crossing : int
        That first step, and the first one after bouncing; -1 for each that does not come.
    flag : Flag
        DIVERGED, ON_AXIS (A0 = 0), LANDED_ON_AXIS (A became exactly 0 above the threshold);
        CONVERGED if all that is still to come changes the height by less than 1e-12 of itself and
        of its gap to 2/eta; else MAX_STEPS.
    """

    eta: float
    d: float
    A0: float
    b0: float
    A: np.ndarray
    b: np.ndarray
    diverged: bool

    @cached_property
    def _quantities(self):
        arrays = np.empty((3, self.A.size))
        _mean_kernels.quantities(self.A, self.b, self.d, *arrays)
        return arrays

    @property
    def s(self):
        return self._quantities[0]

    @property
    def height(self):
        return self._quantities[1]

    @property
    def sharpness(self):
        return self._quantities[2]

    @cached_property
    def value(self):
        return symmetric_logistic()._value(self.s)

    @cached_property
    def flag(self):
        if self.diverged:
            return Flag.DIVERGED
        if self.A0 == 0:
            return Flag.ON_AXIS
        A, u = self.A[-1], self.eta * self.height[-1]
        if A == 0:
            return Flag.LANDED_ON_AXIS if u > 2 else Flag.CONVERGED
        with np.errstate(over="ignore"):
            rest = (A * ratio(self.b[-1]) / self.d) ** 2  # times u / (2 - u): what u still loses
        settled = u < 2 and rest * max(u, 2 - u) <= AT_REST * (2 - u) ** 2
        return Flag.CONVERGED if settled else Flag.MAX_STEPS

    @property
    def _oscillating(self):
        return self.A

    @property
    def _smallest(self):
        return np.abs(self.A)

    @property
    def _above(self):
        return self.eta * self.height >= 2


def trajectory(eta, d, A0, steps, b0=0.0):
    """The mean model (5) from (A0, b0).

    A' = A - 2 d^2 eta l_sym'(A g(b)) g(b), b' = b - eta l_sym'(A g(b)) A g'(b).

    Parameters
    ----------
    eta, d : float
        Step size and dimension, > 0.
    A0 : float
        Start of A.
    steps : int
        Number of steps, >= 0.
    b0 : float
        Start of b.

    Returns
    -------
    Trajectory

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> run = trajectory(10 * np.pi / 200**2, 200, 1.0, 20_000)
    >>> run.flag.name, [PHASES[i] for i in run.phase[[0, run.sign_change, -1]]]
    ('CONVERGED', ['gradient flow', 'bouncing', 'converging'])
    >>> bool(run.b[-1] < bias_bound(run.eta, run.d))
    True
    """
    eta = scalar(positive, "eta", eta)
    d = scalar(positive, "d", d)
    A0 = scalar(finite, "A0", A0)
    b0 = scalar(finite, "b0", b0)
    A = np.empty(count("steps", steps) + 1)
    b = np.empty_like(A)
    A[0], b[0] = A0, b0
    n = _mean_kernels.trajectory(eta, d, A0, b0, A, b)
    kept = max(n, 1)
    return Trajectory(eta, d, A0, b0, A[:kept], b[:kept], diverged=n < A.size)


def sharpness(A, b, d):
    """Largest eigenvalue of the Hessian of (a-, a+, b) -> l_sym(d (a- + a+) g(b)).

    On A = 0 it is d^2 g(b)^2 / 2 (Remark 4).

    Parameters
    ----------
    A, b, d : array_like of float
        A = d (a- + a+), bias and dimension > 0, of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        In the common shape.

    Examples
    --------
    >>> round(float(sharpness(0, 0, 200)) / (200**2 / (4 * np.pi)), 12)
    1.0
    """
    A, b, d = broadcast(A=finite("A", A), b=finite("b", b), d=positive("d", d))
    return quietly(_mean_kernels.sharpnesses, A, b, d)


def threshold(d):
    """Step size 8 pi / d^2 at which (0, 0) is at the edge: d^2 g(0)^2 / 2 = 2/eta (Section 3.2).

    Parameters
    ----------
    d : array_like of float
        Dimension, > 0.

    Returns
    -------
    ndarray or float
        In the shape of `d`.

    Examples
    --------
    >>> f"{threshold(200):.4e}"
    '6.2832e-04'
    """
    d = positive("d", d)
    return (8 * np.pi / (d * d))[()]


def bias_bound(eta, d):
    """Theorem 4's upper bound g^-1(2 / sqrt(eta d^2)) of the limiting bias in the EoS regime.

    It is the bias at which d^2 g(b)^2 / 2 = 2/eta.

    Parameters
    ----------
    eta, d : array_like of float
        Step size and dimension, > 0, of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        In the common shape, < 0; NaN at and below the threshold, of which Theorem 4 says nothing.

    Examples
    --------
    >>> round(float(bias_bound(10 * np.pi / 200**2, 200)), 4)
    -0.0873
    """
    eta, d = broadcast(eta=positive("eta", eta), d=positive("d", d))
    above = quietly(_mean_kernels.excesses, eta, d) > 0
    return np.where(above, quietly(_mean_kernels.edges, eta, d), np.nan)[()]


def envelope(eta, d, b):
    """Quasi-static envelope: the A >= 0 that one step of (5) sends to -A.

    The step of A is that of x in the single neuron, at y = g(b) and with step size 2 d^2 eta.

    Parameters
    ----------
    eta, d, b : array_like of float
        Step size > 0, dimension > 0 and bias, of shapes that broadcast together.

    Returns
    -------
    ndarray or float
        A in the common shape; NaN where d^2 g(b)^2 / 2 < 2/eta.

    Examples
    --------
    >>> A = envelope(12 * np.pi / 200**2, 200, -0.05)
    >>> run = trajectory(12 * np.pi / 200**2, 200, A, 1, b0=-0.05)
    >>> bool(abs(run.A[1] + A) < 1e-12 * A)
    True
    """
    eta, d, b = broadcast(eta=positive("eta", eta), d=positive("d", d), b=finite("b", b))
    return single_neuron.envelope(symmetric_logistic(), 2 * d * d * eta, g(b))


def single_neuron_of(model, steps):
    """The single neuron that the mean model would be if g were linear.

    Parameters
    ----------
    model : Trajectory
    steps : int
        Number of steps, >= 0.

    Returns
    -------
    single_neuron.Trajectory
        Of l_sym, with x = A/(sqrt(2) d alpha) and y = sqrt(2) d alpha g(b), step size eta/alpha^2,
        where alpha^2 = 1/(sqrt(2) d g'(b0)); so xy = A g(b), and eta times sharpness is the same.

    Raises
    ------
    ValueError
        If `steps` is out of range, or the model's b0 so low that g'(b0) is 0.

    Examples
    --------
    >>> model = trajectory(10 * np.pi / 200**2, 200, 1.0, 1)
    >>> twin = single_neuron_of(model, 1)
    >>> bool(np.isclose(twin.x[1] / twin.x[0], model.A[1] / model.A[0]))
    True
    """
    across = np.sqrt(2) * model.d
    stretch = across * float(g_prime(model.b0))  # 1/alpha^2
    if stretch == 0:
        fail("model.b0", model.b0, "so high that g' is not 0 in double precision")
    x0 = model.A0 * np.sqrt(stretch) / across
    y0 = float(g(model.b0)) * across / np.sqrt(stretch)
    loss = symmetric_logistic()
    return single_neuron.trajectory(loss, model.eta * stretch, x0, y0, steps)
