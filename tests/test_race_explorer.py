"""The race: its Python side, its still picture, and its JavaScript without a browser."""

import json
import re
from math import inf, nan

import numpy as np
import pytest

from eosbook import losses, single_neuron
from eosbook.explorers import RaceExplorer, race_explorer
from eosbook.figures import lab
from tests.explorers import links_of, node

BOX = race_explorer()
CONFIG = BOX.children[-1].config
PRESETS = {f"{preset['group']}: {preset['label']}": preset for preset in CONFIG["presets"]}
LANES = ("a", "b")


def lane(preset, name):
    """Loss, step size and start of a preset's lane."""
    loss = losses.from_key(preset[f"loss_{name}"], preset[f"beta_{name}"])
    return loss, *(preset[f"{key}_{name}"] for key in ("eta", "x0", "y0"))


# ---------------------------------------------------------------- composition


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    spans = {key: span for key, span in CONFIG["ranges"].items() if key != "steps"}
    others = {f"{key}_{name}" for key in ("loss_index", "beta_unused") for name in LANES}
    assert set(joined) == set(spans) | others
    for name in LANES:
        assert joined[f"beta_unused_{name}"] == (joined[f"beta_{name}"][0], "disabled")
    for trait, span in spans.items():
        control, control_trait = joined[trait]
        assert control_trait == "value"
        assert control["state"]["description"].startswith(trait[-1].upper())
        if "step" in span:
            assert {key: control["state"][key] for key in span} == span
        else:
            ends = [10 ** control["state"][end] for end in ("min", "max")]
            assert ends == pytest.approx([span["min"], span["max"]], rel=1e-12)


def test_arguments_reach_the_picture_and_the_controls():
    given = {"eta": 0.3, "x0": 1, "y0": 7.5, "loss": "beta", "beta": 3}
    box = race_explorer(
        "one-more", {"eta": 1, "x0": 0, "y0": 16}, given, "sharpness", "tenth", steps=10
    )
    explorer = box.children[-1]
    assert isinstance(explorer, RaceExplorer) and explorer.name == "one-more"
    state = {key: getattr(explorer, key) for key in explorer.config["defaults"]}
    assert state == explorer.config["defaults"]
    assert (state["eta_a"], state["y0_a"], state["beta_b"], state["loss_index_b"]) == (1, 16, 3, 3)
    assert (state["quantity"], state["window"], state["steps"]) == ("sharpness", "tenth", 10)
    assert (explorer.beta_unused_a, explorer.beta_unused_b) == (True, False)
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


START = {"eta": 0.1, "x0": 1, "y0": 2}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"name": "2nd"}, ("name", "letter")),
        ({"a": {**START, "eta": 3}}, ("eta of a", "0.01 to 2")),
        ({"b": {**START, "y0": nan}}, ("y0 of b", "0 to 16")),
        ({"b": {**START, "x0": inf}}, ("x0 of b", "0 to 10")),
        ({"a": {**START, "loss": "square"}}, ("loss of a", "'sqrt'")),
        ({"a": {**START, "beta": 1}}, ("beta of a", "1.2 to 10")),
        ({"a": {"eta": 0.1, "x0": 1}}, ("a must", "eta, x0, y0")),
        ({"b": {**START, "d": 200}}, ("b must", "eta, x0, y0")),
        ({"quantity": "y2"}, ("quantity", "'height'")),
        ({"window": "half"}, ("window", "'tenth'")),
        ({"steps": 0}, ("steps", "1 to 200000")),
    ],
    ids=str,
)
def test_bad_arguments(arguments, words):
    with pytest.raises(ValueError) as caught:
        race_explorer(**arguments)
    assert str(caught.value).startswith(words[0]) and words[1] in str(caught.value)


