"""Both sides of an inequality along a run, and the margin between them."""

from typing import NamedTuple

import numpy as np

from eosbook import style
from eosbook.figures._series import draw_series

FAILS = {"color": style.BOUNCING.color, "marker": "x", "linestyle": "none"}
STEP = "step"


class Names(NamedTuple):
    """What an inequality's sides are called, which of them the run gives, and how they are drawn."""

    measured: str
    bound: str
    run_side: str
    positive: bool


def draw_sides(ax, names, found, last):
    """Draw both sides up to a step: pale where nothing is claimed, a cross where it fails.

    Room is made for the steps at which it is claimed, unless that is one at most.


    Parameters
    ----------
    ax : Axes
    names : Names
    found : Inequality
    last : int
    """
    step = np.arange(min(found.left.size, last + 1))
    sides = {"left": found.left[: step.size], "right": found.right[: step.size]}
    own = sides.pop(names.run_side)
    (other,) = sides.values()
    claimed = found.counts[: step.size]
    for values, role, label in (
        (own, style.FLOW_PHASE, names.measured),
        (other, style.THEORY, names.bound),
    ):
        ax.plot(step, values, **role.line, alpha=0.3, linewidth=1)
        look = {**role.line, "linewidth": 1.6}
        if role is style.FLOW_PHASE:
            look |= {"marker": role.marker, "markevery": max(1, step.size // 12) | 1}
        ax.plot(step, np.where(claimed, values, np.nan), **look, label=label)
    failing = np.flatnonzero(found.fails[: step.size])[:: max(1, step.size // 40) | 1]
    if failing.size:
        ax.plot(failing, own[failing], **FAILS, markersize=6, label="fails", zorder=3)
    if names.positive:
        ax.set_yscale("log")
    elif claimed.sum() > 1:
        shown = np.concatenate([own[claimed], other[claimed]])
        room = 0.08 * np.ptp(shown) or 0.08 * np.abs(shown).max()
        ax.set_ylim(shown.min() - room, shown.max() + room)
    ax.set(xlabel=STEP, ylabel="both sides" + (" (log scale)" if names.positive else ""))
    ax.legend(fontsize=8)


def draw_margin(ax, found, last):
    """Draw the difference of both sides, relative to the larger, where the inequality is claimed."""
    size = np.maximum(np.abs(found.left), np.abs(found.right))
    margin = np.where(found.counts, found.slack / np.where(size > 0, size, 1), np.nan)[: last + 1]
    ax.axhline(0, **style.THRESHOLD.line, linewidth=1.2)
    ax.plot(100 * margin, **style.FLOW_PHASE.line, linewidth=1.6)
    failing = np.flatnonzero(found.fails[: last + 1])[:: max(1, (last + 1) // 40) | 1]
    ax.plot(failing, 100 * margin[failing], **FAILS, markersize=5)
    ax.set(xlabel=STEP, ylabel="margin, percent")


def along_run(names, found, values, phase, run_name):
    """Both sides, the margin, and the run itself: what an explorer of inequalities shows.

    Parameters
    ----------
    names : Names
    found : Inequality
    values : ndarray of float, shape (n,)
        The run's course.
    phase : ndarray of int, shape (n,)
    run_name : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    claimed = np.flatnonzero(found.counts)
    last = values.size - 1
    if claimed.size:
        last = min(last, int(np.ceil(1.15 * claimed[-1])) + 2)
    with style.figure(figsize=(9.2, 4.2)) as (fig, ax):
        ax.remove()
        axes = fig.subplot_mosaic([["sides", "margin"], ["sides", "run"]])
        draw_sides(axes["sides"], names, found, last)
        draw_margin(axes["margin"], found, last)
        step = np.arange(last + 1)
        for code, role in enumerate(style.PHASES):
            here = np.flatnonzero(phase[: last + 1] == code)
            if here.size:
                here = np.concatenate([here[:1] - 1, here]) if here[0] else here
                look = {**role.line, "linewidth": 1}
                draw_series(axes["run"], step[here], values[here], role, **look)
        axes["run"].set(xlabel=STEP, ylabel=run_name)
    return fig
