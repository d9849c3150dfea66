"""What the explorer of the mean model's proofs offers: ranges, inequalities, settings, texts.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from functools import partial

from eosbook import mean_proofs
from eosbook.explorers._inequality_entry import inequality_entry

RANGES = {
    "delta": {"min": 0.05, "max": 7.95, "step": 0.05},
    "d": {"min": 2, "max": 500, "step": 1},
    "A0": {"min": 0.05, "max": 200.0},
    "steps": {"min": 1, "max": 50_000},
}

THEOREMS = [
    {"key": "3", "name": "Theorem 3", "opens": "decay"},
    {"key": "4", "name": "Theorem 4", "opens": "growth"},
]

S, FALL, RATIO = "|*Aₜ*|*g*(*bₜ*)", "*bₜ* − *bₜ*₊₁", "|*Aₜ*₊₁|/|*Aₜ*|"
ABOVE = "*ηd*²*g*²/2 ≥ 2 + *ε*"

_inequality = partial(inequality_entry, mean_proofs, scale="log")

INEQUALITIES = [
    _inequality(
        *("slope", "*ℓ*′(*s*)", "*s*/4"),
        f"Fact (iv), at *s* = {S}: *ℓ*‴ ≤ 0 for *s* ≥ 0, so the slope stays below its tangent at 0.",
    ),
    _inequality(
        *("chord", "*ℓ*′(*s*)", "min(*s*, 2)/8"),
        f"Fact (ii), at *s* = {S}. Near 0 twice as much would hold.",
    ),
    _inequality(
        *("fall", FALL, "½*η*|*Aₜ*|"),
        "What a step takes from the bias, at most: *ℓ*′ ≤ ½ and *g*′ ≤ 1.",
    ),
    _inequality(
        *("printed", "*ℓ*′(*s*)|*Aₜ*|*g*′(*bₜ*)", "½*η*|*Aₜ*|"),
        "The same step as the paper prints it, without the *η* on the left.",
    ),
    _inequality(
        *("bias", "−*bₜ*", "*η*|*A*₀|/*γ*"),
        "The steps summed, with the induction claim for |*Aₜ*|: the bound of the theorem.",
    ),
    _inequality(
        *("height", "*g*(*bₜ*)", "0.08"),
        "Since *bₜ* ≥ −1 and *g*(−1) = 0.0833. Here *η* ≤ *γ*/|*A*₀| is used, and only here.",
    ),
    _inequality(
        *("lower", "−*Aₜ*₊₁/*Aₜ*", "1 − *δ*/4"),
        "*A* overshoots 0 by no more: *ℓ*′(*s*) ≤ *s*/4, and *g*(*bₜ*) ≤ *g*(0).",
        scale="linear",
    ),
    _inequality(
        *("near", "*Aₜ*₊₁/*Aₜ*", "1 − (8 − *δ*)π*g*(*bₜ*)²/4"),
        "*A* falls fast enough, first case: *ℓ*′(*s*) ≥ *s*/8.",
        where=f"where *s* = {S} ≤ 2",
        scale="linear",
    ),
    _inequality(
        *("far", "*Aₜ*₊₁/*Aₜ*", "1 − (8 − *δ*)π*g*(*bₜ*)/(2|*Aₜ*|)"),
        "*A* falls fast enough, second case: *ℓ*′(*s*) ≥ ¼.",
        where=f"where *s* = {S} ≥ 2",
        scale="linear",
    ),
    _inequality(
        *("contraction", RATIO, "1 − *γ*"),
        "The three before together, with *g*(*bₜ*) > 0.08: one step of the induction.",
        scale="linear",
    ),
    _inequality(
        *("decay", "|*Aₜ*|", "|*A*₀| exp(−*γt*)"),
        "The induction claim: |*Aₜ*| falls at least at the rate *γ*.",
    ),
    _inequality(
        *("monotone", "*bₜ*₊₁", "*bₜ*"),
        "The bias never rises: *ℓ*′ is odd, and *g* and *g*′ are positive.",
        scale="linear",
    ),
    _inequality(
        *("least-fall", FALL, "*η* min(*s*, 2)|*Aₜ*|*g*′(*bₜ*)/8"),
        "What a step takes from the bias, at least, by fact (ii): while |*Aₜ*| stays away from 0, "
        "the bias must go on falling.",
    ),
    _inequality(
        *("linear", "*ℓ*′(*s*)/*s*", "(1 − *ε*′)/4"),
        "Near 0 the slope is almost that of its tangent; *ρ* is the size of *A* up to which.",
        where="where |*Aₜ*| ≤ *ρ*",
        scale="linear",
    ),
    _inequality(
        *("growth", RATIO, "1 + *ε*/2"),
        "Near 0 and above the threshold |*A*| grows, by a factor of at least (2 + *ε*)(1 − *ε*′) − 1.",
        where=f"where |*Aₜ*| ≤ *ρ* and {ABOVE}",
        scale="linear",
    ),
    _inequality(
        *("visit", FALL, "*c*"),
        "Ours: what a step that is not near 0 costs the bias, at least. There can be only |*b*|/*c* "
        "such steps, so *b* comes down to the threshold.",
        where=f"where |*Aₜ*| ≥ *ρ* and {ABOVE}",
    ),
    _inequality(
        *("liminf", "|*Aₜ*|", "*ρ*"),
        "The paper’s “lim inf”: once |*Aₜ*| has exceeded *ρ*, it would stay above. It need not.",
        where=f"from the first step with |*Aₜ*| > *ρ* on, while {ABOVE}",
    ),
    _inequality(
        *("conclusion", "½*d*²*g*(*bₜ*)²", "2/*η*"),
        "The theorem, at the end of the run: the bias has come down to the threshold.",
        where="at the end",
        scale="linear",
        whole=True,
    ),
]


def _preset(group, label, inequality, delta, d, A0, caption):
    return {
        "group": group,
        "label": label,
        "caption": caption,
        "inequality": inequality,
        "delta": delta,
        "d": d,
        "A0": A0,
    }


def _presets():
    group = "Theorem 3"
    yield _preset(
        *(group, "*η* = 7π/*d*²", "decay", 1.0, 200, 1.0),
        "Below the threshold, hypothesis fulfilled: the rate *γ* = 1/200 is far slower than the run.",
    )
    yield _preset(
        *(group, "both cases", "far", 4.0, 500, 15.0),
        "A start with *s* above 2: the second case speaks first, then the first.",
    )
    yield _preset(
        *(group, "as printed", "printed", 1.0, 200, 1.0),
        "The first display of E.2 without its *η*: false at the first steps.",
    )
    yield _preset(
        *(group, "hypothesis violated", "decay", 4.0, 10, 50.0),
        "A start far too large for *d*: the first step throws the bias so low that *g*(*bₜ*) < 0.08, "
        "and *A* hardly moves any more.",
    )
    yield _preset(
        *(group, "violated in vain", "contraction", 4.0, 200, 20.0),
        "The hypothesis is violated here too, yet everything holds: it is sufficient, not necessary.",
    )
    group = "Theorem 4"
    yield _preset(
        *(group, "*η* = 10π/*d*²", "growth", 2.0, 200, 0.05),
        "The paper’s example, from a small start: |*A*| grows until it is no longer small.",
    )
    yield _preset(
        *(group, "the cost of a visit", "visit", 2.0, 200, 1.0),
        "Steps away from 0 lower the bias by at least *c* each.",
    )
    yield _preset(
        *(group, "lim inf", "liminf", 2.0, 200, 12.353),
        "|*A*| begins above *ρ*, and the first step throws it almost onto 0: it did not stay above.",
    )
    yield _preset(
        *(group, "the end", "conclusion", 2.0, 200, 1.0),
        "The quantity that the theorem speaks of comes down to 2/*η*, and a little below.",
    )


PRESETS = list(_presets())
