"""Lemma 2 and the functions of the mean model: the smoothed ReLU g and kappa (Sections 3, E.1)."""

import math

import numpy as np
from scipy.integrate import quad

from eosbook import mean_model as mm
from eosbook.claims._checks import AtMost, Bounded
from eosbook.claims._claim import CONSTANT, Claim
from eosbook.claims._settings import grid

# ---------------------------------------------------------------- Lemma 2


def _smoothed_relu(b):
    """g by quadrature of its definition, and its slope by differences, against the formulas."""

    def integrand(z):
        return max(z + b, 0.0) * math.exp(-z * z / 2) / math.sqrt(2 * math.pi)

    expected, _ = quad(integrand, max(-b, -12), max(-b, 0) + 12, epsabs=0, epsrel=1e-12, limit=200)
    h = 1e-3 / (1 + abs(b))
    quotients = [(mm.g(b + k * h) - mm.g(b - k * h)) / (2 * k * h) for k in (1, 2, 3)]
    slope = 1.5 * quotients[0] - 0.6 * quotients[1] + 0.1 * quotients[2]  # of order h^6
    Phi = 0.5 * math.erfc(-b / math.sqrt(2))
    phi = math.exp(-b * b / 2) / math.sqrt(2 * math.pi)
    return {
        "formula": abs(phi + b * Phi - expected) / (phi + abs(b) * Phi),
        "code": abs(mm.g(b) / expected - 1),
        "slope": abs(slope / Phi - 1),
    }


LEMMA_2 = Claim(
    key="lemma-2",
    number="Lemma 2",
    title="The smoothed ReLU",
    statement=(
        r"$g(b)=\mathbb E\,\mathrm{ReLU}(z+b)$ with $z\sim N(0,1)$ is $\varphi(b)+b\,\Phi(b)$, and"
        r" $g'=\Phi$."
    ),
    chapter="3-relu-bias",
    anchor="lem-smoothed-relu",
    figure="7",
    settings=lambda thorough: grid(b=np.linspace(-8, 8, 161 if thorough else 33).tolist()),
    hypotheses=lambda b: {r"$b\in\mathbb R$": math.isfinite(b)},
    measure=_smoothed_relu,
    printed=(
        AtMost(
            text=r"$\varphi(b)+b\,\Phi(b)$ against the integral",
            quantity="formula",
            limit=1e-11,
            rounding=True,
        ),
        AtMost(text="the book's $g$ against it", quantity="code", limit=1e-11, rounding=True),
        AtMost(
            text=r"$g'=\Phi$, by difference quotients", quantity="slope", limit=1e-8, rounding=True
        ),
    ),
)

KAPPA = Claim(
    key="kappa",
    number="Section 3.2",
    title="κ is of the size of b",
    statement=r"There are $c_0,c_1>0$ with $c_0\,b\le\kappa(b)\le c_1\,b$ for $-1\le b\le0$.",
    chapter="3-relu-bias",
    settings=lambda thorough: grid(b=[-(2.0**-k) for k in range(40 if thorough else 20)]),
    hypotheses=lambda b: {r"$-1\le b<0$": -1 <= b < 0},
    measure=lambda b: {"ratio": float(mm.kappa(b)) / b},
    printed=(Bounded(text=r"$\kappa(b)/b$", quantity="ratio", along="b", family=(), both=True),),
    expected=CONSTANT,
)
