"""Explorer of the inequalities in the proofs of Theorems 3 and 4: Appendix E of the paper."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, slider
from eosbook.explorers._inequality_presets import INEQUALITIES, PRESETS, RANGES, THEOREMS

STATIC = Path(__file__).parent / "static"


class InequalityExplorer(anywidget.AnyWidget):
    """The picture: a proof's inequalities, both sides of one, its margin, the run, and words.

    JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    inequality_index : int
        Place of the one that is drawn in ``config["inequalities"]``; it decides the theorem.
    delta, A0 : float
        Distance of the step size from the threshold, (8 -+ delta) pi / d^2, and start.
    d : int
        Dimension.
    steps : int
        Most steps.
    config : dict
        Defaults, ranges, theorems, inequalities and presets.
    """

    _esm = STATIC / "inequalities.js"
    _css = STATIC / "inequalities.css"

    name = traitlets.Unicode().tag(sync=True)
    inequality_index = traitlets.Int().tag(sync=True)
    delta = traitlets.Float().tag(sync=True)
    d = traitlets.Int().tag(sync=True)
    A0 = traitlets.Float().tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def inequality_explorer(
    name="inequalities", inequality="decay", delta=1.0, d=200, A0=1.0, steps=10_000
):
    """Sliders and live picture of a proof's inequalities along a run, needing no kernel once shown.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    inequality : str
        Key of the inequality drawn, as in `eosbook.mean_proofs.INEQUALITIES`.
    delta : float
        In [0.05, 7.95]; the step size is (8 - delta) pi / d^2 for the inequalities of Theorem 3
        and (8 + delta) pi / d^2 for those of Theorem 4.
    d : int
        Dimension, from 2 to 500.
    A0 : float
        Start in [0.05, 200].
    steps : int
        Most steps, from 1 to 50000.

    Returns
    -------
    ipywidgets.VBox
        Sliders of delta, d and A0 and an `InequalityExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = inequality_explorer(inequality="growth", delta=2).children[-1]
    >>> explorer.config["inequalities"][explorer.inequality_index]["theorem"], explorer.delta
    ('4', 2.0)
    """
    keys = [entry["key"] for entry in INEQUALITIES]
    settings = {
        "inequality_index": keys.index(choice("inequality", inequality, keys)),
        "delta": in_range("delta", delta, RANGES["delta"]),
        "d": whole_in_range("d", d, RANGES["d"]),
        "A0": in_range("A0", A0, RANGES["A0"]),
        "steps": whole_in_range("steps", steps, RANGES["steps"]),
    }
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "theorems": THEOREMS,
        "inequalities": INEQUALITIES,
        "presets": PRESETS,
    }
    explorer = InequalityExplorer(name=explorer_name(name), config=config, **settings)
    delta = slider(explorer, "delta", "δ")
    d = slider(explorer, "d", "d", readout_format="d")
    A0 = log_slider(explorer, "A0", "A₀", readout_format=".4g")
    return ipywidgets.VBox([ipywidgets.HBox([delta, d]), ipywidgets.HBox([A0]), explorer])
