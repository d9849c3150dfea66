"""Sharpness along runs at the edge of stability: products and time, beside other programs.

Networks are trained by full-batch gradient descent up to the edge, one of them not at all; from then
on the sharpness is measured before every step, by each program in turn at the same weights, and
compared with a converged value in float64.

1. `Tracker`, with the graphs of all chunks kept, and with one at a time.
2. scipy's `eigsh` as published code for the edge of stability calls it: cold, with its default
   tolerance, and every product from scratch, batch by batch.
3. curvlinops' Hessian operator in `eigsh`.
4. PyHessian's power method, where no batch norm is: it measures that in eval mode.

3 and 4 are left out where they are not installed.  Writes sharpness.json and sharpness.md beside
itself.  Takes about a minute.
"""

import copy
import importlib.util
import time
import warnings
from dataclasses import dataclass

import numpy as np
import torch
from _common import environment, write
from scipy.sparse.linalg import LinearOperator, eigsh
from torch import nn

from eosbook.sharpness import Hessian, Tracker, chunk_losses, frozen_statistics

MEASUREMENTS = 20
INSTALLED = {name: importlib.util.find_spec(name) for name in ("curvlinops", "pyhessian")}


class Block(nn.Module):
    """Two convolutions with batch norm, beside the identity."""

    def __init__(self, width):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
        )

    def forward(self, x):
        return torch.relu(x + self.body(x))


@dataclass
class Problem:
    """A network on its data, and the step size and number of steps that bring it to the edge."""

    model: nn.Module
    criterion: nn.Module
    inputs: torch.Tensor
    labels: torch.Tensor
    chunk: int
    eta: float
    steps: int

    @property
    def parameters(self):
        return list(self.model.parameters())

    @property
    def size(self):
        return sum(p.numel() for p in self.parameters)

    @property
    def chunks(self):
        return list(zip(self.inputs.split(self.chunk), self.labels.split(self.chunk), strict=True))

    @property
    def batch_norm(self):
        return any(isinstance(module, nn.BatchNorm2d) for module in self.model.modules())

    def hessian(self, retain=True):
        losses = chunk_losses(self.model, self.criterion, self.inputs, self.labels, self.chunk)
        return Hessian(losses, self.parameters, retain)

    def step(self):
        gradient = self.hessian(retain=False).gradient
        with torch.no_grad():
            weights = nn.utils.parameters_to_vector(self.parameters) - self.eta * gradient
            nn.utils.vector_to_parameters(weights, self.parameters)

    def double(self):
        """The same in float64."""
        labels = self.labels.double() if self.labels.is_floating_point() else self.labels
        model = copy.deepcopy(self.model).double()
        return Problem(
            model, self.criterion, self.inputs.double(), labels, self.chunk, self.eta, self.steps
        )


def perceptron(outputs, activation, criterion, eta, steps):
    inputs = torch.randn(1000, 40)
    labels = torch.sign(inputs[:, :1] * inputs[:, 1:2] + inputs[:, 2:3] + torch.randn(1000, 1) / 2)
    if outputs > 1:
        labels = (inputs @ torch.randn(40, outputs) + torch.randn(1000, outputs)).argmax(1)
    model = nn.Sequential(
        nn.Linear(40, 128), activation(), nn.Linear(128, 128), activation(), nn.Linear(128, outputs)
    )
    return Problem(model, criterion, inputs, labels, 250, eta, steps)


