"""What training needs besides the network: settings, schedule, losses, data on the device."""

import contextlib
import math
import os
from dataclasses import dataclass, field

import torch
from torch.nn import functional

from eosbook._validate import choice, count, fail, finite, positive, scalar
from eosbook.resnet import STEMS

METHODS = ("gd", "sgd")
SCHEDULES = ("cosine", "constant")
PRECISIONS = ("fp32", "tf32", "bf16")


def setting(default, text):
    """Field of a dataclass of settings, with the words that explain it."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True)
class Settings:
    """Settings of a training run; the paper leaves most of them open.

    Raises
    ------
    ValueError
        A setting is out of its range.

    >>> Settings(lr=-1)
    Traceback (most recent call last):
    ValueError: lr must be finite and > 0, got -1
    """

    lr: float = setting(0.1, "learning rate, at the start of the schedule")
    steps: int = setting(100, "gradient steps")
    seed: int = setting(0, "seed of the initial weights and of SGD's order")
    method: str = setting("gd", "gd (full batch) or sgd")
    batch: int = setting(100, "images of an SGD step")
    schedule: str = setting("cosine", "cosine (down to 0) or constant")
    momentum: float = setting(0.0, "heavy-ball momentum")
    weight_decay: float = setting(0.0, "weight decay")
    width: int = setting(64, "channels of the first stage; 64 is ResNet-18")
    stem: str = setting("3x3", "first convolution, 3x3 or 7x7 with pooling")
    batch_norm: bool = setting(True, "batch norm, or convolutions with biases")
    group: int = setting(1000, "images over which batch norm takes its statistics")
    chunk: int = setting(1000, "images at once, whole groups: memory and time, nothing else")
    retain: bool = setting(True, "keep the graphs of a sharpness measurement: memory for time")
    precision: str = setting("fp32", "fp32, tf32 (NVIDIA) or bf16 (autocast)")
    channels_last: bool = setting(
        True, "channels-last layout (on a CPU for widths of whole eights)"
    )
    compile: bool = setting(False, "compile the network")
    deterministic: bool = setting(False, "on a GPU, only kernels that repeat bit by bit")
    record_every: int = setting(1, "steps between two records of loss, logit, bias, activation")
    snapshot_every: int = setting(10, "steps between two records of all biases and activations")
    test_every: int = setting(10, "steps between two tests")
    sharpness_every: int = setting(0, "steps between two measurements of sharpness; 0: none")
    sharpness_images: int = setting(0, "training images of that loss; 0: all")

    def __post_init__(self):
        scalar(positive, "lr", self.lr)
        for name in ("batch", "width", "group", "chunk", "steps"):
            count(name, getattr(self, name), 1)
        for name in ("record_every", "snapshot_every", "test_every"):
            count(name, getattr(self, name), 1)
        for name in ("seed", "sharpness_every", "sharpness_images"):
            count(name, getattr(self, name))
        choice("method", self.method, METHODS)
        choice("schedule", self.schedule, SCHEDULES)
        choice("stem", self.stem, STEMS)
        choice("precision", self.precision, PRECISIONS)
        if not 0 <= scalar(finite, "momentum", self.momentum) < 1:
            fail("momentum", self.momentum, "in [0, 1)")
        if scalar(finite, "weight_decay", self.weight_decay) < 0:
            fail("weight_decay", self.weight_decay, ">= 0")
        if self.batch_norm and self.chunk % self.group:
            fail("chunk", self.chunk, f"a multiple of group, {self.group}")
        if self.method == "gd" and self.record_every != 1:
            fail("record_every", self.record_every, "1 for gd: every gradient gives a record")


def learning_rate(settings, step):
    """Learning rate of a step: constant, or (lr / 2) (1 + cos(pi step / steps)).

    >>> [round(learning_rate(Settings(lr=0.2, steps=4), step), 3) for step in range(5)]
    [0.2, 0.171, 0.1, 0.029, 0.0]
    """
    if settings.schedule == "constant":
        return settings.lr
    return settings.lr * (1 + math.cos(math.pi * step / settings.steps)) / 2


def criterion(logits, labels):
    """Sum of the losses: logistic for one logit, cross-entropy for several.

    >>> round(criterion(torch.zeros(2, 1), torch.tensor([0, 1])).item() / 2, 4)
    0.6931
    """
    if logits.shape[1] == 1:
        return functional.softplus(logits[:, 0] * (1 - 2 * labels)).sum()
    return functional.cross_entropy(logits, labels, reduction="sum")


def hits(logits, labels):
    """Number of right answers."""
    answers = (logits[:, 0] > 0).long() if logits.shape[1] == 1 else logits.argmax(1)
    return (answers == labels).sum()


def layout_of(settings, device):
    """Memory layout of weights and images.

    On processors without AVX-512, torch's convolutions in channels-last layout corrupt memory
    (torch 2.13) unless channels come in whole eights.
    """
    safe = device.type != "cpu" or settings.width % 8 == 0
    return torch.channels_last if settings.channels_last and safe else torch.contiguous_format


class Dataset:
    """Images on the device: normalised by the training set's own mean and deviation a channel."""

    def __init__(self, images, labels, moments, device, layout):
        mean, deviation = (torch.tensor(part, dtype=torch.float32) for part in moments)
        scaled = (torch.tensor(images).float() - mean) / deviation
        self.images = scaled.permute(0, 3, 1, 2).contiguous(memory_format=layout).to(device)
        self.labels = torch.tensor(labels).to(device)

    def __len__(self):
        return len(self.labels)

    def part(self, chosen):
        """Images and labels of a slice or of indices."""
        return self.images[chosen], self.labels[chosen]


def shares(total, group, chunk, place=0, processes=1):
    """Slices of `total` images for one of several processes: whole groups, at most `chunk` long.

    >>> shares(10, 2, 4)
    [slice(0, 4, None), slice(4, 8, None), slice(8, 10, None)]
    >>> shares(10, 2, 4, 1, 2)
    [slice(4, 8, None), slice(8, 10, None)]
    >>> shares(10, 10, 10, 0, 2)
    Traceback (most recent call last):
    ValueError: group must be at most 5 for 10 images on 2 processes, got 10
    """
    groups = -(-total // group)
    if groups < processes:
        fail(
            "group",
            group,
            f"at most {total // processes} for {total} images on {processes} processes",
        )
    first, stop = (groups * end // processes * group for end in (place, place + 1))
    stop = min(stop, total)
    size = max(chunk // group, 1) * group
    return [slice(start, min(start + size, stop)) for start in range(first, stop, size)]


@contextlib.contextmanager
def arithmetic(settings, device):
    """Precision and kernels as the settings have them; on a GPU only, and only inside."""
    if device.type != "cuda":
        yield
        return
    if settings.deterministic:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # read at the first product
    convolutions, products = torch.backends.cudnn, torch.backends.cuda.matmul
    before = convolutions.allow_tf32, products.allow_tf32, convolutions.benchmark
    repeats = torch.are_deterministic_algorithms_enabled()
    convolutions.allow_tf32 = products.allow_tf32 = settings.precision == "tf32"
    convolutions.benchmark = not settings.deterministic
    torch.use_deterministic_algorithms(settings.deterministic)
    try:
        yield
    finally:
        convolutions.allow_tf32, products.allow_tf32, convolutions.benchmark = before
        torch.use_deterministic_algorithms(repeats)
