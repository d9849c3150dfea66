"""Exact products of the Hessian of a loss with vectors, and the loss in chunks of the data."""

from contextlib import contextmanager

import torch

from eosbook._validate import count, fail


class Hessian:
    """Products of the Hessian of a loss with vectors, at the parameters as they are now.

    Parameters
    ----------
    losses : sequence of callables
        One a chunk of the data, without arguments and without randomness: each returns its
        contribution to the loss, a scalar tensor.  The loss is their sum.
    parameters : iterable of tensors
        What to differentiate in.  The loss need not depend on all of them.
    retain : bool
        Keep the graphs of all chunks for all products; otherwise build each one anew.

    Attributes
    ----------
    size : int
        Number of entries of all parameters.
    loss : float
    gradient : tensor, shape (size,)
    products : int
        Number of products so far.

    Raises
    ------
    ValueError
        If there are no losses, or no parameters that can be differentiated in.

    Examples
    --------
    The Hessian of x^3 + x y at (2, 5) is [[12, 1], [1, 0]].

    >>> x, y = torch.tensor([2.0], requires_grad=True), torch.tensor(5.0, requires_grad=True)
    >>> hessian = Hessian([lambda: (x**3).sum(), lambda: (x * y).sum()], [x, y])
    >>> hessian.loss, hessian.gradient.tolist()
    (18.0, [17.0, 2.0])
    >>> hessian.product(torch.tensor([1.0, 10.0])).tolist()
    [22.0, 1.0]
    """

    def __init__(self, losses, parameters, retain=True):
        self._losses, self._parameters = list(losses), list(parameters)
        if not self._losses:
            fail("losses", losses, "one callable a chunk")
        if not self._parameters or not all(p.requires_grad for p in self._parameters):
            fail("parameters", parameters, "tensors that require gradients")
        self._sizes = [p.numel() for p in self._parameters]
        self.size = sum(self._sizes)
        self.loss, self.products = 0.0, 0
        self.gradient = torch.zeros_like(self._flat([None] * len(self._sizes)))
        self._graphs = [] if retain else None
        for loss in self._losses:
            value, gradients = self._differentiate(loss, create_graph=retain)
            self.loss += value
            self.gradient += self._flat(gradients).detach()
            if retain:
                self._graphs.append(gradients)

    def product(self, vector):
        """Hessian times a vector of shape (size,), in the same shape."""
        if vector.shape != (self.size,):
            fail("vector", tuple(vector.shape), f"of shape ({self.size},)")
        self.products += 1
        pieces = [
            piece.view_as(p)
            for piece, p in zip(vector.split(self._sizes), self._parameters, strict=True)
        ]
        result = torch.zeros_like(self.gradient)
        for chunk, loss in enumerate(self._losses):
            retain = self._graphs is not None
            gradients = self._graphs[chunk] if retain else self._differentiate(loss)[1]
            live = [i for i, g in enumerate(gradients) if g is not None and g.requires_grad]
            if live:  # otherwise this chunk is linear in the parameters
                result += self._flat(
                    torch.autograd.grad(
                        [gradients[i] for i in live],
                        self._parameters,
                        [pieces[i] for i in live],
                        retain_graph=retain,
                        allow_unused=True,
                    )
                )
        return result

    def _differentiate(self, loss, create_graph=True):
        with torch.enable_grad():
            value = loss()
            if not value.requires_grad:
                return value.item(), [None] * len(self._sizes)
            gradients = torch.autograd.grad(
                value, self._parameters, create_graph=create_graph, allow_unused=True
            )
        return value.item(), gradients

    def _flat(self, tensors):
        return torch.cat(
            [
                (torch.zeros_like(p) if t is None else t).reshape(-1)
                for t, p in zip(tensors, self._parameters, strict=True)
            ]
        )


def chunk_losses(model, criterion, inputs, labels, chunk):
    """Losses for `Hessian`: the mean over the samples, in chunks of at most `chunk` of them.

    Parameters
    ----------
    model : callable
        From inputs to outputs.
    criterion : callable
        From outputs and labels to the mean loss of those samples.
    inputs, labels : tensor, shape (n, ...)
    chunk : int
        >= 1.

    Returns
    -------
    list of callables

    Examples
    --------
    >>> x, y = torch.arange(5.0), torch.zeros(5)
    >>> losses = chunk_losses(lambda x: 2 * x, torch.nn.functional.mse_loss, x, y, 2)
    >>> len(losses), round(float(sum(loss() for loss in losses)), 5)
    (3, 24.0)
    """
    chunk = count("chunk", chunk, least=1)
    pairs = zip(inputs.split(chunk), labels.split(chunk), strict=True)

    def loss(x, y):
        return lambda: criterion(model(x), y) * (len(x) / len(inputs))

    return [loss(x, y) for x, y in pairs]


@contextmanager
def frozen_statistics(model):
    """Batch norm that is in train mode leaves its running statistics and counters untouched.

    It still normalises by the statistics of the batch.  All is as before when the context ends, also
    after an error.

    Parameters
    ----------
    model : torch.nn.Module

    Examples
    --------
    >>> layer = torch.nn.BatchNorm1d(1)
    >>> with frozen_statistics(layer):
    ...     out = layer(torch.tensor([[1.0], [3.0]]))
    >>> out.round(decimals=3).tolist(), layer.running_mean.tolist(), layer.track_running_stats
    ([[-1.0], [1.0]], [0.0], True)
    """
    layers = [
        module
        for module in model.modules()
        if module.training and getattr(module, "track_running_stats", False)
    ]
    try:
        for layer in layers:
            layer.track_running_stats = False
        yield model
    finally:
        for layer in layers:
            layer.track_running_stats = True
