"""What a page keeps of stored training runs: rounded numbers, and histograms as counts.

Numbers travel as text, five digits each, with a space between: shorter than JSON's, and there is
NaN.  Of very long runs so many points travel that the swings of the loss and of the output keep
their width.
"""

import numpy as np

POINTS = 1500  # most of a run that travel
SNAPSHOTS = 60  # most histograms of a run
BINS = 60  # most of a histogram

# What a panel shows: the arrays that it may come from, and its name then.
QUANTITIES = {
    "output": {"mean_logit": "mean logit", "mean_output_weight": "mean output weight"},
    "bias": {"median_bias": "median bias", "bias": "bias"},
    "activation": {"activation": "mean activation"},
    "accuracy": {"accuracy": "accuracy"},
}
HISTOGRAMS = ("bias", "channel_activation")
WATCHED = ("loss", "output")  # oscillate


def text_of(values):
    """Numbers as a text, as JavaScript reads them: whole ones as they are, others in five digits.

    >>> text_of([0.6931472, -0.05, 3.0, 2e-7, float("nan")]), text_of([123456])
    ('.69315 -.05 3 2e-7 NaN', '123456')
    """
    return " ".join(map(_written, np.asarray(values).tolist()))


def _written(value):
    if isinstance(value, int):
        return str(value)
    if not np.isfinite(value):
        return str(value).replace("nan", "NaN").replace("inf", "Infinity")
    digits = f"{value:.5g}".replace("e-0", "e-").replace("e+0", "e")
    return digits.replace("0.", ".", 1) if digits.lstrip("-").startswith("0.") else digits


def series_of(arrays):
    """Arrays of the quantities that panels show, all of the length of ``step``, and their names."""
    series = {"loss": np.asarray(arrays["loss"], float)}
    names = {"loss": "training loss"}
    for key, sources in QUANTITIES.items():
        for source, name in sources.items():
            values = np.asarray(arrays.get(source, []))
            if values.size == len(values) == len(arrays["step"]):  # one number a step
                series[key], names[key] = values.reshape(-1).astype(float), name
                break
    if names.get("bias") == "bias":
        names["activation"] = "share of active units"
    return series, names


def end_of(arrays):
    """Number of points that are drawn, and the step of divergence (None: there is none)."""
    step, loss = np.asarray(arrays["step"]), np.asarray(arrays["loss"])
    gone = step[~np.isfinite(loss)].tolist()
    gone += np.flatnonzero(~np.isfinite(arrays.get("batch_loss", []))).tolist()
    if not gone:
        return len(step), None
    at = min(gone)
    finite = (step < at) | ((step == at) & np.isfinite(loss))
    return max(int(finite.sum()), 1), at


