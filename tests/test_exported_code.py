"""What *copy Python* gives computes what the explorer draws: each explorer at its default, and at others.

The code is made by the explorer's own JavaScript, run in Python, and its numbers are compared with
those that the explorer saves as data or draws: to the last bit where both implementations do so.
"""

import csv
import io
import json
import math

import numpy as np
import pytest

from eosbook import runs
from eosbook.explorers import (
    crossing_explorer,
    inequality_explorer,
    mean_model_explorer,
    neuron_inequality_explorer,
    race_explorer,
    rate_lab_explorer,
    relu_network_explorer,
    single_neuron_explorer,
    training_explorer,
    transition_explorer,
)
from tests.explorers import node


def exported(box, imports, body):
    """{code, …}: what the JavaScript `body` returns of an explorer's `config` and `chosen` settings.

    The code, run in Python, is in its place: the names that it leaves.
    """
    explorer = box.children[-1]
    traits = {key: getattr(explorer, key) for key in explorer.config["defaults"]}
    lines = "".join(f"import {{ {names} }} from './{module}';\n" for names, module in imports)
    found = node(f"""{lines}
        const config = {json.dumps(explorer.config)};
        const traits = {json.dumps(traits)};
        const {{ settings: chosen, problems }} =
          settings.read({{ get: (key) => (key === "config" ? config : traits[key]) }});
        if (problems.length) throw new Error(problems.join());
        const make = () => {{ {body} }};
        console.log(JSON.stringify(make()));""")
    names = {}
    exec(found["code"], names)  # noqa: S102
    return {**found, "code": names}


def table(text):
    """Columns of saved data, as floats where they are numbers."""
    _, *rows = text.splitlines()
    entries = list(csv.DictReader(io.StringIO("\n".join(rows))))

    def column(name):
        values = [entry[name] for entry in entries]
        try:
            return np.array(values, dtype=float)
        except ValueError:
            return np.array(values)

    return {name: column(name) for name in entries[0]}


def same_neuron_run(run, saved):
    """Compare a trajectory on l(xy): bitwise but for the loss whose slope needs powers."""
    for name in ("x", "y", "y2", "sharpness"):
        values = getattr(run, name)
        if run.loss.key != "beta":
            np.testing.assert_array_equal(values, saved[name])
        else:
            np.testing.assert_allclose(values, saved[name], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(run.value, saved["loss"], rtol=1e-14)


# ---------------------------------------------------------------- one neuron


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"eta": 0.5, "x0": 2.0, "y0": 4.0, "loss": "huber"},
        {"eta": 0.12, "x0": 3.75, "y0": 6.25, "loss": "beta", "beta": 3.0},
        {"eta": 1.5, "x0": 3.0, "y0": 6.0},
    ],
    ids=str,
)
def test_single_neuron(state):
    found = exported(
        single_neuron_explorer(**state),
        [
            ("settings, toPython", "single_neuron/settings.js"),
            ("computeRun", "single_neuron/run.js"),
            ("toCsv", "single_neuron/export.js"),
        ],
        "const run = computeRun(chosen); return { code: toPython(chosen, run.path.n), csv: toCsv(run) };",
    )
    same_neuron_run(found["code"]["run"], table(found["csv"]))


RACES = {preset["label"]: preset for preset in race_explorer().children[-1].config["presets"]}


@pytest.mark.parametrize("label", [None, "*β* = 3/2 and 10", "another loss", "one diverges"])
def test_race(label):
    lanes = {}
    if label:
        for lane in "ab":
            keys = ("eta", "x0", "y0", "loss", "beta")
            given = {key: RACES[label][f"{key}_{lane}"] for key in keys}
            lanes[lane] = {key: value for key, value in given.items() if value is not None}
    found = exported(
        race_explorer(**lanes),
        [
            ("settings, toPython", "race/settings.js"),
            ("makeRace", "race/run.js"),
            ("toCsv", "race/export.js"),
        ],
        "const race = makeRace(chosen, []);"
        "return { code: toPython(race), csv: toCsv({ race, saved: [] }) };",
    )
    saved = table(found["csv"])
    assert set(saved["run"]) == {"A", "B"}
    for lane in "ab":
        own = saved["run"] == lane.upper()
        same_neuron_run(found["code"][lane], {key: column[own] for key, column in saved.items()})
        np.testing.assert_array_equal(found["code"][f"time_{lane}"], saved["time"][own])


