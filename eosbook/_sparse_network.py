"""Network (7): data and weights as tensors, and the loss with its derivatives, in chunks.

Unit i is ReLU(<u_i, z>) with u_i = (w_i, b) and z = (x, 1).  Let Z hold the samples' z, M the 0/1
matrix of active units, and s the derivatives of the loss by the logits.  Then G = M^T diag(s) Z
gives the gradient in full: a_i G_i for u_i, and <u_i, G_i> for a_i, since ReLU(h) = 1[h > 0] h.
Likewise, along a direction (a', u') the logit of z changes by <z, sum_i M_i (a'_i u_i + a_i u'_i)>
and G by M^T diag(s') Z, of which the product of the Hessian with that direction is made.  At a kink
ReLU'(0) = 0.
"""

import math
from typing import NamedTuple

import numpy as np
import torch
from torch.nn.functional import logsigmoid

from eosbook._relu_data import _random
from eosbook._validate import choice, count

DTYPES = {"float32": torch.float32, "float64": torch.float64}
STREAM = 3  # of random numbers, after those of network (2)


class Samples(NamedTuple):
    """Data as tensors: rows (x, 1) in `z`, shape (n, d + 1), and labels `y`, shape (n,)."""

    z: torch.Tensor
    y: torch.Tensor


class Weights(NamedTuple):
    """Weights of network (7), or a direction among them: `a` (m,), `W` (m, d) and `b` ()."""

    a: torch.Tensor
    W: torch.Tensor
    b: torch.Tensor

    @property
    def u(self):
        """Rows (w_i, b), shape (m, d + 1)."""
        return torch.cat([self.W, self.b.expand(len(self.a), 1)], 1)

    @property
    def flat(self):
        """All in one vector: a, the rows of W, b."""
        return torch.cat([part.flatten() for part in self])

    def like(self, vector):
        """Weights of these shapes from a vector in the order of `flat`."""
        a, W, b = vector.split([part.numel() for part in self])
        return Weights(a, W.view_as(self.W), b[0])


def tensors(data, dtype="float32", device="cpu"):
    """Data as tensors on a device.

    Parameters
    ----------
    data : Data
    dtype : {"float32", "float64"}
        Random numbers are drawn in double precision, then rounded.
    device : str or torch.device

    Returns
    -------
    Samples

    Examples
    --------
    >>> from eosbook._relu_data import Data
    >>> tensors(Data([[2.0, -3.0]], [1.0])).z.tolist()
    [[2.0, -3.0, 1.0]]
    """
    kind = {"dtype": DTYPES[choice("dtype", dtype, tuple(DTYPES))], "device": device}
    z = np.column_stack([data.x, np.ones(data.n)])
    return Samples(torch.tensor(z, **kind), torch.tensor(data.y, **kind))


def initial_weights(d, m, seed=0, dtype="float32", device="cpu"):
    """He initialisation: a ~ N(0, I_m/m), w_i ~ N(0, I_d/d), b = 0.

    Parameters
    ----------
    d, m : int
        Dimension and number of units, >= 1.
    seed : int
        0 to 2^32 - 1.
    dtype : {"float32", "float64"}
    device : str or torch.device

    Returns
    -------
    Weights

    Examples
    --------
    >>> weights = initial_weights(3, 5)
    >>> weights.a.shape, weights.W.shape, weights.b.item()
    (torch.Size([5]), torch.Size([5, 3]), 0.0)
    """
    d, m = count("d", d, 1), count("m", m, 1)
    random = _random(seed, STREAM)
    drawn = random.standard_normal(m) / math.sqrt(m), random.standard_normal((m, d)) / math.sqrt(d)
    kind = {"dtype": DTYPES[choice("dtype", dtype, tuple(DTYPES))], "device": device}
    return Weights(*(torch.tensor(part, **kind) for part in (*drawn, 0.0)))


