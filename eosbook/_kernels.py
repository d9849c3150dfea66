"""Compiled loops: the slope of each loss, a trajectory, and the map that leads to the limit.

All loops take a loss as (kind, beta, c, r, scale = 1/curvature, prime, q), so that one compiled version,
cached on disk, serves every loss; `prime` and `q` are called only for a reader's own loss.  No
fastmath anywhere: the JavaScript must agree to the last bit where it can.
"""

import math

from numba import cfunc, njit

SQRT, RSYM, HUBER, BETA, SYM, CUSTOM = range(6)
KINDS = {"sqrt": SQRT, "rsym": RSYM, "huber": HUBER, "beta": BETA, "sym": SYM}

CONVERGED, DIVERGED, INVARIANT_LINE, ON_AXIS, LANDED_ON_AXIS, MAX_STEPS = range(6)

HUGE = 1e100  # beyond it an iterate counts as diverged; squares stay finite well past it
TAIL = 1e-9  # stop when the rest of the way is this small, then subtract it: error about 1e-18


@cfunc("float64(float64)")
def _unused(s):
    return s


NO_FUNCTIONS = (_unused, _unused)


@njit(cache=True, nogil=True)
def slope(kind, beta, c, r, prime, s):
    """l'(s)."""
    if kind == SQRT:
        return s / math.sqrt(1 + s * s)
    if kind == RSYM:
        return math.tanh(s)
    if kind == HUBER:
        return s if abs(s) <= 1 else math.copysign(1.0, s)
    if kind == BETA:
        return s * (1 - c * abs(s) ** beta) if abs(s) < r else math.copysign(1.0, s)
    if kind == SYM:
        return math.tanh(s / 2) / 2
    return prime(s)


@njit(cache=True, nogil=True)
def one_minus_tanh_ratio(s):
    """1 - tanh(s)/s for s >= 0, by Lambert's continued fraction tanh s = s/(1 + s^2/(3 + ...))."""
    if s > 1:
        return 1 - math.tanh(s) / s
    z = s * s
    k = 15 + z / 17
    k = 13 + z / k
    k = 11 + z / k
    k = 9 + z / k
    k = 7 + z / k
    k = 5 + z / k
    k = 3 + z / k
    return z / (k + z)


@njit(cache=True, nogil=True)
def flatness(kind, beta, c, r, q, s):
    """q(s) = 1 - l'(s) / (l''(0) s) for s > 0."""
    if kind == SQRT:
        w = math.sqrt(1 + s * s)
        return (s * s) / (w * (1 + w))
    if kind == RSYM:
        return one_minus_tanh_ratio(s)
    if kind == HUBER:
        return 0.0 if s <= 1 else (s - 1) / s
    if kind == BETA:
        return c * s**beta if s < r else (s - 1) / s
    if kind == SYM:
        return one_minus_tanh_ratio(s / 2)
    return q(s)


@njit(cache=True, nogil=True)
def trajectory(kind, beta, c, r, scale, prime, q, eta, x, y, xs, ys):
    """Fill `xs`, `ys` with the iterates from (x, y); return how many are within `HUGE`."""
    for t in range(xs.size):
        if not (abs(x) <= HUGE and abs(y) <= HUGE):
            return t
        xs[t] = x
        ys[t] = y
        s = x * y
        g = eta * slope(kind, beta, c, r, prime, s)
        x, y = x - g * y, y - g * x
    return xs.size


@njit(cache=True, nogil=True)
def limit(kind, beta, c, r, scale, prime, q, eta, x, y, max_steps):
    """Follow the map of `eosbook.limit` from (x, y) to the limit.

    Returns eta y_inf^2, eta y_inf^2 - 2, the first sign change, the crossing step, the number of
    steps with eta y^2 in [2, 3], the number of steps taken, and the flag.
    """
    D = eta * abs((y - x) * (y + x))
    d = D - 2
    a = abs(x * y)
    t = 0
    sign_change = -1
    crossing = -1
    bouncing = False
    band = 0
    flag = MAX_STEPS
    while t <= max_steps:
        if not (D <= HUGE and a <= HUGE):
            flag = DIVERGED
            break
        h = eta * a
        S = math.sqrt(D * D + 4 * h * h)
        v = 2 * h * h / (D + S)
        above = d + v >= 0
        if 2 <= D + v <= 3:
            band += 1
        if sign_change == t:
            bouncing = above
        if bouncing and crossing < 0 and not above:
            crossing = t
        if a == 0:
            flag = LANDED_ON_AXIS if d > 0 else CONVERGED
            break
        lp = slope(kind, beta, c, r, prime, a) * scale
        f = flatness(kind, beta, c, r, q, a)
        g2 = (eta * lp) * (eta * lp)
        m = -(1 + ((d + 2 * v) - f * S - g2)) if f < 0.5 else 1 - lp * S / a + g2
        if m <= 0 and sign_change < 0:
            sign_change = t + 1
        if d < 0 and h * h < TAIL * d * d and h * h < -TAIL * d * D:
            D += h * h / d
            d += h * h / d
            flag = CONVERGED
            break
        a *= abs(m)
        if abs(d) > 1 or g2 > 1:
            D = abs(D * (1 - g2))
            d = D - 2
        else:
            d -= D * g2
            D = 2 + d
        t += 1
        if D == 0:
            flag = INVARIANT_LINE
            break
    return D, d, sign_change, crossing, band, t, flag
