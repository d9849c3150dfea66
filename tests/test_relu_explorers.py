"""The explorers of network (2): their Python side, and the pure parts of their JavaScript."""

import json
import re
from math import inf, nan

import numpy as np
import pytest

import tasks
from eosbook import mean_model, relu_network
from eosbook.explorers import (
    ReluNetworkExplorer,
    TransitionExplorer,
    relu_network_explorer,
    transition_explorer,
)
from tests.explorers import links_of, node

STATIC = tasks.EXPLORERS_JS.parent / "static"
MAKERS = {"relu_network": relu_network_explorer, "transition": transition_explorer}
BOXES = {name: make() for name, make in MAKERS.items()}
CONFIGS = {name: box.children[-1].config for name, box in BOXES.items()}
NETWORK = {"d", "n", "signal", "seed", "A0"}
PRESETS = {
    f"{name}: {preset['group']} {preset['label']}": (CONFIGS[name], preset)
    for name in MAKERS
    for preset in CONFIGS[name]["presets"]
}


@pytest.mark.parametrize("name", MAKERS)
def test_every_parameter_has_a_control_with_its_range(name):
    joined = links_of(BOXES[name])
    own = {"relu_network": {"eta"}, "transition": set()}[name]
    assert set(joined) == NETWORK | own | {"start_index", "A0_unused"}
    ranges = CONFIGS[name]["ranges"]
    for trait in NETWORK:
        control, control_trait = joined[trait]
        kind = "IntSliderModel" if trait in ("d", "n", "seed") else "FloatSliderModel"
        assert (control["model_name"], control_trait) == (kind, "value")
        assert {key: control["state"][key] for key in ranges[trait]} == ranges[trait]
    if own:
        control, _ = joined["eta"]
        ends = [10 ** control["state"][end] for end in ("min", "max")]
        assert ends == pytest.approx([ranges["eta"]["min"], ranges["eta"]["max"]], rel=1e-12)
    menu, trait = joined["start_index"]
    assert trait == "index"
    assert list(menu["state"]["_options_labels"]) == [s["name"] for s in CONFIGS[name]["starts"]]
    assert joined["A0_unused"] == (joined["A0"][0], "disabled")


