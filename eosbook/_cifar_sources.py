"""Where images come from: the archive of CIFAR-10, a folder, or scikit-learn's digits.

Each source gives labels, the names of the classes, a function from places to images, so that only
those asked for are decoded, and a sentence that says where they come from.
"""

import hashlib
import io
import pickle
import re
import tarfile
from itertools import chain
from pathlib import Path

import numpy as np
from PIL import Image

from eosbook._download import DataError, need

URL = "https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz"
SHA256 = "6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce"
CLASSES = (
    *("airplane", "automobile", "bird", "cat", "deer"),
    *("dog", "frog", "horse", "ship", "truck"),
)
BATCHES = {"train": tuple(f"data_batch_{i}" for i in range(1, 6)), "test": ("test_batch",)}
BATCH = 10_000  # images in each
META = "batches.meta"
ARRAY = ("numpy.core.multiarray._reconstruct", "numpy.ndarray", "numpy.dtype")  # in a pickle
SHAPE = (32, 32, 3)
PIXELS = 3 * 32 * 32
SUFFIXES = (".png", ".jpg", ".jpeg")
DIGITS = {"train": slice(140), "test": slice(140, None)}  # of each class; there are 174 to 183


def archive(path, split):
    """Batches of the official archive, read where they are in it."""
    wanted = BATCHES[split]
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        if sha256 != SHA256:
            raise DataError(
                f"{path} is not the official archive, or not all of it: its sha256 must be "
                f"{SHA256}, got {sha256}; find('download') replaces one in the cache"
            )
        file.seek(0)
        found = {}
        with tarfile.open(fileobj=file, mode="r|gz") as members:
            for member in members:
                name = member.name.rpartition("/")[2]
                if member.isfile() and name in (META, *wanted):
                    found[name] = _plain(name, members.extractfile(member).read())
    missing = {META, *wanted} - set(found)
    if missing:
        raise DataError(f"{path} must hold {', '.join(sorted(missing))}")
    names = found[META].get(b"label_names")
    if names != [name.encode() for name in CLASSES]:
        raise DataError(f"the classes in {META} must be {', '.join(CLASSES)}, got {names!r}")
    pixels, labels = zip(*(_batch(name, found[name]) for name in wanted), strict=True)
    pixels, labels = np.concatenate(pixels), np.concatenate(labels)
    number = np.bincount(labels, minlength=len(CLASSES))
    if (number != labels.size // len(CLASSES)).any():
        raise DataError(f"{path} must hold as many images of each class, got {number.tolist()}")

    def read(index):
        return pixels[index].reshape(-1, *SHAPE[::-1]).transpose(0, 2, 3, 1)

    return labels, CLASSES, read, "CIFAR-10, official archive"


class _Kept:
    """What a pickle gives to one of numpy's names, kept as it is."""

    def __init__(self, *given):
        self.given = given

    def __setstate__(self, state):
        self.state = state


class _Unpickler(pickle.Unpickler):
    """Reads numbers, bytes, lists, dictionaries and arrays, the last as `_Kept`; calls nothing."""

    def find_class(self, module, name):
        """`_Kept` for the three names that a pickled array mentions."""
        if f"{module}.{name}" not in ARRAY:
            raise DataError(f"{module}.{name} is not part of an array")
        return _Kept


def _plain(name, content):
    try:
        content = _Unpickler(io.BytesIO(content), encoding="bytes").load()
    except Exception as error:  # a broken pickle raises nearly anything
        raise DataError(f"{name} in the archive cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise DataError(f"{name} in the archive must hold a dictionary, got {type(content)}")
    return content


def _batch(name, content):
    """Pixels (n, 3072), plane by plane, and labels (n,) of one batch."""
    try:
        _, shape, kind, by_column, values = content[b"data"].state
        labels = np.array(content[b"labels"])
        pixels = np.frombuffer(values, np.uint8).reshape(shape)
        right = not by_column and kind.given[0] == b"u1" and pixels.shape == (BATCH, PIXELS)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise DataError(f"{name} in the archive is no batch: {error!r}") from error
    if not right:
        raise DataError(f"the images of {name} must be uint8 of shape {BATCH, PIXELS}, got {shape}")
    if labels.shape != (BATCH,) or labels.dtype.kind != "i" or not np.isin(labels, range(10)).all():
        raise DataError(f"the labels of {name} must be {BATCH} numbers from 0 to 9")
    return pixels, labels


def folder(path, split):
    """Images of ``path/split/<class>/``, classes and files in their natural order."""
    classes = {s: _inside(path / s, Path.is_dir) for s in BATCHES if (path / s).is_dir()}
    names = classes.get(split)
    if not names:
        raise DataError(f"{path} must hold {split}/<class>/*.png or *.jpg; no such class is there")
    if any(others != names for others in classes.values()):
        raise DataError(f"{path} must have the same classes in train and test, got {classes}")
    files = []
    for name in names:
        there = _inside(path / split / name, lambda file: file.suffix.lower() in SUFFIXES)
        if not there:
            raise DataError(f"{path / split / name} must hold images, *.png or *.jpg")
        files.append([path / split / name / file for file in there])
    labels = np.repeat(np.arange(len(names)), [len(of_one) for of_one in files])
    files = list(chain.from_iterable(files))

    def read(index):
        images = np.empty((len(index), *SHAPE), np.uint8)
        for image, place in zip(images, index, strict=True):
            image[:] = _decode(files[place])
        return images

    return labels, tuple(names), read, f"images from folder {path.resolve().name}"


def _natural(name):
    """Sort key that puts 2.png before 10.png."""
    return [int(part) if part.isdigit() else part for part in re.split("([0-9]+)", name)], name


def _inside(path, wanted):
    """Names in a folder, in natural order, without hidden ones."""
    names = (entry.name for entry in path.iterdir() if entry.name[0] != "." and wanted(entry))
    return sorted(names, key=_natural)


def _decode(file):
    try:
        with Image.open(file, formats=("PNG", "JPEG")) as image:
            if (image.size, image.mode) == (SHAPE[:2], "RGB"):
                return np.asarray(image)
    except Exception as error:  # Pillow's decoders raise nearly anything
        raise DataError(f"{file} cannot be read: {error}") from error
    raise DataError(f"{file} must be 32 x 32 and RGB, got {image.size} and {image.mode}")


def digits(split):
    """The first 140 of each of scikit-learn's handwritten digits to train, the rest to test."""
    data = need("sklearn.datasets", "scikit-learn").load_digits()
    kept = [np.flatnonzero(data.target == digit)[DIGITS[split]] for digit in range(10)]
    labels = np.repeat(np.arange(10), [len(of_one) for of_one in kept])
    centres = (np.arange(SHAPE[0]) + 0.5) * (8 / SHAPE[0]) - 0.5  # of pixels, in those of 8 x 8
    weights = np.maximum(1 - np.abs(centres[:, None] - np.arange(8)), 0)
    weights /= weights.sum(1, keepdims=True)
    grey = weights @ data.images[np.concatenate(kept)] @ weights.T  # multiples of 1/64, no rounding
    images = np.repeat(np.rint(grey * (255 / 16)).astype(np.uint8)[..., None], 3, axis=3)
    names = tuple(f"digit {digit}" for digit in range(10))
    source = "stand-in: scikit-learn handwritten digits, not CIFAR-10"
    return labels, names, images.__getitem__, source
