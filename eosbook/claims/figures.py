"""The paper's figures: what each shows, at the paper's settings where it prints them."""

import math

import numpy as np

from eosbook import mean_model as mm
from eosbook import single_neuron as sn
from eosbook.claims import network
from eosbook.claims._checks import Always, AtMost, Bounded, Rate
from eosbook.claims._claim import CORRECTED, Claim
from eosbook.claims._settings import BETA, HUBER, SQRT, grid, limit, none, start, step_sizes
from eosbook.claims.edge import bouncing_order

# ---------------------------------------------------------------- Figures 5, 9 and 10

ETA = 0.25
FLOW, EDGE_START = (3.0, 4.0), (3.0, 6.0)


def _figure_5(x0, y0):
    end = limit(SQRT, ETA, x0, y0)
    return {"regime": bool(end.eos == (y0 * y0 - x0 * x0 > 2 / ETA))}


FIGURE_5 = Claim(
    key="figure-5",
    number="Figure 5",
    title="Two regimes",
    statement=r"Gradient descent has two regimes, told apart by $y_0^2-x_0^2<2/\eta$ or $>2/\eta$.",
    chapter="2-single-neuron",
    paper="nothing",
    ours=r"square root, $\eta=\frac14$",
    settings=lambda thorough: [{"x0": x0, "y0": y0} for x0, y0 in (FLOW, EDGE_START)],
    hypotheses=none,
    measure=_figure_5,
    printed=(Always(text="measured regime as predicted", quantity="regime"),),
)


