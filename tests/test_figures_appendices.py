"""Figures of Appendices D and E draw what the numerics found."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from eosbook import derivation, mean_proofs, style
from eosbook import mean_model as mm
from eosbook import relu_network as rn
from eosbook.figures import derivation as figures_d
from eosbook.figures import proofs_mean_model as figures_e
from eosbook.power_law import fit_power


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def line(ax, label):
    return next(each for each in ax.get_lines() if each.get_label() == label)


def test_power_laws_draw_points_laws_and_slopes():
    x = np.array([10.0, 20.0, 40.0])
    law = fit_power(x, 5 / x)
    panels = [
        ("d", "error", [("one", x, 5 / x, law), ("two", x, x, None)]),
        ("n", "e", [("a", x, x, law)]),
    ]
    first, second = figures_d.power_laws(panels).axes
    assert (first.get_xscale(), first.get_yscale()) == ("log", "log")
    assert "log scale" in first.get_xlabel() and "log scale" in first.get_ylabel()
    labels = [text.get_text() for text in first.get_legend().get_texts()]
    assert labels == ["one: slope $-1.00$", "two"]
    np.testing.assert_allclose(first.get_lines()[0].get_ydata(), law(x))
    np.testing.assert_array_equal(first.get_lines()[1].get_ydata(), 5 / x)
    assert [tick.get_text() for tick in second.get_xticklabels()] == ["10", "20", "40"]


def test_reach_draws_the_closed_forms():
    (ax,) = figures_d.reach(200, 3.0).axes
    b, drawn = line(ax, "dropping the signal").get_data()
    np.testing.assert_allclose(drawn, derivation.sum_constants(b, 3.0)[0] / 200)
    assert ax.get_yscale() == "log" and b[0] < -3 < 0 < b[-1]


def test_trajectories_share_their_axes():
    runs, models = [], []
    for d in (20, 40):
        eta = 10 * np.pi / d**2
        data = rn.sparse_coding_data(d, 50)
        runs.append(rn.train(data, eta, *rn.weights_from_A0(d, 1.0), steps=60))
        models.append(mm.trajectory(eta, d, 1.0, 60))
    axes = figures_d.trajectories(runs, models, shown=9).axes
    np.testing.assert_array_equal(line(axes[0], "network (2)").get_ydata(), runs[0].A[:10])
    np.testing.assert_array_equal(line(axes[0], "mean model").get_ydata(), models[0].A[:10])
    assert axes[0].get_ylim() == axes[1].get_ylim() and axes[2].get_ylim() == axes[3].get_ylim()
    assert "$d = 40$" in axes[1].get_title("left")


def test_without_signal_shows_beginning_and_whole():
    runs = [
        (
            f"{signal:g}",
            rn.train(rn.sparse_coding_data(20, 50, signal), 0.05, 0.02, 0.02, steps=100),
        )
        for signal in (0.0, 3.0)
    ]
    left, right = figures_d.without_signal(runs, mm.trajectory(0.05, 20, 0.8, 100)).axes
    assert left.get_lines()[0].get_xdata()[-1] == pytest.approx(1.0)
    assert right.get_lines()[0].get_xdata()[-1] == pytest.approx(5.0)
    np.testing.assert_array_equal(right.get_lines()[1].get_ydata(), runs[1][1].b)


@pytest.mark.parametrize("key", mean_proofs.INEQUALITIES)
def test_every_inequality_has_its_picture(key):
    theorem, _, measured = mean_proofs.INEQUALITIES[key]
    proof = mean_proofs.proof(theorem, 2.0, 40, 12.0)
    found = proof.inequality(key)
    sides, margin, run = figures_e.inequality_picture(key, 2.0, 40, 12.0).axes
    own, other, positive = figures_e.SIDES[key]
    drawn = line(sides, own).get_ydata()
    values = found.left if measured == "left" else found.right
    np.testing.assert_array_equal(
        drawn[found.counts[: drawn.size]], values[: drawn.size][found.counts[: drawn.size]]
    )
    assert found.counts[: drawn.size].sum() == found.counts.sum()  # nothing that counts is cut off
    assert (sides.get_yscale() == "log") == positive
    assert line(sides, other).get_linestyle() == style.THEORY.linestyle
    marked = [each for each in sides.get_lines() if each.get_label() == "fails"]
    assert bool(marked) == (not found.holds)
    assert margin.get_xlabel() == run.get_xlabel() == "step"


def test_failures_are_marked_where_they_are():
    sides, margin, _ = figures_e.inequality_picture("liminf", 2.0, 200, 12.353).axes
    found = mean_proofs.proof("4", 2.0, 200, 12.353).inequality("liminf")
    for ax in (sides, margin):
        marked = next(each for each in ax.get_lines() if each.get_marker() == "x")
        assert found.fails[marked.get_xdata().astype(int)].all() and marked.get_xdata().size > 5


def test_facts_lie_on_the_right_side_of_their_bounds():
    first, second, third = figures_e.facts().axes
    assert (first.get_lines()[0].get_ydata() <= first.get_lines()[1].get_ydata()[0]).all()
    ratio, least, quarter, half = (each.get_ydata() for each in second.get_lines())
    assert (least <= ratio).all() and (ratio <= quarter).all() and (ratio <= half).all()
    s, values = third.get_lines()[0].get_data()
    assert (values * s <= 0).all()


def test_map_of_the_hypothesis():
    starts, dims = np.array([1.0, 10.0]), np.array([10.0, 100.0, 400.0])
    verdicts = np.array([[1, 2], [0, 1], [0, 0]])
    (ax,) = figures_e.reach(starts, dims, verdicts, np.array([20.0, 200.0])).axes
    green, blue, orange = ax.get_lines()[:3]
    assert sorted(zip(*green.get_data(), strict=True)) == [(1, 100), (1, 400), (10, 400)]
    assert blue.get_xdata().size == 2 and orange.get_data()[1].tolist() == [10]
    assert len({each.get_marker() for each in (green, blue, orange)}) == 3


def test_growth_is_that_of_the_mean_model():
    (ax,) = figures_e.growth([2.25, 4.0], 0.25).axes
    s, factor = ax.get_lines()[1].get_data()
    eta, d = 4.0 * 2 / (200**2 * mm.g(0.0) ** 2), 200
    for k in (10, 200):
        run = mm.trajectory(eta, d, s[k] / mm.g(0.0), 1)
        assert factor[k] == pytest.approx(abs(run.A[1] / run.A[0]), rel=1e-9)
    bound = line(ax, r"bound $1+\varepsilon/2$")
    lowest = ax.get_lines()[0].get_ydata()[: bound.get_xdata().size]
    assert (bound.get_ydata() <= lowest).all() and 10 < bound.get_xdata().size < 200


def test_returns_show_the_sizes():
    pair = [mean_proofs.proof("4", 2.0, 200, A0) for A0 in (0.05, 12.353)]
    (ax,) = figures_e.returns(pair, 20).axes
    np.testing.assert_array_equal(line(ax, "$A_0 = 12.353$").get_ydata(), abs(pair[1].run.A[:21]))
    assert ax.get_lines()[-1].get_ydata()[0] == pair[0].near
