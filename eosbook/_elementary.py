"""Exponential and logistic functions made of + - * / alone.

The explorers' JavaScript (`explorers/js/numerics/elementary.js`) does the same operations in the
same order, so that whole runs agree with it to the last bit; libraries' own functions differ in the
last place from one another.  Compiled, they are also faster in a loop: nothing in them is a call.

numba's cache does not notice when a change here concerns a function compiled elsewhere;
`tests/conftest.py` discards what is older.
"""

import numpy as np
from numba import njit, vectorize

compiled = njit(cache=True, nogil=True, error_model="numpy")

INVERSE_LN2 = 1.4426950408889634
LN2_HIGH = 6.93147180369123816490e-01  # its last 21 bits are zero: times an integer k it is exact
LN2_LOW = 1.90821492927058770002e-10
LEAST = 1075  # 2^-1075 is 0
POWERS = np.array([2.0**-k for k in range(LEAST + 1)])


@compiled
def exp_minus(x):
    """exp(-x) for x >= 0, within a unit in the last place; 0 from x = 745.14 on and for NaN."""
    k = int(min(x * INVERSE_LN2 + 0.5, 1075.0)) if x >= 0 else LEAST
    r = (k * LN2_HIGH - x) + k * LN2_LOW if k < LEAST else 0.0
    p = 1 / 6227020800
    p = p * r + 1 / 479001600
    p = p * r + 1 / 39916800
    p = p * r + 1 / 3628800
    p = p * r + 1 / 362880
    p = p * r + 1 / 40320
    p = p * r + 1 / 5040
    p = p * r + 1 / 720
    p = p * r + 1 / 120
    p = p * r + 1 / 24
    p = p * r + 1 / 6
    p = p * r + 1 / 2
    return (1 + (r + r * r * p)) * POWERS[k]


@compiled
def one_minus_tanh_ratio(h):
    """1 - tanh(h)/h for h >= 0, by Lambert's continued fraction tanh h = h/(1 + h^2/(3 + ...)).

    Broken off after 15 + h^2/17 and written as one fraction, all of whose terms are positive.
    """
    if h > 1:
        e = exp_minus(2 * h)
        return 1 - (1 - e) / ((1 + e) * h)
    z = h * h
    above = z * (11486475 + z * (810810 + z * (12870 + z * 44)))
    below = 34459425 + z * (16216200 + z * (945945 + z * (13860 + z * 45)))
    return above / below


@compiled
def half_tanh_half(s):
    """l_sym'(s) = tanh(s/2)/2, the slope of the symmetrised logistic loss."""
    a = abs(s)
    if a > 2:
        e = exp_minus(a)
        value = 0.5 * ((1 - e) / (1 + e))
        return value if s > 0 else -value
    return 0.25 * s * (1 - one_minus_tanh_ratio(0.5 * a))


half_tanh_halves = vectorize(cache=True)(half_tanh_half.py_func)
one_minus_tanh_ratios = vectorize(cache=True)(one_minus_tanh_ratio.py_func)
