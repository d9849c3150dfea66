"""Figures of Section 3: the smoothed ReLU, the mean model, and what of it the network shows."""

import numpy as np

from eosbook import mean_model as mm
from eosbook import style
from eosbook.figures import single_neuron as neuron_figures
from eosbook.figures._series import draw_series
from eosbook.figures.introduction import (
    BIAS,
    JOINED,
    LARGE,
    MODEL,
    SHARPNESS,
    SMALL,
    SUM,
    TIME,
    draw_valley,
    scientific,
)

RATIO = r"step size, in units of $8\pi/d^2$"


# ---------------------------------------------------------------- parts


def last_step_of_interest(model):
    """The step at which the run has come to rest for the eye, with some room after it."""
    height = model.height
    moving = np.abs(height - height[-1]) > 1e-3 * height[-1]
    moving |= np.abs(model.A) > 1e-3 * np.abs(model.A).max()
    last = int(np.flatnonzero(moving)[-1]) + 1 if moving.any() else 1
    return min(int(1.25 * last) + 3, model.A.size - 1)


def draw_plane(ax, model):
    """Draw a run of the mean model in the plane of A and b: valley, flow, phases."""
    wide = 1.1 * np.abs(model.A).max()
    low = 1.15 * min(model.b.min(), -1e-4)
    draw_valley(ax, model.eta, model.d, wide, low)
    flow_A, flow_b = mm.gradient_flow_curve(model.d, model.A0, model.b0)
    ax.plot(flow_A, flow_b, color="#1b7837", linewidth=1.6, label="gradient flow")
    ax.plot(model.A[:JOINED], model.b[:JOINED], color="#b5b5b5", linewidth=0.6, zorder=1.5)
    for code, role in enumerate(style.PHASES):
        here = model.phase == code
        if here.any():
            label = neuron_figures.PHASE_LABELS[code]
            ax.plot(model.A[here], model.b[here], **role.points, markersize=3.5, label=label)


# ---------------------------------------------------------------- figures


def smoothed_relu(levels):
    """The smoothed ReLU, its slope, and where it falls to the level of Theorem 4.

    *Source*: Figure 7.

    Parameters
    ----------
    levels : list of (str, float)
        Label and value of eta d^2; g(b) = 2/sqrt(eta d^2) is marked.
    """
    b = np.linspace(-3, 1.5, 181)
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        ax.plot(b, np.maximum(b, 0), **style.THRESHOLD.line, linewidth=1.2, label="ReLU$(b)$")
        ax.plot(b, mm.g(b), **SMALL.line, label=r"$g(b) = \varphi(b) + b\,\Phi(b)$")
        ax.plot(b, mm.g_prime(b), **style.CONVERGING.line, label=r"$g'(b) = \Phi(b)$")
        for (label, scaled), role in zip(levels, (style.BOUNCING, style.THEORY), strict=False):
            level = 2 / np.sqrt(scaled)
            place = float(mm.g_inverse(level))
            ax.plot([b[0], place, place], [level, level, 0], **role.line, linewidth=1.2)
            ax.plot(place, level, **role.points, markersize=6, label=f"{label}: $b = {place:.3f}$")
        ax.set(xlabel="$b$", ylim=(-0.03, 1.5), xlim=(b[0], b[-1]))
        ax.legend(loc="upper left")
    return fig


