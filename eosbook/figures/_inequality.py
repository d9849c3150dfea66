"""Both sides of an inequality along a run, and the margin between them."""

from typing import NamedTuple

import numpy as np

from eosbook import style

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
