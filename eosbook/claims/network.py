"""Figures 1, 2, 4, 6 and 8: the ReLU network (2), at the paper's settings."""

from functools import lru_cache

import numpy as np

from eosbook import mean_model as mm
from eosbook import relu_network as rn
from eosbook import transition
from eosbook.claims._checks import Always, AtMost
from eosbook.claims._claim import CORRECTED, Claim
from eosbook.claims._settings import grid, none

D, N, SIGNAL, TIME = 200, 300, 3.0, 10.0
SMALLEST, SMALL, LARGE = 2.5e-5, 2.5e-4, 2.5e-3
EDGE = mm.threshold(D)
NETWORK = r"$d=200$, $n=300$, $\lambda=3$, $a^\pm\sim N(0,1/(2d))$, $b=0$, time 10"
OURS = (
    r"the same, but $a^\pm\sim N(0,1/(2d^2))$; the mean loss, not the sum; accuracy on 10 000 fresh"
    " points"
)


@lru_cache(maxsize=32)
def data(seed):
    return rn.sparse_coding_data(d=D, n=N, signal=SIGNAL, seed=seed)


@lru_cache(maxsize=32)
def test_data(seed):
    return rn.sparse_coding_data(d=D, n=10_000, signal=SIGNAL, seed=seed, part="test")


@lru_cache(maxsize=8)
def train(seed, eta, time):
    return rn.train(data(seed), eta, *rn.initial_weights(D, seed), steps=round(time / eta))


def _seeds(thorough):
    return [{"seed": seed} for seed in range(20 if thorough else 4)]


def _figure_1(seed):
    weights = rn.initial_weights(D, seed)
    ends = rn.sweep(data(seed), [SMALL, LARGE], *weights, time=TIME, test=test_data(seed))
    zoom = EDGE * np.linspace(0.85, 1.25, 25)
    corner, *_ = transition.kink(zoom, rn.sweep(data(seed), zoom, *weights, time=TIME).b)
    return {
        "bias": float(ends.b[0] / ends.b[1]),
        "accuracy": float(ends.accuracy[0] / ends.accuracy[1]),
        "corner": abs(corner / EDGE - 1),
    }


FIGURE_1 = Claim(
    key="figure-1",
    number="Figure 1",
    title="Final bias and test accuracy against the step size",
    statement=(
        r"At equal time, a larger step size learns a lower bias and a better network; the change"
        r" sets in near $8\pi/d^2$."
    ),
    chapter="1-introduction",
    paper=NETWORK,
    ours=OURS,
    settings=_seeds,
    hypotheses=none,
    measure=_figure_1,
    printed=(
        AtMost(
            text=r"final $b$ at $\eta=2.5\cdot10^{-4}$ over that at $2.5\cdot10^{-3}$",
            quantity="bias",
        ),
        AtMost(text="test accuracies, in the same ratio", quantity="accuracy"),
        AtMost(
            text=r"distance of the corner from $8\pi/d^2$, in its units",
            quantity="corner",
            limit=0.1,
        ),
    ),
)


def _figure_2_settings(thorough):
    etas = [SMALLEST, SMALL, LARGE]
    return grid(seed=range(5 if thorough else 2), eta=etas)


def _swings(run):
    """Number of steps among the first 50 at which A turns, by more than 0.1."""
    change = np.diff(run.A[:51])
    return int(((change[1:] * change[:-1] < 0) & (np.abs(change[1:]) > 0.1)).sum())


def _figure_2(seed, eta):
    """With the mean, over the whole time; and with the sum as printed, over its first 50 steps."""
    numbers = {}
    mean = train(seed, eta, TIME)
    weights = rn.initial_weights(D, seed)
    total = rn.train(data(seed), N * eta, *weights, steps=50)
    for name, run in (("corrected", mean), ("printed", total)):
        rises, swings = bool((np.diff(run.loss) > 0).any()), _swings(run)
        if eta == LARGE:
            numbers[f"{name} wild"] = rises and swings > 25
        else:
            numbers[f"{name} calm"] = not rises and swings == 0
    return numbers


