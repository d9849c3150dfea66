"""Figures of Section 1: what a threshold neuron is, three step sizes, the transition."""

import numpy as np
from matplotlib.ticker import NullFormatter

from eosbook import mean_model as mm
from eosbook import relu_network as rn
from eosbook import style
from eosbook.figures._series import draw_series

SMALL, MIDDLE, LARGE = style.FLOW_PHASE, style.CONVERGING, style.BOUNCING
MODEL = {"color": style.THRESHOLD.color, "linestyle": "--", "linewidth": 1.3}
LOSS, BIAS, SUM, SHARPNESS = "mean loss", "bias $b$", r"$A = d\,(a^- + a^+)$", "sharpness"
JOINED = 40  # first steps that the plane joins by lines
TIME = r"time $\eta\,\times$ steps"


def scientific(value):
    r"""A number as mathematical text.

    >>> scientific(0.0025)
    '2.5\\cdot10^{-3}'
    """
    mantissa, exponent = f"{value:.2e}".split("e")
    return rf"{float(mantissa):g}\cdot10^{{{int(exponent)}}}"


# ---------------------------------------------------------------- parts


def draw_units(ax, data, b):
    """Draw what the units of network (2) see, coordinates y x_k, and what their bias lets pass."""
    seen = data.y[:, None] * data.x
    signal = np.zeros(seen.shape, bool)
    signal[np.arange(data.n), data.index] = True
    edges = np.arange(-5, 8.01, 0.25)
    for chosen, role, label in ((~signal, SMALL, "noise"), (signal, LARGE, "signal")):
        number = np.histogram(seen[chosen], edges)[0] / data.n
        drawn = {"color": role.color, "linestyle": role.linestyle, "linewidth": 1.6}
        ax.stairs(number, edges, baseline=None, label=label, **drawn)
    ax.axvspan(-b, edges[-1], color="#000000", alpha=0.08, linewidth=0)
    ax.axvline(-b, **style.THRESHOLD.line, linewidth=1.4, label="threshold $-b$")
    ax.set(yscale="log", ylim=(2e-3, 200), xlim=(-4.5, 7))
    ax.set(xlabel="coordinate, times the label", ylabel="number per point and bin (log scale)")
    ax.legend(loc="upper right", fontsize=8)


def draw_response(ax, a_minus, a_plus, b, role, label):
    """Draw what one coordinate x adds to f: a- ReLU(-x + b) + a+ ReLU(x + b), scaled to 1 at 4."""
    x = np.linspace(-4, 4, 321)
    response = a_minus * np.maximum(b - x, 0) + a_plus * np.maximum(b + x, 0)
    ax.plot(x, response / np.abs(response).max(), **role.line, label=label)
    ax.set(xlabel="coordinate $x_k$", ylabel="share in $f$ (greatest = 1)")


def draw_valley(ax, eta, d, wide, low):
    """Draw the (A, b) plane: level sets of |A| g(b), the valley A = 0, threshold and envelope."""
    A, b = np.meshgrid(np.linspace(-wide, wide, 201), np.linspace(low, 0.05 * -low, 161))
    levels = np.linspace(0, wide * mm.g(0.0), 9)[1:]
    ax.contour(A, b, np.abs(A) * mm.g(b), levels=levels, colors="#c9c9c9", linewidths=0.7)
    ax.axvline(0, color="#8a8a8a", linewidth=1)
    if eta > mm.threshold(d):
        bound = float(mm.bias_bound(eta, d))
        label = r"$\frac{1}{2}d^2g(b)^2 = 2/\eta$"
        ax.axhline(bound, **style.THRESHOLD.line, linewidth=1.4, label=label)
        heights = np.linspace(bound, 0, 200)
        side = mm.envelope(eta, d, heights)
        for sign, name in ((1, "quasi-static envelope"), (-1, None)):
            ax.plot(sign * side, heights, **style.THEORY.line, label=name)
    ax.set(xlim=(-wide, wide), ylim=(low, 0.05 * -low), xlabel=SUM, ylabel=BIAS)


