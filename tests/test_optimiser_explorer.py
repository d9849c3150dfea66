"""The race of optimisers: its Python side, and what its captions say."""

import json
import math

import numpy as np
import pytest

from eosbook import depth as depths
from eosbook import losses
from eosbook import optimisers as opt
from eosbook.explorers import OptimiserExplorer, optimiser_explorer
from tests.explorers import links_of, node

BOX = optimiser_explorer()
CONFIG = BOX.children[-1].config
PRESETS = {preset["label"]: preset for preset in CONFIG["presets"]}
ENTRIES = {entry["key"]: entry for entry in CONFIG["optimisers"]}
PARAMETERS = ("momentum", "radius", "noise", "horizon")


def ran(preset, **changes):
    """Python's run of a preset."""
    given = {**preset, **changes}
    uses = ENTRIES[given["optimiser"]]["uses"]
    options = {uses: given[uses]} if uses else {}
    return opt.run(
        losses.square_root(),
        *(given[key] for key in ("optimiser", "eta", "x0", "p0", "steps")),
        depth=given["depth"],
        **options,
    )


def test_every_optimiser_is_offered():
    assert set(ENTRIES) == set(opt.OPTIMISERS)
    assert {preset["optimiser"] for preset in CONFIG["presets"]} == set(ENTRIES)


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    own = set(CONFIG["ranges"]) - {"steps"}  # the steps are chosen in the picture
    assert set(joined) == own | {"optimiser_index"} | {f"{key}_unused" for key in PARAMETERS}
    for trait in own:
        control, control_trait = joined[trait]
        state, span = control["state"], CONFIG["ranges"][trait]
        assert control_trait == "value"
        ends = [state["min"], state["max"]]
        if "Log" in control["model_name"]:
            ends = [10**end for end in ends]
        assert ends == pytest.approx([span["min"], span["max"]])
    for key in PARAMETERS:
        assert joined[f"{key}_unused"] == (joined[key][0], "disabled")


def test_arguments_reach_the_picture():
    given = {"eta": 0.02, "depth": 5, "x0": 1.0, "p0": 20.0, "radius": 0.3, "steps": 200}
    explorer = optimiser_explorer("other", "sam", **given).children[-1]
    assert isinstance(explorer, OptimiserExplorer) and explorer.name == "other"
    defaults = explorer.config["defaults"]
    assert given.items() <= defaults.items()
    assert {key: getattr(explorer, key) for key in defaults} == defaults
    assert [getattr(explorer, f"{key}_unused") for key in PARAMETERS] == [True, False, True, True]


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "2nd"}, "letter"),
        ({"optimiser": "sgd"}, "'gd'"),
        ({"eta": 1}, "0.003 to 0.5"),
        ({"depth": 9}, "2 to 8"),
        ({"depth": 2.5}, "whole"),
        ({"p0": 0}, "1 to 30"),
        ({"momentum": 0.99}, "0 to 0.95"),
        ({"steps": 300}, "200, 1000"),
    ],
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        optimiser_explorer(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


def test_unknown_parameters():
    with pytest.raises(TypeError, match="no parameter 'lr'"):
        optimiser_explorer(lr=0.1)


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG
    for preset in CONFIG["presets"]:
        assert preset["caption"].count("*") % 2 == 0
        for key, span in CONFIG["ranges"].items():
            assert span["min"] <= preset[key] <= span["max"]


def test_the_default_is_the_first_preset():
    first = CONFIG["presets"][0]
    defaults = CONFIG["defaults"]
    assert {key: first[key] for key in CONFIG["ranges"]} == {
        key: defaults[key] for key in CONFIG["ranges"]
    }
    assert first["optimiser"] == CONFIG["optimisers"][defaults["optimiser_index"]]["key"]


def test_captions_are_true():
    far = ran(PRESETS["from afar"])
    assert far.sharpness[-1] < 0.5 * 2 / far.eta and far.threshold[-1] > 1.8 * 2 / far.eta
    assert ran(PRESETS["gentle"]).end == pytest.approx(1, abs=0.01)
    nesterov = ran(PRESETS["Nesterov"])
    assert nesterov.threshold[-1] < 2 / nesterov.eta and 0.95 < nesterov.end < 1
    warm = ran(PRESETS["warm-up"])
    assert warm.ratio[1000] > 1.5 and warm.ratio[-1] == pytest.approx(1, abs=0.02)
    decay = ran(PRESETS["decay"])
    crossing = int(np.argmax(decay.rest**2 < decay.threshold))
    assert decay.sharpness[-1] == pytest.approx(decay.rest[crossing] ** 2, rel=0.06)
    noise = ran(PRESETS["label noise"])
    assert noise.end < 0.5 < noise.ratio[1000]
    usam = ran(PRESETS["SAM, not normalised"])
    assert usam.threshold[-1] < 2 / usam.eta and 0.95 < usam.end < 1
    sam = ran(PRESETS["SAM"])
    assert sam.threshold[-1] < 0.01 * sam.threshold[0] and 0.9 < sam.end < 1.1
    adam = ran(PRESETS["climbs"])
    assert adam.ratio[1000] < 0.01 and 0.8 < adam.end < 1.2
    three = ran(PRESETS["3 weights"])
    A = depths.balanced_acceleration(three.eta, 3)
    gap = depths.gap(three.loss, three.eta, A)
    assert three.end == pytest.approx(1 - gap * three.eta / 2, abs=1e-3)
    assert depths.gap(three.loss, three.eta, 1.0) < gap
    assert ran(PRESETS["8 weights"]).end < 0.5


def said(preset, **changes):
    """What the browser's explorer says of a preset, from its own modules."""
    settings = {**preset, **changes}
    settings["optimiser"] = ENTRIES[settings["optimiser"]]
    return node(
        f"""import {{ makeRun, makeStore, fill }} from "./optimisers/run.js";
        import * as words from "./optimisers/sentence.js";
        const store = makeStore();
        const run = makeRun({json.dumps(settings)}, {json.dumps(CONFIG["ranges"])}, store, null);
        const work = fill(run, store);
        for (let i = 0; i < 6; i++) work.next();
        console.log(JSON.stringify({{ sentence: words.sentence(run), ends: run.ends,
          end: words.readEnd(run.ends[0]), step: words.readStep(run, 7) }}));"""
    )


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_the_sentence_is_pythons(preset):
    found, ours = said(preset), ran(preset)
    words = found["sentence"]
    assert not any(bad in words for bad in ("NaN", "undefined", "null"))
    assert f"*η* = {preset['eta']:.4g}" in words
    if preset["optimiser"] != "label_noise":
        assert f"that is {ours.end:.4g} times" in words
    for end in found["ends"]:
        other = ran(preset, eta=end["eta"])
        if preset["optimiser"] not in ("label_noise", "adam"):
            assert end["own"] == pytest.approx(other.end, rel=1e-6, nan_ok=True)
    place = "below" if ours.end < 0.9 else "at" if ours.end <= 1.1 else "above"
    assert f"{place} its edge" in words


def test_divergence_is_said():
    found = said(PRESETS["8 weights"], eta=0.5, p0=30.0, x0=2.0)
    ours = ran(PRESETS["8 weights"], eta=0.5, p0=30.0, x0=2.0)
    assert ours.diverged and math.isnan(ours.end)
    assert f"It diverges after {ours.x.size - 1} steps" in found["sentence"]