# ---------------------------------------------------------------- what is told once


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG
    assert len(PRESETS) == len(CONFIG["presets"]) >= 8
    for preset in PRESETS.values():
        assert preset["caption"].count("*") % 2 == preset["label"].count("*") % 2 == 0
        for key, span in CONFIG["ranges"].items():
            if preset.get(key) is not None:
                assert span["min"] <= preset[key] <= span["max"]


def ends(name):
    return [single_neuron.limit(*lane(PRESETS[name], each), max_steps=10**7) for each in LANES]


def crossing_time(name, each):
    """Flow time at which the height falls below the threshold."""
    loss, eta, x0, y0 = lane(PRESETS[name], each)
    run = single_neuron.trajectory(loss, eta, x0, y0, 20_000)
    below = loss.curvature * run.y2 < 2 / eta
    assert below.any()
    return eta * int(below.argmax())


def test_captions_are_true():
    for name in ("Figure 5: two regimes", "Figure 9: left and right", "The boundary: both sides"):
        assert [str(end.regime) for end in ends(name)] == ["gradient flow", "EoS"], name
    for each in LANES:  # Figure 9: both begin above the threshold
        assert PRESETS["Figure 9: left and right"][f"y0_{each}"] ** 2 > 8
    same = "Same flow time: *η* and *η*/10"
    large, small = (PRESETS[same][f"eta_{each}"] for each in LANES)
    assert large / small == pytest.approx(10)
    assert [str(end.regime) for end in ends(same)] == ["EoS", "gradient flow"]
    both = "Same flow time: *η* and *η*/4, both bouncing"
    large, small = ends(both)
    assert {str(large.regime), str(small.regime)} == {"EoS"}
    assert crossing_time(both, "b") > crossing_time(both, "a")
    assert small.bouncing_steps > large.bouncing_steps
    root, huber = ends("Beyond: another loss")
    assert huber.gap > 10 * root.gap
    assert [end.flag.name for end in ends("Beyond: one diverges")] == ["CONVERGED", "DIVERGED"]
    for name, betas in (("Figure 11: *β* = 3/2 and 10", [1.5, 10]),):
        assert [PRESETS[name][f"beta_{each}"] for each in LANES] == betas
        for each in LANES:
            _, eta, x0, y0 = lane(PRESETS[name], each)
            assert y0**2 - x0**2 == pytest.approx(3 / eta)


def test_still_picture_shows_what_is_measured():
    run_a, run_b = (
        single_neuron.trajectory(losses.square_root(), eta, 2.0, 5.0, 1000) for eta in (0.06, 0.2)
    )
    height, loss = lab.race_picture(run_a, run_b).axes
    time, ratio = height.lines[1].get_data()
    assert ratio[0] == pytest.approx(0.2 * 25 / 2) and time[1] == pytest.approx(0.2)
    crossing = 0.2 * int(single_neuron.limit(run_b.loss, 0.2, 2.0, 5.0).crossing_step)
    assert time[ratio < 1][0] == pytest.approx(crossing)
    assert loss.lines[0].get_ydata()[0] == pytest.approx(np.sqrt(101) - 1)


# ---------------------------------------------------------------- JavaScript


def raced(chosen, wanted):
    """What JavaScript computes of a race; `wanted` is an object made of `race`."""
    full = {**CONFIG["defaults"], **chosen}
    for name in LANES:
        key = chosen.get(f"loss_{name}", "sqrt")
        full[f"loss_{name}"] = next(loss for loss in CONFIG["losses"] if loss["key"] == key)
    return node(f"""
        import {{ makeRace }} from "./race/run.js";
        import {{ sentence }} from "./race/sentence.js";
        const race = makeRace({json.dumps(full)}, []);
        console.log(JSON.stringify({wanted}));""")


