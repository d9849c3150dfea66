"""Claims on the loss alone: Assumptions (A1) to (A3), Lemma 5, Example 1."""

import numpy as np

from eosbook.claims._checks import Always, AtMost
from eosbook.claims._claim import CORRECTED, Claim
from eosbook.claims._settings import (
    BETA,
    EXAMPLE_1,
    HUBER,
    RSYM,
    SQRT,
    SYM,
    assumptions,
    draws,
    grid,
)
from eosbook.losses import Loss

GRID = np.geomspace(1e-3, 1e2, 2001)
NEAR = 1e-3  # difference quotients at 0


def mixture(weight, k_sqrt, k_rsym):
    """Even, convex, 1-Lipschitz, with l''(0) = 1: w l_sqr(k s)/k^2 + (1 - w) l_rsym(k' s)/k'^2."""
    parts = ((weight, k_sqrt, SQRT), (1 - weight, k_rsym, RSYM))

    def total(name, power):
        return lambda s: sum(w * getattr(loss, name)(k * s) / k**power for w, k, loss in parts)

    return Loss(
        key="mixture",
        name=f"mixture of {weight:.2f} square root and {1 - weight:.2f} rescaled logistic",
        label=r"\ell_{\mathrm{mix}}",
        beta=2.0,
        c=sum(w * k * k * loss.c for w, k, loss in parts),
        lipschitz=sum(w / k for w, k, _ in parts),
        _value=total("value", 2),
        _prime=total("prime", 1),
        _second=total("second", 0),
        _q=total("q", 0),
    )


def steep(a, m, b):
    """Loss with l'(s) = s - s^3 up to a, then of slope m up to b, then constant.

    With m > 1 its slope catches up with the straight line s, and may overtake it.
    """

    def prime(s):
        t = np.abs(s)
        size = np.where(t <= a, t - t**3, a - a**3 + m * (np.clip(t, a, b) - a))
        return np.sign(s) * size

    def value(s):
        t = np.abs(s)
        inner, middle = np.minimum(t, a), np.clip(t, a, b) - a
        top = a - a**3 + m * (b - a)
        flat = top * np.maximum(t - b, 0)
        return inner**2 / 2 - inner**4 / 4 + (a - a**3) * middle + m * middle**2 / 2 + flat

    def q(s):
        s = np.asarray(s, dtype=float)
        far = np.maximum(s, a)
        return np.where(s <= a, s * s, 1 - prime(far) / far)

    return Loss(
        key="steep",
        name=f"steep ($\\ell'=s-s^3$ to {a:g}, then of slope {m:g} to {b:.3g}, then constant)",
        label=r"\ell_{\mathrm{steep}}",
        beta=2.0,
        c=1.0,
        _value=value,
        _prime=prime,
        _second=lambda s: np.where(
            np.abs(s) <= a, 1 - 3 * np.square(s), np.where(np.abs(s) <= b, float(m), 0.0)
        ),
        _q=q,
    )


OVERTAKES = steep(1 / 4, 2, 81 / 128)  # l'(s) > s at the end of the steep part, where l' = 1
TOUCHES = steep(1 / 2, 5 / 4, 1)  # l'(1) = 1, and l'(s) < s elsewhere


def _fourth_derivative(loss):
    return float((loss.second(NEAR) - 2 * loss.second(0.0) + loss.second(-NEAR)) / NEAR**2)


def _slope_below_line(loss):
    """l'(s) / s <= 1, up to rounding."""
    return bool((loss.q(GRID) >= -1e-12).all())


# ---------------------------------------------------------------- Lemma 5


def _lemma_5_settings(thorough):
    named = [*EXAMPLE_1, BETA[4.0], BETA[10.0], SYM, OVERTAKES]
    random = draws(5, 60 if thorough else 12, weight=(0, 1), k_sqrt=(1, 4), k_rsym=(1, 4))
    return grid(loss=named + [mixture(**draw) for draw in random])


