"""How fast the single neuron runs, beside the plain ways of running it, all in one process.

1. One trajectory of 10^6 steps: compiled, against a C loop (if there is a compiler) and Python.
2. 10^4 limits with their crossing steps, against plain numpy (all runs in step) and Python.
3. Limits by leaps, against every step.

Writes single_neuron.json and single_neuron.md beside itself.  Takes about half a minute.
"""

import ctypes
import math
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from _common import best_of, environment, write

from eosbook import losses
from eosbook import single_neuron as sn

STEPS = 10**6
ETA, X0, Y0 = 1e-4, 100.0, 200.0  # bounces to the last step

C_LOOP = """
#include <math.h>
void descend(double eta, double x, double y, double *xs, double *ys, long n) {
    for (long t = 0; t < n; t++) {
        xs[t] = x;
        ys[t] = y;
        double s = x * y;
        double g = eta * (s / sqrt(1 + s * s));
        double next = x - g * y;
        y = y - g * x;
        x = next;
    }
}
"""


def c_function(folder):
    """The loop of `C_LOOP` as a Python function that fills new arrays, or None."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    source, library = Path(folder, "loop.c"), Path(folder, "loop.so")
    source.write_text(C_LOOP)
    flags = ["-O2", "-ffp-contract=off", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, source, "-o", library, "-lm"], check=True)
    descend = ctypes.CDLL(str(library)).descend
    descend.restype = None
    array = np.ctypeslib.ndpointer(float, flags="C")
    descend.argtypes = [*[ctypes.c_double] * 3, array, array, ctypes.c_long]

    def run():
        x, y = np.empty(STEPS), np.empty(STEPS)
        descend(ETA, X0, Y0, x, y, STEPS)
        return x, y

    return run


def python_trajectory(steps):
    x, y = X0, Y0
    xs, ys = [], []
    for _ in range(steps):
        xs.append(x)
        ys.append(y)
        s = x * y
        g = ETA * (s / math.sqrt(1 + s * s))
        x, y = x - g * y, y - g * x
    return xs, ys


def numpy_limits(eta, x, y):
    """Limits and crossing steps of many runs, stepped together; finished ones leave every 32 steps.

    The stopping rule is that of `sn.limit`: below the threshold, with a geometric series left.
    """
    y2, crossing = np.full(eta.size, np.nan), np.full(eta.size, -1)
    place, side, bounced = np.arange(eta.size), np.sign(x), np.zeros(eta.size, bool)
    t = 0
    while place.size:
        for _ in range(32):
            u = eta * y * y
            turned = np.sign(x) != side
            bounced |= turned & (u >= 2)
            crossed = bounced & (u < 2) & (crossing[place] < 0)
            crossing[place[crossed]] = t
            s = x * y
            g = eta * (s / np.sqrt(1 + s * s))
            x, y = x - g * y, y - g * x
            side = np.where(turned & ~bounced, np.nan, side)  # a first turn below the threshold
            bounced &= ~np.isnan(side)
            t += 1
        u, rest = eta * y * y, (eta * x * y) ** 2
        done = (u < 2) & (rest < 1e-9 * (2 - u) * np.minimum(2 - u, u))
        y2[place[done]] = (u - 2 * rest / (2 - u))[done] / eta[done]
        place, side, bounced, eta, x, y = (
            array[~done] for array in (place, side, bounced, eta, x, y)
        )
    return y2, crossing


def python_limits(eta, x, y):
    """The same, one run after the other."""
    ends, crossings = [], []
    for e, a, b in zip(eta.tolist(), x.tolist(), y.tolist(), strict=True):
        side, bounced, turned, crossing, t = a > 0, False, False, -1, 0
        while True:
            u = e * b * b
            if not turned and (a > 0) != side:
                turned, bounced = True, u >= 2
            if u < 2:
                if bounced and crossing < 0:
                    crossing = t
                rest = (e * a * b) ** 2
                if rest < 1e-9 * (2 - u) * min(2 - u, u):
                    break
            s = a * b
            g = e * (s / math.sqrt(1 + s * s))
            a, b = a - g * b, b - g * a
            t += 1
        ends.append((u - 2 * rest / (2 - u)) / e)
        crossings.append(crossing)
    return ends, crossings


def trajectories():
    loss = losses.square_root()
    sn.trajectory(loss, ETA, X0, Y0, 1)
    with tempfile.TemporaryDirectory() as folder:
        in_c = c_function(folder)
        ours, short = (lambda: sn.trajectory(loss, ETA, X0, Y0, STEPS - 1)), STEPS // 10
        times = best_of(ours, lambda: python_trajectory(short), *([in_c] if in_c else []))
        if in_c:
            run = ours()
            assert all(np.array_equal(a, b) for a, b in zip(in_c(), (run.x, run.y), strict=True))
    compiled, python = times[0], times[1] * STEPS / short
    result = {"compiled_s": compiled, "python_s": python, "python_over_compiled": python / compiled}
    if in_c:
        result |= {"c_s": times[2], "compiled_over_c": compiled / times[2]}
    return result


def batch():
    rng = np.random.default_rng(0)
    n = 10_000
    eta = np.exp(rng.uniform(-4.5, -0.1, n))
    x = rng.uniform(0.1, 1.5, n) / np.sqrt(eta)
    y = np.sqrt(x * x + rng.uniform(0.5, 6, n) / eta)
    loss = losses.square_root()
    result = sn.limit(loss, eta, x, y)
    few = slice(0, n // 20)
    ours, each = best_of(
        lambda: sn.limit(loss, eta, x, y), lambda: sn.limit(loss, eta, x, y, method="iterate")
    )
    y2, crossing = numpy_limits(eta, x, y)
    assert np.array_equal(crossing, result.crossing_step)
    assert np.array_equal(python_limits(eta[few], x[few], y[few])[1], crossing[few])
    in_numpy, python = best_of(
        lambda: numpy_limits(eta, x, y),
        lambda: python_limits(eta[few], x[few], y[few]),
        repeats=1,
    )
    python *= result.steps.sum() / result.steps[few].sum()
    return {
        "limits": n,
        "steps": int(result.steps.sum()),
        "compiled_s": ours,
        "every_step_s": each,
        "numpy_s": in_numpy,
        "python_s": python,
        "numpy_over_compiled": in_numpy / ours,
        "python_over_compiled": python / ours,
        "plain_loop_error_of_gap": float(np.abs((2 / eta - y2) / result.gap - 1)[result.eos].max()),
    }


def leaps():
    rows = []
    for key, beta in (("sqrt", None), ("rsym", None), ("beta", 4 / 3), ("beta", 1.5), ("beta", 3)):
        loss = losses.from_key(key, beta)
        for exponent in (-2, -3, -4, -5, -6, -7, -8):
            eta = math.exp(exponent)
            start = 0.6 / math.sqrt(eta), 1.6 / math.sqrt(eta)
            fast = sn.limit(loss, eta, *start)
            if fast.flag != sn.Flag.CONVERGED:
                continue
            (fast_s,) = best_of(lambda: sn.limit(loss, eta, *start), repeats=3)  # noqa: B023
            row = {
                "loss": loss.name,
                "log_eta": exponent,
                "steps": int(fast.steps),
                "evaluations": int(fast.evaluations),
                "fewer": int(fast.steps) / int(fast.evaluations),
                "fast_s": fast_s,
            }
            if fast.steps < 3e7:
                slow = sn.limit(loss, eta, *start, method="iterate")
                (row["iterate_s"],) = best_of(
                    lambda: sn.limit(loss, eta, *start, method="iterate"),  # noqa: B023
                    repeats=1,
                )
                row["relative_difference_of_gaps"] = abs(float(fast.gap / slow.gap - 1))
                row["same_counts"] = bool(
                    fast.crossing_step == slow.crossing_step and fast.band_steps == slow.band_steps
                )
            rows.append(row)
    return rows


def tables(results):
    one, many = results["trajectory"], results["batch"]
    each = many["every_step_s"] / many["compiled_s"]
    lines = [
        "| One trajectory, 10^6 steps | ms | over compiled |",
        "| --- | ---: | ---: |",
        f"| compiled | {1e3 * one['compiled_s']:.1f} | 1 |",
    ]
    if "c_s" in one:
        c = one["c_s"]
        lines.append(f"| C loop | {1e3 * c:.1f} | {c / one['compiled_s']:.2f} |")
    lines += [
        f"| plain Python | {1e3 * one['python_s']:.0f} | {one['python_over_compiled']:.0f} |",
        "",
        f"| {many['limits']} limits, {many['steps']:.3g} steps | s | over compiled |",
        "| --- | ---: | ---: |",
        f"| compiled, leaping | {many['compiled_s']:.3f} | 1 |",
        f"| same, every step | {many['every_step_s']:.3f} | {each:.1f} |",
        f"| plain numpy | {many['numpy_s']:.2f} | {many['numpy_over_compiled']:.1f} |",
        f"| plain Python | {many['python_s']:.1f} | {many['python_over_compiled']:.0f} |",
        "",
        "| Loss | log eta | steps | computed | fewer | leaping, ms | every step, ms | gaps differ |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in results["leaps"]:
        slow = f"{1e3 * row['iterate_s']:.2f}" if "iterate_s" in row else ""
        apart = f"{row['relative_difference_of_gaps']:.0e}" if slow else ""
        lines.append(
            f"| {row['loss']} | {row['log_eta']} | {row['steps']:.3g} | {row['evaluations']:.3g} "
            f"| {row['fewer']:.3g} | {1e3 * row['fast_s']:.2f} | {slow} | {apart} |"
        )
    return lines


def main():
    results = {
        "environment": environment("numpy", "numba", "scipy"),
        "trajectory": trajectories(),
        "batch": batch(),
        "leaps": leaps(),
    }
    write("single_neuron", "Single neuron: speed", results, tables(results))


if __name__ == "__main__":
    main()
