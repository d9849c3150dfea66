"""Network (7) on data (1), full sparse coding: Figures 3 (top) and 12 (left), Appendix B.1.

f(x; a, W, b) = sum_i a_i ReLU(<w_i, x> + b), with one bias b for all m units and the logistic loss
averaged over the samples.  The basis of the data is unknown to the network.  That it is the
canonical one here loses nothing: noise and initial weights are isotropic, so another basis rotates
the rows of W and leaves the law of everything recorded as it is.
"""

import math
from dataclasses import dataclass

from eosbook._process import Process
from eosbook._relu_data import Data, sparse_coding_data
from eosbook._sparse_network import DTYPES, Loss, Samples, Weights, initial_weights, tensors
from eosbook._training import setting
from eosbook._validate import choice, count, finite, positive, scalar
from eosbook.sharpness import top_eigenvalues

__all__ = [
    "Data",
    "Loss",
    "Samples",
    "Settings",
    "Training",
    "Weights",
    "initial_weights",
    "samples",
    "sparse_coding_data",
    "start",
    "tensors",
    "threshold",
]


@dataclass(frozen=True)
class Settings:
    """Settings of a training run; by default the paper's sizes.

    Raises
    ------
    ValueError
        A setting is out of its range.

    >>> Settings(lr=0)
    Traceback (most recent call last):
    ValueError: lr must be finite and > 0, got 0
    """

    lr: float = setting(0.05, "learning rate")
    steps: int = setting(300, "gradient steps")
    seed: int = setting(0, "seed of the data and of the initial weights")
    d: int = setting(100, "dimension")
    m: int = setting(2000, "hidden units")
    n: int = setting(20_000, "samples")
    signal: float = setting(5.0, "the paper's lambda")
    chunk: int = setting(500, "samples at once: memory and time, rounding aside nothing else")
    dtype: str = setting("float32", "float32 or float64")
    test_every: int = setting(0, "steps between two tests; 0: none")
    test_n: int = setting(10_000, "samples of the test set")
    sharpness_first: int = setting(0, "first steps, with sharpness measured at each")
    sharpness_every: int = setting(
        0, "steps between two later ones, odd to see both sides of a swing; 0: none"
    )

    def __post_init__(self):
        scalar(positive, "lr", self.lr)
        scalar(finite, "signal", self.signal)
        for name in ("steps", "d", "m", "n", "chunk", "test_n"):
            count(name, getattr(self, name), 1)
        for name in ("seed", "test_every", "sharpness_first", "sharpness_every"):
            count(name, getattr(self, name))
        choice("dtype", self.dtype, tuple(DTYPES))


def samples(settings, device="cpu", part="train"):
    """The samples that a run is trained on, or tested with.

    Parameters
    ----------
    settings : Settings
    device : str or torch.device
    part : {"train", "test"}

    Returns
    -------
    Samples

    Examples
    --------
    >>> samples(Settings(d=3, n=7)).z.shape, samples(Settings(d=3, test_n=5), part="test").z.shape
    (torch.Size([7, 4]), torch.Size([5, 4]))
    """
    n = settings.n if part == "train" else settings.test_n
    data = sparse_coding_data(settings.d, n, settings.signal, settings.seed, part)
    return tensors(data, settings.dtype, device)


def start(settings, device="cpu"):
    """The weights that a run starts from.

    Parameters
    ----------
    settings : Settings
    device : str or torch.device

    Returns
    -------
    Weights

    Examples
    --------
    >>> start(Settings(d=3, m=5)).W.shape
    torch.Size([5, 3])
    """
    return initial_weights(settings.d, settings.m, settings.seed, settings.dtype, device)


def threshold(settings, device="cpu"):
    """2/lambda_max of the Hessian at the start: above this learning rate training is unstable.

    Parameters
    ----------
    settings : Settings
    device : str or torch.device

    Returns
    -------
    float

    Examples
    --------
    >>> import numpy as np, torch
    >>> settings = Settings(d=2, m=3, n=20, dtype="float64")
    >>> at = Loss(samples(settings), start(settings))
    >>> hessian = np.stack([at.product(unit) for unit in torch.eye(at.size, dtype=torch.float64)])
    >>> bool(np.isclose(threshold(settings), 2 / np.linalg.eigvalsh(hessian)[-1], rtol=1e-3))
    True
    """
    at = Loss(samples(settings, device), start(settings, device), settings.chunk)
    kind = {"dtype": at.gradient.dtype, "device": at.gradient.device}
    return 2 / float(top_eigenvalues(at.product, at.size, **kind).values[0])


class Training(Process):
    """A run of full-batch gradient descent that can be stopped after any step and taken up again.

    It records at each step `loss`, `accuracy`, `activation`, `bias` and `mean_output_weight`, the
    mean of the a_i, whose oscillation is that of their sum; at the steps of `test_step` and
    `sharpness_step` the loss and accuracy on a test set, and the sharpness with what it took.

    Parameters
    ----------
    settings : Settings
    device : str or torch.device

    Attributes
    ----------
    step, steps : int
        Steps taken, and to take.
    finished, diverged : bool
        Nothing is left to do; the loss is not finite.

    Examples
    --------
    >>> training = Training(Settings(d=3, m=5, n=7, steps=2))
    >>> while not training.finished:
    ...     training.advance()
    >>> training.arrays()["step"].tolist()
    [0, 1, 2]
    """

    def __init__(self, settings, device="cpu"):
        super().__init__(settings)
        self.weights = start(settings, device)
        self.train = samples(settings, device)
        self.test = samples(settings, device, "test") if settings.test_every else None

    def advance(self):
        """Record what is due, then take a step; at the last step, or on divergence, finish."""
        settings = self.settings
        at = Loss(self.train, self.weights, settings.chunk)
        self.record(
            step=self.step,
            loss=at.loss,
            accuracy=at.accuracy,
            bias=self.weights.b.item(),
            mean_output_weight=self.weights.a.mean().item(),
            activation=at.activation,
        )
        if self.due(settings.test_every):
            test = Loss(self.test, self.weights, settings.chunk)
            self.record(test_step=self.step, test_loss=test.loss, test_accuracy=test.accuracy)
        if self.step < settings.sharpness_first or self.due(settings.sharpness_every):
            self.measure_sharpness(at)
        if not self.ended(math.isfinite(at.loss)):
            self.weights = self.weights.like(self.weights.flat - settings.lr * at.gradient)
            self.step += 1

    def weights_state(self):
        """The weights, for `state_dict`."""
        return self.weights.flat

    def load_weights(self, state):
        """Put stored weights in their place."""
        self.weights = self.weights.like(state.to(self.weights.a.device))
