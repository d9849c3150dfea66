"""Network (7) against its definition in plain loops, automatic differentiation, dense Hessians."""

import io
import math
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from eosbook import sparse_coding as sc
from eosbook import style
from eosbook.figures import sparse_coding as figures

torch.set_num_threads(1)
EXACT = 1e-12
TINY = sc.Settings(d=3, m=5, n=12, chunk=5, dtype="float64", test_n=8)
SMALL = sc.Settings(d=15, m=60, n=300, signal=4.0, chunk=64, dtype="float64", test_n=50)


def changed(settings, **changes):
    return sc.Settings(**vars(settings) | changes)


def drawn(settings, bias=0.0):
    """Samples and initial weights, the bias moved."""
    a, W, b = sc.start(settings)
    return sc.samples(settings), sc.Weights(a, W, b + bias)


def relative(one, other):
    return float((one - other).norm() / other.norm())


# Plain versions


def plain(samples, weights):
    """Loss, accuracy, activation and gradient by loops over samples, units and coordinates."""
    x, y = samples.z[:, :-1].tolist(), samples.y.tolist()
    a, W, b = (part.tolist() for part in weights)
    n, m, d = len(y), len(a), len(W[0])
    loss = right = active = by_b = 0.0
    by_a, by_W = [0.0] * m, [[0.0] * d for _ in range(m)]
    for i in range(n):
        h = [sum(w * v for w, v in zip(row, x[i], strict=True)) + b for row in W]
        f = sum(a[k] * max(h[k], 0.0) for k in range(m))
        loss += math.log1p(math.exp(-y[i] * f)) / n
        right += (y[i] * f > 0) / n
        slope = -y[i] / (1 + math.exp(y[i] * f)) / n
        for k in range(m):
            by_a[k] += slope * max(h[k], 0.0)
            if h[k] > 0:
                active += 1 / (n * m)
                by_b += slope * a[k]
                for j in range(d):
                    by_W[k][j] += slope * a[k] * x[i][j]
    return loss, right, active, (by_a, by_W, by_b)


def torch_loss(samples, vector, like):
    """The loss as one would write it, of all weights in one vector."""
    a, W, b = like.like(vector)
    f = torch.relu(samples.z[:, :-1] @ W.T + b) @ a
    return -torch.nn.functional.logsigmoid(samples.y * f).mean()


def torch_gradient(samples, weights):
    vector = weights.flat.requires_grad_()
    return torch.autograd.grad(torch_loss(samples, vector, weights), vector)[0]


def dense_hessian(samples, weights):
    return torch.autograd.functional.hessian(
        lambda vector: torch_loss(samples, vector, weights), weights.flat
    )


# Loss, gradient, Hessian


@pytest.mark.parametrize("bias", [0.0, 0.7, -0.7])
def test_agrees_with_plain_loops(bias):
    samples, weights = drawn(TINY, bias)
    loss, right, active, gradient = plain(samples, weights)
    at = sc.Loss(samples, weights, 5)
    assert at.loss == pytest.approx(loss, rel=EXACT)
    assert at.accuracy == pytest.approx(right, rel=EXACT)
    assert at.activation == pytest.approx(active, rel=EXACT)
    for ours, theirs in zip(weights.like(at.gradient), gradient, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=EXACT, atol=1e-15)


SETTINGS = {
    "tiny": (TINY, 0.0),
    "small": (SMALL, 0.0),
    "thresholds": (SMALL, -1.5),
    "nearly linear": (SMALL, 3.0),
    "one sample": (changed(SMALL, n=1), 0.0),
    "one unit": (changed(SMALL, m=1), 0.3),
    "one coordinate": (changed(SMALL, d=1), 0.1),
}


@pytest.mark.parametrize(("settings", "bias"), SETTINGS.values(), ids=SETTINGS)
@pytest.mark.parametrize("chunk", [1, 64, 10_000])
def test_gradient_agrees_with_autograd(settings, bias, chunk):
    samples, weights = drawn(settings, bias)
    ours = sc.Loss(samples, weights, chunk).gradient
    assert relative(ours, torch_gradient(samples, weights)) < EXACT


