"""Compiled loops of network (2): every ReLU sum of a step from one prefix sum a row and side.

Row i holds the places of its d units along the bias b: unit k of a- is on once b > x_k, unit k of a+
once b > -x_k.  Sorted, with c of them below b, the sum over ReLU is c b minus the sum of those c
places, which is a prefix sum, and its slope in b is c.  As b moves, c moves with it.  Nothing is
accumulated along a run, so that a state's sums do not depend on the way to it.

Rows 0 .. n-1 of `places` and `prefix` belong to a-, rows n .. 2n-1 to a+.  Sums over samples are
taken in order, and no fastmath anywhere: the JavaScript must agree to the last bit.
"""

from math import log1p, sqrt

import numpy as np

from eosbook._elementary import compiled, exp_minus

HUGE = 1e100  # weights beyond it count as diverged; their products are still finite
FULL = 512  # factors 1 + e <= 2 that a product takes before its logarithm


def table(x):
    """Sorted places, -inf before and inf after them, and their prefix sums: (2n, d+2), (2n, d+1)."""
    n, d = x.shape
    places = np.empty((2 * n, d + 2))
    places[:, 0], places[:, -1] = -np.inf, np.inf
    places[:n, 1:-1] = np.sort(x, axis=1)
    places[n:, 1:-1] = -places[:n, -2:0:-1]
    prefix = np.zeros((2 * n, d + 1))
    np.cumsum(places[:, 1:-1], axis=1, out=prefix[:, 1:])
    return places, prefix


@compiled
def blank(places):
    """Pointers of all rows below their first place: places next below and above, index, c, sum."""
    rows = places.shape[0]
    zeros = np.zeros(rows)
    return places[:, 0].copy(), places[:, 1].copy(), np.zeros(rows, np.int64), zeros, zeros.copy()


@compiled
def move(places, prefix, pointers, b):
    """Move the pointers to b; return the bounds of b between which none moves again."""
    below, above, index, on, total = pointers
    low, high = -np.inf, np.inf
    for r in range(index.size):
        if b > above[r] or b <= below[r]:
            k = index[r]
            while b > places[r, k + 1]:
                k += 1
            while b <= places[r, k]:
                k -= 1
            index[r] = k
            on[r] = k
            total[r] = prefix[r, k]
            below[r] = places[r, k]
            above[r] = places[r, k + 1]
        low = max(low, below[r])
        high = min(high, above[r])
    return low, high


@compiled
def forward(y, pointers, samples, a_minus, a_plus, b):
    """Fill `samples`: both ReLU sums, margin y f, exp(-|y f|) and dl/df of each sample."""
    _, _, _, on, total = pointers
    minus, plus, margin, small, slope = samples
    n = y.size
    for i in range(n):
        minus[i] = on[i] * b - total[i]
        plus[i] = on[n + i] * b - total[n + i]
        z = y[i] * (a_minus * minus[i] + a_plus * plus[i])
        e = exp_minus(abs(z))
        margin[i] = z
        small[i] = e
        slope[i] = -y[i] * ((e if z >= 0 else 1.0) / (1 + e))


@compiled
def gradient(pointers, samples, a_minus, a_plus):
    """Gradient of the mean loss in (a-, a+, b)."""
    _, _, _, on, _ = pointers
    minus, plus, _, _, slope = samples
    n = slope.size
    gm = gp = cm = cp = 0.0
    for i in range(n):
        gm += slope[i] * minus[i]
        gp += slope[i] * plus[i]
        cm += slope[i] * on[i]
        cp += slope[i] * on[n + i]
    return gm / n, gp / n, (a_minus * cm + a_plus * cp) / n


@compiled
def mean_loss(samples):
    """Mean of log(1 + exp(-y f)), with one logarithm for many samples: of the product of 1 + e."""
    _, _, margin, small, _ = samples
    n = margin.size
    total = excess = 0.0
    for i in range(n):
        excess += small[i] * (1 + excess)
        if margin[i] < 0:
            total -= margin[i]
        if (i + 1) % FULL == 0:
            total += log1p(excess)
            excess = 0.0
    return (total + log1p(excess)) / n


@compiled
def hessian(pointers, samples, a_minus, a_plus):
    """Hessian of the mean loss: entries (--, ++, bb, -+, -b, +b)."""
    _, _, _, on, _ = pointers
    minus, plus, _, small, slope = samples
    n = slope.size
    mm = pp = bb = mp = mb = pb = 0.0
    for i in range(n):
        w = small[i] / ((1 + small[i]) * (1 + small[i]))
        f_b = a_minus * on[i] + a_plus * on[n + i]
        wm = w * minus[i]
        wp = w * plus[i]
        mm += wm * minus[i]
        pp += wp * plus[i]
        bb += w * f_b * f_b
        mp += wm * plus[i]
        mb += wm * f_b + slope[i] * on[i]
        pb += wp * f_b + slope[i] * on[n + i]
    return mm / n, pp / n, bb / n, mp / n, mb / n, pb / n


