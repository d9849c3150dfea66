"""Theorem 5, Propositions 3 and 4, Remarks 2 and 3: the quasi-static analysis (Section C.5)."""

import math
from functools import cache, lru_cache

import numpy as np

from eosbook import single_neuron as sn
from eosbook.claims._checks import AtMost, Bounded
from eosbook.claims._claim import CONSTANT, Claim
from eosbook.claims._settings import (
    BETA,
    RSYM,
    SQRT,
    assumptions,
    at,
    grid,
    limit,
    small_step,
    start,
    step_sizes,
    trajectory,
)
from eosbook.crossing import natural_units

LOSSES = (SQRT, RSYM, BETA[4 / 3], BETA[1.5], BETA[2.0], BETA[3.0], BETA[4.0])
# Step size at which the bouncing phase of each takes some 10^6 steps.
LEAST_ETA = {loss: 2e-3 if loss.beta == 2 else 1e-3 for loss in LOSSES}
LEAST_ETA |= {BETA[4 / 3]: 1e-2, BETA[1.5]: 5e-3}
FAR = 4.0  # "delta_t >~ eta^(beta/(beta-1))" is read as delta_t >= FAR natural units


def on_envelope(loss):
    """|s| / delta^(1/beta) on the quasi-static envelope, as delta -> 0."""
    return (2 * loss.c) ** (-1 / loss.beta)


def over_bouncing(starts, thorough, most=0.1):
    return [
        {"loss": loss, "eta": eta, **each}
        for loss in LOSSES
        for eta in step_sizes(LEAST_ETA[loss] / (2 if thorough and loss.beta >= 1.5 else 1), most)
        for each in starts
    ]


@lru_cache(maxsize=2)
def bouncing(loss, eta, x, y):
    """s_t and delta_t along a run from (x, y), up to the crossing."""
    run = trajectory(loss, eta, x, y, limit(loss, eta, x, y).crossing_step)
    return run.x * run.y, eta * run.y2 - 2


def _hypotheses(loss, eta):
    report = assumptions(loss)
    return {
        **small_step(loss, eta),
        "(A3)": report["(A3)"].holds,
        r"$\beta<\infty$": loss.beta < math.inf,
    }


# ---------------------------------------------------------------- Theorem 5, Proposition 4


@cache
def _from_near(loss, eta, delta, factor):
    """Range of |s_t| / delta_t^(1/beta) from delta_t0 = delta, |s_t0| = factor * the envelope's."""
    x, y = at(loss, eta, factor * on_envelope(loss) * delta ** (1 / loss.beta), delta)
    s, deltas = bouncing(loss, eta, x, y)
    far = deltas >= FAR * natural_units(loss, eta).delta
    ratio = np.abs(s[far]) / deltas[far] ** (1 / loss.beta)
    return float(ratio.min()), float(ratio.max())


def _near_hypotheses(loss, eta, delta, factor):
    q = loss.q(factor * on_envelope(loss) * delta ** (1 / loss.beta))
    return {
        **_hypotheses(loss, eta),
        r"$\delta_{t_0}\lesssim1$, so that $r_{t_0}\ge\frac34$": bool(q <= 1 / 4),
        r"$\delta_{t_0}\gtrsim\eta^{\beta/(\beta-1)}$": delta
        >= 2 * FAR * natural_units(loss, eta).delta,
    }


def _theorem_5(loss, eta, delta, factor):
    least, most = _from_near(loss, eta, delta, factor)
    return {"most": most, "least": 1 / least}


THEOREM_5 = Claim(
    key="theorem-5",
    number="Theorem 5",
    title="Quasi-static principle",
    statement=(
        r"Let $y_t^2=(2+\delta_t)/\eta$. If $|s_{t_0}|\asymp\delta_{t_0}^{1/\beta}$ and"
        r" $\delta_{t_0}\lesssim1$, then $|s_t|\asymp\delta_t^{1/\beta}$ for all $t\ge t_0$ with"
        r" $\delta_t\gtrsim\eta^{\beta/(\beta-1)}$."
    ),
    chapter="c3-quasi-static",
    anchor="thm-qs",
    figure="9",
    settings=lambda thorough: over_bouncing(
        grid(delta=[0.02, 0.1], factor=[0.25, 0.5, 1.0, 1.5]), thorough
    ),
    hypotheses=_near_hypotheses,
    measure=_theorem_5,
    printed=(
        Bounded(text=r"$|s_t|\,/\,\delta_t^{1/\beta}$", quantity="most"),
        Bounded(text=r"$\delta_t^{1/\beta}\,/\,|s_t|$", quantity="least"),
    ),
    expected=CONSTANT,
)

