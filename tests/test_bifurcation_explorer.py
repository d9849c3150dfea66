"""The explorer of period doubling: its Python side, and what its captions say."""

import json
import math

import numpy as np
import pytest

from eosbook import bifurcation as bif
from eosbook.explorers import BifurcationExplorer, bifurcation_explorer
from tests.explorers import links_of, node

BOX = bifurcation_explorer()
CONFIG = BOX.children[-1].config
PRESETS = {preset["label"]: preset for preset in CONFIG["presets"]}


def settled(preset):
    x, y = (2.1 - preset["imbalance"]) / 2, (2.1 + preset["imbalance"]) / 2
    y = math.sqrt(2) if preset["problem"] == "frozen" else y
    return bif.attractors(preset["problem"], [preset["eta"]], x, y, settle=20_000)


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    assert set(joined) == {*CONFIG["ranges"], "problem_index"}
    for trait, span in CONFIG["ranges"].items():
        control, control_trait = joined[trait]
        assert control_trait == "value"
        state = control["state"]
        ends = [state["min"], state["max"]] if "step" in span else [10 ** state["min"], 1000]
        assert ends == pytest.approx([span["min"], span["max"]])


def test_arguments_reach_the_picture():
    given = {"eta": 1.7, "imbalance": 0.2, "zoom": 50.0}
    explorer = bifurcation_explorer("other", problem="root", **given).children[-1]
    assert isinstance(explorer, BifurcationExplorer) and explorer.name == "other"
    defaults = explorer.config["defaults"]
    assert given.items() <= defaults.items() and defaults["problem_index"] == 1
    assert {key: getattr(explorer, key) for key in defaults} == defaults


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "2nd"}, "letter"),
        ({"problem": "cubic"}, "'square'"),
        ({"eta": 3}, "0.8 to 2.4"),
        ({"imbalance": -1}, "0 to 1"),
        ({"zoom": None}, "1 to 1000"),
    ],
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        bifurcation_explorer(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG
    for preset in CONFIG["presets"]:
        assert preset["caption"].count("*") % 2 == 0
        for key, span in CONFIG["ranges"].items():
            assert span["min"] <= preset[key] <= span["max"]


def test_the_default_is_the_first_preset():
    first = CONFIG["presets"][0]
    for key in CONFIG["ranges"]:
        assert first[key] == CONFIG["defaults"][key]


def test_captions_are_true():
    for label, period in (
        ("period 2", 2),
        ("period 4", 4),
        ("window", 3),
        ("*y* held, no target", 2),
    ):
        assert settled(PRESETS[label]).period[0] == period, label
    assert (
        round(bif.DOUBLING, 3) == 1.236 and f"{bif.DOUBLING:.3f}" in PRESETS["period 4"]["caption"]
    )
    assert settled(PRESETS["chaos"]).along[0] > 0.1
    assert settled(PRESETS["the last step size"]).along[0] == pytest.approx(math.log(3), abs=0.2)
    beyond = {**PRESETS["the last step size"], "eta": 2.001}
    assert settled(beyond).diverged[0]
    gaps = np.diff(bif.doublings("square", 7))
    assert gaps[-2] / gaps[-1] == pytest.approx(4.669, abs=1e-3)
    assert "4.669" in PRESETS["cascade"]["caption"]
    etas = np.linspace(1.01, 2.4, 50)
    frozen = bif.attractors("frozen", etas, 1.0, math.sqrt(2), settle=20_000)
    assert (frozen.period == 2).all()
    last = [bif.attractors(key, [2.1], 1.05, 1.05, 5000).diverged[0] for key in ("square", "root")]
    assert last == [True, False]  # linear growth reaches farther


def test_marks_are_computed():
    for key in ("square", "root"):
        values = [eta for eta, name in CONFIG["marks"][key] if name.startswith("period")]
        np.testing.assert_array_equal(values, bif.doublings(key, 4))


def run_of(settings):
    """What the browser's run holds, from the explorer's own modules."""
    return node(
        f"""import {{ makeRun, columnAt }} from "./bifurcation/run.js";
        import {{ sentence, reading }} from "./bifurcation/sentence.js";
        const run = makeRun({json.dumps(settings)}, {json.dumps(CONFIG)}, null);
        const said = run.diverges ? null : reading(columnAt(run, run.settings.eta));
        console.log(JSON.stringify({{ sentence: sentence(run), said, window: run.diagram.window,
          period: run.period, early: run.early.length }}));"""
    )


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_the_sentence_is_pythons(preset):
    problem = next(entry for entry in CONFIG["problems"] if entry["key"] == preset["problem"])
    found = run_of({**preset, "problem": problem})
    words, ours = found["sentence"], settled(preset)
    assert not any(bad in words for bad in ("NaN", "undefined", "null"))
    if ours.period[0] and ours.period[0] <= 8:
        assert f"settles on period {ours.period[0]}:" in words
        for value in ours.product[0, -ours.period[0] :]:
            assert f"{abs(value):.4g}" in words
    assert ("chaotic" in words) == (ours.along[0] > 0)
    low, high = found["window"]
    assert low <= preset["eta"] <= high
    assert (high - low) * preset["zoom"] == pytest.approx(2.4 - 0.8)


def test_divergence_is_said():
    problem = CONFIG["problems"][0]
    found = run_of({**CONFIG["defaults"], "problem": problem, "eta": 2.3})
    assert "this run diverges" in found["sentence"] and 1 < found["early"] < 60
