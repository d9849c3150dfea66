"""Numerical examination of Assumptions (A1), (A2) and (A3) for a loss."""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq, minimize_scalar

from eosbook._validate import finite, positive, scalar

GRID = np.geomspace(1e-4, 1e2, 3001)
ROUNDING = 1e-9  # what a computed number may fall short of what it should be
TIE = 1e-7  # relative difference that does not tell two ratios apart
DISTANCE = 1e-2  # within which a limit s -> 0 should be reached on the grid


@dataclass(frozen=True)
class Check:
    """One property of a loss: whether it holds, the number that decides, and where it is taken.

    `at` is the s at which `value` is attained; 0 stands for the limit s -> 0.
    """

    name: str
    holds: bool
    value: float
    at: float


@dataclass(frozen=True)
class AssumptionReport:
    """What `check_assumptions` found.

    Attributes
    ----------
    checks : tuple of Check
        "derivatives" (l' and l'' are those of l), "expansion" (the loss's beta and c are right);
        of (A1) "even", "convex", "1-Lipschitz", "C2 at 0", "curvature 1"; "(A2)" and "(A3)".
    c : float
        Best constant of (A2): the largest c with l'(s)/s <= 1 - c |s|^beta 1{|s| <= c} for all s.
        NaN if beta is infinite, 0 if (A2) fails.
    C : float
        Best constant of (A3): the least C with l'(s)/s >= 1 - C |s|^beta for all s.  NaN if beta is
        infinite, inf if (A3) fails.
    """

    loss: object
    checks: tuple
    c: float
    C: float

    def __getitem__(self, name):
        """The check of that name."""
        return {check.name: check for check in self.checks}[name]

    @property
    def a1(self):
        """Whether all parts of (A1) hold."""
        names = ("even", "convex", "1-Lipschitz", "C2 at 0", "curvature 1")
        return all(self[name].holds for name in names)

    def __str__(self):
        lines = [f"{self.loss.name}: beta = {self.loss.beta:g}"]
        for check in self.checks:
            where = "as s -> 0" if check.at == 0 else f"at s = {check.at:.6g}"
            verdict = "holds" if check.holds else "FAILS"
            lines.append(f"{check.name:12} {verdict}   {check.value:.8g} {where}")
        return "\n".join(lines)


def a2_margin(loss, s, c, printed=False):
    """Right-hand side of (A2) less its left-hand side: (A2) holds with `c` where that is >= 0.

    Parameters
    ----------
    loss : Loss
    s : array_like of float
        Not 0.
    c : float
        Constant, > 0; not used if beta is infinite.
    printed : bool
        Take l''(s)/s for l'(s)/s, as Example 1 misprints it.

    Returns
    -------
    ndarray or float
        1 - c |s|^beta 1{|s| <= c} - l'(s)/s, without cancellation, in the shape of `s`.

    Raises
    ------
    ValueError
        If `s` is 0 somewhere, or `c` is not positive.

    Examples
    --------
    The constant 2/5 of Example 1 holds at 0.3 with l', not with l'':

    >>> from eosbook import losses
    >>> loss = losses.square_root()
    >>> bool(a2_margin(loss, 0.3, 2/5) > 0), bool(a2_margin(loss, 0.3, 2/5, printed=True) > 0)
    (True, False)
    """
    s = np.abs(positive("abs(s)", np.abs(finite("s", s))))
    c = scalar(positive, "c", c)
    deficit = 1 - loss.second(s) / s if printed else _deficit(loss, s)
    if np.isfinite(loss.beta):
        deficit = deficit - np.where(s <= c, c * s**loss.beta, 0.0)
    return deficit


def check_assumptions(loss):
    """Examine (A1) to (A3) on a fine grid, with the best constants of (A2) and (A3).

    A grid proves nothing, but it shows every violation wider than its spacing: |s| from 1e-4 to
    100, 500 points a decade.

    Parameters
    ----------
    loss : Loss

    Returns
    -------
    AssumptionReport

    Examples
    --------
    >>> from eosbook import losses
    >>> report = check_assumptions(losses.square_root())
    >>> report.a1, round(report.c, 4), report.C
    (True, 0.4379, 0.5)
    >>> check_assumptions(losses.symmetric_logistic())["curvature 1"]
    Check(name='curvature 1', holds=False, value=0.25, at=0.0)
    """
    a2, c, a3, C = _constants(loss)
    return AssumptionReport(loss, (*_consistency(loss), *_a1(loss), a2, a3), c, C)


