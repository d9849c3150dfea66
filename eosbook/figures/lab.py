"""Figures of the lab: two runs along the flow time that they share."""

import numpy as np

from eosbook import style
from eosbook.figures.single_neuron import last_step_of_interest

LANES = (style.Role("#1a1a1a", "-", "o"), style.Role("#0a7d91", "--", "^"))


def race_picture(a, b):
    """Two runs against flow time, the step size times the step: y^2 over 2/eta, and the loss.

    Parameters
    ----------
    a, b : Trajectory
        As `eosbook.single_neuron.trajectory` returns them, with |y0| >= |x0|.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from eosbook import losses, single_neuron
    >>> runs = [single_neuron.trajectory(losses.square_root(), eta, 2.0, 5.0, 500) for eta in (0.06, 0.2)]
    >>> len(race_picture(*runs).axes)
    2
    """
    with style.figure(2, 1, figsize=(9.2, 5.0), sharex=True) as (fig, (height, loss)):
        for name, run, role in zip("AB", (a, b), LANES, strict=True):
            shown = slice(0, last_step_of_interest(run) + 1)
            time = run.eta * np.arange(run.x.size)[shown]
            kappa = run.loss.curvature
            label = f"{name}: $\\eta = {run.eta:g}$ from $({run.x0:g}, {run.y0:g})$"
            drawn = {**role.steps, "markevery": max(1, time.size // 40), "label": label}
            height.semilogy(time, kappa * run.y2[shown] * run.eta / 2, **drawn)
            loss.semilogy(time, run.value[shown] - float(run.loss.value(0.0)), **drawn)
        height.axhline(1, **style.THRESHOLD.line, linewidth=1.2, label=r"$2/\eta$ of each run")
        height.set(ylabel=r"$\ell''(0)\,y^2$ over $2/\eta$, log scale")
        loss.set(xlabel=r"flow time $\eta\times$ step", ylabel="loss above its minimum, log scale")
        height.legend()
    return fig
