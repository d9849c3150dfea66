"""Sharpness against closed forms, dense matrices, and whole runs at the edge of stability."""

import itertools
import math

import numpy as np
import pytest
import torch
from torch import nn

from eosbook import losses, relu_network
from eosbook.sharpness import (
    Flag,
    Hessian,
    Tracker,
    chunk_losses,
    frozen_statistics,
    top_eigenvalues,
)

torch.set_num_threads(1)
EXACT = 1e-10
ALLOWED = 3e-4  # relative error of a tracked value


def leaf(values):
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


def dense(hessian):
    """The matrix whose columns are the products with unit vectors."""
    return torch.stack(
        [hessian.product(e) for e in torch.eye(hessian.size).to(hessian.gradient)], 1
    )


def matrix_of(loss, weights):
    """Hessian of a function of one flat vector, all columns at once."""
    weights = weights.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(loss(weights), weights, create_graph=True)
    unit = torch.eye(len(weights)).to(weights)
    return torch.autograd.grad(gradient, weights, unit, is_grads_batched=True)[0]


class Matrix:
    """A symmetric matrix that passes for a `Hessian`."""

    def __init__(self, matrix):
        self.matrix, self.size = matrix, len(matrix)
        self.gradient, self.products = torch.zeros_like(matrix[0]), 0

    def product(self, vector):
        self.products += 1
        return self.matrix @ vector


def rotation(size, seed=0):
    matrix = np.random.default_rng(seed).standard_normal((size, size))
    return torch.from_numpy(np.linalg.qr(matrix)[0])


def with_spectrum(values, seed=0):
    q = rotation(len(values), seed)
    matrix = (q * torch.as_tensor(np.array(values, dtype=float))) @ q.T
    return (matrix + matrix.T) / 2


# Products against closed forms


SCALAR_LOSSES = {
    "sqrt": (losses.square_root(), lambda s: (1 + s**2).sqrt()),
    "sym": (losses.symmetric_logistic(), lambda s: torch.logaddexp(s / 2, -s / 2)),
}


@pytest.mark.parametrize("key", SCALAR_LOSSES)
@pytest.mark.parametrize("point", [(0.0, 2.0), (0.7, 1.9), (-1.2, 0.4), (0.0, 0.0)], ids=str)
def test_single_neuron(key, point):
    loss, value = SCALAR_LOSSES[key]
    x, y = point
    w = leaf(point)
    hessian = Hessian([lambda: value(w[0] * w[1])], [w])
    s = x * y
    first, second = float(loss.prime(s)), float(loss.second(s))
    exact = np.array(
        [
            [second * y * y, first + second * s],
            [first + second * s, second * x * x],
        ]
    )
    np.testing.assert_allclose(dense(hessian).numpy(), exact, atol=1e-14)
    np.testing.assert_allclose(hessian.gradient.numpy(), [first * y, first * x], atol=1e-14)
    top = top_eigenvalues(hessian.product, 2, 2, dtype=torch.float64)
    np.testing.assert_allclose(top.values, np.linalg.eigvalsh(exact)[::-1], atol=1e-13)
    assert top.flag == (Flag.ZERO if not exact.any() else Flag.CONVERGED)


DATA = relu_network.sparse_coding_data(20, 30, seed=4)


@pytest.mark.parametrize("state", [(0.02, -0.01, 0.3), (0.5, 0.4, -0.5), (-1.0, 0.7, 1.5)], ids=str)
@pytest.mark.parametrize("chunk", [30, 7])
def test_network_2(state, chunk):
    x, y = torch.tensor(DATA.x), torch.tensor(DATA.y)
    w = leaf(state)

    def network(x):
        a_minus, a_plus, b = w
        return a_minus * torch.relu(b - x).sum(1) + a_plus * torch.relu(b + x).sum(1)

    def criterion(f, y):
        return nn.functional.softplus(-y * f).mean()

    hessian = Hessian(chunk_losses(network, criterion, x, y, chunk), [w])
    exact = relu_network.hessian(DATA, *state)
    assert hessian.loss == pytest.approx(relu_network.loss(DATA, *state), rel=EXACT)
    np.testing.assert_allclose(hessian.gradient, relu_network.gradient(DATA, *state), rtol=EXACT)
    np.testing.assert_allclose(dense(hessian), exact, rtol=EXACT, atol=EXACT * abs(exact).max())
    tracked = Tracker().measure(hessian)
    assert tracked.values[0] == pytest.approx(relu_network.sharpness(DATA, *state), rel=EXACT)


