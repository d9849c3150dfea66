"""How fast Section 4's numerics run, beside the plain ways of running them, all in one process.

1. The diagram of period doubling, 400 step sizes: compiled, against numpy (all runs in step) and Python.
2. Runs of 20,000 steps of five optimisers: compiled, against Python.
3. Products of 2, 4 and 8 weights until they rest: compiled, against numpy and Python.

Iterates must be equal to the last bit; exponents, sums of logarithms, to 1e-9.  Writes conclusion.json
and conclusion.md beside itself.  Takes about a minute.
"""

import math

import numpy as np
from _common import best_of, environment, write

from eosbook import bifurcation, depth, losses
from eosbook import optimisers as opt

ETAS = np.linspace(0.8, 1.9, 400)  # none diverges from this start
START = 1.05, 1.05
SETTLE, KEPT = 400, 128
FEW = slice(None, None, 20)  # of the step sizes, for the slow loop
STEPS = 20_000
OPTIMISERS = "gd", "heavy_ball", "nesterov", "sam", "adam"
DEPTHS = 2, 4, 8
LOSS = losses.square_root()


# ---------------------------------------------------------------- period doubling


def python_diagram(etas):
    """Products, exponents along the orbit and across it, of one run after the other; no periods."""
    products, exponents = np.empty((etas.size, KEPT)), np.empty((2, etas.size))
    for i, eta in enumerate(etas.tolist()):
        x, y = START
        along = across = 0.0
        for t in range(SETTLE + KEPT):
            s = x * y
            g = s - 1
            if t >= SETTLE:
                products[i, t - SETTLE] = s
                off = s + g
                determinant = (1 - eta * y * y) * (1 - eta * x * x) - eta * eta * off * off
                imbalance = math.log(max(abs(1 + eta * g), 1e-300))
                along += math.log(max(abs(determinant), 1e-300)) - imbalance
                across += imbalance
            step = eta * g
            x, y = x - step * y, y - step * x
        exponents[:, i] = along / KEPT, across / KEPT
    return products, exponents


def numpy_diagram(etas):
    """The same, all runs in step."""
    products, exponents = np.empty((etas.size, KEPT)), np.zeros((2, etas.size))
    x, y = (np.full(etas.size, each) for each in START)
    for t in range(SETTLE + KEPT):
        s = x * y
        g = s - 1
        if t >= SETTLE:
            products[:, t - SETTLE] = s
            off = s + g
            determinant = (1 - etas * y * y) * (1 - etas * x * x) - etas * etas * off * off
            imbalance = np.log(np.maximum(abs(1 + etas * g), 1e-300))
            exponents[0] += np.log(np.maximum(abs(determinant), 1e-300)) - imbalance
            exponents[1] += imbalance
        step = etas * g
        x, y = x - step * y, y - step * x
    return products, exponents / KEPT


def diagram():
    def compiled():
        return bifurcation.attractors("square", ETAS, *START, settle=SETTLE, kept=KEPT)

    ours = compiled()
    assert not ours.diverged.any()
    for part, (products, exponents) in (
        (slice(None), numpy_diagram(ETAS)),
        (FEW, python_diagram(ETAS[FEW])),
    ):
        assert np.array_equal(products, ours.product[part])
        assert np.allclose(exponents, [ours.along[part], ours.across[part]], rtol=0, atol=1e-9)
    took = best_of(compiled, lambda: numpy_diagram(ETAS), lambda: python_diagram(ETAS[FEW]))
    took[2] *= ETAS.size / ETAS[FEW].size
    return dict(zip(("compiled", "plain numpy", "plain Python"), took, strict=True))


# ---------------------------------------------------------------- optimisers


def python_run(optimiser, eta, x, z, beta=0.9, rho=0.1):
    """Weights x and z of two on sqrt(1 + (xz)^2), step by step."""

    def gradient(x, z):
        s = x * z
        slope = s / math.sqrt(1 + s * s)
        return slope * z, slope * x

    xs, zs = np.empty((2, STEPS + 1))
    vx = vz = ux = uz = 0.0
    first = second = 1.0
    for t in range(STEPS + 1):
        xs[t], zs[t] = x, z
        gx, gz = gradient(x, z)
        if optimiser == "sam":
            norm = math.sqrt(gx * gx + gz * gz)
            reach = rho / norm if norm > 0 else 0.0
            gx, gz = gradient(x + reach * gx, z + reach * gz)
        elif optimiser == "nesterov":
            gx, gz = gradient(x + beta * vx, z + beta * vz)
        if optimiser in ("heavy_ball", "nesterov"):
            vx, vz = beta * vx - eta * gx, beta * vz - eta * gz
            x, z = x + vx, z + vz
        elif optimiser == "adam":
            first, second = first * beta, second * 0.999
            vx, vz = beta * vx + (1 - beta) * gx, beta * vz + (1 - beta) * gz
            ux = 0.999 * ux + (1 - 0.999) * (gx * gx)
            uz = 0.999 * uz + (1 - 0.999) * (gz * gz)
            x -= eta * (vx / (1 - first)) / (math.sqrt(ux / (1 - second)) + 1e-8)
            z -= eta * (vz / (1 - first)) / (math.sqrt(uz / (1 - second)) + 1e-8)
        else:
            x, z = x - eta * gx, z - eta * gz
    return xs, zs


