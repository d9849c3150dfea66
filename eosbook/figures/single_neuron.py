"""Figures of Section 2 and Appendix A: the plane, the sharpness, the rates."""

import numpy as np

from eosbook import single_neuron as sn
from eosbook import style

PHASE_LABELS = ("gradient flow phase", "bouncing phase", "converging phase")


# ---------------------------------------------------------------- parts


def draw_plane(ax, run, *, theory=True, joined=None):
    """Draw one run in the (x, y) plane: level sets of ell(xy), phases, flow, envelope, 2/eta.

    Lines join its steps, or the first `joined` of them.
    """
    x, y = run.x, run.y
    top = 1.08 * max(np.abs(y).max(), 1.2 * np.sqrt(2 / (run.eta * run.loss.curvature)))
    wide = max(1.15 * np.abs(x).max(), 0.25 * top)
    left = -max(1.15 * -x.min(), 0.12 * wide)
    grid_x, grid_y = np.meshgrid(np.linspace(left, wide, 240), np.linspace(0, top, 240))
    ax.contour(grid_x, grid_y, grid_x * grid_y, levels=12, colors="#c9c9c9", linewidths=0.7)
    ax.axvline(0, color="#8a8a8a", linewidth=1)
    height = np.sqrt(2 / (run.eta * run.loss.curvature))
    ax.axhline(height, **style.THRESHOLD.line, linewidth=1.4, label=r"$y^2 = 2/\eta$")
    if theory:
        flow_x, flow_y = sn.gradient_flow_curve(run.x0, run.y0)
        ax.plot(flow_x, flow_y, color="#1b7837", linewidth=1.6, label="gradient flow")
        heights = np.linspace(height, top, 200)
        envelope = sn.envelope(run.loss, run.eta, heights)
        for side, label in ((1, "quasi-static envelope"), (-1, None)):
            ax.plot(side * envelope, heights, **style.THEORY.line, label=label)
    ax.plot(x[:joined], y[:joined], color="#b5b5b5", linewidth=0.6, zorder=1.5)
    for code, role in enumerate(style.PHASES):
        here = run.phase == code
        if here.any():
            ax.plot(x[here], y[here], **role.points, label=PHASE_LABELS[code])
    ax.set(xlim=(left, wide), ylim=(0, top), xlabel="$x$", ylabel="$y$")


