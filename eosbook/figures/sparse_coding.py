"""Figures of Appendix B.1: network (7), at learning rates on both sides of its threshold.

A run is anything with `arrays`, a dict of what the training process recorded, and `configuration`,
a dict with the learning rate under "lr", as `eosbook.runs.Run` has them.
"""

import numpy as np
from matplotlib.ticker import LogLocator, NullFormatter

from eosbook import style
from eosbook._validate import fail
from eosbook.figures._series import draw_finite, legend_above
from eosbook.figures.introduction import BIAS, LOSS, TIME

BELOW = (style.FLOW_PHASE, style.CONVERGING)
ABOVE = (style.BOUNCING, style.FAMILY[3])
LINEAR = 10  # steps up to here are drawn evenly spaced, later ones on a logarithmic scale
TICKS = np.array([0, 5, 10, 100, 1000, 10_000])
STEP = f"step (log scale beyond {LINEAR})"
GUIDE = {"color": "#8a8a8a", "linewidth": 0.8}


# ---------------------------------------------------------------- parts


def threshold(runs):
    """2/lambda_max at the start, from the first run that has its sharpness there.

    Raises
    ------
    ValueError
        None has.
    """
    for run in runs:
        if "sharpness" in run.arrays and run.arrays["sharpness_step"][0] == 0:
            return 2 / float(run.arrays["sharpness"][0, 0])
    return fail("runs", runs, "runs, one at least with its sharpness at step 0")


def looks(runs):
    """The runs by learning rate, each with its role and its label.

    Returns
    -------
    list of (run, Role, str)

    Raises
    ------
    ValueError
        More than two runs lie on one side of the threshold.
    """
    edge = threshold(runs)
    below, above = iter(BELOW), iter(ABOVE)
    found = []
    for run in sorted(runs, key=lambda run: run.configuration["lr"]):
        lr = run.configuration["lr"]
        role = next(below if lr < edge else above, None)
        if role is None:
            lrs = [run.configuration["lr"] for run in runs]
            fail("runs", lrs, f"at most two learning rates on each side of {edge:.3g}")
        found.append((run, role, rf"$\eta = {lr:g}$, {lr / edge:.2g} times the threshold"))
    return found


def draw(ax, x, values, role, label=None):
    """Draw a series, its first values with markers, the later ones thinned."""
    draw_finite(ax, x, values, role, label, first=100, marks=slice(2 * LINEAR))


def count_steps(ax, last):
    """Make the horizontal axis one of steps, evenly spaced at first and logarithmic later."""
    ax.set_xscale("symlog", linthresh=LINEAR, linscale=1.2)
    ticks = TICKS[last >= TICKS]
    ax.set_xticks(ticks, [f"{tick}" for tick in ticks])
    ax.set(xlim=(-0.3, last), xlabel=STEP)


def logarithmic(ax, name):
    """Make the vertical axis logarithmic, with plain numbers."""
    ax.set(yscale="log", ylabel=f"{name} (log scale)")
    ax.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    ax.yaxis.set_major_formatter("{x:g}")
    ax.yaxis.set_minor_formatter(NullFormatter())


def last_step(runs):
    """The last step of all runs."""
    return max(run.arrays["step"][-1] for run in runs)


# ---------------------------------------------------------------- figures


def loss_and_bias(runs):
    """Loss and bias against the step, several learning rates.  *Source*: Figure 3, top.

    Parameters
    ----------
    runs : list of runs
        At most two with learning rates below the threshold 2/lambda_max(start), and two above.

    Returns
    -------
    matplotlib.figure.Figure
    """
    with style.figure(1, 2, figsize=(8.6, 3.9)) as (fig, axes):
        for run, role, label in looks(runs):
            for ax, name in zip(axes, ("loss", "bias"), strict=True):
                draw(ax, run.arrays["step"], run.arrays[name], role, label)
        for ax in axes:
            count_steps(ax, last_step(runs))
        logarithmic(axes[0], LOSS)
        axes[1].axhline(0, **GUIDE)
        axes[1].set_ylabel(BIAS)
        legend_above(fig, axes[0], 2)
    return fig


def output_weights(runs, early=25):
    """Mean of the second-layer weights in the first steps.  *Source*: Figure 12, left.

    Parameters
    ----------
    runs : list of runs
        As for `loss_and_bias`; each has a panel and a scale of its own.
    early : int
        The last step that is drawn.

    Returns
    -------
    matplotlib.figure.Figure
    """
    with style.figure(1, len(runs), figsize=(8.6, 3), squeeze=False) as (fig, axes):
        for ax, (run, role, label) in zip(axes[0], looks(runs), strict=True):
            shown = run.arrays["step"] <= early
            draw(ax, run.arrays["step"][shown], run.arrays["mean_output_weight"][shown], role)
            ax.axhline(0, **GUIDE)
            ax.ticklabel_format(axis="y", scilimits=(0, 0))
            ax.set_title(label.replace(", ", ",\n"), fontsize=9)
            ax.set_xlabel("step")
        axes[0, 0].set_ylabel("mean of the $a_i$ (each its own scale)")
    return fig


def sharpness(runs):
    """Sharpness in units of 2/eta against the step: above 1 the step size is unstable.

    Parameters
    ----------
    runs : list of runs
        As for `loss_and_bias`, with sharpness.

    Returns
    -------
    matplotlib.figure.Figure
    """
    with style.figure(figsize=(6.6, 4.2)) as (fig, ax):
        for run, role, label in looks(runs):
            ratio = run.configuration["lr"] / 2 * run.arrays["sharpness"][:, 0]
            draw(ax, run.arrays["sharpness_step"], ratio, role, label)
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
        logarithmic(ax, r"sharpness, in units of $2/\eta$")
        count_steps(ax, last_step(runs))
        legend_above(fig, ax, 2)
    return fig


def equal_time(runs):
    """Bias and test accuracy against time, as far as all runs go.

    Parameters
    ----------
    runs : list of runs
        As for `loss_and_bias`, with test accuracy.

    Returns
    -------
    matplotlib.figure.Figure
    """
    end = min(run.configuration["lr"] * run.arrays["step"][-1] for run in runs)
    with style.figure(1, 2, figsize=(8.6, 3.9)) as (fig, axes):
        for run, role, label in looks(runs):
            for ax, when, name in (
                (axes[0], "step", "bias"),
                (axes[1], "test_step", "test_accuracy"),
            ):
                time = run.configuration["lr"] * run.arrays[when]
                shown = time <= end * (1 + 1e-9)
                draw(ax, time[shown], run.arrays[name][shown], role, label)
        for ax, name in zip(axes, (BIAS, "test accuracy"), strict=True):
            ax.set(xlabel=TIME, ylabel=name)
        axes[0].axhline(0, **GUIDE)
        legend_above(fig, axes[0], 2)
    return fig