def test_quadratic():
    matrix = with_spectrum([5.0, 3.0, 3.0, 1.0, 0.0, -7.0])
    w, c = leaf([1.0, -2.0, 0.5, 0.0, 3.0, 1.0]), torch.arange(6.0).double()
    hessian = Hessian([lambda: w @ matrix @ w / 2, lambda: c @ w], [w])
    torch.testing.assert_close(dense(hessian), matrix, rtol=EXACT, atol=EXACT)
    torch.testing.assert_close(hessian.gradient, (matrix @ w + c).detach(), rtol=EXACT, atol=EXACT)


def test_logistic_regression():
    random = torch.Generator().manual_seed(0)
    x = torch.randn(50, 8, generator=random, dtype=torch.float64)
    y = (torch.rand(50, generator=random) < 0.5).double()
    model = nn.Linear(8, 1).double()

    def criterion(out, y):
        return nn.functional.binary_cross_entropy_with_logits(out[:, 0], y)

    hessian = Hessian(chunk_losses(model, criterion, x, y, 16), model.parameters())
    p = torch.sigmoid(model(x)).detach()
    features = torch.cat([x, torch.ones(50, 1)], 1)
    exact = features.T @ (p * (1 - p) * features) / 50
    torch.testing.assert_close(dense(hessian), exact, rtol=EXACT, atol=EXACT)
    top = top_eigenvalues(hessian.product, 9, 3, dtype=torch.float64)
    np.testing.assert_allclose(top.values, torch.linalg.eigvalsh(exact).flip(0)[:3], rtol=1e-4)


# Products of networks


def perceptron(activation, outputs, seed=0, dtype=torch.float64):
    """A small network with data that it cannot fit at once."""
    torch.manual_seed(seed)
    x = torch.randn(100, 10, dtype=dtype)
    noise = torch.randn(100, outputs, dtype=dtype) / 2
    y = torch.sign(x[:, :outputs] * x[:, 1 : outputs + 1] + x[:, 2 : outputs + 2] + noise)
    model = nn.Sequential(
        nn.Linear(10, 12), activation(), nn.Linear(12, 12), activation(), nn.Linear(12, outputs)
    )
    return model.to(dtype), x, y


def hessian_of(model, x, y, chunk=40, retain=True):
    losses = chunk_losses(model, nn.functional.mse_loss, x, y, chunk)
    return Hessian(losses, model.parameters(), retain)


def reference(model, x, y):
    """Dense Hessian of the mean squared error over all samples at once, in float64."""
    names, shapes = zip(*((name, p.shape) for name, p in model.named_parameters()), strict=True)
    sizes = [shape.numel() for shape in shapes]

    def loss(flat):
        pieces = [piece.view(shape) for piece, shape in zip(flat.split(sizes), shapes, strict=True)]
        weights = dict(zip(names, pieces, strict=True))
        out = torch.func.functional_call(model, weights, (x.double(),))
        return nn.functional.mse_loss(out, y.double())

    return matrix_of(loss, nn.utils.parameters_to_vector(model.parameters()).double())


@pytest.mark.parametrize("activation", [nn.ReLU, nn.Tanh])
@pytest.mark.parametrize("retain", [True, False])
@pytest.mark.parametrize("chunk", [100, 33, 1000])
def test_products_are_exact(activation, retain, chunk):
    model, x, y = perceptron(activation, 2)
    hessian = hessian_of(model, x, y, chunk, retain)
    exact = reference(model, x, y)
    vector = torch.randn(hessian.size, dtype=torch.float64)
    for _ in range(2):
        torch.testing.assert_close(hessian.product(vector), exact @ vector, rtol=1e-9, atol=1e-12)
    assert hessian.products == 2
    loss = nn.functional.mse_loss(model(x), y)
    gradient = torch.autograd.grad(loss, list(model.parameters()))
    assert hessian.loss == pytest.approx(loss.item(), rel=EXACT)
    flat = torch.cat([g.reshape(-1) for g in gradient])
    torch.testing.assert_close(hessian.gradient, flat, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("retain", "calls"), [(True, 1), (False, 4)])
