"""Race of two runs of gradient descent on l(xy) along flow time, with saved runs laid over it."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice, fail
from eosbook.explorers._arguments import explorer_name, in_range, whole_in_range
from eosbook.explorers._controls import log_slider, menu, slider
from eosbook.explorers._race_presets import LANES, LOSSES, PRESETS, RANGES

STATIC = Path(__file__).parent / "static"
QUANTITIES = ("height", "sharpness")
WINDOWS = ("whole", "tenth", "hundredth")

START_A = {"eta": 0.06, "x0": 2.0, "y0": 5.0}
START_B = {"eta": 0.2, "x0": 2.0, "y0": 5.0}


class RaceExplorer(anywidget.AnyWidget):
    """The picture: two lanes, saved runs, presets, replay and words.  JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address, and of what the browser keeps.
    eta_a, x0_a, y0_a, beta_a, eta_b, x0_b, y0_b, beta_b : float
        Step size, start, and the exponent of the loss that has one, of lanes A and B.
    loss_index_a, loss_index_b : int
        Places of the lanes' losses in ``config["losses"]``.
    quantity : {"height", "sharpness"}
        What the upper panel shows, over 2 / eta.
    window : {"whole", "tenth", "hundredth"}
        Which part of the race is shown, from its beginning.
    steps : int
        Most steps of a run.
    beta_unused_a, beta_unused_b : bool
        Whether a lane's loss has no exponent; the browser sets them.
    config : dict
        Defaults, ranges, losses and presets.
    """

    _esm = STATIC / "race.js"
    _css = STATIC / "race.css"

    name = traitlets.Unicode().tag(sync=True)
    eta_a = traitlets.Float().tag(sync=True)
    x0_a = traitlets.Float().tag(sync=True)
    y0_a = traitlets.Float().tag(sync=True)
    loss_index_a = traitlets.Int().tag(sync=True)
    beta_a = traitlets.Float().tag(sync=True)
    beta_unused_a = traitlets.Bool().tag(sync=True)
    eta_b = traitlets.Float().tag(sync=True)
    x0_b = traitlets.Float().tag(sync=True)
    y0_b = traitlets.Float().tag(sync=True)
    loss_index_b = traitlets.Int().tag(sync=True)
    beta_b = traitlets.Float().tag(sync=True)
    beta_unused_b = traitlets.Bool().tag(sync=True)
    quantity = traitlets.Enum(QUANTITIES).tag(sync=True)
    window = traitlets.Enum(WINDOWS).tag(sync=True)
    steps = traitlets.Int().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def race_explorer(
    name="race", a=START_A, b=START_B, quantity="height", window="whole", steps=20_000
):
    """Sliders of two runs and their race, needing no kernel once shown.

    Both are drawn against flow time, the step size times the step, and over their own threshold
    2 / eta.  The default is Figure 5: its two regimes, from one start.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    a, b : dict
        Settings of lanes A and B: "eta" in [0.01, 2], "x0" in [0, 10], "y0" in [0, 16], and, if it is
        not the square root, "loss", a key as in `eosbook.losses.from_key`, with "beta" in [1.2, 10].
    quantity : {"height", "sharpness"}
        What the upper panel shows, over 2 / eta: the height l''(0) y^2, or the sharpness.
    window : {"whole", "tenth", "hundredth"}
        Which part of the race is shown, from its beginning.
    steps : int
        Most steps of a run, from 1 to 200000.

    Returns
    -------
    ipywidgets.VBox
        Sliders of both lanes and a `RaceExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> box = race_explorer(b={"eta": 0.5, "x0": 2, "y0": 4, "loss": "huber"})
    >>> explorer = box.children[-1]
    >>> explorer.eta_b, explorer.config["losses"][explorer.loss_index_b]["name"]
    (0.5, 'Huber')
    """
    settings = {
        **_lane("a", a),
        **_lane("b", b),
        "quantity": choice("quantity", quantity, QUANTITIES),
        "window": choice("window", window, WINDOWS),
        "steps": whole_in_range("steps", steps, RANGES["steps"]),
    }
    config = {"defaults": settings, "ranges": RANGES, "losses": LOSSES, "presets": PRESETS}
    explorer = RaceExplorer(name=explorer_name(name), config=config, **settings)
    for lane in LANES:
        key = LOSSES[settings[f"loss_index_{lane}"]]["key"]
        setattr(explorer, f"beta_unused_{lane}", key != "beta")
    return ipywidgets.VBox([_controls(explorer), explorer])


def _lane(lane, given):
    """The traits of a lane."""
    keys = [entry["key"] for entry in LOSSES]
    full = {"loss": "sqrt", "beta": 2.0, **given}
    if full.keys() != {"eta", "x0", "y0", "loss", "beta"}:
        fail(lane, given, "a dict of eta, x0, y0 and, if wanted, loss and beta")
    numbers = {
        f"{key}_{lane}": in_range(f"{key} of {lane}", full[key], RANGES[f"{key}_{lane}"])
        for key in ("eta", "x0", "y0", "beta")
    }
    loss = choice(f"loss of {lane}", full["loss"], keys)
    return {**numbers, f"loss_index_{lane}": keys.index(loss)}


def _controls(explorer):
    """A column of sliders for each lane."""
    return ipywidgets.HBox([ipywidgets.VBox(_lane_controls(explorer, lane)) for lane in LANES])


def _lane_controls(explorer, lane):
    name = lane.upper()
    beta = slider(explorer, f"beta_{lane}", f"{name}: β")
    beta.disabled = getattr(explorer, f"beta_unused_{lane}")
    ipywidgets.jslink((explorer, f"beta_unused_{lane}"), (beta, "disabled"))
    return [
        log_slider(explorer, f"eta_{lane}", f"{name}: η"),
        slider(explorer, f"x0_{lane}", f"{name}: x₀"),
        slider(explorer, f"y0_{lane}", f"{name}: y₀"),
        menu(
            explorer, f"loss_index_{lane}", f"{name}: loss ℓ", [entry["name"] for entry in LOSSES]
        ),
        beta,
    ]