def _lemma_5(loss):
    report = assumptions(loss)
    numbers = {
        "slope at 0": abs(float(loss.prime(0.0))),
        "least at 0": bool((loss.value(GRID) >= loss.value(0.0)).all()),
    }
    fourth = _fourth_derivative(loss) if loss.beta >= 2 else np.nan
    if report["(A2)"].holds and loss.beta >= 2:
        numbers["fourth"] = fourth
    if fourth < -1e-3:
        numbers["converse"] = report["(A2)"].holds
        if _slope_below_line(loss):
            numbers["converse corrected"] = report["(A2)"].holds
    return numbers


LEMMA_5_PARTS = (
    Always(text=r"$\ell(s)\ge\ell(0)$", quantity="least at 0"),
    AtMost(text=r"$\ell'(0)=0$", quantity="slope at 0", limit=0.0, rounding=True),
    AtMost(text=r"$\ell^{(4)}(0)\le0$ where (A2) holds", quantity="fourth", limit=0.0),
)

LEMMA_5 = Claim(
    key="lemma-5",
    number="Lemma 5",
    title="Properties of the loss",
    statement=(
        r"Under (A1), $\ell$ is smallest at $0$ and $\ell'(0)=0$. If $\ell$ is $\mathcal C^4$ near"
        r" $0$, (A2) implies $\ell^{(4)}(0)\le0$; conversely, $\ell^{(4)}(0)<0$ implies (A2) with"
        r" $\beta=2$."
    ),
    correction=(
        r"The converse also needs $\ell'(s)\le s$ for all $s>0$: a fourth derivative at $0$ says"
        r" nothing of the slope further out."
    ),
    chapter="c1-conservation",
    anchor="lem-c1-loss",
    settings=_lemma_5_settings,
    hypotheses=lambda loss: {"(A1)": assumptions(loss).a1},
    measure=_lemma_5,
    printed=(
        *LEMMA_5_PARTS,
        Always(text=r"(A2) holds where $\ell^{(4)}(0)<0$", quantity="converse"),
    ),
    corrected=(
        *LEMMA_5_PARTS,
        Always(
            text=r"(A2) holds where $\ell^{(4)}(0)<0$ and $\ell'(s)\le s$",
            quantity="converse corrected",
        ),
    ),
    expected=CORRECTED,
)


# ---------------------------------------------------------------- its proof


def _epsilon(loss):
    """Largest eps <= 1 of a grid with l'''(s) <= -eps s for 0 < s < eps."""
    h = 1e-4
    s = np.linspace(1e-3, 1, 1000)
    third = (loss.second(s + h) - loss.second(s - h)) / (2 * h)
    lowest = np.minimum.accumulate(-third / s)
    return float(s[lowest >= s][-1]) if lowest[0] >= s[0] else 0.0


def _lemma_5_proof(loss, share):
    epsilon = _epsilon(loss)
    s = share * epsilon
    deficit = float(loss.q(s))
    return {"printed": epsilon * s * s / 2 / deficit, "corrected": epsilon * s * s / 6 / deficit}


LEMMA_5_PROOF = Claim(
    key="lemma-5-proof",
    number="Lemma 5, proof",
    title="The constant of its Taylor bound",
    statement=(
        r"If $\ell'''(s)\le-\varepsilon s$ on $(0,\varepsilon)$, then"
        r" $\ell'(s)/s\le1-\frac12\varepsilon s^2$ there."
    ),
    correction=r"$\ell'(s)/s\le1-\frac16\varepsilon s^2$: equation (9) has a factor $1-r/s$.",
    chapter="c1-conservation",
    settings=lambda thorough: grid(
        loss=[SQRT, RSYM, BETA[2.0], mixture(0.5, 1.5, 2.0)],
        share=[0.05, 0.1, 0.25, 0.5, 0.75, 0.99],
    ),
    hypotheses=lambda loss, share: {r"$\ell'''(s)\le-\varepsilon s$": _epsilon(loss) > 0},
    measure=_lemma_5_proof,
    printed=(AtMost(text=r"$\frac12\varepsilon s^2\le1-\ell'(s)/s$: ratio", quantity="printed"),),
    corrected=(
        AtMost(text=r"$\frac16\varepsilon s^2\le1-\ell'(s)/s$: ratio", quantity="corrected"),
    ),
    expected=CORRECTED,
)


# ---------------------------------------------------------------- Example 1

