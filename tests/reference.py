"""Slow, independent references: the definitions of the paper in 60-digit arithmetic.

Nothing here is shared with `eosbook`.  The losses are typed in from Example 1 and Section 1.2,
gradient descent is the plain loop in (x, y), and every float is taken as the exact number it is.
`decimal` does in C what mpmath does in Python: a hundred thousand steps take a second.
"""

from dataclasses import dataclass
from decimal import Decimal, getcontext

import mpmath

DIGITS = 60
getcontext().prec = DIGITS
mpmath.mp.dps = DIGITS


def _tanh(s):
    if abs(s) < Decimal("1e-8"):  # 1 - exp(-2s) would cancel; the next term is below 1e-70
        z = s * s
        return s * (1 - z / 3 + 2 * z**2 / 15 - 17 * z**3 / 315 + 62 * z**4 / 2835)
    e = (-2 * abs(s)).exp()
    return ((1 - e) / (1 + e)).copy_sign(s)


def slope(key, beta=None):
    """l' of a loss, from Decimal to Decimal."""
    if key == "beta":
        beta = Decimal(beta)
        c = (beta / (beta + 1)) ** beta / (beta + 1)
        r = (beta + 1) / beta
        whole = int(beta) if beta == int(beta) else None

        def prime(s):
            if abs(s) >= r:
                return Decimal(1).copy_sign(s)
            return s * (1 - c * abs(s) ** (whole or beta))

        return prime
    return {
        "sqrt": lambda s: s / (1 + s * s).sqrt(),
        "rsym": _tanh,
        "huber": lambda s: s if abs(s) <= 1 else Decimal(1).copy_sign(s),
        "sym": lambda s: _tanh(s / 2) / 2,
    }[key]


def value(key, beta=None):
    """l of a loss, for mpmath, as the paper defines it."""
    mp = mpmath.mp
    half = mp.mpf(1) / 2

    def logistic(s):
        return mp.log(1 + mp.exp(-s))

    if key == "beta":
        b = mp.mpf(beta)
        c = (b / (b + 1)) ** b / (b + 1)
        r = (b + 1) / b

        def primitive(s):  # of the slope: the antiderivative of each piece, checked by mp.diff
            a = min(abs(s), r)
            return mp.quad(lambda v: v * (1 - c * v**b), [0, a]) + (abs(s) - a)

        return primitive
    return {
        "sqrt": lambda s: mp.sqrt(1 + s * s),
        "rsym": lambda s: half * logistic(-2 * s) + half * logistic(2 * s),
        "huber": lambda s: s * s / 2 if abs(s) <= 1 else abs(s) - half,
        "sym": lambda s: half * (logistic(-s) + logistic(s)),
    }[key]


@dataclass(frozen=True)
class Run:
    """End of a run of `descend`; steps are -1 where they do not come."""

    y2: Decimal
    gap: Decimal
    sign_change: int
    crossing: int
    band: int
    steps: int


def descend(key, beta, eta, x, y, curvature=1, nudge=0, max_steps=400_000):
    """Gradient descent from (x, y) until y^2 is known to 30 digits, step by step.

    `nudge` changes the start's x by that fraction of itself.
    """
    prime = slope(key, beta)
    eta, x, y, curvature = (Decimal(number) for number in (eta, x, y, curvature))
    x *= 1 + Decimal(nudge)
    threshold = 2 / eta
    sign = 1 if x * y > 0 else -1
    sign_change = crossing = -1
    eos = False
    band = 0
    for t in range(max_steps):
        s = x * y
        height = curvature * y * y
        if threshold <= height <= threshold * 3 / 2:
            band += 1
        if sign_change < 0 and s * sign <= 0:
            sign_change = t
            eos = height >= threshold
        if eos and crossing < 0 and height < threshold:
            crossing = t
        contraction = abs(1 - eta * height)
        rest = 2 * eta * curvature * x * x * height  # and a geometric series from here
        if contraction < 1 and rest < Decimal("1e-30") * (1 - contraction**2) * min(
            height, abs(threshold - height)
        ):
            return Run(y * y, threshold - height, sign_change, crossing, band, t)
        g = eta * prime(s)
        x, y = x - g * y, y - g * x
    raise RuntimeError(f"no limit within {max_steps} steps")


def flow_time(key, beta, x0, y0, s):
    """Time at which the gradient flow from (x0, y0) has xy = s: the integral that Lemma 1 gives."""
    mp = mpmath.mp
    x0, y0 = mp.mpf(x0), mp.mpf(y0)
    D = y0**2 - x0**2
    prime = mp_slope(key, beta)
    kink = {"huber": mp.mpf(1), "beta": 1 + 1 / mp.mpf(beta or 1)}.get(key, 0)
    start, end = x0 * y0, mp.mpf(s)
    places = sorted({end, *(p for p in (kink, end * 2, end * 8) if end < p < start), start})
    return mp.quad(lambda v: 1 / (prime(v) * mp.sqrt(D**2 + 4 * v**2)), places)


def mp_slope(key, beta=None):
    """l' of a loss, for mpmath."""
    mp = mpmath.mp
    if key == "beta":
        b = mp.mpf(beta)
        c = (b / (b + 1)) ** b / (b + 1)
        return lambda s: s * (1 - c * abs(s) ** b) if abs(s) < (b + 1) / b else mp.sign(s)
    return {
        "sqrt": lambda s: s / mp.sqrt(1 + s * s),
        "rsym": mp.tanh,
        "huber": lambda s: s if abs(s) <= 1 else mp.sign(s),
        "sym": lambda s: mp.tanh(s / 2) / 2,
    }[key]


def descend_either_axis(key, beta, eta, x, y, steps=2000):
    """Limit of the larger of x^2, y^2 after so many steps that nothing else is left."""
    prime = slope(key, beta)
    eta, x, y = Decimal(eta), Decimal(x), Decimal(y)
    for _ in range(steps):
        g = eta * prime(x * y)
        x, y = x - g * y, y - g * x
    if min(x * x, y * y) > Decimal("1e-30") * max(x * x, y * y):
        raise RuntimeError("not at the limit yet")
    return max(x * x, y * y)
