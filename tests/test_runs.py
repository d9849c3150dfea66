"""Stored runs: what is saved comes back, and what was altered is refused."""

import json

import numpy as np
import pytest

from eosbook import runs


def facts(**changes):
    return {
        "name": "example",
        "command": "python -m eosbook run example",
        "configuration": {"lr": 0.5, "seed": 0},
        "data": "none",
        "environment": runs.environment("numpy"),
        "seconds": 1.5,
    } | changes


@pytest.fixture
def folder(tmp_path):
    arrays = {"step": np.arange(4), "loss": np.array([0.5, np.nan, np.inf, 1 / 3])}
    runs.save(runs.Run(arrays, facts()), tmp_path)
    return tmp_path


def test_a_run_comes_back_as_it_was(folder):
    run = runs.load("example", folder)
    assert run.name == "example" and run.configuration == {"lr": 0.5, "seed": 0}
    np.testing.assert_array_equal(run["loss"], [0.5, np.nan, np.inf, 1 / 3])
    assert run["step"].dtype == np.arange(4).dtype
    assert runs.stored(folder) == ["example"]
    assert sorted(path.name for path in folder.iterdir()) == ["example.json", "example.npz"]


def test_the_same_run_gives_the_same_files(folder, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    run = runs.load("example", folder)
    runs.save(run, other)
    for name in ("example.json", "example.npz"):
        assert (folder / name).read_bytes() == (other / name).read_bytes()


def test_the_description_tells_where_it_comes_from(folder):
    text = runs.load("example", folder).describe()
    for part in ("python -m eosbook run example", "lr 0.5", "seed 0", np.__version__, "date"):
        assert part in text


@pytest.mark.parametrize(
    "key, value",
    [
        ("command", "python -m eosbook run another"),
        ("configuration", {"lr": 0.6, "seed": 0}),
        ("seconds", 2),
        ("arrays", "0" * 64),
    ],
)
def test_altered_provenance_is_refused(folder, key, value):
    path = folder / "example.json"
    stored = json.loads(path.read_text())
    assert stored[key] != value
    path.write_text(json.dumps(stored | {key: value}))
    with pytest.raises(runs.RunError, match="altered"):
        runs.load("example", folder)


def test_altered_arrays_are_refused(folder):
    path = folder / "example.npz"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(runs.RunError, match="example.npz was altered"):
        runs.load("example", folder)


def test_exchanged_arrays_are_refused(folder):
    runs.save(runs.Run({"loss": np.zeros(3)}, facts(name="other")), folder)
    (folder / "example.npz").write_bytes((folder / "other.npz").read_bytes())
    with pytest.raises(runs.RunError, match="altered"):
        runs.load("example", folder)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"seal": 1}'])
def test_what_is_no_provenance_is_refused(folder, text):
    (folder / "example.json").write_text(text)
    with pytest.raises(runs.RunError, match="example.json"):
        runs.load("example", folder)


def test_a_missing_file_is_named(folder):
    with pytest.raises(runs.RunError, match=r"no run 'none'.*there are: example"):
        runs.load("none", folder)
    (folder / "example.npz").unlink()
    with pytest.raises(runs.RunError, match="example.npz is missing"):
        runs.load("example", folder)


def test_a_family_is_found_by_its_preset(folder):
    for name in ("example-b", "example-a"):
        runs.save(runs.Run({"loss": np.zeros(3)}, facts(name=name)), folder)
    assert [run.name for run in runs.family("example", folder)] == ["example-a", "example-b"]
    with pytest.raises(runs.RunError, match=r"no run of 'other'.*example-a"):
        runs.family("other", folder)


def test_incomplete_provenance_is_not_saved(tmp_path):
    incomplete = facts()
    del incomplete["command"]
    with pytest.raises(ValueError, match=r"missing \['command'\]"):
        runs.save(runs.Run({}, incomplete), tmp_path)
    assert not any(tmp_path.iterdir())


def test_an_interrupted_write_leaves_the_old_content(tmp_path, monkeypatch):
    path = tmp_path / "file"
    runs.write_atomically(path, b"old")

    def broken(descriptor):
        raise OSError("disk full")

    monkeypatch.setattr(runs.os, "fsync", broken)
    with pytest.raises(OSError, match="disk full"):
        runs.write_atomically(path, b"new, much longer")
    assert path.read_bytes() == b"old"


def test_every_stored_run_is_sound_and_all_are_light():
    names = runs.stored()
    for name in names:
        run = runs.load(name)
        assert run.name == name and run.describe()
        assert "/" not in run.provenance["data"], "no path of a machine"
    size = sum(path.stat().st_size for path in runs.STORED.glob("*"))
    assert size < 10e6
