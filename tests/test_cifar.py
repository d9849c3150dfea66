"""Images from each source against plain readers, and what happens to data that are not right.

Everything is offline.
"""

import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from eosbook import _cifar_sources as sources
from eosbook import cifar
from tests.cifar_archives import (
    META,
    NAME,
    SPLITS,
    members,
    plain_image,
    plain_pick,
    python2_batch,
    random_batches,
    same,
    write_folder,
)

# What is read


@pytest.mark.parametrize("split", SPLITS)
def test_the_archive_and_a_folder_hold_what_plain_readers_find_in_them(official, tmp_path, split):
    batches = random_batches(20)
    archive, folder = official(members(batches)), write_folder(tmp_path / "mine", batches)
    rows, labels = (np.concatenate(p) for p in zip(*map(batches.get, sources.BATCHES[split])))
    plain = plain_pick([plain_image(row) for row in rows], labels, range(10), None)
    from_archive, from_folder = cifar.find(archive, split=split), cifar.find(folder, split=split)
    for found in (from_archive, from_folder):
        assert np.array_equal(found.images, [image for image, _ in plain])
        assert found.labels.tolist() == [label for _, label in plain]
        assert found.classes == cifar.CLASSES
        assert found.images.dtype == np.uint8 and found.labels.dtype == np.int64
    assert from_archive.digest == from_folder.digest
    assert from_archive.source == "CIFAR-10, official archive"
    assert from_folder.source == "images from folder mine"


def test_an_archive_of_full_size(official):
    """10,000 images a batch, an image all of its own number."""
    number = np.arange(10_000, dtype=np.uint16)
    rows = np.repeat(number.view(np.uint8), 1536).reshape(10_000, 3072)
    batches = {name: (rows, number % 10) for names in sources.BATCHES.values() for name in names}
    path = official(members(batches), size=sources.BATCH)
    assert sources.BATCH == 10_000
    found = cifar.find(path)
    assert found.images.shape == (50_000, 32, 32, 3)
    assert np.bincount(found.labels).tolist() == [5000] * 10
    first, last = number[:10].view(np.uint8)[::2], number[-10:].view(np.uint8)[::2]
    assert found.images[:10, 0, 0, 0].tolist() == first.tolist()
    assert found.images[-10:, 0, 0, 0].tolist() == last.tolist()


@pytest.mark.parametrize(
    ("classes", "per_class", "wanted"),
    [
        (None, None, range(10)),
        (2, None, (0, 1)),
        (np.int64(3), 1, (0, 1, 2)),
        (["truck", "cat"], 4, (9, 3)),
        (("frog",), 3, (6,)),
        (np.array(["dog", "airplane"]), None, (5, 0)),
        (None, 2, range(10)),
    ],
    ids=str,
)
def test_part_of_the_images(official, tmp_path, classes, per_class, wanted):
    batches = random_batches(20, seed=3)
    archive, folder = official(members(batches)), write_folder(tmp_path / "mine", batches)
    every = cifar.find(archive)
    plain = plain_pick(every.images, every.labels, wanted, per_class)
    some = every.subset(classes, per_class)
    assert np.array_equal(some.images, [image for image, _ in plain])
    assert some.labels.tolist() == [label for _, label in plain]
    assert some.classes == tuple(cifar.CLASSES[k] for k in wanted)
    assert same(some, cifar.find(archive, classes=classes, per_class=per_class))
    assert same(some, cifar.find(folder, classes=classes, per_class=per_class))
    assert same(some, some.subset())


def test_only_the_images_asked_for_are_decoded(tmp_path):
    folder = write_folder(tmp_path, random_batches(20))
    for path in folder.glob("train/*/*.png"):
        if path.parent.name not in ("cat", "dog") or int(path.stem) >= 2:
            path.write_bytes(b"")
    assert cifar.find(folder, classes=["cat", "dog"], per_class=2).labels.tolist() == [0, 1, 0, 1]


def test_unequal_classes_and_natural_order(tmp_path):
    names = {"b": ("10.png", "9.PNG", "1.jpeg"), "a10": ("x2.png",), "a9": ("x10.jpg", "x9.jpg")}
    grey = iter(range(0, 250, 10))
    for name, files in names.items():
        (tmp_path / "train" / name).mkdir(parents=True)
        for file in files:
            image = Image.new("RGB", (32, 32), (next(grey),) * 3)
            image.save(tmp_path / "train" / name / file)
    (tmp_path / "train" / "b" / "notes.txt").write_text("no image")
    (tmp_path / "train" / ".hidden").mkdir()
    found = cifar.find(tmp_path)
    assert found.classes == ("a9", "a10", "b")
    assert found.labels.tolist() == [0, 1, 2, 0, 2, 2]
    assert found.images[:, 0, 0, 0].tolist() == [50, 30, 20, 40, 10, 0]