@pytest.mark.parametrize("bias", [0.0, -1.0])
def test_single_precision_is_as_good_as_autograd_in_it(bias):
    settings = sc.Settings(d=40, m=300, n=2000)
    samples, weights = drawn(settings, bias)
    exact = torch_gradient(*drawn(changed(settings, dtype="float64"), bias))
    ours = sc.Loss(samples, weights).gradient
    assert ours.dtype == torch.float32
    error = relative(ours.double(), exact)
    assert error < 1e-5
    assert error < 5 * relative(torch_gradient(samples, weights).double(), exact)


@pytest.mark.parametrize(("settings", "bias"), SETTINGS.values(), ids=SETTINGS)
def test_hessian_products_agree_with_autograd(settings, bias):
    samples, weights = drawn(settings, bias)
    random = torch.Generator().manual_seed(0)
    vector = torch.randn(weights.flat.numel(), generator=random, dtype=torch.float64)
    at = weights.flat.requires_grad_()
    (gradient,) = torch.autograd.grad(torch_loss(samples, at, weights), at, create_graph=True)
    (theirs,) = torch.autograd.grad(gradient @ vector, at)
    assert relative(sc.Loss(samples, weights, 64).product(vector), theirs) < EXACT


@pytest.mark.parametrize("chunk", [1, 7, 299, 300, 301])
def test_chunks_change_nothing(chunk):
    samples, weights = drawn(SMALL, -0.3)
    whole, parts = sc.Loss(samples, weights, 300), sc.Loss(samples, weights, chunk)
    vector = torch.linspace(-1, 1, whole.size, dtype=torch.float64)
    assert parts.loss == pytest.approx(whole.loss, rel=1e-14)
    assert (parts.accuracy, parts.activation) == (whole.accuracy, whole.activation)
    assert relative(parts.gradient, whole.gradient) < 1e-13
    assert relative(parts.product(vector), whole.product(vector)) < 1e-13


class Largest(TorchDispatchMode):
    """Number of elements of the largest tensor that is made meanwhile."""

    numel = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        out = function(*args, **kwargs or {})
        if isinstance(out, torch.Tensor):
            self.numel = max(self.numel, out.numel())
        return out


def test_memory_is_that_of_a_chunk():
    samples, weights = drawn(changed(SMALL, n=3000, m=200))
    with Largest() as largest:
        sc.Loss(samples, weights, 64).product(weights.flat)
    assert largest.numel == 64 * 200
    with Largest() as naive:
        torch_loss(samples, weights.flat, weights)
    assert naive.numel == 3000 * 200


def test_another_basis_only_turns_the_rows_of_W():
    samples, weights = drawn(SMALL, -0.4)
    turn = torch.linalg.qr(torch.from_numpy(np.random.default_rng(0).normal(size=(15, 15)))).Q
    turned = sc.Samples(torch.cat([samples.z[:, :-1] @ turn.T, samples.z[:, -1:]], 1), samples.y)
    here, there = weights, sc.Weights(weights.a, weights.W @ turn.T, weights.b)
    one, other = sc.Loss(samples, here), sc.Loss(turned, there)
    assert other.loss == pytest.approx(one.loss, rel=EXACT)
    expected = here.like(one.gradient)
    expected = sc.Weights(expected.a, expected.W @ turn.T, expected.b)
    assert relative(other.gradient, expected.flat) < EXACT


def test_of_a_dead_network_nothing_moves():
    samples, weights = drawn(SMALL, -100.0)
    at = sc.Loss(samples, weights)
    assert (at.loss, at.accuracy, at.activation) == (pytest.approx(math.log(2)), 0.0, 0.0)
    assert not at.gradient.any() and not at.product(torch.ones_like(weights.flat)).any()


# Data and initial weights


