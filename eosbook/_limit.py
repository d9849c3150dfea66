"""Where gradient descent on l(xy) ends, to full precision."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from eosbook import _kernels
from eosbook._flow import REGIMES
from eosbook._parallel import spread
from eosbook._validate import broadcast, choice, count, finite, positive


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
    """Limits of gradient descent: scalars, or arrays of one shape.

    Attributes
    ----------
    y2 : float
        Limit of y^2; of x^2 where the run ends on the x-axis (|x0| > |y0|, as long as eta < 1).
    sharpness, gap : float
        Limiting sharpness curvature * y2, and 2/eta - sharpness computed without cancellation.
    sign_change : int
        First step at which xy has changed sign or is 0; -1 if that does not happen.
    eos : bool
        Edge of stability: curvature * y^2 >= 2/eta at that step.
    crossing_step, bouncing_steps : int
        In the EoS regime, the first step after it with curvature * y^2 < 2/eta (-1 if that does
        not happen), and the number of steps from `sign_change` until then; else -1 and 0.
    band_steps : int
        Steps with curvature * y^2 in [2/eta, 3/eta] (Figure 11, right).
    steps, evaluations : int
        Steps after which what remained was known to full precision, and how many were computed
        on the way: fewer if the run leapt, `method="fast"`.
    flag : Flag
        How the run ended.  `y2`, `sharpness`, `gap` are NaN unless it is CONVERGED, ON_AXIS or
        LANDED_ON_AXIS.
    """

    y2: np.ndarray
    sharpness: np.ndarray
    gap: np.ndarray
    sign_change: np.ndarray
    eos: np.ndarray
    crossing_step: np.ndarray
    bouncing_steps: np.ndarray
    band_steps: np.ndarray
    steps: np.ndarray
    evaluations: np.ndarray
    flag: np.ndarray

    @property
    def regime(self):
        """Measured regime, one of `REGIMES`."""
        return np.where(self.eos, REGIMES[1], REGIMES[0])[()]


def limit(loss, eta, x0, y0, max_steps=10**12, method="fast"):
    """Limit of gradient descent on l(xy), its gap to 2/eta, and how long each phase lasts.

    Section 2.2 and Figure 11.  The gap is right to 1e-12 of itself and the counts are exact, as far
    as the start decides them in double precision; "fast" errs by about 1e-5 steps, so that about one
    count in 10^5 is off by one.  The start does not decide them for the Huber loss at small eta: its
    bouncing phase is chaotic, and rounding moves the gap about as much as a change of the start in
    its last digit, by up to a percent.

    Parameters
    ----------
    loss : Loss
    eta, x0, y0 : array_like of float
        Step size > 0 and start, of shapes that broadcast together; a batch uses all cores.
    max_steps : int
        Steps after which to give up.
    method : {"fast", "iterate"}
        Take many steps at once near the edge of stability, where gradient descent is the flow of
        a vector field, or take each one: equally accurate, up to a thousand times slower.

    Returns
    -------
    Limit

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    The gap of a loss with beta = 2 tends to eta / (2c), wherever the run starts:

    >>> from eosbook import losses
    >>> result = limit(losses.square_root(), 1e-3, 30.0, [50.0, 60.0, 80.0])
    >>> result.regime.tolist()
    ['gradient flow', 'EoS', 'EoS']
    >>> (result.gap[1:] / 1e-3).round(5).tolist()
    [1.0, 1.0]
    """
    eta, x0, y0 = broadcast(eta=positive("eta", eta), x0=finite("x0", x0), y0=finite("y0", y0))
    max_steps = min(count("max_steps", max_steps), 2**62)
    leaping = choice("method", method, ("fast", "iterate")) == "fast"
    inputs = [np.ascontiguousarray(array).ravel() for array in (eta, x0, y0)]
    numbers = np.empty((eta.size, 2))
    counts = np.empty((eta.size, 8), np.int64)

    def work(part):
        _kernels.limits(
            loss.kernel,
            *(array[part] for array in inputs),
            max_steps,
            leaping,
            numbers[part],
            counts[part],
        )

    spread(work, eta.size)
    u, d = numbers.T.reshape(2, *eta.shape)
    sign_change, eos, crossing, bouncing, band, steps, flag, cost = (
        column[()] for column in counts.T.reshape(8, *eta.shape)
    )
    return Limit(
        y2=(u / (eta * loss.curvature))[()],
        sharpness=(u / eta)[()],
        gap=(-d / eta)[()],
        sign_change=sign_change,
        eos=eos.astype(bool),
        crossing_step=crossing,
        bouncing_steps=bouncing,
        band_steps=band,
        steps=steps,
        evaluations=cost,
        flag=flag if eta.shape else Flag(flag),
    )
