"""The paper's experiments on deep networks, each with presets: Appendix B, Figures 3, 12 and 13.

`run` does one of them.  With a folder it leaves checkpoints there and stores the run, and when it
is stopped, the same call goes on where it was.
"""

import dataclasses
import io
import itertools
import pickle
import shlex
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from eosbook import cifar, runs, sparse_coding
from eosbook._training import setting
from eosbook._validate import choice, count
from eosbook.training import Settings, Training

NAMED_IMAGES = ("auto", "download", "stand-in")


@dataclass(frozen=True)
class ImageSettings(Settings):
    """Settings of a training run, and the images that it takes."""

    images: str = setting("auto", "auto, download, stand-in, or a folder or archive of images")
    classes: int = setting(2, "the data set's first classes")
    per_class: int = setting(0, "training images of a class; 0: all")
    test_per_class: int = setting(0, "test images of a class; 0: all")

    def __post_init__(self):
        super().__post_init__()
        count("classes", self.classes, 2)
        count("per_class", self.per_class)
        count("test_per_class", self.test_per_class)


@dataclass(frozen=True)
class Preset:
    """What a preset changes of the settings' defaults, and the values that its sweep runs over."""

    changes: dict
    lr: tuple
    seed: tuple = (0,)
    others: dict = dataclasses.field(default_factory=dict)

    @property
    def sweep(self):
        """{setting: its values}."""
        return {"lr": self.lr, "seed": self.seed, **self.others}


@dataclass(frozen=True)
class Experiment:
    """What an experiment shows, its settings, its presets, and how its training is set up."""

    title: str
    settings: type
    prepare: Callable
    presets: dict


def on_images(settings, device):
    """Training on images, and what these are."""
    train, test = (
        cifar.find(
            settings.images, split=split, classes=settings.classes, per_class=per_class or None
        )
        for split, per_class in (("train", settings.per_class), ("test", settings.test_per_class))
    )
    text = (
        f"{train.source}; {', '.join(train.classes)}; {len(train.labels)} training images "
        f"(sha256 {train.digest[:12]}), {len(test.labels)} test images"
    )
    return Training(settings, train, test, device), text


def on_sparse_coding(settings, device):
    """Training of network (7), and what its data are."""
    return sparse_coding.Training(settings, device), "drawn from model (1)"


TINY = {"images": "stand-in", "width": 8, "snapshot_every": 5}
SMALL = {"width": 8, "test_per_class": 100, "snapshot_every": 5, "sharpness_every": 9}
SGD = {"method": "sgd", "classes": 10, "batch": 100}
BATCHES = {"batch": (100, 1000)}
MEASURED = {"test_every": 25, "sharpness_first": 30, "sharpness_every": 15}

EXPERIMENTS = {
    "resnet-gd": Experiment(
        "ResNet-18 on two classes by full-batch gradient descent (Figures 3 bottom, 12 right)",
        ImageSettings,
        on_images,
        {
            "tiny": Preset(
                TINY | {"steps": 60, "per_class": 60, "group": 120, "chunk": 120},
                (0.02, 0.2, 0.5),
            ),
            "small": Preset(
                SMALL | {"steps": 150, "per_class": 250, "group": 500, "chunk": 500},
                (0.02, 0.1, 0.3, 0.5),
                (0, 1),
            ),
            "paper": Preset(
                {"images": "download", "steps": 1000, "sharpness_every": 21, "snapshot_every": 9},
                (0.02, 0.1, 0.3, 0.5),
                (0, 1),
            ),
        },
    ),
    "resnet-sgd": Experiment(
        "ResNet-18 on ten classes by SGD (Figure 13)",
        ImageSettings,
        on_images,
        {
            "tiny": Preset(
                TINY | SGD | {"steps": 60, "per_class": 30, "batch": 50, "record_every": 5},
                (0.03, 0.3, 1.0),
            ),
            "small": Preset(
                SMALL
                | SGD
                | {"steps": 200, "per_class": 100, "record_every": 5, "sharpness_every": 40}
                | {"sharpness_images": 500},
                (0.03, 0.3, 1.0),
                (0, 1),
                BATCHES,
            ),
            "paper": Preset(
                SGD
                | {"images": "download", "steps": 20_000}
                | {"record_every": 100, "snapshot_every": 500, "test_every": 500}
                | {"sharpness_every": 1000, "sharpness_images": 5000},
                (0.03, 0.3, 1.0),
                (0, 1),
                BATCHES,
            ),
        },
    ),
    "sparse-coding": Experiment(
        "Network (7) on the full sparse coding model (Figures 3 top, 12 left)",
        sparse_coding.Settings,
        on_sparse_coding,
        {
            "tiny": Preset(
                MEASURED | {"d": 30, "m": 200, "n": 1000, "steps": 100},
                (0.07, 0.14, 0.32, 0.64),
            ),
            "small": Preset(
                MEASURED | {"d": 50, "m": 400, "n": 2000},
                (0.04, 0.08, 0.18, 0.36),
            ),
            "paper": Preset(MEASURED, (0.01, 0.02, 0.045, 0.09)),
        },
    ),
}


