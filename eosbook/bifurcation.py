"""Gradient descent with a larger step size still: period doubling, chaos, divergence.

On l(xy) every sharpness is offered by some minimum, so gradient descent finds one that is flat enough.
With a target, f(x, y) = l(xy - 1), the flattest minima have sharpness 2, at x = y = 1 or x = y = -1:
for eta > 1 none is stable.  What follows is computed here, with closed forms for l(r) = r^2/2.
"""

from dataclasses import dataclass
from math import nan, sqrt

import numpy as np
from scipy.optimize import fsolve

from eosbook._elementary import compiled
from eosbook._validate import choice, count, fail, finite, positive, scalar

PROBLEMS = ("square", "root", "frozen")
HUGE = 1e100
LONGEST = 32  # period that is looked for
ALIKE = 1e-6  # products that count as the same

DOUBLING = sqrt(5) - 1  # the orbit of period two loses its stability
MERGING = 1.5 * sqrt(3) - 1  # from here on orbits on the diagonal reach both minima
ESCAPE = 2.0  # beyond it they leave every bounded set


@dataclass(frozen=True, eq=False)
class Attractors:
    """Where runs settle, one a row.

    Attributes
    ----------
    eta : ndarray, shape (n,)
    product : ndarray, shape (n, kept)
        The last products xy; NaN where the run has diverged.
    diverged : ndarray of bool, shape (n,)
    period : ndarray of int, shape (n,)
        Up to 32, of products alike to 1e-6; 0 if there is none.
    along, across : ndarray, shape (n,)
        Lyapunov exponents: mean log growth, a step, of a disturbance along the orbit's own line
        (the diagonal x = y, or the normal of a minimum) and of the imbalance x - y.
    """

    eta: np.ndarray
    product: np.ndarray
    diverged: np.ndarray
    period: np.ndarray
    along: np.ndarray
    across: np.ndarray


def attractors(problem, eta, x0, y0, settle=1000, kept=256):
    """Follow gradient descent until it has settled, and keep what it does then.

    "square" is f = (xy - 1)^2/2, "root" f = sqrt(1 + (xy - 1)^2), and "frozen" the square-root loss
    sqrt(1 + (xy)^2) of Example 1 with y held at `y0`: a map of x alone, with sharpness y0^2 at x = 0.

    Parameters
    ----------
    problem : {"square", "root", "frozen"}
    eta : array_like of float, shape (n,)
        Step sizes, > 0.
    x0, y0 : float
        Start of each run.
    settle, kept : int
        Steps that are dropped, >= 0, and steps that are kept, >= 64.

    Returns
    -------
    Attractors

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> attractors("square", [0.9, 1.1, 1.26, 2.1], 1.1, 1.0).period.tolist()
    [1, 2, 4, 0]
    """
    kind = PROBLEMS.index(choice("problem", problem, PROBLEMS))
    eta = positive("eta", eta)
    if eta.ndim != 1:
        fail("eta", eta, "a one-dimensional array")
    x0 = scalar(finite, "x0", x0)
    y0 = scalar(finite, "y0", y0)
    settle = count("settle", settle)
    product = np.empty((eta.size, count("kept", kept, 2 * LONGEST)))
    along, across = np.empty((2, eta.size))
    for i, each in enumerate(eta):
        along[i], across[i] = _follow(kind, each, x0, y0, settle, product[i])
    diverged = np.isnan(product[:, -1])
    period = np.array([_period(row) for row in product], dtype=int)
    return Attractors(eta, product, diverged, period, along, across)


@compiled
def _slopes(kind, r):
    if kind == 0:
        return r, 1.0
    w = sqrt(1 + r * r)
    return r / w, 1 / ((1 + r * r) * w)


