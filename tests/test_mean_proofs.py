"""The inequalities of Appendix E: true where the proofs claim them, false where they are misprinted,
and the same in JavaScript.
"""

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import norm

from eosbook import mean_proofs
from eosbook.inequality import Inequality
from eosbook.mean_proofs import AS_PRINTED, INEQUALITIES, proof
from tests.javascript import JavaScript

SETTINGS = 160


def random_settings():
    random = np.random.default_rng(7)
    made = []
    for index in range(SETTINGS):
        theorem = mean_proofs.THEOREMS[index % 2]
        delta = random.uniform(0.05, 7.95)
        d = int(np.exp(random.uniform(np.log(2), np.log(400))))
        A0 = float(np.exp(random.uniform(np.log(0.05), np.log(200))))
        made.append((theorem, delta, d, A0 if index % 5 else -A0))
    return made


CASES = [*random_settings(), ("4", 2.0, 200, 12.353), ("4", 2.0, 200, 12.352963323953533)]
FULFILLED = [case for case in CASES if proof(*case, steps=3000).hypothesis]


def naive(theorem, delta, d, A0, steps):
    """The mean model from its definition, with scipy's Gaussian: lists of A, b, g, Phi, s, l'."""
    eta = (8 - delta if theorem == "3" else 8 + delta) * np.pi / d**2
    A, b, rows = A0, 0.0, []
    for _ in range(steps):
        g = norm.pdf(b) + b * norm.cdf(b)
        s = abs(A) * g
        rows.append((A, b, g, norm.cdf(b), s, 0.5 * np.tanh(s / 2)))
        force = np.sign(A) * rows[-1][-1]
        A, b = A - 2 * d * d * eta * force * g, b - eta * force * A * norm.cdf(b)
    return eta, np.array(rows).T


# ---------------------------------------------------------------- one inequality


def test_an_inequality_counts_only_where_it_is_claimed():
    found = Inequality(
        np.array([3.0, 1.0, 2.0]), np.array([1.0, 1.0, 2.5]), np.array([0, 1, 1], bool)
    )
    assert found.holds and not found.fails.any()
    assert found.tightest == 1  # equality
    wrong = Inequality(found.left, found.right, np.ones(3, bool))
    assert not wrong.holds and wrong.fails.tolist() == [True, False, False]
    assert wrong.tightest == 0


def test_rounding_is_forgiven_and_nan_is_not():
    one = np.array([1.0 + 1e-14, 1.0 + 1e-11, np.nan])
    found = Inequality(one, np.ones(3), np.ones(3, bool))
    assert found.fails.tolist() == [False, True, True]


def test_an_inequality_that_is_never_claimed():
    found = Inequality(np.ones(2), np.zeros(2), np.zeros(2, bool))
    assert found.holds and found.tightest == -1


# ---------------------------------------------------------------- the proofs


def test_there_are_settings_of_both_kinds():
    assert 80 < len(FULFILLED) < len(CASES) - 20
    assert {theorem for theorem, *_ in FULFILLED} == set(mean_proofs.THEOREMS)


@pytest.mark.parametrize("case", FULFILLED, ids=str)
def test_what_the_proofs_claim_holds(case):
    found = proof(*case, steps=3000)
    at_rest = found.run.A.size <= 3000
    failing = [key for key in found.keys if not found.inequality(key).holds]
    expected = set(AS_PRINTED) | (set() if at_rest else {"conclusion"})
    assert set(failing) <= expected


def test_the_misprints_fail():
    assert not proof("3", 1.0, 200, 1.0).inequality("printed").holds
    returns = proof("4", 2.0, 200, 12.353).inequality("liminf")
    assert returns.fails[1] and returns.right[1] < 1e-4 * returns.left[1]


def test_a_start_too_large_breaks_the_chain_but_not_the_bound():
    found = proof("3", 4.0, 10, 50.0, steps=3000)
    assert not found.hypothesis
    failing = {key for key in found.keys if not found.inequality(key).holds}
    assert failing == {"height", "contraction", "decay", "printed"}