SMALL = 1 / 4  # Proposition 4's constant c, in units of the envelope's


def _proposition_4(loss, eta, delta, factor):
    least, _ = _from_near(loss, eta, delta, factor)
    return {"below": SMALL * on_envelope(loss) / least}


PROPOSITION_4 = Claim(
    key="proposition-4",
    number="Proposition 4",
    title="Quasi-static analysis, lower bound",
    statement=(
        r"If $|s_t|\ge c\,\delta_t^{1/\beta}$ holds at $t_0$ with $\delta_{t_0}\lesssim1$ and $c$"
        r" small enough (here a quarter of the envelope's $(2c_\ell)^{-1/\beta}$), it holds at all"
        r" $t\ge t_0$ with $\delta_t\gtrsim\eta^{\beta/(\beta-1)}$."
    ),
    chapter="c3-quasi-static",
    anchor="prop-qs-4",
    settings=lambda thorough: over_bouncing(
        grid(delta=[0.02, 0.1], factor=[0.25, 0.5, 1.0, 1.5]), thorough
    ),
    hypotheses=lambda loss, eta, delta, factor: {
        **_near_hypotheses(loss, eta, delta, factor),
        r"$|s_{t_0}|\ge c\,\delta_{t_0}^{1/\beta}$": factor >= SMALL,
    },
    measure=_proposition_4,
    printed=(AtMost(text=r"$c\,\delta_t^{1/\beta}\le|s_t|$: ratio", quantity="below"),),
)


# ---------------------------------------------------------------- Proposition 3, the crossing


def _full_runs(thorough):
    return over_bouncing(grid(x=[0.25, 2.0], delta=[0.5]), thorough)


def _full_hypotheses(loss, eta, x, delta):
    end = limit(loss, eta, *start(loss, eta, x, 2 + delta))
    return {
        **small_step(loss, eta),
        r"$\beta<\infty$": loss.beta < math.inf,
        r"$\tilde y>\tilde x>0$": x > 0,
        r"$x_t\ne0$ while $y_t^2>2/\eta$": end.flag == sn.Flag.CONVERGED,
        "EoS regime": end.eos,
    }


@cache
def _full_run(loss, eta, x, delta):
    s, deltas = bouncing(loss, eta, *start(loss, eta, x, 2 + delta))
    power = 1 / (loss.beta - 1)
    before, after = (np.abs(s[-2:]) / eta**power).tolist()
    numbers = {"before": before, "after": after}
    small = (deltas[:-1] >= 0) & (deltas[:-1] <= 1 / (4 * loss.beta))
    if small.any():
        bound = deltas[1:][small] + natural_units(loss, eta).delta
        numbers["quasi-static"] = float((np.abs(s[1:][small]) ** loss.beta / bound).max())
    return numbers


PROPOSITION_3 = Claim(
    key="proposition-3",
    number="Proposition 3",
    title="Quasi-static analysis, upper bound",
    statement=(
        r"For all $t$ with $0\le\delta_{t-1}\lesssim1/(\beta\vee1)$, $|s_t|^\beta\le"
        r" C(\delta_t+C'\eta^{\beta/(\beta-1)})$ (here with $C'=c_\ell^{-1/(\beta-1)}$)."
    ),
    chapter="c3-quasi-static",
    anchor="prop-qs-3",
    settings=_full_runs,
    hypotheses=_full_hypotheses,
    measure=_full_run,
    printed=(
        Bounded(
            text=r"$|s_t|^\beta\,/\,(\delta_t+C'\eta^{\beta/(\beta-1)})$", quantity="quasi-static"
        ),
    ),
    expected=CONSTANT,
)