def _figure_2_checks(name):
    return (
        Always(
            text=r"$\eta=2.5\cdot10^{-3}$: the loss rises at some steps, $A$ turns at most of the"
            " first 50",
            quantity=f"{name} wild",
        ),
        Always(
            text=r"the two smaller $\eta$: the loss falls at each step, $A$ does not turn",
            quantity=f"{name} calm",
        ),
    )


FIGURE_2 = Claim(
    key="figure-2",
    number="Figure 2",
    title="Loss and weights of three step sizes",
    statement=(
        r"With the loss summed over the data: at the largest step size the loss is not monotone and"
        r" $d(a^-+a^+)$ oscillates wildly; at the two smaller ones neither."
    ),
    correction="With the mean over the data.",
    chapter="1-introduction",
    paper=NETWORK + r", $\eta=2.5\cdot10^{-5},2.5\cdot10^{-4},2.5\cdot10^{-3}$",
    ours=OURS,
    settings=_figure_2_settings,
    hypotheses=none,
    measure=_figure_2,
    printed=_figure_2_checks("printed"),
    corrected=_figure_2_checks("corrected"),
    expected=CORRECTED,
)


def _figure_4(seed):
    run = train(seed, LARGE, TIME)
    early = (run.time >= 0.2) & (run.time <= 1)
    start_sharpness = float(run.sharpness[0])
    one = int(1 / LARGE)
    return {
        "start": start_sharpness * SMALL / 2,
        "start large": 2 / (start_sharpness * LARGE),
        "edge": abs(float(run.sharpness[early].mean()) * LARGE / 2 - 1),
        "early": float((run.b[-1] - run.b[one]) / run.b[-1]),
    }


FIGURE_4 = Claim(
    key="figure-4",
    number="Figure 4",
    title="The network at the edge of stability",
    statement=(
        r"At the largest step size the sharpness is near $2/\eta$ in the initial phase, in which"
        r" the bias falls fast; it starts above $2/\eta$ there, and below it at the smaller ones."
    ),
    chapter="1-introduction",
    paper=NETWORK,
    ours=OURS,
    settings=_seeds,
    hypotheses=none,
    measure=_figure_4,
    printed=(
        AtMost(
            text=r"mean of $\eta\lambda_{\max}/2-1$ from time 0.2 to 1, $\eta=2.5\cdot10^{-3}$",
            quantity="edge",
            limit=0.1,
        ),
        AtMost(text=r"$2/\eta$ over the first sharpness", quantity="start large"),
        AtMost(text=r"the first sharpness over $2/\eta$, $\eta=2.5\cdot10^{-4}$", quantity="start"),
        AtMost(text="part of the fall of $b$ after time 1, of 10", quantity="early", limit=0.6),
    ),
)


def _figure_6(seed):
    run = train(seed, LARGE, TIME)
    return {
        "turns": _swings(run) >= 40,
        "falls": bool(run.b[50] < run.b[25] < run.b[0]),
    }


FIGURE_6 = Claim(
    key="figure-6",
    number="Figure 6",
    title="Oscillating weights, falling bias",
    statement=r"In the network (2), $a^-+a^+$ oscillates while $b$ falls.",
    chapter="3-relu-bias",
    paper="nothing",
    ours=r"those of Figure 2 with $\eta=2.5\cdot10^{-3}$",
    settings=_seeds,
    hypotheses=none,
    measure=_figure_6,
    printed=(
        Always(text="$A$ turns at 40 or more of the first 50 steps", quantity="turns"),
        Always(text=r"$b_{50}<b_{25}<b_0$", quantity="falls"),
    ),
)


def _figure_8(seed, eta):
    run = train(seed, eta, TIME)
    model = mm.trajectory(eta, D, float(run.A[0]), round(0.5 / eta))
    return {"apart": float(np.abs(run.b[: model.b.size] - model.b).max())}


FIGURE_8 = Claim(
    key="figure-8",
    number="Figure 8",
    title="Network and mean model",
    statement="The mean model tracks the network in the initial phase of training.",
    chapter="3-relu-bias",
    paper=NETWORK,
    ours=OURS + "; initial phase: up to time 0.5",
    settings=lambda thorough: grid(seed=range(20 if thorough else 4), eta=[SMALL, LARGE]),
    hypotheses=none,
    measure=_figure_8,
    printed=(AtMost(text="largest distance of the two biases", quantity="apart", limit=0.1),),
)