def logarithmic(ax):
    """Make the axis of step sizes logarithmic, with numbers at powers of ten alone."""
    ax.set(xscale="log", xlabel=r"step size $\eta$ (log scale)")
    ax.xaxis.set_minor_formatter(NullFormatter())


def draw_landmarks(ax, landmarks):
    """Draw vertical lines at step sizes; `landmarks` is a list of at most two (label, eta)."""
    for (label, eta), role in zip(landmarks, (style.THRESHOLD, style.THEORY), strict=False):
        ax.axvline(eta, **role.line, linewidth=1.4, label=label)


def draw_ends(axes, result, role, label=None):
    """Draw final bias and test accuracy of a sweep against the step size."""
    for ax, values in zip(axes, (result.b, result.accuracy), strict=True):
        ax.plot(result.eta, values, **role.steps, markersize=3.5, linewidth=1.4, label=label)


# ---------------------------------------------------------------- figures


def threshold_neuron(data, biases, accuracies, best, bayes):
    """What a threshold does: inputs, what each coordinate adds to f, accuracy against the bias.

    Parameters
    ----------
    data : Data
    biases, accuracies : ndarray of float, shape (n,)
        Of the network with a+ = -a-.
    best : float
        Bias of the middle panel's threshold neuron.
    bayes : float
        Accuracy of the best of all rules.
    """
    with style.figure(1, 3, figsize=(8.6, 3.3)) as (fig, (units, response, score)):
        draw_units(units, data, best)
        draw_response(response, -1, 1, 0.0, SMALL, "$b = 0$")
        draw_response(response, -1, 1, best, LARGE, f"$b = {best:.2f}$")
        x = np.linspace(-4, 4, 161)
        optimal = np.sinh(data.signal * x) / np.sinh(data.signal * x[-1])
        response.plot(x, optimal, **style.THEORY.line, label=r"best rule, $\sinh(\lambda x_k)$")
        response.legend(loc="upper left", fontsize=8)
        score.plot(biases, accuracies, **LARGE.steps, markersize=3.5, label="network (2)")
        score.axhline(bayes, **style.THEORY.line, label="best of all rules")
        score.axhline(0.5, color="#8a8a8a", linewidth=1, label="guessing")
        score.set(xlabel=f"{BIAS}, with $a^+ = -a^-$", ylabel="accuracy")
        score.legend(loc="lower left", fontsize=8)
    return fig


def step_sizes(runs, early=0.15):
    """Loss, sum of weights and bias of three step sizes over time.  *Source*: Figure 2.

    Parameters
    ----------
    runs : list of Run
        Three, of increasing step size.
    early : float
        Time up to which the lower row shows the last of them, step by step.
    """
    with style.figure(2, 3, figsize=(8.6, 4.9)) as (fig, axes):
        rows = zip(axes.T, ("loss", "A", "b"), (LOSS, SUM, BIAS), strict=True)
        for (whole, start), name, title in rows:
            for run, role in zip(runs, (SMALL, MIDDLE, LARGE), strict=True):
                label = rf"$\eta = {scientific(run.eta)}$"
                draw_series(whole, run.time, getattr(run, name), role, label=label, linewidth=1.2)
            shown = runs[-1].time <= early
            values = getattr(runs[-1], name)[shown]
            start.plot(runs[-1].time[shown], values, color=LARGE.color, linewidth=0.6)
            start.plot(runs[-1].time[shown], values, **LARGE.points, markersize=3)
            whole.set(title=title, xlabel=TIME)
            start.set(xlabel=f"{TIME}, the beginning")
        axes[0, 2].legend(fontsize=8)
    return fig


