"""Compiled loops of the mean model (5): a trajectory, what is drawn of it, and the way to the limit.

The same operations in the same order stand in `explorers/js/numerics/mean_model.js`.
"""

from math import exp, log, log1p, nan, sqrt

import numpy as np
from numba import vectorize

from eosbook._elementary import compiled, exp_minus, half_tanh_half, one_minus_tanh_ratio
from eosbook._gaussian import g_inverse, gaussian, ratio
from eosbook._kernels import CONVERGED, DIVERGED, HUGE, LANDED_ON_AXIS, MAX_STEPS, ON_AXIS

PI_8 = 25.132741228718345  # 8 pi, and what rounding took from it
PI_8_LOW = 9.797174393178826e-16
PI_4 = 12.566370614359172
SPLIT = 134217729.0  # 2^27 + 1

TERMS = 13  # of the Taylor series about the edge, and its radius times 1 + |b|
RADIUS = 0.25
LINEAR = 1e-18  # |A| is so small that it grows by the same factor a step
SETTLED = 1e-14  # error of the limit once the rest of the way is summed


@compiled
def trajectory(eta, d, A, b, As, bs):
    """Fill `As`, `bs` with the iterates from (A, b); return how many are at most HUGE."""
    gain = 2 * d * d * eta
    for t in range(As.size):
        if not (abs(A) <= HUGE and abs(b) <= HUGE):
            return t
        As[t] = A
        bs[t] = b
        _, Phi, g = gaussian(b)
        slope = half_tanh_half(A * g)
        A, b = A - gain * slope * g, b - eta * slope * A * Phi
    return As.size


@compiled
def sharpness(A, b, d):
    """Largest eigenvalue of the Hessian of (a-, a+, b) -> l_sym(d (a- + a+) g(b)).

    One eigenvector is (1, -1, 0), of eigenvalue 0; the others lie in the plane of (1, 1, 0) and b.
    """
    p, Phi, g = gaussian(b)
    s = A * g
    l1 = half_tanh_half(s)
    e = exp_minus(abs(s))
    l2 = e / ((1 + e) * (1 + e))
    aa = 2 * d * d * (l2 * g * g)
    bb = l2 * (A * Phi) * (A * Phi) + l1 * A * p
    ab = d * (l2 * A * g * Phi + l1 * Phi)
    dif = aa - bb
    return 0.5 * (aa + bb + sqrt(dif * dif + 8 * ab * ab))


@compiled
def quantities(A, b, d, s, height, sharp):
    """Fill `s` = A g(b), `height` = d^2 g(b)^2 / 2 and the sharpness for each A, b."""
    for i in range(A.size):
        _, _, g = gaussian(b[i])
        s[i] = A[i] * g
        height[i] = 0.5 * d * d * g * g
        sharp[i] = sharpness(A[i], b[i], d)


@compiled
def product(x, y):
    """x y and its rounding error (Dekker)."""
    c = SPLIT * x
    xh = c - (c - x)
    xl = x - xh
    c = SPLIT * y
    yh = c - (c - y)
    yl = y - yh
    p = x * y
    return p, ((xh * yh - p) + xh * yl + xl * yh) + xl * yl


@compiled
def excess(eta, d):
    """eta d^2 / (4 pi) - 2: how far the step size is above its threshold, to the last digit."""
    P = eta * (d * d)
    if not 12 < P < 50:
        return P / PI_4 - 2
    square, error = product(d, d)
    P, low = product(eta, square)
    return ((P - PI_8) + (low + eta * error - PI_8_LOW)) / PI_4


@compiled
def taylor(b, coefficients):
    """Taylor coefficients of g about b, over g(b): the k-th one into `coefficients[k]`, k > 0."""
    p, Phi, g = gaussian(b)
    before, now, factorial = 0.0, p / g, 1.0
    coefficients[0] = 1.0
    coefficients[1] = Phi / g
    for k in range(2, TERMS):
        factorial *= k
        coefficients[k] = now / factorial
        before, now = now, -b * now - (k - 2) * before


@compiled
def change(coefficients, beta):
    """h and h' with g(b + beta) = g(b) (1 + h)."""
    h = coefficients[TERMS - 1]
    slope = (TERMS - 1) * h
    for k in range(TERMS - 2, 0, -1):
        h = h * beta + coefficients[k]
        slope = slope * beta + k * coefficients[k]
    return h * beta, slope


@compiled
def edge(eta, d):
    """The b at which eta d^2 g(b)^2 / 2 = 2, right to its last digits however close to 0."""
    delta = excess(eta, d)
    target = 2 / (2 + delta)
    h = (-delta / (2 + delta)) / (1 + sqrt(target))  # g(b) = g(0) (1 + h)
    if abs(h) > 0.03:
        return g_inverse(2 / (sqrt(eta) * d))
    coefficients = np.empty(TERMS)
    taylor(0.0, coefficients)
    b = h / coefficients[1]
    for _ in range(6):
        value, slope = change(coefficients, b)
        b -= (value - h) / slope
    return b


