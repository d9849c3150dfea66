"""Sharpness: the largest eigenvalues of the Hessian of the training loss, along a run.

Largest means algebraically largest, of the loss as it is trained.  A product of the Hessian with a
vector is exact: the gradient is differentiated once more, through a graph that is built once a
measurement and serves all of its products.  The data come in chunks that add up to the loss; with
`retain=False` a chunk's graph lives only while it is used, so that memory is that of one chunk.

A first measurement is Lanczos with full reorthogonalisation from a random vector.  It stops when

    min(residual, residual^2 / gap) <= tolerance |value|,

where the gap reaches down to the next Ritz value raised by its own residual, and not before twelve
products (2 k + 10 for the k largest), so that a random vector cannot hide what is on top.  The
later ones begin from where the last ones ended, in a small search space of

1. the eigenvector, forecast from the last three measurements: x_t = a x_(t-1) + b x_(t-2) with
   fitted a and b follows a slow drift as well as the swing of period two at the edge of stability,
2. the guard: the next eigenvector, forecast likewise, with a random vector mixed in.  It finds what
   rises from the rest of the spectrum, and keeps the gap honest,
3. residuals: of the eigenvector until it meets the criterion, then of the guard.

A measurement *tracks* if that is enough: three products, and 2 k + 1 for the k largest.  Otherwise it
*searches*: a random vector joins, four products more are the least, and the criterion is ten times
as strict.  It comes to a search in the first measurements, which have no forecast, after a jump, and
where several eigenvalues sit together at the edge.  What has no part in any of these vectors is
found by the random ones alone: an eigenvector that jumps to the top within one measurement, or rises
past more others than are tracked, can be missed for some measurements.

Batch norm in train mode takes its statistics over a chunk: a chunk is then a batch, and the loss
that of those batches.  Take one chunk where the training step sees all data at once, and measure
inside `frozen_statistics`.
"""

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
import torch

from eosbook._hessian import Hessian, chunk_losses, frozen_statistics
from eosbook._lanczos import COLD, SearchSpace, forecast, improve, norm
from eosbook._validate import count, fail, finite, positive, scalar

__all__ = [
    "Eigenvalues",
    "Flag",
    "Hessian",
    "Tracker",
    "chunk_losses",
    "frozen_statistics",
    "top_eigenvalues",
]

FIRST = 0.01  # the part of a tracker's tolerance that its first measurement must meet
SEARCH = 0.1  # ... and that a search must meet
MORE = 4  # products that a search takes at least, beyond those of tracking


class Flag(IntEnum):
    """How a measurement ended."""

    CONVERGED = 0
    UNCONVERGED = 1
    ZERO = 2
    NOT_FINITE = 3


@dataclass(frozen=True, eq=False)
class Eigenvalues:
    """The k largest eigenvalues of a symmetric matrix H of size n.

    Attributes
    ----------
    values : ndarray of float, shape (k,)
        In descending order; 0 if H is zero, NaN if a product was not finite.
    vectors : tensor, shape (k, n)
        Unit eigenvectors; NaN if a product was not finite.
    residuals : ndarray of float, shape (k,)
        ||H v - value v||.
    products : int
        Products of H with a vector that this took.
    flag : Flag
        CONVERGED, UNCONVERGED (`max_products` were not enough), ZERO or NOT_FINITE.
    """

    values: np.ndarray
    vectors: torch.Tensor = field(repr=False)
    residuals: np.ndarray
    products: int
    flag: Flag


def top_eigenvalues(
    product,
    size,
    k=1,
    *,
    start=None,
    tolerance=1e-6,
    max_products=500,
    seed=0,
    dtype=torch.float32,
    device="cpu",
):
    """The k algebraically largest eigenvalues of a symmetric matrix, by Lanczos.

    Parameters
    ----------
    product : callable
        From a vector, a tensor of shape (size,), to the matrix times it.
    size, k : int
        Size of the matrix, and number of eigenvalues, 1 <= k <= size.
    start : tensor, shape (at most k, size), optional
        Vectors to begin from.  A random one joins them, so that eigenvectors are left again.
    tolerance : float
        Relative to each value, > 0; see the stopping criterion above.
    max_products : int
        >= 2 k + 10.
    seed : int
        Of the random vectors, >= 0.
    dtype, device
        Of the vectors.

    Returns
    -------
    Eigenvalues

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> matrix = torch.diag(torch.tensor([-9.0, 1.0, 3.0, 2.0]))
    >>> top = top_eigenvalues(lambda v: matrix @ v, 4, 2)
    >>> top.values.round(3).tolist(), top.flag.name
    ([3.0, 2.0], 'CONVERGED')
    """
    size = count("size", size, least=1)
    k = _number(k, size)
    most = count("max_products", max_products, least=2 * k + COLD)
    tolerance = scalar(positive, "tolerance", tolerance)
    like = torch.empty(size, dtype=dtype, device=device)
    space = SearchSpace(product, like, k + 1, count("seed", seed))
    vectors = []
    if start is not None:
        rows = torch.atleast_2d(start).to(like)
        if rows.shape[0] > k or rows.shape[1:] != (size,):
            fail("start", tuple(start.shape), f"of shape (at most {k}, {size})")
        vectors = [*rows, space.random()]
    space.begin(vectors, k)
    known, _ = improve(space, k, tolerance, most)
    return _result(space, k, known, like)


