"""Network (2) trained with many step sizes, on all cores: Figure 1."""

import os
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

import numpy as np

from eosbook import _relu_kernels as kernels
from eosbook._relu_data import Data, accuracy
from eosbook._validate import fail, finite, positive, scalar


@dataclass(frozen=True, eq=False)
class Sweep:
    """Where runs of different step sizes end: arrays of one shape.

    Attributes
    ----------
    eta : ndarray of float
    steps : ndarray of int
        Steps taken; fewer than time/eta only if the run diverged.
    a_minus, a_plus, b, A : ndarray of float
        Weights at the end, and A = d (a- + a+); the last finite ones if the run diverged.
    loss : ndarray of float
        Mean logistic loss there.
    accuracy : ndarray of float
        On the test set; NaN without one.
    growing_steps : ndarray of int
        Steps at which the oscillation of A grew: A's second difference changed its sign and was
        larger than one step before.
    swing : ndarray of float
        Largest size of that difference at those steps; 0 if there are none.
    diverged : ndarray of bool
    """

    eta: np.ndarray
    steps: np.ndarray
    a_minus: np.ndarray
    a_plus: np.ndarray
    b: np.ndarray
    A: np.ndarray
    loss: np.ndarray
    accuracy: np.ndarray
    growing_steps: np.ndarray
    swing: np.ndarray
    diverged: np.ndarray


def sweep(data, etas, a_minus, a_plus, b=0.0, time=10.0, test=None, progress=None):
    """Train with each step size for the same time, on all cores: Figure 1.

    Parameters
    ----------
    data : Data or sequence of Data
        One data set, or several, such as one a seed.
    etas : array_like of float
        Step sizes, > 0; each takes time/eta steps, rounded, at least one.
    a_minus, a_plus, b : float or array_like of float
        Start; one a data set, if there are several.
    time : float
        eta times the number of steps, > 0.
    test : Data or sequence of Data, optional
        Set to measure the accuracy on; one a data set, if there are several.
    progress : callable, optional
        Called as progress(done, total), in steps, whenever a run has ended.  What it raises ends
        the sweep.

    Returns
    -------
    Sweep
        Of the shape of `etas`; with a sequence of data, one of these a data set.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from eosbook.relu_network import PARTS, sparse_coding_data, weights_from_A0
    >>> data, test = (sparse_coding_data(20, 30, part=part) for part in PARTS)
    >>> result = sweep(data, [0.01, 0.1, 0.2], *weights_from_A0(20, 1.0), test=test)
    >>> result.steps.tolist(), result.b.round(2).tolist()
    ([1000, 100, 50], [-1.04, -1.12, -1.16])
    """
    etas = positive("etas", etas)
    time = scalar(positive, "time", time)
    sets = [data] if isinstance(data, Data) else list(data)
    tests = [test] * len(sets) if test is None or isinstance(test, Data) else list(test)
    if len(tests) != len(sets):
        fail("test", test, f"one set, or one for each of the {len(sets)} data sets")
    start = {"a_minus": a_minus, "a_plus": a_plus, "b": b}
    starts = np.empty((len(sets), 3))
    for column, (name, value) in enumerate(start.items()):
        value = finite(name, value)
        if value.shape not in ((), (len(sets),)):
            fail(name, value, f"one number, or one for each of the {len(sets)} data sets")
        starts[:, column] = value
    budget = np.clip(np.rint(time / etas.ravel()), 1, 2.0**62).astype(np.int64)
    total = int(budget.sum()) * len(sets)
    numbers = np.empty((9, len(sets), etas.size))

    def run(i, k):
        table = sets[i]._table
        *weights, steps, growing, swing = kernels.finish(
            *table, etas.flat[k], *starts[i], budget[k]
        )
        A, swing = sets[i].d * (weights[0] + weights[1]), sets[i].d * swing
        value = kernels.measure(*table, *weights)[0]
        score = np.nan if tests[i] is None else accuracy(tests[i], *weights)
        numbers[:, i, k] = *weights, A, value, score, swing, steps, growing
        return int(budget[k])

    # The compiled loop releases the interpreter's lock.  Longest runs first: cores finish together.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        longest = np.argsort(-budget, kind="stable")
        jobs = [pool.submit(run, i, k) for k in longest for i in range(len(sets))]
        done = 0
        try:
            for job in as_completed(jobs):
                done += job.result()
                if progress is not None:
                    progress(done, total)
        finally:
            pool.shutdown(cancel_futures=True)

    shape = etas.shape if isinstance(data, Data) else (len(sets), *etas.shape)
    a_minus, a_plus, b, A, loss, score, swing, steps, growing = numbers.reshape(9, *shape)
    return Sweep(
        eta=np.broadcast_to(etas, shape),
        steps=steps.astype(np.int64),
        a_minus=a_minus,
        a_plus=a_plus,
        b=b,
        A=A,
        loss=loss,
        accuracy=score,
        growing_steps=growing.astype(np.int64),
        swing=swing,
        diverged=steps < np.broadcast_to(budget.reshape(etas.shape), shape),
    )
