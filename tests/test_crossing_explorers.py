"""The explorers of the crossing and of its rates: their Python side, pictures, and pure JavaScript."""

import json
from math import inf, nan

import numpy as np
import pytest

from eosbook import crossing, losses
from eosbook.explorers import (
    CrossingExplorer,
    RateLabExplorer,
    crossing_explorer,
    rate_lab_explorer,
)
from eosbook.figures import crossing_pictures
from eosbook.power_law import fit_power
from eosbook.single_neuron import limit
from tests.explorers import links_of, node

MAKERS = {"crossing": crossing_explorer, "rate_lab": rate_lab_explorer}
BOXES = {name: make() for name, make in MAKERS.items()}
CONFIGS = {name: box.children[-1].config for name, box in BOXES.items()}
CROSSING = {f"{p['group']}: {p['label']}": p for p in CONFIGS["crossing"]["presets"]}
RATES = {f"{p['group']}: {p['label']}": p for p in CONFIGS["rate_lab"]["presets"]}


def limits(loss, etas, shape, delta):
    size = np.sqrt((2 + delta) / (np.asarray(etas) * loss.curvature))
    return limit(loss, etas, shape * size, np.sqrt(1 + shape**2) * size, max_steps=10**18)


# ---------------------------------------------------------------- composition


@pytest.mark.parametrize("name", MAKERS)
def test_every_parameter_has_a_control_with_its_range(name):
    joined = links_of(BOXES[name])
    ranges = CONFIGS[name]["ranges"]
    others = {"crossing": {"loss_index", "beta_unused"}, "rate_lab": {"beta_unused"}}[name]
    assert set(joined) == set(ranges) | others
    assert joined["beta_unused"] == (joined["beta"][0], "disabled")
    for trait, span in ranges.items():
        control, control_trait = joined[trait]
        assert control_trait == "value"
        if "step" in span:
            assert {key: control["state"][key] for key in span} == span
        else:
            ends = [10 ** control["state"][end] for end in ("min", "max")]
            assert ends == pytest.approx([span["min"], span["max"]], rel=1e-12)


@pytest.mark.parametrize(
    ("make", "kind", "given"),
    [
        (
            crossing_explorer,
            CrossingExplorer,
            {"eta": 0.25, "beta": 10, "shape": 2, "delta": 4, "units": "raw", "zoom": 32},
        ),
        (rate_lab_explorer, RateLabExplorer, {"beta": 9, "low": 0.005, "high": 0.4, "delta": 0.1}),
    ],
)
def test_arguments_reach_the_picture_and_the_controls(make, kind, given):
    explorer = (box := make(name="one-more", **given)).children[-1]
    assert isinstance(explorer, kind) and explorer.name == "one-more"
    state = {key: getattr(explorer, key) for key in explorer.config["defaults"]}
    assert state == explorer.config["defaults"] and given.items() <= state.items()
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


def test_exponents_reach_the_picture():
    chosen = rate_lab_explorer(betas=(10, 4 / 3), beta=1.2).children[-1]
    assert (chosen.shown, chosen.beta, chosen.beta_unused) == ("4/3 10 own", 1.2, False)
    alone = rate_lab_explorer(betas=(), beta=5).children[-1]
    assert (alone.shown, alone.beta) == ("own", 5.0)
    assert BOXES["rate_lab"].children[-1].beta_unused


