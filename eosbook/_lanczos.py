"""Lanczos with full reorthogonalisation, begun from one vector or several, and forecasts of them.

Coefficients are float64; vectors have the type of the products.
"""

import numpy as np
import torch

ROOM = 24  # vectors of a search space before it restarts from the best of them, beyond 2 a pair
NEW = 1e-3  # the part of a direction that must lie outside a search space to extend it
COLD = 10  # products beyond 2 a value, before a search from random vectors may end
CLOSE = 0.1  # a gap below this part of the value is small: the guard joins early
ROUNDING = 8  # units of rounding, relative to the norm of the matrix, that a value may be off
NOISE = 1e-6  # part of the largest below which a singular value of a fit means nothing


def double(vector):
    """The vector in float64; in the processor's memory where the device has no such numbers."""
    return (vector.cpu() if vector.device.type == "mps" else vector).double()


def norm(vector):
    """Length, summed in float64."""
    return float(torch.linalg.vector_norm(double(vector)))


def dots(rows, vector):
    """Inner products of rows with a vector, summed in float64."""
    vector = double(vector)
    return np.array([float(double(row) @ vector) for row in rows])


def combination(coefficients, rows):
    """Sum of the rows times their coefficients."""
    return sum(row * float(c) for c, row in zip(coefficients, rows, strict=True))


