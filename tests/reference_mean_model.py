"""Slow, independent references of the mean model: the definitions in 60-digit arithmetic.

Nothing here is shared with `eosbook`.  The map (5) is the plain loop in (A, b), the Gaussian its
power series, and every float is taken as the exact number it is.
"""

from dataclasses import dataclass
from decimal import Decimal, getcontext

import mpmath

from tests.reference import DIGITS, _tanh

getcontext().prec = DIGITS
PI = Decimal(mpmath.nstr(mpmath.pi, DIGITS + 5))
INVERSE_SQRT_2PI = 1 / (2 * PI).sqrt()


def smoothed(b):
    """g'(b) = Phi(b) and g(b), from Phi(b) = 1/2 + phi(b) (b + b^3/3 + b^5/15 + ...), |b| < 7."""
    if abs(b) > 7:
        raise ValueError("too far in the tail for this series")
    density = INVERSE_SQRT_2PI * (-b * b / 2).exp()
    square, term, total, n = b * b, b, b, 1
    while abs(term) > Decimal("1e-62"):
        n += 2
        term *= square / n
        total += term
    Phi = Decimal("0.5") + density * total
    return Phi, density + b * Phi


@dataclass(frozen=True)
class Run:
    """End of a run of `descend`; steps are -1 where they do not come."""

    b: Decimal
    gap: Decimal
    sign_change: int
    crossing: int
    steps: int


def descend(eta, d, A, b=0, nudge=0, max_steps=400_000):
    """The mean model (5) from (A, b) until b and the gap are known to 20 digits, step by step.

    `nudge` changes the start's A by that fraction of itself.
    """
    eta, d, A, b = (Decimal(number) for number in (eta, d, A, b))
    A *= 1 + Decimal(nudge)
    start, threshold = b, 2 / eta
    sign = 1 if A > 0 else -1
    sign_change = crossing = -1
    eos = False
    for t in range(max_steps):
        Phi, g = smoothed(b)
        height = d * d * g * g / 2
        if sign_change < 0 and A * sign <= 0:
            sign_change = t
            eos = height >= threshold
        if eos and crossing < 0 and height < threshold:
            crossing = t
        # once s is small A shrinks by the factor 1 - eta height a step, and b loses this
        contraction = 1 - (1 - eta * height) ** 2
        if contraction > 0:
            rest = eta * A * A * g * Phi / 4 / contraction
            moves = 2 * height * Phi / g * rest
            if rest < Decimal("1e-22") * (start - b) and moves < Decimal("1e-22") * (
                threshold - height
            ):
                return Run(b - rest, threshold - height + moves, sign_change, crossing, t)
        slope = _tanh(A * g / 2) / 2
        A, b = A - 2 * d * d * eta * slope * g, b - eta * slope * A * Phi
    raise RuntimeError(f"no limit within {max_steps} steps")
