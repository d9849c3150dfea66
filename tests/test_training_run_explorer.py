"""The explorer of stored runs: what Python prepares, and how JavaScript reads it.

The runs are made up (`tests.made_runs`); nothing was trained.
"""

import json
from math import nan

import numpy as np
import pytest

from eosbook.explorers import TrainingRunExplorer, training_explorer
from eosbook.explorers import _training_runs as prepared
from tests import made_runs
from tests.explorers import links_of, node

RUNS = made_runs.sweep(seeds=(0, 1))
BOX = training_explorer(RUNS)
CONFIG = BOX.children[-1].config
MANY = [0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5]


def config_of(runs, **arguments):
    return training_explorer(runs, **arguments).children[-1].config


def state_of(arrays, lr=0.1):
    (state,) = config_of([made_runs.made_run(lr, 0, arrays)])["runs"]
    return state


def numbers(text):
    return np.array([float(word) for word in text.split()])


def read_back(config, rate=0, seed=0):
    """A run as JavaScript makes it of the config."""
    return node(f"""
        import {{ makeLibrary }} from "./training_run/data.js";
        const run = makeLibrary({json.dumps(config)}).run({rate}, {seed});
        const list = (value) => value && Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, part.length === undefined ? part : [...part]]));
        console.log(JSON.stringify({{
          ...run, step: [...run.step], series: list(run.series), rises: [...run.rises],
          turns: run.turns && [...run.turns], sharpness: list(run.sharpness), test: list(run.test),
          rates: [...run.step.keys()].map(run.rate), records: [...run.step.keys()].map(run.record),
        }}));""")


# ---------------------------------------------------------------- composition


def test_controls_are_joined():
    joined = links_of(BOX)
    assert set(joined) == {"lr_index", "seed_index"}
    control, trait = joined["lr_index"]
    assert (control["model_name"], trait) == ("SelectionSliderModel", "index")
    assert list(control["state"]["_options_labels"]) == ["0.01", "0.03", "0.1", "0.3"]
    control, trait = joined["seed_index"]
    assert (control["model_name"], trait) == ("DropdownModel", "index")
    assert list(control["state"]["_options_labels"]) == ["0", "1"]


def test_one_seed_needs_no_menu():
    assert set(links_of(training_explorer(made_runs.sweep()))) == {"lr_index"}


def test_defaults_are_the_largest_rate_the_first_seed_and_the_last_step():
    explorer = BOX.children[-1]
    assert isinstance(explorer, TrainingRunExplorer)
    state = {key: getattr(explorer, key) for key in CONFIG["defaults"]}
    assert state == CONFIG["defaults"]
    whole = {"window": "whole", "others": "shown"}
    assert state == {"lr_index": 3, "seed_index": 0, "step": 120, **whole}


def test_arguments_reach_the_picture_and_the_controls():
    given = {"learning_rate": 0.03, "seed": 1, "step": 17, "window": "near", "others": "hidden"}
    box = training_explorer(RUNS, name="one-more", **given)
    explorer = box.children[-1]
    assert (explorer.lr_index, explorer.seed_index, explorer.step) == (1, 1, 17)
    assert (explorer.window, explorer.others, explorer.name) == ("near", "hidden", "one-more")
    for trait, (control, control_trait) in links_of(box).items():
        assert control["state"][control_trait] == getattr(explorer, trait)


