"""Other optimisers, and more layers, on l(x z^m): each run against its own stability threshold.

The weights are x and m equal factors z; m = 1 is the single neuron of Section 2, with y = z, and
depth m + 1 a product of as many weights.  What each optimiser does near a minimum is linear there,
and stable up to a largest curvature: its threshold.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from eosbook import _optimisers
from eosbook._optimisers import ADAM, HEAVY_BALL, LABEL_NOISE, NESTEROV, SAM, USAM
from eosbook._validate import choice, count, fail, finite, positive, scalar
from eosbook.losses import Loss

OPTIMISERS = (
    "gd",
    "warmup",
    "decay",
    "heavy_ball",
    "nesterov",
    "sam",
    "usam",
    "label_noise",
    "adam",
)
TAIL = 10  # the end of a run is its last tenth


@dataclass(frozen=True, eq=False)
class Run:
    """Iterates of one optimiser, and its stability.

    Attributes
    ----------
    loss, optimiser, eta, depth
        As given.
    x, z : ndarray, shape (steps + 1,)
        The weight x and the others' common value.  Shorter if the run diverges.
    threshold : ndarray, shape of `x`
        Largest stable sharpness at each step: `stability_threshold`.
    scale_x, scale_z : ndarray, shape of `x`
        What Adam divides a step by; 1 for the others.
    diverged : bool
    """

    loss: Loss
    optimiser: str
    eta: float
    depth: int
    x: np.ndarray
    z: np.ndarray
    threshold: np.ndarray
    scale_x: np.ndarray
    scale_z: np.ndarray
    diverged: bool

    @cached_property
    def rest(self):
        """P = z^m, the product of the weights other than x: the curvature along x at x = 0 is P^2."""
        with np.errstate(over="ignore"):
            return self.z ** (self.depth - 1)

    @cached_property
    def sharpness(self):
        """Largest eigenvalue of the Hessian, for Adam of the preconditioned one."""
        with np.errstate(over="ignore", invalid="ignore"):
            return sharpness(self.loss, self.x, self.z, self.depth, self.scale_x, self.scale_z)

    @cached_property
    def ratio(self):
        """Sharpness over threshold: 1 is the edge of stability; infinite where the threshold is 0."""
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            return self.sharpness / self.threshold

    @property
    def end(self):
        """Mean of `ratio` over the last tenth of the run; NaN if it diverged."""
        return (
            np.nan if self.diverged else float(self.ratio[-(self.ratio.size // TAIL) - 1 :].mean())
        )


def run(
    loss,
    optimiser,
    eta,
    x0,
    p0,
    steps,
    *,
    depth=2,
    momentum=0.9,
    radius=0.1,
    noise=0.1,
    horizon=1000,
    seed=0,
):
    """Minimise l(x z^m) from x0 and z0^m = p0.

    Parameters
    ----------
    loss : Loss
    optimiser : str
        One of `OPTIMISERS`: gradient descent, with its step size growing linearly over `horizon`
        steps, or falling as eta/(1 + t/horizon); heavy-ball and Nesterov momentum; SAM, and SAM
        without normalised gradient; gradient descent on l(s - noise * normal); Adam.
    eta : float
        Step size, > 0.
    x0, p0 : float
        Start; p0 > 0.
    steps : int
        >= 0.
    depth : int
        Number of weights, m + 1, >= 2.
    momentum : float
        beta of momentum and beta_1 of Adam, in [0, 1).
    radius : float
        rho of SAM, > 0.
    noise : float
        Standard deviation of the label noise, >= 0.
    horizon : float
        > 0.
    seed : int
        Of the noise, >= 0.

    Returns
    -------
    Run

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook import losses
    >>> near = run(losses.square_root(), "heavy_ball", 0.05, 0.01, 9.0, 20_000)
    >>> round(float(near.threshold[-1]), 12), round(near.end, 2)
    (76.0, 1.0)
    """
    kind = OPTIMISERS.index(choice("optimiser", optimiser, OPTIMISERS))
    eta = scalar(positive, "eta", eta)
    x0 = scalar(finite, "x0", x0)
    p0 = scalar(positive, "p0", p0)
    m = count("depth", depth, 2) - 1
    size = count("steps", steps) + 1
    momentum = _within_one("momentum", momentum)
    radius = scalar(positive, "radius", radius)
    horizon = scalar(positive, "horizon", horizon)
    noise = scalar(finite, "noise", noise)
    if noise < 0:
        fail("noise", noise, ">= 0")
    x, z, scale_x, scale_z, norm, rate = np.ones((6, size))
    random = np.random.RandomState([count("seed", seed), 0])
    shift = noise * random.standard_normal(size if kind == LABEL_NOISE else 0)
    z0 = p0 if m == 1 else p0 ** (1 / m)
    parameters = (momentum, radius, horizon)
    n = _optimisers.steps(
        loss.kernel, kind, m, eta, x0, z0, parameters, shift, x, z, scale_x, scale_z, norm, rate
    )
    kept = slice(max(n, 1))
    threshold = stability_threshold(
        optimiser, rate[kept], momentum=momentum, radius=radius, norm=norm[kept]
    )
    arrays = (each[kept] for each in (x, z))
    return Run(
        *(loss, optimiser, eta, depth, *arrays, threshold, scale_x[kept], scale_z[kept]),
        diverged=n < size,
    )


def stability_threshold(optimiser, eta, *, momentum=0.9, radius=0.1, norm=1.0):
    """Largest curvature at which an optimiser is stable on a parabola.

    2/eta for gradient descent; 2 (1 + beta)/eta with heavy-ball momentum, the same over 1 + 2 beta
    with Nesterov's; 2 (1 + beta)/((1 - beta) eta) for Adam's preconditioned curvature, its
    denominator frozen; the positive root of h (1 + rho h) = 2/eta for SAM without normalisation, and
    with it the same for rho/|gradient|.

    Parameters
    ----------
    optimiser : str
    eta : array_like of float
        > 0.
    momentum, radius : float
        As in `run`.
    norm : array_like of float
        Length of the gradient, which only "sam" asks for.

    Returns
    -------
    ndarray or float

    Examples
    --------
    >>> [round(float(stability_threshold(key, 0.1)), 6) for key in ("gd", "heavy_ball", "adam", "usam")]
    [20.0, 38.0, 380.0, 10.0]
    """
    kind = OPTIMISERS.index(choice("optimiser", optimiser, OPTIMISERS))
    edge = 2 / positive("eta", eta)
    beta = _within_one("momentum", momentum)
    if kind == HEAVY_BALL:
        return (edge * (1 + beta))[()]
    if kind == NESTEROV:
        return (edge * (1 + beta) / (1 + 2 * beta))[()]
    if kind == ADAM:
        return (edge * (1 + beta) / (1 - beta))[()]
    if kind in (SAM, USAM):
        with np.errstate(divide="ignore"):
            rho = scalar(positive, "radius", radius) / (finite("norm", norm) if kind == SAM else 1)
        # The root of h (1 + rho h) = edge, written so that it is exact for rho = 0 and 0 for rho = inf.
        return (2 * edge / (1 + np.sqrt(1 + 4 * rho * edge)))[()]
    return edge[()]


def sharpness(loss, x, z, depth, scale_x=1.0, scale_z=1.0):
    """Largest eigenvalue of the Hessian of l(x z^m), its rows and columns over sqrt(scale).

    In x and w = sqrt(m) z it is a 2 x 2 matrix; differences of the factors z have the one eigenvalue
    -l'(s) x z^(m-2).

    Examples
    --------
    >>> from eosbook import losses
    >>> float(sharpness(losses.square_root(), 0.0, 2.0, 4))
    64.0
    """
    m = depth - 1
    low = z ** (m - 1)
    s = x * low * z
    l1, l2 = loss._prime(s), loss._second(s)
    first = l2 * (low * z) ** 2 / scale_x
    bend = l1 * x * z ** (m - 2) if m > 1 else 0.0
    second = (l2 * m * (x * low) ** 2 + bend * (m - 1)) / scale_z
    off = (l2 * s + l1) * low * np.sqrt(m) / np.sqrt(scale_x * scale_z)
    top = 0.5 * (first + second + np.sqrt((first - second) ** 2 + 4 * off * off))
    return np.maximum(top, -bend / scale_z)[()] if m > 1 else top[()]


def noise_drift(eta, noise, steps, u0):
    """eta y^2 along label-noise gradient descent, y being followed slowly: 2 log u - u falls linearly.

    x has the variance eta noise^2/(2 - u), and y' = y - eta x (x y - noise) on average lowers u by
    2 (eta noise)^2 u/(2 - u) a step.

    Parameters
    ----------
    eta, noise : float
        Step size, > 0, and standard deviation of the labels.
    steps : array_like of float
        Steps since u = eta y^2 was `u0`, in (0, 2).

    Returns
    -------
    ndarray

    Examples
    --------
    >>> noise_drift(0.1, 0.1, [0.0, 1e4], 1.9).round(3).tolist()
    [1.9, 0.317]
    """
    if not 0 < u0 < 2:
        fail("u0", u0, "in (0, 2)")
    fallen = 2 * np.log(u0) - u0 - 2 * (eta * noise) ** 2 * finite("steps", steps)
    low, high = np.full(fallen.shape, -750.0), np.full(fallen.shape, np.log(u0))
    for _ in range(60):  # 2 log u - u grows with log u
        middle = 0.5 * (low + high)
        above = 2 * middle - np.exp(middle) > fallen
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    return np.exp(high)


def _within_one(name, value):
    number = scalar(finite, name, value)
    if not 0 <= number < 1:
        fail(name, value, "in [0, 1)")
    return number
