"""Optimisers on l(x z^m): steps against slow references, thresholds against linear algebra."""

import math

import numpy as np
import pytest

from eosbook import losses, single_neuron
from eosbook import optimisers as opt

SQRT = losses.square_root()


def gradient(weights, shift=0.0):
    """Of sqrt(1 + (product - shift)^2) in all weights, from the definition."""
    s = np.prod(weights)
    slope = (s - shift) / math.sqrt(1 + (s - shift) ** 2)
    return slope * np.array([np.prod(np.delete(weights, i)) for i in range(len(weights))])


def reference(optimiser, eta, weights, steps, beta=0.9, rho=0.1, horizon=20.0, shift=None):
    """All weights on their own, as each optimiser's paper writes it."""
    w = np.array(weights, dtype=float)
    v, mean, square = np.zeros_like(w), np.zeros_like(w), np.zeros_like(w)
    found = [w]
    for t in range(steps):
        g = gradient(w, shift[t] if optimiser == "label_noise" else 0.0)
        if optimiser == "warmup":
            w = w - eta * min(1, (t + 1) / horizon) * g
        elif optimiser == "decay":
            w = w - eta / (1 + t / horizon) * g
        elif optimiser == "heavy_ball":
            v = beta * v - eta * g
            w = w + v
        elif optimiser == "nesterov":
            v = beta * v - eta * gradient(w + beta * v)
            w = w + v
        elif optimiser == "sam":
            w = w - eta * gradient(w + rho * g / np.linalg.norm(g))
        elif optimiser == "usam":
            w = w - eta * gradient(w + rho * g)
        elif optimiser == "adam":
            mean = beta * mean + (1 - beta) * g
            square = 0.999 * square + 0.001 * g**2
            mhat, vhat = mean / (1 - beta ** (t + 1)), square / (1 - 0.999 ** (t + 1))
            w = w - eta * mhat / (np.sqrt(vhat) + 1e-8)
        else:
            w = w - eta * g
        found.append(w)
    return np.array(found)


