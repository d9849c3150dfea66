"""Explorer of how gap and bouncing steps scale with the step size: Figure 11 of the paper."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from eosbook._validate import fail
from eosbook.explorers._arguments import explorer_name, in_range
from eosbook.explorers._controls import log_slider, slider
from eosbook.explorers._rate_lab_presets import ETAS, EXPONENTS, PRESETS, RANGES, shown_text

STATIC = Path(__file__).parent / "static"


class RateLabExplorer(anywidget.AnyWidget):
    """The picture: gap and bouncing steps on log-log axes, with fitted laws.

    JavaScript computes and draws it.

    Attributes
    ----------
    name : str
        Prefix of the settings in a built page's address.
    shown : str
        Keys of ``config["exponents"]`` that are shown, with spaces between them.
    beta : float
        The exponent with the key "own".
    low, high : float
        Range of step sizes that laws are fitted to.
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2), and eta (y0^2 - x0^2) - 2, the same for all step sizes.
    beta_unused : bool
        Whether `beta` is not shown; the browser sets it.
    config : dict
        Defaults, ranges, exponents, step sizes and presets.
    """

    _esm = STATIC / "rate_lab.js"
    _css = STATIC / "rate_lab.css"

    name = traitlets.Unicode().tag(sync=True)
    shown = traitlets.Unicode().tag(sync=True)
    beta = traitlets.Float().tag(sync=True)
    low = traitlets.Float().tag(sync=True)
    high = traitlets.Float().tag(sync=True)
    shape = traitlets.Float().tag(sync=True)
    delta = traitlets.Float().tag(sync=True)
    beta_unused = traitlets.Bool().tag(sync=True)
    config = traitlets.Dict().tag(sync=True)


def rate_lab_explorer(
    name="rates",
    betas=(1.5, 2.0, 3.0, 10.0),
    beta=None,
    low=PRESETS[0]["low"],
    high=PRESETS[0]["high"],
    shape=0.75,
    delta=2.0,
):
    """Sliders and live fits of gap and bouncing steps, needing no kernel once shown.

    The losses are those of `eosbook.losses.higher_order`; the default is Figure 11, left.

    Parameters
    ----------
    name : str
        Distinguishes explorers of one page in its address: a letter, then letters, digits, - or _.
    betas : iterable of float
        Exponents shown, from 4/3, 3/2, 2, 3, 4 and 10; empty only if `beta` is given.
    beta : float, optional
        One more, in [1.2, 10], that the reader moves.
    low, high : float
        Range of step sizes that laws are fitted to, inside [0.005, 0.4].
    shape, delta : float
        Start: x0 / sqrt(y0^2 - x0^2) in [0.01, 2], and eta (y0^2 - x0^2) - 2 in [0.1, 4].  Steps are
        counted where eta y^2 - 2 is in [0, 1]: from a lower start some of them are missing.

    Returns
    -------
    ipywidgets.VBox
        Sliders of the range, beta and the start, and a `RateLabExplorer`, joined by
        `ipywidgets.jslink`.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> explorer = rate_lab_explorer(betas=(4 / 3, 2), beta=1.2).children[-1]
    >>> explorer.shown, explorer.beta
    ('4/3 2 own', 1.2)
    """
    known = [entry["beta"] for entry in EXPONENTS if entry["beta"] is not None]
    betas = tuple(betas)
    if not set(betas) <= set(known) or not (betas or beta is not None):
        fail("betas", betas, f"some of {', '.join(f'{value:.4g}' for value in known)}")
    settings = {
        "shown": shown_text(betas, beta is not None),
        "beta": 1.2 if beta is None else in_range("beta", beta, RANGES["beta"]),
        "low": in_range("low", low, RANGES["low"]),
        "high": in_range("high", high, RANGES["high"]),
        "shape": in_range("shape", shape, RANGES["shape"]),
        "delta": in_range("delta", delta, RANGES["delta"]),
    }
    if not settings["low"] < settings["high"]:
        fail("high", high, f"greater than low = {low}")
    config = {
        "defaults": settings,
        "ranges": RANGES,
        "exponents": EXPONENTS,
        "etas": ETAS,
        "presets": PRESETS,
    }
    explorer = RateLabExplorer(
        name=explorer_name(name), config=config, beta_unused=beta is None, **settings
    )
    return ipywidgets.VBox([*_controls(explorer), explorer])


def _controls(explorer):
    low = log_slider(explorer, "low", "least η", step=0.01)
    high = log_slider(explorer, "high", "greatest η", step=0.01)
    beta = slider(explorer, "beta", "β")
    beta.disabled = explorer.beta_unused
    ipywidgets.jslink((explorer, "beta_unused"), (beta, "disabled"))
    shape = slider(explorer, "shape", "x̃")
    delta = slider(explorer, "delta", "δ₀")
    return [
        ipywidgets.HBox([low, high]),
        ipywidgets.HBox([shape, delta]),
        ipywidgets.HBox([beta]),
    ]
