"""Where network (2) changes from one regime to the other, measured on sweeps: Figure 1.

The theory's places are 2/sharpness at the start, where steps become unstable, and 8 pi/d^2, where
the mean model's do (Section 3.2).
"""

import numpy as np

from eosbook._validate import fail, finite

LEAST_SWING = 0.1
CANDIDATES = 1000


def onset(sweep):
    """Least step size of a sweep at which the oscillation of A = d (a- + a+) grows.

    Gradient descent overshoots in A long before, at half this step size, but those oscillations
    decay.  Growth is what tells: `Sweep.swing`, the size that A's second difference reached by
    growing from one step to the next.  Below the onset it is the work of rounding and of units that
    switch, at d = 200 about 1e-5; one percent above it is of order 1.  The line is drawn at 0.1.

    Parameters
    ----------
    sweep : Sweep
        Over ascending step sizes along the last axis.

    Returns
    -------
    ndarray or float
        Of the shape that is left; NaN where none grows.

    Examples
    --------
    >>> from eosbook.relu_network import sparse_coding_data, sweep, weights_from_A0
    >>> data = sparse_coding_data(50, 100)
    >>> found = onset(sweep(data, np.geomspace(0.005, 0.02, 21), *weights_from_A0(50, 0.1)))
    >>> round(float(found / (8 * np.pi / 50**2)), 1)
    0.9
    """
    grows = sweep.swing > LEAST_SWING
    first = np.take_along_axis(sweep.eta, grows.argmax(-1)[..., None], -1)[..., 0]
    return np.where(grows.any(-1), first, np.nan)[()]


def kink(x, y):
    """Broken stick: the place where two joined straight lines fit y(x) best, by least squares.

    Parameters
    ----------
    x, y : array_like of float, shape (m,)
        At least 5 points, x ascending.

    Returns
    -------
    place, left, right : float
        Where the lines meet, to a millionth of the range of x, and their slopes.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> x = np.linspace(0, 1, 21)
    >>> tuple(round(float(value), 3) for value in kink(x, -3 * np.maximum(x - 0.4, 0)))
    (0.4, 0.0, -3.0)
    """
    x, y = finite("x", x), finite("y", y)
    if x.ndim != 1 or x.size < 5 or not (np.diff(x) > 0).all():
        fail("x", x, "at least 5 ascending numbers")
    if y.shape != x.shape:
        fail("y", y, f"{x.size} numbers, as x is")
    line, _ = np.linalg.qr(np.stack([np.ones_like(x), x], axis=1))
    low, high = x[1], x[-2]
    for _ in range(2):  # look closer the second time
        places, width = np.linspace(low, high, CANDIDATES, retstep=True)
        # Of what no straight line fits, take the bend that explains most.
        bends = np.maximum(x - places[:, None], 0)
        bends -= (bends @ line) @ line.T
        place = float(places[((bends @ y) ** 2 / (bends**2).sum(1)).argmax()])
        low, high = max(place - width, x[1]), min(place + width, x[-2])
    columns = np.stack([np.ones_like(x), x, np.maximum(x - place, 0)], axis=1)
    _, left, bend = np.linalg.lstsq(columns, y, rcond=None)[0]
    return place, float(left), float(left + bend)
