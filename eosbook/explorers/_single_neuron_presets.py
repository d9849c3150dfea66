"""What the single-neuron explorer offers: ranges, losses, settings of the paper's figures, texts.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

RANGES = {
    "eta": {"min": 0.01, "max": 2.0},
    "x0": {"min": 0.0, "max": 10.0, "step": 0.01},
    "y0": {"min": 0.0, "max": 16.0, "step": 0.01},
    "beta": {"min": 1.2, "max": 10.0, "step": 0.05},
    "steps": {"min": 1, "max": 200_000},
}

LOSSES = [
    {"key": "sqrt", "name": "square root", "python": "square_root()"},
    {"key": "rsym", "name": "rescaled logistic", "python": "rescaled_logistic()"},
    {"key": "huber", "name": "Huber", "python": "huber()"},
    {"key": "beta", "name": "higher order, any β", "python": "higher_order(BETA)"},
    {"key": "sym", "name": "logistic, ℓ″(0) = 1/4", "python": "symmetric_logistic()"},
]

TEXTS = {
    "landmarks": {
        "first": "first-order boundary *η* = 2/(*y*₀² − *x*₀²)",
        "sharper": "sharper boundary *η*",
        "divergence": "far starts diverge *η* = √2",
    },
}


def _preset(group, label, eta, x0, y0, caption, loss="sqrt", beta=None):
    settings = {"eta": eta, "x0": x0, "y0": y0, "loss": loss, "beta": beta}
    return {"group": group, "label": label, "caption": caption, **settings}


def _presets():
    ours = "The paper does not give these settings: they are our choice."
    yield _preset(
        *("Figure 5", "flow", 0.06, 2.0, 5.0),
        f"Figure 5, gradient-flow regime: 2/*η* lies above *y*₀² − *x*₀². {ours}",
    )
    yield _preset(
        *("Figure 5", "edge of stability", 0.2, 2.0, 5.0),
        f"Figure 5, edge-of-stability regime: the same start with a larger step size. {ours}",
    )
    yield _preset(
        *("Figure 9", "left", 1 / 4, 3.0, 4.0),
        "Figure 9, left: *η* = 1/4 from (3, 4). The run follows the gradient flow only "
        "loosely; compare where the two end.",
    )
    yield _preset(
        *("Figure 9", "right", 1 / 4, 3.0, 6.0),
        "Figure 9, right: *η* = 1/4 from (3, 6). The paper draws the run in blue, orange and red, "
        "the flow in green and the envelope in purple.",
    )
    for threshold in (9, 7, 5, 3):
        yield _preset(
            *("Figure 10, 2/*η* =", str(threshold), 2 / threshold, 3.0, 6.0),
            f"Figure 10: 2/*η* = {threshold}. The paper does not give the start: (3, 6) is our "
            "choice. Nor does it say whether it draws *y*² or the true sharpness, which stays "
            "below 2/*η* while the run bounces.",
        )
    for name, beta in (("3/2", 1.5), ("2", 2.0), ("3", 3.0), ("10", 10.0)):
        yield _preset(
            *("Figure 11, *β* =", name, 0.12, 3.75, 6.25),
            f"Figure 11: one run for *β* = {name}; the larger *β*, the larger the gap. The paper "
            "does not give the start: with *y*₀² − *x*₀² = 3/*η* it is our choice.",
            loss="beta",
            beta=beta,
        )
    yield _preset(
        *("Beyond", "lands on the axis", 1 / 2, 2.0, 4.0),
        "The exception in Theorem 2: with the Huber loss the first step lands exactly on the axis, "
        "above the threshold.",
        loss="huber",
    )
    yield _preset(
        *("Beyond", "diverges", 1.5, 3.0, 6.0),
        "Divergence: with *η* > √2, outside the theorems' *η* < 1, a far start runs away.",
    )


PRESETS = list(_presets())