def test_runs_may_come_in_any_order():
    shuffled = [RUNS[i] for i in np.random.default_rng(0).permutation(len(RUNS))]
    assert config_of(shuffled) == CONFIG
    names = [state["name"] for state in CONFIG["runs"]]
    assert names == [run.name for run in RUNS]


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": "a b"}, "letter"),
        ({"learning_rate": 0.2}, "0.3"),
        ({"learning_rate": "big"}, "0.3"),
        ({"seed": 2}, "one of 0, 1"),
        ({"step": 121}, "0 to 120"),
        ({"step": 1.5}, "whole number"),
        ({"step": -1}, "0 to 120"),
        ({"window": "all"}, "'near'"),
        ({"others": True}, "'shown'"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        training_explorer(RUNS, **arguments)
    message = str(caught.value)
    assert message.startswith(f"{name} must be") and repr(value) in message and allowed in message


@pytest.mark.parametrize(
    ("runs", "said"),
    [
        ([], "every learning rate with every seed"),
        (RUNS[:-1], "every learning rate with every seed"),
        ([*RUNS, RUNS[0]], "different learning rates or seeds"),
        ([*made_runs.sweep(), *made_runs.sparse_sweep()], "one experiment and preset"),
        ([made_runs.made_run(0.1, 0, {"step": np.arange(3)})], "step and loss"),
        ([made_runs.made_run(0.1, 0, {"step": [], "loss": []})], "step and loss"),
    ],
    ids=["none", "incomplete", "double", "mixed", "no loss", "empty"],
)
def test_runs_that_do_not_belong_together(runs, said):
    with pytest.raises(ValueError, match=f"^runs must be .*{said}"):
        training_explorer(runs)


# ---------------------------------------------------------------- numbers


def test_config_travels_as_json():
    for runs in (RUNS, made_runs.sparse_sweep(), made_runs.sweep_with_divergence()):
        config = config_of(runs)
        assert json.loads(json.dumps(config, allow_nan=False)) == config


def test_five_digits_survive_the_text():
    rng = np.random.default_rng(3)
    values = rng.normal(size=500) * 10.0 ** rng.integers(-12, 12, 500)
    text = prepared.text_of(values)
    read = node(f"console.log(JSON.stringify({json.dumps(text)}.split(' ').map(Number)))")
    np.testing.assert_allclose(read, values, rtol=5e-5)
    assert prepared.text_of([0.5, -0.5, 0.0, 10.0]) == ".5 -.5 0 10"
    assert prepared.text_of([nan, np.inf, -np.inf]) == "NaN Infinity -Infinity"
    assert prepared.text_of(np.array([123456, 1234567])) == "123456 1234567"


def test_javascript_reads_what_was_recorded():
    run = RUNS[2]  # learning rate 0.03, seed 0
    read = read_back(CONFIG, rate=1)
    arrays = {
        "loss": run["loss"],
        "output": run["mean_logit"][:, 0],
        "bias": run["median_bias"],
        "activation": run["activation"],
        "accuracy": run["accuracy"],
    }
    assert read["series"].keys() == arrays.keys()
    for key, values in arrays.items():
        np.testing.assert_allclose(read["series"][key], values, rtol=5e-5, err_msg=key)
    assert read["step"] == run["step"].tolist() == read["records"]
    np.testing.assert_allclose(read["rates"], run["learning_rate"], rtol=5e-5)
    assert (read["lr"], read["seed"], read["diverged"]) == (0.03, "0", None)
    np.testing.assert_allclose(read["test"]["accuracy"], run["test_accuracy"], rtol=5e-5)


def test_rises_and_turns_are_counted():
    run = RUNS[-2]
    read = read_back(CONFIG, rate=3)
    loss, logit = run["loss"], run["mean_logit"][:, 0]
    rises = [sum(loss[i + 1] > loss[i] for i in range(t)) for t in range(len(loss))]
    turns = [sum((logit[i + 1] > 0) != (logit[i] > 0) for i in range(t)) for t in range(len(loss))]
    assert read["rises"] == rises and rises[-1] > 10
    assert read["turns"] == turns and turns[-1] > 100


def test_sharpness_is_compared_with_the_rate_of_the_moment():
    run = RUNS[-2]
    read = read_back(CONFIG, rate=3)["sharpness"]
    rate = run["learning_rate"][run["sharpness_step"]]
    top = run["sharpness"][:, 0]
    np.testing.assert_allclose(read["value"], top, rtol=5e-5)
    np.testing.assert_allclose(read["ratio"], top * rate / 2, rtol=2e-4, atol=1e-12)


def test_a_constant_rate_comes_from_the_settings():
    config = config_of(made_runs.sparse_sweep())
    assert [state["rate"] for state in config["runs"]] == [".02", ".2"]
    read = read_back(config)
    assert read["rates"] == [0.02] * 201 and "sharpness" not in read


# ---------------------------------------------------------------- which panels there are


def panels_of(config):
    return node(f"""
        import {{ kindsOf }} from "./training_run/panels.js";
        console.log(JSON.stringify(kindsOf({json.dumps(config)})));""")


def without(arrays, *names):
    return {key: values for key, values in arrays.items() if key not in names}


BASE = made_runs.resnet_arrays(0.1)
RESNET = ["loss", "output", "bias", "activation", "accuracy", "sharpness"]


@pytest.mark.parametrize(
    ("arrays", "times", "histograms"),
    [
        (BASE, RESNET, ["bias", "channel_activation"]),
        (
            made_runs.resnet_arrays(0.1, outputs=10),  # no mean logit where there are ten
            [key for key in RESNET if key != "output"],
            ["bias", "channel_activation"],
        ),
        (without(BASE, "sharpness_step", "sharpness"), RESNET[:-1], ["bias", "channel_activation"]),
        (without(BASE, "snapshot_step", "bias", "channel_activation"), RESNET, []),
        (made_runs.sparse_arrays(0.1), RESNET[:-1], []),
        ({"step": np.arange(4), "loss": np.ones(4)}, ["loss"], []),
    ],
    ids=["resnet", "ten classes", "no sharpness", "no snapshots", "sparse coding", "loss only"],
)
def test_panels_follow_the_arrays(arrays, times, histograms):
    config = config_of([made_runs.made_run(0.1, 0, arrays)])
    assert panels_of(config) == {"times": times, "histograms": histograms}


def test_names_say_what_was_recorded():
    sparse = config_of(made_runs.sparse_sweep())["names"]
    assert sparse["output"] == "mean output weight" and sparse["bias"] == "bias"
    assert sparse["activation"] == "share of active units"
    assert CONFIG["names"]["output"] == "mean logit" and CONFIG["names"]["bias"] == "median bias"
    assert CONFIG["names"]["activation"] == "mean activation"


# ---------------------------------------------------------------- divergence


@pytest.mark.parametrize("end", [nan, np.inf])
def test_a_run_that_diverges_ends_at_its_last_finite_record(end):
    arrays = made_runs.resnet_arrays(1.0, diverge_at=37)
    arrays["loss"][-1] = end
    state = state_of(arrays, lr=1.0)
    assert state["diverged"] == 37
    assert numbers(state["step"])[-1] == 36 and numbers(state["series"]["loss"])[-1] == 1e22
    assert np.isfinite(numbers(state["series"]["output"])).all()


def test_sgd_that_diverges_between_two_records():
    """The loss of a batch is no number, that of the training set was not recorded there."""
    arrays = {"step": np.arange(0, 40, 10), "loss": np.linspace(0.7, 0.4, 4)}
    arrays["batch_loss"] = np.r_[np.full(33, 0.6), nan]
    state = state_of(arrays)
    assert state["diverged"] == 33 and state["recorded"] == 4
    arrays["batch_loss"][-1] = 0.6
    assert state_of(arrays)["diverged"] is None


def test_nothing_finite_at_all():
    state = state_of({"step": np.arange(1), "loss": np.array([nan])})
    assert (state["diverged"], state["recorded"], state["series"]["loss"]) == (0, 1, "NaN")


# ---------------------------------------------------------------- long runs


@pytest.mark.parametrize("total", [1500, 1501, 7000, 60_000])
@pytest.mark.parametrize("period", [2, 3, 17])
def test_swings_keep_their_width_in_long_runs(total, period):
    """Whatever the period, each fiftieth of the run keeps its greatest and least values."""
    step = np.arange(total)
    output = np.where(step % period == 0, 1.0, -0.5) * (1 + step / total)
    loss = 1 + 0.5 * np.cos(2 * np.pi * step / period) + step / total
    chosen = prepared.kept({"loss": loss, "output": output})
    assert len(chosen) <= prepared.POINTS and {0, total - 1} <= set(chosen)
    assert (np.diff(chosen) > 0).all()
    if total <= prepared.POINTS:
        assert len(chosen) == total
    for part in np.array_split(step, 50):
        here = chosen[(chosen >= part[0]) & (chosen <= part[-1])]
        for values in (loss, output):
            room = 0.05
            assert values[here].max() == pytest.approx(values[part].max(), abs=room)
            assert values[here].min() == pytest.approx(values[part].min(), abs=room)


def test_one_spike_in_a_long_run_is_kept():
    loss = np.linspace(1, 0.5, 50_000)
    loss[31_234] = 9.0
    state = state_of({"step": np.arange(50_000), "loss": loss})
    read = numbers(state["series"]["loss"])
    assert read.max() == 9.0
    assert (
        numbers(state["step"])[read.argmax()] == 31_234 == numbers(state["record"])[read.argmax()]
    )
    assert numbers(state["rises"]).sum() == 1


def test_counts_of_long_runs_are_those_of_all_records():
    total = 20_001
    swing = np.where(np.arange(total) % 2, 1.0, -1.0)
    state = state_of({"step": np.arange(total), "loss": 2 + swing, "mean_logit": swing[:, None]})
    assert numbers(state["rises"]).sum() == total // 2
    assert numbers(state["turns"]).sum() == total - 1
    read = read_back(
        config_of([made_runs.made_run(0.1, 0, {"step": np.arange(total), "loss": 2 + swing})])
    )
    assert read["records"][-1] == total - 1 and len(read["step"]) <= prepared.POINTS
    for place in (7, 100, len(read["step"]) - 1):
        assert read["rises"][place] == (read["records"][place] + 1) // 2


def test_the_page_stays_light():
    """Eight runs of 300 points with 30 snapshots of 512 channels, each number with all its digits."""
    rng = np.random.default_rng(0)
    runs = []
    for lr in MANY:
        arrays = made_runs.resnet_arrays(lr, steps=299, channels=512)
        for key in ("loss", "accuracy", "mean_logit", "median_bias", "activation"):
            arrays[key] = arrays[key] * (1 + 1e-3 * rng.normal(size=arrays[key].shape))
        runs.append(made_runs.made_run(lr, 0, arrays))
    assert len(json.dumps(config_of(runs))) < 180_000


# ---------------------------------------------------------------- histograms


@pytest.mark.parametrize(
    "samples",
    [
        [np.array([-0.6, 0.0, 0.31])],
        [np.linspace(0, 1, 100), np.linspace(0.5, 2, 7)],
        [np.zeros(5)],
        [np.full(4, 3.25)],
        [np.array([nan, 1.0, 2.0])],
        [np.array([1e-9, 3e-9])],
        [np.array([nan])],
    ],
    ids=str,
)
def test_bins_hold_everything(samples):
    bins = prepared.bins_of(samples)
    values = np.concatenate(samples)
    values = values[np.isfinite(values)]
    count = bins["last"] - bins["first"] + 1
    assert 1 <= count <= prepared.BINS
    if values.size:
        assert (bins["first"] - 0.5) * bins["width"] <= values.min()
        assert (bins["last"] + 0.5) * bins["width"] >= values.max()
    if len(set(values)) > 1:
        assert count > 20


def test_counts_are_numpys():
    for run in RUNS:
        read = read_back(CONFIG, *place_of(run))
        for key, bins in CONFIG["bins"].items():
            places = np.arange(bins["first"], bins["last"] + 2)
            edges = (places - 0.5) * bins["width"]
            for i, snapshot in enumerate(run[key]):
                expected, _ = np.histogram(snapshot, edges)
                found = read["histograms"][key][i]
                counts = np.zeros(len(expected), int)
                start = found["first"] - bins["first"]
                counts[start : start + len(found["counts"])] = found["counts"]
                np.testing.assert_array_equal(counts, expected)
                assert found["outside"] == 0


def place_of(run):
    rates = [entry["value"] for entry in CONFIG["learning_rates"]]
    return rates.index(run.configuration["lr"]), run.configuration["seed"]


def test_a_diverging_run_does_not_widen_the_bins():
    steady = made_runs.sweep()
    arrays = made_runs.resnet_arrays(1.0, diverge_at=37)
    arrays["bias"][-1, :3] = [1e12, -np.inf, nan]
    bins = config_of([*steady, made_runs.made_run(1.0, 0, arrays)])["bins"]["bias"]
    assert bins["width"] < 0.1
    read = read_back(config_of([*steady, made_runs.made_run(1.0, 0, arrays)]), rate=4)
    last = read["histograms"]["bias"][-1]
    assert last["outside"] == 3 and sum(last["counts"]) == 61


def test_many_snapshots_are_thinned_but_not_the_ends():
    arrays = made_runs.resnet_arrays(0.1, steps=1000, every=1)
    steps = numbers(state_of(arrays)["histograms"]["step"])
    assert len(steps) == prepared.SNAPSHOTS and (steps[0], steps[-1]) == (0, 1000)
    assert np.diff(steps).max() <= 18


# ---------------------------------------------------------------- provenance


def test_provenance_travels():
    state = CONFIG["runs"][0]
    assert state["command"] == RUNS[0].provenance["command"]
    for part in ("12 s", "made up by a test, nothing was trained", "date 2023-12-10", "cpu none"):
        assert part in state["made"]
    assert CONFIG["settings"] == "steps 120"
    assert CONFIG["title"] == "resnet-gd, preset made-up"
