"""Figures of Sections C.1 to C.4: conservation, convergence, and the crossing of the threshold."""

import numpy as np

from eosbook import converging, neuron_proofs, style
from eosbook.figures._inequality import STEP, Names, along_run, draw_sides
from eosbook.figures._series import draw_series

SINCE = "steps after $t_0$"
GUIDE = {"color": "#8a8a8a", "linestyle": "--", "linewidth": 1.2}

# Of each inequality, what comes from the run and the proof's bound, and whether both are positive.
SIDES = {
    "decrease": ("$D_{t+1}$", "$D_t$", False),
    "conserved": ("$D_t$", r"$(1-\eta^2)^t\,D_0$", False),
    "approach": ("$x_t - x_{t+1}$", r"$\eta\,\ell'(1)\,y_t$", False),
    "stays": ("$|x_t|$", r"$\max\{|x_{t_0}|, \eta y_{t_0}\}$", True),
    "reach": ("$|x_t|$", r"$(1+\eta\tilde{x})\sqrt{(\gamma\vee\gamma^{-1})\,\eta}$", True),
    "upper": ("$y_t^2$", r"$\gamma/\eta + x_t^2$", False),
    "height": ("$y_{t+1}$", r"$(1-\eta x_t^2)\,y_t$", False),
    "overshoot": ("$-x_{t+1}/x_t$", r"$1-\delta/2$", False),
    "shrinks": ("$x_{t+1}/x_t$", r"$1-\eta y_t^2/2$", False),
    "decay": ("$|x_t|$", r"$|x_{t_0}|\,e^{-\alpha(t-t_0)/4}$", True),
    "grows": ("$|x_{t+1}|/|x_t|$", r"$1+\varepsilon/2$", False),
    "liminf": ("$|s_t|$", r"$\sigma$", True),
    "ends": ("$y_t^2$", r"$2/\eta$", False),
    "jump": (r"$2/\eta - y_{t+1}^2$", r"$2\eta s_t^2$", False),
    "pull": ("$|x_{t+1}|/|x_t|$", r"$e^{-\rho_t/2}$", False),
    "cost": (r"$2/\eta - y_{t+1}^2$", r"$2/\eta - y_t^2 + 4x_t^2$", False),
    "sum": (r"$E_t$", r"$(1+2\eta)\,E_{\mathbf{t}}$", False),
    "printed": (r"$2/\eta - y_t^2$", r"$\sqrt{2}\,|s_{\mathbf{t}}|$", False),
    "inside": (r"$2c|s_t|^\beta$", r"$2(\delta_t+\delta_*)$", True),
    "outside": (r"$4c|s_t|^\beta$", r"$\delta_t$", True),
}


def names_of(key):
    """Names of an inequality's sides, as the figures write them."""
    measured, bound, positive = SIDES[key]
    return Names(measured, bound, neuron_proofs.INEQUALITIES[key].measured, positive)


def statement(key):
    """The inequality as one formula, fit for a Markdown table.

    >>> print(statement("liminf"))
    $\\sigma \\le \\vert s_t\\vert $
    """
    names = names_of(key)
    sides = [names.measured, names.bound]
    left, right = sides if names.run_side == "left" else sides[::-1]
    return f"${left.strip('$')} \\le {right.strip('$')}$".replace("|", r"\vert ")


def inequality_picture(key, loss, eta, gamma, shape, steps=20_000):
    """The picture that the explorer of inequalities shows for these settings, standing still.

    Parameters
    ----------
    key : str
        One of `neuron_proofs.INEQUALITIES`.
    loss : Loss
    eta, gamma, shape : float
    steps : int

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from eosbook import losses
    >>> len(inequality_picture("sum", losses.huber(), 0.1, 3.0, 0.75).axes)
    3
    """
    proof = neuron_proofs.proof(loss, eta, gamma, shape, steps)
    run = proof.run
    return along_run(names_of(key), proof.inequality(key), run.x, run.phase, "$x_t$, the run")


