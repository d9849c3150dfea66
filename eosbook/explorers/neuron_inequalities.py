"""Explorer of the inequalities in the proofs for the single neuron: Appendix C of the paper."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, menu, slider
from eosbook.explorers._neuron_inequality_presets import (
    INEQUALITIES,
    LOSSES,
    PRESETS,
    RANGES,
    SECTIONS,
)

STATIC = Path(__file__).parent / "static"


class NeuronInequalityExplorer(anywidget.AnyWidget):
    """The picture: a proof's inequalities, both sides of one, its margin, the run, and words.

    JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    inequality_index, loss_index : int
        Places in ``config["inequalities"]``, of the one that is drawn, and in ``config["losses"]``.
    eta, gamma, shape : float
        Step size, and the start sqrt(gamma/eta) (shape, sqrt(1 + shape^2)).
    steps : int
        Most steps.
    config : dict
        Defaults, ranges, losses, sections (as "theorems"), inequalities and presets.
    """

    _esm = STATIC / "neuron_inequalities.js"
    _css = STATIC / "neuron_inequalities.css"

    name = traitlets.Unicode().tag(sync=True)
    inequality_index = traitlets.Int().tag(sync=True)
    loss_index = traitlets.Int().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    gamma = traitlets.Float().tag(sync=True)
    shape = traitlets.Float().tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def neuron_inequality_explorer(
    name="inequalities",
    inequality="conserved",
    eta=0.05,
    gamma=1.5,
    shape=0.75,
    loss="sqrt",
    steps=20_000,
):
    """Sliders and live picture of a proof's inequalities along a run, needing no kernel once shown.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    inequality : str
        Key of the inequality drawn, as in `eosbook.neuron_proofs.INEQUALITIES`.
    eta, gamma, shape : float
        Step size in [0.02, 0.95], eta (y0^2 - x0^2) in [0.05, 6], and shape of the start in
        [0.05, 2].
    loss : {"sqrt", "rsym", "huber", "beta-1.5", "beta-3", "beta-6"}
    steps : int
        Most steps, from 1 to 50000.

    Returns
    -------
    ipywidgets.VBox
        Sliders of eta, gamma and shape, a menu of losses, and a `NeuronInequalityExplorer`, joined
        by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = neuron_inequality_explorer(inequality="sum", gamma=3, loss="huber").children[-1]
    >>> explorer.config["inequalities"][explorer.inequality_index]["theorem"], explorer.gamma
    ('C.4', 3.0)
    """
    keys = [entry["key"] for entry in INEQUALITIES]
    kinds = [entry["key"] for entry in LOSSES]
    settings = {
        "inequality_index": keys.index(choice("inequality", inequality, keys)),
        "eta": in_range("eta", eta, RANGES["eta"]),
        "gamma": in_range("gamma", gamma, RANGES["gamma"]),
        "shape": in_range("shape", shape, RANGES["shape"]),
        "loss_index": kinds.index(choice("loss", loss, kinds)),
        "steps": whole_in_range("steps", steps, RANGES["steps"]),
    }
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "losses": LOSSES,
        "theorems": SECTIONS,
        "inequalities": INEQUALITIES,
        "presets": PRESETS,
    }
    explorer = NeuronInequalityExplorer(name=explorer_name(name), config=config, **settings)
    eta = log_slider(explorer, "eta", "η")
    gamma = slider(explorer, "gamma", "γ")
    shape = slider(explorer, "shape", "x̃", readout_format=".3f")
    loss = menu(explorer, "loss_index", "loss ℓ", [entry["name"] for entry in LOSSES])
    rows = [ipywidgets.HBox([eta, loss]), ipywidgets.HBox([gamma, shape])]
    return ipywidgets.VBox([*rows, explorer])
