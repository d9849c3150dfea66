"""The converging phase: how far below the threshold a run comes to rest (Section C.4).

Propositions 1 and 2 bound it; the half-lives of |x| are the epochs in the proof of the second.
"""

from dataclasses import dataclass

import numpy as np
from scipy.integrate import solve_ivp

from eosbook._validate import fail, finite, positive, scalar
from eosbook.neuron_proofs import Proof


@dataclass(frozen=True)
class Epochs:
    """Epochs of a converging run: epoch i while 2^-(i+1) sqrt(eta) < |x| <= 2^-i sqrt(eta).

    Attributes
    ----------
    index : ndarray of int, shape (n,)
        i, from the epoch of the crossing to the last one that is complete.
    steps : ndarray of int, shape (n,)
        Steps spent in each.
    cost : ndarray of float, shape (n,)
        What rho = 2 - eta y^2 grows by in each.
    rho : ndarray of float, shape (n,)
        rho at the start of each.
    """

    index: np.ndarray
    steps: np.ndarray
    cost: np.ndarray
    rho: np.ndarray


def epochs(proof):
    """Count the epochs of a run from its crossing of the threshold on.

    Parameters
    ----------
    proof : Proof
        Of a run that crosses the threshold.

    Returns
    -------
    Epochs

    Raises
    ------
    ValueError
        If the run does not cross.

    Examples
    --------
    With the Huber loss |x| shrinks by rho alone, so that a half-life ends up as log(2)/rho steps:

    >>> from eosbook import losses
    >>> from eosbook.neuron_proofs import proof
    >>> found = epochs(proof(losses.huber(), 0.01, 3.0, 0.5))
    >>> int(found.steps[-1]), round(float(np.log(2) / found.rho[-1]))
    (49, 49)
    """
    if not isinstance(proof, Proof) or proof.crossing < 0:
        fail("proof", proof, "of a run that crosses the threshold")
    size = np.abs(proof.run.x[proof.crossing :])
    rho = proof.eta * proof.gap[proof.crossing :]
    epoch = np.floor(np.log2(np.sqrt(proof.eta) / np.where(size > 0, size, 1))).astype(int)
    if (size == 0).any():
        epoch = epoch[: int(np.argmin(size))]
    starts = np.flatnonzero(np.diff(epoch, prepend=epoch[:1] - 1) > 0)
    steps = np.diff(starts)
    return Epochs(epoch[starts[:-1]], steps, np.diff(rho[starts]), rho[starts[:-1]])


def predicted_epochs(loss, eta, index):
    """Steps and cost of an epoch while q = c |s|^beta, and not rho, makes |x| shrink.

    |x| shrinks by a factor 1 - 2 q(s) a step with s = sqrt(2/eta) |x|, and rho grows by 4 eta x^2:
    integrated over the epoch, of order 2^(beta i) and eta^2 2^((beta - 2) i), as in the paper.

    Parameters
    ----------
    loss : Loss
        With finite beta and l''(0) = 1.
    eta : float
    index : array_like of int

    Returns
    -------
    steps, cost : ndarray of float
        In the shape of `index`.

    Examples
    --------
    For beta = 2 all epochs cost the same, eta^2 log(2)/c:

    >>> from eosbook import losses
    >>> steps, cost = predicted_epochs(losses.square_root(), 0.01, [2, 5])
    >>> steps.round(9).tolist(), bool(np.allclose(cost, 1e-4 * np.log(2) / 0.5))
    ([12.0, 768.0], True)
    """
    index = finite("index", index)
    beta, rate = loss.beta, 2 * loss.c * 2 ** (loss.beta / 2)
    if not np.isfinite(beta):
        fail("loss.beta", beta, "finite")
    high, low = 2.0**-index, 2.0 ** -(index + 1)
    steps = (low**-beta - high**-beta) / (beta * rate)
    whole = (
        np.log(high / low) if beta == 2 else (high ** (2 - beta) - low ** (2 - beta)) / (2 - beta)
    )
    return steps, 4 * eta * eta * whole / rate


def predicted_gap(loss, eta, s, gap):
    """Where a run comes to rest, from where it has crossed the threshold.

    A step below the threshold multiplies |s| by 1 - eta gap - 2 q(s) and adds 2 eta s^2 to the gap
    2/eta - y^2, to leading order; so d(gap)/ds = -2 eta s / (eta gap + 2 q(s)), down to s = 0.

    Parameters
    ----------
    loss : Loss
        With l''(0) = 1.
    eta, s : float
        Step size, and |xy| at the crossing, > 0.
    gap : float
        2/eta - y^2 there, >= 0.

    Returns
    -------
    float
        The final gap, right to a share of order eta + q(s).

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    With the Huber loss q = 0, and gap^2 + 2 s^2 is constant:

    >>> from eosbook import losses
    >>> round(predicted_gap(losses.huber(), 0.01, 0.5, 0.0) ** 2, 9)
    0.5
    """
    eta, s = scalar(positive, "eta", eta), scalar(positive, "s", s)
    gap = scalar(finite, "gap", gap)
    if gap < 0:
        fail("gap", gap, ">= 0")

    def slope(v, g):  # v = log s; gap grows as v falls
        now = np.exp(v)
        pull = eta * g + 2 * loss.q(now)
        return -2 * eta * now * now / np.where(pull > 0, pull, np.inf)

    # At gap 0 and q = 0 the slope is infinite: begin a little further on, on the circle.
    first = max(gap, 1e-8 * s)
    ends = np.log(s), np.log(s) + np.log(1e-9)
    found = solve_ivp(slope, ends, [first], method="LSODA", rtol=1e-10, atol=1e-14)
    return float(found.y[0, -1])