def residual_network(width, eta, steps):
    labels = torch.where(torch.rand(64, 1) < 0.5, -1.0, 1.0)
    inputs = torch.randn(64, 3, 10, 10)
    inputs[:, :, :5, :5] += 0.4 * labels[:, :, None, None]
    model = nn.Sequential(
        nn.Conv2d(3, width, 3, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
        Block(width),
        nn.AvgPool2d(2),
        Block(width),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(width, 1),
    )
    return Problem(model, nn.MSELoss(), inputs, labels, 64, eta, steps)


def problems():
    torch.manual_seed(0)
    yield "ReLU network, one output", perceptron(1, nn.ReLU, nn.MSELoss(), 0.1, 200)
    yield "tanh network, ten classes", perceptron(10, nn.Tanh, nn.CrossEntropyLoss(), 1.5, 25)
    yield "residual network, batch norm", residual_network(6, 0.15, 25)
    torch.manual_seed(1)
    yield (
        "tanh network, ten classes, from the first step",
        perceptron(10, nn.Tanh, nn.CrossEntropyLoss(), 1.5, 0),
    )


def tracking(retain):
    tracker = Tracker()

    def measure(problem):
        found = tracker.measure(problem.hessian(retain))
        return found.values[0], found.products

    return measure


def arpack(product, size):
    """What `eigsh` finds, cold and with its default tolerance, and the number of products."""
    products = 0

    def counted(vector):
        nonlocal products
        products += 1
        return product(torch.from_numpy(np.asarray(vector, np.float32).ravel()))

    value = eigsh(LinearOperator((size, size), matvec=counted), 1, which="LA")[0][0]
    return float(value), products


def published(problem):
    def product(vector):
        total = torch.zeros_like(vector)
        for inputs, labels in problem.chunks:
            loss = problem.criterion(problem.model(inputs), labels)
            loss = loss * (len(inputs) / len(problem.inputs))
            gradient = torch.autograd.grad(loss, problem.parameters, create_graph=True)
            dot = nn.utils.parameters_to_vector(gradient) @ vector
            parts = torch.autograd.grad(dot, problem.parameters)
            total += torch.cat([part.reshape(-1) for part in parts])
        return total.numpy()

    return arpack(product, problem.size)


def curvlinops(problem):
    from curvlinops import HessianLinearOperator

    operator = HessianLinearOperator(
        problem.model,
        problem.criterion,
        problem.parameters,
        problem.chunks,
        check_deterministic=False,
    )
    return arpack(lambda vector: (operator @ vector).detach().numpy(), problem.size)


def pyhessian(problem):
    from pyhessian import hessian

    products = 0
    power = hessian(problem.model, problem.criterion, dataloader=problem.chunks, cuda=False)
    product = power.dataloader_hv_product

    def counted(vector):
        nonlocal products
        products += 1
        return product(vector)

    power.dataloader_hv_product = counted
    value = power.eigenvalues()[0][0]
    problem.model.zero_grad()
    problem.model.train()
    return value, products


def converged(problem):
    """The sharpness in float64."""
    exact = problem.double()
    product = exact.hessian().product
    operator = LinearOperator(
        (exact.size, exact.size),
        matvec=lambda vector: product(torch.from_numpy(vector.ravel())).numpy(),
        dtype=float,
    )
    return float(eigsh(operator, 1, which="LA", tol=1e-9)[0][0])


def compare(problem):
    """Of each program: products, seconds and errors of all measurements but the first."""
    programs = {
        "Tracker": tracking(True),
        "Tracker, one chunk's graph at a time": tracking(False),
        "eigsh, products from scratch": published,
    }
    if INSTALLED["curvlinops"]:
        programs["curvlinops in eigsh"] = curvlinops
    if INSTALLED["pyhessian"] and not problem.batch_norm:
        programs["PyHessian"] = pyhessian
    rows = {name: {"products": [], "seconds": [], "errors": []} for name in programs}
    edge = []
    with frozen_statistics(problem.model), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyHessian's use of backward
        for _ in range(problem.steps):
            problem.step()
        for _ in range(MEASUREMENTS + 1):
            exact = converged(problem)
            edge.append(exact * problem.eta / 2)
            for name, measure in programs.items():
                start = time.perf_counter()
                value, products = measure(problem)
                rows[name]["seconds"].append(time.perf_counter() - start)
                rows[name]["products"].append(products)
                rows[name]["errors"].append(abs(value / exact - 1))
            problem.step()
    return {
        "parameters": problem.size,
        "sharpness_over_threshold": [min(edge), max(edge)],
        "cold_products": rows["Tracker"]["products"][0],
        "tracked": sum(products <= 3 for products in rows["Tracker"]["products"][1:]),
        "programs": {
            name: {
                "products": float(np.mean(row["products"][1:])),
                "most_products": max(row["products"][1:]),
                "seconds": float(np.mean(row["seconds"][1:])),
                "worst_error": float(max(row["errors"][1:])),
            }
            for name, row in rows.items()
        },
    }


def tables(results):
    lines = []
    for name, result in results["problems"].items():
        low, high = result["sharpness_over_threshold"]
        lines += [
            f"{name}: {result['parameters']} parameters, {MEASUREMENTS} measurements, one a step, "
            + f"with the sharpness between {low:.2f} and {high:.2f} of 2/eta.  "
            + f"The tracker's first, cold one took {result['cold_products']} products; of the others it "
            + f"tracked {result['tracked']} and searched in {MEASUREMENTS - result['tracked']}.",
            "",
            "| | products, mean | most | over Tracker | ms | over Tracker | worst error |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        ]
        own = result["programs"]["Tracker"]
        lines += [
            f"| {program} | {row['products']:.2f} | {row['most_products']} "
            f"| {row['products'] / own['products']:.2f} | {1e3 * row['seconds']:.1f} "
            f"| {row['seconds'] / own['seconds']:.2f} | {row['worst_error']:.1e} |"
            for program, row in result["programs"].items()
        ]
        lines.append("")
    absent = [name for name, found in INSTALLED.items() if not found]
    lines += [f"Not installed, so left out: {', '.join(absent)}."] if absent else []
    return lines


def main():
    torch.set_num_threads(1)
    packages = {"curvlinops": "curvlinops-for-pytorch", "pyhessian": "pyhessian"}
    present = [packages[name] for name, found in INSTALLED.items() if found]
    results = {
        "environment": environment("numpy", "scipy", "torch", *present),
        "problems": {name: compare(problem) for name, problem in problems()},
    }
    write("sharpness", "Sharpness: products and time", results, tables(results))


if __name__ == "__main__":
    main()
