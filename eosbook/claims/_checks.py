"""Checks: from numbers measured at many settings to findings.

Four kinds of check turn what was measured into findings:

- `Always`, a statement that is true or false: it must be true at every setting;
- `AtMost`, an inequality or identity with all constants stated: it must hold at every setting;
- `Bounded`, a bound with a constant hidden in O(.) or <~ (or on both sides, with a hidden ~): the
  worst ratio of its two sides is the constant observed, and it must not grow towards the limit;
- `Rate`, a power law: the fitted slope must agree with the predicted one.

Growth and slopes are fitted with their standard errors, in the half of the settings nearest the
limit.  A check holds if the interval of two standard errors lies within the tolerance, fails if it
lies outside, and is undecided otherwise.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from eosbook.power_law import fit_power

SLACK = 1e-9  # what rounding may add to a ratio
TIE = 1e-6  # relative difference that does not tell two numbers apart on every machine


@dataclass(frozen=True)
class Fit:
    """Slope of a log-log fit in one family of settings, with its standard error.

    `target` is what the slope should be (`Rate`), or not exceed by more than the tolerance.
    """

    family: dict
    slope: float
    error: float
    target: float
    points: int


@dataclass(frozen=True)
class Finding:
    """What a check found: whether it holds (None: undecided), and the numbers that decide.

    `worst` is the largest value, attained at the setting `at`, and `near` the largest in the half
    nearest the limit; `least` is the smallest, for a bound on both sides.
    """

    check: object
    holds: bool | None
    worst: float
    at: dict
    near: float = math.nan
    least: float = math.nan
    fits: tuple = ()

    @property
    def fit(self):
        """The one of `fits` that is closest to failing."""
        if not self.fits:
            return None
        offs = [self.check.discrepancy(fit) for fit in self.fits]
        return self.fits[next(i for i, off in enumerate(offs) if off >= max(offs) - TIE)]


@dataclass(frozen=True, kw_only=True)
class Always:
    """The quantity is true at every setting."""

    text: str
    quantity: str

    def judge(self, rows):
        at = next((setting for setting, numbers in rows if not numbers[self.quantity]), None)
        return Finding(self, at is None, math.nan, at or {})


@dataclass(frozen=True, kw_only=True)
class AtMost:
    """The quantity is at most `limit` at every setting.

    With `rounding`, it is an error that should be 0: its size is the machine's, and is not told.
    """

    text: str
    quantity: str
    limit: float = 1.0
    rounding: bool = False

    def judge(self, rows):
        worst, at = _largest(rows, self.quantity)
        return Finding(self, bool(worst <= self.limit + (not self.rounding) * SLACK), worst, at)


@dataclass(frozen=True, kw_only=True)
class Bounded:
    """The quantity is bounded in each family of settings as `along` tends to 0 (or infinity).

    With `both`, so is its reciprocal.
    """

    text: str
    quantity: str
    along: str = "eta"
    towards: float = 0.0
    family: tuple = ("loss",)
    both: bool = False
    tolerance: float = 0.05

    @staticmethod
    def discrepancy(fit):
        return fit.slope + 2 * fit.error

    def judge(self, rows):
        worst, at = _largest(rows, self.quantity)
        least = min(numbers[self.quantity] for _, numbers in rows) if self.both else math.nan
        if least <= 0:
            at = next(setting for setting, numbers in rows if numbers[self.quantity] == least)
        if math.isnan(worst) or worst == math.inf or least <= 0:
            return Finding(self, False, worst, at, least=least)
        curves = _curves(rows, self)
        near = max(max(values) for curve in curves.values() for _, values in curve)
        fits = self.growths(curves, max, 1)
        if self.both:
            fits += self.growths(curves, min, -1)
        holds = _decide([(fit.slope, fit.error) for fit in fits], self.tolerance)
        return Finding(self, holds, worst, at, near, least, tuple(fits))

    def growths(self, curves, extreme, sign):
        """Fit of how the extreme value of each family grows (sign 1) or falls (sign -1)."""
        fits = []
        for family, curve in curves.items():
            points = [(abs(at), extreme(values)) for at, values in curve]
            points = [(at, value) for at, value in points if value > 0]
            if points:
                slope, error = _slope(points)
                sense = sign if self.towards else -sign
                named = dict(zip(self.family, family, strict=True))
                fits.append(Fit(named, sense * slope, error, 0.0, len(points)))
        return fits


@dataclass(frozen=True, kw_only=True)
class Rate:
    """The quantity is a power of `along`, of the exponent `predicted` by a family's values."""

    text: str
    quantity: str
    predicted: Callable
    along: str = "eta"
    towards: float = 0.0
    family: tuple = ("loss",)
    tolerance: float = 0.05

    @staticmethod
    def discrepancy(fit):
        return abs(fit.slope - fit.target) + 2 * fit.error

    def judge(self, rows):
        worst, at = _largest(rows, self.quantity)
        if not all(0 < numbers[self.quantity] < math.inf for _, numbers in rows):
            return Finding(self, False, worst, at)
        fits = []
        for family, curve in _curves(rows, self).items():
            points = [(abs(at), _geometric_mean(values)) for at, values in curve]
            named = dict(zip(self.family, family, strict=True))
            fits.append(Fit(named, *_slope(points), self.predicted(**named), len(points)))
        off = [(abs(fit.slope - fit.target), fit.error) for fit in fits]
        return Finding(self, _decide(off, self.tolerance), worst, at, fits=tuple(fits))


def all_hold(outcomes):
    """False if any is, else None if any is, else True."""
    outcomes = list(outcomes)
    if False in outcomes:
        return False
    return None if None in outcomes else True


def _decide(offs, tolerance):
    """Whether each off, known to two standard errors, is within the tolerance."""
    if not offs:
        return True
    return all_hold(
        True if off + 2 * error <= tolerance else False if off - 2 * error > tolerance else None
        for off, error in offs
    )


def _largest(rows, quantity):
    """Largest value, NaN if there is one, and the first setting that attains it."""
    values = [numbers[quantity] for _, numbers in rows]
    lost = [i for i, value in enumerate(values) if math.isnan(value)]
    if lost:
        return math.nan, rows[lost[0]][0]
    worst = max(values)
    near = worst - TIE * abs(worst) if math.isfinite(worst) else worst
    first = next(i for i, value in enumerate(values) if value >= near)
    return worst, rows[first][0]


def _curves(rows, each):
    """Values at each place along, in the half nearest the limit, for each family."""
    families = {}
    for setting, numbers in rows:
        family = tuple(setting[name] for name in each.family)
        curve = families.setdefault(family, {})
        curve.setdefault(setting[each.along], []).append(numbers[each.quantity])
    for family, curve in families.items():
        nearest = sorted(curve.items(), key=lambda item: abs(item[0]), reverse=each.towards > 0)
        families[family] = nearest[: max(4, (len(nearest) + 1) // 2)]
    return families


def _slope(points):
    """Slope of the log-log fit, and its standard error."""
    if len(points) < 3:
        return 0.0, math.inf  # no evidence of a slope, nor against one
    law = fit_power(*zip(*points, strict=True))
    return law.exponent, law.error


def _geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values))
