"""Figures of Section 2 that only its chapter needs: losses, the corner, the two theorems."""

import numpy as np

from eosbook import style


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


def corner(etas, measured, flow_limit, scaled):
    """The limiting sharpness against both predictions.  *Source*: Section 2.2.

    Parameters
    ----------
    etas, measured : ndarray, shape (n,)
        Step sizes and limiting sharpness from one start.
    flow_limit : float
        y0^2 - x0^2 of that start.
    scaled : list of (label, u, ndarray)
        For each step size: eta (y0^2 - x0^2), and eta times the limiting sharpness.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> u = np.linspace(1, 3, 5)
    >>> fig = corner(np.array([0.1, 0.2]), np.array([15.0, 10.0]), 15.0, [("0.1", u, u)])
    >>> [ax.get_xscale() for ax in fig.axes]
    ['log', 'linear']
    """
    with style.figure(1, 2, figsize=(9.2, 3.9)) as (fig, (left, right)):
        threshold = 2 / etas
        prediction = np.minimum(flow_limit, threshold)
        left.loglog(threshold, prediction, **style.THEORY.line, label="prediction")
        left.loglog(threshold, measured, **style.FLOW_PHASE.points, label="measured")
        left.set(xlabel=r"$2/\eta$ (log scale)", ylabel="limiting sharpness (log scale)")
        left.set_title("one start, many step sizes")
        for (label, u, ends), role in zip(scaled, style.FAMILY, strict=False):
            right.plot(u, ends, **role.points, markersize=3.5, label=label)
        u = np.linspace(0, max(u.max() for _, u, _ in scaled), 300)
        right.plot(u, np.minimum(u, 2), **style.THEORY.line, label="$\\min\\{u, 2\\}$")
        right.set(xlabel=r"$u = \eta\,(y_0^2 - x_0^2)$", ylabel=r"$\eta\,\times$ limiting sharpness")
        right.set_title("one shape of start, many heights")
        for ax in (left, right):
            ax.legend(loc="lower right")
    return fig


def gap_constants(etas, families):
    """Gap against step size, and the gap in its own unit.  *Source*: Theorem 2.

    Parameters
    ----------
    etas : ndarray, shape (n,)
    families : list of (label, gaps, unit, constant)
        `gaps` and `unit` of shape (n,); `constant` is what gaps / unit is to tend to.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> etas = np.array([0.01, 0.1])
    >>> len(gap_constants(etas, [("square root", etas, 2 * etas, 0.5)]).axes)
    2
    """
    with style.figure(1, 2, figsize=(9.2, 4)) as (fig, (left, right)):
        for (label, gaps, unit, constant), role in zip(families, style.FAMILY, strict=False):
            left.loglog(etas, gaps, **role.points, markersize=3.5, label=label)
            left.loglog(etas, constant * unit, **role.line, linewidth=1.2)
            right.semilogx(etas, gaps / unit, **role.points, markersize=3.5, label=label)
            right.axhline(constant, **role.line, linewidth=1.2)
        left.set(xlabel=r"$\eta$ (log scale)", ylabel=r"gap $2/\eta - y_\infty^2$ (log scale)")
        right.set(xlabel=r"$\eta$ (log scale)", ylabel=r"gap $/\,(\eta/c)^{1/(\beta-1)}$")
        right.set_ylim(bottom=0)
        left.legend(loc="lower right", fontsize=8)
    return fig


def crossing(theory, runs, gap):
    """Runs at the crossing of the threshold, in scaled variables.  *Source*: ours.

    Parameters
    ----------
    theory : (d, W)
        Arrays of one shape: the solution of the inner problem, from the axis upwards.
    runs : list of (label, d, W)
        The iterates of each run.
    gap : float
        -d of the theory on the axis.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> line = np.array([-0.5, 2.0])
    >>> len(crossing((line, line / 2 + 0.25), [], 0.5).axes)
    1
    """
    with style.figure(figsize=(6.6, 4.2)) as (fig, ax):
        d, W = theory
        for (label, along, size), role in zip(runs, style.FAMILY, strict=False):
            shown = (along < d.max()) & (size < 4 * W.max())
            ax.plot(along[shown], size[shown], **role.points, markersize=2.5, label=label)
        ax.plot(d, W, color=style.THEORY.color, linewidth=2, label="inner problem")
        ax.axvline(0, **style.THRESHOLD.line, linewidth=1.2, label=r"threshold $y^2 = 2/\eta$")
        ax.plot(-gap, 0, style.THEORY.marker, color=style.THEORY.color, markersize=7, clip_on=False)
        ax.set(xlim=(-1.6 * gap, d.max()), ylim=(0, 1.05 * W.max()))
        ax.set(xlabel=r"$d$, height over the threshold, scaled", ylabel="$W$, squared width, scaled")
        ax.invert_xaxis()
        ax.legend(loc="upper right")
    return fig
