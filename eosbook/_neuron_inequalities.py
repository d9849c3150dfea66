"""Both sides of the inequalities in the proofs for the single neuron, as functions of a proof's run.

What they are given is a `neuron_proofs.Proof`.
"""

from collections.abc import Callable
from math import sqrt
from typing import NamedTuple

import numpy as np

from eosbook.crossing import natural_units

NEAR = 1.0  # c_0 of Lemma 6: a run has reached the axis where x <= 0 or |xy| <= c_0
RATE = 0.25  # our choice for the constant in the decay of |x_t| of Theorem 1
PULL = 0.5  # and for that of (15)
SPREAD = 2.0  # and for those of Propositions 3 and 4


def _steps(proof):
    return np.arange(proof.s.size)


def _arrived(proof):
    """Steps from t_0 on."""
    return (_steps(proof) >= proof.reached) & (proof.reached >= 0)


def _crossed(proof):
    """Steps below the threshold after the crossing."""
    return (_steps(proof) >= proof.crossing) & (proof.crossing >= 0)


def _growth(proof):
    """x_{t+1} / x_t, and where it is defined."""
    x = proof.run.x
    defined = x[:-1] != 0
    return x[1:] / np.where(defined, x[:-1], 1), defined


def _decrease(proof):
    return proof.run.D[1:], proof.run.D[:-1], True


def _conserved(proof):
    least = np.full(proof.s.size, 1 - proof.eta * proof.eta)
    least[0] = proof.run.D[0]
    return np.cumprod(least), proof.run.D, True


def _approach(proof):
    x, y = proof.run.x, proof.run.y
    least = proof.eta * float(proof.loss.prime(NEAR)) * y[:-1]
    on_the_way = (_steps(proof) < proof.reached) | (proof.reached < 0)
    return least, x[:-1] - x[1:], on_the_way[:-1]


def _stays(proof):
    x, y = proof.run.x, proof.run.y
    bound = max(abs(x[proof.reached]), proof.eta * y[proof.reached])
    return np.abs(x), bound, _arrived(proof)


def _reach(proof):
    scale = sqrt(max(proof.gamma, 1 / proof.gamma) * proof.eta)
    return np.abs(proof.run.x), (1 + proof.eta * proof.shape) * scale, _arrived(proof)


def _below(proof):
    """Where Theorem 1 speaks: from t_0 on, with gamma < 2."""
    return _arrived(proof) & (proof.gamma < 2)


def _upper(proof):
    return proof.run.y2, proof.gamma / proof.eta + proof.run.x * proof.run.x, True


def _height(proof):
    x, y = proof.run.x, proof.run.y
    return ((1 - proof.eta * x * x) * y)[:-1], y[1:], _below(proof)[:-1]


def _overshoot(proof):
    growth, defined = _growth(proof)
    return -growth, 1 - (2 - proof.gamma) / 2, defined & _below(proof)[:-1]


def _shrinks(proof):
    growth, defined = _growth(proof)
    bound = 1 - 0.5 * proof.eta * proof.run.y2[:-1]
    return growth, bound, defined & (_below(proof) & (proof.s <= proof.half))[:-1]


def _decay(proof):
    start = abs(float(proof.run.x[proof.reached]))
    rate = RATE * proof.alpha
    since = np.maximum(_steps(proof) - proof.reached, 0)
    return np.abs(proof.run.x), start * np.exp(-rate * since), _below(proof)


def _well_above(proof):
    """Where y_t^2 >= (2 + epsilon)/eta, if Lemma 7 speaks of the run."""
    return (proof.eta * proof.run.y2 >= 2 + proof.epsilon) & (proof.gamma > 2)


def _grows(proof):
    growth, defined = _growth(proof)
    small = _well_above(proof) & (proof.s <= proof.close)
    return 1 + proof.epsilon / 2, np.abs(growth), defined & small[:-1]


def _liminf(proof):
    after = np.logical_or.accumulate(proof.s > proof.close)
    return proof.close, proof.s, after & _well_above(proof) & _arrived(proof)


