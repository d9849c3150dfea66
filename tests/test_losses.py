"""Losses against their definitions in 60 digits, the compiled slopes, and the assumptions."""

import math

import mpmath
import numpy as np
import pytest

from eosbook import _kernels, losses
from eosbook import single_neuron as sn
from tests import reference

EXAMPLES = [
    ("sqrt", None),
    ("rsym", None),
    ("huber", None),
    ("beta", 4 / 3),
    ("beta", 1.5),
    ("beta", 2.0),
    ("beta", 10.0),
    ("sym", None),
]
PLACES = [1e-9, 1e-3, 0.3, 0.999, 1.0, 1.001, 1.3, 2.7, 30.0]


@pytest.fixture(params=EXAMPLES, ids=lambda example: f"{example[0]}{example[1] or ''}")
def example(request):
    key, beta = request.param
    return key, beta, losses.from_key(key, beta)


def close(got, expected, rel):
    return abs(mpmath.mpf(float(got)) - expected) <= rel * abs(expected)


def test_value_prime_second_are_the_paper_s(example):
    key, beta, loss = example
    value, slope = reference.value(key, beta), reference.mp_slope(key, beta)
    for s in PLACES:
        exact = mpmath.mpf(s)
        assert close(loss.value(s), value(exact), 2e-15)
        assert close(loss.prime(s), slope(exact), 2e-15)
        if key in ("huber", "beta") and abs(s - loss.r) < 1e-2:
            continue  # the second or third derivative jumps
        assert close(loss.prime(s), mpmath.diff(value, exact), 2e-15)
        curvature = mpmath.diff(slope, exact)
        assert abs(loss.second(s) - curvature) <= 4e-15 * max(abs(curvature), loss.curvature / 10)


def test_q_has_no_cancellation(example):
    key, beta, loss = example
    slope = reference.mp_slope(key, beta)
    for s in [1e-30, *PLACES]:
        exact = mpmath.mpf(s)
        with mpmath.workdps(400):
            q = 1 - slope(exact) / (mpmath.mpf(loss.curvature) * exact)
        if abs(q) < 5e-324:  # an underflow, or the Huber loss
            assert loss.q(s) == 0
        else:
            assert close(loss.q(s), q, 4e-14 if beta == 10 else 4e-15)
    assert loss.q(0) == 0


def test_expansion_at_zero(example):
    _, _, loss = example
    if math.isinf(loss.beta):
        assert math.isnan(loss.c) and loss.q(0.5) == 0
    else:
        s = 1e-4
        assert loss.q(s) / s**loss.beta == pytest.approx(loss.c, rel=1e-7)
    assert loss.second(0) == loss.curvature
    assert abs(loss.prime(1e6)) == pytest.approx(loss.lipschitz, rel=1e-9)


def test_even_and_vectorised(example):
    _, _, loss = example
    s = np.linspace(-4, 4, 81).reshape(9, 9)
    assert loss.value(s).shape == s.shape
    np.testing.assert_array_equal(loss.value(s), loss.value(-s))
    np.testing.assert_array_equal(loss.prime(s), -loss.prime(-s))
    np.testing.assert_array_equal(loss.second(s), loss.second(-s))
    np.testing.assert_array_equal(loss.q(s), loss.q(-s))
    assert isinstance(loss.value(1.0), float)


def test_compiled_slopes_are_the_vectorised_ones(example):
    key, _, loss = example
    s = np.concatenate([np.geomspace(1e-12, 1e6, 400), [1.0, loss.curvature]])
    prime = [_kernels.slope(loss.kernel, number) for number in s]
    q = [_kernels.flatness(loss.kernel, number) for number in s]
    if key in ("sqrt", "huber"):
        np.testing.assert_array_equal(prime, loss.prime(s))
        np.testing.assert_array_equal(q, loss.q(s))
    else:
        np.testing.assert_allclose(prime, loss.prime(s), rtol=5e-16)
        np.testing.assert_allclose(q, loss.q(s), rtol=2e-15)


def test_large_arguments_do_not_overflow(example):
    _, _, loss = example
    s = np.array([-1e150, 1e150])
    assert np.isfinite(loss.value(s)).all()
    np.testing.assert_allclose(loss.prime(s), loss.lipschitz * np.sign(s))


