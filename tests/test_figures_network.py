"""Figures of the network and of the mean model show what the numerics found."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy.stats import norm

from eosbook import mean_model as mm
from eosbook import relu_network as rn
from eosbook import style
from eosbook.figures import introduction, relu_bias
from eosbook.figures._series import draw_series, thinned

D = 40
EDGE = 8 * np.pi / D**2


@pytest.fixture(scope="module")
def data():
    return rn.sparse_coding_data(D, 60)


@pytest.fixture(scope="module")
def runs(data):
    etas = (EDGE / 20, EDGE / 4, 3 * EDGE)
    return [rn.train(data, eta, *rn.weights_from_A0(D, 1.0), steps=round(4 / eta)) for eta in etas]


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def line(ax, label):
    return next(each for each in ax.get_lines() if each.get_label() == label)


def heights(ax):
    """Places of the horizontal lines across the whole panel."""
    drawn = (each for each in ax.get_lines() if list(each.get_xdata()) == [0, 1])
    return [float(each.get_ydata()[0]) for each in drawn]


def crossings(ax):
    """Places of the vertical lines across the whole panel."""
    drawn = (each for each in ax.get_lines() if list(each.get_ydata()) == [0, 1])
    return [float(each.get_xdata()[0]) for each in drawn]


# ---------------------------------------------------------------- long series


def test_thinning_keeps_both_sides_of_an_oscillation():
    steps = np.arange(100_000)
    swing = (-1.0) ** steps * np.exp(-steps / 30_000)
    kept = thinned(swing, 200)
    assert kept.size <= 402 and (np.diff(kept) > 0).all()
    assert kept[0] == 0 and kept[-1] == steps[-1]
    for first in range(0, 100_000, 500):
        here = swing[first : first + 500]
        shown = swing[kept[(kept >= first) & (kept < first + 500)]]
        assert (shown.min(), shown.max()) == (here.min(), here.max())


def test_short_series_are_kept_whole():
    assert thinned(np.zeros(7), 4).tolist() == list(range(7))


def test_drawn_series_marks_places_evenly():
    with style.figure() as (_, ax):
        x = np.linspace(0, 2, 5001)
        draw_series(ax, x, np.cos(40 * x), style.BOUNCING, label="a", marks=4)
    drawn = line(ax, "a")
    marked = drawn.get_xdata()[drawn.get_markevery()]
    np.testing.assert_allclose(marked, [0.25, 0.75, 1.25, 1.75], atol=0.01)
    assert drawn.get_ydata().min() < -0.9999 and drawn.get_marker() == "^"


# ---------------------------------------------------------------- Section 1


def test_numbers_as_mathematics():
    assert introduction.scientific(2.5e-5) == r"2.5\cdot10^{-5}"
    assert introduction.scientific(5e-4) == r"5\cdot10^{-4}"


def test_units_are_counted_a_point(data):
    with style.figure() as (_, ax):
        introduction.draw_units(ax, data, -0.7)
    noise, signal = (patch.get_data() for patch in ax.patches[:2])
    assert noise.values.sum() == pytest.approx(D - 1)
    assert signal.values.sum() == pytest.approx(1)
    middle = 0.5 * (signal.edges[1:] + signal.edges[:-1])
    assert middle @ signal.values == pytest.approx(3, abs=0.4)
    assert crossings(ax) == [0.7]


def test_response_is_the_network_of_one_coordinate():
    with style.figure() as (_, ax):
        introduction.draw_response(ax, -0.3, 0.5, -1.0, style.BOUNCING, "r")
    x, y = line(ax, "r").get_data()
    f = rn.logits(rn.Data(x[:, None], np.ones(x.size)), -0.3, 0.5, -1.0)
    np.testing.assert_allclose(y, f / np.abs(f).max(), atol=1e-15)


def test_threshold_neuron_shows_accuracies_and_the_best_rule(data):
    biases = np.linspace(-3, 0, 7)
    accuracies = np.linspace(0.5, 0.7, 7)
    figure = introduction.threshold_neuron(data, biases, accuracies, -2.0, 0.76)
    _, response, score = figure.axes
    np.testing.assert_array_equal(line(score, "network (2)").get_ydata(), accuracies)
    assert 0.76 in heights(score)
    x, best = line(response, r"best rule, $\sinh(\lambda x_k)$").get_data()
    np.testing.assert_allclose(best, np.sinh(3 * x) / np.sinh(12), atol=1e-15)


def test_step_sizes_show_every_early_step(runs):
    axes = introduction.step_sizes(runs, early=0.5).axes
    whole, start = axes[:3], axes[3:]
    for ax, name in zip(start, ("loss", "A", "b"), strict=True):
        drawn = ax.get_lines()[-1]
        shown = runs[-1].time <= 0.5
        np.testing.assert_array_equal(drawn.get_ydata(), getattr(runs[-1], name)[shown])
    for ax, name in zip(whole, ("loss", "A", "b"), strict=True):
        for drawn, run in zip(ax.get_lines(), runs, strict=True):
            assert drawn.get_ydata().max() == getattr(run, name).max()
    assert len({drawn.get_marker() for drawn in whole[0].get_lines()}) == 3


def test_sharpness_is_drawn_with_its_thresholds(runs):
    everything, beginning, bias = introduction.sharpness(runs).axes
    np.testing.assert_allclose(heights(everything), [2 / run.eta for run in runs])
    assert heights(beginning) == [2 / runs[-1].eta]
    floor = line(beginning, "at $A = 0$, same $b$").get_ydata()
    assert floor[0] > 2 / runs[-1].eta > floor[-1]
    shown = runs[-1].time <= 0.6
    assert bias.get_lines()[0].get_ydata().min() == runs[-1].b[shown].min()


def test_plane_shows_run_threshold_and_envelope(runs):
    (ax,) = introduction.plane(runs[-1], early=1.0).axes
    run = runs[-1]
    shown = run.time <= 1.0
    points = next(each for each in ax.get_lines() if each.get_label().startswith("network"))
    np.testing.assert_array_equal(points.get_xdata(), run.A[shown])
    np.testing.assert_array_equal(points.get_ydata(), run.b[shown])
    assert 0.5 * D**2 * mm.g(heights(ax)[0]) ** 2 == pytest.approx(2 / run.eta)
    A, b = line(ax, "quasi-static envelope").get_data()
    for each, height in zip(A[50::50], b[50::50], strict=True):
        step = mm.trajectory(run.eta, D, each, 1, b0=height)
        assert step.A[1] == pytest.approx(-each)


def test_plane_below_the_threshold_has_no_envelope(runs):
    (ax,) = introduction.plane(runs[0]).axes
    assert heights(ax) == []


def test_ends_show_sweeps_and_landmarks(data):
    start = rn.weights_from_A0(D, 1.0)
    wide = rn.sweep(data, EDGE * np.array([0.1, 1.0, 4.0]), *start, time=1.0, test=data)
    zoom = rn.sweep(data, EDGE * np.array([0.9, 1.1]), *start, time=1.0, test=data)
    landmarks = [("one", EDGE), ("two", 0.9 * EDGE)]
    bias, zoomed, accuracy, _ = introduction.ends(wide, zoom, landmarks).axes
    for ax, values in ((bias, wide.b), (zoomed, zoom.b), (accuracy, wide.accuracy)):
        np.testing.assert_array_equal(ax.get_lines()[0].get_ydata(), values)
        assert crossings(ax) == [EDGE, 0.9 * EDGE]
    assert bias.get_xscale() == "log" and zoomed.get_xscale() == "linear"
    assert "log scale" in accuracy.get_xlabel()
    left, right = introduction.starts([("a", wide), ("b", wide)], landmarks).axes
    np.testing.assert_array_equal(line(left, "b").get_ydata(), wide.b)
    np.testing.assert_array_equal(line(right, "one").get_xdata(), [EDGE, EDGE])


def test_drift_shows_each_seed_and_the_mean():
    times = np.linspace(0, 1, 5)
    small, large = -np.outer([1.0, 3.0], times), -np.outer([4.0, 8.0], times)
    (ax,) = introduction.drift(times, small, large, ("s", "l")).axes
    np.testing.assert_allclose(line(ax, "s").get_ydata(), -2 * times)
    np.testing.assert_allclose(line(ax, "l").get_ydata(), -6 * times)
    assert len(ax.get_lines()) == 6


def test_training_picture_lays_the_mean_model_over_the_network(data):
    eta, start = 2 * EDGE, rn.weights_from_A0(D, 1.0)
    axes = introduction.training_picture(data, eta, *start, time=2.0, shown=0.5).axes
    _, _, bias, sharp, units, _ = axes
    run = rn.train(data, eta, *start, steps=round(2.0 / eta))
    np.testing.assert_array_equal(
        line(bias, "mean model").get_ydata(), mm.trajectory(eta, D, 1.0, int(0.5 / eta)).b
    )
    assert heights(bias) == [mm.limit(eta, D, run.A[0]).b]
    assert heights(sharp) == [2 / eta]
    assert crossings(units) == [-run.b[-1]]


def test_transition_picture_marks_both_thresholds(data):
    start = rn.weights_from_A0(D, 0.1)
    left, _ = introduction.transition_picture(data, data, EDGE * np.array([0.5, 2]), *start).axes
    theory, first = crossings(left)
    top = np.linalg.eigvalsh(rn.hessian(data, *start, 0.0))[-1]
    assert theory == pytest.approx(EDGE) and first == pytest.approx(2 / top)


# ---------------------------------------------------------------- Section 3


def test_smoothed_relu_marks_where_theorem_4_puts_the_bias():
    (ax,) = relu_bias.smoothed_relu([("one", 10 * np.pi)]).axes
    b, g = line(ax, r"$g(b) = \varphi(b) + b\,\Phi(b)$").get_data()
    np.testing.assert_allclose(g, norm.pdf(b) + b * norm.cdf(b), atol=1e-14)
    marked = line(ax, "one: $b = -0.087$")
    x, y = marked.get_xdata()[0], marked.get_ydata()[0]
    assert norm.pdf(x) + x * norm.cdf(x) == pytest.approx(y) == 2 / np.sqrt(10 * np.pi)


def test_mean_model_picture_shows_phases_and_limits():
    eta = 1.5 * EDGE
    plane, twin, bias, sharp = relu_bias.mean_model_picture(eta, D, 1.0).axes
    run = mm.trajectory(eta, D, 1.0, 5000)
    bouncing = line(plane, "bouncing phase")
    np.testing.assert_array_equal(bouncing.get_xdata(), run.A[run.phase == 1])
    assert line(twin, "bouncing phase").get_xdata().size > 3
    assert heights(bias) == [mm.bias_bound(eta, D)]
    assert bias.get_lines()[-1].get_ydata()[-1] == pytest.approx(run.b[-1], rel=1e-3)
    assert heights(sharp) == [2 / eta]


def test_mean_model_picture_below_the_threshold():
    plane, _, bias, _ = relu_bias.mean_model_picture(0.5 * EDGE, D, 1.0).axes
    assert heights(plane) == heights(bias) == []


def test_network_and_model_are_drawn_over_the_same_times(runs):
    models = [mm.trajectory(run.eta, D, 1.0, run.b.size - 1) for run in runs]
    axes = relu_bias.network_and_model(runs, models, (0.1, 0.1, 0.5)).axes
    for column, (run, model) in enumerate(zip(runs, models, strict=True)):
        for ax, name in ((axes[column], "A"), (axes[column + 3], "b")):
            network, dashed = ax.get_lines()
            assert dashed.get_linestyle() == "--"
            assert network.get_xdata()[-1] == pytest.approx(dashed.get_xdata()[-1])
            assert dashed.get_ydata()[-1] in getattr(model, name)
            assert network.get_ydata()[-1] in getattr(run, name)
    colours = [ax.get_lines()[0].get_color() for ax in axes[:3]]
    assert colours[0] == colours[1] != colours[2]


def test_transition_is_drawn_on_both_scales():
    ratios, limits = np.array([0.9, 1.1]), np.array([-1e-3, -0.1])
    left, right = relu_bias.transition(ratios, [("a", limits)], np.array([np.nan, -0.09])).axes
    np.testing.assert_array_equal(line(left, "a").get_ydata(), limits)
    np.testing.assert_array_equal(line(right, "a").get_ydata(), -limits)
    assert right.get_yscale() == "log" and "log scale" in right.get_ylabel()
    assert crossings(left) == [1]


def test_phase_end_shows_means_with_their_range():
    network = np.array([[-1.0, -2.0], [-3.0, -2.0]])
    (ax,) = relu_bias.phase_end(np.array([1.5, 2]), np.array([-2, -2]), network, 2 * network).axes
    middle, bars = ax.containers[0].lines[0], ax.containers[0].lines[2][0]
    np.testing.assert_array_equal(middle.get_ydata(), [-2, -2])
    np.testing.assert_array_equal(bars.get_segments()[0][:, 1], [-3, -1])


def test_kinks_onsets_and_offsets_show_their_numbers():
    ratios, excess = np.array([0.9, 1.1]), np.array([[0.0, -1.0], [0.0, -3.0]])
    (ax,) = relu_bias.kinks(ratios, excess, np.array([0.0, -2.0])).axes
    np.testing.assert_array_equal(line(ax, "network, mean of the seeds").get_ydata(), [0, -2])
    numbers = np.array([0.97, 1.0]), np.array([0.98, 1.1]), np.array([0.96, 0.95])
    (ax,) = relu_bias.onsets(np.array([-2.0, 0.5]), *numbers).axes
    for drawn, values in zip(ax.get_lines(), numbers, strict=False):
        np.testing.assert_array_equal(drawn.get_xdata(), [0.5, 2.0])
        np.testing.assert_array_equal(drawn.get_ydata(), values[::-1])
    (ax,) = relu_bias.offsets(np.array([0.1, -0.2]), np.array([0.2, -0.1])).axes
    np.testing.assert_array_equal(line(ax, "one seed each").get_ydata(), [0.2, -0.1])