CROSSING = Claim(
    key="crossing",
    number="Section C.4",
    title="Sizes at the crossing",
    statement=(
        r"At the crossing $|s_{\mathbf t}|\lesssim\eta^{1/(\beta-1)}$, and the gap"
        r" $2/\eta-y_{\mathbf t}^2$ is $O(\eta^{1+2/(\beta-1)})$."
    ),
    chapter="c2-crossing",
    settings=_full_runs,
    hypotheses=_full_hypotheses,
    measure=_full_run,
    printed=(
        Bounded(text=r"$|s_{\mathbf t}|\,/\,\eta^{1/(\beta-1)}$", quantity="after"),
        Bounded(
            text=r"$|s_{\mathbf t-1}|\,/\,\eta^{1/(\beta-1)}$, which bounds the gap (Lemma 8)",
            quantity="before",
        ),
    ),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- Remark 2


def _remark_2_settings(thorough):
    sizes = [10.0**-k for k in range(1, 13 if thorough else 9)]
    etas = [0.1, 0.01, 0.001, 0.0001]
    return grid(loss=LOSSES, eta=etas, delta=[0.1, 0.3, 1.0], s=sizes)


def _remark_2(loss, eta, delta, s):
    x, y = at(loss, eta, s, delta)
    half = 0.5 * y * sn.envelope(loss, eta, y)
    run = sn.trajectory(loss, eta, x, y, 1000)
    reached = np.abs(run.x * run.y) >= half
    steps = int(np.argmax(reached)) if reached.any() else math.inf
    return {"steps": steps / math.log(1 / s)}


REMARK_2 = Claim(
    key="remark-2",
    number="Remark 2",
    title="From the axis to the envelope",
    statement=(
        r"If $\delta_{t_0}\asymp1$ and $|s_{t_0}|\ll1$, then $|s_t|\gtrsim1$ after"
        r" $O(\log(1/|s_{t_0}|))$ steps (here: half of what it is on the envelope)."
    ),
    chapter="c3-quasi-static",
    anchor="rem-qs-2",
    settings=_remark_2_settings,
    hypotheses=lambda loss, eta, delta, s: {
        **_hypotheses(loss, eta),
        r"$\delta_{t_0}\asymp1$": 0.1 <= delta <= 1,
        r"$0<|s_{t_0}|<1$": 0 < s < 1,
    },
    measure=_remark_2,
    printed=(
        Bounded(
            text=r"steps over $\log(1/|s_{t_0}|)$, as $s_{t_0}\to0$", quantity="steps", along="s"
        ),
        Bounded(text=r"the same, as $\eta\to0$", quantity="steps"),
    ),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- Remark 3


def _remark_3_settings(thorough):
    return [
        {**setting, "k": k}
        for setting in over_bouncing([{}], thorough, most=0.05)
        for k in range(3, 20)
    ]


def _remark_3_hypotheses(loss, eta, k):
    return {
        **_hypotheses(loss, eta),
        r"$2^{-k}\gtrsim\eta^{\beta/(\beta-1)}$": 2.0**-k >= FAR * natural_units(loss, eta).delta,
    }


def _remark_3(loss, eta, k):
    delta = 0.5
    s = on_envelope(loss) * delta ** (1 / loss.beta)
    _, deltas = bouncing(loss, eta, *at(loss, eta, s, delta))
    steps = np.searchsorted(-deltas, [-(2.0 ** (1 - k)), -(2.0**-k)])
    count = int(steps[1] - steps[0])
    return {"steps": count * eta**2 / 2.0 ** (k * (2 / loss.beta - 1))}


REMARK_3 = Claim(
    key="remark-3",
    number="Remark 3",
    title="Phases of the bouncing",
    statement=(
        r"Phase $k$, $2^{-k}\le\delta_t\le2^{-(k-1)}$, takes $\asymp2^{k(2/\beta-1)}/\eta^2$"
        r" steps, as long as $2^{-k}\gtrsim\eta^{\beta/(\beta-1)}$. (The total is the claim on the"
        r" steps of the bouncing phase.)"
    ),
    chapter="c3-quasi-static",
    anchor="rem-qs-3",
    settings=_remark_3_settings,
    hypotheses=_remark_3_hypotheses,
    measure=_remark_3,
    printed=(
        Bounded(
            text=r"$\eta^2\,2^{-k(2/\beta-1)}\times$ steps of phase $k$",
            quantity="steps",
            both=True,
        ),
    ),
    expected=CONSTANT,
)

CLAIMS = (PROPOSITION_3, PROPOSITION_4, THEOREM_5, REMARK_2, REMARK_3, CROSSING)
