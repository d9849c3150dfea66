"""The explorer of the single neuron's proofs: its Python side, and whether its texts are true."""

import json
import re

import numpy as np
import pytest

import tasks
from eosbook import losses, neuron_proofs
from eosbook.explorers import NeuronInequalityExplorer, neuron_inequality_explorer
from eosbook.figures.proofs_single_neuron import SIDES
from tests.explorers import links_of

BOX = neuron_inequality_explorer()
EXPLORER = BOX.children[-1]
CONFIG = EXPLORER.config
ENTRIES = {entry["key"]: entry for entry in CONFIG["inequalities"]}
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}


def loss_of(index):
    entry = CONFIG["losses"][index]
    return losses.from_key(entry["kind"], entry.get("beta"))


def proof_of(preset):
    start = (preset[name] for name in ("eta", "gamma", "shape"))
    return neuron_proofs.proof(loss_of(preset["loss_index"]), *start, EXPLORER.steps)


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    assert set(joined) == {"eta", "gamma", "shape", "loss_index"}
    for trait in ("gamma", "shape"):
        control, _ = joined[trait]
        span = CONFIG["ranges"][trait]
        assert {key: control["state"][key] for key in span} == span
    control, _ = joined["eta"]
    for end in ("min", "max"):
        assert 10 ** control["state"][end] == pytest.approx(CONFIG["ranges"]["eta"][end], rel=1e-14)
    control, own = joined["loss_index"]
    assert own == "index"
    names = [entry["name"] for entry in CONFIG["losses"]]
    assert list(control["state"]["_options_labels"]) == names


def test_losses_are_those_of_the_numerics():
    for index, entry in enumerate(CONFIG["losses"]):
        made = eval(f"losses.{entry['python']}", {"losses": losses})
        assert made.beta == loss_of(index).beta and made.key == entry["kind"]
        assert made.curvature == 1


def test_arguments_reach_the_picture():
    made = neuron_inequality_explorer(
        "e", "sum", eta=0.5, gamma=3, shape=1, loss="beta-3", steps=10
    )
    explorer = made.children[-1]
    assert isinstance(explorer, NeuronInequalityExplorer)
    assert CONFIG["inequalities"][explorer.inequality_index]["key"] == "sum"
    assert CONFIG["losses"][explorer.loss_index]["beta"] == 3
    assert (explorer.eta, explorer.gamma, explorer.shape, explorer.steps) == (0.5, 3.0, 1.0, 10)


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "2nd"}, "letter"),
        ({"inequality": "lemma"}, "'conserved'"),
        ({"eta": 0.001}, "0.02 to 0.95"),
        ({"gamma": float("nan")}, "0.05 to 6"),
        ({"shape": "wide"}, "0.05 to 2"),
        ({"loss": "sym"}, "'huber'"),
        ({"steps": 0}, "1 to 50000"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError, match="must be") as caught:
        neuron_inequality_explorer(**arguments)
    assert str(caught.value).startswith(name)
    assert repr(value) in str(caught.value) and allowed in str(caught.value)


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG


def test_inequalities_are_those_of_the_numerics():
    assert list(ENTRIES) == list(neuron_proofs.INEQUALITIES) == list(SIDES)
    for key, entry in ENTRIES.items():
        section, _, measured = neuron_proofs.INEQUALITIES[key]
        assert (entry["theorem"], entry["side"]) == (section, measured)
        assert (entry["scale"] == "log") == SIDES[key][2]
        parts = [entry["measured"], entry["bound"]]
        assert entry["name"].split(" ≤ ") == (parts if measured == "left" else parts[::-1])
        for text in (entry["name"], entry["claim"], entry["where"]):
            assert text.count("*") % 2 == 0, text
    assert [entry["key"] for entry in CONFIG["theorems"]] == list(neuron_proofs.SECTIONS)
    for section in CONFIG["theorems"]:
        assert ENTRIES[section["opens"]]["theorem"] == section["key"]


def test_where_is_said_exactly_where_not_every_step_counts():
    settled = neuron_proofs.proof(losses.square_root(), 0.1, 1.5, 0.75)
    bounced = neuron_proofs.proof(losses.square_root(), 0.1, 3.0, 0.75)
    for key, entry in ENTRIES.items():
        found = (settled if entry["theorem"] in ("C.1", "C.2") else bounced).inequality(key)
        assert bool(entry["where"]) == (not found.counts.all()), key


def test_presets_lie_in_the_ranges():
    assert len(PRESETS) == len(CONFIG["presets"])
    for preset in CONFIG["presets"]:
        for key in ("eta", "gamma", "shape"):
            span = CONFIG["ranges"][key]
            assert span["min"] <= preset[key] <= span["max"]
        assert preset["caption"].count("*") % 2 == 0


def test_captions_are_true():
    found = {name: proof_of(preset) for name, preset in PRESETS.items()}

    way = found["Arriving *D* on the way"]
    checked = way.inequality("conserved")
    gap = checked.slack / checked.right
    assert gap[way.reached - 2] < 0.005 and gap[-1] > 10 * gap[way.reached - 2]
    assert np.ptp(way.run.D[way.reached :]) < 1e-3 * way.run.D[-1]

    leaps = found["Arriving leaping on"]
    assert (leaps.run.phase == 1).sum() > 20 and leaps.inequality("stays").holds

    settles = found["Settling *δ* = 0.3"]
    decay = settles.inequality("decay")
    assert settles.delta == pytest.approx(0.3) and settles.hypothesis("C.2")
    assert decay.left[-1] < 1e-3 * decay.right[-1]

    broken = found["Settling hypothesis violated"]
    assert broken.eta > broken.delta**0.5 and not broken.hypothesis("C.2")
    section = [key for key, entry in ENTRIES.items() if entry["theorem"] == "C.2"]
    assert all(broken.inequality(key).holds for key in section)

    energy = found["Crossing energy"].inequality("sum")
    own = energy.left[energy.counts]
    assert np.ptp(own) / own[0] < 0.1
    gap = found["Crossing energy"].gap[-1]
    assert gap == pytest.approx(own[-1] ** 0.5, rel=1e-6)

    assert not found["Crossing as printed"].inequality("printed").holds

    thrown = found["Crossing lim inf"]
    s = thrown.inequality("liminf")
    assert s.fails.any() and s.right[s.fails].min() < 0.02 * s.left[0]
    assert (s.right[s.counts] > s.left[0]).any()
    grows = found["Crossing small |*x*| grow"].inequality("grows")
    assert grows.holds and grows.counts.sum() > 3

    near = found["Envelope from outside"].inequality("inside")
    assert near.holds and near.counts.sum() > 50

    far = found["Envelope *β* = 3"].inequality("outside")
    assert far.holds and far.counts.sum() > 50


def test_bundle_is_light_and_self_contained():
    static = tasks.EXPLORERS_JS.parent / "static"
    script = (static / "neuron_inequalities.js").read_text(encoding="utf-8")
    assert len(script.encode()) < 60_000
    assert set(re.findall(r"https?://[\w./]+", script)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"\bimport\s*[({\"']", script)