def _jump(proof):
    s = proof.s[:-1]
    above = _arrived(proof)[1:] & (proof.gap[:-1] <= 0)
    return proof.gap[1:], 2 * proof.eta * s * s, above


def _pull(proof):
    growth, defined = _growth(proof)
    bound = np.exp(-PULL * proof.eta * proof.gap[:-1])
    return np.abs(growth), bound, defined & _crossed(proof)[:-1]


def _cost(proof):
    x = proof.run.x[:-1]
    return proof.gap[1:], proof.gap[:-1] + 4 * x * x, _crossed(proof)[:-1]


def _sum(proof):
    """gap^2 + 4 x^2 / eta, after the crossing nearly what it was at the crossing, or less."""
    energy = proof.gap * proof.gap + 4 * proof.run.x * proof.run.x / proof.eta
    return energy, (1 + 2 * proof.eta) * energy[proof.crossing], _crossed(proof)


def _printed(proof):
    return proof.gap, sqrt(2) * proof.s[proof.crossing], _crossed(proof)


def _ends(proof):
    ended = proof.crossing >= 0 or proof.run.x[-1] == 0
    return proof.run.y2, 2 / proof.eta, ended & (_steps(proof) == proof.s.size - 1)


def _quasi_static(proof):
    """2 c |s|^beta, delta_t, and the steps of the bouncing at which Theorem 5 speaks."""
    loss = proof.loss
    beta, c = (loss.beta, loss.c) if np.isfinite(loss.beta) else (2.0, 0.5)
    own = 2 * c * proof.s**beta
    delta = -proof.eta * proof.gap
    speaks = _arrived(proof) & (delta >= 0) & (delta <= 1 / beta)
    return own, delta, speaks & np.isfinite(loss.beta)


def _unit(proof):
    """Natural unit of delta, eta^(beta/(beta-1)) c^(-1/(beta-1)); 0 for beta = inf."""
    finite = np.isfinite(proof.loss.beta)
    return natural_units(proof.loss, proof.eta).delta if finite else 0.0


def _inside(proof):
    own, delta, speaks = _quasi_static(proof)
    bound = SPREAD * (delta + _unit(proof))
    return own, bound, speaks & np.logical_or.accumulate(speaks & (own <= bound))


def _outside(proof):
    own, delta, speaks = _quasi_static(proof)
    bound = SPREAD * own
    settled = np.logical_or.accumulate(speaks & (bound >= delta))
    return delta, bound, speaks & settled & (delta >= _unit(proof))


class Entry(NamedTuple):
    """Where an inequality belongs: its section, its sides, and the side that comes from the run."""

    section: str
    sides: Callable
    measured: str


INEQUALITIES = {
    "decrease": Entry("C.1", _decrease, "left"),
    "conserved": Entry("C.1", _conserved, "right"),
    "approach": Entry("C.1", _approach, "right"),
    "stays": Entry("C.1", _stays, "left"),
    "reach": Entry("C.1", _reach, "left"),
    "upper": Entry("C.2", _upper, "left"),
    "height": Entry("C.2", _height, "right"),
    "overshoot": Entry("C.2", _overshoot, "left"),
    "shrinks": Entry("C.2", _shrinks, "left"),
    "decay": Entry("C.2", _decay, "left"),
    "grows": Entry("C.4", _grows, "right"),
    "liminf": Entry("C.4", _liminf, "right"),
    "ends": Entry("C.4", _ends, "left"),
    "jump": Entry("C.4", _jump, "left"),
    "pull": Entry("C.4", _pull, "left"),
    "cost": Entry("C.4", _cost, "left"),
    "sum": Entry("C.4", _sum, "left"),
    "printed": Entry("C.4", _printed, "left"),
    "inside": Entry("C.5", _inside, "left"),
    "outside": Entry("C.5", _outside, "right"),
}
AS_PRINTED = ("liminf", "printed")  # what the paper prints and is false
