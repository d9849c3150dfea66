"""Training: the gradient is the full-batch one, runs go on bitwise, records are what they say."""

import dataclasses

import numpy as np
import pytest
import torch
from scipy.sparse.linalg import LinearOperator, eigsh
from torch.nn import functional

from eosbook import cifar
from eosbook._training import shares
from eosbook.resnet import ResNet18
from eosbook.training import Settings, Training, learning_rate


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


def some_images(classes=2, per_class=12, seed=0):
    """Noise with a colour for each class; not photographs."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(np.arange(classes), per_class)
    colours = rng.integers(60, 200, (classes, 1, 1, 3))
    images = colours[labels] + rng.integers(-50, 50, (len(labels), 32, 32, 3))
    names = tuple(f"class {k}" for k in range(classes))
    return cifar.Images(images.astype(np.uint8), labels, names, "noise, made by a test")


def small(**changes):
    usual = {"lr": 0.05, "steps": 4, "width": 2, "group": 8, "chunk": 8}
    return Settings(**usual | {"snapshot_every": 2, "test_every": 2} | changes)


def trained(settings, classes=2, **images):
    process = Training(settings, some_images(classes, **images), some_images(classes, 4, 1))
    while not process.finished:
        process.advance()
    return process


def flat_gradient(process):
    return torch.cat([p.grad.flatten() for p in process.model.parameters()])


def exact_gradient(settings, **images):
    """In double precision: rounding switches no unit, and gradients can be compared closely."""
    process = Training(settings, some_images(**images), some_images())
    process.model.double()
    process.train.images = process.train.images.double()
    process.gradient()
    return flat_gradient(process)


def test_the_gradient_is_that_of_the_mean_loss_over_all_images():
    process = Training(small(), some_images(), some_images())
    found = process.gradient()
    gradient = flat_gradient(process)
    x, y = process.train.images, process.train.labels
    sign = 2 * y - 1
    logits = torch.cat([process.model(part) for part in x.split(8)])[:, 0]
    loss = torch.log1p(torch.exp(-sign * logits)).mean()
    expected = torch.autograd.grad(loss, list(process.model.parameters()))
    expected = torch.cat([part.flatten() for part in expected])
    torch.testing.assert_close(gradient, expected, rtol=1e-4, atol=1e-6)
    assert found["loss"][0] == pytest.approx(loss.item(), rel=1e-5)
    assert found["mean_logit"][0] == pytest.approx(logits.mean().item(), rel=1e-4, abs=1e-6)
    assert found["accuracy"][0] == pytest.approx(((logits > 0) == (y > 0)).float().mean().item())


def test_several_classes_have_cross_entropy():
    process = Training(small(), some_images(3), some_images(3))
    found = process.gradient()
    x, y = process.train.images, process.train.labels
    logits = torch.cat([process.model(part) for part in x.split(8)])
    expected = functional.cross_entropy(logits, y)
    assert found["loss"][0] == pytest.approx(expected.item(), rel=1e-5)
    assert found["mean_logit"] == pytest.approx(logits.mean(0).detach().numpy(), abs=1e-5)


@pytest.mark.parametrize("chunk", [8, 16, 24, 32], ids=lambda chunk: f"chunk={chunk}")
@pytest.mark.parametrize("batch_norm", [True, False], ids=["batch norm", "without"])
def test_the_chunk_does_not_change_the_gradient(chunk, batch_norm):
    if not batch_norm:
        chunk -= 3  # any size will do
    gradients = [exact_gradient(small(chunk=size, batch_norm=batch_norm)) for size in (8, chunk)]
    scale = gradients[0].abs().max().item()
    # logits enter the loss in single precision
    torch.testing.assert_close(gradients[1], gradients[0], rtol=0, atol=1e-7 * scale)


def test_another_group_is_another_gradient():
    gradients = []
    for group in (8, 24):
        process = Training(small(group=group, chunk=24), some_images(), some_images())
        process.gradient()
        gradients.append(flat_gradient(process))
    assert (gradients[0] - gradients[1]).abs().max() > 1e-3 * gradients[0].abs().max()


def test_a_run_against_a_plain_loop():
    settings = small(lr=0.2, steps=6, group=24, chunk=24)
    process = Training(settings, some_images(), some_images())
    model = ResNet18(1, 2)
    model.load_state_dict(process.model.state_dict())
    losses, biases = [], []
    for step in range(7):
        logits = model(process.train.images)[:, 0]
        loss = functional.binary_cross_entropy_with_logits(logits, process.train.labels.float())
        losses.append(loss.item())
        biases.append(model.bias.median().item())
        loss.backward()
        with torch.no_grad():
            for parameter in model.parameters():
                parameter -= 0.1 * (1 + np.cos(np.pi * step / 6)) * parameter.grad
        model.zero_grad()
    while not process.finished:
        process.advance()
    found = process.arrays()
    np.testing.assert_allclose(found["loss"], losses, rtol=2e-4)
    assert found["step"].tolist() == list(range(7))
    assert found["snapshot_step"].tolist() == [0, 2, 4, 6]
    medians = np.median(found["bias"], axis=1)
    np.testing.assert_array_equal(found["median_bias"][::2], medians)
    np.testing.assert_allclose(
        found["activation"][::2], found["channel_activation"].mean(1), rtol=1e-6
    )


def test_running_statistics_are_the_mean_over_groups():
    process = Training(small(), some_images(), some_images())
    process.gradient()
    first = process.model.features[0](process.train.images)
    means = torch.stack([part.mean((0, 2, 3)) for part in first.split(8)])
    torch.testing.assert_close(process.norms[0].running_mean, means.mean(0), rtol=1e-4, atol=1e-6)
    before = [buffer.clone() for buffer in process.model.buffers()]
    process.evaluate()
    for old, new in zip(before, process.model.buffers(), strict=True):
        assert torch.equal(old, new)


@pytest.mark.parametrize("method", ["gd", "sgd"])
@pytest.mark.parametrize("stop", [1, 3, 5])
def test_a_run_that_was_stopped_goes_on_bitwise(method, stop, tmp_path):
    settings = small(
        method=method, steps=6, batch=8, momentum=0.5, sharpness_every=2, schedule="constant"
    )
    whole = trained(settings).arrays()
    first = Training(settings, some_images(), some_images(2, 4, 1))
    for _ in range(stop):
        first.advance()
    torch.save(first.state_dict(), tmp_path / "state")
    second = Training(settings, some_images(), some_images(2, 4, 1))
    second.load_state_dict(torch.load(tmp_path / "state", weights_only=True))
    while not second.finished:
        second.advance()
    found = second.arrays()
    assert found.keys() == whole.keys()
    for name, array in whole.items():
        np.testing.assert_array_equal(found[name], array, err_msg=name)
        assert found[name].dtype == array.dtype


def test_sgd_passes_over_the_data_in_an_order_of_each_epoch():
    process = Training(small(method="sgd", batch=8), some_images(), some_images())
    first, second = (
        torch.cat([process.batch(step) for step in range(start, start + 3)]) for start in (0, 3)
    )
    assert sorted(first.tolist()) == sorted(second.tolist()) == list(range(24))
    assert first.tolist() != second.tolist()
    other = Training(small(method="sgd", batch=8, seed=1), some_images(), some_images())
    assert other.batch(0).tolist() != process.batch(0).tolist()


def test_sgd_with_all_images_is_gradient_descent():
    gd = trained(small(steps=3, group=24, chunk=24)).arrays()
    sgd = trained(small(steps=3, group=24, chunk=24, method="sgd", batch=24)).arrays()
    np.testing.assert_allclose(sgd["loss"], gd["loss"], rtol=1e-3)
    np.testing.assert_allclose(sgd["batch_loss"], gd["loss"][:3], rtol=1e-3)


def test_divergence_is_a_result():
    process = trained(small(lr=1e30, steps=20, schedule="constant"))
    assert process.diverged and process.finished and process.step < 20
    found = process.arrays()
    assert not np.isfinite(found["loss"][-1]) and np.isfinite(found["loss"][0])


def test_sharpness_is_that_of_the_training_loss():
    settings = small(width=1, steps=1, sharpness_every=1, group=24, chunk=24)
    process = Training(settings, some_images(), some_images(2, 4, 1))
    process.model.double()
    process.train.images = process.train.images.double()
    process.test.images = process.test.images.double()
    parameters = list(process.model.parameters())
    process.model.train()
    logits = process.model(process.train.images)[:, 0]
    sign = 2 * process.train.labels - 1
    loss = functional.softplus(-sign * logits).mean()
    gradient = torch.autograd.grad(loss, parameters, create_graph=True)
    gradient = torch.cat([part.flatten() for part in gradient])

    def product(v):
        along = gradient @ torch.from_numpy(np.ravel(v))
        parts = torch.autograd.grad(along, parameters, retain_graph=True)
        return torch.cat([part.flatten() for part in parts]).numpy()

    hessian = LinearOperator(2 * (len(gradient),), matvec=product, dtype=float)
    (expected,) = eigsh(hessian, 1, which="LA", return_eigenvectors=False)
    found = process.tracker.measure(process.hessian())
    assert float(found.values[0]) == pytest.approx(expected, rel=3e-4)


def test_bf16_follows_fp32():
    curves = [
        trained(small(precision=precision, steps=8, width=8)).arrays()["loss"]
        for precision in ("fp32", "bf16")
    ]
    np.testing.assert_allclose(*curves, rtol=0.02)
    assert (curves[0] != curves[1]).any()


def test_layouts_agree():
    gradients = []
    for last in (True, False):
        settings = small(channels_last=last, width=8)
        weight = Training(settings, some_images(), some_images()).model.features[0].weight
        assert weight.is_contiguous() != last
        gradients.append(exact_gradient(settings))
    scale = gradients[0].abs().max().item()
    torch.testing.assert_close(*gradients, rtol=0, atol=1e-13 * scale)


@pytest.mark.parametrize("width", [2, 4, 12])
def test_narrow_networks_keep_to_the_layout_that_is_safe(width):
    model = trained(small(width=width, steps=1)).model
    assert all(p.is_contiguous() for p in model.parameters())


def test_memory_that_does_not_suffice_is_told_with_a_chunk_to_try(monkeypatch):
    process = Training(small(chunk=24), some_images(), some_images())

    def full(*_):
        raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(process, "features", full)
    with pytest.raises(MemoryError, match="out of memory with chunk 24: try chunk 8"):
        process.advance()
    process = Training(small(chunk=8), some_images(), some_images())
    monkeypatch.setattr(process, "features", full)
    with pytest.raises(MemoryError, match="one group of batch norm: try group and chunk 4"):
        process.advance()

    def wrong(*_):
        raise RuntimeError("something else")

    monkeypatch.setattr(process, "features", wrong)
    with pytest.raises(RuntimeError, match="something else"):
        process.advance()


def test_learning_rates():
    settings = Settings(lr=0.2, steps=10)
    assert learning_rate(settings, 0) == 0.2
    assert learning_rate(settings, 5) == pytest.approx(0.1)
    assert learning_rate(settings, 10) == 0
    assert learning_rate(dataclasses.replace(settings, schedule="constant"), 9) == 0.2


@pytest.mark.parametrize("total", [1, 7, 8, 9, 40, 41])
@pytest.mark.parametrize("group, chunk", [(1, 1), (4, 4), (4, 12), (3, 3)])
@pytest.mark.parametrize("processes", [1, 2, 3])
def test_shares_cut_the_images_into_whole_groups(total, group, chunk, processes):
    if -(-total // group) < processes:
        with pytest.raises(ValueError, match="group must be at most"):
            shares(total, group, chunk, 0, processes)
        return
    parts = [
        part for place in range(processes) for part in shares(total, group, chunk, place, processes)
    ]
    covered = [i for part in parts for i in range(total)[part]]
    assert covered == list(range(total))
    assert all(part.start % group == 0 and part.stop - part.start <= chunk for part in parts)


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"lr": 0}, "lr must be finite and > 0, got 0"),
        ({"lr": "fast"}, "lr must be a number"),
        ({"steps": 0}, "steps must be an integer >= 1, got 0"),
        ({"width": 1.5}, "width must be an integer >= 1, got 1.5"),
        ({"method": "adam"}, "method must be one of 'gd', 'sgd', got 'adam'"),
        ({"precision": "fp16"}, "precision must be one of"),
        ({"momentum": 1.0}, r"momentum must be in \[0, 1\), got 1.0"),
        ({"weight_decay": -1}, "weight_decay must be >= 0, got -1"),
        ({"chunk": 12}, "chunk must be a multiple of group, 8, got 12"),
        ({"record_every": 2}, "record_every must be 1 for gd"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_bad_settings(changes, message):
    with pytest.raises(ValueError, match=message):
        small(**changes)


def test_data_that_do_not_fit():
    with pytest.raises(ValueError, match="test must be of the training set's classes"):
        Training(small(), some_images(2), some_images(3))
    with pytest.raises(ValueError, match="batch must be at most the training set, 24 images"):
        Training(small(method="sgd", batch=25), some_images(), some_images())


def test_a_training_leaves_the_random_state_alone():
    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    trained(small(steps=1))
    assert torch.equal(torch.random.get_rng_state(), before)


def test_images_are_normalised_by_the_training_set():
    process = Training(small(), some_images(), some_images(2, 4, 1))
    x = process.train.images
    assert x.mean((0, 2, 3)).abs().max() < 1e-5
    torch.testing.assert_close(x.std((0, 2, 3)), torch.ones(3), rtol=1e-3, atol=0)
    assert process.test.images.mean((0, 2, 3)).abs().max() > 1e-3
    train, test = some_images(), some_images(2, 4, 1)
    first = (test.images[0, 0, 0] - train.images.mean((0, 1, 2))) / train.images.std((0, 1, 2))
    torch.testing.assert_close(
        process.test.images[0, :, 0, 0].double(), torch.tensor(first), rtol=1e-4, atol=1e-4
    )
