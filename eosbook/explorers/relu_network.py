"""Explorer of network (2), trained in the page: Sections 1 and 3, Figures 2, 4 and 8 of the paper."""

from pathlib import Path

import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range
from eosbook.explorers._controls import log_slider
from eosbook.explorers._network import NetworkExplorer, network_controls, network_settings
from eosbook.explorers._relu_network_presets import (
    LANDMARKS,
    PLACES,
    PRESETS,
    RANGES,
    STARTS,
    TEST_N,
    TIME,
)

STATIC = Path(__file__).parent / "static"
WINDOWS = ("whole", "tenth", "hundredth", "eos")


class ReluNetworkExplorer(NetworkExplorer):
    """The picture: panels, presets, replay and words.  JavaScript trains the network and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    eta : float
        Step size.
    d, n : int
        Dimension and number of samples.
    signal : float
        The paper's lambda.
    seed : int
        Of the data, the test set and random starts.
    start_index : int
        Place of the start in ``config["starts"]``.
    A0 : float
        d (a- + a+) at the start, where that is given.
    window : {"whole", "tenth", "hundredth", "eos"}
        Part of the run that the pictures show.
    A0_unused : bool
        Whether the start is random; the browser sets it.
    config : dict
        Defaults, ranges, starts, presets, landmarks, training time and size of the test set.
    """

    _esm = STATIC / "relu_network.js"
    _css = STATIC / "relu_network.css"

    eta = traitlets.Float().tag(sync=True)
    window = traitlets.Enum(WINDOWS).tag(sync=True)


def relu_network_explorer(
    name="training",
    eta=2.5e-3,
    d=200,
    n=300,
    signal=3.0,
    seed=0,
    start="A0",
    A0=1.0,
    window="tenth",
):
    """Sliders and live training of network (2) for the time 10, needing no kernel once shown.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    eta : float
        Step size in [2e-5, 1].
    d, n : int
        Dimension from 20 to 400, number of samples from 50 to 600.
    signal : float
        The paper's lambda, in [0, 6].
    seed : int
        From 0 to 99.
    start : {"A0", "1/(2d^2)", "1/(2d)"}
        Equal weights with d (a- + a+) = A0, or random ones of this variance.
    A0 : float
        In [-10, 10]; used by the start "A0".
    window : {"whole", "tenth", "hundredth", "eos"}
        Part of the run that the pictures show at first.

    Returns
    -------
    ipywidgets.VBox
        Sliders, a menu of starts, and a `ReluNetworkExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = relu_network_explorer(eta=2.5e-4, start="1/(2d)").children[-1]
    >>> explorer.eta, explorer.config["starts"][explorer.start_index]["name"]
    (0.00025, 'random, variance 1/(2d)')
    """
    settings = network_settings(RANGES, d, n, signal, seed, start, A0)
    settings["eta"] = in_range("eta", eta, RANGES["eta"])
    settings["window"] = choice("window", window, WINDOWS)
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "starts": STARTS,
        "presets": PRESETS,
        "landmarks": LANDMARKS,
        "places": PLACES,
        "time": TIME,
        "test_n": TEST_N,
    }
    explorer = ReluNetworkExplorer(
        name=explorer_name(name), config=config, A0_unused=start != "A0", **settings
    )
    eta = ipywidgets.HBox([log_slider(explorer, "eta", "η", readout_format=".3g")])
    return ipywidgets.VBox([eta, *network_controls(explorer), explorer])