def test_landing_on_0_violates_the_hypothesis_of_theorem_4():
    found = proof("4", 2.0, 200, 12.352963323953533)
    assert found.run.A[-1] == 0 and not found.hypothesis
    assert not found.inequality("conclusion").holds


@pytest.mark.parametrize("case", [("3", 1.0, 50, 3.0), ("3", 6.0, 20, -30.0)], ids=str)
def test_sides_of_theorem_3_from_their_definition(case):
    _, delta, d, A0 = case
    found = proof(*case, steps=30)
    n = found.run.A.size
    eta, (A, b, g, Phi, s, force) = naive(*case, n)
    gamma = min(delta, 8 - delta, (8 - delta) / abs(A0)) / 200
    ratio = A[1:] / A[:-1]
    expected = {
        "slope": (force, s / 4),
        "chord": (np.minimum(s, 2) / 8, force),
        "fall": (b[:-1] - b[1:], 0.5 * eta * abs(A[:-1])),
        "printed": ((force * abs(A) * Phi)[:-1], 0.5 * eta * abs(A[:-1])),
        "bias": (-b, np.full(n, eta * abs(A0) / gamma)),
        "height": (np.full(n, 0.08), g),
        "lower": (-ratio, np.full(n - 1, 1 - delta / 4)),
        "near": (ratio, 1 - eta * d**2 * g[:-1] ** 2 / 4),
        "far": (ratio, 1 - eta * d**2 * g[:-1] / (2 * abs(A[:-1]))),
        "contraction": (abs(ratio), np.full(n - 1, 1 - gamma)),
        "decay": (abs(A), abs(A0) * np.exp(-gamma * np.arange(n))),
    }
    assert found.keys == tuple(expected)
    for key, (left, right) in expected.items():
        inequality = found.inequality(key)
        np.testing.assert_allclose(inequality.left, left, rtol=1e-7, atol=1e-12, err_msg=key)
        np.testing.assert_allclose(inequality.right, right, rtol=1e-7, atol=1e-12, err_msg=key)
    assert found.inequality("near").counts.tolist() == (s[:-1] <= 2).tolist()
    assert found.inequality("far").counts.tolist() == (s[:-1] >= 2).tolist()


