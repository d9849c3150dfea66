"""Figures 3, 12 and 13: networks too large to train while a claim is checked.

The evidence is the stored runs, far smaller than the paper's; every statement compares the largest
learning rate of a preset with the smallest.
"""

from functools import cache

import numpy as np

from eosbook import runs
from eosbook.claims._checks import Always, AtMost
from eosbook.claims._claim import Claim
from eosbook.claims._settings import none

GD, SGD, SPARSE = "resnet-gd-small", "resnet-sgd-small", "sparse-coding-paper"


@cache
def _ends(preset, **chosen):
    """The stored runs of the smallest and of the largest learning rate, with settings as chosen."""
    found = [
        run
        for run in runs.family(preset)
        if all(run.configuration[name] == value for name, value in chosen.items())
    ]
    return tuple(choose(found, key=lambda run: run.configuration["lr"]) for choose in (min, max))


def _height(run):
    """Largest loss over the initial one."""
    return float(np.nanmax(run["loss"]) / run["loss"][0])


def _swing(series):
    """Widest change in one step."""
    return float(np.abs(np.diff(series)).max())


def _ratio(run):
    """Sharpness at the start in units of the stability threshold 2/eta."""
    return float(run["sharpness"][0, 0] * run["learning_rate"][0] / 2)


# ---------------------------------------------------------------- Figure 3


def _figure_3(seed):
    small, large = _ends(GD, seed=seed)
    return {
        "height": 1 / _height(large),
        "smooth": _height(small),
        "bias": bool(large["median_bias"][-1] < min(small["median_bias"][-1], 0)),
        "edge": bool(_ratio(large) > 1 > _ratio(small)),
    }


FIGURE_3 = Claim(
    key="figure-3-bottom",
    number="Figure 3, bottom",
    title="ResNet-18 by gradient descent",
    statement=(
        r"With a large learning rate the loss is not monotone (read: it exceeds 1.05 times its"
        r" initial value), and the median bias ends lower. At the start the sharpness exceeds"
        r" $2/\eta$ there, and not with the smallest learning rate."
    ),
    chapter="b2-resnet-gd",
    paper="ResNet-18, full-batch, two classes of CIFAR-10, cosine schedule; no learning rate",
    ours="stored runs of width 8 on 500 images, learning rates 0.02 to 0.5, two seeds",
    settings=lambda thorough: [{"seed": seed} for seed in (0, 1)],
    hypotheses=none,
    measure=_figure_3,
    printed=(
        AtMost(text="initial loss over the largest", quantity="height", limit=1 / 1.05),
        AtMost(text="smallest rate: largest loss over the initial", quantity="smooth", limit=1.05),
        Always(text="median bias ends below 0 and below the smallest rate's", quantity="bias"),
        Always(
            text=r"sharpness at the start above $2/\eta$ with the largest rate alone",
            quantity="edge",
        ),
    ),
)

# ---------------------------------------------------------------- Figure 12


def _figure_12(seed):
    small, large = _ends(GD, seed=seed)
    logit = large["mean_logit"][:, 0]
    fall = np.flatnonzero(large["median_bias"] <= 0.9 * large["median_bias"].min())[0]
    return {
        "swing": _swing(small["mean_logit"][:, 0]) / _swing(logit),
        "turns": bool((np.diff(np.sign(logit[: fall + 1])) != 0).sum() >= 3),
    }


FIGURE_12 = Claim(
    key="figure-12-right",
    number="Figure 12, right",
    title="The mean logit oscillates",
    statement=(
        "With a large learning rate the mean logit over the training set oscillates, while the"
        " median bias falls."
    ),
    chapter="b2-resnet-gd",
    paper="as Figure 3, bottom",
    ours="as Figure 3, bottom; batch norm as in training",
    settings=lambda thorough: [{"seed": seed} for seed in (0, 1)],
    hypotheses=none,
    measure=_figure_12,
    printed=(
        AtMost(text="widest swing, smallest rate over largest", quantity="swing", limit=0.2),
        Always(
            text="three changes of sign before the bias has done nine tenths of its fall",
            quantity="turns",
        ),
    ),
)

# ---------------------------------------------------------------- Figure 13


def _figure_13(batch, seed):
    small, large = _ends(SGD, batch=batch, seed=seed)
    return {
        "bias": bool(large["median_bias"][-1] < min(small["median_bias"][-1], 0)),
        "activation": float(large["activation"][-1] / small["activation"][-1]),
    }


FIGURE_13 = Claim(
    key="figure-13",
    number="Figure 13",
    title="ResNet-18 by SGD",
    statement=(
        "With batches of 100 and of 1000 alike, a large learning rate ends with a lower median bias"
        " and a lower average activation."
    ),
    chapter="b3-resnet-sgd",
    paper="ResNet-18 on CIFAR-10, batches of 100 and 1000; no learning rate",
    ours="stored runs of width 8 on 1000 images, learning rates 0.03 to 1, two seeds",
    settings=lambda thorough: [{"batch": b, "seed": s} for b in (100, 1000) for s in (0, 1)],
    hypotheses=none,
    measure=_figure_13,
    printed=(
        Always(text="median bias ends below 0 and below the smallest rate's", quantity="bias"),
        AtMost(text="activation, largest rate over smallest", quantity="activation", limit=1),
    ),
)

CLAIMS = (FIGURE_3, FIGURE_12, FIGURE_13)