def draw_sharpness(ax, run, last):
    """Draw y^2 and the Hessian's largest eigenvalue against the step, with 2/eta."""
    steps = np.arange(last + 1)
    ax.plot(steps, run.y2[: last + 1] * run.loss.curvature, "-", color="#0072B2", label="$y_t^2$")
    ax.plot(
        steps,
        run.sharpness[: last + 1],
        ":",
        color="#D55E00",
        marker="^",
        markersize=2.5,
        linewidth=1,
        label=r"sharpness $\lambda_{\max}(\nabla^2 f)$",
    )
    ax.axhline(2 / run.eta, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
    ax.set(xlabel="step", ylabel="sharpness")
    ax.legend(loc="upper right")


def draw_loss(ax, run, last):
    """Draw the loss above its minimum against the step, log scale."""
    loss = run.value[: last + 1] - run.loss.value(0.0)
    seen = loss > 0
    ax.semilogy(np.arange(last + 1)[seen], loss[seen], color="#0072B2", linewidth=1.2)
    ax.set(xlabel="step", ylabel=r"$\ell(xy) - \ell(0)$ (log scale)")


def last_step_of_interest(run):
    """The step at which the run has come to rest for the eye, with some room after it."""
    settled = np.abs(run.y2 - run.y2[-1]) < 1e-3 * run.y2[-1]
    still = np.abs(run.x) < 1e-3
    moving = np.flatnonzero(~(settled & still))
    last = int(moving[-1]) + 1 if moving.size else 1
    return min(int(1.25 * last) + 3, run.x.size - 1)


# ---------------------------------------------------------------- figures


def explorer_picture(loss, eta, x0, y0, steps=2000):
    """The picture that the explorer shows for these settings, standing still.

    Returns
    -------
    matplotlib.figure.Figure

    >>> from eosbook import losses
    >>> len(explorer_picture(losses.square_root(), 0.25, 3.0, 6.0).axes)
    3
    """
    run = sn.trajectory(loss, eta, x0, y0, steps)
    last = last_step_of_interest(run)
    layout = [["plane", "sharpness"], ["plane", "loss"]]
    with style.figure(figsize=(9.2, 4.6)) as (fig, ax):
        ax.remove()
        axes = fig.subplot_mosaic(layout)
        draw_plane(axes["plane"], run)
        axes["plane"].legend(loc="lower right", fontsize=8)
        draw_sharpness(axes["sharpness"], run, last)
        draw_loss(axes["loss"], run, last)
    return fig


def two_regimes(runs):
    """Runs side by side in the plane.  *Source*: Figures 5 and 9."""
    with style.figure(1, len(runs), figsize=(4.6 * len(runs), 4.4)) as (fig, axes):
        for ax, run in zip(np.atleast_1d(axes), runs, strict=True):
            draw_plane(ax, run)
            ax.set_title(f"$(x_0, y_0) = ({run.x0:g}, {run.y0:g})$, $\\eta = {run.eta:g}$")
            ax.legend(loc="lower right", fontsize=8)
    return fig


def step_sizes(runs, last):
    """Several step sizes from one start: the plane, y^2 and the sharpness.  *Source*: Figure 10."""
    with style.figure(1, 3, figsize=(9.6, 3.5)) as (fig, axes):
        plane, heights, sharp = axes
        for run, role in zip(runs, style.FAMILY, strict=True):
            label = f"$2/\\eta = {2 / run.eta:g}$"
            plane.plot(run.x, run.y, **role.points, markersize=3, label=label)
            shown = slice(0, last + 1)
            heights.plot(run.y2[shown], **role.line, label=label)
            sharp.plot(run.sharpness[shown], **role.line, linewidth=1.2, label=label)
            for ax in (heights, sharp):
                ax.axhline(2 / run.eta, **style.THRESHOLD.line, linewidth=0.9)
        plane.set(xlabel="$x$", ylabel="$y$", title="trajectories")
        heights.set(xlabel="step", ylabel="$y_t^2$", title="$y_t^2$: above $2/\\eta$, then below")
        sharp.set(
            xlabel="step", ylabel=r"$\lambda_{\max}(\nabla^2 f)$", title="sharpness of the Hessian"
        )
        plane.legend(loc="lower right")
    return fig


def rates(ax, etas, families, ylabel):
    """Log-log curves over the step size, each with its fitted line dashed.

    Parameters
    ----------
    ax : Axes
    etas : ndarray
    families : list of (label, values, line)
        `line` has the shape of `values`, or is None.
    ylabel : str
    """
    for (label, values, line), role in zip(families, style.FAMILY, strict=False):
        ax.loglog(etas, values, **role.points, markersize=3.5, label=label)
        if line is not None:
            ax.loglog(etas, line, color=role.color, linestyle="--", linewidth=1.2)
    ax.set(xlabel=r"step size $\eta$ (log scale)", ylabel=f"{ylabel} (log scale)")
    ax.legend()


def gap_and_bouncing(etas, gaps, steps):
    """Gap and bouncing steps against the step size.  *Source*: Figure 11."""
    with style.figure(1, 2, figsize=(10, 4.2)) as (fig, (left, right)):
        rates(left, etas[0], gaps, r"gap $2/\eta - y_\infty^2$")
        rates(right, etas[1], steps, r"steps with $y_t^2 \in [2/\eta, 3/\eta]$")
    return fig


def lines(x, curves, *, xlabel, ylabel, log=""):
    """Curves over a common x, each in a role of its own.

    Parameters
    ----------
    x : ndarray
    curves : list of (label, values, Role)
    xlabel, ylabel : str
    log : str
        Which axes are logarithmic: "", "x", "y" or "xy".
    """
    with style.figure(figsize=(6.4, 3.9)) as (fig, ax):
        for label, values, role in curves:
            ax.plot(x, values, **role.steps, markersize=3.5, linewidth=1.6, label=label)
        if "x" in log:
            ax.set_xscale("log")
            xlabel += " (log scale)"
        if "y" in log:
            ax.set_yscale("log")
            ylabel += " (log scale)"
        ax.set(xlabel=xlabel, ylabel=ylabel)
        ax.legend()
    return fig


def regime_map(x0, y0, gap, measured, eta, curvature=1.0):
    """Regimes over the starts at one step size, with both predicted boundaries.

    Parameters
    ----------
    x0, y0 : ndarray, shape (n,) and (m,)
    gap, measured : ndarray, shape (m, n)
        2/eta - sharpness, and whether the run was in the EoS regime.
    eta, curvature : float
    """
    with style.figure(figsize=(6.2, 4.6)) as (fig, ax):
        shown = np.where(np.isfinite(gap), gap, np.nan)
        mesh = ax.pcolormesh(x0, y0, shown, cmap="cividis", shading="nearest", rasterized=True)
        fig.colorbar(mesh, ax=ax, label=r"gap $2/\eta$ $-$ limiting sharpness")
        ax.contourf(x0, y0, measured, levels=[0.5, 1.5], hatches=["///"], colors="none")
        for rule, line in (("first-order", "--"), ("sharper", "-")):
            edge = sn.regime_boundary(eta, x0, curvature=curvature, rule=rule)
            ax.plot(x0, edge, line, color="#D55E00", label=f"{rule} boundary")
        ax.plot(x0, x0, ":", color="#1a1a1a", label="invariant line $y = x$")
        ax.set(xlim=(x0[0], x0[-1]), ylim=(y0[0], y0[-1]), xlabel="$x_0$", ylabel="$y_0$")
        ax.legend(loc="lower right", framealpha=0.9, frameon=True)
    return fig


def losses_and_deficits(cases, bounds):
    """Slopes of losses, and how far each falls short of a straight line.

    *Source*: Assumption (A2) and Example 1.

    Parameters
    ----------
    cases : list of Loss
        At most four.
    bounds : list of float
        The constant c of (A2) to draw for each, NaN for none.

    Returns
    -------
    matplotlib.figure.Figure
        Left l', right q(s) = 1 - l'(s)/s on logarithmic axes, with c s^beta up to s = c.

    Examples
    --------
    >>> from eosbook import losses
    >>> len(losses_and_deficits([losses.square_root()], [0.4]).axes)
    2
    """
    with style.figure(1, 2, figsize=(9.2, 3.7)) as (fig, (left, right)):
        near, wide = np.linspace(0, 3, 301), np.geomspace(0.03, 30, 301)
        left.plot(near, near, **style.THRESHOLD.line, linewidth=1.2, label="straight line $s$")
        for loss, c, role in zip(cases, bounds, style.FAMILY, strict=False):
            label = f"{loss.name}, $\\beta = {loss.beta:g}$".replace("inf", r"\infty")
            left.plot(near, loss.prime(near), **role.line, label=label)
            deficit = loss.q(wide)
            seen = deficit > 0
            right.loglog(wide[seen], deficit[seen], **role.line)
            if np.isfinite(c):
                upto = np.geomspace(0.03, c, 50)
                right.loglog(upto, c * upto**loss.beta, color=role.color, linewidth=0.9)
                right.plot(c, c ** (loss.beta + 1), role.marker, color=role.color, markersize=6)
        left.set(xlabel="$s$", ylabel=r"$\ell'(s)$", ylim=(0, 1.6))
        right.set(xlabel="$s$ (log scale)", ylabel=r"$q(s) = 1 - \ell'(s)/s$ (log scale)")
        right.set_ylim(1e-6, 2)
        left.legend(loc="upper left", fontsize=8)
    return fig
