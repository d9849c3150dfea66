"""Figures of Section C.5: runs that forget their start, the crossing in natural units, constants."""

import numpy as np

from eosbook import crossing, style

DELTA = r"$\delta_t=\eta y_t^2-2$"
NATURAL_D, NATURAL_S = r"$D=\delta_t/\delta_*$", r"$A=|s_t|/s_*$"
ENVELOPE = {**style.THEORY.line, "label": "quasi-static envelope"}
PROFILE = {"color": "#1a1a1a", "linewidth": 1.2, "zorder": 2.5}
GUIDE = {"color": "#8a8a8a", "linestyle": "--", "linewidth": 1.2}


# ---------------------------------------------------------------- parts


def spaced(values, places):
    """Indices of the first elements of a falling series at or below each of `places`, once each.

    >>> spaced(np.array([9.0, 7.0, 4.0, 3.0, 1.0]), np.array([8.0, 5.0, 4.5, 2.0])).tolist()
    [1, 2, 4]
    """
    found = np.searchsorted(-values, -np.asarray(places))
    return np.unique(found[found < values.size])


def draw_threshold(ax):
    """Draw delta = 0, where y^2 = 2/eta."""
    ax.axvline(0, **style.THRESHOLD.line, linewidth=1.2, label=r"$y_t^2=2/\eta$")


# ---------------------------------------------------------------- figures


def merging(runs, near):
    """Runs from several starts in the plane of delta_t and |s_t|: all of it, and below `near`.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from eosbook import losses, single_neuron
    >>> run = single_neuron.trajectory(losses.square_root(), 0.2, 0.1, 3.7, 100)
    >>> len(merging([run], 0.2).axes)
    2
    """
    with style.figure(1, 2, figsize=(9.4, 3.8)) as (fig, (whole, end)):
        for run, role in zip(runs, style.FAMILY, strict=False):
            delta = run.eta * run.loss.curvature * run.y2 - 2
            s = np.abs(run.x * run.y)
            label = f"from $({run.x0:.3g}, {run.y0:.3g})$"
            whole.plot(delta, s, **role.steps, linewidth=0.8, markersize=3.5, label=label)
            seen = delta <= near
            at = spaced(delta[seen], np.linspace(near, delta[-1], 30))
            end.plot(delta[seen], s[seen], **role.line, linewidth=0.8)
            end.plot(delta[seen][at], s[seen][at], **role.points)
            end.plot(delta[-1], s[-1], "o", color="#1a1a1a", markersize=6, clip_on=False)
        for ax in (whole, end):
            top = max(near, ax.dataLim.xmax)
            x, y = crossing.near_envelope(runs[0].loss, 1.0, np.linspace(1e-9, top, 300))
            ax.plot(y * y * runs[0].loss.curvature - 2, x * y, **ENVELOPE)
            draw_threshold(ax)
            ax.set(xlabel=DELTA, ylabel=r"$|s_t|=|x_ty_t|$", ylim=(0, None))
        whole.set(title="the bouncing phase, from right to left")
        end.set(title="its end, and where the runs come to rest")
        whole.legend(loc="lower right", bbox_to_anchor=(0.93, 0), fontsize=8)
    return fig


def quasi_static_ratio(runs):
    """|s_t| over the quasi-static (delta_t / 2c)^(1/beta), against delta_t and in natural units.

    *Source*: Theorem 5.

    Parameters
    ----------
    runs : list of (label, Trajectory)
        At most four, of losses with one beta.
    """
    beta = runs[0][1].loss.beta
    with style.figure(1, 2, figsize=(9.4, 3.7), sharey=True) as (fig, (raw, natural)):
        for (label, run), role in zip(runs, style.FAMILY, strict=False):
            D, A = crossing.natural_coordinates(run)
            at = spaced(D, np.geomspace(D[0], 0.05, 60))
            at = at[D[at] > 0]
            ratio = A[at] / (D[at] / 2) ** (1 / beta)
            unit = crossing.natural_units(run.loss, run.eta).delta
            raw.semilogx(D[at] * unit, ratio, **role.points, label=label)
            natural.semilogx(D[at], ratio, **role.points)
        D = np.geomspace(0.05, 1e4, 300)
        ratio = np.sqrt(crossing.profile(beta, D)) / (D / 2) ** (1 / beta)
        natural.semilogx(D, ratio, **PROFILE, label="profile, computed")
        for ax in (raw, natural):
            ax.axhline(1, **ENVELOPE)
        raw.set(
            xlabel=DELTA + " (log scale)",
            ylabel=r"$|s_t|\,(2c/\delta_t)^{1/\beta}$",
            ylim=(0.85, 3),
            title="each step size leaves the envelope elsewhere",
        )
        natural.set(xlabel=NATURAL_D + " (log scale)", title="in natural units, all in one place")
        raw.legend(fontsize=8)
        natural.legend(fontsize=8)
    return fig


