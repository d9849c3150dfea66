"""What the experiments add to the paper: constants, derived in the book and checked here."""

import math

import numpy as np

from eosbook import crossing
from eosbook import mean_model as mm
from eosbook.claims._checks import AtMost, Bounded
from eosbook.claims._claim import CONSTANT, Claim
from eosbook.claims._settings import BETA, RSYM, SQRT, at, grid, limit, start
from eosbook.claims.edge import eos_hypotheses, starts
from eosbook.claims.gradient_flow import THEOREM_1
from eosbook.claims.mean_model import DIMENSIONS, THEOREM_3, THEOREM_4
from eosbook.claims.quasi_static import THEOREM_5, bouncing, on_envelope

FINITE = (SQRT, RSYM, BETA[4 / 3], BETA[1.5], BETA[2.0], BETA[3.0], BETA[4.0])


# ---------------------------------------------------------------- the gap


def _gap(loss, eta, x, delta):
    unit = crossing.natural_units(loss, eta)
    gap = limit(loss, eta, *start(loss, eta, x, 2 + delta)).gap
    off = abs(gap / (crossing.gap_constant(loss.beta) * unit.gap) - 1)
    return {"off": off, "scaled": off / unit.delta}


GAP = Claim(
    key="gap-constant",
    number="ours",
    title="The gap forgets the start",
    statement=(
        r"For $\beta<\infty$, $2/\eta-y_\infty^2=k_\beta\,(\eta/c)^{1/(\beta-1)}(1+\varepsilon)$"
        r" whatever the start, where $\ell'(s)/s=1-c|s|^\beta+\dots$ and $k_\beta$ solves the"
        r" inner equation of the crossing; $\varepsilon$ is of the order of the natural unit of"
        r" $\delta$, $c^{-1/(\beta-1)}\eta^{\beta/(\beta-1)}$."
    ),
    chapter="c3-quasi-static",
    settings=lambda thorough: [
        setting
        for setting in starts(FINITE, thorough)
        if crossing.natural_units(setting["loss"], setting["eta"]).delta <= 0.05
    ],
    hypotheses=lambda loss, eta, x, delta: {
        **eos_hypotheses(loss, eta, x, delta),
        "EoS regime": limit(loss, eta, *start(loss, eta, x, 2 + delta)).eos,
    },
    measure=_gap,
    printed=(
        Bounded(
            text=r"relative error of $k_\beta(\eta/c)^{1/(\beta-1)}$, in natural units of $\delta$",
            quantity="scaled",
        ),
    ),
    expected=CONSTANT,
)

# ---------------------------------------------------------------- the bouncing


def _steps(loss, eta, x, delta):
    steps = limit(loss, eta, *start(loss, eta, x, 2 + delta)).band_steps
    predicted = crossing.bouncing_steps(loss, eta, 1.0)
    return {"off": abs(steps - predicted) / math.log(1 / eta), "share": abs(steps / predicted - 1)}


