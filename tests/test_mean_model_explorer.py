"""The mean-model explorer's Python side, and the pure parts of its JavaScript."""

import json
from math import inf, nan, pi

import numpy as np
import pytest

from eosbook import losses, mean_model, single_neuron
from eosbook.explorers import MeanModelExplorer, mean_model_explorer
from tests.explorers import links_of, node

BOX = mean_model_explorer()
EXPLORER = BOX.children[-1]
CONFIG = EXPLORER.config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
START = ("eta", "d", "A0", "b0")


def end_of(preset):
    return mean_model.limit(*(preset[key] for key in START), max_steps=10**6)


def run_of(preset, steps=3000):
    return mean_model.trajectory(preset["eta"], preset["d"], preset["A0"], steps, preset["b0"])


def at(multiple):
    return PRESETS[f"*ηd*²/π = {multiple}"]


# ---------------------------------------------------------------- composition


def test_default_is_the_example_of_theorem_4():
    assert {key: getattr(EXPLORER, key) for key in START} == {key: at("10")[key] for key in START}
    assert EXPLORER.eta == 10 * pi / EXPLORER.d**2 and EXPLORER.b0 == 0


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    assert set(joined) == set(START)
    for trait, kind in (
        ("d", "IntSliderModel"),
        ("A0", "FloatSliderModel"),
        ("b0", "FloatSliderModel"),
    ):
        control, control_trait = joined[trait]
        assert (control["model_name"], control_trait) == (kind, "value")
        span = CONFIG["ranges"][trait]
        assert {key: control["state"][key] for key in span} == span
    control, _ = joined["eta"]
    assert control["model_name"] == "FloatLogSliderModel"
    for end in ("min", "max"):
        value = control["state"]["base"] ** control["state"][end]
        assert value == pytest.approx(CONFIG["ranges"]["eta"][end], rel=1e-14)


