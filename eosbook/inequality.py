"""An inequality of a proof, checked at every step of a run."""

from dataclasses import dataclass

import numpy as np

ROUNDING = 1e-12  # relative difference of both sides that counts as equality


@dataclass(frozen=True, eq=False)
class Inequality:
    """left <= right, at the steps at which a proof claims it.

    Attributes
    ----------
    left, right : ndarray of float, shape (n,)
        Both sides at steps 0 .. n - 1.
    counts : ndarray of bool, shape (n,)
        The steps at which the inequality is claimed.

    Examples
    --------
    >>> found = Inequality(np.array([1.0, 2.0, 9.0]), np.array([4.0, 3.0, 3.0]), np.arange(3) < 2)
    >>> found.holds, found.tightest, found.fails.tolist()
    (True, 1, [False, False, False])
    """

    left: np.ndarray
    right: np.ndarray
    counts: np.ndarray

    @property
    def slack(self):
        """right - left, at every step."""
        return self.right - self.left

    @property
    def fails(self):
        """Steps at which it is claimed and false, beyond rounding."""
        size = np.maximum(np.abs(self.left), np.abs(self.right))
        return self.counts & ~(self.slack >= -ROUNDING * size)

    @property
    def holds(self):
        """Whether it fails nowhere."""
        return not self.fails.any()

    @property
    def tightest(self):
        """The step, among those that count, with the least slack relative to the larger side; or -1."""
        if not self.counts.any():
            return -1
        size = np.maximum(np.abs(self.left), np.abs(self.right))
        relative = np.where(self.counts, self.slack / np.where(size > 0, size, 1), np.inf)
        return int(np.argmin(relative))
