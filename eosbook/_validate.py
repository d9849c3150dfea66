"""Checks of arguments.  Every message names the argument, what it was, and what is allowed."""

import operator

import numpy as np


def fail(name, value, allowed):
    """Raise the ValueError that all checks share."""
    raise ValueError(f"{name} must be {allowed}, got {value!r}")


def finite(name, value):
    """Array of finite floats."""
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        fail(name, value, "a number or an array of numbers")
    if not np.isfinite(array).all():
        fail(name, value, "finite")
    return array


def positive(name, value):
    """Array of finite floats, all > 0."""
    array = finite(name, value)
    if not (array > 0).all():
        fail(name, value, "finite and > 0")
    return array


def scalar(check, name, value):
    """One float that passes `check` (`finite` or `positive`)."""
    array = check(name, value)
    if array.ndim:
        fail(name, value, "one number")
    return float(array)


def count(name, value, least=0):
    """Integer >= `least`."""
    try:
        number = operator.index(value)
    except TypeError:
        number = least - 1
    if number < least:
        fail(name, value, f"an integer >= {least}")
    return number


def choice(name, value, allowed):
    """One of `allowed`."""
    if value not in allowed:
        fail(name, value, "one of " + ", ".join(map(repr, allowed)))
    return value


def broadcast(**arrays):
    """Arrays in their common shape."""
    try:
        return np.broadcast_arrays(*arrays.values())
    except ValueError:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in arrays.items())
        raise ValueError(f"shapes must broadcast together, got {shapes}") from None