@pytest.mark.parametrize("depth", [2, 4])
@pytest.mark.parametrize("optimiser", opt.OPTIMISERS)
def test_steps_are_the_definitions(optimiser, depth):
    eta, steps, m = 0.02, 60, depth - 1
    shift = 0.1 * np.random.RandomState([0, 0]).standard_normal(steps + 1)
    p0 = 7.0
    slow = reference(optimiser, eta, [0.4] + [p0 ** (1 / m)] * m, steps, shift=shift)
    ours = opt.run(SQRT, optimiser, eta, 0.4, p0, steps, depth=depth, horizon=20)
    np.testing.assert_allclose(ours.x, slow[:, 0], rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(ours.z, slow[:, -1], rtol=1e-7)
    np.testing.assert_allclose(ours.rest, np.prod(slow[:, 1:], axis=1), rtol=1e-6)


def test_gradient_descent_is_the_single_neurons():
    ours = opt.run(SQRT, "gd", 0.1, 0.5, 8.0, 3000)
    theirs = single_neuron.trajectory(SQRT, 0.1, 0.5, 8.0, 3000)
    np.testing.assert_allclose(ours.x, theirs.x, rtol=1e-8)
    np.testing.assert_allclose(ours.z, theirs.y, rtol=1e-12)
    np.testing.assert_allclose(ours.sharpness, theirs.sharpness, rtol=1e-8)


@pytest.mark.parametrize("depth", [2, 3, 5])
@pytest.mark.parametrize("scales", [(1.0, 1.0), (0.3, 2.0)])
def test_sharpness_is_the_largest_eigenvalue(depth, scales):
    random = np.random.default_rng(1)
    m = depth - 1
    for _ in range(20):
        x, z = random.normal(size=2)
        w = np.array([x] + [z] * m)
        h = 1e-5
        hessian = np.array(
            [(gradient(w + h * e) - gradient(w - h * e)) / (2 * h) for e in np.eye(depth)]
        )
        root = np.sqrt(np.array([scales[0]] + [scales[1]] * m))
        top = np.linalg.eigvalsh((hessian + hessian.T) / 2 / np.outer(root, root))[-1]
        assert opt.sharpness(SQRT, x, z, depth, *scales) == pytest.approx(top, rel=1e-5, abs=1e-7)


def growth(optimiser, h, eta, beta, rho):
    """Spectral radius of a step on the parabola h w^2/2."""
    if optimiser == "heavy_ball":  # (w, v)
        step = np.array([[1 - eta * h, beta], [-eta * h, beta]])
    elif optimiser == "nesterov":
        step = np.array([[1 - eta * h, beta * (1 - eta * h)], [-eta * h, beta * (1 - eta * h)]])
    elif optimiser == "adam":  # (w, mean), the denominator being 1
        step = np.array([[1 - eta * (1 - beta) * h, -eta * beta], [(1 - beta) * h, beta]])
    elif optimiser == "usam":
        step = np.array([[1 - eta * h * (1 + rho * h)]])
    else:
        step = np.array([[1 - eta * h]])
    return np.abs(np.linalg.eigvals(step)).max()


@pytest.mark.parametrize(
    "optimiser", ["gd", "label_noise", "heavy_ball", "nesterov", "adam", "usam"]
)
def test_thresholds_are_where_a_parabola_becomes_unstable(optimiser):
    for eta, beta, rho in ((0.1, 0.9, 0.1), (0.3, 0.5, 0.4), (0.02, 0.0, 1e-3)):
        edge = opt.stability_threshold(optimiser, eta, momentum=beta, radius=rho)
        assert growth(optimiser, edge * (1 - 1e-6), eta, beta, rho) < 1
        assert growth(optimiser, edge * (1 + 1e-6), eta, beta, rho) > 1


def test_sam_has_period_two_on_its_edge():
    """On h w^2/2, with |w| = norm/h, a step of SAM goes from w to -w."""
    for h, eta, rho in ((5.0, 0.1, 0.1), (1.0, 0.5, 2.0)):
        reach = rho * h / (2 / eta - h)  # |w| solving eta h (|w| + rho) = 2|w|
        w = reach - eta * h * (reach + rho)
        assert w == pytest.approx(-reach)
        edge = opt.stability_threshold("sam", eta, radius=rho, norm=h * reach)
        assert edge == pytest.approx(h)


@pytest.mark.parametrize(
    ("optimiser", "momentum"), [("gd", 0.9), ("heavy_ball", 0.5), ("nesterov", 0.5), ("usam", 0.9)]
)
def test_slow_runs_end_at_their_edge(optimiser, momentum):
    eta = 0.05
    edge = opt.stability_threshold(optimiser, eta, momentum=momentum)
    ours = opt.run(SQRT, optimiser, eta, 0.01, math.sqrt(1.05 * edge), 60_000, momentum=momentum)
    assert 0.97 < ours.end < 1


def test_momentum_can_carry_past_the_edge():
    eta = 0.05
    edge = opt.stability_threshold("heavy_ball", eta)
    far = opt.run(SQRT, "heavy_ball", eta, 0.5, math.sqrt(1.5 * edge), 20_000)
    near = opt.run(SQRT, "heavy_ball", eta, 0.01, math.sqrt(1.05 * edge), 20_000)
    assert far.end < 0.3 and near.end > 0.99


def test_warm_up_is_followed_with_a_delay():
    """A run that rests while eta_t is small needs time to bounce again once its minimum is unstable."""
    warm = opt.run(SQRT, "warmup", 0.1, 0.5, 8.0, 20_000, horizon=2000)
    assert warm.ratio[1000] > 1.5 and abs(warm.x[1000]) < 1e-100
    assert warm.rest[2000] ** 2 == pytest.approx(warm.threshold[2000], rel=0.04)
    assert 0.98 < warm.end < 1
    slow = opt.run(SQRT, "warmup", 0.1, 0.5, 8.0, 20_000, horizon=3000)
    assert slow.x[1000] == 0 and slow.end > 3  # rounded to 0, it stays on an unstable minimum


def test_decay_leaves_the_sharpness_where_it_crossed():
    decay = opt.run(SQRT, "decay", 0.3, 0.5, 8.0, 20_000, horizon=1000)
    crossing = int(np.argmax(decay.rest**2 < decay.threshold))
    assert decay.sharpness[-1] == pytest.approx(decay.rest[crossing] ** 2, rel=0.06)
    assert decay.end < 0.1


def test_label_noise_drifts_as_computed():
    """Averaged over seeds, y^2 follows the slow equation down from where it has crossed."""
    eta, noise, steps = 0.1, 0.03, 120_000
    start = math.sqrt(1.6 / eta)
    runs = [
        opt.run(SQRT, "label_noise", eta, 0.0, start, steps, noise=noise, seed=seed)
        for seed in range(40)
    ]
    mean = np.mean([eta * each.z**2 for each in runs], axis=0)
    at = np.array([30_000, 60_000, 120_000])
    predicted = opt.noise_drift(eta, noise, at, 1.6)
    np.testing.assert_allclose(mean[at], predicted, rtol=0.03)
    assert predicted[-1] < 0.6


def test_adam_climbs_to_its_edge():
    ours = opt.run(SQRT, "adam", 0.003, 0.5, 5.0, 30_000)
    assert ours.ratio[1000] < 0.01
    assert 0.8 < ours.ratio[15_000:22_000].mean() < 1.2


def test_sam_without_a_gradient_left_has_the_threshold_zero():
    ours = opt.run(SQRT, "sam", 0.1, 0.5, 8.0, 20_000, radius=0.3)
    gone = ours.threshold == 0
    assert gone[-1] and ours.sharpness[-1] < 1e-60 and (ours.ratio[gone] > 1e100).all()
    assert ours.ratio[2000] == pytest.approx(1, abs=0.1)


def test_divergence_is_a_result():
    ours = opt.run(SQRT, "gd", 5.0, 3.0, 100.0, 5000)
    assert ours.diverged and ours.x.size < 5001 and math.isnan(ours.end)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"optimiser": "sgd"}, "optimiser must be one of 'gd'"),
        ({"eta": 0}, "eta must be finite and > 0"),
        ({"p0": -1}, "p0 must be finite and > 0"),
        ({"depth": 1}, "depth must be an integer >= 2"),
        ({"momentum": 1}, "momentum must be in [0, 1)"),
        ({"radius": 0}, "radius must be finite and > 0"),
        ({"noise": -0.1}, "noise must be >= 0"),
        ({"horizon": 0}, "horizon must be finite and > 0"),
        ({"seed": -1}, "seed must be an integer >= 0"),
    ],
)
def test_bad_arguments(arguments, message):
    given = {"optimiser": "gd", "eta": 0.1, "x0": 0.5, "p0": 8.0, "steps": 10, **arguments}
    with pytest.raises(ValueError) as caught:
        opt.run(SQRT, **given)
    assert str(caught.value).startswith(message)


def test_drift_needs_a_start_below_the_edge():
    with pytest.raises(ValueError, match=r"u0 must be in \(0, 2\)"):
        opt.noise_drift(0.1, 0.1, [1.0], 2.0)