def test_arguments_reach_the_picture_and_the_controls():
    box = mean_model_explorer(name="one-more", eta=1e-3, d=500, A0=-15, b0=0.5, steps=10)
    explorer = box.children[-1]
    assert isinstance(explorer, MeanModelExplorer) and explorer.name == "one-more"
    state = {key: getattr(explorer, key) for key in CONFIG["defaults"]}
    assert state == explorer.config["defaults"]
    assert state == {"eta": 1e-3, "d": 500, "A0": -15.0, "b0": 0.5, "steps": 10}
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "2nd"}, "letter"),
        ({"eta": 0}, "1e-05 to 0.1"),
        ({"eta": 0.2}, "1e-05 to 0.1"),
        ({"eta": nan}, "1e-05 to 0.1"),
        ({"eta": None}, "1e-05 to 0.1"),
        ({"d": 19}, "20 to 500"),
        ({"d": 200.0}, "whole number"),
        ({"d": True}, "whole number"),
        ({"A0": 16}, "-15 to 15"),
        ({"A0": -inf}, "-15 to 15"),
        ({"b0": 1}, "-1 to 0.5"),
        ({"steps": 0}, "1 to 50000"),
        ({"steps": 2.5}, "whole number"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        mean_model_explorer(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


# ---------------------------------------------------------------- what is told once


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG


def test_presets_lie_in_the_ranges():
    assert len(PRESETS) == len(CONFIG["presets"])
    for preset in CONFIG["presets"]:
        for key in START:
            span = CONFIG["ranges"][key]
            assert span["min"] <= preset[key] <= span["max"]
        assert preset["caption"].count("*") % 2 == 0


def test_presets_are_the_papers_settings():
    for multiple in ("6", "7.9", "8", "10"):
        assert at(multiple)["eta"] == float(multiple) * pi / 200**2
    steps = [preset["eta"] for name, preset in PRESETS.items() if name.startswith("Figure 8")]
    assert steps == [2.5e-5, 2.5e-4, 2.5e-3]
    assert all(preset["d"] == 200 and preset["b0"] == 0 for preset in CONFIG["presets"])


def test_captions_on_the_threshold_are_true():
    six, below, edge, above = (end_of(at(multiple)) for multiple in ("6", "7.9", "8", "10"))
    assert six.regime == below.regime == "gradient flow" and above.regime == "EoS"
    assert -1e-4 < six.b < 0 and above.b < -0.087
    run = run_of(at("7.9"), 200)
    assert (np.sign(run.A[:-1]) == -np.sign(run.A[1:])).all()  # "changes sign many times"
    assert (np.abs(run.A[1:]) < np.abs(run.A[:-1])).all()  # "each time it is smaller"
    around = mean_model.limit(np.array([7.99, 8.01]) * pi / 200**2, 200, 1.0)
    assert around.b[1] < edge.b < around.b[0]
    assert around.b[0] - around.b[1] < 1e-3  # "a corner, not a jump"
    for name, preset in PRESETS.items():
        if name.startswith("Figure 8"):
            side = "above" if preset["eta"] > mean_model.threshold(200) else "below"
            assert f"{side} the threshold" in preset["caption"]


def test_captions_on_starts_are_true():
    above = end_of(at("10"))
    mirrored = run_of(PRESETS["Starts *A*₀ = −2"])
    positive = mean_model.trajectory(mirrored.eta, 200, 2.0, 3000)
    assert (mirrored.A == -positive.A).all() and (mirrored.b == positive.b).all()

    near = PRESETS["Starts lands near 0"]
    run = run_of(near)
    assert abs(run.A[1]) < 1e-4 and np.abs(run.A[2:]).max() > 4  # "a long calm, and then"
    assert end_of(near).b == pytest.approx(above.b, abs=1e-9)

    landing = run_of(PRESETS["Starts lands on 0"], 5)
    assert landing.flag == mean_model.Flag.LANDED_ON_AXIS
    assert landing.A[1] == 0 and landing.height[1] > 2 / landing.eta


def test_captions_on_large_steps_are_true():
    over = PRESETS["Beyond overshoots"]
    run = run_of(over)
    bound = mean_model.bias_bound(run.eta, run.d)
    (first,) = np.flatnonzero((run.b[:-1] > bound + 0.5) & (run.b[1:] < bound - 0.1))
    assert first < 5  # "one step"
    dead = run_of(PRESETS["Beyond dies"], 10_000)
    assert dead.eta * dead.height[-1] < 1e-4 and abs(dead.A[-1]) > 100


# ---------------------------------------------------------------- JavaScript


SETTINGS = [(10, 200, 1.0, 0.0), (7, 100, -2.0, 0.0), (12, 500, 0.3, 0.1), (20, 50, 2.0, -0.2)]


def computed(multiple, d, A0, b0, wanted, steps=3000):
    """What JavaScript computes of a run; `wanted` is an object made of `run`."""
    settings = {"eta": multiple * pi / d**2, "d": d, "A0": A0, "b0": b0, "steps": steps}
    return node(f"""
        import {{ buffers as meanBuffers }} from "./numerics/mean_model.js";
        import {{ buffers as neuronBuffers }} from "./numerics/single_neuron.js";
        import * as running from "./mean_model/run.js";
        const memory = {{ mean: meanBuffers({steps}), neuron: neuronBuffers({steps}) }};
        const run = running.computeRun({json.dumps(settings)}, memory);
        console.log(JSON.stringify({wanted}));""")


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_twin_is_the_mean_model_with_g_made_linear(setting):
    """Against a plain run of (5) with g replaced by its tangent at b0, as a single neuron."""
    multiple, d, A0, b0 = setting
    found = computed(
        *setting,
        """{ twin: run.twin.settings,
          A: Array.from(run.twin.run.path.x.subarray(0, run.twin.run.path.n), run.twin.AOf),
          b: Array.from(run.twin.run.path.y.subarray(0, run.twin.run.path.n), run.twin.bOf),
          back: [run.twin.AOf(run.twin.xOf(1.5)), run.twin.bOf(run.twin.yOf(-0.1))] }""",
    )
    assert found["back"] == pytest.approx([1.5, -0.1], rel=1e-12)
    eta, loss = multiple * pi / d**2, losses.symmetric_logistic()
    height, slope = mean_model.g(b0), mean_model.g_prime(b0)
    A, b = A0, b0
    assert len(found["A"]) > 10
    for drawn in list(zip(found["A"], found["b"], strict=True))[:60]:
        assert drawn == pytest.approx((A, b), rel=1e-6, abs=1e-9)
        linear = height + slope * (b - b0)
        pull = eta * float(loss.prime(A * linear))
        A, b = A - 2 * d**2 * pull * linear, b - pull * A * slope
    twin = found["twin"]
    on_axis = twin["eta"] * twin["y0"] ** 2 / 4  # eta times the sharpness (x = 0), l''(0) = 1/4
    assert on_axis == pytest.approx(eta * d**2 * height**2 / 2, rel=1e-12)
    assert twin["x0"] * twin["y0"] == pytest.approx(A0 * height, rel=1e-12)
    first = single_neuron.trajectory(loss, twin["eta"], twin["x0"], twin["y0"], 1)
    assert first.x[1] / first.x[0] == pytest.approx(
        mean_model.trajectory(eta, d, A0, 1, b0).A[1] / A0, rel=1e-9
    )


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_flow_at_the_steps_is_the_gradient_flow(setting):
    multiple, d, A0, b0 = setting
    points = computed(*setting, "run.theory.flowAt")
    eta = multiple * pi / d**2
    steps = np.array([point["step"] for point in points])
    A, b = mean_model.gradient_flow(d, A0, eta * steps, b0)
    assert [point["A"] for point in points] == pytest.approx(A.tolist(), abs=1e-4 * abs(A0))
    moved = b0 - b[-1]
    assert [point["b"] for point in points] == pytest.approx(b.tolist(), abs=1e-3 * moved)
    assert len(points) > 20


def test_theory_in_the_words():
    """Theorem 3's bound and the first-order theories, from their formulas and against limits."""
    d, A0 = 200, 0.5
    wanted = "{ bound: running.theorem3(run), bias: running.biasTheory(run), gap: running.gapTheory(run) }"
    below = computed(6, d, A0, 0.0, wanted)
    eta, gamma = 6 * pi / d**2, min(2, 6, 6 / A0) / 200
    assert below["bound"]["bound"] == pytest.approx(-eta / gamma * A0, rel=1e-12)
    assert below["bound"]["most"] == pytest.approx(gamma / A0, rel=1e-12)
    end = mean_model.limit(eta, d, A0)
    assert below["bound"]["bound"] < end.b < 0
    assert below["bias"] == pytest.approx(float(end.b), rel=0.02)
    above = computed(9, 500, A0, 0.0, wanted)
    end = mean_model.limit(9 * pi / 500**2, 500, A0)
    assert above["gap"] == pytest.approx(float(end.gap), rel=0.002)


def test_settings_from_the_address():
    taken = node(f"""
        import {{ settings }} from "./mean_model/settings.js";
        const texts = {{ eta: "0.001", d: "150.5", A0: "-3", b0: "2", steps: "5", other: "1" }};
        console.log(JSON.stringify(settings.fromAddress(texts, {json.dumps(CONFIG)})));""")
    assert taken["traits"] == {"eta": 0.001, "A0": -3}
    refused = [line.partition(" ")[0] for line in taken["refused"]]
    assert refused == ["d", "b0", "steps", "other"]