def settings_of(experiment, preset, **changes):
    """Settings of a preset, with changes.

    Parameters
    ----------
    experiment, preset : str
        Keys of `EXPERIMENTS` and of its presets.
    **changes
        Settings by name.  Without ``lr`` or ``seed``, the first of the preset's sweep.

    Raises
    ------
    ValueError
        A name is unknown or a setting out of its range.

    >>> settings_of("resnet-gd", "paper", lr=0.5).width
    64
    """
    plan = EXPERIMENTS[choice("experiment", experiment, tuple(EXPERIMENTS))]
    chosen = plan.presets[choice("preset", preset, tuple(plan.presets))]
    names = [entry.name for entry in dataclasses.fields(plan.settings)]
    for name in changes:
        choice("setting", name, names)
    first = {name: values[0] for name, values in chosen.sweep.items()}
    return plan.settings(**chosen.changes | first | changes)


def sweep(experiment, preset, **fixed):
    """Changes that make the runs of a preset's sweep, one dict a run.

    Parameters
    ----------
    experiment, preset : str
        Keys of `EXPERIMENTS` and of its presets.
    **fixed
        Settings by name; a list takes the place of what the sweep runs over.

    >>> [run["lr"] for run in sweep("resnet-gd", "tiny", width=4, lr=[0.1, 0.5])]
    [0.1, 0.5]
    """
    settings_of(experiment, preset)
    values = EXPERIMENTS[experiment].presets[preset].sweep | fixed
    values = {k: v if isinstance(v, list | tuple) else [v] for k, v in values.items()}
    return [
        dict(zip(values, chosen, strict=True)) for chosen in itertools.product(*values.values())
    ]


def differences(experiment, preset, settings):
    """Settings that are not the preset's, by name; where images lie on a disk is not told."""
    usual = settings_of(experiment, preset, lr=settings.lr, seed=settings.seed)
    found = {}
    for name, value in dataclasses.asdict(settings).items():
        if name == "images":
            value = value if value in NAMED_IMAGES else "FOLDER"
        if value != getattr(usual, name):
            found[name] = value
    return found


def name_of(experiment, preset, settings):
    """Name of a run: experiment, preset, learning rate, seed, and every other change.

    >>> name_of("resnet-gd", "tiny", settings_of("resnet-gd", "tiny", lr=0.5, width=4))
    'resnet-gd-tiny-lr0.5-seed0-width4'
    """
    parts = [experiment, preset, f"lr{settings.lr:g}", f"seed{settings.seed}"]
    changes = differences(experiment, preset, settings)
    changes.pop("images", None)
    parts += [f"{name.replace('_', '')}{value}" for name, value in changes.items()]
    return "-".join(parts)


