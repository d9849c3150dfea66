"""Compiled loops: the slopes of the losses, a trajectory, and the way to the limit.

A loss travels as one tuple (kind, beta, c, r, 1/curvature, prime, q), so that every loop is
compiled once and serves all losses; `prime` and `q` are called only for a reader's own.  No fastmath
anywhere: the JavaScript must agree to the last bit where it can.
"""

from math import comb, copysign, exp, inf, log, log1p, nan, sqrt

import numpy as np
from numba import cfunc

from eosbook._elementary import compiled, half_tanh_half, one_minus_tanh_ratio

SQRT, RSYM, HUBER, BETA, SYM, CUSTOM = range(6)
KINDS = {"sqrt": SQRT, "rsym": RSYM, "huber": HUBER, "beta": BETA, "sym": SYM}
CONVERGED, DIVERGED, INVARIANT_LINE, ON_AXIS, LANDED_ON_AXIS, MAX_STEPS = range(6)

HUGE = 1e150  # beyond it xy counts as diverged; squares are still finite
TAIL = 1e-9  # stop when the rest of the way is this small, and subtract it

SHORTEST = 1024  # steps of the shortest leap that pays
TERMS = 4  # of the series for the velocity, with the coefficients of its terms along the orbit:
VELOCITY = np.array(
    [(-1) ** j * sum(comb(i, j) / (i + 1) for i in range(j, TERMS)) for j in range(TERMS)]
)
LAST_TERM = np.array([(-1) ** j * comb(TERMS - 1, j) / TERMS for j in range(TERMS)])
SUBSTEPS = np.array([2, 6, 10, 14, 22, 34])
PRECISION = 1e-13  # error of a leap, as far as it reaches the limit
TIMING = 1e-8  # error of a leap in the number of steps, as estimated: a run's comes to 1e-5
EPSILON = 2.0**-52


@cfunc("float64(float64)")
def _unused(s):
    return s


NO_FUNCTIONS = (_unused, _unused)


@compiled
def slope(loss, s):
    """l'(s)."""
    kind, beta, c, r, _, prime, _ = loss
    if kind == SQRT:
        return s / sqrt(1 + s * s)
    if kind == RSYM:
        return 2 * half_tanh_half(2 * s)
    if kind == HUBER:
        return min(max(s, -1.0), 1.0)
    if kind == BETA:
        return s * (1 - c * abs(s) ** beta) if abs(s) < r else copysign(1.0, s)
    if kind == SYM:
        return half_tanh_half(s)
    return prime(s)


@compiled
def flatness(loss, s):
    """q(s) = 1 - l'(s) / (l''(0) s) for s > 0."""
    kind, beta, c, r, _, _, q = loss
    if kind == SQRT:
        w = sqrt(1 + s * s)
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


@compiled
def advance(loss, eta, x, y, xs, ys):
    for t in range(xs.size):
        s = x * y
        if not abs(s) <= HUGE:
            return t
        xs[t] = x
        ys[t] = y
        g = eta * slope(loss, s)
        x, y = x - g * y, y - g * x
    return xs.size


@compiled
def trajectory(loss, eta, x, y, xs, ys):
    """Fill `xs`, `ys` with the iterates from (x, y); return how many have |xy| <= HUGE.

    A loop with its loss fixed at compile time runs as fast as one written for that loss.
    """
    kind, beta, c, r, scale, prime, q = loss
    if kind == SQRT:
        return advance((SQRT, beta, c, r, scale, prime, q), eta, x, y, xs, ys)
    if kind == RSYM:
        return advance((RSYM, beta, c, r, scale, prime, q), eta, x, y, xs, ys)
    if kind == HUBER:
        return advance((HUBER, beta, c, r, scale, prime, q), eta, x, y, xs, ys)
    if kind == BETA:
        return advance((BETA, beta, c, r, scale, prime, q), eta, x, y, xs, ys)
    return advance(loss, eta, x, y, xs, ys)


@compiled
def minor(eta, D, a):
    """eta x^2, the smaller of the two, from D = eta (y^2 - x^2) and a = |xy|."""
    h = eta * a
    return 2 * h * h / (D + sqrt(D * D + 4 * h * h))


@compiled
def growth(loss, eta, D, d, a):
    """One step in the variables of `follow`: eta x^2, (eta l')^2, and e of a -> a |1 + e|."""
    v = minor(eta, D, a)
    S = D + 2 * v
    lp = loss[4] * slope(loss, a)
    f = flatness(loss, a)
    g2 = (eta * lp) * (eta * lp)
    e = (d + 2 * v) - f * S - g2 if f < 0.5 else (lp * S / a - g2) - 2
    return v, g2, e


