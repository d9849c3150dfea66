"""What the rate lab offers: exponents, step sizes, settings of Figure 11.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from math import exp

import numpy as np

LOW, HIGH = 0.005, 0.4

RANGES = {
    "beta": {"min": 1.2, "max": 10.0, "step": 0.05},
    "low": {"min": LOW, "max": HIGH},
    "high": {"min": LOW, "max": HIGH},
    "shape": {"min": 0.01, "max": 2.0, "step": 0.01},
    "delta": {"min": 0.1, "max": 4.0, "step": 0.01},
}

EDGE = round(exp(-2), 6)  # Figure 11 fits to smaller step sizes

# Step sizes of the runs: the range chosen only decides which of them are fitted.
ETAS = np.geomspace(LOW, HIGH, 39).round(6).tolist()


def _exponent(name, beta):
    return {"key": name, "label": name, "name": name, "beta": beta}


EXPONENTS = [
    _exponent("4/3", 4 / 3),
    _exponent("3/2", 3 / 2),
    _exponent("2", 2.0),
    _exponent("3", 3.0),
    _exponent("4", 4.0),
    _exponent("10", 10.0),
    {"key": "own", "label": "slider", "name": None, "beta": None},
]


def shown_text(betas, own):
    """What the explorer is told of the exponents shown: their keys."""
    keys = [entry["key"] for entry in EXPONENTS if entry["beta"] in betas]
    return " ".join([*keys, "own"] if own else keys)


def _preset(group, label, caption, betas, beta=None, low=0.018, high=EDGE, delta=2.0):
    return {
        "group": group,
        "label": label,
        "caption": caption,
        "shown": shown_text(betas, beta is not None),
        "beta": beta,
        "low": low,
        "high": high,
        "shape": 0.75,
        "delta": delta,
    }


def _presets():
    ours = "The paper does not give the starts: they are our choice."
    yield _preset(
        *("Figure 11", "left"),
        f"Figure 11, left: the gap for *β* = 3/2, 2, 3, 10, fitted for *η* < *e*⁻². {ours}",
        (3 / 2, 2.0, 3.0, 10.0),
    )
    yield _preset(
        *("Figure 11", "right"),
        f"Figure 11, right: the bouncing steps for *β* = 4/3, 3/2, 2, 4, fitted for *η* < *e*⁻². {ours}",
        (4 / 3, 3 / 2, 2.0, 4.0),
    )
    yield _preset(
        *("Range of *η*", "large"),
        "Fitted to large step sizes the slopes are off: the theory is one of small *η*.",
        (3 / 2, 2.0, 3.0, 10.0),
        low=0.1,
        high=HIGH,
    )
    yield _preset(
        *("Range of *η*", "small"),
        "Fitted to the smallest step sizes here they come closer; how close, the table says.",
        (3 / 2, 2.0, 3.0, 10.0),
        low=LOW,
        high=0.02,
    )
    yield _preset(
        *("Beyond", "*β* = 1.2"),
        "The steeper the smaller *β*: for *β* = 1.2 the gap falls as *η*⁵, and the bouncing takes "
        "10⁹ steps at *η* = 0.01.",
        (2.0,),
        beta=1.2,
    )
    yield _preset(
        *("Beyond", "another start"),
        "A start twice as far above the threshold: the gaps are the same, and so are the steps in the "
        "band.",
        (3 / 2, 2.0, 3.0, 10.0),
        delta=4.0,
    )


PRESETS = list(_presets())
