"""Figures of Sections C.1 to C.4 show what the numerics found."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from eosbook import converging, losses, neuron_proofs, style
from eosbook import single_neuron as sn
from eosbook.figures import proofs_single_neuron as figures
from eosbook.neuron_proofs import INEQUALITIES, proof

SQRT, HUBER = losses.square_root(), losses.huber()


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def line(ax, label):
    return next(each for each in ax.get_lines() if each.get_label() == label)


def at_threshold(loss, eta, s):
    y = np.sqrt(2 / eta)
    return neuron_proofs.along(sn.trajectory(loss, eta, s / y, y, 100_000))


def test_every_inequality_has_its_names():
    assert list(figures.SIDES) == list(INEQUALITIES)
    for key, entry in INEQUALITIES.items():
        names = figures.names_of(key)
        assert names.run_side == entry.measured
        formula = figures.statement(key)
        assert formula.count(r"\le ") == 1 and "|" not in formula and formula.count("$") == 2


@pytest.mark.parametrize("key", INEQUALITIES)
def test_both_sides_are_drawn(key):
    found = proof(SQRT, 0.2, 1.5 if INEQUALITIES[key].section in ("C.1", "C.2") else 3.0, 0.75)
    last = min(60, found.s.size - 1)
    fig = figures.inequalities([(key, found, last)])
    (ax,) = fig.axes
    names, checked = figures.names_of(key), found.inequality(key)
    own, other = checked.left, checked.right
    if names.run_side == "right":
        own, other = other, own
    for label, values in ((names.measured, own), (names.bound, other)):
        drawn = line(ax, label).get_ydata()
        n = drawn.size
        assert n == min(last + 1, checked.left.size)
        assert np.array_equal(
            drawn, np.where(checked.counts[:n], values[:n], np.nan), equal_nan=True
        )
    assert (ax.get_yscale() == "log") == names.positive


def test_failures_are_marked():
    found = proof(HUBER, 0.1, 3.0, 0.75)
    fig = figures.inequalities([(key, found, found.s.size - 1) for key in ("sum", "printed")])
    holds, printed = fig.axes
    assert "fails" not in [each.get_label() for each in holds.get_lines()]
    marked = line(printed, "fails")
    assert set(marked.get_xdata()) <= set(np.flatnonzero(found.inequality("printed").fails))
    assert marked.get_marker() == "x"


def test_panels_fill_rows_of_three():
    found = proof(SQRT, 0.1, 1.0, 0.75)
    fig = figures.inequalities(
        [(key, found, 20) for key in ("decrease", "stays", "upper", "decay")]
    )
    assert len(fig.axes) == 4


def test_conservation_ends_at_the_flows_time():
    proofs = [proof(SQRT, eta, 1.5, 0.5) for eta in (0.05, 0.005)]
    left, right = figures.conservation(proofs).axes
    drawn = line(left, r"$\eta = 0.005$").get_ydata()
    assert drawn[0] == 0 and drawn[-1] == pytest.approx(np.arcsinh(0.5), rel=0.01)
    assert line(right, r"$\eta = 0.05$").get_ydata()[0] == pytest.approx(0.5 * np.sqrt(1.5))


def test_reach_shows_all_families():
    (ax,) = figures.reach(
        np.array([0.1, 1.0]), [("a", np.array([0.5, 0.9])), ("b", np.ones(2))]
    ).axes
    assert line(ax, "a").get_ydata().tolist() == [0.5, 0.9]
    assert ax.get_xscale() == "log"


def test_convergence_has_a_panel_for_each_delta():
    groups = [
        [proof(SQRT, eta, 2 - delta, 0.75) for eta in (0.1, 0.01)] for delta in (0.3, 1.0, 1.8)
    ]
    axes = figures.convergence(groups).axes
    assert [ax.get_title(loc="left") for ax in axes] == [
        rf"$\delta = {d:g}$" for d in (0.3, 1, 1.8)
    ]
    found = groups[0][1]
    drawn = line(axes[0], r"$\eta = 0.01$").get_ydata()
    assert np.array_equal(drawn, np.abs(found.run.x[found.reached :]) / 0.1)
    rate = line(axes[0], r"rate $|1-\delta|$").get_ydata()
    assert rate[1] / rate[0] == pytest.approx(0.7)


def test_outline_draws_the_prediction_with_its_constant():
    found = proof(SQRT, 0.02, 3.0, 0.75)
    (ax,) = figures.outline([found], ["root"]).axes
    points = line(ax, "root")
    law = next(
        each
        for each in ax.get_lines()
        if each.get_linestyle() == "-" and each.get_xdata().size > 10
    )
    assert np.allclose(law.get_ydata(), law.get_xdata() ** 0.5)
    middle = (points.get_xdata() > 0.02) & (points.get_xdata() < 0.1)
    assert np.allclose(points.get_ydata()[middle] / points.get_xdata()[middle] ** 0.5, 1, atol=0.1)
    assert ax.xaxis_inverted()


def test_returns_marks_the_small_size():
    found = proof(SQRT, 0.1, 3.0, 0.75)
    (ax,) = figures.returns([found], ["run"], 40).axes
    assert line(ax, "run").get_ydata().size == 41
    assert line(ax, rf"$\sigma = {found.close:.2f}$").get_ydata()[0] == found.close


def test_jump_draws_the_exact_ratio():
    s = np.array([0.5, 1.5])
    (ax,) = figures.jump([("points", s, np.array([0.6, 0.4]))], SQRT).axes
    curve = line(ax, "$r(s)=\\ell'(s)/s$")
    assert np.allclose(curve.get_ydata(), 1 / np.sqrt(1 + curve.get_xdata() ** 2))


def test_circles_have_the_radius_of_the_crossing():
    found = at_threshold(HUBER, 0.01, 0.8)
    (ax,) = figures.circles([found], ["Huber"]).axes
    radius = np.hypot(found.gap[found.crossing], 20 * found.run.x[found.crossing])
    circle = next(each for each in ax.get_lines() if each.get_xdata().size == 100)
    assert np.allclose(np.hypot(circle.get_xdata(), circle.get_ydata()), radius)
    run = line(ax, "Huber")
    assert np.allclose(np.hypot(run.get_xdata(), run.get_ydata()), radius, rtol=0.02)


def test_printed_and_repaired_leave_out_landings_only_on_the_left():
    after, gap = np.array([0.0, 0.1]), np.array([0.2, 0.1])
    left, right = figures.printed_and_repaired([("root", after, gap, np.array([0.3, 0.2]))]).axes
    assert line(left, "root").get_xdata().tolist() == [0.1]
    assert line(right, "root").get_xdata().size == 2


def test_half_lives_show_counts_and_laws():
    found = at_threshold(SQRT, 0.01, 0.8)
    counted = converging.epochs(found)
    above, below = figures.half_lives([("root", found)]).axes
    shown = counted.index <= counted.index[0] + 13
    assert np.array_equal(line(above, "counted").get_ydata(), counted.steps[shown])
    assert np.allclose(line(below, "counted").get_ydata(), counted.cost[shown] / 1e-4)
    assert line(above, "$q$ alone").get_color() == style.THEORY.color