@pytest.mark.parametrize(
    ("make", "arguments", "allowed"),
    [
        (crossing_explorer, {"name": "2nd"}, "letter"),
        (crossing_explorer, {"eta": 0.6}, "0.02 to 0.5"),
        (crossing_explorer, {"loss": "huber"}, "'sqrt'"),
        (crossing_explorer, {"beta": 1.1}, "1.2 to 10"),
        (crossing_explorer, {"shape": 0}, "0.01 to 2"),
        (crossing_explorer, {"delta": nan}, "0.1 to 4"),
        (crossing_explorer, {"units": "SI"}, "'natural'"),
        (crossing_explorer, {"zoom": inf}, "0.0625 to 32"),
        (rate_lab_explorer, {"betas": (2.5,)}, "1.333, 1.5, 2, 3, 4, 10"),
        (rate_lab_explorer, {"betas": ()}, "1.333, 1.5, 2, 3, 4, 10"),
        (rate_lab_explorer, {"beta": 11}, "1.2 to 10"),
        (rate_lab_explorer, {"low": 1e-3}, "0.005 to 0.4"),
        (rate_lab_explorer, {"high": 0.01}, "greater than low"),
        (rate_lab_explorer, {"delta": None}, "0.1 to 4"),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_bad_arguments(make, arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        make(**arguments)
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


# ---------------------------------------------------------------- what is told once


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_config_travels_as_json(config):
    assert json.loads(json.dumps(config, allow_nan=False)) == config
    for preset in config["presets"]:
        assert preset["caption"].count("*") % 2 == 0
        for key, span in config["ranges"].items():
            if preset[key] is not None:
                assert span["min"] <= preset[key] <= span["max"]


def test_defaults_are_presets():
    for name, presets in (("crossing", CROSSING), ("rate_lab", RATES)):
        first = next(iter(presets.values()))
        for key, value in CONFIGS[name]["defaults"].items():
            if key not in ("beta", "loss_index"):
                assert first[key] == value


def crossing_limits(preset, divisors=(1, 2, 4, 8)):
    loss = losses.from_key(preset["loss"], preset["beta"])
    etas = preset["eta"] / np.array(divisors)
    end = limits(loss, etas, preset["shape"], preset["delta"])
    return loss, end, end.gap / crossing.natural_units(loss, etas).gap


def test_captions_on_the_crossing_are_true():
    loss, _, ratio = crossing_limits(CROSSING["One curve: square root"])
    assert crossing.profile(2, 3.0) == pytest.approx(3 / 2 + 1 / 4)
    assert np.abs(ratio - 0.5).max() < 0.01
    other, _, ratio = crossing_limits(CROSSING["One curve: logistic"])
    assert (other.beta, other.c != loss.c, other.curvature) == (2, True, 1 / 4)
    assert np.abs(ratio - 0.5).max() < 0.01
    _, _, ratio = crossing_limits(CROSSING["Closer and farther: large step"])
    off = np.abs(ratio - 0.5)
    assert off[0] > 0.03 and (np.diff(off) < 0).all() and off[-1] < 0.01
    near = crossing_limits(CROSSING["Other starts: nearer the axis"])[1].gap
    far = crossing_limits({**CROSSING["Other starts: nearer the axis"], "shape": 0.75})[1].gap
    np.testing.assert_allclose(near[1:], far[1:], rtol=1e-9)
    ends = crossing_limits(CROSSING["Other starts: no bouncing"])[1]
    assert ends.regime[0] == "gradient flow"
    for D in (20.0, 48.0):  # "farther": profile and envelope agree
        assert np.sqrt(crossing.profile(2, D)) == pytest.approx(np.sqrt(D / 2), rel=0.02)


def test_captions_on_rates_are_true():
    etas = np.array(CONFIGS["rate_lab"]["etas"])
    assert [etas[0], etas[-1]] == [0.005, 0.4] and (np.diff(np.log(etas)) < 0.12).all()
    off = {}
    for label in ("large", "small"):
        preset = RATES[f"Range of *η*: {label}"]
        inside = etas[(preset["low"] <= etas) & (etas <= preset["high"])]
        for beta in (1.5, 2.0, 3.0, 10.0):
            gap = limits(losses.higher_order(beta), inside, preset["shape"], preset["delta"]).gap
            off[label, beta] = abs(fit_power(inside, gap).exponent - 1 / (beta - 1))
    for beta in (1.5, 2.0, 3.0, 10.0):
        assert off["small", beta] < off["large", beta]
    steep = limits(losses.higher_order(1.2), 0.01, 0.75, 2.0)
    assert 0.5e9 < steep.band_steps < 2e9
    for beta in (1.5, 2.0, 3.0, 10.0):
        ends = [limits(losses.higher_order(beta), 0.01, 0.75, delta) for delta in (2.0, 4.0)]
        assert ends[0].gap == pytest.approx(ends[1].gap, rel=1e-9)
        assert abs(int(ends[0].band_steps) - int(ends[1].band_steps)) <= 2


# ---------------------------------------------------------------- pictures


def test_pictures_show_what_is_measured():
    figure = crossing_pictures.crossing_picture(losses.higher_order(3.0), 0.1)
    plane, gaps = figure.axes
    for line in plane.lines[:3]:
        D, A = line.get_data()
        inside = (D > -0.5) & (D < 3)
        assert np.abs(A[inside] ** 2 - crossing.profile(3.0, D[inside])).max() < 0.2
    _, ratio = gaps.lines[0].get_data()
    assert ratio[0] == pytest.approx(crossing.gap_constant(3.0), rel=2e-3)
    rates = crossing_pictures.rates_picture([1.5, 3.0])
    labels = [text.get_text() for text in rates.axes[0].get_legend().get_texts()]
    assert len(labels) == 2 and float(labels[0].split()[-1]) == pytest.approx(2, abs=0.06)


# ---------------------------------------------------------------- JavaScript


def computed_crossing(settings, wanted):
    """What JavaScript computes; `wanted` is an object made of `run`."""
    config = CONFIGS["crossing"]
    entry = next(loss for loss in config["losses"] if loss["key"] == settings["loss"])
    full = {**config["defaults"], **settings, "loss": entry}
    return node(f"""
        import {{ fill, makeRun }} from "./crossing/run.js";
        const run = makeRun({json.dumps(full)}, {json.dumps(config["ranges"])});
        for (const _ of fill(run));
        console.log(JSON.stringify({wanted}));""")


@pytest.mark.parametrize(
    "settings",
    [
        {"loss": "sqrt", "eta": 0.1},
        {"loss": "sym", "eta": 0.2, "delta": 3.0},
        {"loss": "beta", "beta": 1.3, "eta": 0.1},
        {"loss": "beta", "beta": 3.0, "eta": 0.3, "shape": 0.1},
        {"loss": "beta", "beta": 10.0, "eta": 0.05},
    ],
    ids=str,
)
def test_runs_collapse_onto_the_profile(settings):
    found = computed_crossing(
        settings,
        "{ done: run.done, k: run.k, leaves: run.leaves, curves: run.curves, gaps: run.gaps }",
    )
    loss = losses.from_key(settings["loss"], settings.get("beta"))
    assert found["done"] and found["k"] == pytest.approx(crossing.gap_constant(loss.beta))
    worst = []
    for curve in found["curves"]:
        D, A = (np.array([point[key] for point in curve["points"]]) for key in "DA")
        assert D[-1] == pytest.approx(-curve["end"]["gap"] / curve["units"]["gap"])
        near = (D > -0.9 * found["k"]) & (D < 2)
        assert near.sum() > 3
        worst.append(np.abs(A[near] ** 2 - crossing.profile(loss.beta, D[near])).max())
    assert (np.diff(worst) < 0).all() and worst[-1] < 0.05
    ratio = np.sqrt(crossing.profile(loss.beta, found["leaves"]))
    assert ratio / (found["leaves"] / 2) ** (1 / loss.beta) == pytest.approx(1.1, rel=1e-6)
    etas = np.array([gap["eta"] for gap in found["gaps"]])
    assert etas[0] == pytest.approx(0.02 / 8) and etas[-1] == pytest.approx(0.5)
    bounced = [gap["ratio"] is not None for gap in found["gaps"]]
    start = [settings.get("shape", 0.75), settings.get("delta", 1.0)]
    ends = limits(loss, etas, *start)
    assert bounced == [str(regime) == "EoS" for regime in ends.regime]
    mine = (ends.gap / crossing.natural_units(loss, etas).gap)[bounced]
    theirs = [gap["ratio"] for gap in found["gaps"] if gap["ratio"] is not None]
    np.testing.assert_allclose(theirs, mine, rtol=1e-8)


@pytest.mark.parametrize("zoom", [1 / 16, 0.5, 1, 4, 32])
def test_view_follows_the_crossing(zoom):
    run = "{ loss: { beta: 2 }, k: 0.5 }"
    view = node(f"""
        import {{ viewOf }} from "./crossing/run.js";
        console.log(JSON.stringify(viewOf({run}, {zoom})));""")
    assert view["D"][0] < 0 < view["D"][1] == pytest.approx(6 / zoom)
    assert view["A"][0] < 0.5 < view["A"][1]  # the profile's A at D = 0
    assert (view["D"][0] < -0.5) == (zoom <= 1)


def test_rates_are_pythons():
    config = CONFIGS["rate_lab"]
    settings = {**config["defaults"], "shown": "4/3 2 own", "beta": 6.0, "delta": 3.0}
    found = node(f"""
        import {{ fill, makeRun, lawOf, theoryOf }} from "./rate_lab/run.js";
        import {{ isShown }} from "./rate_lab/settings.js";
        const settings = {json.dumps(settings)};
        const shown = ({{ key }}) => isShown(settings.shown, key);
        const run = makeRun(settings, {json.dumps(config)}, shown);
        for (const _ of fill(run));
        const range = {{ low: 0.01, high: 0.1 }};
        console.log(JSON.stringify(run.families.map((family) => ({{
          beta: family.beta, points: family.points, theory: family.theory,
          gap: lawOf(family, "gap", range, true), steps: lawOf(family, "steps", range, true),
          plain: lawOf(family, "steps", range, false),
          constants: [theoryOf(family, "gap", true), theoryOf(family, "steps", true)],
        }}))));""")
    etas = np.array(config["etas"])
    inside = (etas >= 0.01) & (etas <= 0.1)
    assert [family["beta"] for family in found] == [4 / 3, 2, 6]
    for family in found:
        loss = losses.higher_order(family["beta"])
        ends = limits(loss, etas, 0.75, 3.0)
        np.testing.assert_allclose(
            [point["gap"] for point in family["points"]][:30], ends.gap[:30], rtol=1e-8
        )
        assert [point["steps"] for point in family["points"]][:30] == ends.band_steps[:30].tolist()
        units = crossing.natural_units(loss, etas)
        k = crossing.gap_constant(loss.beta)
        np.testing.assert_allclose([p["gap"] for p in family["theory"]], k * units.gap, rtol=1e-9)
        steps = [crossing.bouncing_steps(loss, eta, 1.0) for eta in etas]
        np.testing.assert_allclose([p["steps"] for p in family["theory"]], steps, rtol=1e-6)
        counted = ends.band_steps.astype(float)
        divided = counted / np.log(1 / etas) if loss.beta == 2 else counted
        for name, values in (("gap", ends.gap), ("steps", divided), ("plain", counted)):
            law = fit_power(etas[inside], values[inside])
            assert family[name]["count"] == inside.sum()
            assert family[name]["law"]["exponent"] == pytest.approx(law.exponent, abs=1e-7)
            assert family[name]["law"]["error"] == pytest.approx(law.error, rel=1e-4)
        assert family["gap"]["expected"] == pytest.approx(1 / (loss.beta - 1))
        assert family["steps"]["expected"] == -max(loss.beta / (loss.beta - 1), 2)
        small = 1e-5
        assert family["constants"][0] == pytest.approx(
            k * crossing.natural_units(loss, small).gap / small ** (1 / (loss.beta - 1)), rel=1e-9
        )
        predicted = (
            crossing.bouncing_steps(loss, small, 1.0) * small ** -family["steps"]["expected"]
        )
        if loss.beta == 2:
            assert family["constants"][1] == 2 * loss.c
        else:
            assert family["constants"][1] == pytest.approx(predicted, rel=5e-3)


def test_exponents_from_the_address():
    config = json.dumps(CONFIGS["rate_lab"])
    texts = {"shown": "3/2 own", "beta": "7", "low": "0.01", "high": "1", "shape": "x"}
    bad = {"shown": "2 3/2"}
    taken, refused, toggles = node(f"""
        import {{ settings, toggled }} from "./rate_lab/settings.js";
        const config = {config};
        const list = config.exponents;
        console.log(JSON.stringify([
          settings.fromAddress({json.dumps(texts)}, config),
          settings.fromAddress({json.dumps(bad)}, config),
          [toggled("2", "own", list), toggled("2 own", "2", list), toggled("2", "2", list)],
        ]));""")
    assert taken["traits"] == {"shown": "3/2 own", "beta": 7, "low": 0.01}
    assert [line.partition(" ")[0] for line in taken["refused"]] == ["high", "shape"]
    assert "one or more of 4/3, 3/2, 2, 3, 4, 10, own" in refused["refused"][0]
    assert toggles == ["2 own", "own", "2"]
