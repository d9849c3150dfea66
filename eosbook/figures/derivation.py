"""Figures of Appendix D: the errors on the way from network (2) to the mean model."""

import numpy as np

from eosbook import derivation, style
from eosbook.figures._series import draw_series
from eosbook.figures.introduction import BIAS, SUM, TIME
from eosbook.figures.relu_bias import MODEL

DIMENSION = "dimension $d$"


def power_laws(panels):
    """Measurements and the power laws fitted to them, on logarithmic axes.

    Parameters
    ----------
    panels : list of (str, str, list of (str, ndarray, ndarray, PowerLaw))
        Names of both axes, and for each measurement its label, x, y and law (None where there is
        none); at most four a panel.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from eosbook.power_law import fit_power
    >>> x = np.array([1.0, 2.0, 4.0])
    >>> len(power_laws([("d", "error", [("square", x, x**2, fit_power(x, x**2))])]).axes)
    1
    """
    size = (4.9 * len(panels), 3.9)
    with style.figure(1, len(panels), figsize=size, squeeze=False) as (fig, axes):
        for ax, (xlabel, ylabel, families) in zip(axes[0], panels, strict=True):
            for (label, x, y, law), role in zip(families, style.FAMILY, strict=False):
                ax.loglog(x, y if law is None else law(x), **role.line, linewidth=1.2)
                ax.loglog(x, y, **role.points, markersize=5)
                if law is not None:
                    label += f": slope ${law.exponent:.2f}$"
                ax.plot([], [], **role.steps, linewidth=1.2, label=label)
            ax.set_xticks(families[0][1], [f"{value:g}" for value in families[0][1]], fontsize=9)
            ax.set_xticks([], minor=True)
            ax.set(xlabel=f"{xlabel} (log scale)", ylabel=f"{ylabel} (log scale)")
            ax.legend(fontsize=8)
    return fig


def reach(d, signal, low=-3.5):
    """How the errors of the sums grow as the bias falls, at one dimension.

    Parameters
    ----------
    d : int
    signal : float
    low : float
        Least bias shown.
    """
    b = np.linspace(low, 0.5, 161)
    shift, relu, count = derivation.sum_constants(b, signal)
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        for values, role, label in (
            (shift / d, style.BOUNCING, "dropping the signal"),
            (relu / np.sqrt(d), style.FLOW_PHASE, r"$\sum_k\mathrm{ReLU}(\xi_k+b)$ by $d\,g(b)$"),
            (count / np.sqrt(d), style.CONVERGING, r"number of $x_k+b\geq0$ by $d\,g'(b)$"),
        ):
            ax.semilogy(b, values, **role.steps, markevery=20, label=label)
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.2, label="as large as the sum itself")
        ax.set(xlabel=BIAS, ylabel="relative error (log scale)")
        ax.legend(fontsize=8)
    return fig


def trajectories(runs, models, shown=20):
    """Network and mean model for several sizes: A over the first steps, b over the whole run.

    Parameters
    ----------
    runs : list of relu_network.Run
    models : list of mean_model.Trajectory
    shown : int
        Number of steps for which A is drawn.
    """
    with style.figure(2, len(runs), figsize=(9.2, 4.4), sharey="row") as (fig, axes):
        for (first, whole), run, model in zip(axes.T, runs, models, strict=True):
            step = np.arange(shown + 1)
            first.axhline(0, color="#8a8a8a", linewidth=0.8)
            look = {**style.BOUNCING.points, "fillstyle": "none", "markersize": 7}
            first.plot(step, run.A[: shown + 1], **look, label="network (2)")
            first.plot(step, model.A[: shown + 1], "k.", markersize=5, label="mean model")
            first.set(title=f"$d = {run.data.d}$, $n = {run.data.n}$", xlabel="step")
            look = {"linestyle": "-", "linewidth": 1.2}
            draw_series(whole, run.time, run.b, style.BOUNCING, **look)
            draw_series(whole, run.time, model.b, style.THRESHOLD, **{**MODEL, "marks": 0})
            whole.set_xlabel(TIME)
        axes[0, 0].set_ylabel(SUM)
        axes[1, 0].set_ylabel(BIAS)
        axes[0, 0].legend(fontsize=8)
    return fig


def without_signal(runs, model):
    """Bias of networks that differ in their signal only, and the mean model, over time.

    Parameters
    ----------
    runs : list of (str, relu_network.Run)
        At most three.
    model : mean_model.Trajectory
    """
    with style.figure(1, 2, figsize=(9.4, 3.8), sharey=True) as (fig, axes):
        for ax, until in zip(axes, (1.0, runs[0][1].time[-1]), strict=True):
            for (label, run), role in zip(runs, style.FAMILY, strict=False):
                shown = run.time <= until
                draw_series(ax, run.time[shown], run.b[shown], role, label=label)
            values = model.b[: int(until / model.eta) + 1]
            time = model.eta * np.arange(values.size)
            look = {**MODEL, "linewidth": 1.8, "marks": 0, "label": "mean model"}
            draw_series(ax, time, values, style.THRESHOLD, **look)
            ax.set_xlabel(TIME)
        axes[0].set(ylabel=BIAS, title="the beginning")
        axes[1].set_title("the whole training")
        axes[0].legend(fontsize=8)
    return fig