# ---------------------------------------------------------------- the mean model


@pytest.mark.parametrize(
    "state",
    [{}, {"eta": 2.5e-3, "d": 200, "A0": 1.0}, {"eta": 6 * math.pi / 200**2, "A0": -2.0}],
    ids=str,
)
def test_mean_model(state):
    found = exported(
        mean_model_explorer(**state),
        [
            ("settings, toPython", "mean_model/settings.js"),
            ("computeRun", "mean_model/run.js"),
            ("toCsv", "mean_model/export.js"),
        ],
        "const run = computeRun(chosen, {});"
        "return { code: toPython(chosen, run.path.n), csv: toCsv(run) };",
    )
    run, saved = found["code"]["run"], table(found["csv"])
    assert run.A.size == saved["step"].size
    np.testing.assert_allclose(run.A, saved["A"], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(run.b, saved["b"], rtol=1e-12)


# ---------------------------------------------------------------- crossing and rates


@pytest.mark.parametrize(
    "state", [{}, {"loss": "sym", "delta": 2.0}, {"loss": "beta", "beta": 3.0, "eta": 0.3}], ids=str
)
def test_crossing(state):
    found = exported(
        crossing_explorer(**state),
        [
            ("settings, toPython", "crossing/settings.js"),
            ("fill, makeRun", "crossing/run.js"),
            ("toCsv", "crossing/export.js"),
        ],
        "const run = makeRun(chosen, config.ranges); for (const _ of fill(run));"
        "return { code: toPython(chosen, run.etas), csv: toCsv(run), k: run.k,"
        "  gaps: run.curves.map(({ end }) => end.gap) };",
    )
    names, saved = found["code"], table(found["csv"])
    assert names["k"] == pytest.approx(found["k"], rel=1e-12)
    np.testing.assert_allclose(names["end"].gap, found["gaps"], rtol=1e-10)
    last = [saved["D"][saved["eta"] == eta][-1] for eta in names["eta"]]  # where each run ends
    np.testing.assert_allclose(names["ratio"], -np.array(last), rtol=1e-10)


@pytest.mark.parametrize(
    "state",
    [{}, {"betas": (3.0,), "low": 0.05, "high": 0.3}, {"betas": (2.0, 4.0), "delta": 1.0}],
    ids=str,
)
def test_rates(state):
    found = exported(
        rate_lab_explorer(**state),
        [
            ("isShown, settings, toPython", "rate_lab/settings.js"),
            ("fill, inRange, lawOf, makeRun", "rate_lab/run.js"),
        ],
        "const run = makeRun(chosen, config, (each) => isShown(chosen.shown, each.key));"
        "for (const _ of fill(run));"
        "const etas = config.etas.filter((eta) => inRange({ eta }, chosen));"
        "return { code: toPython(chosen, run.families.map(({ beta }) => beta), etas),"
        "  laws: run.families.map((each) => [each.beta, ...['gap', 'steps'].map((kind) =>"
        "    lawOf(each, kind, chosen, true).law.exponent)]) };",
    )
    laws = found["code"]["laws"]
    assert list(laws) == [beta for beta, *_ in found["laws"]]
    for beta, *drawn in found["laws"]:
        assert [law.exponent for law in laws[beta]] == pytest.approx(drawn, rel=1e-7)


# ---------------------------------------------------------------- the network


@pytest.mark.parametrize(
    "state",
    [{}, {"start": "1/(2d^2)"}, {"eta": 0.0125, "d": 50, "n": 80}],
    ids=str,
)
def test_relu_network(state):
    found = exported(
        relu_network_explorer(**state),
        [
            ("settings, toPython", "relu_network/settings.js"),
            ("makeRun, train", "relu_network/run.js"),
            ("makeStock", "relu_network/data.js"),
            ("toCsv", "relu_network/export.js"),
        ],
        "const run = makeRun(chosen, config); for (const _ of train(run, makeStock()));"
        "return { code: toPython(chosen, run.total, config.test_n), csv: toCsv(run), accuracy: run.accuracy };",
    )
    run, saved = found["code"]["run"], table(found["csv"])
    for name in ("a_minus", "a_plus", "b", "loss"):
        np.testing.assert_allclose(getattr(run, name), saved[name], rtol=1e-9, atol=1e-12)
    assert found["code"]["accuracy"] == pytest.approx(found["accuracy"], abs=1e-12)


@pytest.mark.parametrize(
    "state", [{}, {"d": 100, "span": "zoom"}, {"d": 50, "n": 80, "start": "1/(2d)"}], ids=str
)
def test_transition(state):
    found = exported(
        transition_explorer(**state),
        [
            ("settings, toPython", "transition/settings.js"),
            ("fill, makeSweep", "transition/sweep.js"),
            ("makeStock", "relu_network/data.js"),
        ],
        "const sweep = makeSweep(chosen, config); for (const _ of fill(sweep, makeStock()));"
        "return { code: toPython(chosen, sweep.points.map(({ eta }) => eta), config.test_n),"
        "  ends: sweep.points.map(({ end }) => [end.b, end.accuracy]) };",
    )
    sweep = found["code"]["sweep"]
    b, accuracy = np.array(found["ends"]).T
    np.testing.assert_allclose(sweep.b, b, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(sweep.accuracy, accuracy, atol=1e-12)


# ---------------------------------------------------------------- proofs


INEQUALITIES = """
    const { proof } = prove(chosen);
    const { left, right, counts, failures } = evaluate(sidesOf(proof, chosen.inequality.key));
    return { code: toPython(chosen), left: [...left], right: [...right], failures };"""


@pytest.mark.parametrize(
    ("make", "module", "state"),
    [
        (neuron_inequality_explorer, "neuron_inequalities/single_neuron.js", {}),
        (
            neuron_inequality_explorer,
            "neuron_inequalities/single_neuron.js",
            {"inequality": "sum", "eta": 0.1, "gamma": 3.0, "loss": "huber"},
        ),
        (
            neuron_inequality_explorer,
            "neuron_inequalities/single_neuron.js",
            {"inequality": "inside", "eta": 0.05, "gamma": 3.0},
        ),
        (inequality_explorer, "inequalities/mean_model.js", {}),
        (
            inequality_explorer,
            "inequalities/mean_model.js",
            {"inequality": "decay", "delta": 4.0, "d": 10, "A0": 50.0},
        ),
        (
            inequality_explorer,
            "inequalities/mean_model.js",
            {"inequality": "growth", "delta": 2.0, "d": 200, "A0": 0.05},
        ),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_inequalities(make, module, state):
    imports = [
        ("prove, settings, sidesOf, toPython", module),
        ("evaluate", "numerics/inequality.js"),
    ]
    found = exported(make(**state), imports, INEQUALITIES)
    shown = found["code"]["found"]
    assert shown.holds == (found["failures"] == 0)
    for mine, drawn in ((shown.left, found["left"]), (shown.right, found["right"])):
        drawn = np.array(drawn, dtype=float)  # null, NaN in JavaScript, becomes NaN
        size = min(mine.size, drawn.size)
        assert size > 0 and np.isnan(drawn[size:]).all()
        np.testing.assert_allclose(mine[:size], drawn[:size], rtol=1e-9, atol=1e-12)


# ---------------------------------------------------------------- stored runs


@pytest.mark.parametrize("place", [0, 1, 3])
def test_training_run(place):
    """The page keeps five significant digits."""
    stored = [runs.load(name) for name in runs.stored() if name.startswith("sparse-coding")]
    chosen = sorted(run.configuration["lr"] for run in stored)[place]
    found = exported(
        training_explorer(stored, learning_rate=chosen),
        [
            ("settings, toPython", "training_run/settings.js"),
            ("makeLibrary", "training_run/data.js"),
            ("toCsv", "training_run/export.js"),
        ],
        "const run = makeLibrary(config).run(chosen.lr_index, chosen.seed_index);"
        "return { code: toPython(run), csv: toCsv(run, config) };",
    )
    names, saved = found["code"], table(found["csv"])
    assert names["run"].configuration["lr"] == chosen == saved["learning_rate"][0]
    kept = {
        int(step): loss for step, loss in zip(saved["step"], saved["loss"], strict=True) if loss
    }
    mine = dict(zip(names["step"].tolist(), names["loss"].tolist(), strict=True))
    assert len(kept) > 10 and set(kept) <= set(mine)
    for step, loss in kept.items():
        assert float(loss) == float(f"{mine[step]:.5g}")
