"""What a step on network (7) costs beside its own matrix products and torch's autograd.

All in one process on one thread, at the paper's size and at the reduced one.  The matrix products
are the two of a gradient, hidden layer and G, chunk by chunk into the same buffers.
Products with the Hessian: ours, and those of eosbook.sharpness through autograd, chunk by chunk.

Writes sparse_coding.json and sparse_coding.md beside itself.  Takes about a minute.
"""

import torch
from _common import best_of, environment, write
from torch.nn.functional import logsigmoid

from eosbook import sparse_coding as sc
from eosbook.sharpness import Hessian

SIZES = {"paper": sc.Settings(), "reduced": sc.Settings(d=50, m=400, n=2000)}
CHUNKS = (100, 250, 500, 1000)


def matrix_products(samples, weights, chunk):
    """The two products of a gradient, and nothing else."""
    (z, y), u = samples, weights.u
    hidden = z.new_empty(min(chunk, len(y)), len(u))
    sums = torch.zeros_like(u)
    for rows in z.split(chunk):
        out = hidden[: len(rows)]
        sums.addmm_(torch.mm(rows, u.T, out=out).T, rows)


def losses(samples, parameters, chunk):
    """Each chunk's part of the loss, as one would write it for autograd."""

    def part(z, y):
        a, W, b = parameters
        f = torch.relu(z[:, :-1] @ W.T + b) @ a
        return -logsigmoid(y * f).sum() / len(samples.y)

    chunks = zip(samples.z.split(chunk), samples.y.split(chunk), strict=True)
    return [lambda z=z, y=y: part(z, y) for z, y in chunks]


def autograd(samples, weights, chunk):
    parameters = [weight.clone().requires_grad_() for weight in weights]
    for loss in losses(samples, parameters, chunk):
        loss().backward()
    return torch.cat([each.grad.flatten() for each in parameters])


def close(one, other, tolerance=1e-4):
    return (one - other).norm() <= tolerance * other.norm()


def compare(settings, chunk, repeats):
    """Seconds of a gradient: its matrix products, ours, autograd's."""
    samples, weights = sc.samples(settings), sc.start(settings)
    ours = sc.Loss(samples, weights, chunk).gradient
    assert close(ours, autograd(samples, weights, chunk))
    took = best_of(
        lambda: matrix_products(samples, weights, chunk),
        lambda: sc.Loss(samples, weights, chunk),
        lambda: autograd(samples, weights, chunk),
        repeats=repeats,
    )
    return dict(zip(("products_s", "gradient_s", "autograd_s"), took, strict=True))


def compare_hessians(settings, repeats):
    """Seconds of one product with the Hessian, the graph of autograd's standing already."""
    samples, weights = sc.samples(settings), sc.start(settings)
    at = sc.Loss(samples, weights, settings.chunk)
    parameters = [weight.clone().requires_grad_() for weight in weights]
    hessian = Hessian(losses(samples, parameters, settings.chunk), parameters)
    vector = torch.randn(at.size, generator=torch.Generator().manual_seed(0))
    assert close(at.product(vector), hessian.product(vector), 1e-3)
    took = best_of(lambda: at.product(vector), lambda: hessian.product(vector), repeats=repeats)
    return dict(zip(("ours_s", "autograd_s"), took, strict=True))


def tables(results):
    lines = [
        "| size | chunk | matrix products, ms | gradient | autograd | gradient / products "
        + "| autograd / gradient |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in results["gradient"]:
        products, ours, other = (row[key] for key in ("products_s", "gradient_s", "autograd_s"))
        lines.append(
            f"| {row['size']} | {row['chunk']} | {1e3 * products:.3g} "
            f"| {1e3 * ours:.3g} | {1e3 * other:.3g} | {ours / products:.2f} "
            f"| {other / ours:.2f} |"
        )
    lines += [
        "",
        "| size | Hessian product, ms | through autograd | autograd / ours |",
        "| --- | ---: | ---: | ---: |",
    ]
    for row in results["hessian"]:
        ours, other = row["ours_s"], row["autograd_s"]
        lines.append(
            f"| {row['size']} | {1e3 * ours:.3g} | {1e3 * other:.3g} | {other / ours:.2f} |"
        )
    return lines


def main():
    torch.set_num_threads(1)
    results = {"environment": environment("torch"), "gradient": [], "hessian": []}
    for size, settings in SIZES.items():
        repeats = 7 if size == "paper" else 50
        for chunk in sorted({*CHUNKS, settings.n}):
            row = {"size": size, "chunk": chunk} | compare(settings, chunk, repeats)
            results["gradient"].append(row)
        results["hessian"].append({"size": size} | compare_hessians(settings, repeats))
    write("sparse_coding", "Network (7): speed", results, tables(results))


if __name__ == "__main__":
    main()
