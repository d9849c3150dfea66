"""Power laws y = constant x^exponent, fitted on logarithms, with the exponent's uncertainty."""

from dataclasses import dataclass

import numpy as np

from eosbook._validate import fail, positive


@dataclass(frozen=True)
class PowerLaw:
    """A fitted power law.

    Attributes
    ----------
    exponent, error : float
        The slope on logarithmic axes, and its standard error.
    constant : float
        The value at x = 1.
    """

    exponent: float
    error: float
    constant: float

    def __call__(self, x):
        """Value of the law at `x`."""
        return self.constant * np.asarray(x, dtype=float) ** self.exponent

    def __str__(self):
        return f"{self.exponent:.3f} ± {self.error:.3f}"


def fit_power(x, y):
    """Power law through positive data, by least squares on the logarithms.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        Positive, n >= 3, not all x equal.

    Returns
    -------
    PowerLaw

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> law = fit_power([1, 2, 4, 8], [3, 12, 48, 192])
    >>> print(law, round(law.constant, 12), round(float(law(10)), 9))
    2.000 ± 0.000 3.0 300.0
    """
    x, y = positive("x", x), positive("y", y)
    if x.ndim != 1 or x.size < 3 or np.ptp(x) == 0:
        fail("x", x, "at least 3 positive numbers, not all equal")
    if y.shape != x.shape:
        fail("y", y, f"{x.size} positive numbers, as x is")
    u, v = np.log(x), np.log(y)
    away = u - u.mean()
    exponent = (away @ v) / (away @ away)
    rest = v - v.mean() - exponent * away
    error = np.sqrt((rest @ rest) / (x.size - 2) / (away @ away))
    constant = np.exp(v.mean() - exponent * u.mean())
    return PowerLaw(float(exponent), float(error), float(constant))