@compiled
def _follow(kind, eta, x, y, settle, product):
    """Fill `product`; return the exponents along and across."""
    kept = product.size
    along = across = 0.0
    target = 0.0 if kind == 2 else 1.0
    for t in range(settle + kept):
        s = x * y
        if not abs(s) <= HUGE:
            product[:] = nan
            return nan, nan
        g, h = _slopes(kind, s - target)
        if t >= settle:
            product[t - settle] = s
            if kind == 2:
                along += np.log(max(abs(1 - eta * h * y * y), 1e-300))
            else:
                off = h * s + g
                determinant = (1 - eta * h * y * y) * (1 - eta * h * x * x) - eta * eta * off * off
                imbalance = np.log(max(abs(1 + eta * g), 1e-300))
                along += np.log(max(abs(determinant), 1e-300)) - imbalance
                across += imbalance
        step = eta * g
        if kind == 2:
            x = x - step * y
        else:
            x, y = x - step * y, y - step * x
    return along / kept, across / kept


@compiled
def _period(product):
    end = product.size
    for period in range(1, LONGEST + 1):
        same = True
        for i in range(end - LONGEST, end):
            if not abs(product[i] - product[i - period]) <= ALIKE:
                same = False
                break
        if same:
            return period
    return 0


def period_two(eta):
    """Both products of the orbit of period two of gradient descent on (xy - 1)^2/2.

    On the diagonal x = y = a the map is a -> a (1 + eta - eta a^2), and its orbit {a, b} has
    ab = 1/eta, a^2 + b^2 = 1 + 1/eta.

    Parameters
    ----------
    eta : array_like of float
        Step size, > 0.

    Returns
    -------
    low, high : ndarray or float
        a^2 and b^2, in the shape of `eta`; NaN for eta < 1, where there is no such orbit.

    Examples
    --------
    >>> low, high = period_two(1.25)
    >>> round(float(low + high), 12), round(float(low * high), 12)
    (1.8, 0.64)
    """
    eta = positive("eta", eta)
    with np.errstate(invalid="ignore"):
        spread = np.sqrt((1 - 1 / eta) * (1 + 3 / eta))
    middle = 1 + 1 / eta
    return ((middle - spread) / 2)[()], ((middle + spread) / 2)[()]


def period_two_multiplier(eta):
    """Growth of a disturbance along the diagonal over one round of that orbit: 9 - 2 (1 + eta)^2.

    It is 1 at eta = 1 and -1 at eta = sqrt(5) - 1, where the period doubles again.

    Examples
    --------
    >>> round(float(period_two_multiplier(DOUBLING)), 12)
    -1.0
    """
    eta = positive("eta", eta)
    return (9 - 2 * (1 + eta) ** 2)[()]


def doublings(problem, number):
    """Step sizes at which the period of the attractor on the diagonal doubles.

    At each the orbit of period 2^k has the multiplier -1; both equations are solved together.

    Parameters
    ----------
    problem : {"square", "root"}
    number : int
        How many, from 1 to 7.

    Returns
    -------
    ndarray, shape (number,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> found = doublings("square", 2)
    >>> float(found[0]), abs(float(found[1] - DOUBLING)) < 1e-10
    (1.0, True)
    """
    kind = PROBLEMS.index(choice("problem", problem, PROBLEMS[:2]))
    if not 1 <= count("number", number) <= 7:
        fail("number", number, "an integer from 1 to 7")
    found = [1.0]
    ahead = 0.25  # to the next one, guessed; then by Feigenbaum's ratio
    while len(found) < number:
        guess = found[-1] + ahead
        start = np.array([_settled(kind, found[-1] + 0.8 * ahead), guess])
        length = 2 ** len(found)
        solution, _, status, message = fsolve(
            _doubles, start, args=(kind, length), xtol=1e-14, full_output=True
        )
        if status != 1 and abs(np.array(_doubles(solution, kind, length))).max() > 1e-9:
            raise ArithmeticError(f"no doubling of period {length} near {guess}: {message}")
        ahead = (solution[1] - found[-1]) / 4.669
        found.append(float(solution[1]))
    return np.array(found)


@compiled
def _settled(kind, eta):
    a = 1.05
    for _ in range(200_000):
        g, _ = _slopes(kind, a * a - 1)
        a -= eta * g * a
    return a


@compiled
def _doubles(unknown, kind, length):
    first, eta = unknown
    a, multiplier = first, 1.0
    for _ in range(length):
        g, h = _slopes(kind, a * a - 1)
        multiplier *= 1 - eta * (g + 2 * h * a * a)
        a -= eta * g * a
    return a - first, multiplier + 1
