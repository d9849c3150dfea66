"""The smoothed ReLU g of Section 3.1, its derivative, its kappa (Lemma 3) and their inverses."""

import numpy as np

from eosbook import _gaussian
from eosbook._validate import finite, positive


def quietly(function, *arrays):
    """A compiled function for arrays; under- and overflow give 0 and infinity, as they should."""
    with np.errstate(all="ignore"):
        return function(*map(np.array, arrays))[()]


def phi(b):
    """Density of the standard Gaussian, exp(-b^2 / 2) / sqrt(2 pi).

    Parameters
    ----------
    b : array_like of float

    Returns
    -------
    ndarray or float
        In the shape of `b`; right to its last digits in the far tail too.

    Examples
    --------
    >>> round(float(phi(0)) ** 2 * 2 * np.pi, 15)
    1.0
    """
    return quietly(_gaussian.densities, finite("b", b))


def g(b):
    """Smoothed ReLU g(b) = E ReLU(z + b), z ~ N(0, 1), which is phi(b) + b Phi(b) (Lemma 2).

    Parameters
    ----------
    b : array_like of float

    Returns
    -------
    ndarray or float
        In the shape of `b`; without the cancellation of the formula, which at b = -30 would leave
        no digit.

    Examples
    --------
    >>> float(g(0) - phi(0)), float(g(3) - g(-3)), f"{g(-30):.3e}"
    (0.0, 3.0, '1.632e-199')
    """
    return quietly(_gaussian.smoothed_relus, finite("b", b))


def g_prime(b):
    """g'(b) = Phi(b), the distribution function of the standard Gaussian (Lemma 2).

    Parameters
    ----------
    b : array_like of float

    Returns
    -------
    ndarray or float
        In the shape of `b`.

    Examples
    --------
    >>> round(float(g_prime(0)), 15), f"{g_prime(-30):.3e}"
    (0.5, '4.907e-198')
    """
    return quietly(_gaussian.distributions, finite("b", b))


def g_inverse(value):
    """The b with g(b) = value, as in Theorem 4.

    Parameters
    ----------
    value : array_like of float
        > 0.

    Returns
    -------
    ndarray or float
        In the shape of `value`.

    Raises
    ------
    ValueError
        If a value is not positive.

    Examples
    --------
    >>> round(float(g_inverse(0.05)), 4)
    -1.2556
    """
    return quietly(_gaussian.g_inverses, positive("value", value))


def kappa(b):
    """Integral of g/g' from 0 to b, which Lemma 3 uses.

    Since g/g' = phi/Phi + b, it is log(2 Phi(b)) + b^2/2 in closed form: the logarithm of Mills'
    ratio Phi/phi over its value at 0.

    Parameters
    ----------
    b : array_like of float

    Returns
    -------
    ndarray or float
        In the shape of `b`; about 0.8 b near 0, b^2/2 far above and -log|b| far below it.

    Examples
    --------
    >>> float(kappa(0)), round(float(kappa(-1)), 6), round(float(kappa(1)), 6)
    (0.0, -0.647874, 1.020393)
    """
    return quietly(_gaussian.kappas, finite("b", b))


def kappa_inverse(value):
    """The b with kappa(b) = value.

    Parameters
    ----------
    value : array_like of float

    Returns
    -------
    ndarray or float
        In the shape of `value`; -inf where b lies beyond double precision (value < -709.5).

    Examples
    --------
    >>> round(float(kappa_inverse(kappa(-1.5))), 12)
    -1.5
    """
    return quietly(_gaussian.kappa_inverses, finite("value", value))
