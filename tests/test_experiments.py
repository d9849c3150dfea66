"""Experiments and their commands: presets, names, resuming, several processes, errors."""

import dataclasses
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import torch

from eosbook import __main__ as command
from eosbook import experiments, runs

# A ResNet-18 and images so small that a step takes milliseconds.
LITTLE = {"width": 1, "per_class": 8, "test_per_class": 4, "group": 4, "chunk": 4}
WORDS = [f"{name}={value}" for name, value in LITTLE.items()]
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


def little(**changes):
    return experiments.run("resnet-gd", "tiny", **{"steps": 3, **LITTLE, **changes})


def same_arrays(a, b):
    assert a.arrays.keys() == b.arrays.keys()
    for name, array in a.arrays.items():
        np.testing.assert_array_equal(array, b[name], err_msg=name)


@pytest.mark.parametrize("name", experiments.EXPERIMENTS)
def test_every_preset_makes_sense(name):
    plan = experiments.EXPERIMENTS[name]
    assert {"tiny", "small", "paper"} == set(plan.presets)
    for key, preset in plan.presets.items():
        settings = experiments.settings_of(name, key)
        assert (settings.lr, settings.seed) == (preset.lr[0], preset.seed[0])
        assert list(preset.lr) == sorted(set(preset.lr)) and len(preset.lr) > 1
        names = {
            experiments.name_of(name, key, experiments.settings_of(name, key, **job))
            for job in experiments.sweep(name, key)
        }
        assert len(names) == len(experiments.sweep(name, key))
        assert experiments.name_of(name, key, settings).startswith(f"{name}-{key}-lr")


def test_the_paper_s_sizes():
    settings = experiments.settings_of("sparse-coding", "paper")
    assert (settings.d, settings.m, settings.n, settings.signal) == (100, 2000, 20_000, 5)
    settings = experiments.settings_of("resnet-gd", "paper")
    assert (settings.width, settings.per_class, settings.classes) == (64, 0, 2)
    assert (settings.momentum, settings.weight_decay, settings.schedule) == (0, 0, "cosine")
    settings = experiments.settings_of("resnet-sgd", "paper")
    assert (settings.classes, settings.batch, settings.method) == (10, 100, "sgd")


def test_names_and_commands_tell_every_change():
    settings = experiments.settings_of("resnet-gd", "tiny", lr=0.5, seed=2, group=60)
    assert experiments.name_of("resnet-gd", "tiny", settings) == (
        "resnet-gd-tiny-lr0.5-seed2-group60"
    )
    words = experiments.command_of("resnet-gd", "tiny", settings).split()[3:]
    assert words == ["run", "resnet-gd", "--preset", "tiny", "--lr", "0.5", "--seed", "2"] + [
        "--set",
        "group=60",
    ]


def test_a_path_is_not_told():
    settings = experiments.settings_of("resnet-gd", "tiny", images="/srv/someone/images")
    assert "someone" not in experiments.command_of("resnet-gd", "tiny", settings)
    assert "--images FOLDER" in experiments.command_of("resnet-gd", "tiny", settings)


def test_a_run_is_stored_once(tmp_path):
    seen = []
    first = little(folder=tmp_path, progress=lambda process: seen.append(process.step))
    assert seen == [0, 1, 2, 3, 3] and len(first["loss"]) == 4
    same_arrays(runs.load(first.name, tmp_path), first)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".npz"]
    again = little(folder=tmp_path, progress=lambda process: pytest.fail("ran again"))
    same_arrays(again, first)
    assert "images" not in first.configuration and first.configuration["lr"] == 0.02
    assert "stand-in" in first.provenance["data"]
    assert first.provenance["environment"]["threads"] == 1


def test_the_command_of_a_run_does_it_again(tmp_path):
    first = little(lr=0.3, seed=1)
    words = first.provenance["command"].split()[3:]
    assert command.main([*words, "--device", "cpu", "--folder", str(tmp_path)]) == 0
    same_arrays(runs.load(first.name, tmp_path), first)


@pytest.mark.parametrize("method", ["gd", "sgd"])
def test_a_run_that_breaks_off_goes_on_bitwise(tmp_path, method):
    changes = {"steps": 6, "method": method, "batch": 4, "sharpness_every": 2}
    whole = little(**changes)

    class Killed(Exception):
        pass

    def kill(process):
        if process.step == 4:
            raise Killed

    with pytest.raises(Killed):
        little(folder=tmp_path, progress=kill, checkpoint_seconds=0, **changes)
    assert [path.suffix for path in tmp_path.iterdir()] == [".checkpoint"]
    steps = []
    found = little(folder=tmp_path, progress=lambda p: steps.append(p.step), **changes)
    assert steps[0] == 4
    same_arrays(found, whole)