def test_the_stand_in_is_what_it_says():
    train, test = (cifar.find("stand-in", split=split) for split in SPLITS)
    assert "digits" in train.source and "not CIFAR-10" in train.source
    assert np.bincount(train.labels).tolist() == [140] * 10
    assert np.bincount(test.labels).min() == 34 and len(train.labels) + len(test.labels) == 1797
    assert len(np.unique(np.concatenate([train.images, test.images]), axis=0)) == 1797
    # in this version and the next: runs are stored with it
    assert train.digest == "3fde203019eb71b5a103c54ee518cb28cd6530f41e52aa4f32543d33f8597bc1"
    assert test.digest == "e4ee53925ce7cfa8412a95a7e91a5211853255aa54bb26e758cdc663397e27a9"


def test_the_stand_in_is_enlarged_as_pillow_does_it():
    from sklearn.datasets import load_digits

    digits = load_digits()
    sevens = digits.images[digits.target == 7][:20].astype(np.float32)
    plain = [Image.fromarray(image).resize((32, 32), Image.Resampling.BILINEAR) for image in sevens]
    found = cifar.find("stand-in", classes=["digit 7"], per_class=20).images
    for colour in range(3):
        assert np.abs(found[..., colour] - np.array(plain) * (255 / 16)).max() <= 0.5 + 1e-3


def test_digest_and_arrays_stay_as_they_are():
    some = cifar.find("stand-in", classes=2, per_class=3)
    for array in (some.images, some.labels):
        with pytest.raises(ValueError, match="read-only"):
            array[:] = 0
    pixel = some.images.copy()
    pixel[0, 0, 0, 0] ^= 1
    changed = {
        "images": cifar.Images(pixel, some.labels, some.classes, some.source),
        "labels": cifar.Images(some.images, some.labels[::-1], some.classes, some.source),
        "classes": cifar.Images(some.images, some.labels, ("a", "b"), some.source),
    }
    assert len({some.digest, *(other.digest for other in changed.values())}) == 4
    assert cifar.Images(some.images, some.labels, some.classes, "elsewhere").digest == some.digest


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"images": np.zeros((2, 32, 32, 3))}, "images must be uint8"),
        ({"images": np.zeros((2, 3, 32, 32), np.uint8)}, "images must be uint8 of shape"),
        ({"labels": np.zeros(2)}, "labels must be integers"),
        ({"labels": np.zeros(3, int)}, "labels must be integers of shape"),
        ({"labels": np.array([0, 2])}, "labels must be from 0 to 1, got .0, 2."),
        ({"labels": np.array([0, -1])}, "labels must be from 0 to 1"),
    ],
    ids=["float", "planes first", "float labels", "too many labels", "label 2", "label -1"],
)
def test_images_that_do_not_fit(change, message):
    right = {"images": np.zeros((2, 32, 32, 3), np.uint8), "labels": np.array([0, 1])}
    with pytest.raises(ValueError, match=message):
        cifar.Images(**right | change, classes=("a", "b"), source="")


# Where it looks


def test_auto_takes_the_archive_then_the_folder_then_the_stand_in(
    official, cache, monkeypatch, tmp_path
):
    monkeypatch.setattr(cifar, "download", None)  # any call would fail
    batches = random_batches(20)
    assert cifar.find().source.startswith("stand-in")
    folder = write_folder(tmp_path / "mine", batches)
    monkeypatch.setenv("EOSBOOK_IMAGES", str(folder))
    assert cifar.find().source == "images from folder mine"
    official(members(batches), path=cache / NAME)
    assert cifar.find().source == "CIFAR-10, official archive"
    assert cifar.find(cache=tmp_path / "other").source == "images from folder mine"
    assert not (tmp_path / "other").exists()


def test_auto_does_not_pass_over_what_is_broken(cache, monkeypatch, tmp_path):
    monkeypatch.setenv("EOSBOOK_IMAGES", str(tmp_path / "none"))
    with pytest.raises(cifar.DataError, match="no folder or archive .*none.*EOSBOOK_IMAGES"):
        cifar.find()
    cache.mkdir()
    (cache / NAME).write_bytes(b"half of it")
    with pytest.raises(cifar.DataError, match=r"not the official archive.*find\('download'\)"):
        cifar.find()


