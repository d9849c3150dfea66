"""What the explorer of the single neuron's proofs offers: ranges, losses, inequalities, settings, texts.

Told once, here: Python checks its arguments against it, and it travels to the browser as the
explorer's `config`.  What stands between stars is set in italics.
"""

from functools import partial

from eosbook import neuron_proofs
from eosbook.explorers._inequality_entry import inequality_entry

RANGES = {
    "eta": {"min": 0.02, "max": 0.95},
    "gamma": {"min": 0.05, "max": 6.0, "step": 0.01},
    "shape": {"min": 0.05, "max": 2.0, "step": 0.001},
    "steps": {"min": 1, "max": 50_000},
}

LOSSES = [
    {"key": "sqrt", "kind": "sqrt", "name": "square root", "python": "square_root()"},
    {"key": "rsym", "kind": "rsym", "name": "rescaled logistic", "python": "rescaled_logistic()"},
    {"key": "huber", "kind": "huber", "name": "Huber", "python": "huber()"},
    *(
        {
            "key": f"beta-{beta:g}",
            "kind": "beta",
            "beta": beta,
            "name": f"higher order, β = {beta:g}",
            "python": f"higher_order({beta:g})",
        }
        for beta in (1.5, 3.0, 6.0)
    ),
]

SECTIONS = [
    {"key": "C.1", "name": "Lemma 6", "opens": "conserved"},
    {"key": "C.2", "name": "Theorem 1", "opens": "decay"},
    {"key": "C.4", "name": "C.4, crossing", "opens": "sum"},
    {"key": "C.5", "name": "C.5, envelope", "opens": "inside"},
]

RATIO, GAP, ARRIVED = "*xₜ*₊₁/*xₜ*", "2/*η* − *yₜ*²", "from *t*₀ on"
BELOW, CROSSED = "from *t*₀ on, if *γ* < 2", "from the crossing on"
ABOVE, SPEAKS = "*ηyₜ*² ≥ 2 + *ε*", "after *t*₀, while 0 ≤ *δₜ* ≤ 1/*β*"

_inequality = partial(inequality_entry, neuron_proofs, scale="linear")

INEQUALITIES = [
    _inequality(
        *("decrease", "*Dₜ*₊₁", "*Dₜ*"),
        "*D* = *y*² − *x*² never grows: a step multiplies it by 1 − *η*²*ℓ*′(*s*)².",
    ),
    _inequality(
        *("conserved", "*Dₜ*", "(1 − *η*²)*ᵗ* *D*₀"),
        "And it falls by no more, since |*ℓ*′| ≤ 1. Sharp on the way, idle once the run has arrived.",
    ),
    _inequality(
        *("approach", "*xₜ* − *xₜ*₊₁", "*ηℓ*′(1)*yₜ*"),
        "On the way *x* falls by at least this much a step, so the way takes *O*(1/*η*) steps.",
        where="before *t*₀",
    ),
    _inequality(
        *("stays", "|*xₜ*|", "max(|*x*| at *t*₀, *ηy* at *t*₀)"),
        "Once near the axis, a step shrinks |*x*| or leaps across by at most *ηy*.",
        where=ARRIVED,
        scale="log",
    ),
    _inequality(
        *("reach", "|*xₜ*|", "(1 + *ηx̃*) √(max(*γ*, 1/*γ*)*η*)"),
        "The bound of Lemma 6, with the constant 1 and a first correction, both ours.",
        where=ARRIVED,
        scale="log",
    ),
    _inequality(
        *("upper", "*yₜ*²", "*γ*/*η* + *xₜ*²"),
        "Since *D* never grows; in the limit *y*² ≤ *γ*/*η*, without the paper’s error term.",
    ),
    _inequality(
        *("height", "*yₜ*₊₁", "(1 − *ηxₜ*²)*yₜ*"),
        "*y* falls by little, by |*ℓ*′(*s*)| ≤ |*s*|: equation (11), one step of it.",
        where=BELOW,
    ),
    _inequality(
        *("overshoot", "−" + RATIO, "1 − *δ*/2"),
        "*x* does not overshoot far: *ℓ*′(*s*) ≤ *s*, and *y*² stays away from 2/*η*.",
        where=BELOW,
    ),
    _inequality(
        *("shrinks", RATIO, "1 − *ηyₜ*²/2"),
        "*x* falls far enough: *ℓ*′(*s*) ≥ *s*/2 where |*s*| ≤ *ε*₀.",
        where=BELOW + ", where |*sₜ*| ≤ *ε*₀",
    ),
    _inequality(
        *("decay", "|*xₜ*|", "|*x*| at *t*₀ times exp(−*α*(*t* − *t*₀)/4)"),
        "The induction claim, *α* = min(*δ*, 2 − *δ*), with our choice ¼ of the constant.",
        where=BELOW,
        scale="log",
    ),
    _inequality(
        *("grows", "|*xₜ*₊₁|/|*xₜ*|", "1 + *ε*/2"),
        "Lemma 7: above the threshold small |*x*| grow.",
        where=f"where |*sₜ*| ≤ *σ* and {ABOVE}",
    ),
    _inequality(
        *("liminf", "|*sₜ*|", "*σ*"),
        "The paper’s “lim inf”: once |*s*| has exceeded *σ*, it would stay above. It need not.",
        where=f"after the first step with |*sₜ*| > *σ*, from *t*₀ on, while {ABOVE}",
        scale="log",
    ),
    _inequality(
        *("ends", "*yₜ*²", "2/*η*"),
        "The conclusion of Lemma 7, at the end of the run.",
        where="at the end, if the run gets there",
        whole=True,
    ),
    _inequality(
        *("jump", "2/*η* − *yₜ*₊₁²", "2*ηsₜ*²"),
        "Lemma 8: the step that passes 2/*η* leads below it by at most this.",
        where="near the axis, while *yₜ*² ≥ 2/*η*",
    ),
    _inequality(
        *("pull", "|*xₜ*₊₁|/|*xₜ*|", "exp(−*ρₜ*/2)"),
        "Equation (15), with our choice ½ of the constant: below the threshold |*x*| shrinks.",
        where=CROSSED,
    ),
    _inequality(
        *("cost", "2/*η* − *yₜ*₊₁²", "2/*η* − *yₜ*² + 4*xₜ*²"),
        "Equation (16): what a bounce costs, at most.",
        where=CROSSED,
    ),
    _inequality(
        *("sum", "*Eₜ*", "(1 + 2*η*)*E* at the crossing"),
        "Ours: *E* = (2/*η* − *y*²)² + 4*x*²/*η* hardly grows, so the final gap is at most √*E*.",
        where=CROSSED,
    ),
    _inequality(
        *("printed", GAP, "√2 |*s*| at the crossing"),
        "Proposition 1 with the constant √2: it leaves out the jump, and is false.",
        where=CROSSED,
    ),
    _inequality(
        *("inside", "2*c*|*sₜ*|ᵝ", "2(*δₜ* + *δ*⁎)"),
        "Proposition 3: inside the envelope, up to constants (ours: 2 and 2), once it is.",
        where=SPEAKS,
        scale="log",
    ),
    _inequality(
        *("outside", "4*c*|*sₜ*|ᵝ", "*δₜ*"),
        "Proposition 4: and not far inside it, while *δₜ* ≥ *δ*⁎.",
        where=f"{SPEAKS} and *δₜ* ≥ *δ*⁎",
        scale="log",
    ),
]