def test_graphs_are_built_once_or_for_each_product(retain, calls):
    w, counts = leaf([1.0, 2.0]), [0, 0]

    def chunk(i):
        def loss():
            counts[i] += 1
            return (w**3).sum()

        return loss

    hessian = Hessian([chunk(0), chunk(1)], [w], retain)
    for _ in range(3):
        assert hessian.product(leaf([1.0, 0.0]).detach()).tolist() == [12.0, 0.0]
    assert counts == [calls, calls]


def test_parameters_that_do_not_matter():
    used, unused, linear = leaf([2.0]), leaf([1.0, 1.0]), leaf(3.0)
    constant = torch.tensor(7.0, dtype=torch.float64)
    parts = [lambda: (used**3).sum() + 2 * linear, lambda: linear * 1.0, lambda: constant]
    for retain in (True, False):
        hessian = Hessian(parts, [unused, linear, used], retain)
        assert hessian.loss == 24.0
        assert hessian.gradient.tolist() == [0.0, 0.0, 3.0, 12.0]
        assert hessian.product(torch.ones(4).double()).tolist() == [0.0, 0.0, 0.0, 12.0]
        assert Tracker().measure(hessian).values[0] == pytest.approx(12.0)
        nothing = Hessian(parts[1:], [unused, linear], retain)
        assert nothing.product(torch.ones(3).double()).tolist() == [0.0, 0.0, 0.0]


def test_measuring_leaves_no_trace():
    model, x, y = perceptron(nn.Tanh, 1)
    before = [p.clone() for p in model.parameters()]
    with torch.no_grad():
        Tracker().measure(hessian_of(model, x, y, retain=False))
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))
    assert all(p.grad is None for p in model.parameters())


# Spectra


def laplacian(size):
    """Second differences: the eigenvalues crowd at the top, and Lanczos must restart."""
    return 2 * np.cos(np.pi * np.arange(1, size + 1) / (size + 1))


SPECTRA = {
    "one": [3.0],
    "two": [1.0, -4.0],
    "spread": np.linspace(-1, 1, 60) ** 3,
    "outliers": [9.0, 7.0, 6.5, *np.linspace(-0.1, 0.3, 200)],
    "clustered": [5.0, 5.0 - 1e-5, 5.0 - 2e-5, 5.0 - 3e-5, *np.linspace(-1, 2, 80)],
    "equal": [4.0, 4.0, 4.0, *np.linspace(-1, 2, 50)],
    "identity": np.ones(40),
    "negative dominates": [1.0, 0.7, 0.5, *np.linspace(-1000, 0.2, 60)],
    "all negative": -np.geomspace(0.5, 50, 40),
    "rank one": [2.0, *np.zeros(50)],
    "rank one, negative": [-2.0, *np.zeros(50)],
    "crowded": laplacian(120),
    "tiny": 1e-12 * np.linspace(0.1, 1, 20),
    "huge": 1e12 * np.linspace(0.1, 1, 20) ** 2,
}


@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("key", SPECTRA)
def test_spectra(key, k):
    exact = np.sort(SPECTRA[key])[::-1]
    k = min(k, len(exact))
    matrix = Matrix(with_spectrum(exact))
    top = top_eigenvalues(matrix.product, matrix.size, k, dtype=torch.float64)
    assert top.flag == Flag.CONVERGED
    assert top.products == matrix.products
    assert key != "crowded" or top.products > 28 + 2 * k  # more than fit before a restart
    scale = np.abs(exact).max()
    np.testing.assert_allclose(top.values, exact[:k], rtol=1e-4, atol=1e-13 * scale)
    gram = top.vectors @ top.vectors.T
    torch.testing.assert_close(gram, torch.eye(k).double(), rtol=0, atol=1e-10)
    residual = top.vectors @ matrix.matrix - torch.from_numpy(top.values)[:, None] * top.vectors
    np.testing.assert_allclose(residual.norm(dim=1), top.residuals, atol=1e-12 * scale)


