r"""Losses of Example 1, the logistic loss of Section 1.2, and a reader's own.

A loss is an even, convex function l of one variable; the network is f(x, y) = l(xy).  What decides
how gradient descent behaves near the edge of stability is how the slope falls short of a parabola's,

    q(s) = 1 - l'(s) / (l''(0) s) = c |s|^beta + ...     as s -> 0.

`beta` and `c` of that expansion are attributes (they set every constant in Theorems 2 and 5), and
q itself is computed without cancellation, because near the end of a run it is far below 1e-16.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FunctionType

import numpy as np
from numba import cfunc, njit
from numba.core.errors import NumbaError

from eosbook import _kernels
from eosbook._assumptions import AssumptionReport, Check, a2_margin, check_assumptions
from eosbook._elementary import half_tanh_halves, one_minus_tanh_ratios
from eosbook._validate import choice, fail, finite, positive, scalar

__all__ = [
    "KEYS",
    "AssumptionReport",
    "Check",
    "Loss",
    "a2_margin",
    "check_assumptions",
    "custom",
    "from_key",
    "higher_order",
    "huber",
    "rescaled_logistic",
    "square_root",
    "symmetric_logistic",
]

KEYS = ("sqrt", "rsym", "huber", "beta", "sym")


@dataclass(frozen=True, eq=False)
class Loss:
    """An even, convex loss of one variable.

    Attributes
    ----------
    key, name, label : str
        Identifier, plain name, and symbol in LaTeX.
    beta, c : float
        q(s) = c |s|^beta + ... as s -> 0.  The Huber loss has q = 0 near 0: beta = inf, c = nan.
    curvature : float
        l''(0), which is 1 under Assumption (A1); the sharpness on the y-axis is curvature * y^2.
    lipschitz : float
        Supremum of |l'|, which is 1 under Assumption (A1).
    r : float
        |l'| = 1 from |s| = r on (`huber`, `higher_order`); infinite for the others.
    """

    key: str
    name: str
    label: str
    beta: float
    c: float
    _value: Callable = field(repr=False)
    _prime: Callable = field(repr=False)
    _second: Callable = field(repr=False)
    _q: Callable = field(repr=False)
    curvature: float = 1.0
    lipschitz: float = 1.0
    r: float = math.inf
    _compiled: tuple = field(default=_kernels.NO_FUNCTIONS, repr=False)

    def value(self, s):
        """l(s), in the shape of `s`."""
        return self._value(finite("s", s))[()]

    def prime(self, s):
        """l'(s), in the shape of `s`."""
        return self._prime(finite("s", s))[()]

    def second(self, s):
        """l''(s), in the shape of `s`."""
        return self._second(finite("s", s))[()]

    def q(self, s):
        """1 - l'(s) / (l''(0) s) without cancellation, in the shape of `s`; q(0) = 0."""
        return self._q(np.abs(finite("s", s)))[()]

    @property
    def satisfies_a1(self):
        """Whether l''(0) = 1 and |l'| <= 1, the two halves of (A1) that convex losses can break."""
        return self.curvature == 1 and self.lipschitz <= 1

    @property
    def kernel(self):
        """What the compiled loops need to know of this loss."""
        kind = _kernels.KINDS.get(self.key, _kernels.CUSTOM)
        return (kind, self.beta, self.c, self.r, 1 / self.curvature, *self._compiled)


def square_root():
    r"""Square-root loss l(s) = sqrt(1 + s^2) of Example 1.

    Examples
    --------
    >>> loss = square_root()
    >>> float(loss.value(0.75)), float(loss.prime(0.75)), loss.beta, loss.c
    (1.25, 0.6, 2.0, 0.5)
    """

    def q(s):
        w = np.sqrt(1 + s * s)
        return (s * s) / (w * (1 + w))

    return Loss(
        key="sqrt",
        name="square root",
        label=r"\ell_{\mathrm{sqr}}",
        beta=2.0,
        c=1 / 2,
        _value=lambda s: np.sqrt(1 + s * s),
        _prime=lambda s: s / np.sqrt(1 + s * s),
        _second=lambda s: 1 / ((1 + s * s) * np.sqrt(1 + s * s)),
        _q=q,
    )


