"""ResNet-18: its shape, and batch norm over groups."""

import pytest
import torch
from torch import nn

from eosbook.resnet import BatchNorm, ResNet18


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


def images(n=6, size=32):
    return torch.randn(n, 3, size, size, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("stem", ["3x3", "7x7"])
@pytest.mark.parametrize("batch_norm", [True, False])
def test_shapes(stem, batch_norm):
    net = ResNet18(3, 4, stem, batch_norm)
    hidden = net.features(images())
    side = 4 if stem == "3x3" else 1
    assert hidden.shape == (6, 32, side, side) and (hidden >= 0).all()
    assert net.head(hidden).shape == (6, 3)
    torch.testing.assert_close(net.eval()(images()), net.head(net.features(images())))


def test_it_has_eighteen_layers_with_weights():
    net = ResNet18()
    main = [
        m
        for name, m in net.named_modules()
        if isinstance(m, nn.Conv2d | nn.Linear) and "shortcut" not in name
    ]
    assert len(main) == 18
    # 11.17 million parameters: https://github.com/kuangliu/pytorch-cifar counts the same for 10
    assert sum(p.numel() for p in ResNet18(10).parameters()) == 11_173_962


def test_the_bias_stands_before_the_last_relu():
    net = ResNet18(1, 2)
    with torch.no_grad():
        net.bias.copy_(torch.full((16,), -100.0))
    assert net.features(images()).abs().max() == 0
    with torch.no_grad():
        net.bias.copy_(torch.full((16,), 100.0))
    assert net.features(images()).min() > 50


def test_without_batch_norm_the_bias_is_the_last_convolution_s():
    net = ResNet18(1, 2, batch_norm=False)
    assert not any(isinstance(m, nn.BatchNorm2d) for m in net.modules())
    with torch.no_grad():
        net.bias.copy_(torch.full((16,), -1e4))
    assert net.features(images()).abs().max() == 0


def test_groups_are_normalised_one_by_one():
    torch.manual_seed(0)
    grouped, whole = ResNet18(1, 4, group=2), ResNet18(1, 4)
    whole.load_state_dict(grouped.state_dict())
    x = images(7)
    expected = torch.cat([whole(part) for part in x.split(2)])
    torch.testing.assert_close(grouped(x), expected, rtol=1e-4, atol=1e-5)
    for ours, theirs in zip(grouped.buffers(), whole.buffers(), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)
    assert not torch.allclose(grouped(x), whole(x), atol=1e-3)


def test_one_group_is_batch_norm():
    ours, theirs = BatchNorm(3, group=6), nn.BatchNorm2d(3)
    torch.testing.assert_close(ours(images()), theirs(images()), rtol=0, atol=0)


def test_evaluation_uses_running_statistics():
    layer = BatchNorm(3, group=2)
    layer(images())
    layer.eval()
    expected = (images() - layer.running_mean[:, None, None]) / (
        layer.running_var[:, None, None] + layer.eps
    ).sqrt()
    torch.testing.assert_close(layer(images()), expected)


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"outputs": 0}, "outputs must be an integer >= 1, got 0"),
        ({"width": 0}, "width must be an integer >= 1, got 0"),
        ({"stem": "5x5"}, "stem must be one of '3x3', '7x7', got '5x5'"),
        ({"group": 0}, "group must be an integer >= 1, got 0"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_bad_input(arguments, message):
    with pytest.raises(ValueError, match=message):
        ResNet18(**arguments)