def test_sides_of_theorem_4_from_their_definition():
    case = ("4", 3.0, 60, 0.2)
    _, delta, d, _ = case
    found = proof(*case, steps=200)
    n = found.run.A.size
    eta, (A, b, g, Phi, s, force) = naive(*case, n)
    epsilon = delta / 8
    prime = epsilon / (2 * (2 + epsilon))
    assert (2 + epsilon) * (1 - prime) - 1 == pytest.approx(1 + epsilon / 2)
    h = brentq(lambda h: 1 - np.tanh(h) / h - prime, 0.1, 5, xtol=1e-15)
    rho = 2 * h / norm.pdf(0)
    assert found.near == pytest.approx(rho, rel=1e-12)
    u = 0.5 * eta * d**2 * g**2
    level = np.sqrt(2 * (2 + epsilon) / eta) / d  # g at u = 2 + epsilon
    bias = brentq(lambda b: norm.pdf(b) + b * norm.cdf(b) - level, -3, 0, xtol=1e-14)
    cost = eta * 0.5 * np.tanh(rho * level / 2) * rho * norm.cdf(bias)
    assert found.cost == pytest.approx(cost, rel=1e-10)
    fall, near, high = b[:-1] - b[1:], abs(A) <= rho, u >= 2 + epsilon
    exceeded = np.cumsum(abs(A) > rho) > 0
    all_but_last = np.ones(n - 1, bool)
    expected = {
        "monotone": (b[1:], b[:-1], all_but_last),
        "least-fall": ((eta * np.minimum(s, 2) / 8 * abs(A) * Phi)[:-1], fall, all_but_last),
        "linear": (np.full(n, (1 - prime) / 4), force / s, near),
        "growth": (np.full(n - 1, 1 + epsilon / 2), abs(A[1:] / A[:-1]), (near & high)[:-1]),
        "visit": (np.full(n - 1, cost), fall, (~near & high)[:-1]),
        "liminf": (np.full(n, rho), abs(A), exceeded & high),
        "conclusion": (0.5 * d**2 * g**2, np.full(n, 2 / eta), np.arange(n) == n - 1),
    }
    assert found.keys == tuple(expected)
    for key, (left, right, counts) in expected.items():
        inequality = found.inequality(key)
        np.testing.assert_allclose(inequality.left, left, rtol=1e-6, atol=1e-13, err_msg=key)
        np.testing.assert_allclose(inequality.right, right, rtol=1e-6, atol=1e-13, err_msg=key)
        assert inequality.counts.tolist() == counts.tolist(), key


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("5", 1.0, 200, 1.0), "theorem must be one of '3', '4'"),
        (("3", 8.0, 200, 1.0), "delta must be below 8"),
        (("4", 0.0, 200, 1.0), "delta must be finite and > 0"),
        (("4", 1.0, -1, 1.0), "d must be"),
        (("3", 1.0, 200, 0.0), "A0 must be other than 0"),
        (("3", 1.0, 200, 1.0, 0), "steps must be an integer >= 1"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, words):
    with pytest.raises(ValueError, match=words):
        proof(*arguments)


def test_an_inequality_of_the_other_proof():
    with pytest.raises(ValueError, match="key must be one of 'slope'"):
        proof("3", 1.0, 200, 1.0).inequality("growth")


# ---------------------------------------------------------------- in JavaScript


@pytest.fixture(scope="module")
def javascript():
    made = JavaScript("mean_proofs.js", "inequality.js")
    made.define("""
        function evaluated(theorem, delta, d, A0, steps) {
          const proof = makeProof(theorem, delta, d, A0, steps);
          const { hypothesis, last, gamma = NaN, near = NaN, cost = NaN } = proof;
          const keys = Object.keys(INEQUALITIES).filter((k) => INEQUALITIES[k].theorem === theorem);
          const found = keys.map((key) => [key, evaluate(INEQUALITIES[key].sides(proof))]);
          return { hypothesis, last, gamma, near, cost, found: Object.fromEntries(found) };
        }""")
    return made


@pytest.mark.parametrize("case", CASES[::3], ids=str)
def test_javascript_agrees_to_the_last_bit(javascript, case):
    ours, theirs = proof(*case, steps=600), javascript("evaluated", *case, 600)
    assert theirs["last"] == ours.run.A.size - 1
    assert theirs["hypothesis"] == ours.hypothesis
    for name in ("gamma", "near", "cost"):
        np.testing.assert_array_equal(theirs[name], getattr(ours, name), name)
    assert tuple(theirs["found"]) == ours.keys
    for key, their in theirs["found"].items():
        our = ours.inequality(key)
        tolerance = 1e-15 if key == "decay" else 0  # whose right side has an exponential
        np.testing.assert_allclose(their["left"], our.left, rtol=0, atol=0, err_msg=key)
        np.testing.assert_allclose(their["right"], our.right, rtol=tolerance, atol=0, err_msg=key)
        assert their["counts"] == our.counts.tolist()
        assert (their["counted"], their["failures"]) == (our.counts.sum(), our.fails.sum())
        first = int(our.fails.argmax()) if our.fails.any() else -1
        assert (their["firstFailure"], their["tightest"]) == (first, our.tightest)


def test_every_inequality_has_a_side_that_is_measured():
    assert {entry.measured for entry in INEQUALITIES.values()} == {"left", "right"}
    assert set(AS_PRINTED) <= set(INEQUALITIES)