def test_a_killed_command_goes_on_bitwise(tmp_path):
    # Slow enough to be killed in the middle; the same settings as `whole`.
    changes = {"steps": 150, "snapshot_every": 50, "test_every": 50}
    words = ["run", "resnet-gd", "--lr", "0.1", "--seed", "0", "--folder", str(tmp_path)]
    words += ["--device", "cpu", "--checkpoint-seconds", "0.2", "--set", *WORDS]
    words += [f"{name}={value}" for name, value in changes.items()]
    call = [sys.executable, "-m", "eosbook", *words]
    running = subprocess.Popen(call, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    began = time.monotonic()
    while not list(tmp_path.glob("*.checkpoint")) and time.monotonic() - began < 60:
        time.sleep(0.02)
    time.sleep(0.3)
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    assert list(tmp_path.glob("*.checkpoint")) and not runs.stored(tmp_path)
    subprocess.run(call, env=ENVIRONMENT, check=True, capture_output=True)
    (name,) = runs.stored(tmp_path)
    same_arrays(runs.load(name, tmp_path), little(lr=0.1, **changes))


def test_two_processes_give_the_gradient_of_one(tmp_path):
    words = ["run", "resnet-gd", "--lr", "0.1", "--folder", str(tmp_path), "--device", "cpu"]
    words += ["--split", "data", "--set", *WORDS, "steps=4", "test_every=1"]
    call = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    call += ["--master-port", "29517", "-m", "eosbook", *words]
    subprocess.run(call, env=ENVIRONMENT, check=True, capture_output=True)
    (name,) = runs.stored(tmp_path)
    found = runs.load(name, tmp_path)
    expected = little(lr=0.1, steps=4, test_every=1)
    for key in ("loss", "mean_logit", "median_bias", "activation", "test_loss"):
        np.testing.assert_allclose(found[key], expected[key], rtol=2e-3, atol=1e-5, err_msg=key)
    np.testing.assert_allclose(found["loss"][:2], expected["loss"][:2], rtol=1e-5)


def test_a_sweep_spreads_over_processes(tmp_path):
    words = ["run", "resnet-gd", "--lr", "0.1", "0.2", "0.3", "--folder", str(tmp_path)]
    words += ["--device", "cpu", "--set", *WORDS, "steps=2"]
    call = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    call += ["--master-port", "29518", "-m", "eosbook", *words]
    subprocess.run(call, env=ENVIRONMENT, check=True, capture_output=True)
    assert len(runs.stored(tmp_path)) == 3
    for lr in (0.1, 0.2, 0.3):
        (name,) = (name for name in runs.stored(tmp_path) if f"lr{lr:g}-" in name)
        same_arrays(runs.load(name, tmp_path), little(lr=lr, steps=2))


def test_damaged_or_foreign_files_are_refused(tmp_path):
    first = little(folder=tmp_path)
    with (tmp_path / f"{first.name}.npz").open("ab") as file:
        file.write(b"x")
    with pytest.raises(runs.RunError, match="altered"):
        little(folder=tmp_path)
    checkpoint = tmp_path / f"{little(seed=1).name}.checkpoint"
    checkpoint.write_bytes(b"no checkpoint")
    with pytest.raises(runs.RunError, match="cannot be read"):
        little(folder=tmp_path, seed=1)
    torch.save({"facts": {"data": "other"}, "process": {}, "seconds": 0.0}, checkpoint)
    with pytest.raises(runs.RunError, match="other settings or data"):
        little(folder=tmp_path, seed=1)


@pytest.mark.parametrize(
    "words, message",
    [
        (["run", "resnet"], "experiment must be one of"),
        (["run", "resnet-gd", "--preset", "huge"], "preset must be one of"),
        (["run", "resnet-gd", "--set", "depth=3"], "--set must be NAME=VALUE with a NAME of lr"),
        (["run", "resnet-gd", "--set", "width"], "--set must be NAME=VALUE"),
        (["run", "resnet-gd", "--set", "width=wide"], "width must be of type int, got 'wide'"),
        (["run", "resnet-gd", "--set", "batch_norm=2"], "batch_norm must be yes or no, got '2'"),
        (["run", "resnet-gd", "--lr", "0.1", "-1"], "lr must be finite and > 0, got -1.0"),
        (["run", "resnet-gd", "--images", "/no/such"], "/no/such"),
        (["run", "resnet-gd", "--device", "abacus"], "device must be one of"),
        (["show", "no-run"], "no run 'no-run'"),
    ],
    ids=lambda value: " ".join(value[1:4]) if isinstance(value, list) else "",
)
def test_wrong_words_end_in_one_line(words, message, tmp_path, capsys):
    assert command.main([*words, "--folder", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ") and error.count("\n") == 1 and message in error
    assert not any(tmp_path.iterdir())


def test_a_missing_gpu_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert command.main(["run", "resnet-gd", "--device", "cuda", "--folder", str(tmp_path)]) == 2
    assert "device must be a device that PyTorch finds here" in capsys.readouterr().err


def test_list_and_show(tmp_path, capsys):
    name = little(folder=tmp_path).name
    assert command.main(["list", "--folder", str(tmp_path)]) == 0
    listed = capsys.readouterr().out
    for word in (*experiments.EXPERIMENTS, "paper", "chunk", name):
        assert word in listed
    assert command.main(["show", name, "--folder", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    for word in ("python -m eosbook run resnet-gd", "median_bias", "stand-in", torch.__version__):
        assert word in shown


def test_memory_that_does_not_suffice_ends_in_one_line(tmp_path, capsys, monkeypatch):
    def full(*_):
        raise RuntimeError("can't allocate memory")

    monkeypatch.setattr(experiments.Training, "forward", full)
    words = ["run", "resnet-gd", "--device", "cpu", "--folder", str(tmp_path)]
    assert command.main([*words, "--set", *WORDS, "chunk=8"]) == 2
    assert "out of memory with chunk 8: try chunk 4" in capsys.readouterr().err


def test_settings_have_words():
    for plan in experiments.EXPERIMENTS.values():
        for entry in dataclasses.fields(plan.settings):
            assert entry.metadata["help"]
