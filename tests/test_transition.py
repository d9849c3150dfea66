"""Onset and kink on made curves, and on the network beside what theory says."""

import math

import numpy as np
import pytest

from eosbook import relu_network as rn
from eosbook import transition


def curve(swing, eta):
    swing, eta = np.asarray(swing, float), np.asarray(eta, float)
    empty = np.zeros_like(swing)
    return rn.Sweep(np.broadcast_to(eta, swing.shape), *[empty] * 8, swing, empty)


def test_onset_of_made_curves():
    eta = [1.0, 2.0, 3.0, 4.0]
    assert transition.onset(curve([1e-5, 1e-3, 0.5, 2.0], eta)) == 3.0
    assert math.isnan(transition.onset(curve([1e-5, 1e-3, 0.09, 0.1], eta)))
    rows = transition.onset(curve([[0, 0, 0, 1], [1, 0, 0, 0], [0, 0, 0, 0]], eta))
    np.testing.assert_array_equal(rows, [4.0, 1.0, math.nan])


@pytest.mark.parametrize("place", [0.21, 0.4, 0.55, 0.8])
def test_kink_is_the_best_of_all_broken_sticks(place):
    random = np.random.default_rng(4)
    x = np.sort(random.uniform(0, 1, 40))
    y = 0.3 + 0.5 * x - 2 * np.maximum(x - place, 0) + 0.02 * random.normal(size=40)

    def misfit(at):
        columns = np.stack([np.ones_like(x), x, np.maximum(x - at, 0)], axis=1)
        return np.linalg.lstsq(columns, y, rcond=None)[1][0]

    found, left, right = transition.kink(x, y)
    assert found == pytest.approx(place, abs=0.05)
    assert left == pytest.approx(0.5, abs=0.3) and right == pytest.approx(-1.5, abs=0.3)
    best = min(misfit(at) for at in np.linspace(x[1], x[-2], 4001))
    assert misfit(found) <= best * (1 + 1e-9)


def test_kink_of_exact_lines():
    x = np.linspace(-1, 2, 30)
    found, left, right = transition.kink(x, 5 + x + 3 * np.maximum(x - 0.123, 0))
    assert (found, left, right) == pytest.approx((0.123, 1, 4), abs=1e-5)


@pytest.mark.parametrize(
    ("name", "x", "y"),
    [
        ("x", [1, 2, 3, 4], [0, 0, 0, 0]),
        ("x", [1, 2, 2, 3, 4], [0] * 5),
        ("x", [[1, 2, 3, 4, 5]], [0] * 5),
        ("x", [1, 2, 3, 4, math.nan], [0] * 5),
        ("y", [1, 2, 3, 4, 5], [0] * 4),
    ],
)
def test_kink_rejects(name, x, y):
    with pytest.raises(ValueError, match=f"^{name} must be .*, got "):
        transition.kink(x, y)


def test_the_network_oscillates_from_two_over_sharpness_on():
    """Smaller than the paper's: d = 100, n = 150, from A = 0.05, five data sets."""
    d, threshold = 100, 8 * math.pi / 100**2
    sets = [rn.sparse_coding_data(d, 150, seed=seed) for seed in range(5)]
    start = rn.weights_from_A0(d, 0.05)
    etas = threshold * np.linspace(0.85, 1.15, 61)
    result = rn.sweep(sets, etas, *start)
    edge = np.array([2 / rn.sharpness(data, *start, 0.0) for data in sets])
    onset = transition.onset(result)
    np.testing.assert_allclose(onset, edge, rtol=0.05)
    # below it the oscillation is nothing, above it of order one, and nothing lies between
    apart = etas[None] / onset[:, None]
    assert result.swing[apart < 1].max() < 1e-2
    assert result.swing[apart > 1.01].min() > 0.3
    for bias, begin in zip(result.b, onset, strict=True):
        place, left, right = transition.kink(etas, bias)
        assert place / threshold == pytest.approx(1, abs=0.08)
        assert right < 0 and abs(left) < -right / 5
        flat = bias[etas < 0.99 * begin]
        assert np.ptp(flat) < 0.002
