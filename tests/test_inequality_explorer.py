"""The explorer of inequalities: its Python side, and whether its texts are true."""

import json
import re

import pytest

import tasks
from eosbook import mean_model, mean_proofs
from eosbook.explorers import InequalityExplorer, inequality_explorer
from eosbook.figures.proofs_mean_model import SIDES
from tests.test_explorers import links_of

BOX = inequality_explorer()
EXPLORER = BOX.children[-1]
CONFIG = EXPLORER.config
ENTRIES = {entry["key"]: entry for entry in CONFIG["inequalities"]}
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}


def proof_of(preset):
    entry = ENTRIES[preset["inequality"]]
    return mean_proofs.proof(entry["theorem"], preset["delta"], preset["d"], preset["A0"])


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    assert set(joined) == {"delta", "d", "A0"}
    for trait, kind in (("delta", "FloatSliderModel"), ("d", "IntSliderModel")):
        control, _ = joined[trait]
        assert control["model_name"] == kind
        span = CONFIG["ranges"][trait]
        assert {key: control["state"][key] for key in span} == span
    control, _ = joined["A0"]
    assert control["model_name"] == "FloatLogSliderModel"
    for end in ("min", "max"):
        assert 10 ** control["state"][end] == pytest.approx(CONFIG["ranges"]["A0"][end], rel=1e-14)


def test_arguments_reach_the_picture():
    explorer = inequality_explorer("e", "visit", delta=0.5, d=2, A0=200, steps=10).children[-1]
    assert isinstance(explorer, InequalityExplorer)
    assert CONFIG["inequalities"][explorer.inequality_index]["key"] == "visit"
    assert (explorer.delta, explorer.d, explorer.A0, explorer.steps) == (0.5, 2, 200.0, 10)
    assert {key: getattr(explorer, key) for key in explorer.config["defaults"]} == explorer.config["defaults"]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "2nd"}, "letter"),
        ({"inequality": "lemma"}, "'decay'"),
        ({"delta": 0}, "0.05 to 7.95"),
        ({"delta": float("nan")}, "0.05 to 7.95"),
        ({"d": 200.0}, "whole number"),
        ({"d": 501}, "2 to 500"),
        ({"A0": -1.0}, "0.05 to 200"),
        ({"steps": 0}, "1 to 50000"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError, match="must be") as caught:
        inequality_explorer(**arguments)
    assert str(caught.value).startswith(name)
    assert repr(value) in str(caught.value) and allowed in str(caught.value)


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG


def test_inequalities_are_those_of_the_numerics():
    assert list(ENTRIES) == list(mean_proofs.INEQUALITIES) == list(SIDES)
    for key, entry in ENTRIES.items():
        theorem, _, measured = mean_proofs.INEQUALITIES[key]
        assert (entry["theorem"], entry["side"]) == (theorem, measured)
        assert (entry["scale"] == "log") == SIDES[key][2]
        parts = [entry["measured"], entry["bound"]]
        assert entry["name"].split(" ≤ ") == (parts if measured == "left" else parts[::-1])
        for text in (entry["name"], entry["claim"], entry["where"]):
            assert text.count("*") % 2 == 0, text
    assert [entry["key"] for entry in CONFIG["theorems"]] == list(mean_proofs.THEOREMS)
    for theorem in CONFIG["theorems"]:
        assert ENTRIES[theorem["opens"]]["theorem"] == theorem["key"]


def test_where_is_said_exactly_where_not_every_step_counts():
    settings = {"3": ("3", 4.0, 500, 15.0), "4": ("4", 2.0, 200, 12.353)}
    proofs = {theorem: mean_proofs.proof(*setting) for theorem, setting in settings.items()}
    for key, entry in ENTRIES.items():
        partial = not proofs[entry["theorem"]].inequality(key).counts.all()
        assert bool(entry["where"]) == partial, key


def test_presets_lie_in_the_ranges():
    assert len(PRESETS) == len(CONFIG["presets"])
    for preset in CONFIG["presets"]:
        for key in ("delta", "d", "A0"):
            span = CONFIG["ranges"][key]
            assert span["min"] <= preset[key] <= span["max"]
        assert preset["caption"].count("*") % 2 == 0
        assert ENTRIES[preset["inequality"]]["theorem"] == preset["group"][-1]


def test_captions_are_true():
    found = {name: proof_of(preset) for name, preset in PRESETS.items()}

    plain = found["Theorem 3 *η* = 7π/*d*²"]
    assert plain.hypothesis and plain.gamma == pytest.approx(1 / 200)
    assert abs(plain.run.A[-1]) < 1e-5 < plain.inequality("decay").right[-1]

    far = found["Theorem 3 both cases"].inequality("far").counts
    assert far[0] and not far[-1] and found["Theorem 3 both cases"].hypothesis

    printed = found["Theorem 3 as printed"].inequality("printed").fails
    assert printed[:10].all() and not printed[-1]

    broken = found["Theorem 3 hypothesis violated"]
    assert not broken.hypothesis and broken.inequality("height").fails[1]
    assert broken.run.A[-1] / broken.run.A[1] > 0.9 and not broken.inequality("decay").holds

    vain = found["Theorem 3 violated in vain"]
    assert not vain.hypothesis
    assert [key for key in vain.keys if not vain.inequality(key).holds] == ["printed"]

    growth = found["Theorem 4 *η* = 10π/*d*²"]
    assert growth.eta * growth.d**2 == pytest.approx(10 * 3.141592653589793)
    assert growth.inequality("growth").counts[:9].all() and growth.inequality("growth").holds

    assert found["Theorem 4 the cost of a visit"].inequality("visit").counts.sum() > 50

    returns = found["Theorem 4 lim inf"].inequality("liminf")
    assert not returns.fails[0] and returns.right[0] > returns.left[0]
    assert returns.fails[1] and returns.right[1] < 1e-4

    assert f"{float(mean_model.g(-1.0)):.4f}" in ENTRIES["height"]["claim"]

    end = found["Theorem 4 the end"].inequality("conclusion")
    assert end.left[0] > end.right[0] and 0.99 * end.right[-1] < end.left[-1] < end.right[-1]


def test_bundle_is_light_and_self_contained():
    static = tasks.EXPLORERS_JS.parent / "static"
    script = (static / "inequalities.js").read_text(encoding="utf-8")
    assert len(script.encode()) < 60_000
    assert set(re.findall(r"https?://[\w./]+", script)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"\bimport\s*[({\"']", script)
