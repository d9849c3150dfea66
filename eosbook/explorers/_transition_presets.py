"""What the explorer of the transition offers beyond that of one run: step sizes, settings, texts.

It travels to the browser as the explorer's `config`.  What stands between stars is set in italics.
"""

import numpy as np

from eosbook.explorers import _relu_network_presets as network

# From d = 50 on, so that the step sizes of all dimensions find room on one axis.
RANGES = {**network.RANGES, "d": {**network.RANGES["d"], "min": 50}}
del RANGES["eta"]

# Step sizes over the threshold 8 pi / d^2, the closest around it.
SPAN = [0.25, 8.0]
ZOOM = [0.84, 1.4]
RATIOS = np.union1d(np.geomspace(*SPAN, 17), np.linspace(*ZOOM, 18)).tolist()


def _preset(group, label, caption, span="whole", start="1/(2d^2)", A0=None, **changes):
    settings = {**network.PAPER, "start": start, "A0": A0, "span": span, **changes}
    return {"group": group, "label": label, "caption": caption, **settings}


def _presets():
    ours = "The seed and the step sizes are ours."
    yield _preset(
        *("Figure 1", "whole"),
        f"Figure 1: where the network stands at time 10, against the step size. {ours}",
    )
    yield _preset(
        *("Figure 1", "zoom"),
        "Figure 1, zoomed in around the threshold: a corner, not a jump. The swings of *A* begin to "
        f"grow there, and the bias leaves the flat part with them. {ours}",
        span="zoom",
    )
    yield _preset(
        *("Figure 1", "as printed"),
        "With the variance 1/(2*d*) that Figure 1 states, *A*₀ is of order √*d*: little changes.",
        start="1/(2d)",
    )
    yield _preset(
        *("Other dimensions, *d* =", "100"),
        "In half the dimension the threshold is four times as large.",
        d=100,
    )
    yield _preset(
        *("Other dimensions, *d* =", "400"),
        "In twice the dimension the threshold is a quarter as large; the sweep takes four times as "
        "many steps.",
        d=400,
    )


PRESETS = list(_presets())
