"""Explorer of period doubling: what gradient descent does at step sizes that no minimum survives."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import explorer_name, in_range
from eosbook.explorers._bifurcation_presets import PROBLEMS, RANGES, marks, presets
from eosbook.explorers._controls import log_slider, menu, slider

STATIC = Path(__file__).parent / "static"


class BifurcationExplorer(anywidget.AnyWidget):
    """The picture: where runs settle against the step size, exponents, one run.

    JavaScript computes and draws it, and replays the run's first steps in the column of its step size.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    problem_index : int
        Place of the problem in ``config["problems"]``.
    eta : float
        Step size of the run, in the middle of what is shown.
    imbalance : float
        y0 - x0 of the start, around x0 + y0 = 2.1.
    zoom : float
        Factor by which the picture closes in on `eta`.
    config : dict
        Defaults, ranges, problems, marks and presets.
    """

    _esm = STATIC / "bifurcation.js"
    _css = STATIC / "bifurcation.css"

    name = traitlets.Unicode().tag(sync=True)
    problem_index = traitlets.Int().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    imbalance = traitlets.Float().tag(sync=True)
    zoom = traitlets.Float().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def bifurcation_explorer(name="bifurcation", problem="square", eta=1.15, imbalance=0.6, zoom=1.0):
    """Sliders and live bifurcation diagram of gradient descent, needing no kernel once shown.

    The runs are those of `eosbook.bifurcation.attractors` from x0 + y0 = 2.1; the first 60 steps of
    the one at `eta` can be replayed.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    problem : {"square", "root", "frozen"}
    eta : float
        Step size in [0.8, 2.4].
    imbalance : float
        y0 - x0 in [0, 1].
    zoom : float
        In [1, 1000].

    Returns
    -------
    ipywidgets.VBox
        Sliders, a menu of problems, and a `BifurcationExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = bifurcation_explorer(problem="frozen", eta=1.5).children[-1]
    >>> explorer.config["problems"][explorer.problem_index]["key"], explorer.eta
    ('frozen', 1.5)
    """
    keys = [entry["key"] for entry in PROBLEMS]
    settings = {
        "problem_index": keys.index(choice("problem", problem, keys)),
        "eta": in_range("eta", eta, RANGES["eta"]),
        "imbalance": in_range("imbalance", imbalance, RANGES["imbalance"]),
        "zoom": in_range("zoom", zoom, RANGES["zoom"]),
    }
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "problems": PROBLEMS,
        "marks": marks(),
        "presets": presets(),
    }
    explorer = BifurcationExplorer(name=explorer_name(name), config=config, **settings)
    controls = [
        ipywidgets.HBox(
            [
                slider(explorer, "eta", "η", ".3f"),
                menu(explorer, "problem_index", "loss", [entry["name"] for entry in PROBLEMS]),
            ]
        ),
        ipywidgets.HBox(
            [slider(explorer, "imbalance", "y₀ − x₀"), log_slider(explorer, "zoom", "zoom", 0.05)]
        ),
    ]
    return ipywidgets.VBox([*controls, explorer])
