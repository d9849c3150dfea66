"""The profile of the crossing, computed: its series for large D, and an integration from there.

`eosbook.crossing` says what the profile is.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from scipy.integrate import solve_ivp

TERMS = 20  # of the asymptotic series for large D
PRECISION = 1e-13  # relative, asked of the integrator
LOG2 = np.log(2.0)
END = 1e-6  # angle short of pi at which the integration stops


@lru_cache
def coefficients(beta):
    """F of W = X^p F(zeta), X = D/2, p = 2/beta, zeta = X^(p-2), and of 1/F, as power series.

    The equation reads F = (1 + zeta/4 (p F + (p-2) zeta F'))^p: each coefficient follows from
    those before it.  The series is asymptotic, and short for beta = 2: F = 1 + zeta/4.
    """
    p = 2 / beta
    inner, F, inverse = np.zeros((3, TERMS))
    inner[0] = F[0] = inverse[0] = 1.0
    for n in range(1, TERMS):
        inner[n] = (p + (p - 2) * (n - 1)) * F[n - 1] / 4
        i = np.arange(1, n + 1)
        F[n] = ((p * i - (n - i)) * inner[i] * F[n - i]).sum() / n
        inverse[n] = -(F[i] * inverse[n - i]).sum()
    return F, inverse


def series(beta, D):
    """W of the profile from its series."""
    p = 2 / beta
    X = D / 2
    return X**p * np.polynomial.polynomial.polyval(X ** (p - 2), coefficients(beta)[0])


def series_time(beta, D0, D1):
    """Integral of 1/(2W) over [D0, D1] from the series of 1/F, term by term."""
    p = 2 / beta
    total = 0.0
    for n, coefficient in enumerate(coefficients(beta)[1]):
        if coefficient:
            total = total + coefficient * power_integral((p - 2) * n - p, D0 / 2, D1 / 2)
    return total


def power_integral(exponent, low, high):
    """Integral of X^exponent over [low, high], accurate for exponents near -1."""
    n = exponent + 1
    with np.errstate(divide="ignore", invalid="ignore"):
        width = np.log(high / low)
        return np.where(low < high, low**n * (width if n == 0 else np.expm1(n * width) / n), 0.0)


@dataclass(frozen=True)
class Orbit:
    """The profile between D = `first` and its end, in polar coordinates."""

    beta: float
    first: float
    last: float
    gap: float
    correction: float
    nodes: np.ndarray
    interpolant: object

    @cached_property
    def passage(self):
        """Natural time from D = `first` to the threshold."""
        return float(self.at(np.zeros(()))[1])

    def polar(self, s):
        """D, its derivative by -s, and the natural time."""
        chi, rho, time, _ = self.interpolant(s)
        shift = log_scale(self.beta)
        with np.errstate(over="ignore"):
            R = np.exp(rho + shift)
        return R * np.cos(chi), R * np.sin(chi), time * np.exp(-shift)

    def at(self, D):
        """W, and the natural time since D = `first`, for D between `last` and `first`."""
        shape, D = D.shape, np.append(D, 0.0)  # flat and never empty, as the interpolant wants it
        place = np.searchsorted(-self.polar(self.nodes)[0], -D).clip(1, self.nodes.size - 1)
        low, high = self.nodes[place - 1], self.nodes[place]
        s = (low + high) / 2
        for _ in range(50):  # Newton, kept inside the bracket
            value, slope, _ = self.polar(s)
            low, high = np.where(value > D, s, low), np.where(value > D, high, s)
            step = s + (value - D) / slope
            s = np.where((low < step) & (step < high), step, (low + high) / 2)
        _, root, time = self.polar(s)
        return root[:-1].reshape(shape) ** 2 / 2, time[:-1].reshape(shape)


def log_scale(beta):
    """log of R where the lock ends, A^(beta - 1) = sqrt 2: large as beta -> 1, so kept apart."""
    return beta / (2 * (beta - 1)) * LOG2


@lru_cache(maxsize=64)
def solution(beta):
    r"""Integrate the flow in sqrt(2) A = R sin chi, D = R cos chi over ds = sqrt(2) A d(time):

        chi' = 1 - sigma sin 2 chi,   (log R)' = -2 sigma sin^2 chi,   sigma = A^(beta-1) / sqrt 2.

    While sigma > 1 the angle is locked (the quasi-static phase); below, it turns to pi, the end.
    The first-order change of W by the unit of delta, over R^3, and the time come along.
    """
    p, shift = 2 / beta, log_scale(beta)
    # Small enough for the series; and small enough to forget its error by exp(-60).
    zeta = min(0.1, beta * beta / (60 * (beta - 1)))
    log_X = np.log(zeta) / (p - 2)
    F = np.polynomial.polynomial.polyval(zeta, coefficients(beta)[0])
    chi = np.arctan(np.sqrt(2 * F) * np.exp((p / 2 - 1) * log_X - LOG2))
    rho = LOG2 + log_X - np.log(np.cos(chi)) - shift

    def terms(chi, rho):
        sine, cosine = max(np.sin(chi), 1e-15), np.cos(chi)
        sigma = np.exp(min((beta - 1) * (rho + np.log(sine)), 30.0))
        b = sigma * sine  # A^beta / R
        forcing = cosine**2 / 2 + (beta - 2) * cosine * b - 2 * beta * b * b + sine**2 / 4
        return sine, cosine, sigma, sine * forcing

    def rate(_, state):
        chi, rho, _, change = state
        sine, cosine, sigma, forcing = terms(chi, rho)
        shrink = 2 * sigma * sine * sine
        growth = 3 * shrink - 2 * beta * sigma
        return (
            1 - 2 * sigma * sine * cosine,
            -shrink,
            np.exp(-rho) / sine,
            growth * change + forcing,
        )

    def end(_, state):
        return state[0] - (np.pi - END)

    end.terminal = True
    _, _, sigma, forcing = terms(chi, rho)
    found = solve_ivp(
        rate,
        (0.0, np.inf),
        [chi, rho, 0.0, forcing / (2 * beta * sigma)],
        method="DOP853",
        first_step=1e-3 / (beta * sigma),
        rtol=PRECISION,
        atol=PRECISION,
        events=end,
        dense_output=True,
    )
    with np.errstate(over="ignore"):
        gap = float(np.exp(found.y[1, -1] + shift))
        first, last = np.exp(found.y[1, [0, -1]] + shift) * np.cos(found.y[0, [0, -1]])
    correction = float(gap**2 * found.y[3, -1])
    return Orbit(beta, float(first), float(last), gap, correction, found.t, found.sol)
