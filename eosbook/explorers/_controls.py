"""Standard widgets joined to an explorer in the browser."""

from math import log10

import ipywidgets


def slider(explorer, trait, description, readout_format=".2f"):
    """Slider of a trait over its range in the explorer's config."""
    span = explorer.config["ranges"][trait]
    value = getattr(explorer, trait)
    kind = ipywidgets.IntSlider if isinstance(value, int) else ipywidgets.FloatSlider
    made = kind(value, description=description, readout_format=readout_format, **span)
    return joined(explorer, trait, made)


def log_slider(explorer, trait, description, step=0.005, readout_format=".4g"):
    """Slider, of a logarithmic scale, of a trait over its range; `step` in powers of ten."""
    span = explorer.config["ranges"][trait]
    made = ipywidgets.FloatLogSlider(
        getattr(explorer, trait),
        base=10,
        min=log10(span["min"]),
        max=log10(span["max"]),
        step=step,
        description=description,
        readout_format=readout_format,
    )
    return joined(explorer, trait, made)


def menu(explorer, trait, description, options):
    """Menu of names; the trait is the place of the one chosen."""
    made = ipywidgets.Dropdown(
        options=options, index=getattr(explorer, trait), description=description
    )
    return joined(explorer, trait, made, "index")


def joined(explorer, trait, control, own="value"):
    """The control, as wide as its place, with its trait `own` joined to the explorer's `trait`."""
    ipywidgets.jslink((control, own), (explorer, trait))
    control.layout.width = "auto"
    return control
