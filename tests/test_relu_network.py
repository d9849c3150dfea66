"""Network (2) against its definition in plain numpy and torch's automatic differentiation."""

import math
import threading
from itertools import pairwise

import mpmath
import numpy as np
import pytest
import torch

from eosbook import _relu_kernels as kernels
from eosbook import relu_network as rn

torch.set_num_threads(1)
EXACT = 1e-12


def weights_of(run):
    return np.stack([run.a_minus, run.a_plus, run.b])


# Plain versions


def plain_loss(x, y, a_minus, a_plus, b):
    f = a_minus * np.maximum(b - x, 0).sum(1) + a_plus * np.maximum(b + x, 0).sum(1)
    return np.logaddexp(0, -y * f).mean()


def plain_parts(x, y, a_minus, a_plus, b):
    """Of each sample: dl/df, and the gradient of f, shape (3, n)."""
    left, right = np.maximum(b - x, 0), np.maximum(b + x, 0)
    minus, plus = left.sum(1), right.sum(1)
    slope = -y * np.exp(-np.logaddexp(0, y * (a_minus * minus + a_plus * plus)))
    units = a_minus * (left > 0).sum(1) + a_plus * (right > 0).sum(1)
    return slope, np.stack([minus, plus, units])


def plain_gradient(x, y, *state):
    slope, parts = plain_parts(x, y, *state)
    return (slope * parts).mean(1)


def plain_run(x, y, eta, start, steps):
    """Weights (3, steps + 1) and losses."""
    state = np.array(start, dtype=float)
    states, losses = [state], [plain_loss(x, y, *state)]
    for _ in range(steps):
        state = state - eta * plain_gradient(x, y, *state)
        states.append(state)
        losses.append(plain_loss(x, y, *state))
    return np.array(states).T, np.array(losses)


def torch_loss(data):
    x, y = torch.tensor(data.x), torch.tensor(data.y)

    def value(weights):
        a_minus, a_plus, b = weights
        f = a_minus * torch.relu(b - x).sum(1) + a_plus * torch.relu(b + x).sum(1)
        return -torch.nn.functional.logsigmoid(y * f).mean()

    return value