def inequalities(cases):
    """Both sides of several inequalities, each along its run.

    Parameters
    ----------
    cases : list of (str, Proof, int)
        Key, run, and the last step drawn; at most three a row.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from eosbook import losses
    >>> run = neuron_proofs.proof(losses.square_root(), 0.1, 1.0, 0.75)
    >>> len(inequalities([("decrease", run, 10), ("decay", run, 20)]).axes)
    2
    """
    wide = min(len(cases), 3)
    rows = -(-len(cases) // wide)
    size = (3.4 * wide, 3.2 * rows)
    with style.figure(rows, wide, figsize=size, squeeze=False) as (fig, axes):
        for ax, (key, proof, last) in zip(axes.ravel(), cases, strict=False):
            draw_sides(ax, names_of(key), proof.inequality(key), last)
        for ax in axes.ravel()[len(cases) :]:
            ax.remove()
    return fig


# ---------------------------------------------------------------- C.1 and C.2


def conservation(proofs):
    """What D has lost, in units of eta, against the flow's time, and the way of |s_t|.  *Source*: Lemma 6.

    Parameters
    ----------
    proofs : list of Proof
        Of one shape of start, at most four.
    """
    loss_of_D = r"$-\frac{1}{\eta}\log(D_t/D_0)$"
    expected = np.arcsinh(proofs[0].shape)
    with style.figure(1, 2, figsize=(9.4, 3.7)) as (fig, (left, right)):
        for proof, role in zip(proofs, style.FAMILY, strict=False):
            upto = slice(0, int(1.6 * expected / proof.eta) + 2)
            time = proof.eta * np.arange(proof.s.size)[upto]
            lost = -np.log(proof.run.D[upto] / proof.run.D[0]) / proof.eta
            label = rf"$\eta = {proof.eta:g}$"
            for ax, values in ((left, lost), (right, proof.run.x[upto] * np.sqrt(proof.eta))):
                draw_series(ax, time, values, role, label=label, linewidth=1.2)
        time = np.array([0, expected, 1.6 * expected])
        left.plot(time, [0, expected, expected], **style.THEORY.line, label="the flow's time")
        for ax in (left, right):
            ax.axvline(expected, **GUIDE)
            ax.set(xlabel=r"time $\eta t$")
        right.axhline(0, color="#8a8a8a", linewidth=0.8)
        left.set(ylabel=loss_of_D, title=r"what $D$ loses, in units of $\eta$")
        right.set(
            ylabel=r"$\sqrt{\eta}\,x_t$",
            title=r"the axis is reached at $\operatorname{asinh}\,\tilde{x}$",
        )
        left.legend(fontsize=8)
    return fig


def reach(gammas, families):
    """sup |x_t| from t_0 on, in the units of Lemma 6, against gamma.

    Parameters
    ----------
    gammas : ndarray of float, shape (n,)
    families : list of (label, values)
        At most four, of shape (n,).
    """
    with style.figure(figsize=(6.4, 3.7)) as (fig, ax):
        for (label, values), role in zip(families, style.FAMILY, strict=False):
            ax.semilogx(gammas, values, **role.points, label=label)
        ax.axhline(1, **style.THEORY.line, label="1")
        ax.set(xlabel=r"$\gamma=\eta\,(y_0^2-x_0^2)$ (log scale)", ylim=(0, 1.15))
        ax.set(ylabel=r"$\sup_{t\geq t_0}|x_t|\,/\,\sqrt{(\gamma\vee\gamma^{-1})\,\eta}$")
        ax.legend(fontsize=8)
    return fig


def convergence(groups):
    """|x_t| over sqrt(eta) after t_0 for several step sizes, a panel for each delta.  *Source*: Remark 1.

    Parameters
    ----------
    groups : list of list of Proof
        At most three groups; within a group all have one gamma < 2.
    """
    with style.figure(1, len(groups), figsize=(9.6, 3.5), sharey=True) as (fig, axes):
        for ax, proofs in zip(np.atleast_1d(axes), groups, strict=True):
            for proof, role in zip(proofs, style.FAMILY, strict=False):
                size = np.abs(proof.run.x[proof.reached :]) / np.sqrt(proof.eta)
                ax.semilogy(size, **role.steps, linewidth=0.9, label=rf"$\eta = {proof.eta:g}$")
            steps = np.arange(size.size)
            factor = abs(1 - proof.gamma)
            delta, alpha = proof.delta, proof.alpha
            if factor > 0:
                start = size[size.size // 2] / factor ** (size.size // 2)
                ax.semilogy(start * factor**steps, **style.THEORY.line, label=r"rate $|1-\delta|$")
            bound = size[0] * np.exp(-neuron_proofs.RATE * alpha * steps)
            ax.semilogy(bound, **GUIDE, label=r"$e^{-\alpha(t-t_0)/4}$")
            ax.set(xlabel=SINCE, title=rf"$\delta = {delta:g}$", ylim=(1e-7, 3))
        np.atleast_1d(axes)[0].set(ylabel=r"$|x_t|/\sqrt{\eta}$ (log scale)")
        np.atleast_1d(axes)[-1].legend(fontsize=8)
    return fig


# ---------------------------------------------------------------- C.3 and C.4


def outline(proofs, labels):
    """|s_t| against delta_t during the bouncing, and the quasi-static prediction (14).

    Parameters
    ----------
    proofs : list of Proof
        At most three.
    labels : list of str
    """
    with style.figure(figsize=(6.6, 4.1)) as (fig, ax):
        for proof, label, role in zip(proofs, labels, style.FAMILY, strict=False):
            delta, loss = -proof.eta * proof.gap, proof.loss
            seen = np.flatnonzero((np.arange(delta.size) >= proof.reached) & (delta > 0))
            places = np.geomspace(delta[seen[0]], delta[seen[-1]], 45)
            at = seen[np.unique(np.searchsorted(-delta[seen], -places).clip(0, seen.size - 1))]
            ax.loglog(delta[at], proof.s[at], **role.points, label=label)
            span = np.geomspace(delta[seen].min(), 1, 50)
            ax.loglog(span, (span / (2 * loss.c)) ** (1 / loss.beta), color=role.color, linewidth=1)
        ax.plot([], [], color="#8a8a8a", linewidth=1, label=r"$(\delta/2c)^{1/\beta}$")
        ax.set(xlabel=r"$\delta_t = \eta y_t^2 - 2$ (log scale)", ylabel="$|s_t|$ (log scale)")
        ax.invert_xaxis()
        ax.legend(fontsize=8, loc="lower left")
    return fig


def returns(proofs, labels, shown):
    """|s_t| over the first steps of runs above the threshold, and the size that counts as small.

    Parameters
    ----------
    proofs : list of Proof
        Of one gamma > 2, at most three.
    labels : list of str
    shown : int
        Number of steps.
    """
    with style.figure(figsize=(6.6, 3.9)) as (fig, ax):
        for proof, label, role in zip(proofs, labels, style.FAMILY, strict=False):
            size = proof.s[: shown + 1]
            ax.semilogy(size, **role.steps, linewidth=1.2, markevery=3, label=label)
            if 0 <= proof.crossing <= shown:
                place = [proof.crossing], [size[proof.crossing]]
                ax.plot(*place, "o", color=role.color, markersize=9, markerfacecolor="none")
        ax.axhline(proofs[0].close, **style.THEORY.line, label=rf"$\sigma = {proofs[0].close:.2f}$")
        ax.set(xlabel=STEP, ylabel="$|s_t|$ (log scale)")
        ax.legend(fontsize=8)
    return fig


def jump(families, loss):
    """The jump across the threshold over Lemma 8's bound, against |s| before it.

    Parameters
    ----------
    families : list of (label, s, ratio)
        At most four.
    loss : Loss
        Its r(s) = 1 - q(s) is drawn.
    """
    with style.figure(figsize=(6.4, 3.7)) as (fig, ax):
        for (label, s, ratio), role in zip(families, style.FAMILY, strict=False):
            ax.plot(s, ratio, **role.points, label=label)
        every = np.linspace(0, max(s.max() for _, s, _ in families), 200)
        ax.plot(every, 1 - loss.q(every), **style.THEORY.line, label="$r(s)=\\ell'(s)/s$")
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.2, label="Lemma 8")
        ax.set(xlabel=r"$|s_{\mathbf{t}}|$, before the jump", ylim=(0, 1.1))
        ax.set(ylabel=r"$(2/\eta-y_{\mathbf{t}+1}^2)\,/\,2\eta s_{\mathbf{t}}^2$")
        ax.legend(fontsize=8)
    return fig


def circles(proofs, labels):
    """The converging phase in the plane of 2 |x_t| / sqrt(eta) and the gap 2/eta - y_t^2.

    Parameters
    ----------
    proofs : list of Proof
        At most three, all of which cross the threshold.
    labels : list of str
    """
    with style.figure(figsize=(5.6, 4.6)) as (fig, ax):
        for proof, label, role in zip(proofs, labels, style.FAMILY, strict=False):
            across = 2 * np.abs(proof.run.x[proof.crossing :]) / np.sqrt(proof.eta)
            gap = proof.gap[proof.crossing :]
            places = -np.linspace(across[0], 0, 25)
            at = np.unique(np.searchsorted(-across, places).clip(0, across.size - 1))
            ax.plot(across[at], gap[at], **role.steps, linewidth=0.8, label=label)
            angle = np.linspace(np.arctan2(gap[0], across[0]), np.pi / 2, 100)
            radius = np.hypot(across[0], gap[0])
            circle = radius * np.cos(angle), radius * np.sin(angle)
            ax.plot(*circle, **style.THEORY.line, linewidth=1.2)
        ax.plot([], [], **style.THEORY.line, linewidth=1.2, label=r"circle: $E_t$ constant")
        ax.set(xlabel=r"$2\,|x_t|/\sqrt{\eta}\approx\sqrt{2}\,|s_t|$", ylabel=r"$2/\eta-y_t^2$")
        ax.set(xlim=(0, None), ylim=(0, None), aspect="equal")
        ax.legend(fontsize=8, loc="upper right")
    return fig


def printed_and_repaired(groups):
    """The final gap against |s| after the crossing, and against the repaired bound.

    Parameters
    ----------
    groups : list of (label, after, gap, repaired)
        At most four families of crossings.
    """
    with style.figure(1, 2, figsize=(9.4, 3.9), sharey=True) as (fig, axes):
        left, right = axes
        for (label, after, gap, repaired), role in zip(groups, style.FAMILY, strict=False):
            seen = after > 0
            left.loglog(after[seen], gap[seen], **role.points, alpha=0.8, label=label)
            right.loglog(repaired, gap, **role.points, alpha=0.8, label=label)
        low = min(group[1][group[1] > 0].min() for group in groups)
        span = np.array([low, max(group[1].max() for group in groups)])
        left.loglog(
            span, np.sqrt(2) * span, **style.THEORY.line, label=r"$\sqrt{2}\,|s_{\mathbf{t}}|$"
        )
        every = np.concatenate([group[3] for group in groups])
        span = np.array([every.min(), every.max()])
        right.loglog(span, span, **style.THEORY.line, label="gap = bound")
        left.set(
            xlabel=r"$|s_{\mathbf{t}}|$ (log scale)", ylabel=r"gap $2/\eta-y_\infty^2$ (log scale)"
        )
        right.set(xlabel=r"$\sqrt{g_{\mathbf{t}}^2+4x_{\mathbf{t}}^2/\eta}$ (log scale)")
        left.set_title("as printed: the gap should lie below a line")
        right.set_title("repaired, with its constant")
        for ax in axes:
            ax.legend(fontsize=8, loc="lower right")
    return fig


def half_lives(cases):
    """Half-life epochs of |x|: steps in each, and what each costs.  *Source*: the proof of Proposition 2.

    Parameters
    ----------
    cases : list of (label, Proof)
        At most three.
    """
    size = (3.4 * len(cases), 5.6)
    with style.figure(2, len(cases), figsize=size, squeeze=False, sharey="row") as (fig, axes):
        for column, (label, proof) in zip(axes.T, cases, strict=True):
            found = converging.epochs(proof)
            shown = found.index <= found.index[0] + 13
            index = found.index[shown]
            steps, cost = converging.predicted_epochs(proof.loss, proof.eta, index)
            rest = np.log(2) / found.rho[-1]
            scale = proof.eta**2
            for ax, counted, law in (
                (column[0], found.steps[shown], steps),
                (column[1], found.cost[shown] / scale, cost / scale),
            ):
                ax.semilogy(
                    index, counted, **style.CONVERGING.points, markersize=5, label="counted"
                )
                ax.semilogy(index, law, **style.THEORY.line, label=r"$q$ alone")
            column[0].axhline(rest, **GUIDE, label=r"$\rho_\infty$ alone")
            column[0].set(title=label, ylim=(0.7, 30 * rest))
            column[1].set(xlabel="epoch $i$")
        axes[0, 0].set(ylabel="steps in the epoch (log scale)")
        axes[1, 0].set(ylabel=r"growth of $\rho$ over $\eta^2$ (log scale)")
        axes[1, 0].set(ylim=(1e-6, None))
        axes[0, -1].legend(fontsize=8)
    return fig
