"""Explorer of gradient descent on l(xy): Section 2 and Figures 5, 9, 10 and 11 of the paper."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, menu, slider
from eosbook.explorers._single_neuron_presets import LOSSES, PRESETS, RANGES, TEXTS

STATIC = Path(__file__).parent / "static"
VIEWS = ("trajectory", "map")


class SingleNeuronExplorer(anywidget.AnyWidget):
    """The picture: panels, presets, replay, map and words.  JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    eta, x0, y0, beta : float
        Step size, start, and the exponent of the loss that has one.
    loss_index : int
        Place of the loss in ``config["losses"]``.
    steps : int
        Most steps drawn.
    view : {"trajectory", "map"}
    beta_unused : bool
        Whether the loss has no exponent; the browser sets it.
    config : dict
        Defaults, ranges, losses, presets and texts.
    """

    _esm = STATIC / "single_neuron.js"
    _css = STATIC / "single_neuron.css"

    name = traitlets.Unicode().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    x0 = traitlets.Float().tag(sync=True)
    y0 = traitlets.Float().tag(sync=True)
    loss_index = traitlets.Int().tag(sync=True)
    beta = traitlets.Float().tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    view = traitlets.Enum(VIEWS).tag(sync=True)
    beta_unused = traitlets.Bool().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def single_neuron_explorer(
    name="puzzle",
    eta=0.25,
    x0=3.0,
    y0=6.0,
    loss="sqrt",
    beta=2.0,
    view="trajectory",
    steps=20_000,
):
    """Sliders and live picture of gradient descent on l(xy), needing no kernel once shown.

    The default is Figure 9, right.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    eta, x0, y0 : float
        Step size in [0.01, 2] and start in [0, 10] x [0, 16].
    loss : {"sqrt", "rsym", "huber", "beta", "sym"}
        Key of the loss, as in `eosbook.losses.from_key`.
    beta : float
        Exponent in [1.2, 10], used by the loss "beta".
    view : {"trajectory", "map"}
        What the left panel shows.
    steps : int
        Most steps drawn, from 1 to 200000.

    Returns
    -------
    ipywidgets.VBox
        Sliders of eta, x0, y0, a menu of losses, a slider of beta, and a `SingleNeuronExplorer`,
        joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = single_neuron_explorer(eta=0.5, loss="huber").children[-1]
    >>> explorer.eta, explorer.config["losses"][explorer.loss_index]["name"]
    (0.5, 'Huber')
    """
    keys = [entry["key"] for entry in LOSSES]
    choice("loss", loss, keys)
    choice("view", view, VIEWS)
    settings = {
        "eta": in_range("eta", eta, RANGES["eta"]),
        "x0": in_range("x0", x0, RANGES["x0"]),
        "y0": in_range("y0", y0, RANGES["y0"]),
        "loss_index": keys.index(loss),
        "beta": in_range("beta", beta, RANGES["beta"]),
        "steps": whole_in_range("steps", steps, RANGES["steps"]),
        "view": view,
    }
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "losses": LOSSES,
        "presets": PRESETS,
        "texts": TEXTS,
    }
    explorer = SingleNeuronExplorer(
        name=explorer_name(name), config=config, beta_unused=loss != "beta", **settings
    )
    return ipywidgets.VBox([*_controls(explorer), explorer])


def _controls(explorer):
    eta = log_slider(explorer, "eta", "η")
    x0 = slider(explorer, "x0", "x₀")
    y0 = slider(explorer, "y0", "y₀")
    beta = slider(explorer, "beta", "β")
    loss = menu(explorer, "loss_index", "loss ℓ", [entry["name"] for entry in LOSSES])
    beta.disabled = explorer.beta_unused
    ipywidgets.jslink((explorer, "beta_unused"), (beta, "disabled"))
    return [
        ipywidgets.HBox([eta, loss]),
        ipywidgets.HBox([x0, y0]),
        ipywidgets.HBox([beta]),
    ]