@compiled
def rotated(p, q, pq, pr, qr):
    """Jacobi's rotation that makes the entry pq of a symmetric matrix 0."""
    if pq == 0:
        return p, q, pr, qr
    half = (q - p) / (2 * pq)
    t = 1 / (abs(half) + sqrt(half * half + 1))
    if half < 0:
        t = -t
    c = 1 / sqrt(t * t + 1)
    s = t * c
    return p - t * pq, q + t * pq, c * pr - s * qr, s * pr + c * qr


@compiled
def largest_eigenvalue(entries):
    """Of the symmetric 3x3 matrix with entries (00, 11, 22, 01, 02, 12)."""
    p, q, r, pq, pr, qr = entries
    for _ in range(20):
        if abs(pq) + abs(pr) + abs(qr) <= 1e-17 * (abs(p) + abs(q) + abs(r)):
            break
        p, q, pr, qr = rotated(p, q, pq, pr, qr)
        p, r, pq, qr = rotated(p, r, pr, 0.0, qr)
        q, r, pq, pr = rotated(q, r, qr, pq, 0.0)
        qr = 0.0
    return max(p, q, r)


@compiled
def buffers(n):
    return np.empty(n), np.empty(n), np.empty(n), np.empty(n), np.empty(n)


@compiled
def within(a_minus, a_plus, b):
    """Whether the weights are still finite, with room for their products."""
    return abs(a_minus) <= HUGE and abs(a_plus) <= HUGE and abs(b) <= HUGE


@compiled
def measure(places, prefix, y, a_minus, a_plus, b):
    """Mean loss, its gradient, and the entries of its Hessian."""
    pointers = blank(places)
    samples = buffers(y.size)
    move(places, prefix, pointers, b)
    forward(y, pointers, samples, a_minus, a_plus, b)
    slopes = gradient(pointers, samples, a_minus, a_plus)
    return mean_loss(samples), slopes, hessian(pointers, samples, a_minus, a_plus)


@compiled
def record(places, prefix, y, eta, a_minus, a_plus, b, out):
    """Fill the rows of `out` with a-, a+, b, loss, sharpness; return how many steps are finite."""
    pointers = blank(places)
    samples = buffers(y.size)
    low, high = np.inf, -np.inf
    for t in range(out.shape[1]):
        if not within(a_minus, a_plus, b):
            return t
        if not low < b <= high:
            low, high = move(places, prefix, pointers, b)
        forward(y, pointers, samples, a_minus, a_plus, b)
        out[0, t] = a_minus
        out[1, t] = a_plus
        out[2, t] = b
        out[3, t] = mean_loss(samples)
        out[4, t] = largest_eigenvalue(hessian(pointers, samples, a_minus, a_plus))
        g_minus, g_plus, g_b = gradient(pointers, samples, a_minus, a_plus)
        a_minus -= eta * g_minus
        a_plus -= eta * g_plus
        b -= eta * g_b
    return out.shape[1]


@compiled
def finish(places, prefix, y, eta, a_minus, a_plus, b, steps):
    """State after `steps` steps, whether it is finite, and how a- + a+ oscillated on the way."""
    pointers = blank(places)
    samples = buffers(y.size)
    low, high = np.inf, -np.inf
    change = bend = swing = 0.0
    growing = 0
    for t in range(steps):
        if not low < b <= high:
            low, high = move(places, prefix, pointers, b)
        forward(y, pointers, samples, a_minus, a_plus, b)
        g_minus, g_plus, g_b = gradient(pointers, samples, a_minus, a_plus)
        next_minus = a_minus - eta * g_minus
        next_plus = a_plus - eta * g_plus
        next_b = b - eta * g_b
        if not within(next_minus, next_plus, next_b):
            return a_minus, a_plus, b, t, growing, swing
        last_change, last_bend = change, bend
        change = (next_minus + next_plus) - (a_minus + a_plus)
        bend = change - last_change
        if t >= 2 and bend * last_bend < 0 and abs(bend) > abs(last_bend):
            growing += 1
            swing = max(swing, abs(bend))
        a_minus, a_plus, b = next_minus, next_plus, next_b
    return a_minus, a_plus, b, steps, growing, swing


@compiled
def logits(x, a_minus, a_plus, b):
    """f of every row, from the definition (2)."""
    n, d = x.shape
    f = np.empty(n)
    for i in range(n):
        minus = plus = 0.0
        for k in range(d):
            minus += max(b - x[i, k], 0.0)
            plus += max(b + x[i, k], 0.0)
        f[i] = a_minus * minus + a_plus * plus
    return f