def rescaled_logistic():
    r"""Rescaled, symmetrised logistic loss l(s) = log(2 cosh s) of Example 1; l'(s) = tanh s.

    Examples
    --------
    >>> loss = rescaled_logistic()
    >>> round(float(loss.value(0)), 12), float(loss.prime(0)), float(loss.second(0))
    (0.69314718056, 0.0, 1.0)
    """
    return Loss(
        key="rsym",
        name="rescaled logistic",
        label=r"\ell_{\mathrm{rsym}}",
        beta=2.0,
        c=1 / 3,
        _value=lambda s: np.abs(s) + np.log1p(np.exp(-2 * np.abs(s))),
        _prime=lambda s: 2 * half_tanh_halves(2 * s),
        _second=_sech_squared,
        _q=one_minus_tanh_ratios,
    )


def symmetric_logistic():
    r"""Symmetrised logistic loss l_sym of Section 1.2; l'(s) = tanh(s/2) / 2.

    It breaks (A1), with l''(0) = 1/4: its sharpness on the y-axis is y^2 / 4.

    Examples
    --------
    >>> loss = symmetric_logistic()
    >>> loss.curvature, loss.satisfies_a1
    (0.25, False)
    """
    return Loss(
        key="sym",
        name="symmetrised logistic",
        label=r"\ell_{\mathrm{sym}}",
        beta=2.0,
        c=1 / 12,
        curvature=1 / 4,
        lipschitz=1 / 2,
        _value=lambda s: np.abs(s) / 2 + np.log1p(np.exp(-np.abs(s))),
        _prime=half_tanh_halves,
        _second=lambda s: _sech_squared(s / 2) / 4,
        _q=lambda s: one_minus_tanh_ratios(s / 2),
    )


def huber():
    r"""Huber loss of Example 1: s^2/2 for |s| <= 1, |s| - 1/2 beyond; beta = inf.

    Examples
    --------
    >>> huber().value([0.5, 2.0]).tolist(), huber().prime([0.5, -2.0]).tolist()
    ([0.125, 1.5], [0.5, -1.0])
    """

    def q(s):
        beyond = np.maximum(s, 1)
        return (beyond - 1) / beyond

    return Loss(
        key="huber",
        name="Huber",
        label=r"\ell_{\mathrm{Hub}}",
        beta=math.inf,
        c=math.nan,
        r=1.0,
        _value=lambda s: np.where(np.abs(s) <= 1, np.clip(s, -1, 1) ** 2 / 2, np.abs(s) - 0.5),
        _prime=lambda s: np.clip(s, -1, 1),
        _second=lambda s: np.where(np.abs(s) <= 1, 1.0, 0.0),
        _q=q,
    )


def higher_order(beta):
    r"""Loss l_beta of Example 1, whose slope is s (1 - c_beta |s|^beta) up to r_beta, then 1.

    c_beta = (beta / (beta + 1))^beta / (beta + 1) and r_beta = (beta + 1) / beta make it C^2.

    Parameters
    ----------
    beta : float
        Exponent of (A2), > 1.

    Raises
    ------
    ValueError
        If `beta` is not finite and > 1.

    Examples
    --------
    >>> loss = higher_order(2)
    >>> loss.r, float(loss.prime(-1.5)), round(float(loss.c * loss.r**2), 12)
    (1.5, -1.0, 0.333333333333)
    """
    beta = scalar(finite, "beta", beta)
    if beta <= 1:
        fail("beta", beta, "> 1")
    c = (beta / (beta + 1)) ** beta / (beta + 1)
    r = (beta + 1) / beta

    def value(s):
        a = np.minimum(np.abs(s), r)
        return a * a / 2 - c * a ** (beta + 2) / (beta + 2) + (np.abs(s) - a)

    def prime(s):
        a = np.minimum(np.abs(s), r)
        return np.where(np.abs(s) < r, s * (1 - c * a**beta), np.sign(s))

    def second(s):
        a = np.minimum(np.abs(s), r)
        return np.where(np.abs(s) < r, 1 - (beta + 1) * c * a**beta, 0.0)

    def q(s):
        beyond = np.maximum(s, r)
        return np.where(s < r, c * np.minimum(s, r) ** beta, (beyond - 1) / beyond)

    return Loss(
        key="beta",
        name=f"higher order, beta = {beta:g}",
        label=r"\ell_{\beta}",
        beta=beta,
        c=c,
        r=r,
        _value=value,
        _prime=prime,
        _second=second,
        _q=q,
    )


