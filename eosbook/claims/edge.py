"""Theorem 2, and what Sections 1, 2 and C.5 say of the gap and of how long the bouncing takes."""

import math

from eosbook import single_neuron as sn
from eosbook.claims._checks import AtMost, Bounded, Rate
from eosbook.claims._claim import CONSTANT, Claim
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
)

EVERY = (*EXAMPLE_1, BETA[4 / 3], BETA[4.0], BETA[10.0])


def starts(each_loss, thorough):
    """Starts of Theorem 2 at every step size."""
    shapes = grid(x=[0.25, 0.75, 2.0], delta=[0.25, 1.0, 4.0])
    shapes += draws(2, 12 if thorough else 3, x=(0.1, 3), delta=(0.1, 5))
    return over_step_sizes(each_loss, shapes, thorough)


def eos_hypotheses(loss, eta, x, delta):
    """Those of Theorem 2."""
    return {**small_step(loss, eta), **start_hypotheses(loss, eta, x, delta)}


def start_hypotheses(loss, eta, x, delta):
    end = limit(loss, eta, *start(loss, eta, x, 2 + delta))
    return {
        r"$\tilde y>\tilde x>0$": x > 0,
        r"$\delta>0$": delta > 0,
        r"$x_t\ne0$ while $y_t^2>2/\eta$": end.flag != sn.Flag.LANDED_ON_AXIS,
    }


def _power(loss):
    """1 / (beta - 1), which is 0 for Huber."""
    return 1 / (loss.beta - 1)


# ---------------------------------------------------------------- Theorem 2


def _gap(loss, eta, x, delta):
    end = limit(loss, eta, *start(loss, eta, x, 2 + delta))
    return {
        "gap": end.gap,
        "constant": end.gap / eta ** _power(loss),
        "above": eta * end.sharpness / 2,
    }


NOT_ABOVE = AtMost(text=r"$y_\infty^2\le2/\eta$: ratio", quantity="above")

THEOREM_2 = Claim(
    key="theorem-2",
    number="Theorem 2",
    title="EoS regime",
    statement=(
        r"From $(x_0,y_0)=\sqrt{(2+\delta)/\eta}\,(\tilde x,\tilde y)$ with $\delta>0$, if"
        r" $x_t\ne0$ while $y_t^2>2/\eta$, gradient descent converges to $(0,y_\infty)$ and"
        r" $2/\eta-O(\eta^{1/(\beta-1)})\le\lambda_{\max}(\nabla^2f(0,y_\infty))\le2/\eta$."
    ),
    chapter="2-single-neuron",
    anchor="thm-eos",
    figure="11",
    settings=lambda thorough: starts(EVERY, thorough),
    hypotheses=eos_hypotheses,
    measure=_gap,
    printed=(
        NOT_ABOVE,
        Bounded(text=r"$(2/\eta-y_\infty^2)\,/\,\eta^{1/(\beta-1)}$", quantity="constant"),
    ),
    expected=CONSTANT,
)

SHARP_BOUND = Claim(
    key="sharp-bound",
    number="Section 2.3",
    title="The error bound of Theorem 2 is sharp",
    statement=r"The gap $2/\eta-y_\infty^2$ is of the order $\eta^{1/(\beta-1)}$, not smaller.",
    chapter="2-single-neuron",
    anchor="thm-eos",
    figure="11",
    settings=lambda thorough: starts(EVERY, thorough),
    hypotheses=eos_hypotheses,
    measure=_gap,
    printed=(
        Rate(text=r"power of $\eta$ in the gap", quantity="gap", predicted=_power),
        Bounded(
            text=r"$(2/\eta-y_\infty^2)\,/\,\eta^{1/(\beta-1)}$", quantity="constant", both=True
        ),
    ),
    expected=CONSTANT,
)

ORDERS = Claim(
    key="beta-2-and-huber",
    number="Sections 1.2 and 2.3",
    title="A gap of order η, or of order 1",
    statement=(
        r"For the logistic and square-root losses ($\beta=2$) the limiting sharpness is"
        r" $2/\eta+O(\eta)$; for losses that are quadratic near $0$ (Huber, $\beta=\infty$) it is"
        r" $2/\eta+O(1)$."
    ),
    chapter="2-single-neuron",
    anchor="thm-eos",
    settings=lambda thorough: starts((SQRT, RSYM, SYM, HUBER), thorough),
    hypotheses=lambda loss, eta, x, delta: {
        r"$\eta<1$": eta < 1,
        **start_hypotheses(loss, eta, x, delta),
    },
    measure=_gap,
    printed=(
        NOT_ABOVE,
        Bounded(text=r"gap over $\eta$, over $1$ for Huber", quantity="constant"),
        Rate(text=r"power of $\eta$ in the gap", quantity="gap", predicted=_power),
    ),
    expected=CONSTANT,
)


# ---------------------------------------------------------------- how long the bouncing takes


def bouncing_order(loss, eta):
    """Order of the number of bouncing steps, as Remark 3 has it."""
    if loss.beta < 2:
        return eta ** (-loss.beta / (loss.beta - 1))
    return math.log(1 / eta) / eta**2 if loss.beta == 2 else eta**-2


def _bouncing(loss, eta, x, delta):
    steps = limit(loss, eta, *start(loss, eta, x, 2 + delta)).bouncing_steps
    return {"steps": float(steps), "relative": steps / bouncing_order(loss, eta)}


RATE_EDGE = Claim(
    key="rate-edge",
    number="Section C.5, rates",
    title="Steps of the bouncing phase",
    statement=(
        r"In the EoS regime gradient descent typically spends"
        r" $\Omega(\eta^{-(\beta/(\beta-1))\vee2})$ steps in the bouncing phase,"
        r" $\Omega(\eta^{-2}\log(1/\eta))$ for $\beta=2$; by Remark 3 it is of this order."
    ),
    chapter="c3-quasi-static",
    figure="11",
    settings=lambda thorough: [
        setting for setting in starts(EVERY, thorough) if setting["eta"] <= 0.1
    ],
    hypotheses=lambda loss, eta, x, delta: {
        **eos_hypotheses(loss, eta, x, delta),
        "EoS regime": limit(loss, eta, *start(loss, eta, x, 2 + delta)).eos,
    },
    measure=_bouncing,
    printed=(
        Bounded(text="bouncing steps over this order", quantity="relative", both=True),
        Rate(
            text=r"power of $\eta$ that is left in the bouncing steps over this order",
            quantity="relative",
            predicted=lambda loss: 0.0,
        ),
    ),
    expected=CONSTANT,
)

CLAIMS = (THEOREM_2, SHARP_BOUND, ORDERS, RATE_EDGE)
