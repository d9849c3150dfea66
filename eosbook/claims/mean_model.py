"""Lemma 3, Theorems 3 and 4, Remark 4, and what Section 3 says of the mean model."""

import math

import numpy as np
from scipy.integrate import solve_ivp

from eosbook import mean_model as mm
from eosbook.claims import smoothed_relu
from eosbook.claims._checks import Always, AtMost, Bounded
from eosbook.claims._claim import CONSTANT, Claim
from eosbook.claims._settings import SYM, draws, grid

DIMENSIONS = (20, 50, 100, 200, 500, 1000, 2000)

# ---------------------------------------------------------------- Lemma 3 and the flow


def _flow_settings(thorough):
    starts = draws(3, 40 if thorough else 8, A0=(-4, 4), b0=(-2, 2))
    return [{"d": float(d), **each} for d in (5, 20, 200) for each in starts]


def _conserved(d, A0, b0):
    """Largest change of A^2/2 - 2 d^2 kappa(b) along the flow (6) in plain coordinates."""

    def velocity(_, z):
        A, b = z
        slope = float(SYM._prime(A * mm.g(b)))
        return [-2 * d * d * slope * mm.g(b), -slope * A * mm.g_prime(b)]

    path = solve_ivp(velocity, (0, 20 / d**2), [A0, b0], "DOP853", rtol=1e-12, atol=1e-14).y
    kept = path[0] ** 2 / 2 - 2 * d * d * mm.kappa(path[1])
    return {"change": float(np.abs(kept - kept[0]).max() / (A0 * A0 / 2))}


LEMMA_3 = Claim(
    key="lemma-3",
    number="Lemma 3",
    title="Conserved quantity of the mean model's flow",
    statement=(
        r"With $\kappa(b)=\int_0^bg/g'$, the gradient flow (6) conserves"
        r" $\frac12A^2-2d^2\kappa(b)$."
    ),
    chapter="3-relu-bias",
    anchor="lem-mean-conserved",
    settings=_flow_settings,
    hypotheses=lambda d, A0, b0: {r"$A_0\ne0$": A0 != 0},
    measure=_conserved,
    printed=(
        AtMost(
            text=r"change over $\frac12A_0^2$, the flow integrated in $A$ and $b$",
            quantity="change",
            limit=1e-8,
            rounding=True,
        ),
    ),
)

STARTS = [0.25, 1.0, 2.0, -3.0]


def _flow_end(d, A0):
    b = float(mm.gradient_flow_limit(d, A0))
    return {"scaled": -b * d * d, "kappa": abs(float(mm.kappa(b)) * 4 * d * d / A0**2 + 1)}


FLOW_LIMIT = Claim(
    key="flow-bias",
    number="Section 3.2",
    title="The flow learns no threshold neuron",
    statement=(
        r"From $(A_0,0)$ the flow (6) ends at the bias with $\kappa(b)=-A_0^2/(4d^2)$, which is"
        r" $-\Theta(1/d^2)$."
    ),
    chapter="3-relu-bias",
    settings=lambda thorough: grid(d=DIMENSIONS, A0=STARTS),
    hypotheses=lambda d, A0: {r"$A_0\ne0$": A0 != 0},
    measure=_flow_end,
    printed=(
        AtMost(
            text=r"$\kappa(b_\infty)=-A_0^2/(4d^2)$", quantity="kappa", limit=1e-9, rounding=True
        ),
        Bounded(
            text=r"$d^2\,|b_\infty|$",
            quantity="scaled",
            along="d",
            towards=math.inf,
            family=("A0",),
            both=True,
        ),
    ),
    expected=CONSTANT,
)

# ---------------------------------------------------------------- Theorem 3


def _gamma(A0, delta):
    return min(delta, 8 - delta, (8 - delta) / abs(A0)) / 200


def _theorem_3_settings(thorough):
    deltas = [0.5, 2.0, 4.0, 6.0, 7.5] + [
        x["delta"] for x in draws(33, 10 * thorough, delta=(0, 8))
    ]
    return grid(d=DIMENSIONS, A0=STARTS, delta=deltas)


def _theorem_3(d, A0, delta):
    eta = (8 - delta) * math.pi / d**2
    b = float(mm.limit(eta, d, A0).b)
    return {
        "not above": b <= 0,
        "bound": -b / (eta / _gamma(A0, delta) * abs(A0)),
        "scaled": -b * d * d,
    }


