"""Lemmas 1, 4 and 6: what the flow conserves, and gradient descent almost (Sections 2.2, C.1)."""

import numpy as np
from scipy.integrate import solve_ivp

from eosbook import single_neuron as sn
from eosbook.claims._checks import AtMost, Bounded
from eosbook.claims._claim import CONSTANT, CORRECTED, Claim
from eosbook.claims._settings import (
    EXAMPLE_1,
    SYM,
    assumptions,
    draws,
    grid,
    small_step,
    start,
    step_sizes,
    trajectory,
)

# ---------------------------------------------------------------- Lemma 1


def _random_points(thorough):
    points = draws(1, 30 if thorough else 4, x0=(-3, 3), y0=(-3, 3))
    return [{"loss": loss, **point} for loss in (*EXAMPLE_1, SYM) for point in points]


def _flow(loss, x0, y0):
    """Largest change of y^2 - x^2 along the flow in plain coordinates, in units of x^2 + y^2."""

    def velocity(_, z):
        slope = loss._prime(z[0] * z[1])
        return [-slope * z[1], -slope * z[0]]

    path = solve_ivp(velocity, (0, 5), [x0, y0], method="DOP853", rtol=1e-12, atol=1e-14).y
    D = path[1] ** 2 - path[0] ** 2
    return {"change": float(np.abs(D - D[0]).max()) / (x0 * x0 + y0 * y0)}


LEMMA_1 = Claim(
    key="lemma-1",
    number="Lemma 1",
    title="Conserved quantity of the flow",
    statement=r"Along the gradient flow of $\ell(xy)$, $y^2-x^2$ is constant.",
    chapter="2-single-neuron",
    anchor="lem-conserved",
    settings=_random_points,
    hypotheses=lambda loss, x0, y0: {
        r"$\ell'$ is the derivative of $\ell$": assumptions(loss)["derivatives"].holds
    },
    measure=_flow,
    printed=(
        AtMost(
            text=r"change of $y^2-x^2$ up to time 5, the flow integrated in $x$ and $y$",
            quantity="change",
            limit=1e-9,
            rounding=True,
        ),
    ),
)


def _derivative(loss, x0, y0):
    s = x0 * y0
    slope, value, size = float(loss.prime(s)), float(loss.value(s)), x0 * x0 + y0 * y0
    return {
        "printed": abs(2 * y0 * (-slope * x0) - 2 * x0 * (-value * y0)) / size,
        "corrected": abs(2 * y0 * (-slope * x0) - 2 * x0 * (-slope * y0)) / size,
    }


LEMMA_1_PROOF = Claim(
    key="lemma-1-proof",
    number="Lemma 1, proof",
    title="The derivative of the conserved quantity",
    statement=r"$2y(-\ell'(xy)\,x)-2x(-\ell(xy)\,y)=0$.",
    correction=r"$2y(-\ell'(xy)\,x)-2x(-\ell'(xy)\,y)=0$: both terms have $\ell'$.",
    chapter="2-single-neuron",
    anchor="lem-conserved",
    settings=_random_points,
    hypotheses=LEMMA_1.hypotheses,
    measure=_derivative,
    printed=(
        AtMost(
            text=r"the derivative over $x^2+y^2$",
            quantity="printed",
            limit=1e-14,
            rounding=True,
        ),
    ),
    corrected=(
        AtMost(
            text=r"the derivative over $x^2+y^2$",
            quantity="corrected",
            limit=1e-14,
            rounding=True,
        ),
    ),
    expected=CORRECTED,
)


# ---------------------------------------------------------------- Lemma 4


def _invariant_settings(thorough):
    points = draws(4, 20 if thorough else 5, x0=(-3, 3), eta=(0.01, 0.9))
    return [
        {"loss": loss, "sign": sign, **point}
        for loss in (*EXAMPLE_1, SYM)
        for sign in (1, -1)
        for point in points
    ]


def _invariant(loss, sign, x0, eta):
    run = sn.trajectory(loss, eta, x0, sign * x0, 500)
    return {"distance": float(np.abs(run.y - sign * run.x).max())}


