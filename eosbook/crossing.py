r"""The crossing of the stability threshold in natural units: Section C.5 and what it adds.

During the bouncing write eta y^2 = 2 + delta and a = |xy|.  Near the threshold a step of gradient
descent multiplies a by 1 + delta - 2c a^beta and lowers delta by 2 eta^2 a^2, up to higher orders.
Measured in `natural_units`, D = delta/unit and A = a/unit, this is for small eta the flow

    A' = A (D - 2 A^beta),   D' = -2 A^2,   time = steps * (unit of delta),

without a parameter but beta.  Its orbits obey dW/dD = 2 W^(beta/2) - D with W = A^2.  One of them
draws near the quasi-static envelope A^beta = D/2 as D grows, and on the way down all others
are drawn to it, by a factor exp(-beta^2/(beta-1) (D/2)^(2-2/beta)) from D on.  It is the `profile`;
it ends, A = 0, at D = -k.  So every run ends there, wherever it started: k is the constant of the gap.
"""

from dataclasses import dataclass

import numpy as np
from scipy.integrate import quad

from eosbook._crossing import series, series_time, solution
from eosbook._validate import fail, finite, positive, scalar
from eosbook.single_neuron import envelope

__all__ = [
    "NaturalUnits",
    "bouncing_steps",
    "bouncing_time_constant",
    "gap_constant",
    "gap_correction",
    "natural_coordinates",
    "natural_units",
    "near_envelope",
    "passage_time",
    "profile",
]

LEAST = 1.001  # k grows as 2^(1 / (2 (beta - 1))) and soon leaves the range of floats


@dataclass(frozen=True)
class NaturalUnits:
    """Units in which the crossing looks the same for all step sizes and all losses of one beta.

    Attributes
    ----------
    delta : float or ndarray
        Of eta * sharpness on the axis - 2: ((eta h)^beta / c)^(1 / (beta - 1)), h = l''(0).
    s : float or ndarray
        Of |xy|: (eta h / c)^(1 / (beta - 1)).
    gap : float or ndarray
        Of 2/eta - sharpness, which is h times that of |xy|.
    steps : float or ndarray
        Of the number of steps: 1 / delta.
    """

    delta: float
    s: float
    gap: float
    steps: float


def natural_units(loss, eta):
    """Natural units of the crossing for one loss.

    Parameters
    ----------
    loss : Loss
        With finite beta.
    eta : array_like of float
        Step size, > 0.

    Returns
    -------
    NaturalUnits
        In the shape of `eta`.

    Raises
    ------
    ValueError
        If `eta` is not positive, or the loss has beta = inf: it has no such units.

    Examples
    --------
    >>> from eosbook import losses
    >>> units = natural_units(losses.square_root(), 0.25)
    >>> float(units.delta), float(units.s), float(units.gap), float(units.steps)
    (0.125, 0.5, 0.5, 8.0)
    """
    scaled = positive("eta", eta) * loss.curvature
    if not np.isfinite(loss.beta):
        fail("loss.beta", loss.beta, "finite")
    s = (scaled / loss.c) ** (1 / (loss.beta - 1))
    delta = scaled * s
    return NaturalUnits(delta[()], s[()], (loss.curvature * s)[()], (1 / delta)[()])


def natural_coordinates(run):
    """A run in the natural units of its loss and step size: D = delta / unit, A = |xy| / unit.

    Parameters
    ----------
    run : Trajectory
        Of a loss with finite beta, above the diagonal: |y0| > |x0|.

    Returns
    -------
    D, A : ndarray of float, shape of `run.x`

    Examples
    --------
    >>> from eosbook import losses
    >>> from eosbook.single_neuron import trajectory
    >>> D, A = natural_coordinates(trajectory(losses.square_root(), 0.25, 0.25, 4.0, 0))
    >>> D.tolist(), A.tolist()
    ([16.0], [2.0])
    """
    units = natural_units(run.loss, run.eta)
    delta = run.eta * run.loss.curvature * run.y2 - 2
    return delta / units.delta, np.abs(run.x * run.y) / units.s


