"""The inequalities of the proofs for the single neuron (Appendix C), along a run.

The same stand, in the same order of operations, in `explorers/js/numerics/neuron_proofs.js`.
"""

from dataclasses import dataclass, replace
from math import sqrt

import numpy as np

from eosbook import single_neuron
from eosbook._neuron_inequalities import AS_PRINTED, INEQUALITIES, NEAR, RATE
from eosbook._validate import choice, count, fail, positive, scalar
from eosbook.inequality import Inequality
from eosbook.losses import Loss

__all__ = [
    "AS_PRINTED",
    "INEQUALITIES",
    "RATE",
    "SECTIONS",
    "Proof",
    "along",
    "proof",
    "verdicts",
]

SECTIONS = ("C.1", "C.2", "C.4", "C.5")
AT_REST = 1e-6  # |xy| at which a run is at rest, once it is below the threshold


@dataclass(frozen=True, eq=False)
class Proof:
    """A run of the single neuron, and the numbers with which the proofs look at it.

    Attributes
    ----------
    loss : Loss
        With l''(0) = 1.
    eta, gamma, shape : float
        As given.
    run : single_neuron.Trajectory
        Until it is at rest: below the threshold, with |xy| < 1e-6.
    s : ndarray of float, shape of `run.x`
        |x_t y_t|.
    gap : ndarray of float, shape of `run.x`
        2/eta - y_t^2, summed step by step so that small changes are exact.
    reached : int
        t_0 of Lemma 6, the first step with x_t <= 0 or |x_t y_t| <= 1; -1 if there is none.
    crossing : int
        The first step below the threshold if it comes at t_0 or later, from above; else -1.
    alpha : float
        min{delta, 2 - delta} of Theorem 1, where gamma = 2 - delta.
    half : float
        The largest epsilon_0 so that |s| <= epsilon_0 gives l'(s)/s >= 1/2.
    epsilon, epsilon_prime, close : float
        Our choice of what the proof of Lemma 7 leaves open: epsilon = delta/2, epsilon_prime =
        epsilon/(2 (2 + epsilon)), half of what is allowed; and the largest `close`, so that
        |s| <= close gives l'(s)/s >= 1 - epsilon_prime.
    """

    loss: Loss
    eta: float
    gamma: float
    shape: float
    run: single_neuron.Trajectory
    s: np.ndarray
    gap: np.ndarray
    reached: int
    crossing: int
    alpha: float
    half: float
    epsilon: float
    epsilon_prime: float
    close: float

    @property
    def delta(self):
        """Distance |gamma - 2| of the start from the threshold, delta in Theorems 1 and 2."""
        return abs(self.gamma - 2)

    def hypothesis(self, section):
        """Whether what the statements of a section ask for is true of the run.

        Parameters
        ----------
        section : {"C.1", "C.2", "C.4", "C.5"}
        """
        choice("section", section, SECTIONS)
        if self.eta >= 1:
            return False
        if section == "C.1":
            return True
        if section == "C.2":
            return self.gamma < 2 and self.eta <= min(sqrt(self.delta), self.gamma)
        landed = self.run.flag == single_neuron.Flag.LANDED_ON_AXIS
        return self.gamma > 2 and not landed and (section == "C.4" or np.isfinite(self.loss.beta))

    def inequality(self, key):
        """One of the inequalities.

        Parameters
        ----------
        key : str
            One of `INEQUALITIES`.

        Returns
        -------
        Inequality
        """
        choice("key", key, tuple(INEQUALITIES))
        return Inequality(*np.broadcast_arrays(*INEQUALITIES[key].sides(self)))