def test_where_the_cache_is(cache, monkeypatch, tmp_path):
    assert cifar.cache_folder() == cache
    monkeypatch.delenv("EOSBOOK_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cifar.cache_folder() == tmp_path / "xdg" / "eosbook"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cifar.cache_folder() == Path.home() / ".cache" / "eosbook"


def test_import_loads_nothing_that_only_some_need():
    code = "import eosbook.cifar, sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"torch", "pooch", "requests", "tqdm", "sklearn"} & set(run.stdout.split())


@pytest.mark.parametrize(
    ("source", "module", "package"),
    [
        ("download", "pooch", "pooch"),
        ("download", "tqdm", "tqdm"),
        ("stand-in", "sklearn.datasets", "scikit-learn"),
    ],
)
def test_a_missing_package_is_named(monkeypatch, source, module, package):
    monkeypatch.setattr(sources, "URL", f"http://127.0.0.1:1/{NAME}")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=f"pip install {package}$"):
        cifar.find(source)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"split": "validation"}, "split must be one of 'train', 'test', got 'validation'"),
        ({"source": 3}, "source must be 'auto', .*got 3"),
        ({"source": "standin"}, "no folder or archive 'standin'"),
        ({"classes": "digit 1"}, "classes must be 1 to 10, or different ones of .*got 'digit 1'"),
        ({"classes": ["digit 1", "cat"]}, "classes must be .*got .*'cat'"),
        ({"classes": [["digit 1"]]}, "classes must be"),
        ({"classes": ["digit 1", "digit 1"]}, "classes must be .*different"),
        ({"classes": []}, "classes must be"),
        ({"classes": 0}, "classes must be 1 to 10"),
        ({"classes": 11}, "classes must be 1 to 10"),
        ({"classes": 2.5}, "classes must be"),
        ({"per_class": 0}, "per_class must be an integer >= 1, got 0"),
        ({"per_class": 2.5}, "per_class must be an integer >= 1"),
        ({"per_class": 141}, "per_class must be at most 140, .*got 141"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, message):
    with pytest.raises(ValueError, match=message):
        cifar.find(**{"source": "stand-in"} | arguments)


# Archives that are not right


