"""The inequalities of the proofs of Theorems 3 and 4 (Appendix E), along a run of the mean model.

Each is a pair of sides, as a function of the run: the same stand, in the same order of operations,
in `explorers/js/numerics/mean_proofs.js`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import pi, sqrt
from typing import NamedTuple

import numpy as np

from eosbook import mean_model
from eosbook._elementary import half_tanh_half, half_tanh_halves, one_minus_tanh_ratio
from eosbook._smoothed_relu import g, g_inverse, g_prime
from eosbook._validate import choice, count, fail, finite, positive, scalar
from eosbook.inequality import Inequality

THEOREMS = ("3", "4")
LEAST_HEIGHT = 0.08  # the proof of Theorem 3 puts it for g(-1) = 0.0833...
AT_REST = 1e-6  # |A| g(b) at which a run is at rest, once it is below the threshold


@dataclass(frozen=True, eq=False)
class Proof:
    """A run of the mean model, and the constants with which a proof looks at it.

    Attributes
    ----------
    theorem : {"3", "4"}
    delta, d, A0 : float
        As given.
    eta : float
        (8 - delta) pi / d^2 for Theorem 3, (8 + delta) pi / d^2 for Theorem 4.
    run : mean_model.Trajectory
        From (A0, 0) until it is at rest: below the threshold, with |A| g(b) < 1e-6.
    gamma : float
        Theorem 3's rate min{delta, 8 - delta, (8 - delta) / |A0|} / 200; NaN for Theorem 4.
    epsilon, epsilon_prime, near : float
        Our choice of what the proof of Theorem 4 leaves open: epsilon = delta / 8, half of what
        eta d^2 g(0)^2 / 2 exceeds 2 by; epsilon_prime = epsilon / (2 (2 + epsilon)), half of what
        is allowed; and the largest `near`, so that |A| <= near gives l'(s)/s >= (1 -
        epsilon_prime) / 4.  NaN for Theorem 3.
    cost : float
        What a step with |A| >= near and eta d^2 g(b)^2 / 2 >= 2 + epsilon lowers b by, at least.
    """

    theorem: str
    delta: float
    d: float
    A0: float
    eta: float
    run: mean_model.Trajectory
    gamma: float
    epsilon: float
    epsilon_prime: float
    near: float
    cost: float

    @property
    def hypothesis(self):
        """Whether what the theorem asks for is true of the run."""
        if self.theorem == "3":
            return self.eta <= self.gamma / abs(self.A0)
        above = self.eta * self.run.height > 2
        return not (above & (self.run.A == 0)).any()

    @property
    def keys(self):
        """Keys of its inequalities, in the proof's order."""
        return tuple(key for key, entry in INEQUALITIES.items() if entry.theorem == self.theorem)

    def inequality(self, key):
        """One of its inequalities.

        Parameters
        ----------
        key : str
            One of `keys`.

        Returns
        -------
        Inequality
        """
        choice("key", key, self.keys)
        return Inequality(*np.broadcast_arrays(*INEQUALITIES[key].sides(self)))


def proof(theorem, delta, d, A0, steps=10_000):
    """Run the mean model at a theorem's step size from (A0, 0), for its proof to look at.

    Parameters
    ----------
    theorem : {"3", "4"}
    delta : float
        > 0, for Theorem 3 also < 8.
    d : float
        Dimension, > 0.
    A0 : float
        Start, not 0.
    steps : int
        Most steps, >= 1.

    Returns
    -------
    Proof

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> below = proof("3", 4, 200, 1.0)
    >>> below.hypothesis, [key for key in below.keys if not below.inequality(key).holds]
    (True, ['printed'])
    """
    theorem = choice("theorem", theorem, THEOREMS)
    delta = scalar(positive, "delta", delta)
    d = scalar(positive, "d", d)
    A0 = scalar(finite, "A0", A0)
    if theorem == "3" and delta >= 8:
        fail("delta", delta, "below 8 for Theorem 3")
    if A0 == 0:
        fail("A0", A0, "other than 0")
    rest = 8 - delta if theorem == "3" else 8 + delta
    eta = rest * pi / (d * d)
    run = _until_rest(mean_model.trajectory(eta, d, A0, count("steps", steps, least=1)))
    if theorem == "3":
        gamma = min(delta, rest, rest / abs(A0)) / 200
        return Proof(theorem, delta, d, A0, eta, run, gamma, *[np.nan] * 4)
    epsilon = delta / 8
    epsilon_prime = epsilon / (2 * (2 + epsilon))
    near = 2 * _flat(epsilon_prime) / float(g(0.0))
    level = sqrt(2 * (2 + epsilon) / eta) / d
    cost = eta * half_tanh_half(near * level) * near * float(g_prime(g_inverse(level)))
    return Proof(theorem, delta, d, A0, eta, run, np.nan, epsilon, epsilon_prime, near, cost)


def _until_rest(run):
    """The run without the steps after it has come to rest."""
    still = (run.A == 0) | ((run.eta * run.height < 2) & (np.abs(run.s) < AT_REST))
    kept = int(np.argmax(still)) + 1 if still.any() else run.A.size
    diverged = run.diverged and kept == run.A.size
    return replace(run, A=run.A[:kept], b=run.b[:kept], diverged=diverged)