@pytest.mark.parametrize("key", ["outliers", "clustered", "negative dominates", "all negative"])
def test_spectra_in_single_precision(key):
    exact = np.sort(SPECTRA[key])[::-1]
    matrix = with_spectrum(exact).float()
    top = top_eigenvalues(lambda v: matrix @ v, len(exact), 2)
    assert top.flag == Flag.CONVERGED
    assert top.vectors.dtype == torch.float32
    np.testing.assert_allclose(top.values, exact[:2], rtol=2e-4)


@pytest.mark.parametrize("place", [-60, -30, -10, -3, -2, -1])
@pytest.mark.parametrize("power", [1, 3])
def test_a_start_that_is_another_eigenvector_is_left(place, power):
    q, values = rotation(60), torch.linspace(-1, 1, 60).double() ** power
    matrix = (q * values) @ q.T
    top = top_eigenvalues(lambda v: matrix @ v, 60, start=q[:, place], dtype=torch.float64)
    assert top.values[0] == pytest.approx(1.0, rel=1e-6)


@pytest.mark.parametrize("close", [[0.97, 0.95], [0.9, 0.88, 0.86]], ids=str)
def test_no_random_start_misleads(close):
    """A random vector may hardly have a part in the largest of several that are close."""
    values = torch.tensor([1.0, *close, *np.linspace(-0.1, 0.1, 100)]).double()
    for seed in range(100):
        top = top_eigenvalues(
            lambda v: values * v, len(values), tolerance=1e-4, seed=seed, dtype=torch.float64
        )
        assert top.values[0] == pytest.approx(1.0, rel=1e-4)


def test_no_more_products_than_allowed():
    matrix = Matrix(with_spectrum(laplacian(120)))
    top = top_eigenvalues(matrix.product, 120, max_products=12, dtype=torch.float64)
    assert top.flag == Flag.UNCONVERGED
    assert top.products == matrix.products == 12
    assert 1.0 < top.values[0] < 2.0  # a Ritz value, from below


def test_zero():
    top = top_eigenvalues(torch.zeros_like, 30, 2)
    assert (top.values.tolist(), top.flag) == ([0.0, 0.0], Flag.ZERO)
    tracker = Tracker(2)
    for matrix in (with_spectrum(np.arange(30)), torch.zeros(30, 30).double()):
        found = tracker.measure(Matrix(matrix))
    assert (found.values.tolist(), found.flag) == ([0.0, 0.0], Flag.ZERO)
    assert tracker.measure(Matrix(with_spectrum(np.arange(30)))).values[0] == pytest.approx(29.0)


def test_dead_network():
    model, x, y = perceptron(nn.ReLU, 1)
    for p in model.parameters():
        p.data.fill_(-1.0)
    model[-1].bias.requires_grad_(False)
    parameters = [p for p in model.parameters() if p.requires_grad]
    hessian = Hessian(chunk_losses(model, nn.functional.mse_loss, x, y, 40), parameters)
    found = Tracker().measure(hessian)
    assert (found.values.tolist(), found.flag) == ([0.0], Flag.ZERO)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_products_that_are_not_finite(bad, after):
    matrix = Matrix(with_spectrum(np.arange(30.0)))
    tracker, good = Tracker(), matrix.product
    tracker.measure(matrix)
    first = matrix.products
    matrix.product = lambda v: good(v) * (bad if matrix.products - first > after else 1.0)
    found = tracker.measure(matrix)
    assert found.flag == Flag.NOT_FINITE
    assert found.products == after + 1
    assert np.isnan(found.values).all() and np.isnan(found.residuals).all()
    assert found.vectors.isnan().all()
    matrix.product = good
    assert tracker.measure(matrix).values[0] == pytest.approx(29.0, rel=ALLOWED)


