"""Data (1), weights to start from, and network (2) on them, from its definition."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from eosbook import _relu_kernels as kernels
from eosbook._validate import choice, count, fail, finite, scalar

PARTS = ("train", "test")
VARIANCES = {"1/(2d^2)": lambda d: 1 / (2 * d * d), "1/(2d)": lambda d: 1 / (2 * d)}
WEIGHTS = len(PARTS)  # the stream of random numbers after those of the parts


@dataclass(frozen=True, eq=False)
class Data:
    """Samples to train on or to test with.

    Attributes
    ----------
    x : ndarray of float, shape (n, d)
    y : ndarray of float, shape (n,)
        Labels, -1 or 1.
    index : ndarray of int, shape (n,), or None
        Coordinate j(i) that carries the signal; None for a reader's own data, as are `signal`,
        `seed` and `part`.
    """

    x: np.ndarray
    y: np.ndarray
    index: np.ndarray | None = None
    signal: float | None = None
    seed: int | None = None
    part: str | None = None

    def __post_init__(self):
        x, y = finite("x", self.x), finite("y", self.y)
        if x.ndim != 2 or not x.size:
            fail("x", self.x, "an array of shape (n, d)")
        if y.shape != x.shape[:1] or not (np.abs(y) == 1).all():
            fail("y", self.y, f"-1 or 1 for each of the {x.shape[0]} rows of x")
        for name, array in (("x", x), ("y", y)):
            array = np.ascontiguousarray(array).view()
            array.flags.writeable = False  # what is sorted stays true
            object.__setattr__(self, name, array)

    @property
    def n(self):
        """Number of samples."""
        return self.x.shape[0]

    @property
    def d(self):
        """Dimension."""
        return self.x.shape[1]

    @cached_property
    def _table(self):
        return *kernels.table(self.x), self.y


def sparse_coding_data(d=200, n=300, signal=3.0, seed=0, part="train"):
    """Data (1): x = signal * y * e_j + xi with a random sign y, coordinate j and xi ~ N(0, I_d).

    Parameters
    ----------
    d, n : int
        Dimension and number of samples, >= 1.
    signal : float
        The paper's lambda.
    seed : int
        0 to 2^32 - 1.  The numbers are those of numpy's frozen generator RandomState, whatever its
        global state.
    part : {"train", "test"}
        Two independent sets of the same seed.

    Returns
    -------
    Data

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> data = sparse_coding_data(d=4, n=3, seed=1)
    >>> data.x.shape, data.y.tolist(), data.index.tolist()
    ((3, 4), [-1.0, 1.0, 1.0], [1, 1, 1])
    """
    d, n = count("d", d, least=1), count("n", n, least=1)
    signal = scalar(finite, "signal", signal)
    part = choice("part", part, PARTS)
    random = _random(seed, PARTS.index(part))
    y = np.where(random.random_sample(n) < 0.5, -1.0, 1.0)
    index = (d * random.random_sample(n)).astype(np.int64)
    x = random.standard_normal((n, d))
    x[np.arange(n), index] += signal * y
    return Data(x, y, index, signal, seed, part)


def initial_weights(d, seed=0, variance="1/(2d^2)"):
    """Random a-, a+ ~ N(0, variance), independent of the data of the same seed.

    Figure 1 states N(0, 1/(2d)); with 1/(2d^2) instead, A_0 = d (a- + a+) is N(0, 1), of order 1 as
    Section 3.2 has it.  With 1/(2d) its standard deviation is sqrt(d).

    Parameters
    ----------
    d : int
        Dimension, >= 1.
    seed : int
        0 to 2^32 - 1.
    variance : {"1/(2d^2)", "1/(2d)"}

    Returns
    -------
    a_minus, a_plus : float

    Examples
    --------
    >>> small, large = initial_weights(200, 3), initial_weights(200, 3, "1/(2d)")
    >>> round(large[0] / small[0], 9) == round(200**0.5, 9)
    True
    """
    d = count("d", d, least=1)
    variance = VARIANCES[choice("variance", variance, VARIANCES)](d)
    a_minus, a_plus = np.sqrt(variance) * _random(seed, WEIGHTS).standard_normal(2)
    return float(a_minus), float(a_plus)


def weights_from_A0(d, A0):
    """Equal weights a- = a+ with d (a- + a+) = A0.

    Parameters
    ----------
    d : int
        Dimension, >= 1.
    A0 : float

    Returns
    -------
    a_minus, a_plus : float

    Examples
    --------
    >>> weights_from_A0(200, 1.0)
    (0.0025, 0.0025)
    """
    half = scalar(finite, "A0", A0) / (2 * count("d", d, least=1))
    return half, half


def _random(seed, stream):
    seed = count("seed", seed)
    if seed >= 2**32:
        fail("seed", seed, "an integer from 0 to 2^32 - 1")
    return np.random.RandomState([seed, stream])


def logits(data, a_minus, a_plus, b):
    """f of every sample, equation (2).

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    ndarray of float, shape (n,)

    Examples
    --------
    >>> logits(Data([[2.0, -3.0]], [1.0]), -1.0, 1.0, -1.0).tolist()
    [-1.0]
    """
    return kernels.logits(data.x, *weights(a_minus, a_plus, b))


def accuracy(data, a_minus, a_plus, b):
    """Fraction of samples with y f > 0.  A tie, f = 0, counts as an error.

    Parameters
    ----------
    data : Data
    a_minus, a_plus, b : float

    Returns
    -------
    float

    Examples
    --------
    >>> data = Data([[2.0], [-2.0], [0.5]], [1.0, -1.0, 1.0])
    >>> round(accuracy(data, -1.0, 1.0, -1.0), 4)  # the third sample is below the threshold
    0.6667
    """
    return float(np.mean(data.y * logits(data, a_minus, a_plus, b) > 0))


def weights(a_minus, a_plus, b):
    values = {"a_minus": a_minus, "a_plus": a_plus, "b": b}
    return tuple(scalar(finite, name, value) for name, value in values.items())