THEOREM_3 = Claim(
    key="theorem-3",
    number="Theorem 3",
    title="Mean model, gradient flow regime",
    statement=(
        r"For $\eta=(8-\delta)\pi/d^2$ and"
        r" $\gamma=\frac1{200}\min\{\delta,8-\delta,\frac{8-\delta}{|A_0|}\}$, if"
        r" $\eta\le\gamma/|A_0|$ then $0\ge"
        r" b_\infty\ge-(\eta/\gamma)|A_0|=-O_{A_0,\delta}(1/d^2)$."
    ),
    chapter="3-relu-bias",
    anchor="thm-mean-flow",
    figure="1",
    settings=_theorem_3_settings,
    hypotheses=lambda d, A0, delta: {
        r"$0<\delta<8$": 0 < delta < 8,
        r"$\eta\le\gamma/|A_0|$": (8 - delta) * math.pi / d**2 <= _gamma(A0, delta) / abs(A0),
    },
    measure=_theorem_3,
    printed=(
        Always(text=r"$b_\infty\le0$", quantity="not above"),
        AtMost(text=r"$|b_\infty|\le(\eta/\gamma)|A_0|$: ratio", quantity="bound"),
        Bounded(
            text=r"$d^2\,|b_\infty|$",
            quantity="scaled",
            along="d",
            towards=math.inf,
            family=("A0",),
        ),
    ),
    expected=CONSTANT,
)

# ---------------------------------------------------------------- Theorem 4


def _theorem_4_settings(thorough):
    deltas = [0.1, 0.5, 2.0, 5.0, 12.0] + [
        x["delta"] for x in draws(4, 10 * thorough, delta=(0, 20))
    ]
    return grid(d=DIMENSIONS, A0=STARTS, delta=deltas)


def _theorem_4_hypotheses(d, A0, delta):
    end = mm.limit((8 + delta) * math.pi / d**2, d, A0)
    return {
        r"$\delta>0$": delta > 0,
        r"$A_t\ne0$ while $\frac12d^2g(b_t)^2>2/\eta$": end.flag == mm.Flag.CONVERGED,
    }


def _theorem_4(d, A0, delta):
    eta = (8 + delta) * math.pi / d**2
    b = float(mm.limit(eta, d, A0).b)
    bound = float(mm.bias_bound(eta, d))
    return {"bound": bound / b, "inverse": -1 / bound}


THEOREM_4 = Claim(
    key="theorem-4",
    number="Theorem 4",
    title="Mean model, EoS regime",
    statement=(
        r"For $\eta=(8+\delta)\pi/d^2$, if $A_t\ne0$ while $\frac12d^2g(b_t)^2>2/\eta$, then"
        r" $b_\infty\le g^{-1}(2/\sqrt{(8+\delta)\pi})\le-\Omega_\delta(1)$."
    ),
    chapter="3-relu-bias",
    anchor="thm-mean-eos",
    figure="1",
    settings=_theorem_4_settings,
    hypotheses=_theorem_4_hypotheses,
    measure=_theorem_4,
    printed=(
        AtMost(text=r"$g^{-1}(2/\sqrt{(8+\delta)\pi})\,/\,b_\infty\le1$: ratio", quantity="bound"),
        Bounded(
            text=r"$1\,/\,|g^{-1}(2/\sqrt{(8+\delta)\pi})|$, as $d\to\infty$",
            quantity="inverse",
            along="d",
            towards=math.inf,
            family=("delta",),
        ),
    ),
    expected=CONSTANT,
)

EXAMPLE_10_PI = Claim(
    key="bias-0.087",
    number="Section 3.2 (ii)",
    title="The bias at η = 10π/d²",
    statement=r"For $\eta=10\pi/d^2$ the mean model ends at $b_\infty<-0.087$.",
    chapter="3-relu-bias",
    settings=lambda thorough: grid(d=DIMENSIONS, A0=STARTS, delta=[2.0]),
    hypotheses=_theorem_4_hypotheses,
    measure=lambda d, A0, delta: {
        "ratio": 0.087 / -float(mm.limit((8 + delta) * math.pi / d**2, d, A0).b),
        "bound": 0.087 / -float(mm.bias_bound((8 + delta) * math.pi / d**2, d)),
    },
    printed=(
        AtMost(text=r"$-0.087/b_\infty$", quantity="ratio"),
        AtMost(text=r"$-0.087/g^{-1}(2/\sqrt{10\pi})$", quantity="bound"),
    ),
)

# ---------------------------------------------------------------- the threshold


