"""The figures of Section 4 draw what the numerics compute."""

import math

import matplotlib.figure
import numpy as np
import pytest

from eosbook import bifurcation as bif
from eosbook import depth, losses
from eosbook import optimisers as opt
from eosbook.figures import conclusion


def line_of(axes, label):
    (line,) = [line for line in axes.get_lines() if line.get_label() == label]
    return line


@pytest.mark.parametrize("problem", ["square", "root"])
def test_bifurcation_diagram(problem):
    figure = conclusion.bifurcation_picture(problem, eta=1.2, imbalance=0.2)
    assert isinstance(figure, matplotlib.figure.Figure)
    diagram, exponents = figure.axes
    eta, product = diagram.get_lines()[0].get_data()
    one = eta[128 * 200]
    found = bif.attractors(problem, [one], 0.95, 1.15, settle=600, kept=128)
    np.testing.assert_array_equal(product[eta == one], found.product[0])
    along = line_of(exponents, "along")
    assert along.get_ydata()[200] == found.along[0]
    verticals = [line.get_xdata()[0] for line in diagram.get_lines() if len(line.get_xdata()) == 2]
    np.testing.assert_allclose(verticals[:4], bif.doublings(problem, 4))
    assert verticals[4] == 1.2


def test_optimiser_picture():
    figure = conclusion.optimiser_picture("usam", 0.1, 0.5, 8.0, 500, depth=3, radius=0.2)
    plane, ratio = figure.axes
    own = opt.run(losses.square_root(), "usam", 0.1, 0.5, 8.0, 500, depth=3, radius=0.2)
    plain = opt.run(losses.square_root(), "gd", 0.1, 0.5, 8.0, 500, depth=3)
    for each, label in ((own, "usam"), (plain, "plain gradient descent")):
        np.testing.assert_array_equal(line_of(plane, label).get_data(), (each.x, each.rest))
        np.testing.assert_array_equal(line_of(ratio, label).get_ydata(), each.ratio)
    alone = conclusion.optimiser_picture("gd", 0.1, 0.5, 8.0, 100)
    assert len(alone.axes[0].get_legend().get_texts()) == 2


def test_depth_picture():
    etas = np.array([0.01, 0.05])
    ratio, gaps = conclusion.depth_picture(etas, (2, 3)).axes
    drawn = line_of(ratio, "3 weights").get_ydata()
    for eta, value in zip(etas, drawn, strict=True):
        end = depth.limit(losses.square_root(), eta, conclusion.starts(eta, 3, 0.0))
        assert value == pytest.approx(end.sharpness * eta / 2)
    shown = [line.get_ydata() for line in gaps.get_lines() if len(line.get_xdata()) == etas.size]
    assert all(abs(values[0] - 1) < 0.02 for values in shown if np.isfinite(values[0]))


def test_starts():
    weights = conclusion.starts(0.1, 4, 0.5)
    assert math.prod(conclusion.rest(weights)) ** 2 == pytest.approx(60)
    assert weights[0] == 0.3 and weights[3] / weights[1] == pytest.approx(math.e)