def near_envelope(loss, eta, delta, share=1.0):
    """Point at height eta * l''(0) * y^2 = 2 + delta, at a share of the quasi-static envelope's |x|.

    Parameters
    ----------
    loss : Loss
    eta, delta, share : array_like of float
        All > 0, of shapes that broadcast together.

    Returns
    -------
    x, y : ndarray or float

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook import losses
    >>> x, y = near_envelope(losses.square_root(), 0.25, 2.0)
    >>> round(float(x * y), 12) == round(3**0.5, 12), float(y)
    (True, 4.0)
    """
    eta, delta, share = positive("eta", eta), positive("delta", delta), positive("share", share)
    y = np.sqrt((2 + delta) / (eta * loss.curvature))
    return share * envelope(loss, eta, y), y


def gap_constant(beta):
    """k of the gap: 2/eta - sharpness -> k * (unit of the gap), whatever the start.

    Where the `profile` ends, D = -k.  Closed forms: k = 1/2 for beta = 2, and for beta = 4 minus
    the first zero of Airy's Ai' over 2^(1/3); k -> sqrt 2 as beta -> inf.

    Parameters
    ----------
    beta : float
        Exponent of (A2), finite and >= 1.001.

    Returns
    -------
    float
        To 13 digits.  The work grows with beta and with 1/(beta - 1): tenths of a second up to 30,
        seconds at 1000 and at 1.001.  Each beta is integrated once.

    Raises
    ------
    ValueError
        If `beta` is out of range.

    Examples
    --------
    >>> round(gap_constant(2), 12), round(gap_constant(1.5), 12), round(gap_constant(3), 12)
    (0.5, 0.366077567471, 0.688705721294)
    """
    return solution(_exponent(beta)).gap


def gap_correction(beta):
    """Next order of the gap: gap / unit = k + (this) * (unit of delta) + ...

    For a loss whose q is c |s|^beta without a further term near 0, as `losses.higher_order`.  It
    collects the second order of both update equations and the difference between steps and a flow.

    Parameters
    ----------
    beta : float
        Exponent of (A2), finite and >= 1.001.

    Returns
    -------
    float
        -1/4 for beta = 2.

    Examples
    --------
    >>> round(gap_correction(2), 10), round(gap_correction(1.5), 10)
    (-0.25, -0.6163602617)
    """
    return solution(_exponent(beta)).correction


def profile(beta, D):
    """The orbit that all runs follow through the crossing: W = (|xy| / unit)^2 over D = delta / unit.

    The solution of dW/dD = 2 W^(beta/2) - D that is asymptotic to (D/2)^(2/beta) for large D.

    Parameters
    ----------
    beta : float
        Exponent of (A2), finite and >= 1.001.
    D : array_like of float
        Distance from the threshold in natural units.

    Returns
    -------
    ndarray or float
        W in the shape of `D`, to 10 digits; NaN where D < -k, which no run reaches.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    For beta = 2 it is the straight line D/2 + 1/4:

    >>> profile(2, [-0.5, 0, 1, 1000]).round(9).tolist()
    [0.0, 0.25, 0.75, 500.25]
    """
    orbit = solution(_exponent(beta))
    D = finite("D", D)
    W = np.full(D.shape, np.nan)
    late = (-orbit.gap <= D) & (D <= orbit.last)
    W[late] = (orbit.gap - D[late]) * (orbit.gap + D[late]) / 2  # W + D^2/2 no longer changes
    far = D >= orbit.first
    W[far] = series(orbit.beta, D[far])
    between = (orbit.last < D) & (D < orbit.first)
    W[between] = orbit.at(D[between])[0]
    return W[()]