STEPS = Claim(
    key="bouncing-steps",
    number="ours",
    title="The number of bouncing steps",
    statement=(
        r"The bouncing from $y^2=3/\eta$ to $2/\eta$ takes a number of steps that the envelope and"
        r" the inner equation foretell up to $O(\log(1/\eta))$; to first order"
        r" $T_\beta\,c^{1/(\beta-1)}\eta^{-\beta/(\beta-1)}$ for $\beta<2$ and"
        r" $2c\,\eta^{-2}\log(1/\eta)$ for $\beta=2$."
    ),
    chapter="c3-quasi-static",
    figure="11",
    settings=lambda thorough: [
        setting
        for setting in starts((SQRT, RSYM, BETA[4 / 3], BETA[1.5]), thorough)
        if setting["eta"] <= 0.05 and setting["delta"] >= 3
    ],
    hypotheses=eos_hypotheses,
    measure=_steps,
    printed=(
        Bounded(text=r"steps off, over $\log(1/\eta)$", quantity="off"),
        AtMost(text=r"relative error for $\eta\le0.05$", quantity="share", limit=0.05),
    ),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- Theorem 5, Lemma 6, Theorem 1


def _late(loss, eta, delta, factor):
    """Largest relative distance from the inner equation's orbit, from delta_t = delta/2 to 0.

    At some 100 steps: |s_t| is smooth (and the stride is odd).
    """
    s0 = factor * on_envelope(loss) * delta ** (1 / loss.beta)
    s, deltas = bouncing(loss, eta, *at(loss, eta, s0, delta))
    seen = np.flatnonzero((deltas >= 0) & (deltas <= delta / 2))
    seen = seen[:: seen.size // 100 | 1]
    unit = crossing.natural_units(loss, eta)
    orbit = unit.s * np.sqrt(crossing.profile(loss.beta, deltas[seen] / unit.delta))
    return {"off": float(np.abs(np.abs(s[seen]) / orbit - 1).max())}


ENVELOPE = Claim(
    key="envelope-constant",
    number="ours",
    title="The constants of Theorem 5",
    statement=(
        r"For small $\delta_t$ the bouncing follows the orbit of the inner equation,"
        r" $|s_t|=(\eta/c)^{1/(\beta-1)}\,W_\beta(D)^{1/2}$ with $D$ the $\delta_t$ in natural"
        r" units, down to $\delta_t=0$; for large $D$ it is $(\delta_t/2c)^{1/\beta}$, the"
        r" constant of Theorem 5."
    ),
    chapter="c3-quasi-static",
    settings=lambda thorough: [
        setting
        for setting in THEOREM_5.settings(thorough)
        if setting["delta"] == 0.02 and setting["factor"] in (0.5, 1.5)
    ],
    hypotheses=THEOREM_5.hypotheses,
    measure=_late,
    printed=(
        AtMost(
            text=r"relative error of $|s_t|$, from $\delta_t=0.01$ to $0$",
            quantity="off",
            limit=0.02,
        ),
    ),
)


def _deviation(loss, eta, x, delta):
    end = limit(loss, eta, *start(loss, eta, x, 2 - delta))
    lost = (2 - delta - eta * end.y2) / eta
    return {"off": abs(lost / ((2 - delta) * math.asinh(x)) - 1) / eta}


DEVIATION = Claim(
    key="flow-deviation",
    number="ours",
    title="The constant of Theorem 1",
    statement=(
        r"In the gradient flow regime"
        r" $\frac{2-\delta}\eta-y_\infty^2\to(2-\delta)\operatorname{asinh}\tilde x$ as"
        r" $\eta\to0$, with a relative error $O(\eta)$."
    ),
    chapter="c1-conservation",
    settings=lambda thorough: [
        setting
        for setting in THEOREM_1.settings(thorough)
        if setting["delta"] in (0.5, 1.0, 1.5) and setting["eta"] >= 1e-4
    ],
    hypotheses=THEOREM_1.hypotheses,
    measure=_deviation,
    printed=(Bounded(text=r"relative error over $\eta$", quantity="off"),),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- the mean model


def _mean_gap(d, A0, delta):
    end = mm.limit((8 + delta) * math.pi / d**2, d, A0)
    predicted = 3 * (mm.g_prime(end.b) / mm.g(end.b)) ** 2
    return {"off": abs(float(end.gap) / float(predicted) - 1) * d * d}


MEAN_GAP = Claim(
    key="mean-model-gap",
    number="ours",
    title="The gap of the mean model",
    statement=(
        r"In the EoS regime the limiting sharpness is $2/\eta-3\,(g'/g)^2(b_\infty)$ to first"
        r" order, whatever $A_0$."
    ),
    chapter="3-relu-bias",
    anchor="thm-mean-eos",
    settings=lambda thorough: grid(d=DIMENSIONS, A0=[0.25, 1.0, 2.0, -3.0], delta=[0.5, 2.0, 5.0]),
    hypotheses=THEOREM_4.hypotheses,
    measure=_mean_gap,
    printed=(
        Bounded(
            text=r"relative error times $d^2$",
            quantity="off",
            along="d",
            towards=math.inf,
            family=("delta",),
        ),
    ),
    expected=CONSTANT,
)


def _mean_bias(d, A0, delta):
    b = float(mm.limit((8 - delta) * math.pi / d**2, d, A0).b)
    return {"off": abs(b * delta * d * d / (math.sqrt(2 * math.pi) * A0**2) + 1) / A0**2}


MEAN_BIAS = Claim(
    key="mean-model-bias",
    number="ours",
    title="The bias below the threshold",
    statement=(
        r"Below the threshold $b_\infty\approx-\sqrt{2\pi}\,A_0^2/(\delta d^2)$ for small $A_0$ in"
        r" high dimension."
    ),
    chapter="3-relu-bias",
    anchor="thm-mean-flow",
    settings=lambda thorough: grid(
        d=[200, 500, 1000, 2000], A0=[2.0**-k for k in range(6)], delta=[0.5, 2.0, 4.0, 7.0]
    ),
    hypotheses=THEOREM_3.hypotheses,
    measure=_mean_bias,
    printed=(
        Bounded(
            text=r"relative error over $A_0^2$", quantity="off", along="A0", family=("d", "delta")
        ),
    ),
    expected=CONSTANT,
)

CLAIMS = (DEVIATION, GAP, STEPS, ENVELOPE, MEAN_GAP, MEAN_BIAS)
