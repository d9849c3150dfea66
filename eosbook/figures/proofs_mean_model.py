"""Figures of Appendix E: the facts that the proofs use, and their inequalities along runs."""

import numpy as np

from eosbook import losses, mean_proofs, style
from eosbook import mean_model as mm
from eosbook.figures._inequality import STEP, Names, along_run

# Of each inequality, what comes from the run and the proof's bound, and whether both are positive.
SIDES = {
    "slope": (r"$\ell'(s)$", "$s/4$", True),
    "chord": (r"$\ell'(s)$", r"$\min(s,2)/8$", True),
    "fall": ("$b_t - b_{t+1}$", r"$\frac{1}{2}\eta|A_t|$", True),
    "printed": (r"$\ell'(s)|A_t|g'(b_t)$", r"$\frac{1}{2}\eta|A_t|$", True),
    "bias": ("$-b_t$", r"$\eta|A_0|/\gamma$", True),
    "height": ("$g(b_t)$", "$0.08$", True),
    "lower": ("$-A_{t+1}/A_t$", r"$1-\delta/4$", False),
    "near": ("$A_{t+1}/A_t$", r"$1-(8-\delta)\pi g(b_t)^2/4$", False),
    "far": ("$A_{t+1}/A_t$", r"$1-(8-\delta)\pi g(b_t)/(2|A_t|)$", False),
    "contraction": ("$|A_{t+1}|/|A_t|$", r"$1-\gamma$", False),
    "decay": ("$|A_t|$", r"$|A_0|e^{-\gamma t}$", True),
    "monotone": ("$b_{t+1}$", "$b_t$", False),
    "least-fall": ("$b_t - b_{t+1}$", r"$\eta\min(s,2)|A_t|g'(b_t)/8$", True),
    "linear": (r"$\ell'(s)/s$", r"$(1-\varepsilon')/4$", False),
    "growth": ("$|A_{t+1}|/|A_t|$", r"$1+\varepsilon/2$", False),
    "visit": ("$b_t - b_{t+1}$", "$c$", True),
    "liminf": ("$|A_t|$", r"$\rho$", True),
    "conclusion": (r"$\frac{1}{2}d^2g(b_t)^2$", r"$2/\eta$", False),
}


# ---------------------------------------------------------------- figures


def inequality_picture(key, delta, d, A0, steps=10_000):
    """The picture that the explorer of inequalities shows for these settings, standing still.

    Parameters
    ----------
    key : str
        One of `mean_proofs.INEQUALITIES`.
    delta, d, A0 : float
    steps : int

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> len(inequality_picture("decay", 1.0, 200, 1.0).axes)
    3
    """
    theorem, _, run_side = mean_proofs.INEQUALITIES[key]
    measured, bound, positive = SIDES[key]
    proof = mean_proofs.proof(theorem, delta, d, A0, steps)
    names = Names(measured, bound, run_side, positive)
    return along_run(names, proof.inequality(key), proof.run.A, proof.run.phase, "$A_t$, the run")


def facts():
    """Facts (i) to (iv) of Appendix E, each with the function that it speaks of."""
    loss = losses.symmetric_logistic()
    b, s = np.linspace(-4, 4, 161), np.linspace(0.01, 8, 161)
    both = np.linspace(-6, 6, 161)
    e = np.exp(both)
    third = -e * (e - 1) / (e + 1) ** 3
    bound = {**style.THEORY.line, "linewidth": 2}
    with style.figure(1, 3, figsize=(10, 3.4)) as (fig, (first, second, fourth)):
        first.plot(b, mm.g_prime(b), **style.FLOW_PHASE.line, label=r"$g'(b) = \Phi(b)$")
        first.axhline(1, **bound, label="fact (i): at most 1")
        first.set(xlabel="$b$", ylim=(-0.05, 1.35))
        second.plot(s, loss.prime(s) / s, **style.FLOW_PHASE.line, label=r"$\ell'(s)/s$")
        least = np.minimum(1, 2 / s) / 8
        second.plot(s, least, **bound, label=r"fact (ii): at least $\min(1, 2/s)/8$")
        for values, role, label in (
            (np.full(s.size, 0.25), style.CONVERGING, "(iii), (iv): at most 1/4"),
            (0.5 / s, style.THRESHOLD, "(ii): at most $1/(2s)$"),
        ):
            second.plot(s, values, **role.line, linewidth=1.3, label=label)
        second.set(xlabel="$s$", ylim=(0, 0.43))
        fourth.plot(both, third, **style.FLOW_PHASE.line, label=r"$\ell'''(s)$")
        fourth.axhline(0, color="#8a8a8a", linewidth=0.8)
        fourth.set(xlabel="$s$", ylim=(-0.11, 0.16))
        for ax in (first, second, fourth):
            ax.legend(fontsize=8, loc="upper right" if ax is not first else "upper left")
    return fig