class Tracker:
    """Measures the k largest eigenvalues again and again along a run, from where they were last.

    Parameters
    ----------
    k : int
        Number of eigenvalues, >= 1.
    tolerance : float
        Relative error that the stopping criterion allows, > 0.
    admixture : float
        Length of the random vector mixed into the guard, relative to it, >= 0.
    max_products : int
        In one measurement, >= 2 k + 10.
    seed : int
        Of the random vectors, >= 0.

    Attributes
    ----------
    k : int
    measurements : int
        Number of measurements so far.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    The loss (3 x^2 + y^2) / 2 + x^3 / 6 has the sharpness 3 + x while x > -2.

    >>> w = torch.tensor([0.0, 1.0], requires_grad=True)
    >>> loss = lambda: (3 * w[0] ** 2 + w[1] ** 2) / 2 + w[0] ** 3 / 6
    >>> tracker = Tracker()
    >>> for x in (0.0, 0.5, 1.0):
    ...     w.data[0] = x
    ...     print(tracker.measure(Hessian([loss], [w])).values.round(6))
    [3.]
    [3.5]
    [4.]
    """

    def __init__(self, k=1, tolerance=2.5e-4, admixture=0.01, max_products=200, seed=0):
        self.k = count("k", k, least=1)
        self._tolerance = scalar(positive, "tolerance", tolerance)
        self._admixture = scalar(finite, "admixture", admixture)
        if self._admixture < 0:
            fail("admixture", admixture, "finite and >= 0")
        self._most = count("max_products", max_products, least=2 * self.k + COLD)
        self._seed = count("seed", seed)
        self.measurements = 0
        self._blocks, self._below = [], -np.inf

    def measure(self, hessian):
        """Measure where the parameters are now.

        Parameters
        ----------
        hessian : Hessian
            Or what has `size`, `gradient` and `product` as it does.  Of the same size in all
            measurements, at least k.

        Returns
        -------
        Eigenvalues

        Raises
        ------
        ValueError
            If the size is out of range.
        """
        k, like = _number(self.k, hessian.size), hessian.gradient
        if self._blocks and self._blocks[-1].shape[1] != hessian.size:
            fail("hessian", hessian.size, f"of size {self._blocks[-1].shape[1]} as before")
        space = SearchSpace(hessian.product, like, k + 1, [self._seed, self.measurements])
        self.measurements += 1
        if not torch.isfinite(like).all():
            known = space.finite = False
        elif self._blocks:
            known = self._follow(space, forecast([block.to(like) for block in self._blocks]))
        else:
            space.begin([], k)
            known, _ = improve(space, k, FIRST * self._tolerance, self._most)
            self._keep(space)
        return _result(space, k, known, like)

    def _follow(self, space, vectors):
        """Find what the vectors forecast, the last of which is the guard."""
        space.begin(vectors[: self.k], self.k)
        guard = vectors[-1] / norm(vectors[-1])
        few = 2 * self.k + 1
        known, waiting = improve(
            space,
            self.k,
            self._tolerance,
            few,
            guard=guard + self._admixture * space.random(),
            below=self._below,
            least=few,
        )
        if known or not space.finite:
            self._keep(space, None if waiting is None else guard)
            return known
        space.begin([space.random()] if waiting is None else [waiting, space.random()], 0)
        known, _ = improve(space, self.k, SEARCH * self._tolerance, self._most, least=few + MORE)
        self._keep(space)
        return known

    def _keep(self, space, guard=None):
        """Remember the vectors found, and the next one: that of the space or a better guard."""
        if space.finite and space.scale > 0:
            *vectors, last = space.vectors
            if len(vectors) == self.k and guard is not None and space.values[-1] < self._below:
                last = guard
            else:
                self._below = float(space.values[-1])
            self._blocks = [*self._blocks[-2:], torch.stack([*vectors, last])]

    def state_dict(self):
        """All that a new tracker with the same settings needs to go on from here."""
        return {
            "k": self.k,
            "seed": self._seed,
            "measurements": self.measurements,
            "below": self._below,
            "blocks": list(self._blocks),
        }

    def load_state_dict(self, state):
        """Go on from a `state_dict` of a tracker of as many eigenvalues, with its seed.

        Raises
        ------
        ValueError
            If it is of another k.
        """
        if state["k"] != self.k:
            fail("state", state["k"], f"of a tracker with k = {self.k}")
        self._seed, self.measurements = state["seed"], state["measurements"]
        self._below, self._blocks = state["below"], list(state["blocks"])


def _number(k, size):
    if count("k", k, least=1) > size:
        fail("k", k, f"at most the size of the matrix, {size}")
    return int(k)


def _result(space, k, known, like):
    if not space.finite:
        nothing = np.full(k, np.nan)
        vectors = torch.full_like(like, torch.nan).repeat(k, 1)
        return Eigenvalues(nothing, vectors, nothing, space.products, Flag.NOT_FINITE)
    flag = Flag.CONVERGED if known else Flag.UNCONVERGED
    return Eigenvalues(
        values=space.values[:k].copy(),
        vectors=torch.stack(space.vectors[:k]),
        residuals=space.errors[:k].copy(),
        products=space.products,
        flag=Flag.ZERO if space.scale == 0 else flag,
    )
