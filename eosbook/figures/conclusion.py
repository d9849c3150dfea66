"""Pictures of Section 4: period doubling, optimisers against their thresholds, depth."""

import numpy as np

from eosbook import bifurcation as bif
from eosbook import depth, losses, style
from eosbook import optimisers as opt

WINDOW = (0.8, 2.05)


def bifurcation_picture(problem="square", eta=1.15, imbalance=0.0):
    """Where gradient descent settles against the step size, and the exponents there.

    Parameters
    ----------
    problem : {"square", "root"}
    eta : float
        Step size that is marked.
    imbalance : float
        y0 - x0 of the start, with x0 + y0 = 2.1.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> len(bifurcation_picture().axes)
    2
    """
    etas = np.linspace(*WINDOW, 500)
    start = (2.1 - imbalance) / 2, (2.1 + imbalance) / 2
    found = bif.attractors(problem, etas, *start, settle=600, kept=128)
    with style.figure(2, 1, figsize=(8.6, 6.2), sharex=True, height_ratios=(2, 1)) as (fig, axes):
        diagram, exponents = axes
        points = {"color": "#1a1a1a", "marker": ",", "linestyle": "none", "alpha": 0.5}
        diagram.plot(np.repeat(etas, 128), found.product.ravel(), **points)
        if problem == "square":
            orbit = np.linspace(1, WINDOW[1], 200)
            for branch, name in zip(
                bif.period_two(orbit), ("period two, computed", None), strict=True
            ):
                diagram.plot(orbit, branch, **style.THEORY.line, label=name)
        for k, value in enumerate(bif.doublings(problem, 4)):
            name = None if k else "doublings, computed"
            diagram.axvline(value, **style.THRESHOLD.line, linewidth=1, label=name)
        diagram.axvline(eta, color=style.BOUNCING.color, linewidth=1, label=rf"$\eta={eta:g}$")
        diagram.set(ylabel="$xy$ where runs settle")
        diagram.legend(loc="upper left")
        exponents.axhline(0, **style.THRESHOLD.line, linewidth=1)
        exponents.plot(etas, found.along, color=style.FLOW_PHASE.color, linewidth=1, label="along")
        across = {**style.CONVERGING.line, "linewidth": 1, "label": "of $x-y$"}
        exponents.plot(etas, found.across, **across)
        exponents.set(ylim=(-2, 1.3), xlabel=r"step size $\eta$", ylabel="exponent")
        exponents.legend(loc="lower right")
    return fig


def optimiser_picture(optimiser, eta, x0, p0, steps, **options):
    """A run and plain gradient descent from the same start, in the plane and over their thresholds.

    Parameters
    ----------
    optimiser, eta, x0, p0, steps, **options
        As in `eosbook.optimisers.run`.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> len(optimiser_picture("usam", 0.1, 0.5, 8.0, 2000).axes)
    2
    """
    loss = losses.square_root()
    layers = {key: value for key, value in options.items() if key == "depth"}
    own = opt.run(loss, optimiser, eta, x0, p0, steps, **options)
    plain = opt.run(loss, "gd", eta, x0, p0, steps, **layers)
    runs = [(plain, style.FLOW_PHASE, "plain gradient descent")]
    if optimiser != "gd":
        runs.append((own, style.BOUNCING, optimiser.replace("_", " ")))
    with style.figure(1, 2, figsize=(9.4, 3.9)) as (fig, (plane, ratio)):
        for each, role, name in runs:
            plane.plot(each.x, each.rest, **role.line, linewidth=1, alpha=0.7, label=name)
            ratio.semilogy(each.ratio, **role.line, linewidth=1.5, label=name)
        plane.axhline(
            np.sqrt(2 / eta), **style.THRESHOLD.line, linewidth=1.2, label=r"$P^2=2/\eta$"
        )
        plane.axvline(0, color="#8a8a8a", linewidth=1)
        plane.set(ylim=(0, None), xlabel="$x$", ylabel="$P$, product of the other weights")
        plane.legend(fontsize=8)
        ratio.axhline(1, **style.THRESHOLD.line, linewidth=1.2)
        ratio.set(ylim=(0.01, 10), xlabel="step", ylabel="sharpness over its threshold (log scale)")
        ratio.legend(fontsize=8)
    return fig


def depth_picture(etas, layers, spread=0.5):
    """Sharpness at the end over 2/eta against the step size, and the gap over the computed one.

    Parameters
    ----------
    etas : array_like of float, shape (n,)
    layers : sequence of int
        Numbers of weights, up to four of them.
    spread : float
        Half the range of the logarithms of the larger weights in the unbalanced starts.

    Returns
    -------
    matplotlib.figure.Figure
    """
    loss = losses.square_root()
    with style.figure(1, 2, figsize=(9.4, 3.9)) as (fig, (ratio, gaps)):
        for number, role in zip(layers, style.FAMILY, strict=False):
            for width, filled in ((0.0, True), (spread, False)):
                ends = [depth.limit(loss, eta, starts(eta, number, width)) for eta in etas]
                A = np.array(
                    [
                        2 / e * np.sum(rest(end.weights) ** -2.0)
                        for e, end in zip(etas, ends, strict=True)
                    ]
                )
                look = {**role.points, "fillstyle": "full" if filled else "none"}
                sharp = np.array([end.sharpness for end in ends])
                name = f"{number} weights" if filled else None
                ratio.semilogx(etas, sharp * etas / 2, **look, label=name)
                gaps.loglog(etas, (2 / etas - sharp) / depth.gap(loss, etas, A), **look)
            computed = (
                1 - depth.gap(loss, etas, depth.balanced_acceleration(etas, number)) * etas / 2
            )
            ratio.plot(etas, computed, color=role.color, linestyle=":", linewidth=1.2)
        for panel in (ratio, gaps):
            panel.axhline(1, **style.THRESHOLD.line, linewidth=1)
            panel.set(xlabel=r"step size $\eta$ (log scale)")
        ratio.set(ylim=(0, 1.05), ylabel=r"sharpness at the end over $2/\eta$")
        gaps.set(ylim=(0.5, 2), ylabel="gap over the computed gap (log scale)")
        ratio.legend(loc="lower left")
    return fig


def starts(eta, number, spread, small=0.3, above=3.0):
    """One small weight, and others whose product squared is `above` times 2/eta."""
    others = np.exp(np.linspace(-spread, spread, number - 1)) if number > 2 else np.ones(1)
    return np.concatenate([[small], others * (2 * above / eta) ** (0.5 / (number - 1))])


def rest(weights):
    """All weights but the smallest."""
    return np.delete(weights, np.abs(weights).argmin())
