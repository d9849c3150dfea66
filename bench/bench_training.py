"""Full-batch gradients of ResNet-18: images per second beside a plain float32 loop.

The plain loop is what one writes first: a DataLoader, contiguous float32 images, one backward pass a
batch.  Both compute the same gradient, with batch norm over the same images, in one process.
"""

import argparse

import numpy as np
import torch
from _common import best_of, environment, write
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset

from eosbook import cifar
from eosbook.resnet import ResNet18
from eosbook.training import Settings, Training

GROUP, STEPS = 250, 4
VARIANTS = {
    "fp32, contiguous": {"channels_last": False},
    "fp32, channels-last": {},
    "bf16, channels-last": {"precision": "bf16"},
}


def images(n, classes=2):
    """The stand-in's images, repeated up to n."""
    found = cifar.find("stand-in", classes=classes)
    chosen = np.arange(n) % len(found.labels)
    return cifar.Images(found.images[chosen], found.labels[chosen], found.classes, found.source)


def plain(process, device):
    """Losses of a plain training loop from the same start, and a function that does one step."""
    settings = process.settings
    model = ResNet18(1, settings.width)
    model.load_state_dict(process.model.state_dict())
    model.to(device)
    data = TensorDataset(process.train.images.cpu().contiguous(), process.train.labels.cpu())
    loader = DataLoader(data, batch_size=GROUP)
    optimizer = torch.optim.SGD(model.parameters(), settings.lr)

    def step():
        optimizer.zero_grad()
        total = 0.0
        for x, y in loader:
            logits = model(x.to(device))[:, 0]
            y = y.to(device).float()
            loss = functional.binary_cross_entropy_with_logits(logits, y) * len(y) / len(data)
            loss.backward()
            total += loss.item()
        optimizer.step()
        return total

    return step


def case(width, n, device):
    """Times, and how far the loss curves part, of every variant at one width."""
    data = images(n)
    rows, steppers, curves = [], {}, {}
    usual = {"lr": 0.05, "steps": STEPS, "schedule": "constant", "width": width}
    usual |= {"group": GROUP, "chunk": GROUP, "snapshot_every": 10**6, "test_every": 10**6}
    variants = dict(VARIANTS)
    if device != "cpu":
        variants["tf32, channels-last"] = {"precision": "tf32"}
        variants["bf16, channels-last, compiled"] = {"precision": "bf16", "compile": True}
    for name, changes in variants.items():
        process = Training(Settings(**usual | changes), data, data, device)
        if not steppers:
            steppers["plain loop"] = plain(process, device)
            curves["plain loop"] = [steppers["plain loop"]() for _ in range(STEPS)]
        while not process.finished:
            process.advance()
        curves[name] = process.arrays()["loss"][:STEPS].tolist()
        process.records.clear()
        steppers[name] = process.gradient
    times = best_of(*steppers.values(), repeats=3)
    for name, seconds in zip(steppers, times, strict=True):
        part = np.abs(np.array(curves[name]) / curves["plain loop"] - 1).max()
        rows.append(
            {
                "width": width,
                "variant": name,
                "images_per_second": n / seconds,
                "over_plain": times[0] / seconds,
                "loss_apart": float(part),
            }
        )
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    sizes = ((16, 500), (64, 250)) if options.device == "cpu" else ((64, 10_000),)
    rows = [row for width, n in sizes for row in case(width, n, options.device)]
    where = environment("numpy", "torch") | {"device": options.device, "threads": options.threads}
    lines = [
        "| width | | images/s | over the plain loop | loss apart |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {r['width']} | {r['variant']} | {r['images_per_second']:.0f} | "
        f"{r['over_plain']:.2f} | {r['loss_apart']:.1e} |"
        for r in rows
    ]
    note = f"Loss apart: largest relative difference over {STEPS} steps from the same start."
    write("training", "Training", {"environment": where, "rows": rows}, [*lines, "", note])


if __name__ == "__main__":
    main()