def _figure_9(x0, y0, eta):
    run = sn.trajectory(SQRT, eta, x0, y0, 400)
    if (x0, y0) == FLOW:
        off = abs(limit(SQRT, eta, x0, y0).y2 / (y0 * y0 - x0 * x0) - 1)
        return {"shrinks": off / eta} | ({"left": off} if eta == ETA else {})
    bouncing = np.flatnonzero(run.phase == 1)
    near = bouncing[2 : len(bouncing) // 2]
    return {
        "phases": bool((np.diff(run.phase.astype(int)) >= 0).all() and set(run.phase) == {0, 1, 2}),
        "envelope": float(
            np.abs(np.abs(run.x[near]) / sn.envelope(SQRT, eta, run.y[near]) - 1).max()
        ),
    }


FIGURE_9_RIGHT = (
    Always(text="right: three phases, in order", quantity="phases"),
    AtMost(
        text="right: relative distance from the envelope, in the first half of the bouncing",
        quantity="envelope",
        limit=0.1,
    ),
)

FIGURE_9 = Claim(
    key="figure-9",
    number="Figure 9",
    title="Two regimes, with flow and envelope",
    statement=(
        r"Left, from $(3,4)$, gradient descent tracks the flow (read: ends within 5 % of its"
        r" height $y^2$). Right, from $(3,6)$, three phases follow each other, and the bouncing"
        r" tracks the envelope."
    ),
    correction=r"On the left as $\eta\to0$; at $\eta=\frac14$ the two end visibly apart.",
    chapter="a-illustrations",
    paper=r"square root, $\eta=\frac14$, starts $(3,4)$ and $(3,6)$",
    ours="the same; on the left also smaller step sizes",
    settings=lambda thorough: [
        {"x0": 3.0, "y0": 6.0, "eta": ETA},
        *({"x0": 3.0, "y0": 4.0, "eta": ETA / 2**k} for k in range(12 if thorough else 8)),
    ],
    hypotheses=none,
    measure=_figure_9,
    printed=(
        AtMost(text="left: relative distance of the ends", quantity="left", limit=0.05),
        *FIGURE_9_RIGHT,
    ),
    corrected=(
        Bounded(
            text=r"left: relative distance of the ends, over $\eta$",
            quantity="shrinks",
            family=("y0",),
        ),
        *FIGURE_9_RIGHT,
    ),
    expected=CORRECTED,
)


def _figure_10(threshold):
    run = sn.trajectory(SQRT, 2 / threshold, *EDGE_START, 400)
    end = limit(SQRT, 2 / threshold, *EDGE_START)
    bouncing = run.phase == 1
    return {
        "gap": end.gap / threshold,
        "above": bool((run.y2[bouncing] >= threshold).all()),
        "spikes": float((run.sharpness[bouncing] > threshold).mean()),
    }


FIGURE_10 = Claim(
    key="figure-10",
    number="Figure 10",
    title="Four step sizes",
    statement=(
        r"The final sharpness is close to $2/\eta$ (read: within a third of it, for steps so"
        r" large). During the bouncing $y_t^2$ is above it, and the Hessian's largest eigenvalue"
        r" below, isolated spikes aside."
    ),
    chapter="a-illustrations",
    paper=r"square root, $2/\eta=9,7,5,3$; no start",
    ours=r"start $(3,6)$; both $y_t^2$ and the sharpness",
    settings=lambda thorough: [{"threshold": threshold} for threshold in (9, 7, 5, 3)],
    hypotheses=lambda threshold: {r"$y_0^2-x_0^2>2/\eta$": 6**2 - 3**2 > threshold},
    measure=_figure_10,
    printed=(
        AtMost(text=r"gap over $2/\eta$", quantity="gap", limit=1 / 3),
        Always(text=r"$y_t^2\ge2/\eta$ while bouncing", quantity="above"),
        AtMost(
            text=r"part of the bouncing steps with sharpness above $2/\eta$",
            quantity="spikes",
            limit=0.1,
        ),
    ),
)

# ---------------------------------------------------------------- Figure 7


def _figure_7(b):
    return {"between": 0 < mm.g(b) - max(b, 0) <= 1 / math.sqrt(2 * math.pi) + 1e-15}


FIGURE_7 = Claim(
    key="figure-7",
    number="Figure 7",
    title="The smoothed ReLU",
    statement=r"$g$ is a ReLU with its corner rounded: $0<g(b)-\mathrm{ReLU}(b)\le1/\sqrt{2\pi}$.",
    chapter="3-relu-bias",
    paper="a curve",
    ours="Lemma 2 has the formula",
    settings=lambda thorough: grid(b=np.linspace(-6, 6, 61).tolist()),
    hypotheses=none,
    measure=_figure_7,
    printed=(Always(text=r"$0<g(b)-\mathrm{ReLU}(b)\le1/\sqrt{2\pi}$", quantity="between"),),
)


# ---------------------------------------------------------------- Figure 11

SHAPE = 0.75  # (x, y) ~ (3/4, 5/4)


def _figure_11_settings(thorough):
    left = grid(loss=[BETA[b] for b in (1.5, 2.0, 3.0, 10.0)], part=["left"])
    right = grid(loss=[BETA[b] for b in (4 / 3, 1.5, 2.0, 4.0)], part=["right"])
    least = 1e-3 if thorough else 2e-3
    return [{**each, "eta": eta} for each in left + right for eta in step_sizes(least, 0.2)]


def _figure_11(loss, part, eta):
    if part == "left":
        return {"gap": limit(loss, eta, *start(loss, eta, SHAPE, 3.0)).gap}
    steps = limit(loss, eta, *start(loss, eta, SHAPE, 4.0)).band_steps
    return {"relative": steps / bouncing_order(loss, eta)}


FIGURE_11 = Claim(
    key="figure-11",
    number="Figure 11",
    title="Gap and bouncing steps against the step size",
    statement=(
        r"Left: the gap is a power $1/(\beta-1)$ of $\eta$. Right: the steps with"
        r" $y_t^2\in[2/\eta,3/\eta]$ are a power $-(\beta/(\beta-1)\vee2)$, times $\log(1/\eta)$"
        r" for $\beta=2$."
    ),
    chapter="a-illustrations",
    paper=(
        r"$\ell_\beta$ with $\beta=\frac32,2,3,10$ and $\frac43,\frac32,2,4$; no start, no range"
        r" of $\eta$"
    ),
    ours=r"starts $\sqrt{3/\eta}\,(\frac34,\frac54)$ and $\sqrt{4/\eta}\,(\frac34,\frac54)$",
    settings=_figure_11_settings,
    hypotheses=lambda loss, part, eta: {r"$\eta<1$": eta < 1, r"$\beta<\infty$": loss is not HUBER},
    measure=_figure_11,
    printed=(
        Rate(
            text=r"left: power of $\eta$ in the gap",
            quantity="gap",
            predicted=lambda loss: 1 / (loss.beta - 1),
        ),
        Rate(
            text=r"right: power of $\eta$ left in the steps over their predicted order",
            quantity="relative",
            predicted=lambda loss: 0.0,
            tolerance=0.1,
        ),
    ),
)

CLAIMS = (
    network.FIGURE_1,
    network.FIGURE_2,
    network.FIGURE_4,
    FIGURE_5,
    network.FIGURE_6,
    FIGURE_7,
    network.FIGURE_8,
    FIGURE_9,
    FIGURE_10,
    FIGURE_11,
)
