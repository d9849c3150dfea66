"""Explorer of the crossing of the stability threshold: Section C.5 and what it adds."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range
from eosbook.explorers._controls import log_slider, menu, slider
from eosbook.explorers._crossing_presets import LOSSES, PRESETS, RANGES

STATIC = Path(__file__).parent / "static"
UNITS = ("natural", "raw")


class CrossingExplorer(anywidget.AnyWidget):
    """The picture: the crossing of runs at four step sizes, gaps, presets and words.

    JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    eta, beta : float
        Largest of the four step sizes, and the exponent of the loss that has one.
    loss_index : int
        Place of the loss in ``config["losses"]``.
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2), and eta l''(0) (y0^2 - x0^2) - 2, the same for all step sizes.
    units : {"natural", "raw"}
    zoom : float
        Factor by which the picture closes in on the crossing.
    beta_unused : bool
        Whether the loss has no exponent; the browser sets it.
    config : dict
        Defaults, ranges, losses and presets.
    """

    _esm = STATIC / "crossing.js"
    _css = STATIC / "crossing.css"

    name = traitlets.Unicode().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    loss_index = traitlets.Int().tag(sync=True)
    beta = traitlets.Float().tag(sync=True)
    shape = traitlets.Float().tag(sync=True)
    delta = traitlets.Float().tag(sync=True)
    units = traitlets.Enum(UNITS).tag(sync=True)
    zoom = traitlets.Float().tag(sync=True)
    beta_unused = traitlets.Bool().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def crossing_explorer(
    name="crossing",
    eta=0.1,
    loss="sqrt",
    beta=2.0,
    shape=0.75,
    delta=1.0,
    units="natural",
    zoom=1.0,
):
    """Sliders and live picture of how runs cross the threshold, needing no kernel once shown.

    Runs at eta, eta/2, eta/4 and eta/8 lie in natural units on one curve, the profile of
    `eosbook.crossing`.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    eta : float
        Largest step size, in [0.02, 0.5].
    loss : {"sqrt", "rsym", "beta", "sym"}
        Key of the loss, as in `eosbook.losses.from_key`; the Huber loss has no natural units.
    beta : float
        Exponent in [1.2, 10], used by the loss "beta".
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2) in [0.01, 2], and eta l''(0) (y0^2 - x0^2) - 2 in [0.1, 4].
    units : {"natural", "raw"}
        Whether the axes are D and A, or delta and |xy|.
    zoom : float
        Factor in [1/16, 32] by which the picture closes in on the crossing.

    Returns
    -------
    ipywidgets.VBox
        Sliders of eta, beta, the start and the zoom, a menu of losses, and a `CrossingExplorer`,
        joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = crossing_explorer(loss="beta", beta=3, units="raw").children[-1]
    >>> explorer.config["losses"][explorer.loss_index]["key"], explorer.beta, explorer.units
    ('beta', 3.0, 'raw')
    """
    keys = [entry["key"] for entry in LOSSES]
    settings = {
        "eta": in_range("eta", eta, RANGES["eta"]),
        "loss_index": keys.index(choice("loss", loss, keys)),
        "beta": in_range("beta", beta, RANGES["beta"]),
        "shape": in_range("shape", shape, RANGES["shape"]),
        "delta": in_range("delta", delta, RANGES["delta"]),
        "units": choice("units", units, UNITS),
        "zoom": in_range("zoom", zoom, RANGES["zoom"]),
    }
    config = {"defaults": settings, "ranges": RANGES, "losses": LOSSES, "presets": PRESETS}
    explorer = CrossingExplorer(
        name=explorer_name(name), config=config, beta_unused=loss != "beta", **settings
    )
    return ipywidgets.VBox([*_controls(explorer), explorer])


def _controls(explorer):
    eta = log_slider(explorer, "eta", "η")
    loss = menu(explorer, "loss_index", "loss ℓ", [entry["name"] for entry in LOSSES])
    beta = slider(explorer, "beta", "β")
    beta.disabled = explorer.beta_unused
    ipywidgets.jslink((explorer, "beta_unused"), (beta, "disabled"))
    shape = slider(explorer, "shape", "x̃")
    delta = slider(explorer, "delta", "δ₀")
    zoom = log_slider(explorer, "zoom", "zoom", step=0.05)
    return [
        ipywidgets.HBox([eta, loss]),
        ipywidgets.HBox([beta, zoom]),
        ipywidgets.HBox([shape, delta]),
    ]
