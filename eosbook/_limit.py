"""Where gradient descent on l(xy) ends, to full precision."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numba import njit

from eosbook import _kernels
from eosbook._flow import REGIMES
from eosbook._validate import broadcast, count, finite, positive


class Flag(IntEnum):
    """How a run ended."""

    CONVERGED = _kernels.CONVERGED
    DIVERGED = _kernels.DIVERGED
    INVARIANT_LINE = _kernels.INVARIANT_LINE
    ON_AXIS = _kernels.ON_AXIS
    LANDED_ON_AXIS = _kernels.LANDED_ON_AXIS
    MAX_STEPS = _kernels.MAX_STEPS


FLAGS = tuple(flag.name.lower() for flag in Flag)


@dataclass(frozen=True)
class Limit:
    """Limits of gradient descent; scalars, or arrays of one shape.

    Attributes
    ----------
    y2 : float
        Limit of the larger of x^2, y^2 (that of y^2 if |y0| > |x0| and eta < 1).
    sharpness, gap : float
        Limiting sharpness curvature * y2, and 2/eta - sharpness without cancellation.
    sign_change, crossing_step : int
        First step at which xy has changed sign (or is 0); first step after it with sharpness
        bound curvature * y^2 below 2/eta.  -1 where there is none: `crossing_step` is -1 in the
        gradient-flow regime.
    bouncing_steps, band_steps : int
        Steps from `sign_change` to `crossing_step`, 0 in the gradient-flow regime; steps with
        curvature * y^2 in [2/eta, 3/eta] (Figure 11, right).
    steps : int
        Steps until what remains is known to full precision.
    flag : Flag
        How the run ended; the numbers above are NaN and -1 where it did not converge.
    """

    y2: np.ndarray
    sharpness: np.ndarray
    gap: np.ndarray
    sign_change: np.ndarray
    crossing_step: np.ndarray
    bouncing_steps: np.ndarray
    band_steps: np.ndarray
    steps: np.ndarray
    flag: np.ndarray

    @property
    def regime(self):
        """EoS where y^2 stands at 2/(eta curvature) or more at the first sign change."""
        return np.where(np.asarray(self.bouncing_steps) > 0, REGIMES[1], REGIMES[0])[()]


def limit(loss, eta, x0, y0, max_steps=10**12):
    """Limit of gradient descent on l(xy), its gap to 2/eta, and how long each phase lasts.

    Parameters
    ----------
    loss : Loss
    eta, x0, y0 : array_like of float
        Step size > 0 and start, of shapes that broadcast together; a batch uses all cores.
    max_steps : int

    Returns
    -------
    Limit

    Raises
    ------
    ValueError
        If `eta` is not positive and finite, or the start is not finite.

    Examples
    --------
    >>> from eosbook import losses
    >>> result = limit(losses.square_root(), 0.25, [3.0, 3.0], [4.0, 6.0])
    >>> result.regime.tolist()
    ['gradient flow', 'EoS']
    """
    eta = positive("eta", eta)
    max_steps = count("max_steps", max_steps)
    eta, x0, y0 = broadcast(eta=eta, x0=finite("x0", x0), y0=finite("y0", y0))
    size = eta.size
    inputs = [np.ascontiguousarray(array).ravel() for array in (eta, x0, y0)]
    numbers = np.empty((size, 2))
    counts = np.empty((size, 6), np.int64)

    def work(start, stop):
        _limits(
            *loss.kernel,
            loss.curvature,
            *(array[start:stop] for array in inputs),
            max_steps,
            numbers[start:stop],
            counts[start:stop],
        )

    chunk = 16
    if size <= chunk:
        work(0, size)
    else:
        starts = range(0, size, chunk)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(work, starts, [start + chunk for start in starts]))

    u, d = numbers.T.reshape(2, *eta.shape)
    sign_change, crossing, bouncing, band, steps, flag = counts.T.reshape(6, *eta.shape)
    scaled = eta * loss.curvature
    return Limit(
        y2=(u / scaled)[()],
        sharpness=(u / eta)[()],
        gap=(-d / eta)[()],
        sign_change=sign_change[()],
        crossing_step=crossing[()],
        bouncing_steps=bouncing[()],
        band_steps=band[()],
        steps=steps[()],
        flag=Flag(flag[()]) if flag.ndim == 0 else flag,
    )


@njit(cache=True, nogil=True)
def _limits(kind, beta, c, r, scale, prime, q, curvature, eta, x0, y0, max_steps, numbers, counts):
    for i in range(eta.size):
        scaled = eta[i] * curvature
        x, y = abs(x0[i]), abs(y0[i])
        sign_change = crossing = -1
        bouncing = band = t = 0
        if x == 0 or y == 0:
            u = scaled * (x * x + y * y)
            d = u - 2
            flag = _kernels.ON_AXIS
        elif x == y:
            u = d = np.nan
            flag = _kernels.INVARIANT_LINE
        else:
            u, d, sign_change, crossing, band, t, flag = _kernels.limit(
                kind, beta, c, r, scale, prime, q, scaled, x, y, max_steps
            )
            if crossing >= 0:
                bouncing = crossing - sign_change
            if flag not in (_kernels.CONVERGED, _kernels.LANDED_ON_AXIS):
                u = d = np.nan
        numbers[i, 0] = u
        numbers[i, 1] = d
        counts[i, 0] = sign_change
        counts[i, 1] = crossing
        counts[i, 2] = bouncing
        counts[i, 3] = band
        counts[i, 4] = t
        counts[i, 5] = flag