@compiled
def follow(eta, d, A, b0, max_steps):
    """The mean model from (A, b0), A != 0, to its limit, in variables that lose no digits there.

    What decides is delta = eta d^2 g(b)^2 / 2 - 2, for while s is small A goes to -(1 + delta) A.
    Near the edge b*, where delta = 0, it comes from g's Taylor series in b - b*.  The decrease of b
    and |A| are summed with their rounding errors (Kahan).  Near the end delta hardly moves, |A|
    shrinks by |1 + delta| a step, and the rest of the way is a geometric series; before bouncing
    |A| may start tiny and grow by 1 + delta a step for long, which is one power.

    Returns the decrease of b and what rounding took from it, 2 + delta, delta, the first sign
    change of A, whether delta >= 0 there, the crossing step, the number of steps, the flag.
    """
    gain = 2 * d * d * eta
    start = edge(eta, d)
    center = gaussian(start)[2]
    coefficients = np.empty(TERMS)
    taylor(start, coefficients)
    radius = RADIUS / (1 + abs(start))
    start = b0 - start

    a = abs(A)
    a_low = drop = drop_low = 0.0
    t = 0
    sign_change = crossing = -1
    bouncing = False
    while True:
        if not (a <= HUGE and drop <= HUGE):
            return drop, drop_low, nan, nan, sign_change, bouncing, crossing, t, DIVERGED
        beta = (start - drop) - drop_low
        if abs(beta) < radius:
            h, slope = change(coefficients, beta)
            delta = 2 * h * (2 + h)
            u = 2 + delta
            g = center * (1 + h)
            Phi = center * slope
        else:
            _, Phi, g = gaussian(b0 - drop)
            u = 0.25 * gain * g * g
            delta = u - 2
        if t == sign_change:
            bouncing = delta >= 0
        elif bouncing and crossing < 0 and delta < 0:
            crossing = t
        if a == 0:
            flag = LANDED_ON_AXIS if delta > 0 else CONVERGED
            return drop, drop_low, u, delta, sign_change, bouncing, crossing, t, flag

        s = a * g
        away = abs(delta)
        if s * s * away + 0.5 * eta * (a * Phi) * (a * Phi) < 0.01 * away * away:
            # over a^2: the rest of the way, what delta moves on it, and the relative error of both
            slope = ratio(b0 - drop)
            rest = slope / (2 * d * d * away)
            move = 2 * u * slope * rest
            error = (g * g / 3 + move) / away + 2 * slope * rest
            small = sqrt(LINEAR / error)
            rest, move, error = a * a * rest, a * a * move, a * a * error
            if delta > 0:
                if a < small and delta < 1 and t < max_steps:
                    growth = log1p(delta)
                    steps = int(min((log(small) - log(a)) / growth, max_steps - t - 1.0)) + 1
                    if sign_change < 0:
                        sign_change = t + 1
                        bouncing = True
                    a = exp(log(a) + steps * growth)
                    t += steps
                    continue
            elif error * rest <= SETTLED * (drop + rest) and error * move <= SETTLED * away:
                y = rest + drop_low
                total = drop + y
                drop_low = y - (total - drop)
                flag = CONVERGED
                u, delta = u - move, delta - move
                return total, drop_low, u, delta, sign_change, bouncing, crossing, t, flag
        if t >= max_steps or u * (max_steps - t) < 0.1:
            return drop, drop_low, nan, nan, sign_change, bouncing, crossing, max_steps, MAX_STEPS

        if s > 2:
            slope = half_tanh_half(s)
            y = -gain * slope * g
            flips = False
        else:
            flatness = one_minus_tanh_ratio(0.5 * s)
            slope = 0.25 * s * (1 - flatness)
            flips = u * (1 - flatness) >= 1
            y = a * (delta - u * flatness) if flips else -a * (u * (1 - flatness))
        moved = eta * slope * a * Phi + drop_low
        total = drop + moved
        drop_low = moved - (total - drop)
        drop = total
        y += a_low
        total = a + y
        a_low = y - (total - a)
        a = total
        if a < 0:
            a, a_low = -a, -a_low
            flips = True
        t += 1
        if sign_change < 0 and (flips or a == 0):
            sign_change = t


@compiled
def limits(eta, d, A0, b0, max_steps, numbers, counts):
    """`follow` for each element of the inputs; fills `numbers` (n, 3) and `counts` (n, 6)."""
    for i in range(eta.size):
        sign_change = crossing = -1
        bouncing = False
        t = 0
        if A0[i] == 0:
            drop = low = 0.0
            _, _, g = gaussian(b0[i])
            u = 0.5 * eta[i] * d[i] * d[i] * g * g
            delta = excess(eta[i], d[i]) if b0[i] == 0 else u - 2
            flag = ON_AXIS
        else:
            drop, low, u, delta, sign_change, bouncing, crossing, t, flag = follow(
                eta[i], d[i], A0[i], b0[i], max_steps
            )
        known = flag == CONVERGED or flag == LANDED_ON_AXIS or flag == ON_AXIS
        numbers[i, 0] = (b0[i] - drop) - low if known else nan
        numbers[i, 1] = u
        numbers[i, 2] = delta
        counts[i, 0] = sign_change
        counts[i, 1] = bouncing
        counts[i, 2] = crossing
        counts[i, 3] = ((crossing if crossing >= 0 else t) - sign_change) * bouncing
        counts[i, 4] = t
        counts[i, 5] = flag


sharpnesses = vectorize(cache=True)(sharpness.py_func)
edges = vectorize(cache=True)(edge.py_func)
excesses = vectorize(cache=True)(excess.py_func)
