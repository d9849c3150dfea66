"""Two implementations, one truth: the optimisers in JavaScript against Python."""

import numpy as np
import pytest

from eosbook import depth as depths
from eosbook import losses
from eosbook import optimisers as opt
from tests.javascript import JavaScript

SQRT = losses.square_root()


@pytest.fixture(scope="module")
def javascript():
    modules = JavaScript("losses.js", "optimisers.js")
    modules.define(
        """globalThis.ran = (optimiser, eta, x0, p0, steps, options) => {
             const found = run(makeLoss("sqrt"), optimiser, eta, x0, p0, steps, options);
             const cut = (values) => values.slice(0, found.n + 1);
             const { x, z, rest, sharpness, threshold, diverged, end } = found;
             return { x: cut(x), z: cut(z), rest: cut(rest), sharpness: cut(sharpness),
                      threshold: cut(threshold), diverged, end };
           }"""
    )
    return modules


def both(javascript, optimiser, eta, x0, p0, steps, **options):
    ours = opt.run(SQRT, optimiser, eta, x0, p0, steps, **options)
    return ours, javascript("ran", optimiser, eta, x0, p0, steps, options)


@pytest.mark.parametrize("optimiser", [key for key in opt.OPTIMISERS if key != "label_noise"])
def test_runs_agree_to_the_last_bit(javascript, optimiser):
    random = np.random.default_rng(7)
    for _ in range(6):
        eta, x0, p0 = (float(v) for v in random.uniform([0.01, 0.01, 3], [0.3, 1, 12]))
        options = {
            "momentum": float(random.uniform(0, 0.95)),
            "radius": float(random.uniform(0.01, 0.5)),
            "horizon": 200.0,
        }
        ours, theirs = both(javascript, optimiser, eta, x0, p0, 800, **options)
        for name in ("x", "z"):
            np.testing.assert_array_equal(theirs[name], getattr(ours, name))
        for name in ("rest", "sharpness", "threshold"):
            np.testing.assert_allclose(theirs[name], getattr(ours, name), rtol=1e-12)
        assert theirs["end"] == pytest.approx(ours.end, rel=1e-9, nan_ok=True)


@pytest.mark.parametrize("optimiser", ["gd", "heavy_ball", "adam", "usam"])
@pytest.mark.parametrize("depth", [3, 6])
def test_more_layers(javascript, optimiser, depth):
    ours, theirs = both(javascript, optimiser, 0.02, 0.1, 6.0, 300, depth=depth, momentum=0.5)
    for name in ("x", "z", "rest", "sharpness"):
        np.testing.assert_allclose(theirs[name], getattr(ours, name), rtol=1e-9, atol=1e-12)
    found = javascript("balancedAcceleration", 0.02, depth)
    assert found == pytest.approx(depths.balanced_acceleration(0.02, depth), rel=1e-13)


def test_label_noise(javascript):
    ours, theirs = both(javascript, "label_noise", 0.1, 0.5, 8.0, 3000, noise=0.2, seed=3)
    for name in ("x", "z", "sharpness"):
        np.testing.assert_allclose(theirs[name], getattr(ours, name), rtol=1e-9, atol=1e-9)
    for steps in (0, 1e3, 1e5):
        found = javascript("noiseDrift", 0.1, 0.1, steps, 1.9)
        assert found == pytest.approx(opt.noise_drift(0.1, 0.1, [steps], 1.9)[0], rel=1e-12)


def test_divergence(javascript):
    ours, theirs = both(javascript, "gd", 5.0, 3.0, 100.0, 500)
    assert theirs["diverged"] and ours.diverged and len(theirs["x"]) == ours.x.size
    assert np.isnan(theirs["end"])