def test_initial_weights_are_hes():
    a, W, b = sc.initial_weights(100, 2000, dtype="float64")
    assert float(b) == 0
    assert float(a.var()) * 2000 == pytest.approx(1, rel=0.1)
    assert float(W.var()) * 100 == pytest.approx(1, rel=0.02)
    assert abs(float(a.mean())) < 4 / 2000 and abs(float(W.mean())) < 4 / math.sqrt(2e7)
    other = sc.initial_weights(100, 2000, seed=1, dtype="float64")
    assert abs(np.corrcoef(W.flatten(), other.W.flatten())[0, 1]) < 0.01


def test_single_precision_is_double_rounded():
    for part in ("train", "test"):
        one, two = (
            sc.samples(changed(SMALL, dtype=dtype), part=part) for dtype in ("float32", "float64")
        )
        assert torch.equal(one.z, two.z.float()) and torch.equal(one.y, two.y.float())
    assert torch.equal(sc.start(changed(SMALL, dtype="float32")).W, sc.start(SMALL).W.float())


def test_random_numbers_are_our_own():
    torch.manual_seed(1)
    np.random.seed(1)
    first = sc.samples(SMALL).z, sc.start(SMALL).flat
    torch.manual_seed(2)
    np.random.seed(2)
    assert all(map(torch.equal, first, (sc.samples(SMALL).z, sc.start(SMALL).flat)))
    others = sc.samples(SMALL, part="test").z[:, :-1], sc.samples(changed(SMALL, seed=1)).z[:, :-1]
    for other in others:
        known = first[0][: len(other), :-1]
        assert abs(np.corrcoef(known.flatten(), other[: len(known)].flatten())[0, 1]) < 0.2


# Training


def finish(settings):
    training = sc.Training(settings)
    while not training.finished:
        training.advance()
    return training


def test_training_is_gradient_descent():
    settings = changed(SMALL, lr=0.3, steps=25, test_every=10)
    arrays = finish(settings).arrays()
    weights, samples = sc.start(settings), sc.samples(settings)
    vector = weights.flat
    for step in range(26):
        a, _, b = weights.like(vector)
        at = sc.Loss(samples, weights.like(vector))
        assert arrays["step"][step] == step
        expected = {
            "loss": float(torch_loss(samples, vector, weights)),
            "bias": float(b),
            "mean_output_weight": float(a.mean()),
            "activation": at.activation,
            "accuracy": at.accuracy,
        }
        for name, value in expected.items():
            assert arrays[name][step] == pytest.approx(value, rel=1e-9, abs=1e-14), name
        vector = vector - 0.3 * torch_gradient(samples, weights.like(vector))
    assert arrays["test_step"].tolist() == [0, 10, 20, 25]
    test = sc.Loss(sc.samples(settings, part="test"), weights)
    assert arrays["test_accuracy"][0] == test.accuracy
    assert arrays["test_loss"][0] == test.loss
    assert all(len(arrays[name]) == 26 for name in expected)


def test_sharpness_is_that_of_the_dense_hessian():
    settings = changed(TINY, lr=0.5, steps=12, sharpness_first=2, sharpness_every=5, n=30)
    arrays = finish(settings).arrays()
    assert arrays["sharpness_step"].tolist() == [0, 1, 5, 10, 12]
    assert not arrays["sharpness_flag"].any()
    weights, samples = sc.start(settings), sc.samples(settings)
    for step in range(13):
        if step in arrays["sharpness_step"]:
            exact = torch.linalg.eigvalsh(dense_hessian(samples, weights))[-1]
            found = arrays["sharpness"][arrays["sharpness_step"] == step, 0]
            assert found == pytest.approx(float(exact), rel=5e-4)
        weights = weights.like(weights.flat - 0.5 * sc.Loss(samples, weights).gradient)


def test_threshold_is_that_of_the_dense_hessian():
    exact = torch.linalg.eigvalsh(dense_hessian(*drawn(TINY)))[-1]
    assert sc.threshold(TINY) == pytest.approx(2 / float(exact), rel=1e-4)