def collapse(groups, widest, highest=6.0):
    """The crossing of several runs: as it is, and in natural units, a panel for each beta.

    Parameters
    ----------
    groups : list of list of (label, Trajectory)
        Three groups of at most four runs; within a group all losses have one beta.
    widest, highest : float
        Largest delta and largest D shown.
    """
    with style.figure(2, 2, figsize=(9.4, 7)) as (fig, axes):
        raw, *panels = axes.ravel()
        highest_s = 0.0
        for group, ax, family in zip(groups, panels, style.FAMILY, strict=False):
            beta = group[0][1].loss.beta
            k = crossing.gap_constant(beta)
            for (label, run), role in zip(group, style.FAMILY, strict=False):
                D, A = crossing.natural_coordinates(run)
                at = spaced(D, np.linspace(highest, -k, 45))
                ax.plot(D[at], A[at], **role.points, label=label)
                units = crossing.natural_units(run.loss, run.eta)
                name = f"$\\beta={beta:g}$" if run is group[0][1] else None
                look = {**family.line, "linewidth": 1.4, "label": name}
                raw.plot(D * units.delta, A * units.s, **look)
                highest_s = max(highest_s, units.s * A[D * units.delta <= widest].max())
            D = np.concatenate([-k * (1 - np.geomspace(1e-6, 1, 80)), np.linspace(0, highest, 80)])
            ax.plot(D, np.sqrt(crossing.profile(beta, D)), **PROFILE, label="profile, computed")
            above = np.linspace(0, highest, 200)
            ax.plot(above, (above / 2) ** (1 / beta), **ENVELOPE)
            ax.plot(-k, 0, "o", color="#1a1a1a", markersize=6, clip_on=False)
            ax.set(xlabel=NATURAL_D, ylabel=NATURAL_S, ylim=(0, None))
            ax.set_title(f"$\\beta={beta:g}$, in natural units")
            draw_threshold(ax)
            ax.legend(fontsize=8, loc="lower right")
        raw.set(xlabel=DELTA, ylabel=r"$|s_t|$", title="as they are")
        raw.set(xlim=(-0.25 * widest, widest), ylim=(0, 1.05 * highest_s))
        draw_threshold(raw)
        raw.legend(fontsize=8, loc="lower right")
    return fig


def constants(betas, measured, times):
    """k and T over beta, with constants measured on runs.

    Parameters
    ----------
    betas : ndarray
        For the line of k; T is drawn from the least of them to 1.97.
    measured, times : list of (beta, value)
        Constants of the gap and of the bouncing time, from runs.
    """
    with style.figure(1, 2, figsize=(9.4, 3.7)) as (fig, (left, right)):
        k = [crossing.gap_constant(beta) for beta in betas]
        left.semilogx(betas - 1, k, **PROFILE, label=r"$k_\beta$, computed")
        left.axhline(np.sqrt(2), **GUIDE, label=r"$\sqrt{2}$")
        below = np.linspace(betas[0], 1.97, 30)
        T = [crossing.bouncing_time_constant(beta) for beta in below]
        right.semilogy(below, T, **PROFILE, label=r"$T_\beta$, computed")
        for ax, points in ((left, measured), (right, times)):
            x, values = np.transpose(points)
            x = x - 1 if ax is left else x
            ax.plot(x, values, **style.BOUNCING.points, markersize=6, label="measured on runs")
            ax.legend()
        left.set(xlabel=r"$\beta-1$ (log scale)", ylabel=r"$k_\beta$", ylim=(0, 1.6))
        right.set(xlabel=r"$\beta$", ylabel=r"$T_\beta$ (log scale)")
        left.set_title("constant of the gap")
        right.set_title("constant of the bouncing time")
    return fig


def remaining_error(families):
    """What is left of gap / unit when k is taken away, and when the next order is, too.

    Parameters
    ----------
    families : list of (label, unit, first, second)
        Unit of delta, and both errors over it.
    """
    with style.figure(1, 2, figsize=(9.4, 3.7), sharex=True) as (fig, axes):
        for (label, unit, *errors), role in zip(families, style.FAMILY, strict=False):
            for ax, error in zip(axes, errors, strict=True):
                seen = error > 1e-13
                ax.loglog(unit[seen], error[seen], **role.steps, linewidth=1, label=label)
        every = np.concatenate([unit for _, unit, *_ in families])
        span = np.array([every.min(), every.max()])
        for ax, power in zip(axes, (1, 2), strict=True):
            ax.loglog(span, 0.3 * span**power, **GUIDE, label=f"slope {power}")
            ax.set(xlabel=r"$\delta_*$ (log scale)")
        axes[0].set(ylabel="error (log scale)", title=r"$|\,\mathrm{gap}/s_*-k_\beta\,|$")
        axes[1].set(title=r"$|\,\mathrm{gap}/s_*-k_\beta-k^{(1)}_\beta\delta_*\,|$")
        axes[1].legend(fontsize=8)
    return fig


def phases(families):
    """Steps in each phase k, 2^-k <= delta < 2^(1-k): counted, predicted, and by the plain power.

    *Source*: Remark 3.

    Parameters
    ----------
    families : list of (label, counted, predicted, power)
        Arrays that start with phase k = 1.
    """
    with style.figure(1, len(families), figsize=(9.6, 3.4)) as (fig, axes):
        for (label, counted, predicted, power), ax in zip(families, axes, strict=True):
            k = np.arange(1, len(counted) + 1)
            ax.bar(k, counted, color="#c9d6df", label="counted")
            ax.plot(k, predicted, **style.THEORY.points, markersize=5, label="predicted")
            ax.plot(k, power, **style.BOUNCING.line, linewidth=1.4, label="power of Remark 3")
            ax.set(xlabel="phase $k$", title=label, ylim=(0, 1.5 * max(counted)))
            ax.set_xticks(k[:: 1 + len(k) // 9])
        axes[0].set(ylabel="steps")
        axes[-1].legend(fontsize=8)
    return fig
