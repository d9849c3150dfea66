"""The standard Gaussian's density, distribution function and smoothed ReLU, of + - * / alone.

All three come from the integrals, positive for every t,

    I_n(t) = integral over x > 0 of x^n / n! exp(-t x - x^2 / 2):

for t >= 0, Phi(-t) = phi(t) I_0(t) and g(-t) = phi(t) I_1(t), with no cancellation however far the
tail.  I_0 is Mills' ratio, I_{n-1} = t I_n + (n + 1) I_{n+1}, I_n' = -(n + 1) I_{n+1}: so a table of
I_n at nodes is at once a table of Taylor coefficients.  The same operations in the same order stand
in `explorers/js/numerics/gaussian.js`.
"""

from math import exp, inf, log, log1p, sqrt

import numpy as np
from numba import vectorize

from eosbook._elementary import compiled, exp_minus

INVERSE_SQRT_2PI = 0.3989422804014327
SQRT_HALF_PI = 1.2533141373155003  # I_0(0)
SPLIT = 134217729.0  # 2^27 + 1
FAR = 39.0  # beyond it phi is 0 in double precision
NODES = 16  # to a unit of t
TERMS = 10
SLOPE_AT_0 = 2 * INVERSE_SQRT_2PI  # of kappa


def _integrals():
    """I_0, ..., I_TERMS at t = 0, 1/NODES, ..., FAR."""
    table = np.empty((int(FAR) * NODES + 1, TERMS + 1))
    table[0, :2] = SQRT_HALF_PI, 1.0
    for n in range(1, TERMS):
        table[0, n + 1] = table[0, n - 1] / (n + 1)
    for j in range(1, len(table)):
        t = j / NODES
        start = 30 + int(400 / (t * t))
        ratio = 1 / sqrt(start)  # of I_n to I_{n-1}, with I_{-1} = 1; how it starts is forgotten
        ratios = []
        for n in range(start, -1, -1):
            ratio = 1 / (t + (n + 1) * ratio)
            if n <= TERMS:
                ratios.append(ratio)
        product = 1.0
        for n in range(TERMS + 1):
            product *= ratios[TERMS - n]
            table[j, n] = product
    return table


INTEGRALS = _integrals()


@compiled
def density(t):
    """phi(t); the rounding error of t^2 is put back, for it counts in the tail."""
    t = abs(t)
    if not t < FAR:
        return 0.0 if t >= FAR else t
    c = SPLIT * t
    high = c - (c - t)
    low = t - high
    square = t * t
    error = ((high * high - square) + 2 * high * low) + low * low
    e = exp_minus(0.5 * square)
    return INVERSE_SQRT_2PI * (e - e * (0.5 * error))


@compiled
def far_ratio(t):
    """I_0(t) / I_1(t) for t >= FAR."""
    return t + 2 / (t + 3 / (t + 4 / (t + 5 / (t + 6 / t))))


@compiled
def integrals(t):
    """I_0(t) and I_1(t) for t >= 0."""
    if not t < FAR:
        k = far_ratio(t)
        mills = 1 / (t + 1 / k)
        return mills, mills / k
    j = int(t * NODES + 0.5)
    h = j / NODES - t
    zeroth = INTEGRALS[j, TERMS]
    first = TERMS * zeroth
    for n in range(TERMS - 1, 0, -1):
        zeroth = zeroth * h + INTEGRALS[j, n]
        first = first * h + n * INTEGRALS[j, n]
    return zeroth * h + INTEGRALS[j, 0], first


@compiled
def gaussian(b):
    """phi(b), Phi(b) and g(b) = phi(b) + b Phi(b)."""
    p = density(b)
    zeroth, first = integrals(abs(b))
    if b > 0:
        return p, 1 - p * zeroth, b + p * first
    return p, p * zeroth, p * first


@compiled
def ratio(b):
    """Phi(b) / g(b), also where both underflow."""
    if b > 0:
        _, Phi, g = gaussian(b)
        return Phi / g
    if not -b < FAR:
        return far_ratio(-b)
    zeroth, first = integrals(-b)
    return zeroth / first


@compiled
def kappa(b):
    """Integral of g / Phi from 0 to b, which is log(2 Phi(b)) + b^2 / 2 = log(I_0(-b) / I_0(0))."""
    if abs(b) < 0.5 / NODES:
        change = INTEGRALS[0, TERMS]
        for n in range(TERMS - 1, 0, -1):
            change = change * b + INTEGRALS[0, n]
        return log1p(change * b / SQRT_HALF_PI)
    if b > 0:
        _, Phi, _ = gaussian(b)
        return 0.5 * b * b + log(2 * Phi)
    zeroth, _ = integrals(-b)
    return log(zeroth / SQRT_HALF_PI)


@compiled
def g_inverse(value):
    """The b with g(b) = value > 0, by Newton's method on log g, which is concave."""
    b = value - 1 / value if value > 0.4 else -sqrt(-2 * log(value))
    for _ in range(60):
        _, Phi, g = gaussian(b)
        change = log(g / value) / ratio(b) if g > 0 else -0.25
        if b > 1 and g > value:
            change = (g - value) / Phi
        b -= change
        if not abs(change) > 1e-16 + 4e-16 * abs(b):
            break
    return b


@compiled
def kappa_inverse(value):
    """The b with kappa(b) = value, by Newton's method: kappa is increasing and convex."""
    if value > -0.5:
        b = value / SLOPE_AT_0
        if value > 1.3:
            b = sqrt(2 * value)
    else:
        mills = SQRT_HALF_PI * exp(value)
        b = mills - 1 / mills
    for _ in range(60):
        change = (kappa(b) - value) * ratio(b) if b > -inf else 0.0
        b -= change
        if not abs(change) > 1e-16 * abs(b):
            break
    return b


# The same for arrays.
@vectorize(cache=True)
def distributions(b):
    _, Phi, _ = gaussian(b)
    return Phi


@vectorize(cache=True)
def smoothed_relus(b):
    _, _, g = gaussian(b)
    return g


densities = vectorize(cache=True)(density.py_func)
kappas = vectorize(cache=True)(kappa.py_func)
g_inverses = vectorize(cache=True)(g_inverse.py_func)
kappa_inverses = vectorize(cache=True)(kappa_inverse.py_func)