def kept(series, points=POINTS):
    """Indices of what travels: all points, or the ends and extremes of blocks.

    >>> swings = np.where(np.arange(9000) % 2, 1.0, -1.0)
    >>> chosen = kept({"loss": swings})
    >>> len(chosen) <= POINTS, sorted(set(swings[chosen].tolist()))
    (True, [-1.0, 1.0])
    """
    total = len(series["loss"])
    if total <= points:
        return np.arange(total)
    watched = [series[key] for key in WATCHED if key in series]
    chosen = {total - 1}
    for block in np.array_split(np.arange(total), points // (2 * len(watched) + 2)):
        chosen |= {block[0], block[-1]}
        for values in watched:
            here = np.nan_to_num(values[block], nan=values[block[0]])
            chosen |= {block[here.argmin()], block[here.argmax()]}
    return np.array(sorted(chosen))


def counted(events, chosen):
    """How many of `events`, one for each point, fell between a chosen point and the one before.

    >>> counted(np.array([False, True, True, False, True]), np.array([0, 2, 4])).tolist()
    [0, 2, 1]
    """
    return np.diff(np.cumsum(events)[chosen], prepend=0)


def bins_of(samples, doubtful=()):
    """Width of the bins, and the first and last bin, of all finite numbers in `samples`.

    Numbers in `doubtful` get room where they lie no farther out than twice the span of the others.
    Bin k reaches from (k - 1/2) width to (k + 1/2) width.

    >>> bins_of([np.array([-0.6, 0.0, 0.31])], [np.array([0.5, 1e9])])
    {'width': 0.02, 'first': -30, 'last': 25}
    """
    values, further = (_finite(part) for part in (samples, doubtful))
    if values.size:
        low, high = values.min(), values.max()
        span = high - low
        further = further[(further >= low - 2 * span) & (further <= high + 2 * span)]
    values = np.append(values, further)
    low, high = (values.min(), values.max()) if values.size else (0.0, 0.0)
    room = (high - low or abs(high) or 1.0) / (BINS - 2)
    power = 10.0 ** np.floor(np.log10(room))
    lead = next(lead for lead in (1, 2, 5, 10) if lead * power >= room)
    width = float(f"{lead * power:.1g}")
    return {
        "width": width,
        "first": int(np.floor(low / width + 0.5)),
        "last": int(np.floor(high / width + 0.5)),
    }


def _finite(samples):
    values = np.concatenate([[], *map(np.ravel, samples)])
    return values[np.isfinite(values)]


def histogram(values, bins):
    """Counts in the bins from the first that is not empty to the last: text, that first one ahead.

    >>> histogram(np.array([-0.02, 0.0, 0.001, 0.04]), {"width": 0.02, "first": -5, "last": 5})
    '-1 1 2 0 1'
    """
    places = np.floor(values[np.isfinite(values)] / bins["width"] + 0.5).astype(int)
    places = places[(places >= bins["first"]) & (places <= bins["last"])]
    if not places.size:
        return ""
    return text_of([places.min(), *np.bincount(places - places.min())])


def snapshots(arrays, bins):
    """Histograms of a run over time, or None where it has none."""
    steps = np.asarray(arrays.get("snapshot_step", []))
    if not (bins and steps.size and bins.keys() <= arrays.keys()):
        return None
    count = min(len(steps), SNAPSHOTS)
    chosen = np.linspace(0, len(steps) - 1, count).round().astype(int)
    return {
        "step": text_of(steps[chosen]),
        "channels": max(np.shape(arrays[key])[1] for key in bins),
        **{key: [histogram(arrays[key][i], bins[key]) for i in chosen] for key in bins},
    }


def common_bins(runs):
    """Bins of each kind of histogram that the runs have, the same for all of them at all times."""
    found = {}
    for key in HISTOGRAMS:
        parts = {True: [], False: []}
        for run in runs:
            if np.ndim(run.arrays.get(key)) == 2:
                parts[end_of(run.arrays)[1] is None].append(run[key])
        if parts[True] or parts[False]:
            found[key] = bins_of(parts[True], parts[False])
    return found


def sharpness_of(arrays, step, rate):
    """The largest eigenvalue where it was measured, with the learning rate there."""
    values = np.reshape(arrays["sharpness"], (len(arrays["sharpness_step"]), -1))[:, 0]
    chosen = kept({"loss": values})
    at = np.asarray(arrays["sharpness_step"])[chosen]
    flags = np.asarray(arrays.get("sharpness_flag", np.zeros(len(values), int)))
    return {
        "step": text_of(at),
        "value": text_of(values[chosen]),
        "rate": text_of(np.interp(at, step, rate)),
        "flag": text_of(flags[chosen].astype(int)),
    }


def settings_of(run):
    """Settings that all runs of a sweep share, in words."""
    own = ("experiment", "preset", "lr", "seed")
    return _listed({key: value for key, value in run.configuration.items() if key not in own})


def _listed(settings):
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in settings.items())


def state_of(run, bins):
    """All that a page keeps of a run, ready for JSON."""
    arrays, facts = run.arrays, run.provenance
    count, diverged = end_of(arrays)
    series, _ = series_of(arrays)
    series = {key: values[:count] for key, values in series.items()}
    chosen = kept(series)
    step = np.asarray(arrays["step"])[:count]
    rate = np.asarray(arrays.get("learning_rate", np.full(count, run.configuration["lr"])))[:count]
    state = {
        "name": run.name,
        "recorded": count,
        "diverged": diverged,
        "step": text_of(step[chosen]),
        "rate": text_of(rate[chosen] if np.ptp(rate) else rate[:1]),
        "series": {key: text_of(values[chosen]) for key, values in series.items()},
        "rises": text_of(counted(np.diff(series["loss"], prepend=np.inf) > 0, chosen)),
        "histograms": snapshots(arrays, bins),
        "command": facts["command"],
        "made": f"{facts['seconds']:.0f} s. Data: {facts['data']}. Ran on: {_listed(facts['environment'])}.",
    }
    if len(chosen) < count:
        state["record"] = text_of(chosen)
    if "output" in series:
        above = series["output"] > 0
        state["turns"] = text_of(counted(np.diff(above, prepend=above[0]), chosen))
    if len(arrays.get("sharpness_step", [])):
        state["sharpness"] = sharpness_of(arrays, step, rate)
    if len(arrays.get("test_step", [])):
        state["test"] = {
            "step": text_of(arrays["test_step"]),
            "accuracy": text_of(arrays["test_accuracy"]),
        }
    return state
