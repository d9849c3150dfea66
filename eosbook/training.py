"""Training ResNet-18 by full-batch gradient descent and by SGD (Figures 3, 12 and 13).

The full-batch gradient is accumulated over chunks of images and is exact: batch norm takes its
statistics over fixed groups of images, and a chunk holds whole groups, so that its size changes
memory and time but not the gradient.
"""

import numpy as np
import torch

from eosbook import _distributed as ranks
from eosbook._process import Process
from eosbook._training import (
    Dataset,
    Settings,
    arithmetic,
    criterion,
    hits,
    layout_of,
    learning_rate,
    shares,
)
from eosbook._validate import fail
from eosbook.resnet import ResNet18
from eosbook.sharpness import Hessian, chunk_losses, frozen_statistics

__all__ = ["Settings", "Training", "learning_rate"]


class Training(Process):
    """A training run that can be stopped after any step, stored, and taken up again.

    The training set is put into an order that is the same for every seed; batch norm's groups
    follow it.  In full-batch gradient descent the running statistics are, before each step, the
    mean over all groups at the present weights; in SGD they are the usual running means, and a group
    is never longer than the batch.

    Parameters
    ----------
    settings : Settings
    train, test : eosbook.cifar.Images
        With the same classes; two classes get one logit.
    device : str or torch.device

    Attributes
    ----------
    model : ResNet18
    step : int
        Steps taken.
    finished, diverged : bool
        Nothing is left to do; the loss is no longer finite.

    Raises
    ------
    ValueError
        Data and settings do not fit together.
    """

    def __init__(self, settings, train, test, device="cpu"):
        if train.classes != test.classes:
            fail("test", test.classes, f"of the training set's classes, {train.classes}")
        if settings.method == "sgd" and settings.batch > len(train.labels):
            fail("batch", settings.batch, f"at most the training set, {len(train.labels)} images")
        super().__init__(settings)
        self.device = torch.device(device)
        self.group = (
            settings.group if settings.method == "gd" else min(settings.group, settings.batch)
        )
        layout = layout_of(settings, self.device)
        self.outputs = 1 if len(train.classes) == 2 else len(train.classes)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(settings.seed)
            model = ResNet18(
                self.outputs, settings.width, settings.stem, settings.batch_norm, self.group
            )
        self.model = model.to(self.device, memory_format=layout)
        self.features = torch.compile(model.features) if settings.compile else model.features
        self.optimizer = torch.optim.SGD(
            model.parameters(),
            settings.lr,
            momentum=settings.momentum,
            weight_decay=settings.weight_decay,
        )
        order = np.random.default_rng(0).permutation(len(train.labels))
        moments = train.images.mean((0, 1, 2)), train.images.std((0, 1, 2))
        self.train = Dataset(train.images[order], train.labels[order], moments, device, layout)
        self.test = Dataset(test.images, test.labels, moments, device, layout)
        self.norms = [m for m in model.modules() if isinstance(m, torch.nn.BatchNorm2d)]
        if settings.method == "gd":
            for norm in self.norms:
                norm.momentum = None  # running statistics are means over all groups

    def shares(self, total, alone=False):
        """Slices of `total` images, chunk by chunk, that this process works on."""
        group = min(self.group, total) if self.norms else 1
        place, processes = (0, 1) if alone else (ranks.rank(), ranks.world())
        return shares(total, group, self.settings.chunk, place, processes)

    def batch(self, step):
        """Indices of an SGD step's images: each epoch has an order of its own."""
        total, size = len(self.train), self.settings.batch
        epoch, place = divmod(step, total // size)
        order = np.random.default_rng([self.settings.seed, epoch]).permutation(total)
        return torch.from_numpy(order[place * size : (place + 1) * size]).to(self.device)

    def forward(self, images):
        """Logits, and the last ReLU's mean over the pixels of each channel."""
        bf16 = self.settings.precision == "bf16"
        with torch.autocast(self.device.type, torch.bfloat16, enabled=bf16):
            hidden = self.features(images)
            logits = self.model.head(hidden)
        return logits.float(), hidden.detach().float().mean((2, 3))

    def sweep(self, data, parts, total, backward=False):
        """Means over a data set's parts; with `backward`, add the mean loss's gradient too."""
        sizes = {
            "loss": 1,
            "accuracy": 1,
            "mean_logit": self.outputs,
            "channel_activation": self.model.bias.numel(),
        }
        means = {name: torch.zeros(size, device=self.device) for name, size in sizes.items()}
        with torch.set_grad_enabled(backward):
            for part in parts:
                images, labels = data.part(part)
                logits, hidden = self.forward(images)
                loss = criterion(logits, labels) / total
                if backward:
                    loss.backward()
                means["loss"] += loss.detach()
                means["accuracy"] += hits(logits, labels) / total
                means["mean_logit"] += logits.detach().sum(0) / total
                means["channel_activation"] += hidden.sum(0) / total
        if ranks.world() > 1:
            self.join(list(means.values()), backward)
        return {name: mean.cpu().numpy() for name, mean in means.items()}

    def join(self, means, backward):
        """Add up over the processes; running statistics become their mean."""
        ranks.sum_(means)
        if backward:
            ranks.sum_([parameter.grad for parameter in self.model.parameters()])
            statistics = [part for n in self.norms for part in (n.running_mean, n.running_var)]
            ranks.sum_(statistics)
            for part in statistics:
                part /= ranks.world()

    def gradient(self):
        """Put the next step's gradient into the parameters' ``grad``; return its means."""
        self.model.train()
        self.optimizer.zero_grad()
        if self.settings.method == "gd":
            for norm in self.norms:
                norm.reset_running_stats()
            total = len(self.train)
            return self.sweep(self.train, self.shares(total), total, backward=True)
        chosen = self.batch(self.step)
        parts = [chosen[part] for part in self.shares(len(chosen))]
        return self.sweep(self.train, parts, len(chosen), backward=True)

    def evaluate(self):
        """Means over the training set, as the network is trained: batch norm by groups."""
        self.model.train()
        total = len(self.train)
        with frozen_statistics(self.model):
            return self.sweep(self.train, self.shares(total), total)

    def hessian(self):
        """Hessian of the training loss as the network is trained, in full precision."""
        total = min(self.settings.sharpness_images or len(self.train), len(self.train))
        images, labels = self.train.part(slice(total))
        chunk = self.shares(total, alone=True)[0].stop

        def mean(logits, labels):
            return criterion(logits, labels) / len(labels)

        losses = chunk_losses(self.model, mean, images, labels, chunk)
        return Hessian(losses, list(self.model.parameters()), retain=self.settings.retain)

    def measure(self, means):
        """Record what is due at the present weights."""
        settings, step = self.settings, self.step
        bias = self.model.bias.detach().float().cpu().numpy().copy()
        if self.due(settings.record_every):
            self.record(
                step=step,
                learning_rate=learning_rate(settings, step),
                loss=means["loss"][0],
                accuracy=means["accuracy"][0],
                mean_logit=means["mean_logit"],
                median_bias=np.median(bias),
                activation=means["channel_activation"].mean(),
            )
        if self.due(settings.snapshot_every):
            activation = means["channel_activation"]
            self.record(snapshot_step=step, bias=bias, channel_activation=activation)
        if self.due(settings.test_every):
            self.model.eval()
            total = len(self.test)
            test = self.sweep(self.test, self.shares(total), total)
            self.record(
                test_step=step, test_loss=test["loss"][0], test_accuracy=test["accuracy"][0]
            )
        if self.due(settings.sharpness_every):
            self.model.train()
            with frozen_statistics(self.model):
                self.measure_sharpness(self.hessian())

    def advance(self):
        """Record what is due, then take a step; at the last step, or on divergence, finish.

        Raises
        ------
        MemoryError
            The device's memory does not suffice; says which setting to change.
        """
        try:
            with arithmetic(self.settings, self.device):
                self._advance()
        except RuntimeError as error:
            if "memory" not in str(error):
                raise
            raise MemoryError(self.remedy()) from error

    def _advance(self):
        settings, descent = self.settings, self.settings.method == "gd"
        means = None
        if descent:
            means = self.gradient()
        elif self.due(settings.record_every) or self.due(settings.snapshot_every):
            means = self.evaluate()
        self.measure(means)
        if not descent and not self.last:
            means = self.gradient()
            self.record(batch_loss=means["loss"][0])
        if not self.ended(means is None or np.isfinite(means["loss"]).all()):
            for group in self.optimizer.param_groups:
                group["lr"] = learning_rate(settings, self.step)
            self.optimizer.step()
            self.step += 1

    def remedy(self):
        """What to change where memory does not suffice."""
        chunk, group = self.settings.chunk, self.group if self.norms else 1
        smaller = max(chunk // 2 // group, 1) * group
        if smaller < chunk:
            return f"out of memory with chunk {chunk}: try chunk {smaller}"
        return (
            f"out of memory with chunk {chunk}, one group of batch norm: try group and chunk "
            f"{max(group // 2, 1)} (another group is another gradient)"
        )

    def weights_state(self):
        """Network and optimiser, for `state_dict`."""
        return {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}

    def load_weights(self, state):
        """Put stored weights in their place."""
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