def passage_time(beta, D):
    """Natural time in which the `profile` falls from D to the threshold: integral of 1/(2W) over D.

    Parameters
    ----------
    beta : float
        Exponent of (A2), finite and >= 1.001.
    D : array_like of float
        Distance from the threshold in natural units, >= 0.

    Returns
    -------
    ndarray or float
        In the shape of `D`; log(2 D + 1) for beta = 2.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> bool(np.allclose(passage_time(2, [0.0, 1.0, 1e6]), np.log([1.0, 3.0, 2e6 + 1])))
    True
    """
    orbit = solution(_exponent(beta))
    D = finite("D", D)
    if not (D >= 0).all():
        fail("D", D, ">= 0")
    joint = np.minimum(D, orbit.first)
    since = np.where(D < orbit.first, orbit.at(joint)[1], 0.0)
    return (orbit.passage - since + series_time(orbit.beta, joint, D))[()]


def bouncing_time_constant(beta):
    """T of the bouncing phase for beta < 2: T * (unit of steps) steps, whatever the start.

    The `passage_time` from D = inf.  From beta = 2 on that is infinite, and most of the time is
    spent far from the threshold, where the step sees the whole loss: see `bouncing_steps`.

    Parameters
    ----------
    beta : float
        Exponent of (A2), finite and >= 1.001.

    Returns
    -------
    float
        inf for beta >= 2.

    Examples
    --------
    >>> round(bouncing_time_constant(1.5), 9), bouncing_time_constant(2)
    (4.285530402, inf)
    """
    orbit = solution(_exponent(beta))
    if orbit.beta >= 2:
        return np.inf
    return float(orbit.passage + series_time(orbit.beta, orbit.first, np.inf))


def bouncing_steps(loss, eta, delta):
    r"""Predicted number of steps that the bouncing takes from eta y^2 = 2 + delta down to 2.

    The quasi-static envelope (1 - q(a)) (2 + delta) = 2 far from the threshold and the `profile`
    near it, joined where both are A^beta = D/2: with r = 1 - q,

        steps = (unit of steps) * passage_time(D_1)
                + eta^-2 * integral over [0, a_1] of q'/(r^3 a^2) - beta c a^(beta - 3),

    where a_1 is on the envelope at `delta` and D_1 = 2 (a_1 / unit)^beta.  For beta < 2 the first term
    is the larger one, for beta > 2 the second; for beta = 2 the first is larger by log(1/eta) alone.

    Parameters
    ----------
    loss : Loss
        With finite beta.
    eta, delta : float
        Step size and distance from the threshold, > 0.

    Returns
    -------
    float
        Off by a few steps, a number that grows as log(1/eta).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook import losses
    >>> from eosbook.single_neuron import limit
    >>> predicted = bouncing_steps(losses.square_root(), 0.01, 1.0)
    >>> round(predicted), int(limit(losses.square_root(), 0.01, 10.0, 25.0).band_steps)
    (47168, 47163)
    """
    eta, delta = scalar(positive, "eta", eta), scalar(positive, "delta", delta)
    units = natural_units(loss, eta)
    x, y = near_envelope(loss, eta, delta)
    top = float(x * y)
    near = units.steps * passage_time(loss.beta, 2 * (top / units.s) ** loss.beta)
    return float(near + _far_from_threshold(loss, top) / (eta * loss.curvature) ** 2)


def _exponent(beta):
    beta = scalar(finite, "beta", beta)
    if beta < LEAST:
        fail("beta", beta, f">= {LEAST}")
    return beta


def _far_from_threshold(loss, top):
    """The integral of `bouncing_steps`.  q'/r^3 is h' with h = (r^-2 - 1)/2: by parts."""
    power = min(loss.beta - 1, 1.0)

    def excess(a):  # (h - c a^beta) / a^2, the difference in two parts, one without cancellation
        q = loss.q(a)
        leading = loss.c * a**loss.beta
        rest = q - leading
        rest = np.where(np.abs(rest) < 1e-14 * leading, 0.0, rest)
        return (q * q * (3 - 2 * q) / (2 * (1 - q) ** 2) + rest) / (a * a)

    def integrand(z):  # smooth in z = a^power: da / a = dz / (power z)
        return excess(z ** (1 / power)) / (power * z)

    kink = [loss.r**power] if loss.r < top else None
    integral, _ = quad(integrand, 0, top**power, epsabs=1e-8, epsrel=1e-8, limit=200, points=kink)
    return excess(top) + 2 * integral
