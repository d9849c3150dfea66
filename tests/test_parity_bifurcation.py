"""Two implementations, one truth: where runs settle, in JavaScript against Python."""

import numpy as np
import pytest

from eosbook import bifurcation as bif
from eosbook import losses
from tests.javascript import JavaScript


@pytest.fixture(scope="module")
def javascript():
    modules = JavaScript("bifurcation.js")
    modules.define(
        """globalThis.settled = (problem, eta, x, y, settle, kept) => {
             const product = new Float64Array(kept);
             const exponents = follow(problem, eta, x, y, settle, product);
             return { ...exponents, product, period: periodOf(product) };
           }"""
    )
    return modules


@pytest.mark.parametrize("problem", bif.PROBLEMS)
def test_runs_agree_to_the_last_bit(javascript, problem):
    """Chaotic ones too: one differing bit would grow to a different run."""
    random = np.random.default_rng(3)
    etas = np.concatenate([random.uniform(0.7, 2.5, 60), [1, bif.DOUBLING, 1.7, 2]])
    for eta in etas:
        x, y = random.uniform(0.4, 1.4, 2) if eta < 1.6 else [random.uniform(0.8, 1.2)] * 2
        ours = bif.attractors(problem, [eta], x, y, settle=300, kept=128)
        theirs = javascript("settled", problem, float(eta), float(x), float(y), 300, 128)
        np.testing.assert_array_equal(theirs["product"], ours.product[0])
        assert theirs["period"] == ours.period[0]
        for name in ("along", "across"):
            value = getattr(ours, name)[0]
            assert theirs[name] == pytest.approx(value, abs=1e-9, nan_ok=True)


def test_closed_forms(javascript):
    for eta in (1.0, 1.1, 1.7):
        assert javascript("periodTwo", "square", eta, 1) == pytest.approx(bif.period_two(eta))
        multiplier = javascript("periodTwoMultiplier", "square", eta, 1)
        assert multiplier == pytest.approx(bif.period_two_multiplier(eta))
    y, eta = 2**0.5, 1.5
    low, high = javascript("periodTwo", "frozen", eta, y)
    assert low == -high
    assert eta * y * y * losses.square_root().prime(high) == pytest.approx(2 * high)
    found = bif.attractors("frozen", [eta], 0.3, y, settle=1000)
    multiplier = javascript("periodTwoMultiplier", "frozen", eta, y)
    assert 2 * found.along[0] == pytest.approx(np.log(multiplier), abs=1e-9)
    for name in ("DOUBLING", "MERGING", "ESCAPE"):
        assert javascript(f"(() => {name})") == getattr(bif, name)
