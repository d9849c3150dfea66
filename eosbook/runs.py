"""Stored runs: arrays, and beside them where they come from.

A run is two files, NAME.npz with the arrays and NAME.json with the provenance: command,
configuration, data, versions, hardware, date, and the digest of both files.  A run whose files do
not match their digests is refused.
"""

import datetime
import hashlib
import importlib.metadata
import io
import json
import os
import platform
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

STORED = Path(__file__).parent / "stored_runs"
REQUIRED = ("name", "command", "configuration", "data", "environment", "seconds")


class RunError(ValueError):
    """A stored run is missing, incomplete or altered."""


@dataclass(frozen=True, eq=False)
class Run:
    """A run with its provenance.

    Attributes
    ----------
    arrays : dict of str to ndarray
        What was recorded.
    provenance : dict
        At least ``name``, ``command``, ``configuration``, ``data``, ``environment``, ``seconds``.
    """

    arrays: dict = field(repr=False)
    provenance: dict

    def __getitem__(self, key):
        """One of the arrays."""
        return self.arrays[key]

    @property
    def name(self):
        """Name of the run and of its two files."""
        return self.provenance["name"]

    @property
    def configuration(self):
        """Every setting, by name."""
        return self.provenance["configuration"]

    def describe(self):
        """Provenance in one paragraph of Markdown, to stand beside a figure."""
        facts = self.provenance
        settings, machine = (
            ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in part.items())
            for part in (self.configuration, facts["environment"])
        )
        return (
            f"`{facts['command']}`, {facts['seconds']:.0f} s. Settings: {settings}. "
            f"Data: {facts['data']}. Ran on: {machine}."
        )


def hardware():
    """Name of the processor.

    >>> bool(hardware())
    True
    """
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def environment(*packages):
    """Date, machine and versions of Python and of `packages`, to stand beside a number.

    >>> environment("numpy")["numpy"] == np.__version__
    True
    """
    return {
        "date": datetime.date.today().isoformat(),
        "cpu": hardware(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in packages},
    }


def _seal(provenance):
    text = json.dumps({k: v for k, v in provenance.items() if k != "seal"}, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def write_atomically(path, content):
    """Write bytes so that `path` holds either its old content or all of the new.

    Parameters
    ----------
    path : path-like
    content : bytes
    """
    path = Path(path)
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def save(run, folder):
    """Write a run's two files.

    Parameters
    ----------
    run : Run
        `provenance` must have the keys that `Run` lists.
    folder : path-like
        Made where it is missing.

    Returns
    -------
    Run
        As `load` gives it: with its digests.

    Raises
    ------
    ValueError
        Something of the provenance is missing.

    >>> import tempfile
    >>> facts = dict(name="a", command="c", configuration={}, data="", environment={}, seconds=1.0)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     saved = save(Run({"loss": np.arange(3.0)}, facts), folder)
    ...     load("a", folder)["loss"].tolist()
    [0.0, 1.0, 2.0]
    """
    missing = [key for key in REQUIRED if key not in run.provenance]
    if missing:
        raise ValueError(f"provenance must have {', '.join(REQUIRED)}; missing {missing!r}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **run.arrays)
    facts = dict(run.provenance, arrays=hashlib.sha256(buffer.getvalue()).hexdigest())
    facts["seal"] = _seal(facts)
    write_atomically(folder / f"{run.name}.npz", buffer.getvalue())
    write_atomically(folder / f"{run.name}.json", json.dumps(facts, indent=1).encode() + b"\n")
    return Run(run.arrays, facts)


def load(name, folder=STORED):
    """Read a run and check it.

    Parameters
    ----------
    name : str
        Name of the run, as `stored` lists it.
    folder : path-like
        By default the runs that come with the book.

    Returns
    -------
    Run

    Raises
    ------
    RunError
        A file is missing, cannot be read, or does not match its digest.
    """
    folder = Path(folder)
    facts_file, arrays_file = folder / f"{name}.json", folder / f"{name}.npz"
    for path in (facts_file, arrays_file):
        if not path.is_file():
            there = ", ".join(stored(folder)) or "none"
            raise RunError(
                f"no run {name!r} in {folder}: {path.name} is missing; there are: {there}"
            )
    try:
        facts = json.loads(facts_file.read_bytes())
        sealed = facts["seal"] == _seal(facts)
    except (ValueError, KeyError, TypeError) as error:
        raise RunError(f"{facts_file} is no run's provenance: {error!r}") from None
    if not sealed:
        raise RunError(f"{facts_file} was altered after the run: its digest does not match")
    content = arrays_file.read_bytes()
    if hashlib.sha256(content).hexdigest() != facts["arrays"]:
        raise RunError(f"{arrays_file} was altered after the run: its digest does not match")
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            return Run(dict(file), facts)
    except (ValueError, zipfile.BadZipFile) as error:
        raise RunError(f"{arrays_file} cannot be read: {error}") from None


def stored(folder=STORED):
    """Names of the runs in a folder, sorted.

    >>> stored("no such folder")
    []
    """
    return sorted(path.stem for path in Path(folder).glob("*.json"))


def family(start, folder=STORED):
    """All runs of a folder whose names begin with a preset's, loaded and checked.

    Parameters
    ----------
    start : str
        Experiment and preset, as in "resnet-gd-small".
    folder : path-like

    Returns
    -------
    list of Run
        In the order of their names.

    Raises
    ------
    RunError
        There is none, or one is damaged.
    """
    found = [load(name, folder) for name in stored(folder) if name.startswith(f"{start}-")]
    if not found:
        raise RunError(f"no run of {start!r} in {folder}; there are: {', '.join(stored(folder))}")
    return found
