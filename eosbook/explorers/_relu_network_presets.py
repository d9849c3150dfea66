"""What the explorers of network (2) offer: ranges, starts, settings of the paper's figures, texts.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorers' `config`.  What stands between stars is set in italics.
"""

from eosbook.mean_model import threshold

RANGES = {
    "eta": {"min": 2e-5, "max": 1.0},
    "d": {"min": 20, "max": 400, "step": 10},
    "n": {"min": 50, "max": 600, "step": 10},
    "signal": {"min": 0.0, "max": 6.0, "step": 0.1},
    "seed": {"min": 0, "max": 99, "step": 1},
    "A0": {"min": -10.0, "max": 10.0, "step": 0.1},
}
TIME = 10  # step size times number of steps, as in Figure 1
TEST_N = 1000  # fresh samples that the accuracy is measured on

# Keys: "A0" where that gives the start, else a variance as in `eosbook.relu_network.initial_weights`.
STARTS = [
    {"key": "A0", "name": "a⁻ = a⁺ = A₀/(2d)"},
    {"key": "1/(2d^2)", "name": "random, variance 1/(2d²)"},
    {"key": "1/(2d)", "name": "random, variance 1/(2d)"},
]

PAPER = {"d": 200, "n": 300, "signal": 3.0, "seed": 0}
FIGURE_2 = {"2.5×10⁻⁵": 2.5e-5, "2.5×10⁻⁴": 2.5e-4, "2.5×10⁻³": 2.5e-3}
LANDMARKS = [
    {"key": "first", "glyph": "disc", "text": "Figure 2"},
    {"key": "second", "glyph": "disc", "text": "Figure 2"},
    {"key": "theory", "glyph": "triangle", "text": "8π/*d*²"},
    {"key": "init", "glyph": "diamond", "text": "2/*λ*ₘₐₓ(init)"},
    {"key": "third", "glyph": "disc", "text": "Figure 2"},
]
PLACES = dict(zip(("first", "second", "third"), FIGURE_2.values(), strict=True))


def _preset(group, label, eta, caption, start="1/(2d^2)", A0=None, **changes):
    settings = {**PAPER, "eta": eta, "start": start, "A0": A0, **changes}
    return {"group": group, "label": label, "caption": caption, **settings}


def _presets():
    ours = "The seed is ours."
    stories = (
        "the bias hardly moves. Many small steps: this takes seconds.",
        "ten times the step size, and the bias still hardly moves.",
        "the bias falls fast while *A* swings and the loss jumps up. What it loses later is drift.",
    )
    for (label, eta), story in zip(FIGURE_2.items(), stories, strict=True):
        yield _preset(
            *("Figures 2, 4, 8: *η* =", label, eta),
            f"Figures 2, 4 and 8: {story} The start has variance 1/(2*d*²), which makes *A*₀ of "
            f"order 1, as Section 3.2 has it. {ours}",
        )
    edge = float(threshold(PAPER["d"]))
    for label, factor in (("0.9", 0.9), ("1.1", 1.1), ("1.25", 1.25)):
        side = "below" if factor < 1 else "above"
        found = " (10π/*d*², the paper's example: the mean model ends below −0.087)"
        yield _preset(
            *("Figure 1, zoom: *ηd*²/8π =", label, factor * edge),
            f"Figure 1, zoomed in: a little {side} the threshold"
            f"{found if factor == 1.25 else ''}. {ours}",
        )
    yield _preset(
        *("As printed", "variance 1/(2*d*)", 2.5e-3),
        "Figure 1 states the variance 1/(2*d*), which makes *A*₀ of order √*d*. After a few steps "
        f"little of it is left. {ours}",
        start="1/(2d)",
    )
    yield _preset(
        *("As printed", "sum over samples", 2.5e-3 * PAPER["n"]),
        "Section 1 prints the loss as a sum: with *η* = 2.5×10⁻³ it is the mean with *n* times "
        f"that step size, far beyond the threshold. {ours}",
    )


PRESETS = list(_presets())
