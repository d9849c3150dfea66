"""Long series in small pictures: thinned so that an oscillation stays as wide as it is."""

from itertools import pairwise

import numpy as np


def thinned(values, stretches=400):
    """Indices of the least and the greatest value in each of equal stretches, and of both ends.

    Every even stride would hide an oscillation of period two; the extremes keep it.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
    stretches : int
        Number of stretches; with n <= 2 * stretches every index is kept.

    Returns
    -------
    ndarray of int
        In increasing order, at most 2 * stretches + 2 of them.

    Examples
    --------
    >>> swing = np.array([0.0, 1.0, -1.0, 3.0, -3.0, 1.0, -1.0, 0.5, -0.5, 0.0])
    >>> swing[thinned(swing, 2)].tolist()
    [0.0, 3.0, -3.0, 1.0, -1.0, 0.0]
    """
    values = np.asarray(values)
    if values.size <= 2 * stretches:
        return np.arange(values.size)
    edges = np.linspace(0, values.size, stretches + 1).astype(int)
    kept = {0, values.size - 1}
    for first, last in pairwise(edges):
        stretch = values[first:last]
        kept |= {first + int(stretch.argmin()), first + int(stretch.argmax())}
    return np.array(sorted(kept))


def draw_series(ax, x, values, role, *, label=None, marks=5, **line):
    """Draw a series of any length in a role: its thinned line, and a few of the role's markers."""
    kept = thinned(values)
    x, values = x[kept], values[kept]
    at = np.searchsorted(x, x[0] + (np.arange(marks) + 0.5) / marks * (x[-1] - x[0]))
    look = {"linewidth": 1.6, **role.line, "marker": role.marker, **line}
    ax.plot(x, values, **look, markevery=at.tolist(), label=label)
