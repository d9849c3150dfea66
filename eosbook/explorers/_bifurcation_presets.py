"""What the explorer of period doubling offers: ranges, problems, settings to begin with.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from functools import cache

from eosbook import bifurcation

RANGES = {
    "eta": {"min": 0.8, "max": 2.4, "step": 0.001},
    "imbalance": {"min": 0.0, "max": 1.0, "step": 0.01},
    "zoom": {"min": 1.0, "max": 1000.0},
}

PROBLEMS = [
    {"key": "square", "name": "square loss, target 1", "formula": "(*xy* − 1)²/2"},
    {"key": "root", "name": "square-root loss, target 1", "formula": "√(1 + (*xy* − 1)²)"},
    {"key": "frozen", "name": "ℓ(xy) with y held at √2", "formula": "√(1 + 2*x*²)"},
]


@cache
def marks():
    """Step sizes of each problem at which something happens: [value, name]."""
    names = ["period 2", "period 4", "period 8", "period 16"]
    square, root = (
        [[float(eta), name] for eta, name in zip(bifurcation.doublings(key, 4), names, strict=True)]
        for key in ("square", "root")
    )
    square += [[bifurcation.MERGING, "both minima"], [bifurcation.ESCAPE, "escape"]]
    return {"square": square, "root": root, "frozen": [[1.0, "period 2"]]}


def _preset(group, label, caption, eta, problem="square", imbalance=0.1, zoom=1.0):
    return {
        "group": group,
        "label": label,
        "caption": caption,
        "eta": eta,
        "problem": problem,
        "imbalance": imbalance,
        "zoom": zoom,
    }


def presets():
    """The presets, in order."""
    doubling = [eta for eta, _ in marks()["square"]]
    return [
        _preset(
            *("square loss", "period 2"),
            "No minimum is stable any more: the run jumps between two products for ever.",
            1.15,
            imbalance=0.6,
        ),
        _preset(
            *("square loss", "period 4"),
            "Beyond √5 − 1 = 1.236 the orbit of period two has lost its stability as well.",
            1.265,
        ),
        _preset(
            *("square loss", "chaos"),
            "No period any more: a disturbance grows, exponentially, from step to step.",
            1.55,
        ),
        _preset(
            *("square loss", "window"),
            "Amid chaos, a run of period three.",
            1.7,
            imbalance=0.0,
        ),
        _preset(
            *("square loss", "the last step size"),
            "At *η* = 2 the diagonal is filled, with exponent log 3; beyond, every run leaves.",
            2.0,
            imbalance=0.0,
        ),
        _preset(
            *("square loss", "cascade"),
            "Closer: each doubling follows the one before at about 1/4.669 of the distance.",
            doubling[3],
            imbalance=0.0,
            zoom=20.0,
        ),
        _preset(
            *("other losses", "square root"),
            "Linear growth bends the diagram and lets it reach farther.",
            1.5,
            problem="root",
        ),
        _preset(
            *("other losses", "*y* held, no target"),
            "The paper's loss with *y* frozen: period two, and never more.",
            1.5,
            problem="frozen",
        ),
    ]
