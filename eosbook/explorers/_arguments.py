"""Checks of what explorers are given."""

import re
from math import isfinite

from eosbook._validate import fail


def explorer_name(name):
    """Name that tells explorers of one page apart: in its address and in what a browser keeps."""
    if not (isinstance(name, str) and re.fullmatch(r"[A-Za-z][\w-]*", name, re.ASCII)):
        fail("name", name, "a letter followed by letters, digits, - or _")
    return name


def in_range(name, value, span):
    """Float from span["min"] to span["max"]."""
    low, high = span["min"], span["max"]
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = float("nan")
    if not (isfinite(number) and low <= number <= high):
        fail(name, value, f"a number from {low:g} to {high:g}")
    return number


def whole_in_range(name, value, span):
    """Whole number from span["min"] to span["max"]."""
    if isinstance(value, bool) or not isinstance(value, int):
        fail(name, value, "a whole number")
    return int(in_range(name, value, span))


def marked_text(name, value):
    """Text with something in it, whose stars, which set italics, come in pairs."""
    if not (isinstance(value, str) and value.strip() and value.count("*") % 2 == 0):
        fail(name, value, "a text that is not empty and whose stars come in pairs")
    return value
