"""Where the transition of network (2) lies, over 24 seeds of data and weights: d = 200, n = 300.

1. The onset of oscillation and the kink of the final bias, beside 2/sharpness at the start and
   8 pi/d^2, for random weights and for weights that start at A = 0.05.
2. Final bias and test accuracy at the paper's three step sizes.

Writes transition.json and transition.md beside itself.  Takes about a minute.
"""

import math

import numpy as np
from _common import environment, write

from eosbook import relu_network as rn
from eosbook import transition

D, N, SEEDS = 200, 300, 24
THRESHOLD = 8 * math.pi / D**2
WINDOW = np.linspace(0.85, 1.15, 121)  # of the threshold
STEP_SIZES = (2.5e-5, 2.5e-4, 2.5e-3)
STARTS = {
    "A0 = 0.05": lambda seed: rn.weights_from_A0(D, 0.05),
    "N(0, 1/(2d^2))": lambda seed: rn.initial_weights(D, seed, "1/(2d^2)"),
    "N(0, 1/(2d))": lambda seed: rn.initial_weights(D, seed, "1/(2d)"),
}


def spread(values):
    """Mean, standard deviation and range, of those that are there."""
    there = np.asarray(values)[np.isfinite(values)]
    return {
        "seeds": there.size,
        "mean": float(there.mean()),
        "sd": float(there.std(ddof=1)),
        "least": float(there.min()),
        "greatest": float(there.max()),
    }


def places(sets, start):
    starts = np.transpose([start(seed) for seed in range(SEEDS)])
    edge = np.array(
        [
            2 / rn.sharpness(data, *weights, 0.0)
            for data, weights in zip(sets, starts.T, strict=True)
        ]
    )
    result = rn.sweep(sets, THRESHOLD * WINDOW, *starts)
    onset = transition.onset(result)
    kink = np.array([transition.kink(THRESHOLD * WINDOW, bias)[0] for bias in result.b])
    return {
        "2/sharpness at the start, over 8 pi/d^2": spread(edge / THRESHOLD),
        "onset over 8 pi/d^2": spread(onset / THRESHOLD),
        "onset over 2/sharpness at the start": spread(onset / edge),
        "kink over 8 pi/d^2": spread(kink / THRESHOLD),
        "kink over 2/sharpness at the start": spread(kink / edge),
        "kink over onset": spread(kink / onset),
    }


def ends(sets):
    starts = np.transpose([rn.initial_weights(D, seed) for seed in range(SEEDS)])
    tests = [rn.sparse_coding_data(D, 10_000, seed=seed, part="test") for seed in range(SEEDS)]
    result = rn.sweep(sets, STEP_SIZES, *starts, test=tests)
    return [
        {"eta": eta, "bias": spread(result.b[:, k]), "accuracy": spread(result.accuracy[:, k])}
        for k, eta in enumerate(STEP_SIZES)
    ]


def row(name, values):
    numbers = " | ".join(f"{values[key]:.4f}" for key in ("mean", "sd", "least", "greatest"))
    return f"| {name} | {numbers} | {values['seeds']} |"


def tables(results):
    lines = []
    for name, rows in results["places"].items():
        lines += [
            f"| From {name} | mean | sd | least | greatest | seeds |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
            *(row(*pair) for pair in rows.items()),
            "",
        ]
    lines += [
        "From N(0, 1/(2d)) most samples start saturated, and the sharpness there says little.",
        "",
        "| At time 10, weights N(0, 1/(2d^2)) | mean | sd | least | greatest | seeds |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for each in results["ends"]:
        lines += [row(f"{key}, eta = {each['eta']}", each[key]) for key in ("bias", "accuracy")]
    return lines


def main():
    sets = [rn.sparse_coding_data(D, N, seed=seed) for seed in range(SEEDS)]
    results = {
        "environment": environment("numpy", "numba"),
        "places": {name: places(sets, start) for name, start in STARTS.items()},
        "ends": ends(sets),
    }
    write("transition", "The transition of network (2), measured", results, tables(results))


if __name__ == "__main__":
    main()