@pytest.mark.parametrize("stop", [0, 1, 7, 20, 21])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_resumes_bit_by_bit(stop, dtype):
    settings = changed(
        SMALL, lr=0.4, steps=20, dtype=dtype, test_every=6, sharpness_first=3, sharpness_every=5
    )
    training = sc.Training(settings)
    for _ in range(stop):
        training.advance()
    file = io.BytesIO()
    torch.save(training.state_dict(), file)
    file.seek(0)
    again = sc.Training(settings)
    again.load_state_dict(torch.load(file, weights_only=True))
    assert (again.step, again.finished) == (min(stop, 20), stop == 21)
    while not again.finished:
        again.advance()
    whole = finish(settings).arrays()
    assert again.arrays().keys() == whole.keys()
    for name, values in again.arrays().items():
        assert values.dtype == whole[name].dtype
        np.testing.assert_array_equal(values, whole[name], name)


def test_divergence_is_flagged():
    training = finish(changed(SMALL, lr=1e200, steps=30, sharpness_first=30))
    arrays = training.arrays()
    assert training.diverged and training.finished and training.step < 30
    assert np.isfinite(arrays["loss"][:-1]).all() and not np.isfinite(arrays["loss"][-1])
    assert len(arrays["sharpness"]) == len(arrays["step"])
    assert arrays["sharpness_flag"][-1] != 0


def test_above_the_threshold_it_oscillates_and_the_bias_falls():
    edge = sc.threshold(SMALL)
    below, above = (
        finish(changed(SMALL, lr=ratio * edge, steps=round(60 / ratio))).arrays()
        for ratio in (0.5, 2.0)
    )
    assert (np.diff(below["loss"]) < 0).all()
    assert above["loss"][1:4].max() > above["loss"][0] > above["loss"][-1]
    swings = np.diff(above["mean_output_weight"][:5])
    assert (swings[1:] * swings[:-1] < 0).all()
    assert above["bias"][-1] < below["bias"][-1] - 0.2
    assert above["activation"][-1] < below["activation"][-1]


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("lr", lambda: sc.Settings(lr=0.0)),
        ("lr", lambda: sc.Settings(lr=math.nan)),
        ("signal", lambda: sc.Settings(signal=math.inf)),
        ("steps", lambda: sc.Settings(steps=0)),
        ("m", lambda: sc.Settings(m=2.5)),
        ("chunk", lambda: sc.Settings(chunk=0)),
        ("seed", lambda: sc.Settings(seed=-1)),
        ("seed", lambda: sc.start(changed(TINY, seed=2**32))),
        ("dtype", lambda: sc.Settings(dtype="float16")),
        ("test_every", lambda: sc.Settings(test_every=-1)),
        ("sharpness_first", lambda: sc.Settings(sharpness_first=-1)),
        ("chunk", lambda: sc.Loss(*drawn(TINY), 0)),
        ("d", lambda: sc.initial_weights(0, 5)),
        ("dtype", lambda: sc.initial_weights(3, 5, dtype="half")),
        ("dtype", lambda: sc.tensors(sc.sparse_coding_data(2, 2), "int")),
    ],
)
def test_rejects(name, call):
    with pytest.raises(ValueError, match=f"^{name} must be .*, got "):
        call()


# Figures


@pytest.fixture(scope="module")
def runs():
    edge = sc.threshold(SMALL)
    made = []
    for ratio in (2.0, 0.5, 0.9, 4.0):  # in no order
        settings = changed(
            SMALL, lr=ratio * edge, steps=60, test_every=5, sharpness_first=5, sharpness_every=9
        )
        made.append(SimpleNamespace(arrays=finish(settings).arrays(), configuration=vars(settings)))
    return made


@pytest.fixture(autouse=True)
def nothing_left_open():
    yield
    assert plt.get_fignums() == []


