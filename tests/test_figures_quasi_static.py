"""Figures of Section C.5 show the runs, and the theory beside them, where they are."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from eosbook import crossing, losses
from eosbook import single_neuron as sn
from eosbook.figures import quasi_static as figures

LOSS = losses.square_root()


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def bounce(loss, eta, delta=0.5, share=1.0, steps=4000):
    return sn.trajectory(loss, eta, *crossing.near_envelope(loss, eta, delta, share), steps)


def line(ax, label):
    return next(each for each in ax.get_lines() if each.get_label() == label)


def points(ax, label):
    drawn = line(ax, label)
    return np.asarray(drawn.get_xdata()), np.asarray(drawn.get_ydata())


def test_places_are_taken_once_and_in_order():
    falling = 1 / np.arange(1, 1000.0)
    at = figures.spaced(falling, np.geomspace(1, 1e-4, 300))
    assert (np.diff(at) > 0).all() and at[0] == 0
    assert (falling[at[1:] - 1] > falling[at[1:]]).all()


def test_runs_are_drawn_with_every_step_and_their_end():
    runs = [bounce(LOSS, 0.1, 0.5, share) for share in (0.2, 1.5)]
    whole, end = figures.merging(runs, 0.1).axes
    for run, drawn in zip(runs, whole.get_lines(), strict=False):
        np.testing.assert_array_equal(drawn.get_ydata(), np.abs(run.x * run.y))
        np.testing.assert_array_equal(drawn.get_xdata(), run.eta * run.y2 - 2)
    assert max(drawn.get_xdata()[0] for drawn in end.get_lines()[:2]) <= 0.1
    delta, s = points(whole, "quasi-static envelope")
    np.testing.assert_allclose(s**2, delta + delta**2 / 4, rtol=1e-6)


def test_ratio_is_the_profiles_in_natural_units():
    run = bounce(LOSS, 0.02, steps=12_000)
    raw, natural = figures.quasi_static_ratio([("run", run)]).axes
    delta, ratio = points(raw, "run")
    np.testing.assert_allclose(
        ratio**2 * delta / (2 * LOSS.c), np.interp(-delta, 2 - 0.02 * run.y2, (run.x * run.y) ** 2)
    )
    D, profile = points(natural, "profile, computed")
    np.testing.assert_allclose(profile**2, 1 + 1 / (2 * D), rtol=1e-9)


def test_collapse_lays_runs_on_the_profile():
    groups = [
        [("run", bounce(losses.higher_order(beta), eta))]
        for beta, eta in ((1.5, 0.05), (2.0, 0.03), (3.0, 0.01))
    ]
    raw, *panels = figures.collapse(groups, 0.02, highest=3.0).axes
    assert len([each for each in raw.get_lines() if each.get_label().startswith("$")]) == 4
    for ax, beta in zip(panels, (1.5, 2.0, 3.0), strict=True):
        D, A = points(ax, "run")
        D_line, A_line = points(ax, "profile, computed")
        assert D_line[0] == pytest.approx(-crossing.gap_constant(beta), rel=1e-5)
        assert np.abs(A - np.interp(D, D_line, A_line)).max() < 0.1


def test_constants_and_errors_and_phases_draw_what_they_are_given():
    betas = np.array([1.2, 1.5, 2.0, 4.0])
    left, right = figures.constants(betas, [(2.0, 0.5)], [(1.5, 4.3)]).axes
    x, k = points(left, r"$k_\beta$, computed")
    np.testing.assert_allclose((x[2:], k[2:]), ((1, 3), (0.5, 0.8086165174654608)), rtol=1e-10)
    assert points(left, "measured on runs") == (1.0, 0.5)
    assert points(right, "measured on runs") == (1.5, 4.3)

    unit = np.geomspace(1e-6, 1e-1, 6)
    first, second = figures.remaining_error([("one", unit, unit, unit**3)]).axes
    assert {ax.get_xscale() for ax in (first, second)} == {"log"}
    assert points(second, "one")[1].min() > 1e-13  # rounding is not drawn

    counts = np.array([5, 4, 3])
    ax, _ = figures.phases([("one", counts, counts + 0.25, counts + 1.0)] * 2).axes
    assert [bar.get_height() for bar in ax.patches] == [5, 4, 3]
    np.testing.assert_array_equal(line(ax, "predicted").get_ydata(), counts + 0.25)
    np.testing.assert_array_equal(line(ax, "power of Remark 3").get_xdata(), [1, 2, 3])
