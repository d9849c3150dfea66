"""Explorer of the mean model (5), beside the single neuron: Section 3 and Figure 8 of the paper."""

from math import pi
from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, slider
from eosbook.explorers._mean_model_presets import PRESETS, RANGES, TEXTS

STATIC = Path(__file__).parent / "static"


class MeanModelExplorer(anywidget.AnyWidget):
    """The picture: two planes, bias and sharpness against step, presets, replay and words.

    JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    eta, A0, b0 : float
        Step size and start.
    d : int
        Dimension.
    steps : int
        Most steps drawn.
    config : dict
        Defaults, ranges, presets and texts.
    """

    _esm = STATIC / "mean_model.js"
    _css = STATIC / "mean_model.css"

    name = traitlets.Unicode().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    d = traitlets.Int().tag(sync=True)
    A0 = traitlets.Float().tag(sync=True)
    b0 = traitlets.Float().tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def mean_model_explorer(name="plane", eta=10 * pi / 200**2, d=200, A0=1.0, b0=0.0, steps=10_000):
    """Sliders and live picture of the mean model (5), needing no kernel once shown.

    Beside its plane of A and b stands that of the single neuron at the corresponding setting: the
    neuron that the mean model would be if g were linear, with x in place of A and y of g(b).  The
    default is the example after Theorem 4.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    eta : float
        Step size in [1e-5, 0.1].
    d : int
        Dimension, from 20 to 500.
    A0, b0 : float
        Start in [-15, 15] x [-1, 0.5]; the paper starts at b0 = 0.
    steps : int
        Most steps drawn, from 1 to 50000.

    Returns
    -------
    ipywidgets.VBox
        Sliders of eta, d, A0 and b0 and a `MeanModelExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = mean_model_explorer(eta=2.5e-3, A0=-1).children[-1]
    >>> explorer.eta, explorer.d, explorer.A0
    (0.0025, 200, -1.0)
    """
    settings = {
        "eta": in_range("eta", eta, RANGES["eta"]),
        "d": whole_in_range("d", d, RANGES["d"]),
        "A0": in_range("A0", A0, RANGES["A0"]),
        "b0": in_range("b0", b0, RANGES["b0"]),
        "steps": whole_in_range("steps", steps, RANGES["steps"]),
    }
    config = {"defaults": settings, "ranges": RANGES, "presets": PRESETS, "texts": TEXTS}
    explorer = MeanModelExplorer(name=explorer_name(name), config=config, **settings)
    eta = log_slider(explorer, "eta", "η", readout_format=".2e")
    d = slider(explorer, "d", "d", readout_format="d")
    A0 = slider(explorer, "A0", "A₀")
    b0 = slider(explorer, "b0", "b₀", readout_format=".3f")
    return ipywidgets.VBox([ipywidgets.HBox([eta, d]), ipywidgets.HBox([A0, b0]), explorer])
