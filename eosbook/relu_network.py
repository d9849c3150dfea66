"""Network (2) on data (1), trained by gradient descent: Sections 1 and 3 of the paper.

f(x; a-, a+, b) = a- sum_k ReLU(-x_k + b) + a+ sum_k ReLU(x_k + b), with the logistic loss averaged
over the samples (the paper prints a sum, but its step sizes and its threshold need the mean).  At a
kink ReLU'(0) = 0.
"""

from dataclasses import dataclass, field

import numpy as np

from eosbook import _relu_kernels as kernels
from eosbook._relu_data import (
    PARTS,
    VARIANCES,
    Data,
    accuracy,
    initial_weights,
    logits,
    sparse_coding_data,
    weights,
    weights_from_A0,
)
from eosbook._relu_sweep import Sweep, sweep
from eosbook._validate import count, fail, positive, scalar

__all__ = [
    "PARTS",
    "VARIANCES",
    "Data",
    "Run",
    "Sweep",
    "accuracy",
    "floor_sharpness",
    "gradient",
    "hessian",
    "initial_weights",
    "logits",
    "loss",
    "sharpness",
    "sparse_coding_data",
    "sweep",
    "train",
    "weights_from_A0",
]


@dataclass(frozen=True, eq=False)
class Run:
    """A training run of network (2).

    Attributes
    ----------
    data, eta
        As given.
    a_minus, a_plus, b : ndarray of float, shape (steps + 1,)
        Weights.  Shorter if the run diverges: it ends where one of them passes 1e100.
    loss, sharpness : ndarray of float, of that shape
        Mean logistic loss on `data`, and the largest eigenvalue of its Hessian.
    diverged : bool
    A, time : ndarray of float, of that shape
        d (a- + a+), and eta times the number of steps.
    """

    data: Data
    eta: float
    a_minus: np.ndarray
    a_plus: np.ndarray
    b: np.ndarray
    loss: np.ndarray = field(repr=False)
    sharpness: np.ndarray = field(repr=False)
    diverged: bool

    @property
    def A(self):
        """d (a- + a+)."""
        return self.data.d * (self.a_minus + self.a_plus)

    @property
    def time(self):
        """eta times the number of steps."""
        return self.eta * np.arange(self.b.size)


def train(data, eta, a_minus, a_plus, b=0.0, *, steps):
    """Full-batch gradient descent on the mean logistic loss: Figures 2 and 8.

    Parameters
    ----------
    data : Data
    eta : float
        Step size, > 0.
    a_minus, a_plus, b : float
        Start.
    steps : int
        Number of steps, >= 0.

    Returns
    -------
    Run

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    One sample x = 0 in one dimension: both units are at their kink, and nothing ever moves.

    >>> run = train(Data([[0.0]], [1.0]), 0.1, 1.0, 1.0, steps=2)
    >>> run.b.tolist(), run.loss.round(4).tolist(), run.A.tolist()
    ([0.0, 0.0, 0.0], [0.6931, 0.6931, 0.6931], [2.0, 2.0, 2.0])
    """
    eta = scalar(positive, "eta", eta)
    start = weights(a_minus, a_plus, b)
    out = np.empty((5, count("steps", steps) + 1))
    n = kernels.record(*data._table, eta, *start, out)
    if n == 0:
        out[:, 0] = *start, np.nan, np.nan
    return Run(data, eta, *out[:, : max(n, 1)], diverged=n < out.shape[1])


def loss(data, a_minus, a_plus, b):
    """Mean of log(1 + exp(-y f)) over the samples.

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    float

    Examples
    --------
    >>> round(loss(Data([[1.0]], [-1.0]), 0.0, 0.0, 0.0), 6) == round(float(np.log(2)), 6)
    True
    """
    return kernels.measure(*data._table, *weights(a_minus, a_plus, b))[0]


def gradient(data, a_minus, a_plus, b):
    """Gradient of the mean loss in (a-, a+, b).

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    ndarray of float, shape (3,)

    Examples
    --------
    >>> gradient(Data([[1.0]], [1.0]), 0.0, 0.0, 0.0).tolist()
    [0.0, -0.5, 0.0]
    """
    return np.array(kernels.measure(*data._table, *weights(a_minus, a_plus, b))[1])


def hessian(data, a_minus, a_plus, b):
    """Hessian of the mean loss in (a-, a+, b), in closed form, where no unit is at its kink.

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    ndarray of float, shape (3, 3)

    Examples
    --------
    >>> hessian(Data([[1.0]], [1.0]), 0.0, 0.0, 0.0).tolist()
    [[0.0, 0.0, 0.0], [0.0, 0.25, -0.5], [0.0, -0.5, 0.0]]
    """
    mm, pp, bb, mp, mb, pb = kernels.measure(*data._table, *weights(a_minus, a_plus, b))[2]
    return np.array([[mm, mp, mb], [mp, pp, pb], [mb, pb, bb]])


def sharpness(data, a_minus, a_plus, b):
    """Largest eigenvalue of `hessian`.

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    float

    Examples
    --------
    >>> value = sharpness(Data([[1.0]], [1.0]), 0.0, 0.0, 0.0)
    >>> round(value, 12) == round((1 + 17**0.5) / 8, 12)
    True
    """
    mm, pp, bb, mp, mb, pb = kernels.measure(*data._table, *weights(a_minus, a_plus, b))[2]
    return kernels.largest_eigenvalue((mm, pp, bb, mp, mb, pb))


def floor_sharpness(run, steps):
    """Sharpness of the network at A = 0 with the bias, and a+ - a-, that it has at some steps.

    It is what y^2 is for the single neuron: the curvature across the valley, at its floor.

    Parameters
    ----------
    run : Run
    steps : array_like of int, shape (n,)
        Steps that the run has.

    Returns
    -------
    ndarray of float, shape (n,)

    Raises
    ------
    ValueError
        If the run has no such step.

    Examples
    --------
    >>> run = train(Data([[1.0]], [1.0]), 0.1, -0.5, 0.5, steps=2)  # starts at A = 0
    >>> (floor_sharpness(run, [0, 2]) == run.sharpness[[0, 2]]).tolist()
    [True, False]
    """
    last = run.b.size - 1
    steps = [t if count("steps", t) <= last else fail("steps", t, f"<= {last}") for t in steps]
    half = 0.5 * (run.a_plus - run.a_minus)
    return np.array([sharpness(run.data, -half[t], half[t], run.b[t]) for t in steps])
