"""ResNet-18 for images of 32 x 32 pixels (Figures 3, 12 and 13), with what the paper leaves open as
arguments.

The convolutions of a ResNet-18 have no bias: the "bias at the last convolutional layer" is the
shift (beta) of the batch norm behind it, the last of the last block.
"""

import torch
from torch import nn

from eosbook._validate import choice, count

STEMS = ("3x3", "7x7")


class BatchNorm(nn.BatchNorm2d):
    """Batch norm whose statistics are taken over groups of `group` images.

    A batch is cut into groups in its own order, and each is normalised by its own mean and
    variance; so a batch of several groups gives what one group after the other would give.  With
    ``group=None`` the batch is one group.

    >>> layer = BatchNorm(1, group=2)
    >>> images = torch.tensor([0.0, 2.0, 10.0, 30.0]).reshape(4, 1, 1, 1)
    >>> [round(value, 3) for value in layer(images).flatten().tolist()]
    [-1.0, 1.0, -1.0, 1.0]
    """

    def __init__(self, channels, group=None):
        super().__init__(channels)
        self.group = group

    def forward(self, images):
        """Normalise a batch (n, channels, height, width)."""
        if not self.training or self.group is None or len(images) <= self.group:
            return super().forward(images)
        parts = [super(BatchNorm, self).forward(part) for part in images.split(self.group)]
        return torch.cat(parts)


class Block(nn.Module):
    """Two 3 x 3 convolutions and a shortcut."""

    def __init__(self, inside, outside, stride, convolution, norm):
        super().__init__()
        self.first = nn.Sequential(
            convolution(inside, outside, 3, stride), norm(outside), nn.ReLU(inplace=True)
        )
        self.second = nn.Sequential(convolution(outside, outside, 3, 1), norm(outside))
        self.shortcut = nn.Identity()
        if stride > 1 or inside != outside:
            self.shortcut = nn.Sequential(convolution(inside, outside, 1, stride), norm(outside))

    def forward(self, images):
        """ReLU of the two branches' sum."""
        return torch.relu(self.second(self.first(images)) + self.shortcut(images))


class ResNet18(nn.Module):
    """ResNet-18.

    Parameters
    ----------
    outputs : int, >= 1
        Logits: 1 for two classes, otherwise as many as classes.
    width : int, >= 1
        Channels of the first stage: 64 in ResNet-18, fewer for a small machine.
    stem : {"3x3", "7x7"}
        First convolution: 3 x 3 for small images, or 7 x 7 with stride 2 and max pooling.
    batch_norm : bool
        Without it the convolutions have biases of their own.
    group : int or None
        Images over which batch norm takes its statistics; None: the batch it is given.

    Raises
    ------
    ValueError
        An argument is out of its range.

    >>> net = ResNet18(outputs=1, width=4)
    >>> net(torch.zeros(2, 3, 32, 32)).shape, net.bias.shape
    (torch.Size([2, 1]), torch.Size([32]))
    >>> sum(parameter.numel() for parameter in ResNet18(outputs=10).parameters())
    11173962
    """

    def __init__(self, outputs=1, width=64, stem="3x3", batch_norm=True, group=None):
        super().__init__()
        outputs, width = count("outputs", outputs, 1), count("width", width, 1)
        choice("stem", stem, STEMS)
        if group is not None:
            group = count("group", group, 1)

        def convolution(inside, outside, size, stride):
            return nn.Conv2d(inside, outside, size, stride, size // 2, bias=not batch_norm)

        def norm(channels):
            return BatchNorm(channels, group) if batch_norm else nn.Identity()

        size, stride = (3, 1) if stem == "3x3" else (7, 2)
        layers = [convolution(3, width, size, stride), norm(width), nn.ReLU(inplace=True)]
        if stem == "7x7":
            layers.append(nn.MaxPool2d(3, 2, 1))
        channels = width
        for stage in range(4):
            for place in range(2):
                stride = 2 if stage and not place else 1
                layers.append(Block(channels, width << stage, stride, convolution, norm))
                channels = width << stage
        self.features = nn.Sequential(*layers)
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, outputs)
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                if module.bias is not None:
                    nn.init.zeros_(module.bias)

    def forward(self, images):
        """Logits (n, outputs) of images (n, 3, height, width).

        `features` gives the output of the last ReLU, `head` what follows it.
        """
        return self.head(self.features(images))

    @property
    def bias(self):
        """Biases in front of the last ReLU, a channel each: the shift of the last batch norm."""
        convolution, norm = self.features[-1].second
        return convolution.bias if isinstance(norm, nn.Identity) else norm.bias
