"""The commands `run`, `list` and `show`: the experiments on deep networks and their stored runs."""

import contextlib
import dataclasses
import os
import sys

import numpy as np
import torch
from tqdm import tqdm

from eosbook import _distributed as ranks
from eosbook import experiments, runs
from eosbook._validate import choice, fail

DEVICES = ("auto", "cpu", "cuda", "mps")


def device_of(name):
    """Device by name; each process that `torchrun` starts takes a GPU of its own.

    >>> device_of("cpu")
    'cpu'
    """
    choice("device", name.partition(":")[0], DEVICES)
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if name == "auto":
        name = "cuda" if cuda else "mps" if mps else "cpu"
    if (name.startswith("cuda") and not cuda) or (name == "mps" and not mps):
        fail("device", name, "a device that PyTorch finds here")
    return f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if name == "cuda" else name


def changes_of(words, settings):
    """Settings by name, from words such as ``width=16``.

    >>> changes_of(["width=16", "batch_norm=no"], experiments.ImageSettings)
    {'width': 16, 'batch_norm': False}
    """
    kinds = {entry.name: entry.type for entry in dataclasses.fields(settings)}
    changes = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or name not in kinds:
            fail("--set", word, f"NAME=VALUE with a NAME of {', '.join(kinds)}")
        try:
            if kinds[name] is bool:
                changes[name] = {"yes": True, "no": False, "True": True, "False": False}[text]
            else:
                changes[name] = kinds[name](text)
        except (ValueError, KeyError):
            allowed = "yes or no" if kinds[name] is bool else f"of type {kinds[name].__name__}"
            fail(name, text, allowed)
    return changes


@contextlib.contextmanager
def bar(label):
    """Callback that shows a process's progress, with the time left and the loss."""
    shown = None

    def progress(process):
        nonlocal shown
        if shown is None:
            often = 0.5 if sys.stderr.isatty() else 10
            steps = {"initial": process.step, "total": process.steps}
            shown = tqdm(desc=label, unit="step", mininterval=often, **steps)
        shown.update(process.step - shown.n)
        losses = process.records.get("loss")
        if losses:
            shown.set_postfix(loss=f"{float(losses[-1]):.4f}", refresh=False)

    try:
        yield progress
    finally:
        if shown is not None:
            shown.close()


def run(options):
    """Do the runs of a preset, or those asked for; return the exit status."""
    names = options.experiment, options.preset
    changes = changes_of(options.set, type(experiments.settings_of(*names)))
    given = {"lr": options.lr, "seed": options.seed, "images": options.images}
    changes |= {name: value for name, value in given.items() if value}
    jobs = experiments.sweep(*names, **changes)
    for job in jobs:  # a wrong setting is told before the first run starts
        experiments.settings_of(*names, **job)
    device = device_of(options.device)
    place, processes = ranks.launched()
    together = processes > 1 and (
        options.split == "data" or (options.split == "auto" and len(jobs) < processes)
    )
    if together:
        ranks.start(device)
    elif processes > 1:
        jobs = jobs[place::processes]
    leader = ranks.rank() == 0
    try:
        for job in jobs:
            name = experiments.name_of(*names, experiments.settings_of(*names, **job))
            with bar(name) if leader else contextlib.nullcontext() as progress:
                done = experiments.run(
                    *names,
                    folder=options.folder,
                    device=device,
                    progress=progress,
                    checkpoint_seconds=options.checkpoint_seconds,
                    leader=leader,
                    **job,
                )
            if leader:
                print(summary(done), flush=True)
    except KeyboardInterrupt:
        print("\nstopped; the same command goes on from the last checkpoint", file=sys.stderr)
        return 130
    finally:
        if together:
            ranks.stop()
    return 0


def summary(run):
    """One line about a run."""
    parts = [f"{run.name}: loss {run['loss'][0]:.4f} to {run['loss'][-1]:.4f}"]
    rises = int((np.diff(run["loss"]) > 0).sum())
    parts.append(f"rose in {rises} of {len(run['loss']) - 1} records")
    for key in ("median_bias", "bias", "activation", "test_accuracy"):
        if key in run.arrays and run[key].ndim == 1:
            first, last = run[key][[0, -1]]
            parts.append(f"{key.replace('_', ' ')} {first:.4f} to {last:.4f}")
    if not np.isfinite(run["loss"][-1]):
        parts.append("DIVERGED")
    return ", ".join(parts)


def list_all(options):
    """Print the experiments with their presets and settings, and the stored runs."""
    for name, plan in experiments.EXPERIMENTS.items():
        print(f"{name}: {plan.title}")
        for key, preset in plan.presets.items():
            sweep = "; ".join(f"{k} {' '.join(map(str, v))}" for k, v in preset.sweep.items())
            rest = ", ".join(f"{k} {v}" for k, v in preset.changes.items() if k not in preset.sweep)
            print(f"  --preset {key:<6} {sweep}; {rest}")
    for settings in {plan.settings: None for plan in experiments.EXPERIMENTS.values()}:
        users = [n for n, plan in experiments.EXPERIMENTS.items() if plan.settings is settings]
        print(f"\n--set NAME=VALUE, for {', '.join(users)}:")
        for entry in dataclasses.fields(settings):
            print(f"  {entry.name:<18}{entry.metadata['help']} (default {entry.default})")
    print(f"\nruns in {options.folder}:")
    for name in runs.stored(options.folder):
        print(f"  {name}")
    return 0


def show(options):
    """Print where a stored run comes from and what it found."""
    found = runs.load(options.name, options.folder)
    print(summary(found), found.describe(), sep="\n")
    for name, array in found.arrays.items():
        print(f"  {name:<20}{array.dtype} {array.shape}")
    return 0
