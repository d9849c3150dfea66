"""Compiled steps of the optimisers on l(x z^m)."""

from math import sqrt

from eosbook import _kernels
from eosbook._elementary import compiled

GD, WARMUP, DECAY, HEAVY_BALL, NESTEROV, SAM, USAM, LABEL_NOISE, ADAM = range(9)
SECOND = 0.999  # beta_2 of Adam
EPSILON = 1e-8  # of Adam
FARTHEST = 1e30  # of z; powers of it are still finite


@compiled
def gradient(loss, m, x, z, shift):
    """Of l(x z^m - shift) in x and in one of the factors z."""
    low = 1.0
    for _ in range(m - 1):
        low *= z
    rest = low * z
    slope = _kernels.slope(loss, x * rest - shift)
    return slope * rest, slope * x * low


@compiled
def steps(loss, kind, m, eta, x, z, parameters, shift, xs, zs, scale_x, scale_z, norms, rates):
    """Fill the arrays; return how many entries precede divergence."""
    beta, rho, horizon = parameters
    vx = vz = ux = uz = 0.0
    first = second = 1.0
    for t in range(xs.size):
        gx, gz = gradient(loss, m, x, z, shift[t] if kind == LABEL_NOISE else 0.0)
        norm = sqrt(gx * gx + m * gz * gz)
        if not (abs(x) <= _kernels.HUGE and abs(z) <= FARTHEST and norm <= _kernels.HUGE):
            return t
        h = eta
        if kind == WARMUP:
            h = eta * min(1.0, (t + 1) / horizon)
        elif kind == DECAY:
            h = eta / (1 + t / horizon)
        xs[t] = x
        zs[t] = z
        norms[t] = norm
        rates[t] = h
        if kind == SAM or kind == USAM:
            reach = rho if kind == USAM else rho / norm if norm > 0 else 0.0
            gx, gz = gradient(loss, m, x + reach * gx, z + reach * gz, 0.0)
        elif kind == NESTEROV:
            gx, gz = gradient(loss, m, x + beta * vx, z + beta * vz, 0.0)
        if kind == HEAVY_BALL or kind == NESTEROV:
            vx = beta * vx - h * gx
            vz = beta * vz - h * gz
            x += vx
            z += vz
        elif kind == ADAM:
            first *= beta
            second *= SECOND
            vx = beta * vx + (1 - beta) * gx
            vz = beta * vz + (1 - beta) * gz
            ux = SECOND * ux + (1 - SECOND) * (gx * gx)
            uz = SECOND * uz + (1 - SECOND) * (gz * gz)
            scale_x[t] = sqrt(ux / (1 - second)) + EPSILON
            scale_z[t] = sqrt(uz / (1 - second)) + EPSILON
            x -= h * (vx / (1 - first)) / scale_x[t]
            z -= h * (vz / (1 - first)) / scale_z[t]
        else:
            x -= h * gx
            z -= h * gz
    return xs.size
