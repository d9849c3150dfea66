"""The converging phase: half-lives counted and predicted, and the equation of the gap."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import brentq

from eosbook import losses, neuron_proofs
from eosbook import single_neuron as sn
from eosbook.converging import epochs, predicted_epochs, predicted_gap

SQRT, HUBER = losses.square_root(), losses.huber()


def at_threshold(loss, eta, s, steps=400_000):
    y = np.sqrt(2 / eta)
    return neuron_proofs.along(sn.trajectory(loss, eta, s / y, y, steps))


@pytest.mark.parametrize(
    "loss", [SQRT, HUBER, losses.higher_order(1.5)], ids=lambda loss: loss.name
)
def test_epochs_against_a_plain_count(loss):
    run = at_threshold(loss, 0.01, 0.7)
    found = epochs(run)
    size = np.abs(run.run.x) / np.sqrt(run.eta)
    for i, steps, cost, rho in zip(found.index, found.steps, found.cost, found.rho, strict=True):
        inside = [t for t in range(run.crossing, size.size) if 2.0 ** -(i + 1) < size[t] <= 2.0**-i]
        assert steps == len(inside)
        assert rho == pytest.approx(2 - run.eta * run.run.y2[inside[0]], abs=1e-12)
        after = 2 - run.eta * run.run.y2[inside[-1] + 1]
        assert cost == pytest.approx(after - rho, abs=1e-12)
    assert (np.diff(found.index) > 0).all() and found.index.size > 10


def test_epochs_end_where_the_run_lands():
    """The run lands on the axis at once: there is no epoch to count."""
    run = neuron_proofs.along(sn.trajectory(SQRT, 17 / 32, 15 / 16, 2.0, 5))
    assert run.crossing == 1 and epochs(run).index.size == 0


@pytest.mark.parametrize("beta", [1.3, 2.0, 3.5])
def test_predicted_epochs_are_the_integrals(beta):
    loss, eta = losses.higher_order(beta), 0.01
    steps, cost = predicted_epochs(loss, eta, np.arange(4))
    for i in range(4):
        ends = np.sqrt(eta) * 2.0 ** -(i + 1), np.sqrt(eta) * 2.0**-i

        def shrinks(x):
            return 2 * loss.c * (np.sqrt(2 / eta) * x) ** beta

        assert steps[i] == pytest.approx(quad(lambda x: 1 / (x * shrinks(x)), *ends)[0])
        assert cost[i] == pytest.approx(quad(lambda x: 4 * eta * x / shrinks(x), *ends)[0])


@pytest.mark.parametrize("beta", [1.5, 2.0])
def test_epochs_are_as_predicted(beta):
    loss, eta = losses.higher_order(beta), 1e-4
    run = at_threshold(loss, eta, 0.2, 20_000)
    found = epochs(run)
    steps, cost = predicted_epochs(loss, eta, found.index)
    middle = slice(1, 3)
    assert np.abs(found.steps[middle] / steps[middle] - 1).max() < 0.05
    assert np.abs(found.cost[middle] / cost[middle] - 1).max() < 0.05


@pytest.mark.parametrize("eta", [1e-1, 1e-3])
def test_gap_in_closed_form(eta):
    assert predicted_gap(HUBER, eta, 0.5, 0.3) == pytest.approx(np.sqrt(0.59), rel=1e-7)
    loss, s = losses.higher_order(2.0), 0.2
    unit = eta / (2 * loss.c)

    def W(g):
        return unit * (unit - g) + (s * s - unit * unit) * np.exp(-g / unit)

    if s > unit:
        assert predicted_gap(loss, eta, s, 0.0) == pytest.approx(
            brentq(W, 1e-9, 1e3 * unit), rel=1e-5
        )


@pytest.mark.parametrize("beta", [1.5, 2.0, 3.0, 6.0])
def test_gap_of_runs(beta):
    loss, errors = losses.higher_order(beta), []
    for eta in (1e-2, 1e-3):
        s = 2 * (eta / loss.c) ** (1 / (beta - 1))
        y = np.sqrt(2 / eta)
        start = neuron_proofs.along(sn.trajectory(loss, eta, s / y, y, 1))
        measured = sn.limit(loss, eta, s / y, y).gap
        errors.append(abs(measured / predicted_gap(loss, eta, start.s[1], start.gap[1]) - 1))
    assert errors[0] < 0.1 and errors[1] < max(errors[0] / 2, 0.005)


def test_bad_arguments():
    with pytest.raises(ValueError, match="proof must be"):
        epochs(neuron_proofs.proof(SQRT, 0.1, 1.0, 0.5))
    with pytest.raises(ValueError, match=r"loss\.beta must be finite"):
        predicted_epochs(HUBER, 0.1, [1])
    with pytest.raises(ValueError, match="gap must be >= 0"):
        predicted_gap(SQRT, 0.1, 0.5, -1.0)
    with pytest.raises(ValueError, match="s must be"):
        predicted_gap(SQRT, 0.1, 0.0, 0.0)
