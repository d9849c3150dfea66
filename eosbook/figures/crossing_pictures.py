"""Pictures that stand for the explorers of Section C.5 where no scripts run."""

import numpy as np

from eosbook import crossing, losses, style
from eosbook.figures.single_neuron import gap_and_bouncing
from eosbook.power_law import fit_power
from eosbook.single_neuron import limit, trajectory

DIVISORS = (1, 2, 4)  # of the step size: one run each
HIGHEST = 6.0  # of D
PROFILE = {"color": "#1a1a1a", "linewidth": 1.2, "zorder": 2.5}


def crossing_picture(loss, eta, shape=0.75, delta=1.0):
    """Runs at eta, eta/2 and eta/4 on the profile, and the gap against the step size.

    Parameters
    ----------
    loss : Loss
        With finite beta.
    eta : float
        Largest step size.
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2), and eta l''(0) (y0^2 - x0^2) - 2.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> len(crossing_picture(losses.square_root(), 0.1).axes)
    2
    """
    k = crossing.gap_constant(loss.beta)
    with style.figure(1, 2, figsize=(9.4, 3.9)) as (fig, (plane, gaps)):
        for divisor, role in zip(DIVISORS, style.FAMILY, strict=False):
            own = eta / divisor
            end = limit(loss, own, *_start(loss, own, shape, delta))
            run = trajectory(loss, own, *_start(loss, own, shape, delta), int(end.steps))
            D, A = crossing.natural_coordinates(run)
            at = np.unique(np.searchsorted(-D, -np.linspace(HIGHEST, -k, 45)).clip(max=D.size - 1))
            plane.plot(D[at], A[at], **role.points, label=rf"$\eta={own:.4g}$")
        D = np.concatenate([-k * (1 - np.geomspace(1e-6, 1, 80)), np.linspace(0, HIGHEST, 80)])
        plane.plot(D, np.sqrt(crossing.profile(loss.beta, D)), **PROFILE, label="profile, computed")
        above = np.linspace(0, HIGHEST, 200)
        quasi = {**style.THEORY.line, "label": "quasi-static envelope"}
        plane.plot(above, (above / 2) ** (1 / loss.beta), **quasi)
        plane.axvline(0, **style.THRESHOLD.line, linewidth=1.2)
        plane.set(xlim=(-1.3 * k, HIGHEST), ylim=(0, None))
        plane.set(xlabel=r"$D=\delta_t/\delta_*$", ylabel=r"$A=|s_t|/s_*$")
        plane.legend(fontsize=8)
        etas = np.geomspace(eta / 20, 2 * eta, 21)
        ratio = limit(loss, etas, *_start(loss, etas, shape, delta)).gap
        ratio = ratio / crossing.natural_units(loss, etas).gap
        gaps.semilogx(etas, ratio, **style.BOUNCING.points, markersize=4, label="runs")
        gaps.axhline(k, **PROFILE, label=rf"$k_\beta={k:.4g}$")
        gaps.set(xlabel=r"step size $\eta$ (log scale)", ylabel=r"gap over its unit $s_*$")
        gaps.legend()
    return fig


def rates_picture(betas=(1.5, 2.0, 3.0, 10.0), low=0.018, high=0.135, shape=0.75, delta=2.0):
    """Gap and bouncing steps of higher-order losses against the step size, with fitted laws.

    *Source*: Figure 11.  For beta = 2 the steps keep their factor log(1/eta).

    Parameters
    ----------
    betas : sequence of float
        At most four.
    low, high : float
        Step sizes.
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2), and eta (y0^2 - x0^2) - 2.

    Examples
    --------
    >>> len(rates_picture([2.0]).axes)
    2
    """
    etas = np.geomspace(low, high, 21)
    families = ([], [])
    for beta in betas:
        loss = losses.higher_order(beta)
        end = limit(loss, etas, *_start(loss, etas, shape, delta))
        for family, values in zip(families, (end.gap, end.band_steps.astype(float)), strict=True):
            law = fit_power(etas, values)
            family.append((rf"$\beta={beta:.3g}$: slope {law.exponent:.3f}", values, law(etas)))
    return gap_and_bouncing((etas, etas), *families)


def _start(loss, eta, shape, delta):
    size = np.sqrt((2 + delta) / (eta * loss.curvature))
    return shape * size, np.sqrt(1 + shape**2) * size
