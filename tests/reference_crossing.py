"""Slow, independent reference for the crossing: its flow by Taylor series in 24-digit arithmetic.

Nothing here is shared with `eosbook`: A and D are followed in time, from far above the threshold and
from the quasi-static envelope itself, so that only the attraction leads to the profile.
"""

from dataclasses import dataclass

import mpmath

ORDER = 26
mp = mpmath.mp.clone()
mp.dps = 24


@dataclass(frozen=True)
class Crossing:
    """Where the flow ends, and W and the time left until D = 0 at the places asked for."""

    k: mpmath.mpf
    W: list
    time: list


def crossing(beta, places, far):
    """Follow A' = A (D - 2 A^beta), D' = -2 A^2 from D = 2 far to A = 0.

    `places` are values of D, descending.  What is left of the start is about
    exp(-beta^2 / (beta - 1) far^(2 - 2/beta)).
    """
    beta = mp.mpf(beta)
    D = 2 * mp.mpf(far)
    A = mp.mpf(far) ** (1 / beta)
    time, tolerance = mp.mpf(0), mp.mpf(10) ** -22
    wanted = [mp.mpf(place) for place in places] + [mp.mpf(0)]
    found = {}
    while D > 0 or A**beta > mp.mpf(10) ** -24 * -D:
        a, d, power = [A], [D], [A**beta]
        for n in range(ORDER):
            u = [d[i] - 2 * power[i] for i in range(n + 1)]
            a.append(_product(a, u, n) / (n + 1))
            power.append(beta * _product(power, u, n) / (n + 1))
            d.append(-2 * _product(a, a, n) / (n + 1))
        scales = (A, D + (D < A), power[0])
        series = (a, d, power)
        step = min(
            (tolerance * abs(scale) / abs(c[-1])) ** (mp.mpf(1) / ORDER)
            for scale, c in zip(scales, series, strict=True)
        )
        after = mp.polyval(d[::-1], step)
        for place in wanted:
            if after < place <= D:
                h = _root(d, place, step)
                found[place] = (mp.polyval(a[::-1], h) ** 2, time + h)
        A, D, time = mp.polyval(a[::-1], step), after, time + step
    at_threshold = found[mp.mpf(0)][1]
    kept = [found[place] for place in wanted[:-1]]
    return Crossing(
        mp.sqrt(D * D + 2 * A * A), [W for W, _ in kept], [at_threshold - t for _, t in kept]
    )


def _product(a, b, n):
    """Coefficient n of the product of two series."""
    return mp.fsum(a[i] * b[n - i] for i in range(n + 1))


def _root(series, value, step):
    """Where a falling series takes a value, by Newton from the middle of the step."""
    slope = [n * c for n, c in enumerate(series)][1:]
    h = step / 2
    for _ in range(12):
        h -= (mp.polyval(series[::-1], h) - value) / mp.polyval(slope[::-1], h)
    return h