class Loss:
    """Mean logistic loss at given weights, with its gradient and products with its Hessian.

    It can be measured like an `eosbook.sharpness.Hessian`.

    The samples are worked through in chunks: besides the data only one chunk's hidden layer is held
    in memory, and what is computed depends on the size of the chunks by rounding alone.

    Parameters
    ----------
    samples : Samples
    weights : Weights
    chunk : int
        Samples at once, >= 1.

    Attributes
    ----------
    loss : float
        Mean of log(1 + exp(-y f)).  It and the others are what they come to, NaN perhaps, where
        weights are infinite or NaN.
    accuracy : float
        Fraction of samples with y f > 0.
    activation : float
        Fraction of active units, mean over units and samples.
    size : int
        Number of weights.
    gradient : tensor, shape (size,)
        In the order of `Weights.flat`.

    Examples
    --------
    One sample, x = (1, 1) with label -1, and one unit with w = (1, 1) and a = 0, so f = 0.

    >>> from eosbook._relu_data import Data
    >>> weights = Weights(torch.zeros(1), torch.ones(1, 2), torch.tensor(0.0))
    >>> at = Loss(tensors(Data([[1.0, 1.0]], [-1.0])), weights)
    >>> round(at.loss, 4), at.activation, at.gradient.tolist()
    (0.6931, 1.0, [1.0, 0.0, 0.0, 0.0])
    >>> at.product(torch.tensor([1.0, 0.0, 0.0, 0.0])).tolist()
    [1.0, 0.5, 0.5, 0.5]
    """

    @torch.no_grad()
    def __init__(self, samples, weights, chunk=500):
        n = len(samples.y)
        self.samples, self.weights = samples, weights
        self.chunk = min(count("chunk", chunk, 1), n)
        self.size = sum(part.numel() for part in weights)
        self._u = weights.u
        self._sums = torch.zeros_like(self._u)
        margin = torch.empty_like(samples.y)
        active = 0.0
        for part, z, hidden in self._hidden():
            y, hidden = samples.y[part], hidden.relu_()
            torch.mul(y, hidden @ weights.a, out=margin[part])
            slope = torch.sigmoid(-margin[part]) * y / -n
            self._sums.addmm_(hidden.gt_(0).T, slope[:, None] * z)
            active += hidden.sum()
        precise = margin.cpu().double()
        self.loss = -logsigmoid(precise).mean().item()
        self.accuracy = (precise > 0).double().mean().item()
        self.activation = float(active) / (n * len(weights.a))
        self.gradient = _flat((self._u * self._sums).sum(1), weights.a[:, None] * self._sums)
        self._curvature = torch.sigmoid(margin) * torch.sigmoid(-margin) / n

    def _hidden(self):
        """Of each chunk: where it is, its z, and all <u_i, z> in a buffer that is used again."""
        buffer = self._u.new_empty(self.chunk, len(self._u))
        for first in range(0, len(self.samples.y), self.chunk):
            part = slice(first, first + self.chunk)
            z = self.samples.z[part]
            yield part, z, torch.mm(z, self._u.T, out=buffer[: len(z)])

    @torch.no_grad()
    def product(self, vector):
        """Product of the Hessian with a vector, exact where no unit is at its kink.

        Parameters
        ----------
        vector : tensor, shape (size,)
            In the order of `Weights.flat`.

        Returns
        -------
        tensor, shape (size,)
        """
        a, direction = self.weights.a[:, None], self.weights.like(vector)
        da, du = direction.a[:, None], direction.u
        along = da * self._u + a * du
        sums = torch.zeros_like(self._sums)
        for part, z, hidden in self._hidden():
            active = hidden.gt_(0)
            slope = self._curvature[part] * (z * (active @ along)).sum(1)
            sums.addmm_(active.T, slope[:, None] * z)
        by_a = (du * self._sums + self._u * sums).sum(1)
        return _flat(by_a, da * self._sums + a * sums)


def _flat(a, u):
    """Derivatives by all weights in one vector, from those by a and by the rows u."""
    return Weights(a, u[:, :-1], u[:, -1].sum()).flat
