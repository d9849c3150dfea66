"""The register: every statement of the paper that the book checks, with its evidence.

A notebook shows a claim's evidence, a test asserts its verdict, and the page *Reproduction* is
generated from all of them; `python -m eosbook claims` checks them on the command line.  `REGISTER`
maps keys to claims, in the order of `GROUPS`; `eosbook.claims._claim` tells what a claim is, and
`eosbook.claims._checks` what counts as evidence.
"""

from eosbook._validate import choice
from eosbook.claims import (
    conservation,
    crossing,
    deep_networks,
    edge,
    figures,
    gradient_flow,
    losses,
    mean_model,
    quasi_static,
    sharper,
)
from eosbook.claims._checks import Always, AtMost, Bounded, Finding, Fit, Rate
from eosbook.claims._claim import UNDECIDED, VERDICTS, Claim, Evidence, evidence
from eosbook.claims._page import page

__all__ = [
    "GROUPS",
    "REGISTER",
    "UNDECIDED",
    "VERDICTS",
    "Always",
    "AtMost",
    "Bounded",
    "Claim",
    "Evidence",
    "Finding",
    "Fit",
    "Rate",
    "check",
    "page",
]

GROUPS = {
    "The loss": losses.CLAIMS,
    "The flow, and gradient descent beside it": conservation.CLAIMS,
    "Gradient flow regime": gradient_flow.CLAIMS,
    "Edge of stability": edge.CLAIMS,
    "Crossing and converging": crossing.CLAIMS,
    "Quasi-static analysis": quasi_static.CLAIMS,
    "The mean model": mean_model.CLAIMS,
    "What the experiments add": sharper.CLAIMS,
    "Figures": figures.CLAIMS + deep_networks.CLAIMS,
}

REGISTER = {claim.key: claim for claims in GROUPS.values() for claim in claims}


def check(claim, thorough=False, progress=None):
    """Check a claim.

    Parameters
    ----------
    claim : str or Claim
        Key in `REGISTER`, or a claim of one's own.
    thorough : bool
        More settings, and further towards the limits.
    progress : callable, optional
        Called as progress(done, total), in settings.

    Returns
    -------
    Evidence
        In a notebook it shows itself.

    Raises
    ------
    ValueError
        If there is no such claim, or if none of its settings satisfies its hypotheses: there is no
        evidence then, for or against.

    Examples
    --------
    >>> check("lemma-8").verdict, check("proposition-1").verdict
    ('holds as printed', 'holds corrected')
    """
    if not isinstance(claim, Claim):
        claim = REGISTER[choice("claim", claim, tuple(REGISTER))]
    return evidence(claim, thorough, progress)
