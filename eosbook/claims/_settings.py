"""Settings of the single neuron: grids, draws, starts, and what several claims ask of a run.

Every number of a setting is a literal, or drawn with a seed, or made by + - * / and square roots:
so all machines measure the same runs, chaotic ones (Huber) included.
"""

from functools import lru_cache
from itertools import product

import numpy as np

from eosbook import losses
from eosbook import single_neuron as sn

SQRT = losses.square_root()
RSYM = losses.rescaled_logistic()
SYM = losses.symmetric_logistic()
HUBER = losses.huber()
BETA = {beta: losses.higher_order(beta) for beta in (4 / 3, 1.5, 2.0, 3.0, 4.0, 10.0)}
EXAMPLE_1 = (SQRT, RSYM, HUBER, BETA[1.5], BETA[2.0], BETA[3.0])

# Step size at which a limit of each loss takes some ten milliseconds.  Where l' is constant nothing
# pulls to the envelope, so that every step is taken there: 1 / eta^2 of them.
LEAST_ETA = {SQRT: 1e-5, RSYM: 1e-5, SYM: 1e-5, HUBER: 1e-3, BETA[4 / 3]: 2e-3}
LEAST_ETA |= {BETA[beta]: 1e-3 for beta in (1.5, 2.0, 3.0, 4.0, 10.0)}


def grid(**axes):
    """All combinations, as dicts."""
    return [dict(zip(axes, values, strict=True)) for values in product(*axes.values())]


def none(**setting):
    """The hypotheses of what has none."""
    return {}


def draws(seed, n, **ranges):
    """`n` dicts of random numbers, uniform in their ranges."""
    rng = np.random.default_rng(seed)
    return [{name: float(rng.uniform(*ends)) for name, ends in ranges.items()} for _ in range(n)]


def step_sizes(least, most=0.5):
    """1, 2, 5 in each decade from `most` down to `least`."""
    every = [float(f"{digit}e-{power}") for power in range(1, 12) for digit in (5, 2, 1)]
    return [eta for eta in every if least <= eta <= most]


def over_step_sizes(each_loss, starts, thorough, most=0.5):
    """Each start with each loss at all its step sizes; one decade further if thorough."""
    return [
        {"loss": loss, "eta": eta, **start}
        for loss in each_loss
        for eta in step_sizes(LEAST_ETA[loss] / (4 if thorough else 1), most)
        for start in starts
    ]


def start(loss, eta, x, D):
    """(x0, y0) = sqrt(D / eta) (x, sqrt(1 + x^2)), in units of l''(0): y0^2 - x0^2 is D / eta."""
    size = np.sqrt(D / (eta * loss.curvature))
    return float(size * x), float(size * np.sqrt(1 + x * x))


def at(loss, eta, s, delta):
    """(x, y) with y^2 = (2 + delta) / eta, in units of l''(0), and xy = s."""
    y = float(np.sqrt((2 + delta) / (eta * loss.curvature)))
    return s / y, y


@lru_cache(maxsize=4096)
def limit(loss, eta, x0, y0):
    """Limit of gradient descent; every step of the chaotic Huber loss is taken."""
    method = "iterate" if loss is HUBER else "fast"
    return sn.limit(loss, eta, x0, y0, max_steps=10**15, method=method)


@lru_cache(maxsize=8)
def trajectory(loss, eta, x0, y0, steps):
    return sn.trajectory(loss, eta, x0, y0, steps)


@lru_cache(maxsize=64)
def assumptions(loss):
    return losses.check_assumptions(loss)


def small_step(loss, eta):
    """The paper's standing assumptions: eta < 1, (A1), (A2)."""
    report = assumptions(loss)
    return {
        r"$\eta<1$": eta < 1,
        "(A1)": report.a1,
        "(A2)": report["(A2)"].holds,
    }
