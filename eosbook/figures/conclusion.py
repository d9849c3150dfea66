"""Pictures of Section 4: period doubling, optimisers against their thresholds, depth."""

import numpy as np

from eosbook import bifurcation as bif
from eosbook import style

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
