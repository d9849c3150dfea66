"""Two implementations, one truth: the crossing and the fitted laws in JavaScript against Python."""

import numpy as np
import pytest

from eosbook import crossing, losses, single_neuron
from eosbook.power_law import fit_power
from tests.javascript import JavaScript

BETAS = [1.1, 1.2, 4 / 3, 1.5, 1.95, 2.0, 2.05, 3.0, 4.0, 10.0]


@pytest.fixture(scope="module")
def javascript():
    modules = JavaScript("losses.js", "limit.js", "crossing.js", "power_law.js")
    modules.define(
        """globalThis.each = (name, beta, places) =>
             places.map((D) => globalThis[name](beta, D === "inf" ? Infinity : D));
           globalThis.withLoss = (name, key, beta, ...rest) =>
             globalThis[name](makeLoss(key, beta ?? undefined), ...rest);
           globalThis.watched = (loss, eta, x, y, share) => {
             const seen = [];
             const end = limit(loss, eta, x, y, { watch: (t, delta, a) => {
               seen.push([t, delta, a]);
               return share * (Math.abs(delta) + eta * eta) / (2 * (eta * a) ** 2);
             } });
             return { seen, end, free: limit(loss, eta, x, y) };
           }"""
    )
    return modules


@pytest.mark.parametrize("beta", BETAS)
def test_constants(javascript, beta):
    assert javascript("gapConstant", beta) == pytest.approx(crossing.gap_constant(beta), rel=1e-11)
    T = crossing.bouncing_time_constant(beta)
    assert javascript("bouncingTimeConstant", beta) == pytest.approx(T, rel=1e-8)


@pytest.mark.parametrize("beta", BETAS)
def test_profile_and_time(javascript, beta):
    k = crossing.gap_constant(beta)
    D = np.concatenate(
        [-k * np.array([0.999999, 0.99, 0.5, 0.1]), [0], np.geomspace(0.01, 1e6, 60)]
    )
    found = javascript("each", "profile", beta, D.tolist())
    np.testing.assert_allclose(found, crossing.profile(beta, D), rtol=1e-7, atol=1e-12)
    assert np.isnan(javascript("profile", beta, -1.001 * k))
    D = D[D >= 0]
    found = javascript("each", "passageTime", beta, D.tolist())
    np.testing.assert_allclose(found, crossing.passage_time(beta, D), rtol=1e-7, atol=3e-8)


@pytest.mark.parametrize(
    "loss",
    [*map(losses.higher_order, BETAS[1:]), losses.square_root(), losses.rescaled_logistic()]
    + [losses.symmetric_logistic()],
    ids=lambda loss: loss.name,
)
def test_losses(javascript, loss):
    beta = loss.beta if loss.key == "beta" else None
    for eta in (0.3, 0.01):
        theirs = javascript("withLoss", "naturalUnits", loss.key, beta, eta)
        ours = crossing.natural_units(loss, eta)
        for name, value in theirs.items():
            assert value == pytest.approx(getattr(ours, name), rel=1e-13)
    etas, delta = [0.2, 0.02, 0.002], 1.0
    theirs = javascript("withLoss", "bouncingSteps", loss.key, beta, etas, delta)
    ours = [crossing.bouncing_steps(loss, eta, delta) for eta in etas]
    np.testing.assert_allclose(theirs, ours, rtol=1e-6)
    if loss.beta > 2.5:  # the limit is reached like eta^((beta - 2)/(beta - 1))
        factor = javascript("withLoss", "bouncingFactor", loss.key, beta, delta)
        off = [
            crossing.bouncing_steps(loss, eta, delta) * eta**2 / factor - 1 for eta in (1e-3, 1e-5)
        ]
        order = np.log(off[0] / off[1]) / np.log(100)
        assert abs(off[1]) < 1e-2
        assert order == pytest.approx((loss.beta - 2) / (loss.beta - 1), abs=0.15)


@pytest.mark.parametrize("share", [1e-4, 0.02, 0.5])
def test_watched_runs_are_gradient_descent(javascript, share):
    """What a watched run passes through are iterates, however far it may leap; and it ends alike."""
    loss, eta = losses.square_root(), 0.02
    x, y = (scale * np.sqrt(3 / eta) for scale in (0.75, 1.25))
    seen, end, free = javascript("withLoss", "watched", "sqrt", None, eta, x, y, share).values()
    for key in ("gap", "bandSteps", "bouncingSteps", "flag"):
        assert end[key] == (pytest.approx(free[key], rel=1e-11) if key == "gap" else free[key])
    run = single_neuron.trajectory(loss, eta, x, y, end["steps"])
    steps = np.array([step for step, *_ in seen])
    assert (np.diff(steps) > 0).all()
    assert (steps.size > 0.5 * end["steps"]) == (share == 1e-4)
    delta, s = np.array(seen)[:, 1:].T
    units = crossing.natural_units(loss, eta)
    np.testing.assert_allclose(delta, (eta * run.y2 - 2)[steps], rtol=1e-8, atol=1e-8 * units.delta)
    np.testing.assert_allclose(s, np.abs(run.x * run.y)[steps], rtol=1e-8, atol=1e-8 * units.s)
    if share == 0.5:
        falls = -np.diff(delta)[steps[:-1] > end["signChange"]]
        assert (falls < 0.8 * (np.abs(delta[:-1]) + eta**2)[steps[:-1] > end["signChange"]]).all()


def test_starts(javascript):
    loss = losses.symmetric_logistic()
    x, y = javascript("withLoss", "startAt", "sym", None, 0.1, 0.3, 1.5)
    assert 0.1 * loss.curvature * (y * y - x * x) == pytest.approx(3.5, rel=1e-13)
    assert x / np.sqrt(y * y - x * x) == pytest.approx(0.3, rel=1e-13)


def test_power_laws(javascript):
    random = np.random.default_rng(5)
    for _ in range(20):
        x = np.exp(random.normal(size=9))
        y = 3 * x ** random.normal() * np.exp(0.1 * random.normal(size=9))
        ours, theirs = fit_power(x, y), javascript("fitPower", x.tolist(), y.tolist())
        for name in ("exponent", "error", "constant"):
            assert theirs[name] == pytest.approx(getattr(ours, name), rel=1e-10)
    assert javascript("fitPower", [1, 2], [1, 2]) is None
