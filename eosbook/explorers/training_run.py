"""Explorer of stored training runs of deep networks: Appendix B, Figures 3, 12 and 13 of the paper."""

from itertools import product
from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice, fail
from eosbook.explorers._arguments import explorer_name, whole_in_range
from eosbook.explorers._controls import joined, menu
from eosbook.explorers._training_runs import common_bins, series_of, settings_of, state_of

STATIC = Path(__file__).parent / "static"
WINDOWS = ("whole", "near")
OTHERS = ("shown", "hidden")


class TrainingRunExplorer(anywidget.AnyWidget):
    """The picture: what was recorded of a run, step by step.  JavaScript draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    lr_index, seed_index : int
        Places of learning rate and seed in ``config["learning_rates"]`` and ``config["seeds"]``.
    step : int
        The step shown; of the steps recorded, the last up to it.
    window : {"whole", "near"}
        All steps, or those around the one shown.
    others : {"shown", "hidden"}
        Whether the seed's runs with other learning rates are drawn behind.
    config : dict
        Defaults, ranges, learning rates, seeds, names of what is drawn, bins and runs.
    """

    _esm = STATIC / "training_run.js"
    _css = STATIC / "training_run.css"

    name = traitlets.Unicode().tag(sync=True)
    lr_index = traitlets.Int().tag(sync=True)
    seed_index = traitlets.Int().tag(sync=True)
    step = traitlets.Int().tag(sync=True)
    window = traitlets.Enum(WINDOWS).tag(sync=True)
    others = traitlets.Enum(OTHERS).tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def training_explorer(
    runs, name="run", learning_rate=None, seed=None, step=None, window="whole", others="shown"
):
    """Slider of learning rates and a picture of stored runs, needing no kernel once shown.

    Parameters
    ----------
    runs : sequence of eosbook.runs.Run
        Of one experiment and preset: every learning rate with every seed, once.  Panels show what
        their arrays have: loss, accuracy, mean logit or mean output weight, median bias,
        activation, sharpness, and histograms of the last layer's biases and activations.
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    learning_rate : float
        One of the runs'; the largest if it is not given.
    seed : int
        One of the runs'; the smallest if it is not given.
    step : int
        From 0 to the last step, which is shown if none is given.
    window : {"whole", "near"}
        Whether the pictures show all steps or those around the one shown.
    others : {"shown", "hidden"}
        Whether the seed's runs with other learning rates are drawn behind.

    Returns
    -------
    ipywidgets.VBox
        A slider of learning rates, a menu of seeds if there are several, and a
        `TrainingRunExplorer`, joined by `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If the runs do not belong together, or an argument is out of range.

    Examples
    --------
    >>> import numpy as np
    >>> from eosbook.runs import Run
    >>> def made_up(lr):
    ...     facts = {"name": f"lr{lr}", "command": "", "data": "", "environment": {}, "seconds": 0.0}
    ...     facts["configuration"] = {"experiment": "e", "preset": "p", "lr": lr, "seed": 0}
    ...     return Run({"step": np.arange(9), "loss": np.exp(-lr * np.arange(9))}, facts)
    >>> explorer = training_explorer([made_up(0.1), made_up(0.5)], step=4).children[-1]
    >>> explorer.config["learning_rates"][explorer.lr_index]["key"], explorer.config["names"]
    ('0.5', {'loss': 'training loss'})
    """
    rates, seeds, table = _table(list(runs))
    last = max(int(run["step"][-1]) for run in table.values())
    ranges = {"step": {"min": 0, "max": last}}
    rate = rates[-1] if learning_rate is None else choice("learning_rate", learning_rate, rates)
    defaults = {
        "lr_index": rates.index(rate),
        "seed_index": seeds.index(seeds[0] if seed is None else choice("seed", seed, seeds)),
        "step": last if step is None else whole_in_range("step", step, ranges["step"]),
        "window": choice("window", window, WINDOWS),
        "others": choice("others", others, OTHERS),
    }
    ordered = [table[pair] for pair in product(rates, seeds)]
    bins = common_bins(ordered)
    config = {
        "defaults": defaults,
        "ranges": ranges,
        "learning_rates": [{"key": f"{rate:g}", "value": rate} for rate in rates],
        "seeds": [{"key": str(seed)} for seed in seeds],
        "title": "{experiment}, preset {preset}".format(**ordered[0].configuration),
        "settings": settings_of(ordered[0]),
        "names": {key: name for run in ordered for key, name in series_of(run.arrays)[1].items()},
        "bins": bins,
        "runs": [state_of(run, bins) for run in ordered],
    }
    explorer = TrainingRunExplorer(name=explorer_name(name), config=config, **defaults)
    return ipywidgets.VBox([ipywidgets.HBox(_controls(explorer)), explorer])


def _table(runs):
    """Learning rates and seeds in order, and the run of each pair."""
    table = {}
    for run in runs:
        facts = run.configuration
        if not {"step", "loss"} <= run.arrays.keys() or not len(run["step"]):
            fail("runs", run.name, "runs with the arrays step and loss")
        if any(facts[key] != runs[0].configuration[key] for key in ("experiment", "preset")):
            fail("runs", run.name, "of one experiment and preset")
        if (facts["lr"], facts["seed"]) in table:
            fail("runs", run.name, "of different learning rates or seeds")
        table[facts["lr"], facts["seed"]] = run
    rates, seeds = (sorted({pair[i] for pair in table}) for i in range(2))
    if not table or len(table) < len(rates) * len(seeds):
        fail("runs", list(table), "every learning rate with every seed")
    return rates, seeds, table


def _controls(explorer):
    labels = [entry["key"] for entry in explorer.config["learning_rates"]]
    slider = ipywidgets.SelectionSlider(
        options=labels,
        index=explorer.lr_index,
        description="learning rate",
        style={"description_width": "initial"},
    )
    controls = [joined(explorer, "lr_index", slider, "index")]
    seeds = [entry["key"] for entry in explorer.config["seeds"]]
    if len(seeds) > 1:
        controls.append(menu(explorer, "seed_index", "seed", seeds))
    return controls