LEMMA_4 = Claim(
    key="lemma-4",
    number="Lemma 4",
    title="Invariant lines",
    statement=r"If $\ell$ is even, gradient descent never leaves the lines $y=\pm x$.",
    chapter="c1-conservation",
    anchor="lem-c1-invariant",
    settings=_invariant_settings,
    hypotheses=lambda loss, sign, x0, eta: {
        r"$\ell$ is even": assumptions(loss)["even"].holds,
    },
    measure=_invariant,
    printed=(
        AtMost(
            text=r"$|y_t\mp x_t|=0$ over 500 steps",
            quantity="distance",
            limit=0.0,
            rounding=True,
        ),
    ),
)


# ---------------------------------------------------------------- Lemma 6

C_0 = 1.0  # t0 is the first step with x_t <= 0 or |x_t y_t| <= C_0, as in the proof


def _lemma_6_settings(thorough):
    starts = grid(x=[0.25, 0.75, 2.0], gamma=[0.02, 0.3, 1.2, 1.9, 2.3, 4.0])
    starts += draws(6, 12 if thorough else 3, x=(0.1, 3), gamma=(0.1, 6))
    least = 2e-5 if thorough else 1e-4
    return [
        {"loss": loss, "eta": eta, **each}
        for loss in EXAMPLE_1
        for eta in step_sizes(least)
        for each in starts
    ]


def _lemma_6(loss, eta, x, gamma):
    x0, y0 = start(loss, eta, x, gamma)
    run = trajectory(loss, eta, x0, y0, int(10 / eta) + 1000)
    s = run.x * run.y
    t0 = int(np.argmax((run.x <= 0) | (np.abs(s) <= C_0)))
    factor = 1 - (eta * loss.prime(s[:-1])) ** 2
    drift = run.D[1:] / (factor * run.D[:-1]) - 1
    return {
        "time": eta * t0,
        "sup": float(np.abs(run.x[t0:]).max() / np.sqrt(max(gamma, 1 / gamma) * eta)),
        "lost": float((1 - run.D[t0] / run.D[0]) / eta),
        "identity": float(np.abs(drift).max()),
        "order": float((np.abs(run.x) / run.y).max()),
    }


LEMMA_6 = Claim(
    key="lemma-6",
    number="Lemma 6",
    title="Approximate conservation",
    statement=(
        r"From $(x_0,y_0)=\sqrt{\gamma/\eta}\,(\tilde x,\tilde y)$ there is $t_0=O(1/\eta)$ with"
        r" $\sup_{t\ge t_0}|x_t|=O(\sqrt{(\gamma^{-1}\vee\gamma)\,\eta})$ and"
        r" $y_{t_0}^2-x_{t_0}^2=(1-O(\eta))(y_0^2-x_0^2)$, the constants depending on"
        r" $\tilde x,\tilde y,\ell$."
    ),
    chapter="c1-conservation",
    anchor="lem-c1-conserved",
    settings=_lemma_6_settings,
    hypotheses=lambda loss, eta, x, gamma: {
        **small_step(loss, eta),
        r"$\tilde y>\tilde x>0$": x > 0,
        r"$\gamma>0$": gamma > 0,
    },
    measure=_lemma_6,
    printed=(
        Bounded(text=r"$\eta\,t_0$", quantity="time"),
        Bounded(
            text=r"$\sup_{t\ge t_0}|x_t|\,/\,\sqrt{(\gamma^{-1}\vee\gamma)\,\eta}$", quantity="sup"
        ),
        Bounded(text=r"$(1-D_{t_0}/D_0)\,/\,\eta$", quantity="lost"),
        AtMost(
            text=r"$D_{t+1}=(1-\eta^2\ell'(x_ty_t)^2)\,D_t$ at each step",
            quantity="identity",
            limit=1e-11,
            rounding=True,
        ),
        AtMost(text=r"$|x_t|<y_t$ at each step: ratio", quantity="order"),
    ),
    expected=CONSTANT,
)

CLAIMS = (LEMMA_1, LEMMA_1_PROOF, LEMMA_4, LEMMA_6)
