"""Figures of Appendix B.2: ResNet-18 trained with several learning rates, live or stored.

A run is an `eosbook.runs.Run` of `eosbook.training`.
"""

import numpy as np

from eosbook import style
from eosbook._validate import choice, fail
from eosbook.figures._series import draw_finite, legend_above

LABELS = {
    "loss": "training loss (log scale)",
    "accuracy": "training accuracy",
    "test_accuracy": "test accuracy",
    "mean_logit": "mean logit",
    "median_bias": "median bias of the last layer",
    "activation": "mean activation of the last layer",
}
ENDS = "at the end of training"


def looks(runs):
    """The runs by learning rate and seed, each with the role of its learning rate and its label.

    Returns
    -------
    list of (run, Role, str)
        A learning rate's first run alone has a label; the others' is None.

    Raises
    ------
    ValueError
        There are no runs, or more learning rates than roles.
    """
    rates = sorted({run.configuration["lr"] for run in runs})
    if not 0 < len(rates) <= len(style.FAMILY):
        fail("runs", rates, f"runs with 1 to {len(style.FAMILY)} learning rates")
    found, named = [], set()
    for run in sorted(runs, key=lambda run: (run.configuration["lr"], run.configuration["seed"])):
        lr = run.configuration["lr"]
        label = None if lr in named else rf"$\eta = {lr:g}$"
        named.add(lr)
        found.append((run, style.FAMILY[rates.index(lr)], label))
    return found


def series(run, name):
    """Steps and values of one of the series in `LABELS`."""
    values = run[name]
    if name == "mean_logit":
        if values.shape[1] > 1:
            fail("name", name, "a series of a network with one logit")
        values = values[:, 0]
    return run["test_step" if name.startswith("test_") else "step"], values


def training(runs, names, end=None):
    """Series of training runs against the step.  *Source*: Figures 3 bottom, 12 right and 13.

    Parameters
    ----------
    runs : list of Run
        Of at most four learning rates; several seeds have the same look.
    names : list of str
        Keys of `LABELS`, a panel each, three in a row.
    end : int, optional
        The last step drawn.

    Returns
    -------
    matplotlib.figure.Figure

    Raises
    ------
    ValueError
        A name is unknown, or there are too many learning rates.
    """
    for name in names:
        choice("name", name, tuple(LABELS))
    columns = min(3, len(names))
    rows = -(-len(names) // columns)
    size = (3.4 * columns + 0.4, 2.9 * rows + 0.4)
    with style.figure(rows, columns, figsize=size, squeeze=False) as (fig, axes):
        for ax, name in zip(axes.flat, names, strict=False):
            for run, role, label in looks(runs):
                step, values = series(run, name)
                shown = step <= (np.inf if end is None else end)
                draw_finite(ax, step[shown], values[shown], role, label)
            ax.set(xlabel="step", title=LABELS[name])
            if name == "loss":
                ax.set_yscale("log")
            if name in ("mean_logit", "median_bias"):
                ax.axhline(0, color="#8a8a8a", linewidth=0.8)
        for ax in list(axes.flat)[len(names) :]:
            ax.set_axis_off()
        legend_above(fig, axes[0, 0], 4)
    return fig


def sharpness(runs):
    """Sharpness in units of the stability threshold 2/eta of its step.

    Parameters
    ----------
    runs : list of Run
        As for `training`, with sharpness.

    Returns
    -------
    matplotlib.figure.Figure
    """
    with style.figure(figsize=(6.6, 4)) as (fig, ax):
        for run, role, label in looks(runs):
            at = np.searchsorted(run["step"], run["sharpness_step"])
            ratio = run["learning_rate"][at] / 2 * run["sharpness"][:, 0]
            shown = ratio > 0  # the schedule ends at learning rate 0
            draw_finite(ax, run["sharpness_step"][shown], ratio[shown], role, label)
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.4, label=r"$2/\eta$")
        ax.set(xlabel="step", yscale="log", ylabel=r"sharpness, in units of $2/\eta$ (log scale)")
        legend_above(fig, ax, 5)
    return fig


def distributions(runs):
    """Biases and activations of the last layer's channels at the end, for each learning rate.

    Parameters
    ----------
    runs : list of Run
        As for `training`; all seeds of a learning rate are counted together.

    Returns
    -------
    matplotlib.figure.Figure
    """
    rates = {}
    for run, role, label in looks(runs):
        rates.setdefault(run.configuration["lr"], (role, label, []))[2].append(run)
    with style.figure(1, 2, figsize=(8.4, 3.6)) as (fig, axes):
        for ax, name in zip(axes, ("bias", "channel_activation"), strict=True):
            values = [
                np.concatenate([run[name][-1] for run in part]) for *_, part in rates.values()
            ]
            everything = np.concatenate(values)
            edges = np.histogram_bin_edges(everything[np.isfinite(everything)], 40)
            for (role, label, _), part in zip(rates.values(), values, strict=True):
                share = np.histogram(part, edges)[0] / part.size
                ax.stairs(share, edges, baseline=None, lw=1.6, label=label, **role.line)
            ax.set_ylabel("share of the channels")
        axes[0].set_xlabel(f"bias {ENDS}")
        axes[1].set_xlabel(f"mean activation {ENDS}")
        legend_above(fig, axes[0], 4)
    return fig