def lines(ax, role):
    """The lines of a role, as arrays (2, n)."""
    return [
        np.array(each.get_data())
        for each in ax.get_lines()
        if (each.get_color(), each.get_marker()) == (role.color, role.marker)
    ]


ROLES = {0.5: figures.BELOW[0], 0.9: figures.BELOW[1], 2.0: figures.ABOVE[0], 4.0: figures.ABOVE[1]}


def by_ratio(runs):
    edge = sc.threshold(SMALL)
    return {round(run.configuration["lr"] / edge, 2): run for run in runs}


def test_roles_tell_the_sides_of_the_threshold(runs):
    assert figures.threshold(runs) == pytest.approx(sc.threshold(SMALL), rel=1e-3)
    found = figures.looks(runs)
    assert [role for _, role, _ in found] == list(ROLES.values())
    assert [run.configuration["lr"] for run, _, _ in found] == sorted(
        run.configuration["lr"] for run in runs
    )
    assert len({(role.linestyle, role.marker) for role in ROLES.values()}) == 4
    assert "2 times the threshold" in found[2][2]


def test_loss_and_bias_are_those_of_the_runs(runs):
    loss, bias = figures.loss_and_bias(runs).axes
    for ratio, run in by_ratio(runs).items():
        for ax, name in ((loss, "loss"), (bias, "bias")):
            (line,) = lines(ax, ROLES[ratio])
            np.testing.assert_array_equal(line, [run.arrays["step"], run.arrays[name]])
    assert "log" in loss.get_ylabel() and "log" in loss.get_xlabel()


def test_output_weights_are_those_of_the_first_steps(runs):
    axes = figures.output_weights(runs, early=12).axes
    for ax, (run, role, _) in zip(axes, figures.looks(runs), strict=True):
        (line,) = lines(ax, role)
        np.testing.assert_array_equal(line[1], run.arrays["mean_output_weight"][:13])


def test_sharpness_is_in_units_of_the_stability_threshold(runs):
    (ax,) = figures.sharpness(runs).axes
    for ratio in by_ratio(runs):
        (line,) = lines(ax, ROLES[ratio])
        assert line[1, 0] == pytest.approx(ratio, rel=1e-3)
    assert [1, 1] in [list(each.get_ydata()) for each in ax.get_lines()]


def test_equal_time_ends_where_the_slowest_run_ends(runs):
    bias, accuracy = figures.equal_time(runs).axes
    edge = sc.threshold(SMALL)
    for ratio, run in by_ratio(runs).items():
        (line,) = lines(bias, ROLES[ratio])
        assert line[0, -1] == pytest.approx(30 * edge, rel=0.07)
        assert line[1, -1] == run.arrays["bias"][line.shape[1] - 1]
        (line,) = lines(accuracy, ROLES[ratio])
        assert line[0, -1] <= 30 * edge * (1 + 1e-9)
        np.testing.assert_array_equal(line[1], run.arrays["test_accuracy"][: line.shape[1]])


def test_divergence_is_drawn_as_a_cross(runs):
    arrays = dict(runs[0].arrays, loss=runs[0].arrays["loss"].copy())
    arrays["loss"][-1] = math.inf
    ended = SimpleNamespace(arrays=arrays, configuration=runs[0].configuration)
    loss, bias = figures.loss_and_bias([ended]).axes
    (cross,) = lines(loss, style.DIVERGED)
    assert cross.ravel().tolist() == [59, arrays["loss"][59]]
    assert not lines(bias, style.DIVERGED)


def test_figures_reject_what_they_cannot_tell_apart(runs):
    with pytest.raises(ValueError, match=r"^runs must be at most two learning rates"):
        figures.looks([*runs, runs[0]])
    bare = SimpleNamespace(arrays={"step": np.arange(3)}, configuration={"lr": 0.1})
    with pytest.raises(ValueError, match=r"^runs must be .* sharpness at step 0"):
        figures.threshold([bare])
