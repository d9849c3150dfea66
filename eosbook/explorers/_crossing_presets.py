"""What the explorer of the crossing offers: ranges, losses, settings to begin with.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from eosbook.explorers import _single_neuron_presets as single_neuron

RANGES = {
    "eta": {"min": 0.02, "max": 0.5},
    "beta": {"min": 1.2, "max": 10.0, "step": 0.05},
    "shape": {"min": 0.01, "max": 2.0, "step": 0.01},
    "delta": {"min": 0.1, "max": 4.0, "step": 0.01},
    "zoom": {"min": 1 / 16, "max": 32.0},
}

# The Huber loss has beta = inf, and no natural units.
LOSSES = [entry for entry in single_neuron.LOSSES if entry["key"] != "huber"]


def _preset(group, label, caption, eta=0.1, loss="beta", beta=None, **changes):
    settings = {"shape": 0.75, "delta": 1.0, "units": "natural", "zoom": 1.0, **changes}
    return {
        "group": group,
        "label": label,
        "caption": caption,
        "eta": eta,
        "loss": loss,
        "beta": beta,
        **settings,
    }


def _presets():
    yield _preset(
        *("One curve", "square root"),
        "Runs at four step sizes in natural units: all lie on the profile, which for "
        "*β* = 2 is *A*² = *D*/2 + 1/4 and ends at *D* = −1/2.",
        loss="sqrt",
    )
    yield _preset(
        *("One curve", "logistic"),
        "Another loss with *β* = 2, with another *c* and ℓ″(0) = 1/4: the same curve.",
        loss="sym",
    )
    yield _preset(
        *("One curve", "without units"),
        "The same runs without the units: each step size crosses at a size of its own.",
        loss="sqrt",
        units="raw",
    )
    for name, beta, eta in (("3/2", 1.5, 0.1), ("3", 3.0, 0.1), ("10", 10.0, 0.05)):
        yield _preset(
            *("Other exponents, *β* =", name),
            f"*β* = {name} has a curve, and an end, of its own.",
            eta=eta,
            beta=beta,
        )
    yield _preset(
        *("Closer and farther", "closer"),
        "Closing in on the crossing itself: the runs pass the threshold at one place.",
        loss="sqrt",
        zoom=8.0,
    )
    yield _preset(
        *("Closer and farther", "farther"),
        "Farther up, profile and quasi-static envelope agree: the run has time to follow.",
        loss="sqrt",
        zoom=0.125,
    )
    yield _preset(
        *("Closer and farther", "large step"),
        "At *η* = 0.5 the run is still off the curve; the smaller step sizes are not.",
        eta=0.5,
        loss="sqrt",
    )
    yield _preset(
        *("Other starts", "nearer the axis"),
        "A start with a tenth of the *x̃*: the end is the same, as the start is forgotten.",
        loss="sqrt",
        shape=0.07,
    )
    yield _preset(
        *("Other starts", "no bouncing"),
        "A start only just above the threshold, far out: it loses what it has on the way to the axis "
        "and does not bounce. Smaller step sizes lose less.",
        eta=0.2,
        loss="sqrt",
        shape=1.0,
        delta=0.1,
    )


PRESETS = list(_presets())
