"""Explorer of the transition: network (2) trained with many step sizes, Figure 1 of the paper."""

from pathlib import Path

import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name
from eosbook.explorers._network import NetworkExplorer, network_controls, network_settings
from eosbook.explorers._relu_network_presets import STARTS, TEST_N, TIME
from eosbook.explorers._transition_presets import PRESETS, RANGES, RATIOS, SPAN, ZOOM

STATIC = Path(__file__).parent / "static"
AXES = ("eta", "ratio")
SPANS = ("whole", "zoom")


class TransitionExplorer(NetworkExplorer):
    """The picture: final bias and test accuracy against step size.  JavaScript trains and draws.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
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
    axis : {"eta", "ratio"}
        Step size, or step size over 8 pi / d^2.
    span : {"whole", "zoom"}
        All step sizes, or those around the threshold.
    A0_unused : bool
        Whether the start is random; the browser sets it.
    config : dict
        Defaults, ranges, starts, presets, step sizes, training time and size of the test set.
    """

    _esm = STATIC / "transition.js"
    _css = STATIC / "transition.css"

    axis = traitlets.Enum(AXES).tag(sync=True)
    span = traitlets.Enum(SPANS).tag(sync=True)


def transition_explorer(
    name="transition",
    d=200,
    n=300,
    signal=3.0,
    seed=0,
    start="A0",
    A0=1.0,
    axis="eta",
    span="whole",
):
    """Sliders and a live sweep of step sizes, each run of time 10, needing no kernel once shown.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    d, n : int
        Dimension from 50 to 400, number of samples from 50 to 600.
    signal : float
        The paper's lambda, in [0, 6].
    seed : int
        From 0 to 99.
    start : {"A0", "1/(2d^2)", "1/(2d)"}
        Equal weights with d (a- + a+) = A0, or random ones of this variance.
    A0 : float
        In [-10, 10]; used by the start "A0".
    axis : {"eta", "ratio"}
        Whether the axis shows the step size or its ratio to 8 pi / d^2.
    span : {"whole", "zoom"}
        All step sizes, or those around the threshold.

    Returns
    -------
    ipywidgets.VBox
        Sliders, a menu of starts, and a `TransitionExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = transition_explorer(d=100, axis="ratio").children[-1]
    >>> explorer.d, explorer.axis, min(explorer.config["ratios"]), max(explorer.config["ratios"])
    (100, 'ratio', 0.25, 8.0)
    """
    settings = network_settings(RANGES, d, n, signal, seed, start, A0)
    settings["axis"] = choice("axis", axis, AXES)
    settings["span"] = choice("span", span, SPANS)
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "starts": STARTS,
        "presets": PRESETS,
        "ratios": RATIOS,
        "spans": {"whole": SPAN, "zoom": ZOOM},
        "time": TIME,
        "test_n": TEST_N,
    }
    explorer = TransitionExplorer(
        name=explorer_name(name), config=config, A0_unused=start != "A0", **settings
    )
    return ipywidgets.VBox([*network_controls(explorer), explorer])