def test_curvature_and_a1_of_the_logistic_losses():
    assert losses.symmetric_logistic().curvature == 0.25
    assert not losses.symmetric_logistic().satisfies_a1
    assert losses.rescaled_logistic().satisfies_a1


@pytest.mark.parametrize("beta", [1, 0.5, -2, math.inf, math.nan, "two", [2, 3], None])
def test_beta_must_exceed_one(beta):
    with pytest.raises(ValueError, match="beta"):
        losses.higher_order(beta)
    with pytest.raises(ValueError, match="beta"):
        losses.from_key("beta", beta)


def test_keys():
    assert [losses.from_key(key, 2 if key == "beta" else None).key for key in losses.KEYS] == list(
        losses.KEYS
    )
    with pytest.raises(ValueError, match="key must be one of 'sqrt'.*got 'mse'"):
        losses.from_key("mse")
    with pytest.raises(ValueError, match="beta must be left out"):
        losses.from_key("sqrt", 2)


@pytest.mark.parametrize("s", [math.nan, math.inf, "x", [1, [2, 3]]])
def test_a_loss_takes_finite_numbers(s):
    with pytest.raises(ValueError, match="s must be"):
        losses.huber().value(s)


# A reader's own loss


def log_cosh(**changes):
    functions = {
        "value": lambda s: np.log(np.cosh(s)),
        "prime": np.tanh,
        "second": lambda s: 1 / np.cosh(s) ** 2,
        "beta": 2,
        "c": 1 / 3,
    }
    return losses.custom(**functions | changes)


def test_custom_loss_equals_the_built_in_one():
    own, built_in = log_cosh(), losses.rescaled_logistic()
    s = np.linspace(-3, 3, 61)
    np.testing.assert_allclose(own.q(s), built_in.q(s), atol=3e-16)
    for eta in (0.05, 0.3):
        a, b = (sn.limit(loss, eta, 2.0, 9.0) for loss in (own, built_in))
        assert a.gap == pytest.approx(b.gap, rel=1e-10)
        assert (a.crossing_step, a.band_steps) == (b.crossing_step, b.band_steps)
    a, b = (sn.trajectory(loss, 0.3, 2.0, 9.0, 200) for loss in (own, built_in))
    np.testing.assert_allclose(a.x, b.x, atol=1e-12)


def test_custom_loss_with_q_and_another_curvature():
    own = losses.custom(
        lambda s: 3 * np.sqrt(1 + s * s),
        lambda s: 3 * s / np.sqrt(1 + s * s),
        lambda s: 3 / (1 + s * s) ** 1.5,
        lambda s: s * s / (np.sqrt(1 + s * s) * (1 + np.sqrt(1 + s * s))),
        beta=2,
        c=1 / 2,
        lipschitz=3,
    )
    assert own.curvature == 3
    tripled, plain = sn.limit(own, 0.1, 2.0, 9.0), sn.limit(losses.square_root(), 0.3, 2.0, 9.0)
    assert tripled.y2 == pytest.approx(plain.y2, rel=1e-14)
    assert tripled.sharpness == pytest.approx(3 * plain.sharpness, rel=1e-14)
    assert tripled.crossing_step == plain.crossing_step


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"prime": lambda s: object()}, "prime must be a function that numba can compile"),
        ({"q": lambda s: {}[s]}, "q must be a function that numba can compile"),
        ({"beta": 1}, "beta must be > 1, got 1"),
        ({"c": 0}, "c must be finite and > 0, got 0"),
        ({"second": lambda s: 0 * s}, r"second\(0\) must be finite and > 0"),
        ({"lipschitz": -1}, "lipschitz must be"),
    ],
)
def test_custom_loss_rejects(changes, message):
    with pytest.raises(ValueError, match=message):
        log_cosh(**changes)


# The assumptions


