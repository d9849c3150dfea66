"""What the race of optimisers offers: ranges, optimisers, settings to begin with.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

RANGES = {
    "eta": {"min": 0.003, "max": 0.5},
    "depth": {"min": 2, "max": 8},
    "x0": {"min": 0.01, "max": 2.0},
    "p0": {"min": 1.0, "max": 30.0},
    "momentum": {"min": 0.0, "max": 0.95, "step": 0.01},
    "radius": {"min": 0.01, "max": 1.0},
    "noise": {"min": 0.01, "max": 1.0},
    "horizon": {"min": 10.0, "max": 20_000.0},
    "steps": {"min": 10, "max": 20_000},
}

STEPS = [200, 1000, 5000, 20_000]

# `uses` names the parameter that only this optimiser has; `threshold` is its formula.
OPTIMISERS = [
    {"key": "gd", "name": "gradient descent", "uses": None, "threshold": "2/*η*"},
    {"key": "heavy_ball", "name": "heavy-ball momentum", "uses": "momentum", "threshold": "2(1 + *β*)/*η*"},
    {"key": "nesterov", "name": "Nesterov momentum", "uses": "momentum", "threshold": "2(1 + *β*)/((1 + 2*β*)*η*)"},
    {"key": "warmup", "name": "gradient descent, warm-up", "uses": "horizon", "threshold": "2/*η*ₜ"},
    {"key": "decay", "name": "gradient descent, decay", "uses": "horizon", "threshold": "2/*η*ₜ"},
    {"key": "label_noise", "name": "gradient descent, label noise", "uses": "noise", "threshold": "2/*η*"},
    {"key": "usam", "name": "SAM without normalisation", "uses": "radius", "threshold": "the root of *h*(1 + *ρh*) = 2/*η*"},
    {"key": "sam", "name": "SAM", "uses": "radius", "threshold": "the root of *h*(1 + *ρh*/|∇*f*|) = 2/*η*"},
    {"key": "adam", "name": "Adam", "uses": "momentum", "threshold": "2(1 + *β*)/((1 − *β*)*η*)"},
]  # fmt: skip

DEFAULTS = {
    "eta": 0.1,
    "depth": 2,
    "x0": 0.5,
    "p0": 8.0,
    "momentum": 0.9,
    "radius": 0.1,
    "noise": 0.1,
    "horizon": 1000.0,
    "steps": 5000,
}


def _preset(group, label, caption, optimiser, **changes):
    return {"group": group, "label": label, "caption": caption, "optimiser": optimiser} | {
        **DEFAULTS,
        **changes,
    }


PRESETS = [
    _preset(
        *("momentum", "from afar"),
        "Momentum's threshold is almost twice 2/*η*, and yet the run ends far below 2/*η*.",
        "heavy_ball",
    ),
    _preset(
        *("momentum", "gentle"),
        "Just above its threshold, near the axis: here it does end at 2(1 + *β*)/*η*.",
        "heavy_ball",
        eta=0.05,
        x0=0.01,
        p0=8.9,
    ),
    _preset(
        *("momentum", "Nesterov"),
        "Nesterov's look-ahead lowers the threshold instead of raising it.",
        "nesterov",
        eta=0.02,
        momentum=0.5,
        p0=10.0,
        steps=20_000,
    ),
    _preset(
        *("schedules", "warm-up"),
        "The threshold 2/*η*ₜ comes down; the run notices late, and then follows it.",
        "warmup",
        horizon=2000.0,
    ),
    _preset(
        *("schedules", "decay"),
        "The threshold rises again; the sharpness stays where it crossed.",
        "decay",
        eta=0.3,
    ),
    _preset(
        *("noise and SAM", "label noise"),
        "At the edge it does not stop: noise drives it on to flatter minima.",
        "label_noise",
        steps=20_000,
    ),
    _preset(
        *("noise and SAM", "SAM, not normalised"),
        "An edge of its own, below 2/*η*; once under it, it rests.",
        "usam",
    ),
    _preset(
        *("noise and SAM", "SAM"),
        "Its edge sinks with the gradient: it goes on down the valley.",
        "sam",
    ),
    _preset(
        *("Adam", "climbs"),
        "As gradients fade, so does what Adam divides by: its own sharpness climbs to its edge.",
        "adam",
        eta=0.003,
        p0=5.0,
        steps=20_000,
    ),
    _preset(
        *("depth", "3 weights"),
        "One more weight: still an edge, with a wider gap, as computed.",
        "gd",
        eta=0.03,
        depth=3,
        p0=14.0,
    ),
    _preset(
        *("depth", "8 weights"),
        "Deep, with a large step: the run falls past the edge.",
        "gd",
        depth=8,
        x0=0.3,
    ),
]