def optimiser(key):
    eta = 0.003 if key == "adam" else 0.1
    run = opt.run(LOSS, key, eta, 0.5, 8.0, STEPS)
    for ours, theirs in zip((run.x, run.z), python_run(key, eta, 0.5, 8.0), strict=True):
        assert np.array_equal(ours, theirs)
    ours, python = best_of(
        lambda: opt.run(LOSS, key, eta, 0.5, 8.0, STEPS),
        lambda: python_run(key, eta, 0.5, 8.0),
        repeats=5,
    )
    return {"compiled": ours, "plain Python": python}


# ---------------------------------------------------------------- depth


def start_of(size):
    """One small weight, and the others alike, P^2 above 2/eta."""
    eta = 0.01
    return eta, [0.1, *[1.2 * (2 / eta) ** (0.5 / (size - 1))] * (size - 1)]


def python_limit(eta, weights):
    now, steps = list(weights), 0
    while True:
        product = math.prod(now)
        others = [math.prod(now[:i] + now[i + 1 :]) for i in range(len(now))]
        if abs(product) < 1e-30 and eta * max(other * other for other in others) < 2:
            return now, steps
        slope = product / math.sqrt(1 + product * product)
        now = [each - eta * slope * other for each, other in zip(now, others, strict=True)]
        steps += 1


def numpy_limit(eta, weights):
    now, steps = np.array(weights), 0
    rest = ~np.eye(now.size, dtype=bool)
    while True:
        product = np.multiply.reduce(now)
        others = np.multiply.reduce(np.broadcast_to(now, rest.shape), axis=1, where=rest)
        if abs(product) < 1e-30 and eta * (others * others).max() < 2:
            return now, steps
        slope = product / math.sqrt(1 + product * product)
        now = now - eta * slope * others
        steps += 1


def weights(size):
    eta, start = start_of(size)
    end = depth.limit(LOSS, eta, start)
    assert end.converged
    for now, steps in (python_limit(eta, start), numpy_limit(eta, start)):
        assert steps == end.steps
        assert np.array_equal(now, end.weights)
    took = best_of(
        lambda: depth.limit(LOSS, eta, start),
        lambda: numpy_limit(eta, start),
        lambda: python_limit(eta, start),
        repeats=5,
    )
    names = "compiled", "plain numpy", "plain Python"
    return {"steps": end.steps, **dict(zip(names, took, strict=True))}


# ---------------------------------------------------------------- tables


def tables(results):
    one = results["diagram"]
    lines = [
        f"| Period doubling, {ETAS.size} step sizes, {SETTLE + KEPT} steps each | ms | over compiled |",
        "| --- | ---: | ---: |",
        *(
            f"| {name} | {1e3 * took:.1f} | {took / one['compiled']:.3g} |"
            for name, took in one.items()
        ),
        "",
        f"| {STEPS} steps | compiled, ms | plain Python, ms | ratio |",
        "| --- | ---: | ---: | ---: |",
    ]
    for key, row in results["optimisers"].items():
        ours, python = row["compiled"], row["plain Python"]
        lines += [f"| {key} | {1e3 * ours:.2f} | {1e3 * python:.1f} | {python / ours:.3g} |"]
    lines += [
        "",
        "| Weights | steps | compiled, ms | numpy over it | Python over it |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for size, row in results["depth"].items():
        ours = row["compiled"]
        ratios = [f"{row[name] / ours:.3g}" for name in ("plain numpy", "plain Python")]
        lines += [f"| {size} | {row['steps']} | {1e3 * ours:.2f} | {' | '.join(ratios)} |"]
    return [
        *lines,
        "",
        "Iterates of all loops are equal to the last bit; exponents differ by less than 1e-9.",
    ]


def main():
    results = {
        "environment": environment("numpy", "numba"),
        "diagram": diagram(),
        "optimisers": {key: optimiser(key) for key in OPTIMISERS},
        "depth": {size: weights(size) for size in DEPTHS},
    }
    write("conclusion", "Section 4: speed", results, tables(results))


if __name__ == "__main__":
    main()
