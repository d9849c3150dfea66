"""Where the mean model (5) ends, to full precision."""

from dataclasses import dataclass

import numpy as np

from eosbook import _mean_kernels
from eosbook._flow import REGIMES
from eosbook._limit import Flag
from eosbook._parallel import spread
from eosbook._validate import broadcast, count, finite, positive


@dataclass(frozen=True)
class Limit:
    """Limits of the mean model: scalars, or arrays of one shape.

    Attributes
    ----------
    b : float
        Limit of the bias.
    sharpness, gap : float
        Limiting sharpness d^2 g(b)^2 / 2 (Remark 4), and 2/eta - sharpness computed without
        cancellation.
    sign_change : int
        First step at which A has changed sign or is 0; -1 if that does not happen.
    eos : bool
        Edge of stability: d^2 g(b)^2 / 2 >= 2/eta at that step.
    crossing_step, bouncing_steps : int
        In the EoS regime, the first step after it with d^2 g(b)^2 / 2 < 2/eta (-1 if that does not
        happen), and the number of steps from `sign_change` until then; else -1 and 0.
    steps : int
        Steps after which what remained was known to full precision.
    flag : Flag
        How the run ended: CONVERGED, LANDED_ON_AXIS (A became exactly 0 above the threshold),
        ON_AXIS (A0 = 0), DIVERGED (beyond 1e150), MAX_STEPS.  `b`, `sharpness`, `gap` are NaN
        where it is one of the last two.
    """

    b: np.ndarray
    sharpness: np.ndarray
    gap: np.ndarray
    sign_change: np.ndarray
    eos: np.ndarray
    crossing_step: np.ndarray
    bouncing_steps: np.ndarray
    steps: np.ndarray
    flag: np.ndarray

    @property
    def regime(self):
        """Measured regime, one of `REGIMES`."""
        return np.where(self.eos, REGIMES[1], REGIMES[0])[()]


def limit(eta, d, A0, b0=0.0, max_steps=10**8):
    """Limit of the mean model, its gap to 2/eta, and how long each phase lasts.

    Section 3.2, Theorems 3 and 4.  `b` and `gap` are right to 1e-12 of themselves as far as the
    start decides them in double precision.

    A step of large eta can throw b so far down that the neuron is all but dead: the rest of its way
    takes about 1 / (eta d^2 g(b)^2) steps, and the flag is MAX_STEPS, at once where that is hopeless.

    Parameters
    ----------
    eta, d : array_like of float
        Step size and dimension, > 0.
    A0, b0 : array_like of float
        Start.  All four of shapes that broadcast together; a batch uses all cores.
    max_steps : int
        Steps after which to give up.

    Returns
    -------
    Limit

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    Below the threshold 8 pi / d^2 the bias hardly moves; above it, where it ends does not depend on
    A0, and lies below the bound of Theorem 4:

    >>> import numpy as np
    >>> result = limit(np.array([[7], [10]]) * np.pi / 200**2, 200, [1.0, 2.0])
    >>> result.regime.tolist()
    [['gradient flow', 'gradient flow'], ['EoS', 'EoS']]
    >>> result.b.round(4).tolist()
    [[-0.0001, -0.0002], [-0.088, -0.088]]
    """
    eta, d, A0, b0 = broadcast(
        eta=positive("eta", eta), d=positive("d", d), A0=finite("A0", A0), b0=finite("b0", b0)
    )
    max_steps = min(count("max_steps", max_steps), 2**62)
    inputs = [np.ascontiguousarray(array).ravel() for array in (eta, d, A0, b0)]
    numbers = np.empty((eta.size, 3))
    counts = np.empty((eta.size, 6), np.int64)

    def work(part):
        arrays = (array[part] for array in inputs)
        _mean_kernels.limits(*arrays, max_steps, numbers[part], counts[part])

    spread(work, eta.size)
    b, u, delta = numbers.T.reshape(3, *eta.shape)
    sign_change, eos, crossing, bouncing, steps, flag = (
        column[()] for column in counts.T.reshape(6, *eta.shape)
    )
    return Limit(
        b=b[()],
        sharpness=(u / eta)[()],
        gap=(-delta / eta)[()],
        sign_change=sign_change,
        eos=eos.astype(bool),
        crossing_step=crossing,
        bouncing_steps=bouncing,
        steps=steps,
        flag=flag if eta.shape else Flag(flag),
    )
