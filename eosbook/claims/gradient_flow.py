"""Theorem 1, Remark 1 and what Section 2.2 says of the regimes (Sections 2 and C.2)."""

import math
from functools import cache

import numpy as np

from eosbook import single_neuron as sn
from eosbook.claims._checks import AtMost, Bounded, Rate
from eosbook.claims._claim import CONSTANT, CORRECTED, Claim
from eosbook.claims._settings import (
    BETA,
    EXAMPLE_1,
    HUBER,
    RSYM,
    SQRT,
    SYM,
    draws,
    grid,
    limit,
    over_step_sizes,
    small_step,
    start,
    step_sizes,
    trajectory,
)

# ---------------------------------------------------------------- Theorem 1


def _theorem_1_settings(thorough):
    shapes = [0.25, 0.75, 2.0] + [draw["x"] for draw in draws(11, 6 * thorough + 1, x=(0.1, 3))]
    settings = []
    for loss in EXAMPLE_1:
        for eta in step_sizes(1e-5 if thorough else 1e-4):
            deltas = [0.1, 0.5, 1.0, 1.5, 1.9, eta * eta, eta, 2 - eta, 2 - 2 * eta]
            settings += grid(loss=[loss], eta=[eta], x=shapes, delta=deltas)
    return settings


def _flow_hypotheses(loss, eta, x, delta):
    return {
        **small_step(loss, eta),
        r"$\tilde y>\tilde x>0$": x > 0,
        r"$0<\delta<2$": 0 < delta < 2,
        r"$\eta\le\delta^{1/2}\wedge(2-\delta)$": eta <= min(math.sqrt(delta), 2 - delta),
    }


def _theorem_1(loss, eta, x, delta):
    end = limit(loss, eta, *start(loss, eta, x, 2 - delta))
    below = (2 - delta - eta * end.y2) / eta
    return {
        "lower": below / ((2 - delta) + eta / min(delta, 2 - delta)),
        "upper": -below / (eta / (2 - delta)),
        "unneeded": eta * end.y2 / (2 - delta),
    }