@compiled
def velocity(loss, eta, d, log_a):
    """Velocity at z = (d, log a) of the flow whose time-1 map is a step of `follow`.

    It is the derivative at 0 of the polynomial through the orbit of z, which with F the change of
    z in a step and its differences along the orbit reads F - dF/2 + ddF/3 - ...

    Returns both components, those of the last term kept, and F for log a; NaN unless x bounces.
    """
    a = exp(log_a)
    vd = vl = ed = el = first = 0.0
    for j in range(TERMS):
        _, g2, e = growth(loss, eta, 2 + d, d, a)
        if not e > -1:
            return nan, nan, nan, nan, nan
        fd = -(2 + d) * g2
        fl = log1p(e)
        if j == 0:
            first = fl
        vd += VELOCITY[j] * fd
        vl += VELOCITY[j] * fl
        ed += LAST_TERM[j] * fd
        el += LAST_TERM[j] * fl
        d += fd
        a += a * e
    return vd, vl, ed, el, first


@compiled
def solve(jacobian, h, bd, bl):
    """(1 - h J)^-1 b."""
    dd, dl, ld, ll = jacobian
    det = (1 - h * dd) * (1 - h * ll) - h * h * dl * ld
    return ((1 - h * ll) * bd + h * dl * bl) / det, ((1 - h * dd) * bl + h * ld * bd) / det


@compiled
def leap(loss, eta, d, log_a, steps):
    """Many steps of `follow` at once: change of d and of log a, and the error over what is allowed.

    Near the edge a step changes z = (d, log a) little, so that `steps` steps are the flow of
    `velocity` for that time.  The pull of the quasi-static envelope makes it stiff; it is integrated
    by the linearly implicit midpoint rule, extrapolated to order 12 (Bader and Deuflhard 1983).
    The same pull forgets errors: one made now reaches the limit smaller by the exponential of the
    pull still to come, about its rate -log|lambda| times d / |d'|.  So it may be larger by the
    root of that, if only the number of steps stays right, as far as the last digit of d tells it.
    """
    vd, vl, ed, el, first = velocity(loss, eta, d, log_a)
    settled = abs(el) <= TIMING
    nudge = 1e-6 * (abs(d) + steps * abs(vd))
    wd, wl, _, _, _ = velocity(loss, eta, d + nudge, log_a)
    dd, ld = (wd - vd) / nudge, (wl - vl) / nudge
    nudge = 1e-6
    wd, wl, _, _, second = velocity(loss, eta, d, log_a + nudge)
    dl, ll = (wd - vd) / nudge, (wl - vl) / nudge
    jacobian = dd, dl, ld, ll

    allowed = PRECISION
    left = d + steps * vd
    if left > 0:
        pull = -log(abs(1 + (second - first) / nudge))
        allowed *= exp(min(max(0.5 * pull * left * left / (d * -vd), 0.0), 25.0))
    ed, el = solve(jacobian, steps, steps * ed, steps * el)
    ed, el = abs(ed), abs(el)
    if not (settled and el <= allowed and ed <= allowed * abs(d) - TIMING * vd):
        return 0.0, 0.0, inf

    size = SUBSTEPS.size
    table = np.empty((size, 2))
    for k in range(size):
        n = SUBSTEPS[k]
        h = steps / n
        wd, wl = vd, vl
        zd = zl = pd = pl = 0.0
        for i in range(n + 1):
            if i > 0:
                wd, wl, _, _, _ = velocity(loss, eta, d + zd, log_a + zl)
            xd, xl = solve(jacobian, h, h * wd - pd, h * wl - pl)
            if 0 < i < n:
                pd, pl = pd + 2 * xd, pl + 2 * xl
            else:
                pd, pl = xd, xl
            zd, zl = zd + pd, zl + pl
        table[k, 0] = zd
        table[k, 1] = zl
        for j in range(k - 1, -1, -1):
            ratio = n / SUBSTEPS[j]
            for i in range(2):
                correction = (table[j + 1, i] - table[j, i]) / (ratio * ratio - 1)
                table[j, i] = table[j + 1, i] + correction
    zd, zl = table[0]
    ed += abs(zd - table[1, 0])
    el += abs(zl - table[1, 1])
    error = max(ed / (abs(d) + abs(d + zd)), el) / allowed
    if d > 0:
        timing = TIMING + EPSILON * d / -vd
        error = max(error, (ed / -vd + 2 * el * min(steps, 1 / abs(ll))) / timing)
    return zd, zl, error