def command_of(experiment, preset, settings):
    """The command that does a run.

    >>> command_of("resnet-gd", "tiny", settings_of("resnet-gd", "tiny", lr=0.5, width=4))
    'python -m eosbook run resnet-gd --preset tiny --lr 0.5 --seed 0 --set width=4'
    """
    changes = differences(experiment, preset, settings)
    images = changes.pop("images", None)
    words = ["run", experiment, "--preset", preset, "--lr", f"{settings.lr:g}"]
    words += ["--seed", str(settings.seed), *(["--images", images] if images else [])]
    words += ["--set", *(f"{name}={value}" for name, value in changes.items())] if changes else []
    return "python -m eosbook " + shlex.join(words)


def restore(process, path, facts):
    """Put a process into its checkpoint's state, if there is one; return the seconds spent."""
    if not path.exists():
        return 0.0
    try:
        state = torch.load(path, weights_only=True)
        same = state["facts"] == facts
    except (RuntimeError, pickle.UnpicklingError, KeyError, EOFError) as error:
        raise runs.RunError(f"checkpoint {path} cannot be read ({error}): remove it") from None
    if not same:
        raise runs.RunError(f"checkpoint {path} is of other settings or data: remove it")
    process.load_state_dict(state["process"])
    return state["seconds"]


def run(
    experiment,
    preset="tiny",
    *,
    folder=None,
    device="cpu",
    progress=None,
    checkpoint_seconds=30,
    leader=True,
    **changes,
):
    """Do one run of an experiment.

    Parameters
    ----------
    experiment, preset : str
        Keys of `EXPERIMENTS` and of its presets.
    folder : path-like, optional
        Where the run is stored, and meanwhile its checkpoint.  A run that is there already is
        loaded; without a folder nothing is written.
    device : str
        ``cpu``, ``cuda`` or ``mps``.
    progress : callable, optional
        Called with the training process once at the start and after every step.
    checkpoint_seconds : float
        Time between checkpoints.  It has no influence on the result.
    leader : bool
        Whether this process writes; of several that work on one run, one does.
    **changes
        Settings that differ from the preset's, by name.

    Returns
    -------
    eosbook.runs.Run

    Raises
    ------
    ValueError
        A setting is unknown or out of its range.
    eosbook.runs.RunError
        The checkpoint or the stored run is damaged, or of other settings.

    >>> found = run("resnet-gd", "tiny", steps=1, width=1, per_class=4, group=8, chunk=8)
    >>> found["step"].tolist()
    [0, 1]
    """
    settings = settings_of(experiment, preset, **changes)
    name = name_of(experiment, preset, settings)
    configuration = {"experiment": experiment, "preset": preset, **dataclasses.asdict(settings)}
    configuration.pop("images", None)
    process, data = EXPERIMENTS[experiment].prepare(settings, device)
    facts = {"configuration": configuration, "data": data}
    checkpoint = None
    seconds = 0.0
    if folder is not None:
        if name in runs.stored(folder):
            done = runs.load(name, folder)
            if any(done.provenance[key] != value for key, value in facts.items()):
                raise runs.RunError(f"run {name} in {folder} is of other settings or data")
            return done
        Path(folder).mkdir(parents=True, exist_ok=True)
        checkpoint = Path(folder, f"{name}.checkpoint")
        seconds = restore(process, checkpoint, facts)
    began = saved = time.monotonic()
    if progress:
        progress(process)
    while not process.finished:
        process.advance()
        now = time.monotonic()
        if checkpoint and leader and now - saved > checkpoint_seconds:
            state = {"facts": facts, "process": process.state_dict()}
            buffer = io.BytesIO()
            torch.save(state | {"seconds": seconds + now - began}, buffer)
            runs.write_atomically(checkpoint, buffer.getvalue())
            saved = now
        if progress:
            progress(process)
    cuda = torch.device(device).type == "cuda"
    where = runs.environment("numpy", "torch")
    where["device"] = torch.cuda.get_device_name(device) if cuda else str(device)
    where["threads"] = torch.get_num_threads()
    provenance = {
        "name": name,
        "command": command_of(experiment, preset, settings),
        **facts,
        "environment": where,
        "seconds": seconds + time.monotonic() - began,
    }
    found = runs.Run(process.arrays(), provenance)
    if folder is not None and leader:
        found = runs.save(found, folder)
        checkpoint.unlink(missing_ok=True)
    return found
