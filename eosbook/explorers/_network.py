"""What the explorers of network (2) share: traits, checks and controls of its data and start."""

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import choice
from eosbook.explorers._arguments import in_range, whole_in_range
from eosbook.explorers._controls import menu, slider
from eosbook.explorers._relu_network_presets import STARTS


class NetworkExplorer(anywidget.AnyWidget):
    """Traits of data and start."""

    name = traitlets.Unicode().tag(sync=True)
    d = traitlets.Int().tag(sync=True)
    n = traitlets.Int().tag(sync=True)
    signal = traitlets.Float().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    start_index = traitlets.Int().tag(sync=True)
    A0 = traitlets.Float().tag(sync=True)
    A0_unused = traitlets.Bool().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def network_settings(ranges, d, n, signal, seed, start, A0):
    """Checked traits of data and start."""
    keys = [entry["key"] for entry in STARTS]
    return {
        "d": whole_in_range("d", d, ranges["d"]),
        "n": whole_in_range("n", n, ranges["n"]),
        "signal": in_range("signal", signal, ranges["signal"]),
        "seed": whole_in_range("seed", seed, ranges["seed"]),
        "start_index": keys.index(choice("start", start, keys)),
        "A0": in_range("A0", A0, ranges["A0"]),
    }


def network_controls(explorer):
    """Rows of controls of data and start."""
    start = menu(explorer, "start_index", "start", [entry["name"] for entry in STARTS])
    A0 = slider(explorer, "A0", "A₀", ".1f")
    A0.disabled = explorer.A0_unused
    ipywidgets.jslink((explorer, "A0_unused"), (A0, "disabled"))
    return [
        ipywidgets.HBox([slider(explorer, "d", "d", "d"), slider(explorer, "n", "n", "d")]),
        ipywidgets.HBox(
            [slider(explorer, "signal", "λ", ".1f"), slider(explorer, "seed", "seed", "d")]
        ),
        ipywidgets.HBox([start, A0]),
    ]
