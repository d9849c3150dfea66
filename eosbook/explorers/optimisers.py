"""Explorer of optimisers and depth: a run against plain gradient descent and its own threshold."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice, fail
from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, menu, slider
from eosbook.explorers._optimisers_presets import DEFAULTS, OPTIMISERS, PRESETS, RANGES, STEPS

STATIC = Path(__file__).parent / "static"
PARAMETERS = ("momentum", "radius", "noise", "horizon")


class OptimiserExplorer(anywidget.AnyWidget):
    """The picture: two runs in the plane, sharpness over threshold, where runs end.

    JavaScript computes and draws it, and replays both runs step by step.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    optimiser_index : int
        Place of the optimiser in ``config["optimisers"]``.
    eta, depth, x0, p0, momentum, radius, noise, horizon, steps
        As in `eosbook.optimisers.run`.
    momentum_unused, radius_unused, noise_unused, horizon_unused : bool
        Whether the optimiser has no such parameter; the browser sets them.
    config : dict
        Defaults, ranges, optimisers and presets.
    """

    _esm = STATIC / "optimisers.js"
    _css = STATIC / "optimisers.css"

    name = traitlets.Unicode().tag(sync=True)
    optimiser_index = traitlets.Int().tag(sync=True)
    eta = traitlets.Float().tag(sync=True)
    depth = traitlets.Int().tag(sync=True)
    x0 = traitlets.Float().tag(sync=True)
    p0 = traitlets.Float().tag(sync=True)
    momentum = traitlets.Float().tag(sync=True)
    radius = traitlets.Float().tag(sync=True)
    noise = traitlets.Float().tag(sync=True)
    horizon = traitlets.Float().tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    momentum_unused = traitlets.Bool().tag(sync=True)
    radius_unused = traitlets.Bool().tag(sync=True)
    noise_unused = traitlets.Bool().tag(sync=True)
    horizon_unused = traitlets.Bool().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def optimiser_explorer(name="optimisers", optimiser="heavy_ball", **given):
    """Sliders and live race against plain gradient descent, needing no kernel once shown.

    Both runs can be replayed, with loss and sharpness against their thresholds at every step.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    optimiser : str
        One of `eosbook.optimisers.OPTIMISERS`.
    **given
        eta, depth, x0, p0, momentum, radius, noise, horizon, steps of `eosbook.optimisers.run`, in
        the ranges of the sliders.

    Returns
    -------
    ipywidgets.VBox
        Sliders, a menu of optimisers, and an `OptimiserExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    TypeError
        If a parameter is unknown.
    ValueError
        If one is out of range.

    Examples
    --------
    >>> explorer = optimiser_explorer(optimiser="sam", eta=0.05, radius=0.2).children[-1]
    >>> explorer.radius, explorer.momentum_unused, explorer.radius_unused
    (0.2, True, False)
    """
    keys = [entry["key"] for entry in OPTIMISERS]
    index = keys.index(choice("optimiser", optimiser, keys))
    unknown = sorted(set(given) - set(DEFAULTS))
    if unknown:
        raise TypeError(f"optimiser_explorer has no parameter {unknown[0]!r}")
    values = {**DEFAULTS, **given}
    checks = {key: whole_in_range if key in ("depth", "steps") else in_range for key in values}
    settings = {key: checks[key](key, value, RANGES[key]) for key, value in values.items()}
    if settings["steps"] not in STEPS:
        fail("steps", settings["steps"], "one of " + ", ".join(map(str, STEPS)))
    settings["optimiser_index"] = index
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "optimisers": OPTIMISERS,
        "steps": STEPS,
        "presets": PRESETS,
    }
    unused = {f"{key}_unused": OPTIMISERS[index]["uses"] != key for key in PARAMETERS}
    explorer = OptimiserExplorer(name=explorer_name(name), config=config, **unused, **settings)
    return ipywidgets.VBox([*_controls(explorer), explorer])


def _controls(explorer):
    eta = log_slider(explorer, "eta", "η")
    kind = menu(explorer, "optimiser_index", "optimiser", [entry["name"] for entry in OPTIMISERS])
    x0 = log_slider(explorer, "x0", "x₀", 0.01)
    p0 = log_slider(explorer, "p0", "P₀", 0.01)
    depth = slider(explorer, "depth", "weights", "d")
    own = {
        "momentum": slider(explorer, "momentum", "β"),
        "radius": log_slider(explorer, "radius", "ρ", 0.02),
        "noise": log_slider(explorer, "noise", "σ", 0.02),
        "horizon": log_slider(explorer, "horizon", "horizon", 0.02),
    }
    for key, control in own.items():
        control.disabled = getattr(explorer, f"{key}_unused")
        ipywidgets.jslink((explorer, f"{key}_unused"), (control, "disabled"))
    return [
        ipywidgets.HBox([eta, kind]),
        ipywidgets.HBox([x0, p0]),
        ipywidgets.HBox([own["momentum"], own["radius"]]),
        ipywidgets.HBox([own["noise"], own["horizon"]]),
        ipywidgets.HBox([depth]),
    ]