def custom(value, prime, second, q=None, *, beta, c, name="custom", lipschitz=1.0):
    r"""Loss from a reader's own functions.

    Parameters
    ----------
    value, prime, second : callable
        l, l' and l'' for NumPy arrays.  `prime` (and `q`) are also compiled by numba for scalars,
        so they use arithmetic and NumPy functions only.
    q : callable, optional
        1 - l'(s) / (l''(0) s) for s > 0, without cancellation.  Without it the quotient is taken as
        it stands, with an absolute error of 1e-16 that limits the relative accuracy of a gap
        to about 1e-16 / eta^(beta / (beta - 1)).
    beta, c : float
        Of q(s) = c |s|^beta + ... as s -> 0; beta = inf where q vanishes near 0.
    lipschitz : float
        Supremum of |l'|.

    Raises
    ------
    ValueError
        If a constant is out of range, l''(0) is not positive, or numba cannot compile `prime`
        or `q`.

    Examples
    --------
    >>> loss = custom(lambda s: np.log(np.cosh(s)), np.tanh, lambda s: 1 / np.cosh(s) ** 2,
    ...               beta=2, c=1/3, name="log cosh")
    >>> round(float(loss.q(0.1)), 12) == round(float(rescaled_logistic().q(0.1)), 12)
    True
    """
    curvature = float(second(np.float64(0)))
    if not (math.isfinite(curvature) and curvature > 0):
        fail("second(0)", curvature, "finite and > 0")
    if not beta > 1:
        fail("beta", beta, "> 1")
    compiled_prime = _compile("prime", prime)
    if q is None:
        compiled_q = _compile("q", lambda s: 1 - compiled_prime(s) / (curvature * s))
    else:
        compiled_q = _compile("q", q)

    def vector_q(s):
        positive_s = np.where(s > 0, s, 1.0)
        formula = q or (lambda s: 1 - prime(s) / (curvature * s))
        return np.where(s > 0, formula(positive_s), 0.0)

    return Loss(
        key="custom",
        name=name,
        label=r"\ell",
        beta=float(beta),
        c=scalar(positive, "c", c) if math.isfinite(beta) else math.nan,
        curvature=curvature,
        lipschitz=scalar(positive, "lipschitz", lipschitz),
        _value=value,
        _prime=prime,
        _second=second,
        _q=vector_q,
        _compiled=tuple(cfunc("float64(float64)")(f) for f in (compiled_prime, compiled_q)),
    )


def from_key(key, beta=None):
    """Loss of the book by its key; `beta` is needed by, and only by, "beta".

    Examples
    --------
    >>> from_key("beta", beta=3).beta
    3.0
    """
    choice("key", key, KEYS)
    if key == "beta":
        return higher_order(beta)
    if beta is not None:
        fail("beta", beta, f"left out for the loss {key!r}")
    return {
        "sqrt": square_root,
        "rsym": rescaled_logistic,
        "huber": huber,
        "sym": symmetric_logistic,
    }[key]()


def _sech_squared(s):
    e = np.exp(-2 * np.abs(s))
    return 4 * e / ((1 + e) * (1 + e))


def _compile(name, function):
    """Scalar version of a reader's function, be it Python's, numba's or a NumPy ufunc."""
    inner = njit(function) if isinstance(function, FunctionType) else function
    try:
        return njit("float64(float64)")(lambda s: inner(s))
    except NumbaError as error:
        raise ValueError(
            f"{name} must be a function that numba can compile for one float, got {function!r}"
        ) from error