def test_diverged_network():
    model, x, y = perceptron(nn.ReLU, 1)
    model[0].weight.data.fill_(1e200)
    hessian = hessian_of(model, x, y)
    found = Tracker().measure(hessian)
    assert (found.flag, found.products) == (Flag.NOT_FINITE, 0)
    assert math.isnan(found.values[0])


# Crossings


def measure_all(tracker, spectra, turning=0.0, seed=0):
    """Track matrices of the given spectra, whose eigenvectors turn a little every time."""
    q = rotation(len(spectra[0]), seed)
    generator = torch.Generator().manual_seed(seed)
    skew = torch.randn(q.shape, generator=generator, dtype=torch.float64)
    turn = torch.linalg.matrix_exp(turning * (skew - skew.T) / len(q) ** 0.5)
    for values in spectra:
        yield tracker.measure(Matrix((q * torch.as_tensor(values)) @ q.T)), np.sort(values)[::-1]
        q = turn @ q


BULK = np.linspace(-1, 1, 60)


def rising(steps):
    """From the middle of the bulk to twice the largest."""
    return [np.array([2.0, 4 * t / steps, *BULK]) for t in range(steps)]


CROSSINGS = {
    "two change places": [np.array([2 + t / 20, 4 - t / 20, *BULK]) for t in range(40)],
    "back and forth": [np.array([3 + math.cos(t), 3 - math.cos(t), *BULK]) for t in range(40)],
    "out of the bulk": rising(100),
    "the most negative falls": [np.array([2.0, 1.5, -t, *BULK]) for t in range(40)],
    "to below zero": [np.array([3 - t / 10, 2.5 - t / 10, *(BULK - 8)]) for t in range(60)],
}


@pytest.mark.parametrize("turning", [0.0, 0.003], ids=["fixed", "turning"])
@pytest.mark.parametrize("key", CROSSINGS)
def test_crossings(key, turning):
    tracker = Tracker(seed=1)
    for t, (found, exact) in enumerate(measure_all(tracker, CROSSINGS[key], turning)):
        error = abs(found.values[0] - exact[0])
        assert error <= ALLOWED * max(abs(exact[0]), 1e-2), (t, found, exact[:3])
        assert found.flag == Flag.CONVERGED


@pytest.mark.parametrize("size", [60, 200])
def test_a_hidden_jump_is_found_soon(size):
    """Past all others within one measurement: nothing but the random vectors can tell."""
    bulk = np.random.default_rng(0).exponential(0.1, size)
    spectra = [np.array([2.0, 0.0 if t < 5 else 3.0, *bulk.clip(0, 1)]) for t in range(15)]
    found = [top.values[0] for top, _ in measure_all(Tracker(), spectra)]
    np.testing.assert_allclose(found[:5], 2.0, rtol=ALLOWED)
    np.testing.assert_allclose(found[-5:], 3.0, rtol=ALLOWED)


def test_one_that_rises_past_several():
    """Seen all along if as many are tracked; with k = 1 it can be late."""
    spectra = [np.array([2.0, 2.1, 2.2, t / 25, *BULK]) for t in range(100)]
    for found, exact in measure_all(Tracker(3), spectra, 0.003):
        assert found.values[0] == pytest.approx(exact[0], rel=ALLOWED)
    for found, exact in list(measure_all(Tracker(), spectra, 0.003))[75:]:
        assert found.values[0] == pytest.approx(exact[0], rel=ALLOWED)


def test_several_at_once():
    spectra = [
        np.array([5 + math.sin(t / 5), 4 + math.cos(t / 3), 4 - t / 30, 1 + t / 15, *BULK])
        for t in range(50)
    ]
    for found, exact in measure_all(Tracker(3), spectra, 0.002):
        np.testing.assert_allclose(found.values, exact[:3], rtol=ALLOWED)


