"""What the mean-model explorer offers: ranges, settings of the paper's figures, texts.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from math import pi

RANGES = {
    "eta": {"min": 1e-5, "max": 0.1},
    "d": {"min": 20, "max": 500, "step": 1},
    "A0": {"min": -15.0, "max": 15.0, "step": 0.01},
    "b0": {"min": -1.0, "max": 0.5, "step": 0.001},
    "steps": {"min": 1, "max": 50_000},
}

D = 200  # the paper's dimension
LANDING = 12.352963323953533  # the A0 that the first step at eta = 10 pi / D^2 sends to exactly 0

TEXTS = {
    "landmarks": {
        "threshold": "threshold *η* = 8π/*d*²",
        "example": "Theorem 4’s example *η* = 10π/*d*²",
    },
}


def _preset(group, label, eta, caption, A0=1.0):
    settings = {"eta": eta, "d": D, "A0": A0, "b0": 0.0}
    return {"group": group, "label": label, "caption": caption, **settings}


def _at(multiple):
    return multiple * pi / D**2


def _presets():
    group = "*ηd*²/π ="
    yield _preset(
        *(group, "6", _at(6)),
        "Gradient-flow regime, *η* = 6π/*d*²: *A* changes sign and dies out; the bias hardly moves.",
    )
    yield _preset(
        *(group, "7.9", _at(7.9)),
        "Just below the threshold: *A* changes sign many times, but each time it is smaller.",
    )
    yield _preset(
        *(group, "8", _at(8)),
        "At the threshold: neither theorem speaks. Compare the bias with that of the neighbours: "
        "the transition is a corner, not a jump.",
    )
    yield _preset(
        *(group, "10", _at(10)),
        "The example of Theorem 4: at *η* = 10π/*d*² the bias ends below −0.087.",
    )
    for label, eta in (("2.5×10⁻⁵", 2.5e-5), ("2.5×10⁻⁴", 2.5e-4), ("2.5×10⁻³", 2.5e-3)):
        side = "above" if eta > _at(8) else "below"
        yield _preset(
            *("Figure 8, *η* =", label, eta),
            f"A step size of Figure 8, {side} the threshold. The paper draws *A*₀ at random: "
            "*A*₀ = 1 is our choice.",
        )
    yield _preset(
        *("Starts", "*A*₀ = −2", _at(10)),
        "A negative start: the mirror image of the positive one, with the same bias.",
        A0=-2.0,
    )
    yield _preset(
        *("Starts", "lands near 0", _at(10)),
        "The first step lands almost on *A* = 0: a long calm, and then the oscillation grows all "
        "the same. Where the bias ends does not depend on the start.",
        A0=12.353,
    )
    yield _preset(
        *("Starts", "lands on 0", _at(10)),
        "The exception in Theorem 4: the first step lands exactly on *A* = 0, above the threshold. "
        "(The single neuron, rounded otherwise, misses 0 and bounces.)",
        A0=LANDING,
    )
    yield _preset(
        *("Beyond", "overshoots", 0.02),
        "A step size far above the threshold: one step throws the bias far past the bound.",
    )
    yield _preset(
        *("Beyond", "dies", 0.05),
        "Larger still: the bias falls so low that the neuron is all but dead, with *A* still large.",
    )


PRESETS = list(_presets())
