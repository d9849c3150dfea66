"""Made-up training runs: formulas and noise of a fixed seed in the arrays of stored runs.

Nothing was trained.  They bounce, turn their logit's sign, go up to 2/eta or diverge as asked, so that
tests know what a picture of them must show.
"""

import numpy as np

from eosbook.runs import Run

LRS = (0.01, 0.03, 0.1, 0.3)


def made_run(lr, seed=0, arrays=None, *, experiment="resnet-gd", preset="made-up"):
    """A run with the given arrays (else those of `resnet_arrays`) and provenance to match."""
    provenance = {
        "name": f"{experiment}-{preset}-lr{lr:g}-seed{seed}",
        "command": f"python -m eosbook run {experiment} --preset {preset} --lr {lr:g} --seed {seed}",
        "configuration": {
            "experiment": experiment,
            "preset": preset,
            "lr": lr,
            "seed": seed,
            "steps": 120,
        },
        "data": "made up by a test, nothing was trained",
        "environment": {"date": "2023-12-10", "cpu": "none", "device": "none"},
        "seconds": 12.0,
    }
    return Run(resnet_arrays(lr, seed) if arrays is None else arrays, provenance)


def resnet_arrays(lr, seed=0, steps=120, channels=64, outputs=1, diverge_at=None, every=10):
    """Arrays as full-batch training of a ResNet leaves them, with a cosine schedule."""
    rng = np.random.default_rng([seed, round(1e6 * lr)])
    step = np.arange(steps + 1)
    part = step / steps
    swing = np.where(step % 2, 1.0, -1.0) * min(lr / 0.1, 3.0) * np.exp(-4 * part)
    loss = 0.69 * np.exp(-2 * part * (1 + lr)) * (1 + 0.3 * np.abs(swing) * (step % 4 > 1))
    learned = 1 - np.exp(-3 * part)
    snapshot_step = step[::every]
    tilt = rng.normal(0, 0.1, channels) - 1.5 * lr
    arrays = {
        "step": step,
        "learning_rate": lr * (1 + np.cos(np.pi * part)) / 2,
        "loss": loss,
        "accuracy": 0.5 + (0.4 + 0.05 * min(lr, 1)) * learned,
        "mean_logit": np.repeat((swing + 0.05)[:, None], outputs, axis=1),
        "median_bias": np.median(tilt) * learned,
        "activation": 0.8 - lr * learned,
        "snapshot_step": snapshot_step,
        "bias": tilt * learned[snapshot_step][:, None],
        "channel_activation": np.abs(rng.normal(0.8, 0.2, channels))
        * (1 - 1.5 * lr * learned[snapshot_step])[:, None],
        "sharpness_step": snapshot_step,
        "sharpness": np.stack([np.minimum(8 + 90 * part[::every], 2.1 / lr)] * 2, axis=1),
        "sharpness_flag": np.zeros(len(snapshot_step), int),
        "test_step": snapshot_step,
        "test_accuracy": 0.5 + (0.35 + 0.05 * min(lr, 1)) * learned[snapshot_step],
    }
    return arrays if diverge_at is None else diverging(arrays, diverge_at)


def diverging(arrays, at):
    """The same arrays, ending at step `at` with a loss that is no number, after three huge ones."""
    kept = {}
    for key, values in arrays.items():
        steps = arrays.get(schedule_of(key, arrays), arrays["step"])
        kept[key] = values[steps <= at].copy()
    kept["loss"][-4:] = [1e3, 1e9, 1e22, np.nan]
    return kept


def schedule_of(key, arrays):
    """Name of the array with the steps at which `key` was recorded."""
    for kind in ("sharpness", "test"):
        if key.startswith(kind):
            return f"{kind}_step"
    count = len(arrays[key])
    return "snapshot_step" if count == len(arrays["snapshot_step"]) else "step"


def sparse_arrays(lr, steps=200):
    """Arrays as training network (7) leaves them: one bias, no snapshots, no sharpness."""
    step = np.arange(steps + 1)
    part = step / steps
    swing = np.where(step % 2, 0.01, -0.01) * np.exp(-part) * (lr > 0.05)
    return {
        "step": step,
        "loss": 0.7 * np.exp(-part) + np.abs(swing) * (step % 4 > 1),
        "accuracy": 0.5 + 0.5 * part,
        "bias": -lr * part,
        "mean_output_weight": 0.002 * part + swing,
        "activation": 0.5 - lr * part,
    }


def sweep(seeds=(0,), lrs=LRS, **options):
    """Runs of every learning rate with every seed."""
    return [made_run(lr, seed, resnet_arrays(lr, seed, **options)) for lr in lrs for seed in seeds]


def sweep_with_divergence():
    """The sweep of one seed, and the learning rate 1 that diverges at step 37."""
    return [*sweep(), made_run(1.0, 0, resnet_arrays(1.0, diverge_at=37))]


def sparse_sweep():
    """Two runs of network (7)."""
    return [made_run(lr, 0, sparse_arrays(lr), experiment="sparse-coding") for lr in (0.02, 0.2)]