@compiled
def follow(loss, eta, x, y, max_steps, leaping):
    """Gradient descent from (x, y) to its limit, in variables that lose no digits there.

    With D = eta (y^2 - x^2), a = |xy| and S = eta (x^2 + y^2) = sqrt(D^2 + 4 eta^2 a^2), a step is
        D -> D (1 - (eta l')^2),   xy -> xy (1 - S l'/(xy) + (eta l')^2),
    exactly, whichever of x and y is the smaller.  What decides is d = D - 2 and the excess e of the
    second factor over -1, both small at the edge: they are kept instead, with q for l'/(xy).
    Near the end a shrinks by |1 + e| a step while D hardly moves, so that the rest of the way is
    a geometric series.

    Returns eta y_inf^2 and that less 2, the first sign change of xy, whether eta y^2 >= 2 there, the
    crossing step, the number of steps with eta y^2 in [2, 3], the number of steps, the flag, and the steps computed.
    """
    D = eta * abs((y - x) * (y + x))
    d = D - 2
    a = abs(x * y)
    t = band = cost = 0
    sign_change = crossing = -1
    bouncing = False
    stride, plain = SHORTEST, 0
    while True:
        if not (D <= HUGE and a <= HUGE):
            flag = DIVERGED
            break
        if D == 0:
            flag = INVARIANT_LINE
            break
        v, g2, e = growth(loss, eta, D, d, a)
        above = d + v >= 0
        in_band = above and d + v <= 1
        if t == sign_change:
            bouncing = above
        elif bouncing and crossing < 0 and not above:
            crossing = t
        if a == 0:
            flag = LANDED_ON_AXIS if d > 0 else CONVERGED
            break
        if sign_change < 0 and e >= -1:
            sign_change = t + 1
        rest = (eta * a) * (eta * a)
        if d < 0 and rest < TAIL * d * d and rest < -TAIL * d * D:
            D += rest / d
            d += rest / d
            flag = CONVERGED
            break
        if t >= max_steps:
            flag = MAX_STEPS
            break

        if leaping and plain <= 0 and 0 <= sign_change <= t and d > -1:
            stride = min(stride, max_steps - t)
            dd, dl, error = leap(loss, eta, d, log(a), stride)
            cost += TERMS * (3 + SUBSTEPS.sum()) if error < inf else 3 * TERMS
            new_d, new_a = d + dd, a * exp(dl)
            new = new_d + minor(eta, 2 + new_d, new_a)
            if error <= 1 and (new >= 0) == above and (new >= 0 and new <= 1) == in_band:
                t += stride
                band += stride * in_band
                d, D, a = new_d, 2 + new_d, new_a
                factor = min(8.0, 0.8 * max(error, 1e-9) ** (-1 / 9))
                stride = int(stride * min(factor, 20 / abs(dl)))
            else:
                stride = int(stride * min(0.25, 0.8 * error ** (-1 / 9)))
            if stride < SHORTEST:
                stride = plain = SHORTEST
            continue

        if g2 > 1 or abs(d) > 1:
            D = abs(D * (1 - g2))
            d = D - 2
        else:
            d -= D * g2
            D = 2 + d
        a = abs(a + a * e)
        t += 1
        band += in_band
        cost += 1
        plain -= 1
    return D, d, sign_change, bouncing, crossing, band, t, flag, cost


@compiled
def limits(loss, eta, x0, y0, max_steps, leaping, numbers, counts):
    """`follow` for each element of `eta`, `x0`, `y0`; fills `numbers` (n, 2), `counts` (n, 8)."""
    for i in range(eta.size):
        x, y = abs(x0[i]), abs(y0[i])
        scaled = eta[i] / loss[4]
        sign_change = crossing = -1
        bouncing = False
        band = t = cost = 0
        if x == 0 or y == 0:
            u = scaled * (x * x + y * y)
            d = u - 2
            flag = ON_AXIS
        elif x == y:
            u = d = nan
            flag = INVARIANT_LINE
        else:
            u, d, sign_change, bouncing, crossing, band, t, flag, cost = follow(
                loss, scaled, x, y, max_steps, leaping
            )
            if flag != CONVERGED and flag != LANDED_ON_AXIS:
                u = d = nan
        numbers[i, 0] = u
        numbers[i, 1] = d
        counts[i, 0] = sign_change
        counts[i, 1] = bouncing
        counts[i, 2] = crossing
        counts[i, 3] = ((crossing if crossing >= 0 else t) - sign_change) * bouncing
        counts[i, 4] = band
        counts[i, 5] = t
        counts[i, 6] = flag
        counts[i, 7] = cost