def _deficit(loss, s):
    """1 - l'(s)/s for s > 0."""
    return (1 - loss.curvature) + loss.curvature * loss.q(s)


def _at_largest(name, sizes, allowed):
    """Check that no element of `sizes` exceeds `allowed`."""
    i = int(np.argmax(sizes))
    return Check(name, bool(sizes[i] <= allowed), float(sizes[i]), float(GRID[i]))


def _consistency(loss):
    mismatch = np.zeros(GRID.size)
    for function, derivative in ((loss.value, loss.prime), (loss.prime, loss.second)):
        f, slope = function(GRID), derivative(GRID)
        integral = np.cumsum(np.diff(GRID, prepend=GRID[0]) * (slope + np.roll(slope, 1)) / 2)
        mismatch = np.maximum(mismatch, np.abs(f - f[0] - integral) / (GRID + np.abs(f - f[0])))
    q = loss.q(GRID[0])
    if np.isfinite(loss.beta):
        c = float(q / GRID[0] ** loss.beta)
        expansion = Check("expansion", abs(c / loss.c - 1) <= DISTANCE, c, 0.0)
    else:
        expansion = Check("expansion", bool(q == 0), float(q), 0.0)
    return _at_largest("derivatives", mismatch, DISTANCE), expansion


def _a1(loss):
    value, prime, second = loss.value(GRID), loss.prime(GRID), loss.second(GRID)
    asymmetry = np.abs(value - loss.value(-GRID)) + np.abs(prime + loss.prime(-GRID))
    yield _at_largest("even", asymmetry / (1 + np.abs(value)), ROUNDING)
    i = int(np.argmin(second))
    monotone = prime[0] >= 0 and (np.diff(prime) >= -ROUNDING).all()
    convex = bool(monotone and second[i] >= -ROUNDING)
    yield Check("convex", convex, float(second[i]), float(GRID[i]))
    yield _at_largest("1-Lipschitz", np.abs(prime), 1 + ROUNDING)
    jump = max(abs(float(loss.second(s)) - loss.curvature) for s in (GRID[0], -GRID[0]))
    yield Check("C2 at 0", jump <= DISTANCE, jump, 0.0)
    yield Check("curvature 1", abs(loss.curvature - 1) <= ROUNDING, loss.curvature, 0.0)


def _constants(loss):
    """Checks of (A2) and (A3), each with its best constant."""
    deficit = _deficit(loss, GRID)
    i = int(np.argmin(deficit))
    below_parabola = bool(deficit[i] >= -ROUNDING)
    if not np.isfinite(loss.beta):
        a2 = Check("(A2)", below_parabola, float(deficit[i]), float(GRID[i]))
        return a2, np.nan, Check("(A3)", True, np.nan, 0.0), np.nan

    def ratio(s):
        return _deficit(loss, s) / s**loss.beta

    # The first point of the grid stands for the limit s -> 0, which `expansion` compares with c.
    ratios = ratio(GRID)
    exponent = np.log(deficit[1] / deficit[0]) / np.log(GRID[1] / GRID[0])
    if exponent > loss.beta + DISTANCE:
        ratios[0] = 0.0
    elif exponent < loss.beta - DISTANCE:
        ratios[0] = np.inf
    elif abs(ratios[0] / loss.c - 1) <= DISTANCE:
        ratios[0] = loss.c

    lowest = np.minimum.accumulate(ratios)
    i = int(np.flatnonzero(lowest >= GRID)[-1]) if lowest[0] >= GRID[0] else -1
    if i < 0 or not below_parabola:
        a2 = Check("(A2)", False, float(deficit.min()), float(GRID[np.argmin(deficit)]))
        c = 0.0
    else:
        c = brentq(lambda s: min(lowest[i], ratio(s)) - s, GRID[i], GRID[i + 1], xtol=1e-15)
        flat = c >= lowest[i] * (1 - TIE)
        at = _place(np.argmax(lowest <= lowest[i] * (1 + TIE))) if flat else c
        a2 = Check("(A2)", True, c, at)

    j = int(np.argmax(ratios >= ratios.max() * (1 - TIE)))
    C, at = float(ratios[j]), _place(j)
    if 0 < j < GRID.size - 1:
        bounds = np.log(GRID[[j - 1, j + 1]])
        best = minimize_scalar(lambda v: -ratio(np.exp(v)), bounds=bounds, method="bounded")
        C, at = max((C, at), (float(-best.fun), float(np.exp(best.x))))
    return a2, c, Check("(A3)", bool(np.isfinite(C)), C, at), C


def _place(i):
    return float(GRID[i]) if i else 0.0