@pytest.mark.parametrize("key", PRESETS)
def test_lanes_are_pythons_runs_in_lock_step(key):
    preset = {name: value for name, value in PRESETS[key].items() if value is not None}
    found = raced(
        preset,
        """{ tick: race.tick, end: race.end, ticks: race.ticks,
             runs: race.runs.map((run) => ({ last: run.last, crossing: run.crossing, end: run.end,
               at: [0, 0.5, 1].map((part) => run.stepAt(part * race.end)),
               height: [0, 1, run.last].map(run.ratio.height) })) }""",
    )
    assert found["tick"] == min(preset["eta_a"], preset["eta_b"])
    assert found["end"] == max(run["end"] for run in found["runs"])
    assert found["ticks"] == int(np.ceil(found["end"] / found["tick"] - 1e-9))
    for name, run in zip(LANES, found["runs"], strict=True):
        loss, eta, x0, y0 = lane(PRESETS[key], name)
        path = single_neuron.trajectory(loss, eta, x0, y0, run["last"])
        ratio = loss.curvature * path.y2 * eta / 2
        expected = ratio[[0, 1, run["last"]]]
        np.testing.assert_allclose(run["height"], expected, rtol=1e-12)
        below = ratio < 1
        assert run["crossing"] == (int(below.argmax()) if below.any() else -1)
        for part, step in zip((0, 0.5, 1), run["at"], strict=True):
            time = part * found["end"]
            assert step == run["last"] or eta * step <= time * (1 + 1e-9) < eta * (step + 1)


def test_words_compare():
    words = raced(PRESETS["Figure 5: two regimes"], "sentence({ race, time: race.end })")
    a, b = ends("Figure 5: two regimes")
    assert words.startswith("A starts below its threshold 2/*η* = 33.33; B’s threshold 2/*η* = 10")
    assert f"(step {int(b.crossing_step)})" in words
    for name, end, eta in (("A", a, 0.06), ("B", b, 0.2)):
        text = (
            rf"{name} comes to rest in the [\w-]+ regime at sharpness ([\d.]+), a gap of ([\d.]+)"
        )
        sharpness, gap = map(float, re.search(text, words).groups())
        assert sharpness == pytest.approx(float(end.sharpness), rel=1e-5)
        assert gap == pytest.approx(float(end.gap), rel=1e-3)
        share = float(re.search(rf"{name} (?:leaves )?([\d.]+) %", words)[1])
        assert share == pytest.approx(50 * eta * float(end.gap), rel=5e-3)
    half = raced(PRESETS["Figure 5: two regimes"], "sentence({ race, time: race.end / 2 })")
    assert half.startswith("Flow time ") and "A at step" in half and half.endswith(words)
    gone = raced(PRESETS["Beyond: one diverges"], "sentence({ race, time: race.end })")
    assert "B diverges" in gone and "Of its threshold" not in gone


def test_saved_runs_are_read_back_exactly_or_not_at_all():
    good = {"eta": "0.1", "x0": "3", "y0": str(1 / 3), "beta": "2", "loss": "rsym"}
    bad = [
        None,
        1,
        "text",
        [],
        {},
        {**good, "eta": 0.1},
        {**good, "eta": "9"},
        {**good, "y0": "NaN"},
        {**good, "loss": "cubic"},
        {**good, "beta": ""},
        {key: value for key, value in good.items() if key != "x0"},
    ]
    found = node(f"""
        import {{ fromSaved, toSaved }} from "./race/settings.js";
        const config = {json.dumps(CONFIG)};
        const read = fromSaved({json.dumps(good)}, config);
        const loss_a = read.loss;
        const again = toSaved({{ eta_a: read.eta, x0_a: read.x0, y0_a: read.y0, beta_a: read.beta, loss_a }}, "a");
        const bad = {json.dumps(bad)}.map((each) => fromSaved(each, config));
        console.log(JSON.stringify({{ read, again, bad }}));""")
    assert found["again"] == good and found["read"]["y0"] == 1 / 3
    assert found["read"]["loss"]["key"] == "rsym" and found["read"]["steps"] == 20_000
    assert found["bad"] == [None] * len(bad)