class Malice:
    """Pickles into a call of its own choice."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize("where", ["batches.meta", "data_batch_3"])
@pytest.mark.parametrize("function", [os.mkdir, eval, np.load], ids=["os", "eval", "numpy"])
def test_nothing_in_a_pickle_is_run(official, tmp_path, where, function):
    victim = tmp_path / "victim"
    argument = f"open({str(victim)!r}, 'w').close()" if function is eval else str(victim)
    content = pickle.dumps({"data": Malice(function, argument)}, protocol=2)
    path = official(members(random_batches(20)) | {where: content})
    with pytest.raises(cifar.DataError, match=rf"{where} .*\.{function.__name__} is not part of"):
        cifar.find(path)
    assert not victim.exists()
    if function is not np.load:  # it would have
        pickle.loads(content)
        assert victim.exists()


def _with(name, change):
    """Members of an archive whose batch `name` is changed."""
    batches = random_batches(20)
    return members(batches) | {name: change(*(array.copy() for array in batches[name]))}


def _relabelled(place, label):
    def change(pixels, labels):
        labels[place] = (labels[place] + 1) % 10 if label is None else label
        return python2_batch(pixels, labels)

    return change


BROKEN = {
    "altered labels": (
        _with("data_batch_2", _relabelled(4, None)),
        r"must hold as many images of each class, got \[",
    ),
    "label 10": (
        _with("data_batch_2", _relabelled(0, 10)),
        "labels of data_batch_2 must be 20 numbers from 0 to 9",
    ),
    "too few labels": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels, labels[:-1])),
        "labels of data_batch_1 must be 20 numbers",
    ),
    "too few images": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels[:-1], labels)),
        r"images of data_batch_1 must be uint8 of shape \(20, 3072\), got \(19, 3072\)",
    ),
    "grey images": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels[:, :1024], labels)),
        r"got \(20, 1024\)",
    ),
    "another type": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels, labels, kind=b"i1")),
        "images of data_batch_1 must be uint8",
    ),
    "objects": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels, labels, kind=b"O8")),
        "images of data_batch_1 must be uint8",
    ),
    "an end missing": (
        _with("data_batch_1", lambda pixels, labels: python2_batch(pixels, labels)[:-100]),
        "data_batch_1 in the archive cannot be read",
    ),
    "no labels": (
        _with("data_batch_1", lambda *_: pickle.dumps({"data": 1}, protocol=2)),
        "data_batch_1 in the archive is no batch",
    ),
    "a list": (
        _with("data_batch_1", lambda *_: pickle.dumps([1, 2], protocol=2)),
        "data_batch_1 in the archive must hold a dictionary",
    ),
    "a batch missing": (
        {k: v for k, v in members(random_batches(20)).items() if k != "data_batch_5"},
        "must hold data_batch_5",
    ),
    "mislabelled classes": (
        members(random_batches(20)) | {"batches.meta": META.replace(b"U\x03cat", b"U\x03dog", 1)},
        "classes in batches.meta must be airplane, .*truck, got",
    ),
    "classes in another order": (
        members(random_batches(20))
        | {
            "batches.meta": META.replace(b"U\x03cat", b"U\x03xxx")
            .replace(b"U\x03dog", b"U\x03cat")
            .replace(b"U\x03xxx", b"U\x03dog")
        },
        "classes in batches.meta must be airplane",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_an_archive_that_is_not_right(official, case):
    files, message = BROKEN[case]
    with pytest.raises(cifar.DataError, match=message):
        cifar.find(official(files))


@pytest.mark.parametrize(
    "damage",
    [lambda b: b[:-1], lambda b: b[:5000], lambda b: b[:200] + b"!" + b[201:], lambda b: b""],
    ids=["a byte short", "cut", "a byte altered", "empty"],
)
def test_a_damaged_archive_is_not_read(official, damage):
    path = official(members(random_batches(20)))
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(
        cifar.DataError, match="not the official archive, or not all of it: its sha"
    ):
        cifar.find(path)


def test_names_in_the_archive_lead_nowhere(official, tmp_path):
    """What is not a batch is passed over, and nothing is written."""
    files = members(random_batches(20))
    path = official(files | {"../../../escaped": b"x"})
    before = sorted(tmp_path.rglob("*"))
    assert cifar.find(path).labels.size == 100
    assert sorted(tmp_path.rglob("*")) == before


# Folders that are not right


def _image(path, size=(32, 32), mode="RGB", keep=None):
    Image.new(mode, size).save(path)
    path.write_bytes(path.read_bytes()[:keep])


BAD_FILES = {
    "truncated png": (lambda path: _image(path, keep=60), "cannot be read"),
    "truncated jpg": (lambda path: _image(path.with_suffix(".jpg"), keep=500), "cannot be read"),
    "empty": (lambda path: path.write_bytes(b""), "cannot be read"),
    "text": (lambda path: path.write_text("cat"), "cannot be read"),
    "another format": (lambda path: Image.new("RGB", (32, 32)).save(path, "GIF"), "cannot be read"),
    "too large": (lambda path: _image(path, (33, 32)), r"must be 32 x 32 and RGB, got \(33, 32\)"),
    "huge": (lambda path: _image(path, (20000, 10000), "1"), "cannot be read"),
    "grey": (lambda path: _image(path, mode="L"), "must be 32 x 32 and RGB, got .* and L"),
    "transparent": (lambda path: _image(path, mode="RGBA"), "and RGBA"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_named(tmp_path, case):
    make, message = BAD_FILES[case]
    (tmp_path / "train" / "cat").mkdir(parents=True)
    _image(tmp_path / "train" / "cat" / "0.png")
    make(tmp_path / "train" / "cat" / "7.png")
    with pytest.raises(
        cifar.DataError, match=re.escape(f"{tmp_path}/train/cat/7.") + f".*{message}"
    ):
        cifar.find(tmp_path)


BAD_FOLDERS = {
    "empty": ((), "must hold train/<class>/"),
    "no classes": (("train/0.png",), "must hold train/<class>/"),
    "only test": (("test/cat/0.png",), "must hold train/<class>/"),
    "an empty class": (("train/cat/0.png", "train/dog/notes.txt"), "train/dog must hold images"),
    "other classes to test": (
        ("train/cat/0.png", "test/dog/0.png"),
        "must have the same classes in train and test",
    ),
}


@pytest.mark.parametrize("case", BAD_FOLDERS)
def test_a_folder_that_is_not_right(tmp_path, case):
    files, message = BAD_FOLDERS[case]
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (_image if file.endswith("png") else Path.touch)(tmp_path / file)
    with pytest.raises(cifar.DataError, match=message):
        cifar.find(tmp_path)