def sharpness(runs, early=0.6):
    """Sharpness of three step sizes against 2/eta; the beginning of the last.  *Source*: Figure 4.

    Parameters
    ----------
    runs : list of Run
        Three, of increasing step size.
    early : float
        Time up to which the right side shows the last of them, with
        `relu_network.floor_sharpness`.
    """
    run = runs[-1]
    shown = run.time <= early
    with style.figure(figsize=(8.6, 3.9)) as (fig, ax):
        ax.remove()
        axes = fig.subplot_mosaic([["all", "beginning"], ["all", "bias"]])
        for each, role in zip(runs, (SMALL, MIDDLE, LARGE), strict=True):
            value = scientific(each.eta)
            label = rf"$\eta = {value}$"
            draw_series(axes["all"], each.time, each.sharpness, role, label=label, linewidth=1.2)
            axes["all"].axhline(2 / each.eta, **style.THRESHOLD.line, linewidth=1)
            place = (10, 2 / each.eta)
            axes["all"].annotate(rf"$2/\eta$ for {label}", place, ha="right", va="bottom")
        axes["all"].set(yscale="log", xlabel=TIME, ylabel=f"{SHARPNESS} (log scale)")
        axes["all"].legend(fontsize=8, loc=(0.08, 0.7))
        kept = np.flatnonzero(shown)
        for ax, values, name in (
            (axes["beginning"], run.sharpness, f"{SHARPNESS} (log scale)"),
            (axes["bias"], run.b, BIAS),
        ):
            draw_series(ax, run.time[kept], values[kept], LARGE, linewidth=1, linestyle="-")
            ax.set_ylabel(name)
        floor = rn.floor_sharpness(run, kept[::4])
        valley = axes["beginning"]
        valley.plot(run.time[kept[::4]], floor, **style.THEORY.line, label="at $A = 0$, same $b$")
        valley.axhline(2 / run.eta, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
        valley.set(yscale="log", title=rf"the beginning of $\eta = {scientific(run.eta)}$")
        valley.legend(loc="upper right", fontsize=8)
        axes["bias"].set_xlabel(TIME)
    return fig


def plane(run, early=0.5):
    """The run in the plane of A and b, in the valley of the mean model.  *Source*: Figure 6."""
    shown = run.time <= early
    A, b = run.A[shown], run.b[shown]
    with style.figure(figsize=(6.6, 4.6)) as (fig, ax):
        draw_valley(ax, run.eta, run.data.d, 1.08 * np.abs(A).max(), 1.15 * b.min())
        label = rf"network (2), $\eta = {scientific(run.eta)}$"
        ax.plot(A[:JOINED], b[:JOINED], color=LARGE.color, linewidth=0.5)
        ax.plot(A, b, **LARGE.points, markersize=3.5, label=label)
        ax.plot(A[0], b[0], "o", color=style.THRESHOLD.color, markersize=7, label="start")
        ax.legend(loc="lower right", fontsize=8, frameon=True, framealpha=0.9)
    return fig


def ends(wide, zoom, landmarks):
    """Final bias and test accuracy against the step size.  *Source*: Figure 1.

    Parameters
    ----------
    wide, zoom : Sweep
        Over all step sizes, and around the transition.
    landmarks : list of (str, float)
        At most two step sizes to mark.
    """
    with style.figure(2, 2, figsize=(8.4, 4.9)) as (fig, axes):
        for column, result in zip(axes.T, (wide, zoom), strict=True):
            draw_ends(column, result, LARGE)
            for ax in column:
                draw_landmarks(ax, landmarks)
        for left, right in axes:
            logarithmic(left)
            right.set_xlabel(r"step size $\eta$")
            right.ticklabel_format(axis="x", scilimits=(0, 0))
        axes[0, 0].set(ylabel=f"final {BIAS}", title="all step sizes")
        axes[0, 1].set_title("around the transition (other scales)")
        axes[1, 0].set_ylabel("test accuracy")
        axes[0, 0].legend(loc="lower left", fontsize=8)
    return fig


def starts(results, landmarks):
    """Final bias and test accuracy for several starts, in one picture.

    Parameters
    ----------
    results : list of (str, Sweep)
        At most four.
    landmarks : list of (str, float)
    """
    with style.figure(1, 2, figsize=(8.4, 3.4)) as (fig, axes):
        for (label, result), role in zip(results, style.FAMILY, strict=False):
            draw_ends(axes, result, role, label)
        for ax, name in zip(axes, (f"final {BIAS}", "test accuracy"), strict=True):
            draw_landmarks(ax, landmarks)
            logarithmic(ax)
            ax.set_ylabel(name)
        axes[0].legend(loc="lower left", fontsize=8)
    return fig


def drift(times, small, large, labels):
    """Bias over time for many seeds: each seed thin, the mean thick.

    Parameters
    ----------
    times : ndarray of float, shape (n,)
    small, large : ndarray of float, shape (seeds, n)
        Bias with a small and a large step size.
    labels : (str, str)
    """
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        for values, role, label in zip((small, large), (SMALL, LARGE), labels, strict=True):
            ax.plot(times, values.T, color=role.color, linewidth=0.6, alpha=0.5)
            ax.plot(times, values.mean(axis=0), **role.line, linewidth=3, label=label)
        ax.set(xlabel=TIME, ylabel=BIAS)
        ax.legend(loc="lower left")
    return fig


def training_picture(data, eta, a_minus, a_plus, time=10.0, shown=1.0):
    """The picture that the training explorer shows for these settings, standing still.

    Parameters
    ----------
    data : Data
    eta, a_minus, a_plus : float
        Step size and start.
    time, shown : float
        Time of training, and up to which its curves are drawn.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> data = rn.sparse_coding_data(20, 30)
    >>> len(training_picture(data, 0.05, *rn.weights_from_A0(20, 1.0)).axes)
    6
    """
    run = rn.train(data, eta, a_minus, a_plus, steps=round(time / eta))
    drawn = np.flatnonzero(run.time <= shown * (1 + 1e-9))
    model = mm.trajectory(eta, data.d, run.A[0], drawn[-1])
    end = mm.limit(eta, data.d, run.A[0])
    with style.figure(2, 3, figsize=(8.6, 5)) as (fig, axes):
        (loss, total, bias), (sharp, units, response) = axes
        for ax, values, title in (
            (loss, run.loss, LOSS),
            (total, run.A, SUM),
            (bias, run.b, BIAS),
            (sharp, run.sharpness, SHARPNESS),
        ):
            look = {"linestyle": "-", "linewidth": 0.9, "label": "network (2)"}
            draw_series(ax, run.time[drawn], values[drawn], LARGE, **look)
            ax.set(title=title, xlabel=TIME)
        bias.plot(run.time[: model.b.size], model.b, **MODEL, label="mean model")
        bias.axhline(end.b, **style.THEORY.line, label="where its EoS phase ends")
        sharp.axhline(2 / eta, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
        sharp.set_ylim(0, 3 / eta)
        draw_units(units, data, run.b[-1])
        draw_response(response, run.a_minus[-1], run.a_plus[-1], run.b[-1], LARGE, "at the end")
        for ax in (bias, sharp, response):
            ax.legend(fontsize=8)
    return fig


def transition_picture(data, test, etas, a_minus, a_plus):
    """The picture that the transition explorer shows for these settings, standing still.

    Returns
    -------
    matplotlib.figure.Figure
    """
    result = rn.sweep(data, etas, a_minus, a_plus, test=test)
    first = 2 / rn.sharpness(data, a_minus, a_plus, 0.0)
    landmarks = [(r"$8\pi/d^2$", mm.threshold(data.d)), (r"$2/\lambda_{\max}$ at the start", first)]
    return starts([("network (2)", result)], landmarks)