def mean_model_picture(eta, d, A0, b0=0.0, steps=20_000):
    """The picture that the mean-model explorer shows for these settings, standing still.

    Returns
    -------
    matplotlib.figure.Figure

    >>> len(mean_model_picture(10 * np.pi / 200**2, 200, 1.0).axes)
    4
    """
    model = mm.trajectory(eta, d, A0, steps, b0)
    last = last_step_of_interest(model)
    with style.figure(2, 2, figsize=(8.4, 5.8)) as (fig, ((plane, twin), (bias, sharp))):
        draw_plane(plane, mm.trajectory(eta, d, A0, last, b0))
        plane.set_title("mean model")
        fig.legend(*plane.get_legend_handles_labels(), loc="outside upper center", ncols=3)
        neuron = mm.single_neuron_of(model, last)
        neuron_figures.draw_plane(twin, neuron, joined=JOINED)
        twin.set_ylim(0.9 * np.sqrt(8 / neuron.eta), 1.03 * neuron.y0)
        wide = 1.1 * np.abs(neuron.x).max()
        twin.set(xlim=(-wide, wide), title="the single neuron at the same setting")
        step = np.arange(last + 1)
        bound = mm.bias_bound(eta, d)
        if np.isfinite(bound):
            bias.axhline(bound, **style.THRESHOLD.line, linewidth=1.4, label="bound of Theorem 4")
        draw_series(bias, step, model.b[: last + 1], style.FLOW_PHASE, label=BIAS)
        height = r"$\frac{1}{2}d^2g(b)^2$"
        draw_series(sharp, step, model.height[: last + 1], style.FLOW_PHASE, label=height)
        shown = {"linewidth": 0.7, "linestyle": "-", "label": SHARPNESS}
        draw_series(sharp, step, model.sharpness[: last + 1], style.BOUNCING, **shown)
        sharp.axhline(2 / eta, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
        for ax, name in ((bias, BIAS), (sharp, SHARPNESS)):
            ax.set(xlabel="step", ylabel=name)
            ax.legend(fontsize=8)
    return fig


def network_and_model(runs, models, windows):
    """The mean model, dashed, over the network for three step sizes.  *Source*: Figure 8.

    Parameters
    ----------
    runs : list of relu_network.Run
    models : list of mean_model.Trajectory
    windows : list of float
        Times up to which the upper row shows A; the lower row shows b over the whole run.
    """
    with style.figure(2, len(runs), figsize=(8.6, 4.7)) as (fig, axes):
        for column, run, model, window in zip(axes.T, runs, models, windows, strict=True):
            role = LARGE if run.eta > mm.threshold(run.data.d) else SMALL
            for ax, name, upto in ((column[0], "A", window), (column[1], "b", run.time[-1])):
                shown = np.flatnonzero(run.time <= upto * (1 + 1e-9))
                look = {"linestyle": "-", "linewidth": 0.9, "label": "network (2)"}
                draw_series(ax, run.time[shown], getattr(run, name)[shown], role, **look)
                values = getattr(model, name)[: shown.size]
                look = {**MODEL, "marks": 0, "label": "mean model"}
                draw_series(ax, run.time[: values.size], values, style.THRESHOLD, **look)
            column[0].set_title(rf"$\eta = {scientific(run.eta)}$")
            column[1].set_xlabel(TIME)
        axes[0, 0].set_ylabel(SUM)
        axes[1, 0].set_ylabel(BIAS)
        axes[0, 0].legend(fontsize=8)
    return fig


def transition(ratios, families, bound):
    """Limiting bias of the mean model against the step size, linear and logarithmic.

    Parameters
    ----------
    ratios : ndarray of float, shape (n,)
        Step size over 8 pi/d^2.
    families : list of (str, ndarray)
        Label and limits, at most four.
    bound : ndarray of float, shape (n,)
        Of Theorem 4; NaN below the threshold.
    """
    with style.figure(1, 2, figsize=(8.4, 3.6)) as (fig, (left, right)):
        for ax, sign in ((left, 1), (right, -1)):
            for (label, limits), role in zip(families, style.FAMILY, strict=False):
                look = {**role.steps, "markersize": 3, "linewidth": 1.2, "markevery": 4}
                ax.plot(ratios, sign * limits, **look, label=label)
            dotted = {"color": style.THRESHOLD.color, "linestyle": ":", "linewidth": 2.2}
            ax.plot(ratios, sign * bound, **dotted, label="bound of Theorem 4")
            ax.axvline(1, **style.THRESHOLD.line, linewidth=1.2)
            ax.set_xlabel(RATIO)
        left.set_ylabel(r"limiting bias $b_\infty$")
        right.set(yscale="log", ylabel=r"$-b_\infty$ (log scale)")
        left.legend(fontsize=8)
    return fig


def phase_end(ratios, model, network, final):
    """Bias at the end of the network's EoS phase beside the mean model's limit.

    Parameters
    ----------
    ratios, model : ndarray of float, shape (n,)
        Step size over 8 pi/d^2, and the mean model's limit.
    network, final : ndarray of float, shape (seeds, n)
        Bias when the oscillation has died out, and at the end of training.
    """
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        for values, role, label in (
            (network, LARGE, "network, when the oscillation has died out"),
            (final, style.CONVERGING, "network, at time 10"),
        ):
            middle = values.mean(axis=0)
            spread = np.abs(np.stack([values.min(axis=0), values.max(axis=0)]) - middle)
            ax.errorbar(ratios, middle, spread, **role.steps, linewidth=1.2, capsize=2, label=label)
        ax.plot(ratios, model, **MODEL, label="mean model, limit")
        ax.set(xlabel=RATIO, ylabel=BIAS)
        ax.legend(fontsize=8)
    return fig


def kinks(ratios, excess, model):
    """What a step size adds to the fall of the bias: each seed thin, mean thick, model dashed.

    Parameters
    ----------
    ratios, model : ndarray of float, shape (n,)
        Step size over 8 pi/d^2, and the mean model's limit.
    excess : ndarray of float, shape (seeds, n)
        Final bias minus that of a small step size.
    """
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        ax.plot(ratios, excess.T, color=LARGE.color, linewidth=0.6, alpha=0.5)
        mean = excess.mean(axis=0)
        ax.plot(ratios, mean, color=LARGE.color, linewidth=2.5, label="network, mean of the seeds")
        ax.plot(ratios, model, **MODEL, label="mean model, limit")
        ax.axvline(1, **style.THRESHOLD.line, linewidth=1)
        ax.set(xlabel=RATIO, ylabel="bias minus that of a small step size")
        ax.legend(loc="lower left")
    return fig


def onsets(A0, onset, at_start, at_zero):
    """Where oscillations begin to grow, seed by seed, beside two predictions from the Hessian.

    Parameters
    ----------
    A0, onset, at_start, at_zero : ndarray of float, shape (seeds,)
        Start; measured onset, 2/sharpness at the start and at a = 0, all over 8 pi/d^2.
    """
    order = np.argsort(np.abs(A0))
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        for values, role, label in (
            (onset, LARGE, "oscillation grows from here (measured)"),
            (at_start, style.THEORY, r"$2/\lambda_{\max}$ at the start"),
            (at_zero, SMALL, r"$2/\lambda_{\max}$ at $a^\pm = 0$"),
        ):
            ax.plot(np.abs(A0)[order], values[order], **role.steps, linewidth=0.8, label=label)
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.2)
        ax.set(xlabel="$|A_0|$", ylabel=RATIO)
        ax.legend(loc="upper left", fontsize=8)
    return fig


def offsets(predicted, measured):
    """Where A comes to rest in the network, against what the balance of the labels predicts."""
    with style.figure(figsize=(4.6, 3.8)) as (fig, ax):
        span = 1.1 * max(np.abs(predicted).max(), np.abs(measured).max())
        ax.plot([-span, span], [-span, span], **style.THEORY.line, label="equal")
        ax.plot(predicted, measured, **LARGE.points, markersize=5, label="one seed each")
        ax.axhline(0, color="#8a8a8a", linewidth=0.8)
        ax.set(xlabel=r"$2\,\mathrm{artanh}(\bar y)/g(b)$", ylabel=f"{SUM} at rest")
        ax.legend()
    return fig