def test_swing_of_period_two_is_foreseen():
    """Eigenvectors that turn to and fro, close to another eigenvalue: three products all the same."""
    values = torch.tensor([2.0, 1.8, *BULK]).double()
    q = rotation(len(values))
    tracker = Tracker()
    for t in range(20):
        angle = 0.3 * (-1) ** t + 0.01 * t
        turn = torch.eye(len(values)).double()
        turn[0, 0] = turn[5, 5] = math.cos(angle)
        turn[0, 5], turn[5, 0] = -math.sin(angle), math.sin(angle)
        vectors = q @ turn
        found = tracker.measure(Matrix((vectors * values) @ vectors.T))
        assert found.values[0] == pytest.approx(2.0, rel=ALLOWED)
        assert t < 3 or found.products == 3


# Runs at the edge of stability


def descend(model, eta, gradient):
    with torch.no_grad():
        weights = nn.utils.parameters_to_vector(model.parameters()) - eta * gradient
        nn.utils.vector_to_parameters(weights, model.parameters())


def track(model, x, y, eta, *, start, measurements, every=1, k=1):
    """Products, relative errors of the values, and exact values, along gradient descent."""
    tracker, rows = Tracker(k), []
    for step in range(start + every * measurements):
        hessian = hessian_of(model, x, y)
        if step >= start and (step - start) % every == 0:
            found = tracker.measure(hessian)
            assert found.flag == Flag.CONVERGED
            exact = torch.linalg.eigvalsh(reference(model, x, y)).flip(0)[:k].numpy()
            rows.append((found.products, np.abs(found.values / exact - 1).max(), exact[0]))
        descend(model, eta, hessian.gradient)
    return (np.array(column) for column in zip(*rows, strict=True))


EDGE = {
    "ReLU": (nn.ReLU, 0.1, 1, torch.float64),
    "ReLU, every 5 steps": (nn.ReLU, 0.1, 5, torch.float64),
    "ReLU, wide swing": (nn.ReLU, 0.2, 1, torch.float64),
    "ReLU, single precision": (nn.ReLU, 0.1, 1, torch.float32),
    "tanh": (nn.Tanh, 0.2, 1, torch.float64),
}


@pytest.mark.parametrize("key", EDGE)
def test_three_products_at_the_edge(key):
    activation, eta, every, dtype = EDGE[key]
    model, x, y = perceptron(activation, 1, dtype=dtype)
    products, errors, exact = track(model, x, y, eta, start=300, measurements=25, every=every)
    assert (exact * eta / 2).max() > 0.95  # at the threshold
    assert products[0] < 20
    assert products[1:3].max() <= 4  # no forecast yet
    assert products[3:].max() <= 4 and products[3:].mean() <= 3.1  # rounding decides a fourth
    assert errors.max() <= ALLOWED


@pytest.mark.parametrize(
    ("activation", "eta", "k", "most"),
    [(nn.ReLU, 0.2, 1, 6.0), (nn.Tanh, 0.4, 1, 5.0), (nn.Tanh, 0.4, 2, 8.0)],
    ids=["ReLU", "tanh", "tanh, two"],
)
def test_several_outputs_at_the_edge(activation, eta, k, most):
    """Several eigenvalues sit together: it tracks, or it searches and finds them more exactly."""
    model, x, y = perceptron(activation, 3)
    products, errors, _ = track(model, x, y, eta, start=300, measurements=20, every=5, k=k)
    searched = products > 2 * k + 1
    assert (products >= 2 * k + 1).all() and 0 < searched[1:].sum() < 19
    assert errors.max() <= ALLOWED and errors[searched].max() <= ALLOWED / 10
    assert products[searched].min() >= 2 * k + 5
    assert products[1:].mean() <= most


def test_ten_outputs_from_the_first_step():
    """Eigenvectors rise and cross within a step or two: none is missed."""
    torch.manual_seed(1)
    x, _ = torch.randn(1000, 40), torch.randn(1000)
    y = (x @ torch.randn(40, 10) + torch.randn(1000, 10)).argmax(1)
    hidden = [nn.Linear(40, 128), nn.Tanh(), nn.Linear(128, 128), nn.Tanh()]
    model = nn.Sequential(*hidden, nn.Linear(128, 10))
    tracker, near = Tracker(), None
    for _ in range(8):
        losses = chunk_losses(model, nn.CrossEntropyLoss(), x, y, 1000)
        hessian = Hessian(losses, model.parameters())
        found = tracker.measure(hessian)
        exact = top_eigenvalues(hessian.product, hessian.size, 3, start=near, tolerance=1e-6)
        near = exact.vectors
        assert found.values[0] == pytest.approx(exact.values[0], rel=ALLOWED)
        descend(model, 1.5, hessian.gradient)