@pytest.mark.parametrize(
    ("make", "kind", "own"),
    [
        (relu_network_explorer, ReluNetworkExplorer, {"eta": 1, "window": "eos"}),
        (transition_explorer, TransitionExplorer, {"axis": "ratio", "span": "zoom"}),
    ],
)
def test_arguments_reach_the_picture_and_the_controls(make, kind, own):
    given = {"d": 60, "n": 50, "signal": 0, "seed": 99, "A0": -10}
    explorer = (box := make(name="one-more", start="1/(2d)", **given, **own)).children[-1]
    assert isinstance(explorer, kind) and explorer.name == "one-more"
    state = {key: getattr(explorer, key) for key in explorer.config["defaults"]}
    assert state == explorer.config["defaults"]
    assert {**given, **own}.items() <= state.items()
    assert explorer.A0_unused and state["start_index"] == 2
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "a b"}, "letter"),
        ({"d": 401}, "to 400"),
        ({"d": 100.0}, "whole number"),
        ({"d": True}, "whole number"),
        ({"n": 49}, "50 to 600"),
        ({"signal": nan}, "0 to 6"),
        ({"seed": -1}, "0 to 99"),
        ({"A0": inf}, "-10 to 10"),
        ({"A0": "small"}, "-10 to 10"),
        ({"start": "zero"}, "'1/(2d^2)'"),
    ],
    ids=str,
)
def test_bad_arguments(make, arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        make(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


@pytest.mark.parametrize(
    ("make", "arguments"),
    [
        (relu_network_explorer, {"eta": 1.5}),
        (relu_network_explorer, {"eta": 1e-5}),
        (relu_network_explorer, {"window": "all"}),
        (transition_explorer, {"d": 40}),
        (transition_explorer, {"axis": "d"}),
        (transition_explorer, {"span": "half"}),
    ],
)
def test_bad_arguments_of_one(make, arguments):
    with pytest.raises(ValueError, match=f"^{next(iter(arguments))} must be "):
        make(**arguments)


# ---------------------------------------------------------------- what is told once


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_config_travels_as_json(config):
    assert json.loads(json.dumps(config, allow_nan=False)) == config


@pytest.mark.parametrize(("config", "preset"), PRESETS.values(), ids=PRESETS)
def test_presets_lie_in_the_ranges(config, preset):
    for key, span in config["ranges"].items():
        if preset[key] is not None:
            assert span["min"] <= preset[key] <= span["max"]
    assert preset["start"] in [start["key"] for start in config["starts"]]
    assert preset["caption"].count("*") % 2 == 0


def test_starts_are_those_of_the_package():
    keys = [start["key"] for start in CONFIGS["transition"]["starts"]]
    assert keys == ["A0", *relu_network.VARIANCES]


def test_presets_are_the_papers_settings():
    chosen = [preset for _, preset in PRESETS.values()]
    paper = [p for p in chosen if p["group"].startswith(("Figure", "As printed"))]
    assert all((p["d"], p["n"], p["signal"]) == (200, 300, 3) for p in paper)
    figures = [p["eta"] for p in chosen if p["group"].startswith("Figures 2")]
    assert figures == [2.5e-5, 2.5e-4, 2.5e-3]
    zoom = [p for p in chosen if p["group"].startswith("Figure 1, zoom")]
    ratios = [p["eta"] / mean_model.threshold(200) for p in zoom]
    assert ratios == pytest.approx([float(p["label"]) for p in zoom], rel=1e-15)
    (summed,) = [p for p in chosen if p["label"] == "sum over samples"]
    assert summed["eta"] == 2.5e-3 * summed["n"]


def end_of(preset):
    data = relu_network.sparse_coding_data(
        preset["d"], preset["n"], preset["signal"], preset["seed"]
    )
    weights = relu_network.initial_weights(preset["d"], preset["seed"], preset["start"])
    return relu_network.sweep(data, preset["eta"], *weights)


def test_captions_are_true():
    named = {name.partition(": ")[2]: preset for name, (_, preset) in PRESETS.items()}
    b = {
        label: end_of(named[f"Figures 2, 4, 8: *η* = {label}"]).b
        for label in ("2.5×10⁻⁴", "2.5×10⁻³")
    }
    assert -0.1 < b["2.5×10⁻⁴"] < 0  # "hardly moves"
    assert b["2.5×10⁻³"] < -0.5  # "falls fast"
    printed = end_of(named["As printed variance 1/(2*d*)"])
    assert printed.b == pytest.approx(b["2.5×10⁻³"], abs=0.1)  # "little of it is left"
    example = named["Figure 1, zoom: *ηd*²/8π = 1.25"]
    assert example["eta"] == pytest.approx(10 * np.pi / 200**2, rel=1e-15)
    assert mean_model.limit(example["eta"], 200, 1.0).b < -0.087
    below, above = (end_of(named[f"Figure 1, zoom: *ηd*²/8π = {r}"]) for r in ("0.9", "1.1"))
    assert below.swing < 0.1 < above.swing


def test_step_sizes_are_dense_around_the_threshold():
    config = CONFIGS["transition"]
    ratios = np.array(config["ratios"])
    assert (np.diff(ratios) > 1e-3).all()
    assert [ratios[0], ratios[-1]] == config["spans"]["whole"]
    low, high = config["spans"]["zoom"]
    inside = ratios[(low <= ratios) & (ratios <= high)]
    assert inside.size >= 15 and np.diff(inside).max() < 0.05
    assert low < 1 < high


# ---------------------------------------------------------------- JavaScript


@pytest.mark.parametrize("name", MAKERS)
def test_bundle_is_light_and_self_contained(name):
    script = (STATIC / f"{name}.js").read_text(encoding="utf-8")
    assert len(script.encode()) < 60_000
    assert set(re.findall(r"https?://[\w./]+", script)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"\bimport\s*[({\"']", script)


def test_blocks_know_least_and_greatest():
    ranges = node("""
        import { makeBlocks } from "./lib/blocks.js";
        const values = Float64Array.from({ length: 1000 }, (_, i) => Math.sin(i * i) * (1 + (i % 37)));
        const blocks = makeBlocks(values);
        for (const length of [1, 5, 64, 65, 700, 1000]) blocks.extend(length);
        const asked = [];
        for (let k = 0; k < 200; k++) {
          const [first, last] = [(k * 7919) % 1000, (k * 104729) % 1000].sort((a, b) => a - b);
          asked.push([first, last, ...blocks.range(first, last)]);
        }
        console.log(JSON.stringify([[...values], asked]));""")
    values = np.array(ranges[0])
    for first, last, low, high in ranges[1]:
        part = values[first : last + 1]
        assert (low, high) == (part.min(), part.max())


@pytest.mark.parametrize("per_pixel", [0.3, 1, 7.3, 150])
def test_traced_blocks_keep_every_pixels_extremes(per_pixel):
    points, values = node(f"""
        import {{ makeBlocks, traceBlocks }} from "./lib/blocks.js";
        const values = Float64Array.from({{ length: 20000 }}, (_, i) => (i % 2 ? 1 : -1) * (i % 977));
        const blocks = makeBlocks(values);
        blocks.extend(20000);
        const points = [];
        const go = (x, y) => points.push([x, y]);
        const px = (i) => 11.37 + i / {per_pixel};
        traceBlocks({{ moveTo: go, lineTo: go }}, blocks, 3, 19990, px, (value) => value);
        console.log(JSON.stringify([points, [...values]]));""")
    steps = np.arange(3, 19991)
    pixels = np.floor(11.37 + steps / per_pixel)
    drawn = np.array(points)
    assert (np.diff(drawn[:, 0]) >= 0).all()
    assert len(points) <= 4 * len(set(pixels)) + 1 or per_pixel < 2
    for pixel in np.unique(pixels)[:: max(1, len(set(pixels)) // 60)]:
        there = drawn[np.floor(drawn[:, 0]) == pixel, 1]
        own = np.array(values)[steps[pixels == pixel]]
        assert (there.min(), there.max()) == (own.min(), own.max())


def test_every_point_of_the_sweep_is_computed_once_coarse_first():
    order = node(f"""
        import {{ inOrder }} from "./transition/sweep.js";
        console.log(JSON.stringify(inOrder({CONFIGS["transition"]["ratios"]})));""")
    assert sorted(order) == CONFIGS["transition"]["ratios"]
    assert min(order[:5]) < 1 < max(order[:5])