def proof(loss, eta, gamma, shape, steps=25_000):
    """Run gradient descent from sqrt(gamma/eta) (shape, sqrt(1 + shape^2)), for the proofs to look at.

    Parameters
    ----------
    loss : Loss
        With l''(0) = 1.
    eta : float
        Step size, > 0.
    gamma : float
        eta (y0^2 - x0^2), > 0: 2 - delta in Theorem 1, 2 + delta in Theorem 2.
    shape : float
        Shape x of the start, > 0.
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
    >>> from eosbook import losses
    >>> found = proof(losses.square_root(), 0.01, 1.5, 0.5)
    >>> found.reached, [key for key in INEQUALITIES if not found.inequality(key).holds]
    (48, [])
    """
    if loss.curvature != 1:
        fail("loss", loss.name, "a loss with l''(0) = 1")
    eta = scalar(positive, "eta", eta)
    gamma = scalar(positive, "gamma", gamma)
    shape = scalar(positive, "shape", shape)
    size = sqrt(gamma / eta)
    x0, y0 = size * shape, size * sqrt(1 + shape * shape)
    steps = count("steps", steps, least=1)
    return along(single_neuron.trajectory(loss, eta, x0, y0, steps), gamma, shape)


def along(run, gamma=None, shape=None):
    """The same for a run from any start, such as one at the threshold.

    Parameters
    ----------
    run : single_neuron.Trajectory
        Of a loss with l''(0) = 1.
    gamma, shape : float, optional
        As for `proof`; from the start if left out.

    Returns
    -------
    Proof

    Examples
    --------
    >>> from eosbook import losses
    >>> found = along(single_neuron.trajectory(losses.huber(), 0.25, 0.25, 3.0, 50))
    >>> found.gamma, found.crossing
    (2.234375, 3)
    """
    run = _until_rest(run)
    loss, eta = run.loss, run.eta
    if gamma is None:
        gamma = eta * float(run.D[0])
        shape = run.x0 / sqrt(float(run.D[0]))
    s = np.abs(run.x * run.y)
    p = eta * (1 - loss.q(s)) * run.x * run.x
    fall = run.y2 * p * (2 - p)
    gap = np.cumsum(np.concatenate([[2 / eta - run.y2[0]], fall[:-1]]))
    near = (run.x <= 0) | (s <= NEAR)
    reached = int(np.argmax(near)) if near.any() else -1
    above = np.flatnonzero(gap <= 0)
    last = int(above[-1]) if above.size else -1
    crossing = last + 1 if 0 <= reached <= last + 1 < s.size and above.size else -1
    alpha = min(abs(gamma - 2), gamma)
    epsilon = abs(gamma - 2) / 2
    epsilon_prime = epsilon / (2 * (2 + epsilon))
    numbers = (alpha, _largest(loss, 0.5), epsilon, epsilon_prime, _largest(loss, epsilon_prime))
    return Proof(loss, eta, gamma, shape, run, s, gap, reached, crossing, *numbers)


def verdicts(section, proofs):
    """How the inequalities of a section fare along several runs.

    Parameters
    ----------
    section : {"C.1", "C.2", "C.4", "C.5"}
    proofs : list of Proof
        Runs that do not fulfil the section's hypothesis are left out.

    Returns
    -------
    dict of str to (int, int)
        For each key the number of runs on which it is claimed at all, and on which it fails.

    Examples
    --------
    >>> from eosbook import losses
    >>> verdicts("C.2", [proof(losses.huber(), 0.1, gamma, 0.5) for gamma in (0.5, 1.5, 3.0)])["decay"]
    (2, 0)
    """
    choice("section", section, SECTIONS)
    found = {}
    for key, entry in INEQUALITIES.items():
        if entry.section == section:
            checked = [each.inequality(key) for each in proofs if each.hypothesis(section)]
            claimed = [each for each in checked if each.counts.any()]
            found[key] = (len(claimed), sum(not each.holds for each in claimed))
    return found


def _until_rest(run):
    """The run without the steps after it has come to rest."""
    still = (run.x == 0) | ((run.eta * run.y2 < 2) & (np.abs(run.x * run.y) < AT_REST))
    kept = int(np.argmax(still)) + 1 if still.any() else run.x.size
    diverged = run.diverged and kept == run.x.size
    return replace(run, x=run.x[:kept], y=run.y[:kept], diverged=diverged)


def _largest(loss, deficit):
    """The largest s with q(s) <= deficit, by bisection."""
    low, high = 0.0, 64.0
    for _ in range(100):
        middle = 0.5 * (low + high)
        if loss.q(middle) <= deficit:
            low = middle
        else:
            high = middle
    return low