def torch_gradient(data, state):
    weights = torch.tensor(state, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(torch_loss(data)(weights), weights)[0].numpy()


# Settings: ordinary ones, and data and starts that are hard on pointers and sums.


def tied(d, n, seed):
    """Many equal coordinates, zeros of both signs among them."""
    random = np.random.default_rng(seed)
    x = random.choice([-1.0, -0.5, -0.0, 0.0, 0.5, 1.0], (n, d))
    return rn.Data(x, random.choice([-1.0, 1.0], n))


PAPER = rn.sparse_coding_data()
SMALL = rn.sparse_coding_data(20, 30, seed=4)
SETTINGS = {
    "paper, EoS": (PAPER, 2.5e-3, (0.0025, 0.0025, 0.0), 1500),
    "paper, flow": (PAPER, 2.5e-4, rn.initial_weights(200, 7) + (0.0,), 500),
    "paper, wide start": (PAPER, 2e-3, rn.initial_weights(200, 1, "1/(2d)") + (0.0,), 500),
    "small": (SMALL, 0.1, (0.02, -0.01, 0.0), 1000),
    "up": (SMALL, 0.002, (0.5, 0.4, -0.5), 500),
    "from far up": (SMALL, 0.002, (0.01, 0.0, 30.0), 500),
    "all on": (SMALL, 0.001, (0.01, -0.01, 100.0), 300),
    "mostly off": (SMALL, 0.5, (1.0, 1.0, -3.0), 300),
    "dead": (SMALL, 0.5, (1.0, 1.0, -50.0), 20),
    "one": (rn.Data([[0.7]], [1.0]), 0.5, (0.3, -0.4, 0.1), 400),
    "one coordinate": (rn.sparse_coding_data(1, 40), 0.3, (0.3, 0.1, 0.0), 500),
    "one sample": (rn.sparse_coding_data(50, 1), 0.02, (0.1, 0.1, 0.0), 500),
    "many samples": (rn.sparse_coding_data(5, 1100), 0.5, (0.1, 0.1, 0.0), 200),
    "zeros": (rn.Data(np.zeros((4, 6)), [1.0, -1.0, 1.0, 1.0]), 0.1, (0.2, 0.3, 0.0), 300),
    "zeros, on": (rn.Data(np.zeros((4, 6)), [1.0, -1.0, 1.0, 1.0]), 0.1, (0.2, 0.3, 0.5), 300),
    "ties": (tied(8, 25, 0), 0.05, (0.1, 0.1, 0.5), 300),
    "ties at 0": (tied(8, 25, 1), 0.05, (0.1, -0.2, 0.0), 300),
    "equal rows": (rn.Data(np.full((7, 5), -0.25), np.ones(7)), 0.1, (0.1, 0.1, 0.25), 300),
    "saturated": (SMALL, 0.01, (30.0, 30.0, 0.0), 300),
    "huge weights": (SMALL, 1e-3, (1e6, -1e6, -1.0), 50),
    "no signal": (rn.sparse_coding_data(30, 20, signal=0.0), 0.05, (0.01, 0.02, 0.0), 500),
}


@pytest.fixture(params=SETTINGS, name="setting")
def _setting(request):
    return SETTINGS[request.param]


def test_whole_runs_agree_with_plain_numpy(setting):
    data, eta, start, steps = setting
    run = rn.train(data, eta, *start, steps=steps)
    states, losses = plain_run(data.x, data.y, eta, start, steps)
    assert not run.diverged
    # of the largest weight of its kind along the run
    scale = np.abs(states).max(1, keepdims=True) + 1e-300
    assert (np.abs(weights_of(run) - states) / scale).max() < EXACT
    np.testing.assert_allclose(run.loss, losses, rtol=EXACT, atol=1e-300)
    np.testing.assert_array_equal(run.A, data.d * (run.a_minus + run.a_plus))
    np.testing.assert_array_equal(run.time, eta * np.arange(steps + 1))


def test_whole_runs_agree_with_torch(setting):
    data, eta, start, steps = setting
    steps = min(steps, 400)
    run = rn.train(data, eta, *start, steps=steps)
    weights = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    value, states, losses = torch_loss(data), [], []
    for _ in range(steps + 1):
        loss = value(weights)
        states.append(weights.detach().numpy().copy())
        losses.append(loss.item())
        (gradient,) = torch.autograd.grad(loss, weights)
        with torch.no_grad():
            weights -= eta * gradient
    states = np.array(states).T
    scale = np.abs(states).max(1, keepdims=True) + 1e-300
    assert (np.abs(weights_of(run) - states) / scale).max() < EXACT
    np.testing.assert_allclose(run.loss, losses, rtol=EXACT, atol=1e-300)


def test_gradient_and_hessian_are_torchs(setting):
    data, eta, start, steps = setting
    run = rn.train(data, eta, *start, steps=steps)
    for t in {0, 1, steps // 3, steps}:
        state = weights_of(run)[:, t]
        slope, parts = plain_parts(data.x, data.y, *state)
        gradient = torch_gradient(data, state)
        error = np.abs(rn.gradient(data, *state) - gradient)
        assert (error <= EXACT * np.abs(slope * parts).mean(1)).all()

        hessian = torch.autograd.functional.hessian(torch_loss(data), torch.tensor(state)).numpy()
        # torch's l'' = p (1 - p) is only right to a last place of 1
        error = EXACT * np.abs(hessian).max() + 1e-15 * (parts**2).mean(1).max()
        assert np.abs(rn.hessian(data, *state) - hessian).max() <= error
        assert abs(run.sharpness[t] - np.linalg.eigvalsh(hessian)[-1]) <= error
        assert rn.sharpness(data, *state) == run.sharpness[t]
        assert rn.loss(data, *state) == run.loss[t]


def test_hessian_of_saturated_samples():
    """Where all curvature is in the tail of the exponential."""
    data = rn.Data([[1.0, -2.0], [3.0, 0.5]], [1.0, 1.0])
    state = (4.0, 11.0, 0.25)
    mp = mpmath.mp

    def loss(a_minus, a_plus, b):
        total = 0
        for row, label in zip(data.x.tolist(), data.y.tolist(), strict=True):
            f = sum(a_minus * max(b - v, 0) + a_plus * max(b + v, 0) for v in row)
            total += mp.log(1 + mp.exp(-label * f))
        return total / 2

    with mpmath.workdps(60):
        point = [mp.mpf(value) for value in state]
        for i in range(3):
            for j in range(3):
                order = [(k == i) + (k == j) for k in range(3)]
                expected = float(mp.diff(loss, point, tuple(order)))
                assert rn.hessian(data, *state)[i, j] == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize("b", [-1.0, -0.5, 0.0, 0.5, 1.0])
def test_a_unit_at_its_kink_is_off_as_in_torch(b):
    """Every b here meets many coordinates exactly."""
    data = tied(9, 60, 3)
    assert (data.x == b).sum() + (data.x == -b).sum() > 50
    for state in ((0.3, -0.2, b), (0.3, 0.4, b)):
        ours, theirs = rn.gradient(data, *state), torch_gradient(data, state)
        np.testing.assert_allclose(ours, theirs, rtol=1e-13, atol=1e-15)
        shifted = torch_gradient(data, (state[0], state[1], b + 1e-9))
        assert abs(theirs - shifted)[2] > 1e-4  # the kink matters


def test_pointers_follow_any_jump():
    """Sums of a state do not depend on the way to it."""
    random = np.random.default_rng(8)
    places, prefix, _ = SMALL._table
    pointers = kernels.blank(places)
    jumps = np.concatenate([random.normal(0, 2, 200), [-1e90, 1e90, 0.0, -0.0, 1e-320]])
    for b in np.concatenate([jumps, random.choice(SMALL.x.ravel(), 50)]):
        low, high = kernels.move(places, prefix, pointers, b)
        *_, on, total = pointers
        assert low < b <= high
        below = np.concatenate([(SMALL.x < b).sum(1), (-SMALL.x < b).sum(1)])
        np.testing.assert_array_equal(on, below)
        left, right = np.maximum(b - SMALL.x, 0).sum(1), np.maximum(b + SMALL.x, 0).sum(1)
        sums = np.concatenate([left, right])
        np.testing.assert_allclose(on * b - total, sums, rtol=1e-12, atol=1e-13 * SMALL.d)


# Loss, eigenvalue, accuracy


@pytest.mark.parametrize("n", [1, 511, 512, 513, 1024, 3000])
@pytest.mark.parametrize("scale", [0.0, 1e-3, 1.0, 30.0, 1e3])
def test_the_logarithm_of_a_product_is_the_sum_of_logarithms(n, scale):
    margin = scale * np.random.default_rng(n).normal(0.5, 1, n)
    zeros = np.zeros(n)
    loss = kernels.mean_loss((zeros, zeros, margin, np.exp(-np.abs(margin)), zeros))
    assert loss == pytest.approx(math.fsum(np.logaddexp(0, -margin)) / n, rel=1e-14)


def test_a_tiny_loss_keeps_its_digits():
    data = rn.Data([[1.0], [2.0]], [1.0, 1.0])
    expected = (math.exp(-40) + math.exp(-80)) / 2
    assert rn.loss(data, 0.0, 40.0, 0.0) == pytest.approx(expected, rel=1e-14)


def rotation(random):
    return np.linalg.qr(random.normal(size=(3, 3)))[0]


@pytest.mark.parametrize(
    "spectrum",
    [
        (1, 2, 3),
        (3, 3, 1),
        (3, 3, 3),
        (1, 1 + 1e-9, 1 + 2e-9),
        (1, 1 - 1e-15, -5),
        (0, 0, 0),
        (0, 0, -1),
        (-1, -2, -3),
        (-1, -1, -1),
        (1e-8, 0, -1),
        (1e8, 1, 1e-8),
        (1e150, 1, -1e150),
        (1e-150, 0, -1e-150),
        (2, 0, 0),
        (0, -1e-300, -1),
    ],
)
def test_largest_eigenvalue(spectrum):
    random = np.random.default_rng(0)
    size = max(map(abs, spectrum))
    for q in (np.eye(3), *(rotation(random) for _ in range(200))):
        matrix = (q * spectrum) @ q.T
        entries = (*np.diag(matrix), matrix[0, 1], matrix[0, 2], matrix[1, 2])
        found = kernels.largest_eigenvalue(tuple(float(entry) for entry in entries))
        assert abs(found - max(spectrum)) <= 4e-15 * size


def test_floor_sharpness_is_that_of_the_hessian_at_zero_sum():
    run = rn.train(SMALL, 0.1, 0.05, 0.2, steps=5)
    for value, t in zip(rn.floor_sharpness(run, np.array([0, 5])), (0, 5), strict=True):
        half = (run.a_plus[t] - run.a_minus[t]) / 2
        hessian = rn.hessian(run.data, -half, half, run.b[t])
        assert value == pytest.approx(np.linalg.eigvalsh(hessian)[-1], rel=1e-12)
        assert abs(value / run.sharpness[t] - 1) > 0.01


def test_accuracy_counts_ties_as_errors():
    data = rn.sparse_coding_data(30, 400, seed=2)
    for state in ((-1.0, 1.0, -1.0), (0.3, 0.5, 0.0), (1.0, 1.0, -2.5)):
        f = rn.logits(data, *state)
        slow = [
            state[0] * sum(max(-v + state[2], 0) for v in row)
            + state[1] * sum(max(v + state[2], 0) for v in row)
            for row in data.x.tolist()
        ]
        np.testing.assert_allclose(f, slow, rtol=1e-12, atol=1e-12)
        right = sum(1 for label, value in zip(data.y, slow, strict=True) if label * value > 0)
        assert rn.accuracy(data, *state) == right / 400
    assert (rn.logits(data, 1.0, 1.0, -20.0) == 0).all()
    assert rn.accuracy(data, 1.0, 1.0, -20.0) == 0.0


def test_dead_units_stay_dead():
    run = rn.train(SMALL, 0.5, 1.0, -1.0, -50.0, steps=10)
    assert np.ptp(weights_of(run), axis=1).tolist() == [0, 0, 0]
    assert (run.sharpness == 0).all() and (run.loss == pytest.approx(math.log(2), rel=1e-15))
    assert not rn.gradient(SMALL, 1.0, -1.0, -50.0).any()


# Divergence


@pytest.mark.parametrize(
    ("eta", "start"),
    [
        (1e150, (0.01, 0.01, 0.0)),
        (1e308, (0.01, 0.01, 0.0)),
        (0.1, (1e200, 1.0, 0.0)),
        (0.1, (1.0, 1.0, 1e308)),
    ],
)
@pytest.mark.filterwarnings("error")
def test_divergence_is_a_result(eta, start):
    run = rn.train(SMALL, eta, *start, steps=3000)
    assert run.diverged and 1 <= run.b.size < 3001
    assert {a.shape for a in (run.a_minus, run.loss, run.sharpness, run.A)} == {run.b.shape}
    assert np.isfinite(weights_of(run)).all()
    result = rn.sweep(SMALL, [eta], *start, time=min(eta * 3000, 1e308))
    assert result.diverged[0] and np.isfinite([result.A[0], result.b[0]]).all()


def test_a_step_size_that_kills_all_units_is_no_divergence():
    run = rn.train(PAPER, 5.0, 0.0025, 0.0025, steps=100)
    assert not run.diverged and run.b[-1] < -5 and run.sharpness[-1] == 0


# Data and weights


def test_data_is_model_1():
    data = rn.sparse_coding_data(50, 4000, signal=2.5, seed=11)
    assert (data.n, data.d, data.signal, data.seed, data.part) == (4000, 50, 2.5, 11, "train")
    assert set(data.y) == {-1.0, 1.0} and abs(data.y.mean()) < 4 / math.sqrt(4000)
    counts = np.bincount(data.index, minlength=50)
    assert counts.size == 50 and ((counts - 80) ** 2 / 80).sum() < 100  # chi^2 of 49
    noise = data.x.copy()
    noise[np.arange(4000), data.index] -= 2.5 * data.y
    assert abs(noise.mean()) < 4 / math.sqrt(noise.size)
    assert abs(noise.var() - 1) < 4 * math.sqrt(2 / noise.size)
    covariance = noise.T @ noise / 4000 - np.eye(50)
    assert np.abs(covariance).max() < 5 * math.sqrt(2 / 4000)
    carried = data.x[np.arange(4000), data.index]
    assert (carried * data.y).mean() == pytest.approx(2.5, abs=4 / math.sqrt(4000))


def test_order_of_the_draws():
    """The JavaScript relies on it."""
    random = np.random.RandomState([5, 1])
    labels, places = random.random_sample(6), random.random_sample(6)
    noise = random.standard_normal(24).reshape(6, 4)
    data = rn.sparse_coding_data(4, 6, seed=5, part="test")
    np.testing.assert_array_equal(data.y, np.where(labels < 0.5, -1, 1))
    np.testing.assert_array_equal(data.index, np.floor(4 * places))
    noise[np.arange(6), data.index] += 3 * data.y
    np.testing.assert_array_equal(data.x, noise)


def test_data_ignores_and_leaves_the_global_state():
    np.random.seed(1)
    first = rn.sparse_coding_data(10, 10, seed=3).x
    weights = rn.initial_weights(10, 3)
    after = np.random.random_sample()
    np.random.seed(1)
    assert after == np.random.random_sample()
    np.random.seed(2)
    np.testing.assert_array_equal(first, rn.sparse_coding_data(10, 10, seed=3).x)
    assert weights == rn.initial_weights(10, 3)


def test_sets_and_seeds_differ():
    made = [
        rn.sparse_coding_data(30, 30, seed=seed, part=part).x.ravel()
        for seed in (0, 1, 2**32 - 1)
        for part in rn.PARTS
    ]
    for i, first in enumerate(made):
        for second in made[i + 1 :]:
            assert abs(np.corrcoef(first, second)[0, 1]) < 0.15


def test_variance_of_the_initial_weights():
    seeds = range(3000)
    for name, variance in (("1/(2d^2)", 1 / 800), ("1/(2d)", 1 / 40)):
        weights = np.array([rn.initial_weights(20, seed, name) for seed in seeds])
        assert weights.var() == pytest.approx(variance, rel=0.08)
        assert abs(np.corrcoef(weights.T)[0, 1]) < 0.08
        A0 = 20 * weights.sum(1)
        assert A0.var() == pytest.approx(1 if name == "1/(2d^2)" else 20, rel=0.12)
    assert sum(rn.weights_from_A0(20, -3.0)) * 20 == pytest.approx(-3, rel=1e-15)


def test_data_cannot_be_changed_under_what_is_sorted():
    with pytest.raises(ValueError, match="read-only"):
        SMALL.x[0, 0] = 1.0


# Sweeps


def test_sweep_ends_where_training_ends():
    etas = np.array([0.3, 0.01, 0.05])
    test = rn.sparse_coding_data(20, 500, seed=4, part="test")
    result = rn.sweep(SMALL, etas, 0.02, -0.01, 0.1, time=3.0, test=test)
    assert result.steps.tolist() == [10, 300, 60]
    for k, eta in enumerate(etas):
        run = rn.train(SMALL, eta, 0.02, -0.01, 0.1, steps=result.steps[k])
        end = run.a_minus[-1], run.a_plus[-1], run.b[-1]
        assert (result.a_minus[k], result.a_plus[k], result.b[k]) == end
        assert (result.eta[k], result.loss[k], result.A[k]) == (eta, run.loss[-1], run.A[-1])
        assert result.accuracy[k] == rn.accuracy(test, *end)
    assert not result.diverged.any()


def test_sweep_over_seeds():
    sets = [rn.sparse_coding_data(20, 30, seed=seed) for seed in range(3)]
    tests = [rn.sparse_coding_data(20, 100, seed=seed, part="test") for seed in range(3)]
    starts = np.transpose([rn.initial_weights(20, seed) for seed in range(3)])
    etas = [[0.02, 0.05], [0.1, 0.2]]
    result = rn.sweep(sets, etas, *starts, time=2.0, test=tests)
    assert result.b.shape == result.A.shape == result.eta.shape == (3, 2, 2)
    for i in range(3):
        alone = rn.sweep(sets[i], etas, *starts[:, i], time=2.0, test=tests[i])
        for name in ("b", "A", "loss", "accuracy", "steps", "swing", "growing_steps", "diverged"):
            np.testing.assert_array_equal(getattr(result, name)[i], getattr(alone, name), name)
    assert np.isnan(rn.sweep(SMALL, [0.1], 0.1, 0.1).accuracy).all()


def test_sweep_tells_its_progress():
    seen = []

    def progress(done, total):
        assert threading.current_thread() is threading.main_thread()
        seen.append((done, total))

    rn.sweep(SMALL, [0.1, 0.2, 0.5], 0.1, 0.1, time=10.0, progress=progress)
    assert len(seen) == 3 and seen[-1] == (170, 170)
    assert all(a[0] < b[0] for a, b in pairwise(seen))

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rn.sweep(SMALL, np.full(500, 1e-4), 0.1, 0.1, progress=stop)


def plain_oscillation(A):
    bends = np.diff(A, n=2)
    grown = [abs(new) for old, new in pairwise(bends) if new * old < 0 and abs(new) > abs(old)]
    return len(grown), max(grown, default=0.0)


@pytest.mark.parametrize("eta", [0.02, 0.045, 0.06, 0.2])
def test_oscillation_is_what_it_says(eta):
    result = rn.sweep(SMALL, eta, 0.02, 0.03, time=eta * 200)
    run = rn.train(SMALL, eta, 0.02, 0.03, steps=200)
    growing, swing = plain_oscillation(run.a_minus + run.a_plus)
    assert int(result.growing_steps) == growing
    assert float(result.swing) == pytest.approx(SMALL.d * swing, rel=1e-12, abs=1e-14)


# Arguments


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("d", lambda: rn.sparse_coding_data(d=0)),
        ("n", lambda: rn.sparse_coding_data(n=0)),
        ("n", lambda: rn.sparse_coding_data(n=2.5)),
        ("signal", lambda: rn.sparse_coding_data(signal=math.nan)),
        ("seed", lambda: rn.sparse_coding_data(seed=-1)),
        ("seed", lambda: rn.sparse_coding_data(seed=2**32)),
        ("part", lambda: rn.sparse_coding_data(part="dev")),
        ("x", lambda: rn.Data([1.0, 2.0], [1.0, -1.0])),
        ("x", lambda: rn.Data([[math.inf]], [1.0])),
        ("x", lambda: rn.Data(np.empty((0, 3)), [])),
        ("y", lambda: rn.Data([[1.0, 2.0]], [0.0])),
        ("y", lambda: rn.Data([[1.0, 2.0]], [1.0, 1.0])),
        ("d", lambda: rn.initial_weights(0)),
        ("variance", lambda: rn.initial_weights(10, variance="1")),
        ("A0", lambda: rn.weights_from_A0(10, math.inf)),
        ("eta", lambda: rn.train(SMALL, 0.0, 1.0, 1.0, steps=1)),
        ("steps", lambda: rn.train(SMALL, 0.1, 1.0, 1.0, steps=-1)),
        ("a_minus", lambda: rn.train(SMALL, 0.1, math.nan, 1.0, steps=1)),
        ("b", lambda: rn.gradient(SMALL, 1.0, 1.0, [0.0, 1.0])),
        ("a_plus", lambda: rn.accuracy(SMALL, 1.0, "x", 0.0)),
        ("steps", lambda: rn.floor_sharpness(rn.train(SMALL, 0.1, 1.0, 1.0, steps=3), [4])),
        ("steps", lambda: rn.floor_sharpness(rn.train(SMALL, 0.1, 1.0, 1.0, steps=3), [-1])),
        ("etas", lambda: rn.sweep(SMALL, [0.1, -0.1], 1.0, 1.0)),
        ("time", lambda: rn.sweep(SMALL, 0.1, 1.0, 1.0, time=0)),
        ("a_minus", lambda: rn.sweep([SMALL, SMALL], 0.1, [1.0, 1.0, 1.0], 1.0)),
        ("test", lambda: rn.sweep([SMALL, SMALL], 0.1, 1.0, 1.0, test=[SMALL])),
    ],
)
def test_rejects(name, call):
    with pytest.raises(ValueError, match=f"^{name} must be .*, got "):
        call()