def test_from_the_first_step():
    """Where everything still changes from step to step."""
    model, x, y = perceptron(nn.Tanh, 3)
    _, errors, _ = track(model, x, y, 0.4, start=0, measurements=40)
    assert errors.max() <= ALLOWED


def test_a_tracker_goes_on_bitwise(tmp_path):
    def run(tracker, steps, model, x, y):
        found = []
        for _ in range(steps):
            hessian = hessian_of(model, x, y)
            found.append(tracker.measure(hessian))
            descend(model, 0.2, hessian.gradient)
        return found

    setting = perceptron(nn.Tanh, 2, dtype=torch.float32)
    whole = run(Tracker(2, seed=3), 10, *setting)
    for stop in (0, 1, 2, 6):
        model, x, y = perceptron(nn.Tanh, 2, dtype=torch.float32)
        tracker = Tracker(2, seed=3)
        parts = run(tracker, stop, model, x, y)
        torch.save(tracker.state_dict(), tmp_path / "state.pt")
        again = Tracker(2)
        again.load_state_dict(torch.load(tmp_path / "state.pt", weights_only=True))
        parts += run(again, 10 - stop, model, x, y)
        assert again.measurements == 10
        for a, b in zip(whole, parts, strict=True):
            assert (a.values.tolist(), a.products) == (b.values.tolist(), b.products)
            assert torch.equal(a.vectors, b.vectors)
    other = run(Tracker(2, seed=4), 10, *perceptron(nn.Tanh, 2, dtype=torch.float32))
    assert [a.values.tolist() for a in other] != [a.values.tolist() for a in whole]


# Batch norm


def normed():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Conv2d(2, 3, 3, bias=False),
        nn.BatchNorm2d(3),
        nn.Tanh(),
        nn.Flatten(),
        nn.Linear(48, 4),
        nn.BatchNorm1d(4),
        nn.Linear(4, 1),
    ).double()
    model(torch.randn(7, 2, 6, 6).double() + 1)  # statistics of their own
    return model, torch.randn(12, 2, 6, 6).double(), torch.randn(12, 1).double()


def state_of(model):
    return {name: value.clone() for name, value in model.state_dict().items()}


@pytest.mark.parametrize("chunk", [12, 5])
@pytest.mark.parametrize("retain", [True, False])
def test_batch_norm_in_train_mode(chunk, retain):
    model, x, y = normed()
    before = state_of(model)
    with frozen_statistics(model):
        found = top_eigenvalues(
            hessian_of(model, x, y, chunk, retain).product, 269, tolerance=1e-9, dtype=torch.float64
        )
    assert all(torch.equal(value, before[name]) for name, value in state_of(model).items())

    def loss(flat):
        """Every chunk normalised by hand with its own mean and variance."""
        conv, gain, shift, dense, bias, gain1, shift1, last, bias1 = (
            piece.view_as(p)
            for piece, p in zip(
                flat.split([p.numel() for p in model.parameters()]), model.parameters(), strict=True
            )
        )

        def normalised(z, over, gain, shift):
            mean, var = z.mean(over, keepdim=True), z.var(over, unbiased=False, keepdim=True)
            return (z - mean) / (var + 1e-5).sqrt() * gain + shift

        total = 0
        for a, b in zip(x.split(chunk), y.split(chunk), strict=True):
            z = nn.functional.conv2d(a, conv)
            z = normalised(z, (0, 2, 3), gain[:, None, None], shift[:, None, None])
            z = normalised(torch.tanh(z).flatten(1) @ dense.T + bias, 0, gain1, shift1)
            total = total + ((z @ last.T + bias1 - b) ** 2).sum() / 12
        return total

    weights = nn.utils.parameters_to_vector(model.parameters())
    exact = torch.linalg.eigvalsh(matrix_of(loss, weights))[-1]
    assert found.values[0] == pytest.approx(float(exact), rel=1e-8)


