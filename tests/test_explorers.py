"""The explorers' Python side, and the pure parts of their JavaScript."""

import json
import re
from math import inf, nan

import pytest

import tasks
from eosbook import losses, single_neuron
from eosbook.explorers import SingleNeuronExplorer, single_neuron_explorer
from tests.explorers import links_of, node

STATIC = tasks.EXPLORERS_JS.parent / "static"
BUNDLES = sorted(path.stem for path in STATIC.glob("*.js"))
BOX = single_neuron_explorer()
EXPLORER = BOX.children[-1]
CONFIG = EXPLORER.config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}


def preset_loss(preset):
    return losses.from_key(preset["loss"], preset["beta"])


# ---------------------------------------------------------------- composition


def test_default_is_figure_9_right():
    preset = PRESETS["Figure 9 right"]
    assert (EXPLORER.eta, EXPLORER.x0, EXPLORER.y0) == (0.25, 3.0, 6.0)
    assert all(getattr(EXPLORER, key) == preset[key] for key in ("eta", "x0", "y0"))
    assert CONFIG["losses"][EXPLORER.loss_index]["key"] == preset["loss"] == "sqrt"


def test_every_parameter_has_a_control_with_its_range():
    joined = links_of(BOX)
    assert set(joined) == {"eta", "x0", "y0", "beta", "loss_index", "beta_unused"}
    for trait in ("x0", "y0", "beta"):
        control, control_trait = joined[trait]
        assert (control["model_name"], control_trait) == ("FloatSliderModel", "value")
        span = CONFIG["ranges"][trait]
        assert {key: control["state"][key] for key in span} == span
    control, _ = joined["eta"]
    assert control["model_name"] == "FloatLogSliderModel"
    for end in ("min", "max"):
        value = control["state"]["base"] ** control["state"][end]
        assert value == pytest.approx(CONFIG["ranges"]["eta"][end], rel=1e-15)
    menu, menu_trait = joined["loss_index"]
    assert menu_trait == "index"
    assert list(menu["state"]["_options_labels"]) == [loss["name"] for loss in CONFIG["losses"]]
    assert joined["beta_unused"] == (joined["beta"][0], "disabled")


def test_arguments_reach_the_picture_and_the_controls():
    box = single_neuron_explorer(
        name="one-more", eta=1, x0=0, y0=16, loss="beta", beta=1.2, view="map", steps=10
    )
    explorer = box.children[-1]
    assert isinstance(explorer, SingleNeuronExplorer)
    state = {key: getattr(explorer, key) for key in CONFIG["defaults"]}
    assert state == explorer.config["defaults"]
    assert (state["eta"], state["x0"], state["y0"], state["beta"]) == (1.0, 0.0, 16.0, 1.2)
    assert (state["view"], state["steps"], explorer.name) == ("map", 10, "one-more")
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