def test_best_constants_of_the_assumptions():
    def root(deficit, start):
        return float(mpmath.findroot(lambda c: deficit(c) / c**2 - c, start))

    sqrt = losses.check_assumptions(losses.square_root())
    assert sqrt.c == pytest.approx(root(lambda s: 1 - 1 / mpmath.sqrt(1 + s * s), 0.4), rel=1e-9)
    assert sqrt.c > 2 / 5 and sqrt.C == 1 / 2 and sqrt["(A3)"].at == 0

    rsym = losses.check_assumptions(losses.rescaled_logistic())
    assert rsym.c == pytest.approx(root(lambda s: 1 - mpmath.tanh(s) / s, 0.3), rel=1e-9)
    assert rsym.c > 1 / 4 and rsym.C == 1 / 3
    assert rsym["(A2)"].at == rsym.c

    for beta in (1.5, 2, 10):
        loss = losses.higher_order(beta)
        report = losses.check_assumptions(loss)
        assert report.c == pytest.approx(min(loss.c, loss.r), rel=1e-9)
        assert report.C == pytest.approx(loss.c, rel=1e-9)


@pytest.mark.parametrize(("key", "c"), [("sqrt", 2 / 5), ("rsym", 1 / 4), ("beta", None)])
def test_constants_of_example_1_hold_with_l_prime_and_fail_as_printed(key, c):
    loss = losses.from_key(key, 3 if key == "beta" else None)
    c = c or min(loss.c, loss.r)
    s = np.geomspace(1e-6, 1e3, 5000)
    assert (losses.a2_margin(loss, s, c) >= -1e-15).all()
    assert (losses.a2_margin(loss, s, c, printed=True) < 0).any()
    best = losses.check_assumptions(loss).c
    assert (losses.a2_margin(loss, s, best * 0.9999) >= 0).all()
    assert losses.a2_margin(loss, best * 1.0001, best * 1.0001) < 0


def test_a1_holds_but_for_the_symmetric_logistic_loss(example):
    key, _, loss = example
    report = losses.check_assumptions(loss)
    failing = {check.name for check in report.checks if not check.holds}
    assert failing == ({"curvature 1", "(A3)"} if key == "sym" else set())
    assert report.a1 == loss.satisfies_a1 == (key != "sym")
    assert report["curvature 1"].value == loss.curvature
    assert math.isnan(report.c) == math.isinf(loss.beta)


QUADRATIC = {
    "value": lambda s: s * s / 2,
    "prime": lambda s: 1.0 * s,
    "second": lambda s: 1 + 0 * s,
    "beta": math.inf,
}
SKEW = {
    "value": lambda s: np.log(np.cosh(s)) + s**3 / 1e3,
    "prime": lambda s: np.tanh(s) + 3 * s**2 / 1e3,
    "second": lambda s: 1 / np.cosh(s) ** 2 + 6 * s / 1e3,
}
WAVY = {  # flat at 0 like a parabola, then not convex
    "value": lambda s: 1 - np.exp(-s * s / 2),
    "prime": lambda s: s * np.exp(-s * s / 2),
    "second": lambda s: (1 - s * s) * np.exp(-s * s / 2),
    "c": 1 / 2,
}


@pytest.mark.parametrize(
    ("changes", "failing"),
    [
        ({}, set()),
        (QUADRATIC, {"1-Lipschitz"}),
        (SKEW, {"even", "1-Lipschitz", "expansion", "(A2)", "(A3)"}),
        (WAVY, {"convex"}),
        ({"value": np.cosh}, {"derivatives"}),
        ({"second": lambda s: np.exp(-s * s)}, {"derivatives"}),
        ({"second": lambda s: np.where(s == 0, 1.0, 0.5)}, {"derivatives", "C2 at 0"}),
        ({"c": 1 / 2}, {"expansion"}),
        ({"beta": 3}, {"expansion", "(A3)"}),
        ({"beta": 1.5}, {"expansion", "(A2)"}),
    ],
)
def test_a_wrong_loss_is_found_out(changes, failing):
    report = losses.check_assumptions(log_cosh(**changes))
    assert {check.name for check in report.checks if not check.holds} == failing


def test_report_reads_well():
    text = str(losses.check_assumptions(losses.symmetric_logistic()))
    assert "curvature 1  FAILS   0.25 as s -> 0" in text.splitlines()


def test_a2_margin_rejects():
    with pytest.raises(ValueError, match="abs"):
        losses.a2_margin(losses.huber(), [0.0, 1.0], 1.0)
    with pytest.raises(ValueError, match="c must be"):
        losses.a2_margin(losses.huber(), 1.0, -1.0)