THEOREM_1 = Claim(
    key="theorem-1",
    number="Theorem 1",
    title="Gradient flow regime",
    statement=(
        r"From $(x_0,y_0)=\sqrt{(2-\delta)/\eta}\,(\tilde x,\tilde y)$ with"
        r" $\eta\lesssim\delta^{1/2}\wedge(2-\delta)$, gradient descent converges to"
        r" $(0,y_\infty)$ and"
        r" $\frac{2-\delta}\eta-O(2-\delta)-O\bigl(\frac\eta{\min\{\delta,2-\delta\}}\bigr)"
        r"\le\lambda_{\max}(\nabla^2f(0,y_\infty))"
        r"\le\frac{2-\delta}\eta+O\bigl(\frac\eta{2-\delta}\bigr)$."
    ),
    chapter="2-single-neuron",
    anchor="thm-flow",
    settings=_theorem_1_settings,
    hypotheses=_flow_hypotheses,
    measure=_theorem_1,
    printed=(
        Bounded(
            text=(
                r"$\bigl(\frac{2-\delta}\eta-y_\infty^2\bigr)\,/\,"
                r"\bigl(2-\delta+\frac\eta{\min\{\delta,2-\delta\}}\bigr)$"
            ),
            quantity="lower",
        ),
        AtMost(
            text=r"$y_\infty^2\le\frac{2-\delta}\eta$, with no error term: ratio",
            quantity="unneeded",
        ),
    ),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- Remark 1, first rate estimate


def _remark_1_settings(thorough):
    return grid(
        loss=EXAMPLE_1,
        eta=step_sizes(2e-6 if thorough else 1e-5, 0.1),
        x=[0.25, 0.75, 2.0],
        delta=[0.2, 0.7, 1.3, 1.8],
        error=[1e-4, 1e-8, 1e-16],
    )


@cache
def _phases(loss, eta, x, delta, error):
    """Steps until |x| first is of order sqrt(eta), and from there until it is so small as asked."""
    x0, y0 = start(loss, eta, x, 2 - delta)
    run = trajectory(loss, eta, x0, y0, int(4 / eta) + 3000)
    first = int(np.argmax((run.x <= 0) | (np.abs(run.x * run.y) <= 1)))
    settled = np.abs(run.x) <= math.sqrt(error * eta / (2 - delta))
    last = run.x.size - int(np.argmax(~settled[::-1]))
    rate = math.log(1 / error) / min(delta, 2 - delta)
    return {
        "first": eta * first,
        "second": max(last - first, 1) / rate,
        "all": eta * last if last < run.x.size else math.nan,
    }


def _remark_1_hypotheses(loss, eta, x, delta, error):
    return {**_flow_hypotheses(loss, eta, x, delta), r"$0<\varepsilon<1$": 0 < error < 1}


REMARK_1 = Claim(
    key="remark-1",
    number="Remark 1",
    title="Rate of convergence in the gradient flow regime",
    statement=(
        r"Reaching the $y$-axis takes $O(1/\eta)$ steps; from there"
        r" $O(\frac1\alpha\log\frac1\varepsilon)$ steps make"
        r" $|x_t|\lesssim\sqrt{\varepsilon\eta/(2-\delta)}$, where"
        r" $\alpha=\min\{\delta,2-\delta\}$: a rate that does not depend on $\eta$."
    ),
    chapter="c1-conservation",
    anchor="rem-c1-rate",
    settings=_remark_1_settings,
    hypotheses=_remark_1_hypotheses,
    measure=_phases,
    printed=(
        Bounded(text=r"$\eta\,t_0$", quantity="first"),
        Bounded(
            text=r"steps from $t_0$ over $\frac1\alpha\log\frac1\varepsilon$", quantity="second"
        ),
        Rate(
            text=r"steps from $t_0$, as a power of $\eta$",
            quantity="second",
            predicted=lambda loss: 0.0,
        ),
    ),
    expected=CONSTANT,
)

RATE_FLOW = Claim(
    key="rate-gradient-flow",
    number="Section C.5, rates",
    title="Steps of the gradient flow regime",
    statement=r"In the gradient flow regime, gradient descent converges in $O(1/\eta)$ steps.",
    chapter="c1-conservation",
    settings=_remark_1_settings,
    hypotheses=_remark_1_hypotheses,
    measure=_phases,
    printed=(Bounded(text=r"$\eta\,\times$ steps, to an error $\varepsilon$", quantity="all"),),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- Section 2.2


def _any_start(thorough):
    starts = grid(x=[0.25, 0.75, 2.0], D=[0.2, 1.0, 1.9, 2.1, 3.0])
    starts += draws(22, 12 if thorough else 3, x=(0.1, 3), D=(0.1, 4))
    return over_step_sizes((*EXAMPLE_1, BETA[4.0]), starts, thorough)


def _any_start_hypotheses(loss, eta, x, D):
    end = limit(loss, eta, *start(loss, eta, x, D))
    return {
        **small_step(loss, eta),
        r"$y_0>x_0>0$": x > 0,
        r"$x_t\ne0$ while $y_t^2>2/\eta$": end.flag == sn.Flag.CONVERGED,
    }


def _smaller_of_two(loss, eta, x, D):
    end = limit(loss, eta, *start(loss, eta, x, D))
    return {"off": abs(eta * end.sharpness / min(D, 2) - 1) / eta}


LIMITING_SHARPNESS = Claim(
    key="limiting-sharpness",
    number="Section 2.2",
    title="The smaller of flow and threshold",
    statement=(
        r"The limiting sharpness is $\approx\min\{y_0^2-x_0^2,\,2/\eta\}$ (read: up to a relative"
        r" error $O(\eta)$)."
    ),
    chapter="2-single-neuron",
    settings=_any_start,
    hypotheses=_any_start_hypotheses,
    measure=_smaller_of_two,
    printed=(Bounded(text=r"relative error over $\eta$", quantity="off"),),
    expected=CONSTANT,
)


def _height(loss, eta, x, D):
    y = math.sqrt(limit(loss, eta, *start(loss, eta, x, D)).y2)
    return {
        "printed": abs(y / (2 / eta) - 1) / eta,
        "corrected": abs(y / math.sqrt(2 / eta) - 1) / eta,
    }


HEIGHT = Claim(
    key="limit-point",
    number="Section 2.2 (ii)",
    title="Where the bouncing ends",
    statement=r"In the EoS regime, gradient descent approximately converges to $(0,2/\eta)$.",
    correction=r"It converges to $(0,\sqrt{2/\eta})$, approximately.",
    chapter="2-single-neuron",
    settings=_any_start,
    hypotheses=lambda loss, eta, x, D: {
        **_any_start_hypotheses(loss, eta, x, D),
        r"$y_0^2-x_0^2>2/\eta$": D > 2,
    },
    measure=_height,
    printed=(
        Bounded(text=r"relative error of $y_\infty=2/\eta$, over $\eta$", quantity="printed"),
    ),
    corrected=(
        Bounded(
            text=r"relative error of $y_\infty=\sqrt{2/\eta}$, over $\eta$", quantity="corrected"
        ),
    ),
    expected=CORRECTED,
)


def _boundary(loss, eta, x):
    """eta (y0^2 - x0^2) at which the measured regime changes, by bisection."""
    low, high = 2.0, 2.0 * math.exp(3 * eta * math.asinh(x) + eta)
    for _ in range(30):
        middle = 0.5 * (low + high)
        x0, y0 = start(loss, eta, x, middle)
        run = trajectory(loss, eta, x0, y0, int(2.5 / eta) + 50)
        eos = run.sign_change > 0 and run.phase[run.sign_change] == 1
        low, high = (low, middle) if eos else (middle, high)
    change = math.log(high / 2) / eta
    return {"first order": change, "sharper": abs(change - math.asinh(x)) / eta}


REGIMES = Claim(
    key="regimes",
    number="Section 2.2",
    title="Where the regimes meet",
    statement=(
        r"Gradient descent is in the gradient flow regime for $y_0^2-x_0^2<2/\eta$ and in the EoS"
        r" regime for $y_0^2-x_0^2>2/\eta$ (read: up to a relative error $O(\eta)$). More"
        r" precisely they meet at $y_0^2-x_0^2=\frac2\eta\,e^{\eta\operatorname{asinh}\tilde x}$,"
        r" up to $O(\eta^2)$."
    ),
    chapter="2-single-neuron",
    settings=lambda thorough: grid(
        loss=(SQRT, RSYM, HUBER, BETA[3.0]),
        eta=step_sizes(5e-5 if thorough else 5e-4, 0.2),
        x=[draw["x"] for draw in draws(23, 24, x=(0.1, 2.5))],
    ),
    hypotheses=lambda loss, eta, x: {**small_step(loss, eta), r"$\tilde y>\tilde x>0$": x > 0},
    measure=_boundary,
    printed=(
        Bounded(
            text=r"$\frac1\eta\log\frac{\eta(y_0^2-x_0^2)}2$ where the regimes meet",
            quantity="first order",
        ),
        Bounded(
            text=r"its distance from $\operatorname{asinh}\tilde x$, over $\eta$",
            quantity="sharper",
        ),
    ),
    expected=CONSTANT,
)


def _sharpness_on_axis(loss, y):
    """Largest eigenvalue of the Hessian at (0, y) by difference quotients of the gradient."""
    h = 1e-5 / y

    def gradient(x, y):
        slope = float(loss.prime(x * y))
        return np.array([slope * y, slope * x])

    columns = (gradient(h, y) - gradient(-h, y), gradient(0.0, y + h) - gradient(0.0, y - h))
    found = np.linalg.eigvalsh(np.array(columns) / (2 * h))[-1]
    return {"off": abs(found / y**2 - 1)}


AXIS = Claim(
    key="sharpness-on-axis",
    number="Section 2.2",
    title="The sharpness that is reached",
    statement=(
        r"As $\ell''(0)=1$, the sharpness at $(0,y_\infty)$ is $y_\infty^2$. (The symmetrised"
        r" logistic loss of Section 1.2 does not satisfy this: its sharpness is $y_\infty^2/4$.)"
    ),
    chapter="2-single-neuron",
    settings=lambda thorough: grid(
        loss=(*EXAMPLE_1, SYM), y=[draw["y"] for draw in draws(24, 10, y=(0.1, 10))]
    ),
    hypotheses=lambda loss, y: {r"$\ell''(0)=1$": loss.curvature == 1},
    measure=_sharpness_on_axis,
    printed=(
        AtMost(
            text=r"$\lambda_{\max}=y^2$, by difference quotients",
            quantity="off",
            limit=1e-6,
            rounding=True,
        ),
    ),
)

CLAIMS = (AXIS, THEOREM_1, REMARK_1, RATE_FLOW, LIMITING_SHARPNESS, HEIGHT, REGIMES)
