"""What the race offers: ranges of both lanes, losses, pairs of settings of the paper's figures.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from eosbook.explorers import _single_neuron_presets as single_neuron

LANES = ("a", "b")
LOSSES = single_neuron.LOSSES
RANGES = {
    **{
        f"{key}_{lane}": single_neuron.RANGES[key]
        for lane in LANES
        for key in ("eta", "x0", "y0", "beta")
    },
    "steps": single_neuron.RANGES["steps"],
}


def _lane(eta, x0, y0, loss="sqrt", beta=None):
    return {"eta": eta, "x0": x0, "y0": y0, "loss": loss, "beta": beta}


def _preset(group, label, caption, a, b):
    """Settings of both lanes, each as `_lane` takes them."""
    lanes = {
        f"{key}_{lane}": value
        for lane, given in zip(LANES, (a, b), strict=True)
        for key, value in _lane(*given).items()
    }
    return {"group": group, "label": label, "caption": caption, **lanes}


def _presets():
    yield _preset(
        *("Figure 5", "two regimes"),
        "Figure 5: one start, and a step size on either side of the boundary. The paper does not "
        "give these settings: they are our choice.",
        (0.06, 2.0, 5.0),
        (0.2, 2.0, 5.0),
    )
    yield _preset(
        *("Figure 9", "left and right"),
        "Figure 9: *η* = 1/4 from (3, 4) and from (3, 6). Both begin above the threshold; only the "
        "higher one is still above it when it reaches the axis.",
        (1 / 4, 3.0, 4.0),
        (1 / 4, 3.0, 6.0),
    )
    yield _preset(
        *("Figure 10", "2/*η* = 9 and 3"),
        "Figure 10: the smallest and the largest of its step sizes. The paper does not give the "
        "start: (3, 6) is our choice.",
        (2 / 9, 3.0, 6.0),
        (2 / 3, 3.0, 6.0),
    )
    yield _preset(
        *("Figure 11", "*β* = 3/2 and 10"),
        "Figure 11: two exponents, everything else being equal. The paper does not give the start: "
        "with *y*₀² − *x*₀² = 3/*η* it is our choice.",
        (0.12, 3.75, 6.25, "beta", 1.5),
        (0.12, 3.75, 6.25, "beta", 10.0),
    )
    yield _preset(
        *("Same flow time", "*η* and *η*/10"),
        "One start, and a tenth of the step size: ten steps of B are one of A. B follows the "
        "gradient flow; A leaves it as soon as it reaches the axis.",
        (0.2, 3.0, 6.0),
        (0.02, 3.0, 6.0),
    )
    yield _preset(
        *("Same flow time", "*η* and *η*/4, both bouncing"),
        "Both runs bounce, each down to a threshold of its own. The smaller step size takes "
        "longer on the way down, in flow time as well as in steps.",
        (0.4, 3.0, 7.0),
        (0.1, 3.0, 7.0),
    )
    yield _preset(
        *("The boundary", "both sides"),
        "One step size, and starts on both sides of the boundary between the regimes: A comes to "
        "rest where the gradient flow takes it, B bounces for a long time first.",
        (1 / 4, 2.0, 3.6),
        (1 / 4, 2.0, 3.9),
    )
    yield _preset(
        *("Beyond", "another loss"),
        "The square root against Huber’s loss, whose runs sink far below the threshold.",
        (0.1, 3.0, 8.0),
        (0.1, 3.0, 8.0, "huber"),
    )
    yield _preset(
        *("Beyond", "one diverges"),
        "Outside the theorems’ *η* < 1: with *η* > √2, a far start runs away.",
        (1 / 4, 3.0, 6.0),
        (1.5, 3.0, 6.0),
    )


PRESETS = list(_presets())