def test_statistics_are_restored_after_an_error():
    model, x, _ = normed()
    before = state_of(model)
    model[5].eval()
    expected = model[5](torch.ones(2, 4).double())
    with pytest.raises(RuntimeError, match="on purpose"), frozen_statistics(model):
        with frozen_statistics(model):
            model(x)
        model(x)
        assert torch.equal(model[5](torch.ones(2, 4).double()), expected)  # eval mode: as ever
        raise RuntimeError("on purpose")
    assert all(torch.equal(value, before[name]) for name, value in state_of(model).items())
    assert model[1].track_running_stats and model[5].track_running_stats
    model(x)
    assert not torch.equal(model[1].running_mean, before["1.running_mean"])
    assert model[1].num_batches_tracked == 2 and model[5].num_batches_tracked == 1


def test_layers_without_statistics_stay_so():
    layer = nn.BatchNorm1d(2, track_running_stats=False)
    with frozen_statistics(layer):
        pass
    assert layer.track_running_stats is False


# Arguments


@pytest.mark.parametrize("chunk", [1, 3, 10, 11])
def test_chunks_add_up(chunk):
    x, y = torch.randn(10, 4).double(), torch.randn(10).double()
    losses = chunk_losses(lambda x: x.sum(1), nn.functional.mse_loss, x, y, chunk)
    assert len(losses) == math.ceil(10 / chunk)
    exact = ((x.sum(1) - y) ** 2).mean()
    torch.testing.assert_close(sum(loss() for loss in losses), exact, rtol=EXACT, atol=0)


def tracked(*sizes, **settings):
    tracker = Tracker(**settings)
    for size in sizes:
        tracker.measure(Matrix(torch.eye(size).double()))
    return tracker


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("losses", lambda: Hessian([], [leaf(1.0)])),
        ("parameters", lambda: Hessian([lambda: leaf(1.0)], [])),
        ("parameters", lambda: Hessian([lambda: leaf(1.0)], [torch.ones(2)])),
        ("vector", lambda: Hessian([lambda: leaf(1.0)], [leaf(1.0)]).product(torch.ones(2))),
        ("chunk", lambda: chunk_losses(None, None, torch.ones(2), torch.ones(2), 0)),
        ("size", lambda: top_eigenvalues(None, 0)),
        ("k", lambda: top_eigenvalues(None, 3, 4)),
        ("k", lambda: top_eigenvalues(None, 3, 0)),
        ("start", lambda: top_eigenvalues(None, 3, start=torch.ones(4))),
        ("start", lambda: top_eigenvalues(None, 3, start=torch.ones(2, 3))),
        ("tolerance", lambda: top_eigenvalues(None, 3, tolerance=0.0)),
        ("max_products", lambda: top_eigenvalues(None, 3, 2, max_products=13)),
        ("seed", lambda: top_eigenvalues(None, 3, seed=-1)),
        ("k", lambda: Tracker(0)),
        ("k", lambda: tracked(3, k=4)),
        ("tolerance", lambda: Tracker(tolerance=math.nan)),
        ("admixture", lambda: Tracker(admixture=-0.1)),
        ("max_products", lambda: Tracker(2, max_products=13)),
        ("seed", lambda: Tracker(seed=1.5)),
        ("hessian", lambda: tracked(3, 4)),
        ("state", lambda: Tracker(2).load_state_dict(Tracker().state_dict())),
    ],
)
def test_rejects(name, call):
    with pytest.raises(ValueError, match=f"^{name} must be .*, got "):
        call()


@pytest.mark.parametrize("size", [1, 2, 3])
def test_small_matrices_are_exact(size):
    tracker = Tracker(min(2, size))
    for shift in itertools.accumulate([0.0, 0.5, 0.5, -3.0]):
        values = np.arange(size) + shift
        found = tracker.measure(Matrix(with_spectrum(values)))
        np.testing.assert_allclose(found.values, values[::-1][:2], rtol=1e-12, atol=1e-12)