def _preset(group, label, inequality, eta, gamma, shape, loss, caption):
    return {
        "group": group,
        "label": label,
        "caption": caption,
        "inequality": inequality,
        "eta": eta,
        "gamma": gamma,
        "shape": shape,
        "loss_index": [entry["key"] for entry in LOSSES].index(loss),
    }


def _presets():
    group = "Arriving"
    yield _preset(
        *(group, "*D* on the way", "conserved", 0.05, 1.5, 0.75, "sqrt"),
        "As sharp as can be until the axis is reached; from there *D* stands still.",
    )
    yield _preset(
        *(group, "leaping on", "stays", 0.05, 3.0, 0.75, "sqrt"),
        "Above the threshold the run bounces, but never farther out than one step can take it.",
    )
    group = "Settling"
    yield _preset(
        *(group, "*δ* = 0.3", "decay", 0.05, 1.7, 0.75, "sqrt"),
        "Theorem 1: the proof’s rate is far slower than the run.",
    )
    yield _preset(
        *(group, "hypothesis violated", "decay", 0.5, 1.9, 0.75, "sqrt"),
        "*η* is larger than √*δ*, and everything holds all the same.",
    )
    group = "Crossing"
    yield _preset(
        *(group, "energy", "sum", 0.05, 3.0, 0.75, "huber"),
        "Huber’s loss: the energy is conserved, nearly, and the gap it ends with is √*E*.",
    )
    yield _preset(
        *(group, "as printed", "printed", 0.1, 3.0, 0.75, "huber"),
        "Proposition 1 with the constant √2: an ordinary run exceeds it, by the jump.",
    )
    yield _preset(
        *(group, "lim inf", "liminf", 0.1, 3.0, 0.403, "sqrt"),
        "The run is thrown almost onto the axis, far below *σ*, and climbs back.",
    )
    yield _preset(
        *(group, "small |*x*| grow", "grows", 0.1, 3.0, 0.403, "sqrt"),
        "The same run: while |*s*| ≤ *σ*, a step multiplies |*x*| by more than 1 + *ε*/2.",
    )
    group = "Envelope"
    yield _preset(
        *(group, "from outside", "inside", 0.1, 3.0, 0.75, "sqrt"),
        "2*c*|*s*|² follows *δₜ* and lets go of it near the natural unit *δ*⁎.",
    )
    yield _preset(
        *(group, "*β* = 3", "outside", 0.05, 3.0, 0.75, "beta-3"),
        "A larger *β*: 4*c*|*s*|³ stays above *δₜ* all the way.",
    )


PRESETS = list(_presets())