def _switch(d, A0):
    """Step size at which the measured regime changes, over 8 pi / d^2, by bisection."""
    low, high = 0.9, 1.5
    for _ in range(40):
        middle = 0.5 * (low + high)
        eos = mm.limit(middle * mm.threshold(d), d, A0).eos
        low, high = (low, middle) if eos else (middle, high)
    return {"off": abs(high - 1) * d * d}


THRESHOLD = Claim(
    key="threshold",
    number="Section 3.2",
    title="The threshold 8π/d²",
    statement=(
        r"The mean model changes from the gradient flow regime to the EoS regime at"
        r" $\eta=8\pi/d^2$ (read: up to a relative error $O(1/d^2)$)."
    ),
    chapter="3-relu-bias",
    figure="1",
    settings=lambda thorough: grid(d=DIMENSIONS, A0=[0.25, 0.5, 1.0, 1.5, 2.0, -3.0]),
    hypotheses=lambda d, A0: {r"$A_0\ne0$": A0 != 0},
    measure=_switch,
    printed=(
        Bounded(
            text=r"$d^2\,|\eta d^2/(8\pi)-1|$ where the regimes meet",
            quantity="off",
            along="d",
            towards=math.inf,
            family=(),
        ),
    ),
    expected=CONSTANT,
)


def _decreasing(d, A0, share):
    run = mm.trajectory(share * mm.threshold(d), d, A0, 5000)
    return {"falls": bool((np.diff(run.b) <= 0).all())}


FALLING = Claim(
    key="bias-falls",
    number="Section 3.2",
    title="The bias only falls",
    statement=r"$b_t$ is monotonically decreasing.",
    chapter="3-relu-bias",
    settings=lambda thorough: grid(d=DIMENSIONS, A0=STARTS, share=[0.1, 0.5, 0.99, 1.25, 3.0]),
    hypotheses=lambda d, A0, share: {r"$A_0\ne0$": A0 != 0},
    measure=_decreasing,
    printed=(Always(text=r"$b_{t+1}\le b_t$ over 5000 steps", quantity="falls"),),
)

# ---------------------------------------------------------------- Remark 4


def _hessian(d, a, b):
    """Largest eigenvalue at (-a, a, b), by difference quotients of the gradient."""

    def gradient(z):
        minus, plus, bias = z
        slope = d * float(SYM._prime(d * (minus + plus) * mm.g(bias)))
        weight = slope * mm.g(bias)
        return np.array([weight, weight, slope * (minus + plus) * mm.g_prime(bias)])

    h = 1e-4 / d
    steps = h * np.eye(3)
    point = np.array([-a, a, b])
    hessian = [(gradient(point + step) - gradient(point - step)) / (2 * h) for step in steps]
    found = np.linalg.eigvalsh((np.array(hessian) + np.array(hessian).T) / 2)[-1]
    return {
        "formula": abs(found / (d * d * mm.g(b) ** 2 / 2) - 1),
        "origin": abs(float(mm.sharpness(0.0, 0.0, d)) / (d * d / (4 * math.pi)) - 1),
    }


REMARK_4 = Claim(
    key="remark-4",
    number="Remark 4",
    title="Sharpness at the minimisers of the mean model",
    statement=(
        r"Where $a^-+a^+=0$, the largest eigenvalue of the Hessian is $\frac12d^2g(b)^2$; at $b=0$"
        r" it is $d^2/(4\pi)$."
    ),
    chapter="3-relu-bias",
    anchor="rem-sharpness",
    settings=lambda thorough: [
        {"d": float(d), **point}
        for d in DIMENSIONS
        for point in draws(44, 20 if thorough else 5, a=(-1, 1), b=(-2, 1))
    ],
    hypotheses=lambda d, a, b: {r"$a^-+a^+=0$": True},
    measure=_hessian,
    printed=(
        AtMost(
            text=r"$\lambda_{\max}=\frac12d^2g(b)^2$, by difference quotients",
            quantity="formula",
            limit=1e-6,
            rounding=True,
        ),
        AtMost(text=r"$d^2/(4\pi)$ at $(0,0)$", quantity="origin", limit=1e-12, rounding=True),
    ),
)

CLAIMS = (
    smoothed_relu.LEMMA_2,
    LEMMA_3,
    smoothed_relu.KAPPA,
    FLOW_LIMIT,
    FALLING,
    THRESHOLD,
    THEOREM_3,
    THEOREM_4,
    EXAMPLE_10_PI,
    REMARK_4,
)
