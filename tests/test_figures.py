"""Figures show what the numerics found, in the roles of the house style."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from eosbook import losses, style
from eosbook import single_neuron as sn
from eosbook.figures import single_neuron as figures

LOSS = losses.square_root()


@pytest.fixture
def run():
    return sn.trajectory(LOSS, 0.25, 3.0, 6.0, 400)


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def line(ax, label):
    return next(each for each in ax.get_lines() if each.get_label() == label)


def test_every_role_differs_in_more_than_colour():
    looks = [(role.linestyle, role.marker) for role in style.PHASES]
    assert len(set(looks)) == len(looks)
    assert len({role.linestyle for role in style.FAMILY}) == len(style.FAMILY)


def test_phases_are_drawn_from_the_run(run):
    (ax,) = figures.two_regimes([run]).axes
    for code, label in enumerate(figures.PHASE_LABELS):
        drawn = line(ax, label)
        np.testing.assert_array_equal(drawn.get_xdata(), run.x[run.phase == code])
        assert drawn.get_marker() == style.PHASES[code].marker
    assert line(ax, "$y^2 = 2/\\eta$").get_ydata()[0] ** 2 == pytest.approx(2 / run.eta)


def test_flow_and_envelope_are_where_theory_puts_them(run):
    (ax,) = figures.two_regimes([run]).axes
    flow = line(ax, "gradient flow")
    np.testing.assert_allclose(flow.get_ydata() ** 2 - flow.get_xdata() ** 2, 27.0)
    envelope = line(ax, "quasi-static envelope")
    x, y = envelope.get_xdata()[1:], envelope.get_ydata()[1:]
    np.testing.assert_allclose(run.eta * LOSS.prime(x * y) * y, 2 * x, rtol=1e-9)


def test_explorer_picture_shows_both_kinds_of_sharpness(run):
    _, sharp, loss = figures.explorer_picture(LOSS, 0.25, 3.0, 6.0).axes
    shown = line(sharp, "$y_t^2$").get_ydata()
    np.testing.assert_array_equal(shown, run.y2[: shown.size])
    assert shown.size > sn.limit(LOSS, 0.25, 3.0, 6.0).crossing_step
    assert loss.get_yscale() == "log" and "log" in loss.get_ylabel()


def test_step_sizes_draw_every_threshold():
    runs = [sn.trajectory(LOSS, 2 / k, 3.0, 6.0, 300) for k in (9, 7, 5, 3)]
    _, heights, _ = figures.step_sizes(runs, 100).axes
    levels = {each.get_ydata()[0] for each in heights.get_lines() if len(each.get_xdata()) == 2}
    assert {round(level, 12) for level in levels} == {9.0, 7.0, 5.0, 3.0}


def test_rates_are_log_log_and_say_so():
    etas = np.array([0.1, 0.2])
    family = [("one", etas**2, etas**2)]
    for ax in figures.gap_and_bouncing((etas, etas), family, family).axes:
        assert (ax.get_xscale(), ax.get_yscale()) == ("log", "log")
        assert "log scale" in ax.get_xlabel() and "log scale" in ax.get_ylabel()


def test_map_draws_both_boundaries():
    grid = np.linspace(0.5, 5, 6)
    gap = np.ones((6, 6))
    ax = figures.regime_map(grid, grid, gap, gap > 0, 0.25).axes[0]
    np.testing.assert_allclose(
        line(ax, "first-order boundary").get_ydata(), np.sqrt(8 + grid**2), rtol=1e-12
    )
    sharper = line(ax, "sharper boundary").get_ydata()
    np.testing.assert_allclose(sharper, sn.regime_boundary(0.25, grid, rule="sharper"))


def test_lines_name_their_scales():
    x = np.array([1.0, 2.0])
    (ax,) = figures.lines(x, [("a", x, style.BOUNCING)], xlabel="h", ylabel="v", log="y").axes
    assert (ax.get_xscale(), ax.get_yscale()) == ("linear", "log")
    assert ax.get_ylabel() == "v (log scale)"


def test_deficits_lie_above_their_bounds():
    cases, bounds = [LOSS, losses.huber()], [0.4, np.nan]
    _, right = figures.losses_and_deficits(cases, bounds).axes
    deficit, bound = right.get_lines()[:2]
    np.testing.assert_array_equal(deficit.get_ydata(), LOSS.q(deficit.get_xdata()))
    assert (LOSS.q(bound.get_xdata()) >= bound.get_ydata()).all()
    assert right.get_lines()[-1].get_xdata()[0] > 1  # Huber's deficit begins at 1