class SearchSpace:
    """Orthonormal vectors, their products with a symmetric matrix H, and the leading Ritz pairs.

    Begun from one vector and extended by residuals, it is the Krylov space of Lanczos, in which the
    residuals of all Ritz vectors are multiples of the next Lanczos vector.

    Attributes
    ----------
    values, errors : ndarray of float, shape (at most `pairs`,)
        Leading Ritz values, in descending order, and ||H v - value v|| of their vectors.
    vectors, residuals : list of tensor
        Those vectors, and H v - value v.
    scale : float
        Largest ||H q|| of the unit vectors q so far.
    products : int
    finite : bool
        Whether all products were.
    """

    def __init__(self, product, like, pairs, seed):
        """`like`: any vector of the type; `seed`: of the random vectors, an int or a list of them."""
        self._product, self._like, self._pairs = product, like, pairs
        self._generator = np.random.default_rng(seed)
        self._basis, self._images = [], []
        self._projection = np.empty((0, 0))
        self.products, self.scale, self.finite = 0, 0.0, True

    @property
    def full(self):
        """Whether it is the whole space."""
        return len(self._basis) == self._like.numel()

    def random(self):
        """A random unit vector."""
        vector = self._generator.standard_normal(self._like.numel())
        return torch.from_numpy(vector / np.linalg.norm(vector)).to(self._like)

    def begin(self, vectors, least):
        """Add vectors, and random ones until there are `least`."""
        for vector in vectors:
            self.add(vector)
        while self.finite and not self.full and self.products < least:
            self.add(self.random())

    def add(self, direction):
        """Extend the space, at the price of one product; False if it holds the direction already."""
        for _ in range(2):
            length = norm(direction)
            if not 0 < length < np.inf:
                return False
            direction = direction / length
            if self._basis:
                direction = direction - combination(dots(self._basis, direction), self._basis)
        length = norm(direction)
        if length < NEW:
            return False
        if len(self._basis) == ROOM + 2 * self._pairs:
            self._restart()
        self._basis.append(direction / length)
        self._images.append(self._product(self._basis[-1]))
        self.products += 1
        column = dots(self._basis, self._images[-1])
        self._projection = np.block([[self._projection, column[:-1, None]], [column]])
        self.finite = bool(np.isfinite(self._projection).all())
        if self.finite:
            self.scale = max(self.scale, norm(self._images[-1]))
            self._solve()
        return True

    def _solve(self):
        values, rotation = np.linalg.eigh(self._projection)
        self._ritz, self._rotation = values[::-1], rotation.T[::-1]
        rows = self._rotation[: self._pairs]
        self.values = self._ritz[: self._pairs]
        self.vectors = [combination(row, self._basis) for row in rows]
        self.residuals = [
            combination(row, self._images) - float(value) * vector
            for row, value, vector in zip(rows, self.values, self.vectors, strict=True)
        ]
        self.errors = np.array([norm(residual) for residual in self.residuals])

    def _restart(self):
        """Keep the better half of the Ritz vectors."""
        rows = self._rotation[: len(self._basis) // 2]
        self._basis, self._images = (
            [combination(row, vectors) for row in rows] for vectors in (self._basis, self._images)
        )
        self._projection = np.diag(self._ritz[: len(rows)])


def bounds(values, errors, edge):
    """How far eigenvalues can be above Ritz values if the rest of the spectrum is below `edge`."""
    gap = values - edge
    squared = np.divide(errors**2, gap, out=np.full(gap.shape, np.inf), where=gap > 0)
    return np.minimum(errors, squared) if np.isfinite(edge) else errors


def improve(space, wanted, tolerance, most, *, guard=None, below=-np.inf, least=None):
    """Extend a search space until its `wanted` leading values are known, with at most `most` products.

    They are known when their bounds are within the tolerance, relative to each.  The rest of the
    spectrum is taken to end at the next Ritz value raised by its error.  While `guard`, the vector
    that used to belong to the next eigenvalue, has not joined, it is taken to end at the next Ritz
    value or `below`.  What is left of `least` products goes to the guard.  Without `least` there must
    be so many that random vectors have told what they can.

    Returns whether they are known, and the guard if it has not joined.
    """
    least = 2 * wanted + COLD if least is None else least
    while space.finite and not space.full:
        values, errors = space.values[:wanted], space.errors[:wanted]
        edge, lift = -np.inf, 0.0
        if len(space.values) > wanted:
            edge, lift = space.values[wanted], space.errors[wanted]
        if guard is not None:
            edge, lift = max(edge, below), 0.0
        rounding = ROUNDING * torch.finfo(space.vectors[0].dtype).eps * space.scale
        allowed = np.maximum(tolerance * np.abs(values), rounding)
        bound = bounds(values, errors, edge)
        near = (bound <= allowed).all()
        sure = (bounds(values, errors, edge + lift) <= allowed).all()
        clear = np.isfinite(edge) and edge + lift <= values[-1] + allowed[-1]
        if sure and clear and space.products >= least:
            break
        if space.products >= most:
            return False, guard
        if guard is not None and (near or values[-1] - edge < CLOSE * abs(values[-1])):
            space.add(guard)
            guard = None
            continue
        worst = wanted if near and len(space.values) > wanted else np.argmax(bound - allowed)
        if not space.add(space.residuals[worst]):
            space.add(space.random())
    return space.finite, guard


def forecast(blocks):
    """Continue a sequence of blocks of orthonormal vectors by one, by x_t = a x_(t-1) + b x_(t-2).

    The factors a and b are fitted to the last three blocks.  A block is forecast as a space, each
    turned onto the one after it, and its vectors singly up to signs: single vectors turn within the
    space, but are no guide to it where two of them have crossed.
    """
    if len(blocks) < 3:
        return list(blocks[-1])
    rows = [row for block in blocks[-3:] for row in block]
    gram = np.array([dots(rows, row) for row in rows])
    new, old, older = np.eye(len(rows)).reshape(3, -1, len(rows))[::-1]

    def turned(block, target):
        left, _, right = np.linalg.svd(target @ gram @ block.T)
        return left @ right @ block

    def signed(block, target):
        overlap = np.sum(target @ gram * block, axis=1)
        return np.where(overlap < 0, -1, 1)[:, None] * block

    def continued(new, old, older):
        moments = np.einsum("air,rs,bis->ab", [old, older], gram, [old, older, new])
        a, b = np.linalg.lstsq(moments[:, :2], moments[:, 2], rcond=NOISE)[0]
        return a * new + b * old

    near = turned(old, new)
    space = continued(new, near, turned(older, near))
    near = signed(old, new)
    singly = zip(*(block[:, None] for block in (new, near, signed(older, near))), strict=True)
    single = np.concatenate([continued(*vectors) for vectors in singly])
    return [combination(row, rows) for row in turned(space, single)]
