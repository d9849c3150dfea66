"""Long series in small pictures: thinned so that an oscillation stays as wide as it is."""

from itertools import pairwise

import numpy as np

from eosbook import style


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


def draw_finite(ax, x, values, role, label=None, *, first=0, marks=None):
    """Draw a series as far as it is finite, thinned beyond the `first` values; a cross if it is cut.

    The role's markers stand at `marks`, by default at about six points.
    """
    finite = np.isfinite(values)
    x, values = x[finite], values[finite]
    kept = np.union1d(np.arange(min(first, values.size)), thinned(values)).astype(int)
    marks = max(1, kept.size // 6) if marks is None else marks
    ax.plot(x[kept], values[kept], **role.steps, lw=1.4, markevery=marks, label=label)
    if not finite.all():
        ax.plot(x[-1:], values[-1:], **style.DIVERGED.points, markersize=9)


def legend_above(fig, ax, columns):
    """Put the labels of one panel above all panels."""
    fig.legend(*ax.get_legend_handles_labels(), loc="outside upper center", ncols=columns)
