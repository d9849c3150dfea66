"""CIFAR-10 as arrays: the official archive, a folder of images, or a stand-in that needs neither.

Nothing in the archive is run: its pickles are read for the bytes and numbers in them.  The order of
the images is the same for every source: the first of each class, then the second of each, and so on.
"""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from numbers import Integral
from pathlib import Path

import numpy as np

from eosbook import _cifar_sources as sources
from eosbook._cifar_sources import CLASSES, SHAPE
from eosbook._download import DataError, download
from eosbook._validate import choice, count, fail

__all__ = ["CLASSES", "DataError", "Images", "cache_folder", "find"]


@dataclass(frozen=True, eq=False)
class Images:
    """Labelled images.

    Attributes
    ----------
    images : ndarray of uint8, shape (n, 32, 32, 3)
        Red, green, blue.  Read-only, as are the labels.
    labels : ndarray of int64, shape (n,)
        Places in `classes`.
    classes : tuple of str
    source : str
        Where they come from, to stand on a figure.
    """

    images: np.ndarray = field(repr=False)
    labels: np.ndarray = field(repr=False)
    classes: tuple
    source: str

    def __post_init__(self):
        images, labels = np.ascontiguousarray(self.images), np.asarray(self.labels)
        if images.dtype != np.uint8 or images.shape[1:] != SHAPE:
            fail("images", (images.dtype, images.shape), "uint8 of shape (n, 32, 32, 3)")
        if labels.dtype.kind not in "iu" or labels.shape != images.shape[:1]:
            fail("labels", (labels.dtype, labels.shape), f"integers of shape {images.shape[:1]}")
        classes = tuple(map(str, self.classes))
        if not np.isin(labels, range(len(classes))).all():
            fail("labels", sorted(set(labels.tolist())), f"from 0 to {len(classes) - 1}")
        for name, array in (("images", images), ("labels", labels.astype(np.int64))):
            array = array.view()
            array.flags.writeable = False  # what is digested stays true
            object.__setattr__(self, name, array)
        object.__setattr__(self, "classes", classes)

    @cached_property
    def digest(self):
        """sha256 of images, labels and classes, for a run's provenance."""
        digest = hashlib.sha256(repr((self.images.shape, self.classes)).encode())
        digest.update(self.labels.astype("<i8"))
        digest.update(self.images)
        return digest.hexdigest()

    def subset(self, classes=None, per_class=None):
        """Some of the images, as `find` picks them.

        Parameters
        ----------
        classes, per_class
            As for `find`.

        Returns
        -------
        Images

        Raises
        ------
        ValueError
            An unknown or repeated class, or fewer images than asked for.

        Examples
        --------
        >>> some = find("stand-in").subset(["digit 7", "digit 1"], per_class=2)
        >>> some.images.shape, some.labels.tolist(), some.classes
        ((4, 32, 32, 3), [0, 1, 0, 1], ('digit 7', 'digit 1'))
        """
        index, labels, names = _pick(self.labels, self.classes, classes, per_class)
        return Images(self.images[index], labels, names, self.source)


def find(source="auto", *, split="train", classes=None, per_class=None, cache=None, progress=True):
    """CIFAR-10, or what stands in for it: the data of Figures 3, 12 and 13.

    Parameters
    ----------
    source : str or path-like
        "download": the official archive, downloaded (170 MB) if it is not in the cache; a download
        that was cut off goes on where it stopped.
        "stand-in": scikit-learn's handwritten digits, enlarged; no download.
        A folder with ``train/<class>/*.png`` or ``.jpg``, and ``test`` likewise, of 32 x 32 RGB
        images in the natural order of their names; or a copy of the official archive.
        "auto": the archive if it is in the cache, else what the environment variable
        EOSBOOK_IMAGES names, else the stand-in; no download.
    split : {"train", "test"}
    classes : int or sequence of str, optional
        The first so many classes, or these, labelled 0, 1, ... in this order.  By default all.
    per_class : int, optional
        The first so many images of each class.  By default all.
    cache : path-like, optional
        Folder for the archive, by default `cache_folder()`.
    progress : bool
        Show how far a download is.

    Returns
    -------
    Images
        The first image of each class, then the second of each, and so on.

    Raises
    ------
    DataError
        Images are missing, incomplete, altered or mislabelled.
    ValueError
        An argument is out of range.
    ImportError
        pooch, tqdm or scikit-learn is needed and missing.

    Examples
    --------
    >>> some = find("stand-in", classes=2, per_class=100)
    >>> some.images.shape, some.labels[:4].tolist(), some.classes
    ((200, 32, 32, 3), [0, 1, 0, 1], ('digit 0', 'digit 1'))
    >>> some.source
    'stand-in: scikit-learn handwritten digits, not CIFAR-10'
    """
    choice("split", split, tuple(sources.BATCHES))
    labels, known, read, origin = _open(source, split, cache or cache_folder(), progress)
    index, labels, names = _pick(labels, known, classes, per_class)
    return Images(read(index), labels, names, origin)


def cache_folder():
    """Where a download is kept: EOSBOOK_CACHE, or "eosbook" in the user's cache.

    Returns
    -------
    Path

    >>> cache_folder().name != ""
    True
    """
    user = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("EOSBOOK_CACHE") or Path(user, "eosbook"))


def _open(source, split, cache, progress):
    cached = Path(cache, sources.URL.rpartition("/")[2]).expanduser()
    if source == "download":
        download(sources.URL, sources.SHA256, cached, progress)
        source = cached
    elif source == "auto":
        named = os.environ.get("EOSBOOK_IMAGES")
        source = cached if cached.is_file() else named or "stand-in"
    if source == "stand-in":
        return sources.digits(split)
    try:
        path = Path(source).expanduser()
    except TypeError:
        fail("source", source, "'auto', 'download', 'stand-in' or a path")
    if path.is_dir():
        return sources.folder(path, split)
    if path.is_file():
        return sources.archive(path, split)
    raise DataError(
        f"no folder or archive {str(path)!r}: source must be 'auto', 'download', 'stand-in' or a "
        "path, and so must EOSBOOK_IMAGES"
    )


# Which images, and in which order


def _places(labels):
    """Of each image, how many of its class come before it."""
    order = np.argsort(labels, kind="stable")
    places = np.empty_like(labels)
    places[order] = np.arange(labels.size) - np.searchsorted(labels[order], labels[order])
    return places


def _chosen(known, classes):
    """Names of the classes asked for."""
    names = ()
    if classes is None:
        names = known
    elif isinstance(classes, Integral):
        names = known[:classes] if 0 < classes <= len(known) else ()
    elif isinstance(classes, Iterable) and not isinstance(classes, str):
        names = tuple(classes)
    if not names or any(name not in known for name in names) or len(set(names)) < len(names):
        fail("classes", classes, f"1 to {len(known)}, or different ones of {', '.join(known)}")
    return names


def _pick(labels, known, classes, per_class):
    """Places of the images asked for, their new labels, and the names of their classes."""
    names = _chosen(known, classes)
    relabelled = np.full(len(known), -1)
    relabelled[[known.index(name) for name in names]] = np.arange(len(names))
    new, places = relabelled[labels], _places(labels)
    wanted = new >= 0
    if per_class is not None:
        least = np.bincount(new[wanted], minlength=len(names)).min()
        if count("per_class", per_class, 1) > least:
            fail("per_class", per_class, f"at most {least}, all there are of one class")
        wanted &= places < per_class
    index = np.flatnonzero(wanted)
    index = index[np.lexsort((new[index], places[index]))]
    return index, new[index], names