STATED = {RSYM: 1 / 4, SQRT: 2 / 5} | {
    loss: min(loss.c, loss.r) for loss in EXAMPLE_1 if loss.key == "beta"
}


def _example_1_settings(thorough):
    share = np.geomspace(1e-3, 0.999, 200 if thorough else 30).tolist()
    inside = [{"loss": loss, "s": c * part} for loss, c in STATED.items() for part in share]
    return inside + grid(loss=EXAMPLE_1, s=np.geomspace(1e-2, 1e2, 30).tolist())


def _example_1(loss, s):
    numbers = {"A1": assumptions(loss).a1, "below": bool(loss.q(s) >= 0)}
    c = STATED.get(loss)
    if c is not None and s < c:
        numbers["printed"] = float(loss.second(s)) / s / (1 - c * s**loss.beta)
        numbers["corrected"] = c * s**loss.beta / float(loss.q(s))
    return numbers


EXAMPLE_1_PARTS = (
    Always(text="(A1)", quantity="A1"),
    Always(text=r"$\ell'(s)/s\le1$", quantity="below"),
)

EXAMPLE_1_CLAIM = Claim(
    key="example-1",
    number="Example 1",
    title="Losses that satisfy the assumptions",
    statement=(
        r"The rescaled logistic, square-root, Huber and higher-order losses satisfy (A1) and (A2);"
        r" for $|s|<c$, $\ell''(s)/s\le1-c|s|^\beta$ with $c=\frac14$, $c=\frac25$ and"
        r" $c=c_\beta\wedge r_\beta$ for the first, the second and the last."
    ),
    correction=(
        r"$\ell'(s)/s$ in place of $\ell''(s)/s$. With it the stated constants hold; the first two"
        r" are not the best."
    ),
    chapter="2-single-neuron",
    anchor="def-assumptions",
    settings=_example_1_settings,
    hypotheses=lambda loss, s: {r"$s\ne0$": s != 0},
    measure=_example_1,
    printed=(
        *EXAMPLE_1_PARTS,
        AtMost(text=r"$\ell''(s)/s\le1-c|s|^\beta$: ratio", quantity="printed"),
    ),
    corrected=(
        *EXAMPLE_1_PARTS,
        AtMost(text=r"$c|s|^\beta\le1-\ell'(s)/s$: ratio", quantity="corrected"),
    ),
    expected=CORRECTED,
)


# ---------------------------------------------------------------- (A2+)


def _slope_is_lipschitz(loss):
    return bool((loss.second(GRID) <= 1 + 1e-9).all())


def _a2_plus(loss, r):
    s = np.append(GRID[GRID < r], r)
    exists = bool((loss.q(s) / s**loss.beta).min() > 0)
    return {"printed": exists} | ({"corrected": exists} if _slope_is_lipschitz(loss) else {})


A2_PLUS = Claim(
    key="a2-plus",
    number="(A2⁺)",
    title="(A2) on every bounded interval",
    statement=(
        r"For $\beta<\infty$, (A2) is equivalent to: for every $r>0$ there is $c(r)>0$ with"
        r" $\ell'(s)/s\le1-c(r)|s|^\beta$ for $0<|s|\le r$."
    ),
    correction=(
        r"This needs that $\ell'$ is $1$-Lipschitz, which the paper uses here but (A1) does not"
        r" say."
    ),
    chapter="c2-crossing",
    settings=lambda thorough: grid(
        loss=[SQRT, RSYM, *BETA.values(), mixture(0.5, 1.5, 2.0), TOUCHES],
        r=[0.25, 0.5, 1.0, 2.0, 5.0, 20.0],
    ),
    hypotheses=lambda loss, r: {
        "(A1)": assumptions(loss).a1,
        "(A2)": assumptions(loss)["(A2)"].holds,
        r"$\beta<\infty$": loss is not HUBER,
    },
    measure=_a2_plus,
    printed=(Always(text=r"there is $c(r)>0$", quantity="printed"),),
    corrected=(Always(text=r"there is $c(r)>0$ where $\ell''\le1$", quantity="corrected"),),
    expected=CORRECTED,
)

CLAIMS = (EXAMPLE_1_CLAIM, LEMMA_5, LEMMA_5_PROOF, A2_PLUS)