def reach(A0, dims, verdicts, least):
    """Where Theorem 3's hypothesis holds, and where its proof does, over starts and dimensions.

    Parameters
    ----------
    A0, dims : ndarray of float, shape (n,) and (m,)
    verdicts : ndarray of int, shape (m, n)
        0 where the hypothesis holds, 1 where only the inequalities do, 2 where one of them fails.
    least : ndarray of float, shape (n,)
        Smallest d that the hypothesis allows.
    """
    kinds = (
        (style.CONVERGING, "hypothesis holds, and every inequality"),
        (style.FLOW_PHASE, "hypothesis violated, every inequality holds"),
        (style.BOUNCING, "an inequality fails"),
    )
    with style.figure(figsize=(6.6, 4.2)) as (fig, ax):
        grid_A, grid_d = np.meshgrid(A0, dims)
        for kind, (role, label) in enumerate(kinds):
            here = verdicts == kind
            ax.plot(grid_A[here], grid_d[here], **role.points, markersize=5, label=label)
        ax.plot(A0, least, **style.THRESHOLD.line, linewidth=1.4, label=r"$\eta = \gamma/|A_0|$")
        ax.set(xscale="log", yscale="log", ylim=(dims[0] / 1.3, dims[-1] * 1.3))
        ax.set(xlabel="start $A_0$ (log scale)", ylabel="dimension $d$ (log scale)")
        fig.legend(loc="outside lower center", ncols=2, fontsize=8)
    return fig


def growth(levels, epsilon):
    """What a step multiplies |A| by, against s = |A| g(b), above the threshold.

    Parameters
    ----------
    levels : list of float
        Values of eta d^2 g(b)^2 / 2, at most four; the first is 2 + epsilon.
    epsilon : float
        The proof's bound 1 + epsilon/2 is drawn up to where it is claimed.
    """
    loss = losses.symmetric_logistic()
    s = np.linspace(1e-3, 12, 400)
    with style.figure(figsize=(6.6, 3.9)) as (fig, ax):
        for level, role in zip(levels, style.FAMILY, strict=False):
            factor = np.abs(1 - 4 * loss.prime(s) / s * level)
            label = rf"$\frac{{1}}{{2}}\eta d^2g^2 = {level:g}$"
            ax.plot(s, factor, **role.line, label=label)
        ax.axhline(1, **style.THRESHOLD.line, linewidth=1.2, label="neither grows nor shrinks")
        deficit = epsilon / (2 * (2 + epsilon))
        near = s[4 * loss.prime(s) / s > 1 - deficit]
        bound = np.full(near.size, 1 + epsilon / 2)
        ax.plot(near, bound, **style.THEORY.line, linewidth=3, label=r"bound $1+\varepsilon/2$")
        ax.set(xlabel="$s = |A|\\,g(b)$", ylabel="$|A_{t+1}|/|A_t|$", ylim=(0, levels[-1]))
        ax.legend(fontsize=8)
    return fig


def returns(proofs, shown):
    """|A| over the first steps of runs above the threshold, with the size at which it counts as small.

    Parameters
    ----------
    proofs : list of Proof
        Of Theorem 4, at most three.
    shown : int
        Number of steps.
    """
    with style.figure(figsize=(6.6, 3.9)) as (fig, ax):
        for proof, role in zip(proofs, style.FAMILY, strict=False):
            size = np.abs(proof.run.A[: shown + 1])
            ax.semilogy(size, **role.steps, linewidth=1.2, label=f"$A_0 = {proof.A0:g}$")
        ax.axhline(proofs[0].near, **style.THEORY.line, label=rf"$\rho = {proofs[0].near:.2f}$")
        ax.set(xlabel=STEP, ylabel="$|A_t|$ (log scale)")
        ax.legend(fontsize=8, loc="lower right")
    return fig