@pytest.mark.parametrize("eta", [0.01, 2.0])
def test_ends_of_the_range_survive_the_slider(eta):
    control, _ = links_of(single_neuron_explorer(eta=eta))["eta"]
    assert control["state"]["value"] == pytest.approx(eta, rel=1e-15)


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": ""}, "letter"),
        ({"name": "2nd"}, "letter"),
        ({"name": "a b"}, "letter"),
        ({"name": None}, "letter"),
        ({"eta": 0}, "0.01 to 2"),
        ({"eta": -1.0}, "0.01 to 2"),
        ({"eta": 2.5}, "0.01 to 2"),
        ({"eta": nan}, "0.01 to 2"),
        ({"eta": "big"}, "0.01 to 2"),
        ({"eta": None}, "0.01 to 2"),
        ({"x0": -1}, "0 to 10"),
        ({"x0": inf}, "0 to 10"),
        ({"y0": 17}, "0 to 16"),
        ({"loss": "l2"}, "'huber'"),
        ({"beta": 1.0}, "1.2 to 10"),
        ({"view": "globe"}, "'map'"),
        ({"steps": 0}, "1 to 200000"),
        ({"steps": 2.5}, "whole number"),
        ({"steps": True}, "whole number"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        single_neuron_explorer(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


# ---------------------------------------------------------------- what is told once


def test_config_travels_as_json():
    assert json.loads(json.dumps(CONFIG, allow_nan=False)) == CONFIG


def test_presets_lie_in_the_ranges():
    for preset in CONFIG["presets"]:
        for key in ("eta", "x0", "y0"):
            span = CONFIG["ranges"][key]
            assert span["min"] <= preset[key] <= span["max"]
        preset_loss(preset)
        assert preset["caption"].count("*") % 2 == 0
    assert len(PRESETS) == len(CONFIG["presets"])


def test_losses_are_those_of_the_package():
    assert tuple(loss["key"] for loss in CONFIG["losses"]) == losses.KEYS
    for entry in CONFIG["losses"]:
        made = eval(f"losses.{entry['python']}", {"losses": losses, "BETA": 3.5})
        assert made.key == entry["key"]


def test_presets_are_the_papers_settings():
    left, right = PRESETS["Figure 9 left"], PRESETS["Figure 9 right"]
    assert [left[k] for k in ("eta", "x0", "y0", "loss")] == [0.25, 3, 4, "sqrt"]
    assert [right[k] for k in ("eta", "x0", "y0", "loss")] == [0.25, 3, 6, "sqrt"]
    for threshold in (9, 7, 5, 3):
        preset = PRESETS[f"Figure 10, 2/*η* = {threshold}"]
        assert 2 / preset["eta"] == pytest.approx(threshold, rel=1e-15)
        assert (preset["x0"], preset["y0"], preset["loss"]) == (3, 6, "sqrt")
    for name, beta in {"3/2": 1.5, "2": 2, "3": 3, "10": 10}.items():
        preset = PRESETS[f"Figure 11, *β* = {name}"]
        assert (preset["loss"], preset["beta"]) == ("beta", beta)
        assert preset["y0"] ** 2 - preset["x0"] ** 2 == pytest.approx(3 / preset["eta"])


def end_of(preset):
    return single_neuron.limit(preset_loss(preset), preset["eta"], preset["x0"], preset["y0"])


def test_captions_are_true():
    assert end_of(PRESETS["Figure 5 flow"]).regime == "gradient flow"
    assert end_of(PRESETS["Figure 5 edge of stability"]).regime == "EoS"
    both = [PRESETS["Figure 5 flow"], PRESETS["Figure 5 edge of stability"]]
    assert both[0]["x0"] == both[1]["x0"] and both[0]["y0"] == both[1]["y0"]

    left = PRESETS["Figure 9 left"]
    end = end_of(left)
    assert end.regime == "gradient flow"
    assert end.sharpness < 0.9 * (left["y0"] ** 2 - left["x0"] ** 2)  # "only loosely"

    for threshold in (9, 7, 5, 3):
        preset = PRESETS[f"Figure 10, 2/*η* = {threshold}"]
        run = single_neuron.trajectory(preset_loss(preset), preset["eta"], 3.0, 6.0, 400)
        bouncing = run.sharpness[run.phase == 1]
        assert (bouncing < threshold).mean() > 0.8  # "stays below": all but isolated spikes

    gaps = [end_of(PRESETS[f"Figure 11, *β* = {name}"]).gap for name in ("3/2", "2", "3", "10")]
    assert gaps == sorted(gaps)

    landed = PRESETS["Beyond lands on the axis"]
    run = single_neuron.trajectory(preset_loss(landed), landed["eta"], 2.0, 4.0, 5)
    assert run.flag == single_neuron.Flag.LANDED_ON_AXIS
    assert run.x[1] == 0 and run.y2[1] > 2 / landed["eta"]

    assert end_of(PRESETS["Beyond diverges"]).flag == single_neuron.Flag.DIVERGED


# ---------------------------------------------------------------- the bundle


@pytest.mark.parametrize("name", BUNDLES)
def test_bundle_is_light_and_self_contained(name):
    script = (STATIC / f"{name}.js").read_text(encoding="utf-8")
    assert len(script.encode()) < 65_000
    assert set(re.findall(r"https?://[\w./]+", script)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"\bimport\s*[({\"']", script)
    style = (STATIC / f"{name}.css").read_text(encoding="utf-8")
    assert "url(" not in style and "@import" not in style


def test_numbers_as_written():
    values = [0, 1, -12.5, 0.25833, 1234567, 12345, 2e-7, -1e100, 0.001, 1 / 3]
    written = node(f"""
        import {{ number }} from "./lib/format.js";
        console.log(JSON.stringify({values}.map((value) => number(value))));""")
    assert written == [
        *("0", "1", "−12.5", "0.2583", "1.235×10⁶"),
        *("12,350", "2×10⁻⁷", "−10¹⁰⁰", "0.001", "0.3333"),
    ]


@pytest.mark.parametrize(
    "domain", [[0, 1], [-1, 7], [0, 1e-12], [-1e300, 1e300], [5, 5.0001], [0, 40]]
)
def test_linear_ticks(domain):
    ticks = node(f"""
        import {{ linear }} from "./lib/scales.js";
        const scale = linear({domain}, [0, 500]);
        console.log(JSON.stringify(scale.ticks(6).map((t) => [t.value, t.label, scale(t.value)])));
    """)
    assert 2 <= len(ticks) <= 14
    assert len({label for _, label, _ in ticks}) == len(ticks)
    assert all(-1 <= pixel <= 501 for _, _, pixel in ticks)


@pytest.mark.parametrize(
    ("low", "high"), [(-2, 0.3), (-8, 2), (-16, 139), (-0.2, 0.1), (-300, 300)]
)
def test_log_ticks(low, high):
    ticks = node(f"""
        import {{ log }} from "./lib/scales.js";
        const scale = log([10 ** {low}, 10 ** {high}], [0, 500]);
        console.log(JSON.stringify(scale.ticks(8).map((t) => [t.label, scale(t.value)])));""")
    assert 1 <= len(ticks) <= 16
    assert all(-1 <= pixel <= 501 for _, pixel in ticks)


def test_lines_keep_the_width_of_what_oscillates():
    """A period-2 oscillation of 20,000 steps on 300 pixels: every pixel gets both its ends."""
    points = node("""
        import { traceLine } from "./lib/canvas.js";
        const points = [];
        const go = (x, y) => points.push([x, y]);
        const value = (i) => (i % 2 ? 1 : -1) * (1 + i / 20000);
        traceLine({ moveTo: go, lineTo: go }, 0, 19999, (i) => (i * 300) / 20000, value);
        console.log(JSON.stringify(points));""")
    assert len(points) < 4 * 301 + 1
    for pixel in range(1, 300):
        there = [y for x, y in points if int(x) == pixel]
        assert max(there) > 1 + (pixel + 0.9) / 300 - 0.01
        assert min(there) < -1 - (pixel + 0.9) / 300 + 0.01
    assert [x for x, _ in points] == sorted(x for x, _ in points)


def test_lines_of_few_points_are_exact():
    points = node("""
        import { traceLine } from "./lib/canvas.js";
        const points = [];
        const go = (x, y) => points.push([x, y]);
        traceLine({ moveTo: go, lineTo: go }, 0, 50, (i) => (i * i) % 7, (i) => 3 * i, "y");
        console.log(JSON.stringify(points));""")
    assert points == [[i * i % 7, 3 * i] for i in range(51)]


def test_contours_of_a_circle():
    lines = node("""
        import { contours } from "./lib/contour.js";
        const n = 41;
        const field = Float64Array.from({ length: n * n }, (_, k) => {
          const [i, j] = [k % n, Math.floor(k / n)];
          return (i - 20) ** 2 + (j - 20) ** 2 - 144;
        });
        console.log(JSON.stringify(contours(field, n)));""")
    (circle,) = lines
    assert circle[0] == circle[-1] and len(circle) > 60
    assert all(abs(((i - 20) ** 2 + (j - 20) ** 2) ** 0.5 - 12) < 0.05 for i, j in circle)


def test_settings_from_the_address():
    taken = node(f"""
        import {{ fromAddress }} from "./single_neuron/settings.js";
        const texts = {{ eta: "0.5", x0: "nonsense", y0: "-3", beta: "", loss: "huber",
          view: "globe", steps: "5", other: "1" }};
        console.log(JSON.stringify(fromAddress(texts, {json.dumps(CONFIG)})));""")
    assert taken["traits"] == {"eta": 0.5, "loss_index": 2}
    refused = [line.partition(" ")[0] for line in taken["refused"]]
    assert refused == ["x0", "y0", "beta", "view", "steps", "other"]


def test_boundaries_of_the_step_size_agree_with_python():
    for x0, y0 in ((3, 6), (3, 4), (0, 2), (6, 3), (0.5, 9)):
        for key in ("sqrt", "sym"):
            loss = losses.from_key(key)
            found = node(f"""
                import {{ makeLoss }} from "./numerics/losses.js";
                import {{ boundaries }} from "./single_neuron/run.js";
                const loss = makeLoss("{key}");
                console.log(JSON.stringify(boundaries({{ x0: {x0}, y0: {y0} }}, loss)));""")
            for rule, eta in (("first-order", found["first"]), ("sharper", found["sharper"])):
                around = [0.01, 2] if eta is None else [eta * (1 - 1e-9), eta * (1 + 1e-9)]
                regimes = single_neuron.predicted_regime(
                    *(around, x0, y0, loss.curvature), rule=rule, lipschitz=loss.lipschitz
                )
                expected = ["gradient flow", "gradient flow" if eta is None else "EoS"]
                assert regimes.tolist() == expected, (x0, y0, key, rule)
