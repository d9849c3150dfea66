"""What an explorer of inequalities says of one of them."""


def inequality_entry(proofs, key, measured, bound, claim, *, scale, where="", whole=False):
    """Entry of an inequality between what is measured along a run and the proof's bound.

    `proofs` is the module whose `INEQUALITIES` and `AS_PRINTED` know `key`.  `where` says at which
    steps it is claimed, if not at all; `whole` shows the others at full size.
    """
    theorem, _, side = proofs.INEQUALITIES[key]
    sides = (measured, bound) if side == "left" else (bound, measured)
    return {
        "key": key,
        "theorem": theorem,
        "name": " ≤ ".join(sides),
        "measured": measured,
        "bound": bound,
        "side": side,
        "claim": claim,
        "where": where,
        "scale": scale,
        "whole": whole,
        "printed": key in proofs.AS_PRINTED,
    }