def _flat(deficit):
    """The h with 1 - tanh(h)/h = deficit, by bisection."""
    low, high = 0.0, 64.0
    for _ in range(100):
        middle = 0.5 * (low + high)
        if one_minus_tanh_ratio(middle) <= deficit:
            low = middle
        else:
            high = middle
    return low


# ---------------------------------------------------------------- the inequalities


def _force(proof):
    """s = |A| g(b) and l'(s), at every step."""
    s = np.abs(proof.run.s)
    return s, half_tanh_halves(s)


def _fall(proof):
    """b_t - b_{t+1} = eta l'(s) |A| Phi(b), by (5), at every step but the last."""
    _, force = _force(proof)
    return (proof.eta * force * np.abs(proof.run.A) * g_prime(proof.run.b))[:-1]


def _growth(proof):
    """A_{t+1} / A_t, and where it is defined."""
    A = proof.run.A
    defined = A[:-1] != 0
    return A[1:] / np.where(defined, A[:-1], 1), defined


def _well_above(proof):
    """Where eta d^2 g(b)^2 / 2 >= 2 + epsilon, at every step but the last."""
    return (proof.eta * proof.run.height >= 2 + proof.epsilon)[:-1]


def _slope(proof):
    s, force = _force(proof)
    return force, s / 4, True


def _chord(proof):
    s, force = _force(proof)
    return np.minimum(s, 2) / 8, force, True


def _most_fall(proof):
    return _fall(proof), 0.5 * proof.eta * np.abs(proof.run.A[:-1]), True


def _printed(proof):
    _, force = _force(proof)
    size = np.abs(proof.run.A)
    return (force * size * g_prime(proof.run.b))[:-1], 0.5 * proof.eta * size[:-1], True


def _bias(proof):
    return -proof.run.b, proof.eta * abs(proof.A0) / proof.gamma, True


def _height(proof):
    return LEAST_HEIGHT, g(proof.run.b), True


def _lower(proof):
    growth, defined = _growth(proof)
    return -growth, 1 - proof.delta / 4, defined


def _near(proof):
    growth, defined = _growth(proof)
    height = g(proof.run.b)[:-1]
    close = np.abs(proof.run.s)[:-1] <= 2
    return growth, 1 - ((8 - proof.delta) * pi / 4) * height * height, defined & close


def _far(proof):
    growth, defined = _growth(proof)
    size = np.where(defined, np.abs(proof.run.A[:-1]), 1)
    distant = np.abs(proof.run.s)[:-1] >= 2
    return growth, 1 - (8 - proof.delta) * pi / 2 * g(proof.run.b)[:-1] / size, defined & distant


def _contraction(proof):
    growth, defined = _growth(proof)
    return np.abs(growth), 1 - proof.gamma, defined


def _decay(proof):
    step = np.arange(proof.run.A.size)
    return np.abs(proof.run.A), abs(proof.A0) * np.exp(-proof.gamma * step), True


def _monotone(proof):
    return proof.run.b[1:], proof.run.b[:-1], True


def _least_fall(proof):
    s, _ = _force(proof)
    size = np.abs(proof.run.A)
    least = proof.eta * (np.minimum(s, 2) / 8) * size * g_prime(proof.run.b)
    return least[:-1], _fall(proof), True


def _linear(proof):
    s, force = _force(proof)
    close = (np.abs(proof.run.A) <= proof.near) & (s > 0)
    return (1 - proof.epsilon_prime) / 4, force / np.where(s > 0, s, 1), close


def _grows(proof):
    growth, defined = _growth(proof)
    close = np.abs(proof.run.A[:-1]) <= proof.near
    return 1 + proof.epsilon / 2, np.abs(growth), defined & close & _well_above(proof)


def _visit(proof):
    away = np.abs(proof.run.A[:-1]) >= proof.near
    return proof.cost, _fall(proof), away & _well_above(proof)


def _liminf(proof):
    size = np.abs(proof.run.A)
    after = np.logical_or.accumulate(size > proof.near)
    above = proof.eta * proof.run.height >= 2 + proof.epsilon
    return proof.near, size, after & above


def _conclusion(proof):
    height = proof.run.height
    return height, 2 / proof.eta, np.arange(height.size) == height.size - 1


class Entry(NamedTuple):
    """Where an inequality belongs: its theorem, its sides, and the side that comes from the run."""

    theorem: str
    sides: Callable
    measured: str


INEQUALITIES = {
    "slope": Entry("3", _slope, "left"),
    "chord": Entry("3", _chord, "right"),
    "fall": Entry("3", _most_fall, "left"),
    "printed": Entry("3", _printed, "left"),
    "bias": Entry("3", _bias, "left"),
    "height": Entry("3", _height, "right"),
    "lower": Entry("3", _lower, "left"),
    "near": Entry("3", _near, "left"),
    "far": Entry("3", _far, "left"),
    "contraction": Entry("3", _contraction, "left"),
    "decay": Entry("3", _decay, "left"),
    "monotone": Entry("4", _monotone, "left"),
    "least-fall": Entry("4", _least_fall, "right"),
    "linear": Entry("4", _linear, "right"),
    "growth": Entry("4", _grows, "right"),
    "visit": Entry("4", _visit, "right"),
    "liminf": Entry("4", _liminf, "right"),
    "conclusion": Entry("4", _conclusion, "left"),
}
AS_PRINTED = ("printed", "liminf")  # what the paper prints and is false
