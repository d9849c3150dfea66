"""The prediction's Python side."""

import re

import pytest

import tasks
from eosbook.explorers import prediction

STATIC = tasks.EXPLORERS_JS.parent / "static"
GOOD = {
    "name": "corner",
    "question": "Is *x* < 2 & so on?",
    "choices": ["It *is*", "It is <b>not</b>", "No one knows"],
    "answer": "b",
    "explanation": "Because *x* = 3.",
}


def test_state():
    asked = prediction(**GOOD)
    assert (asked.name, asked.question, asked.choices) == tuple(list(GOOD.values())[:3])
    assert asked.choices[asked.answer] == "It is <b>not</b>"
    assert asked.explanation == GOOD["explanation"]


def test_without_scripts_it_reads_as_html():
    still = prediction(**GOOD).still
    assert "Is <i>x</i> &lt; 2 &amp; so on?" in still and "<li>It <i>is</i></li>" in still
    assert "<li>It is &lt;b&gt;not&lt;/b&gt;</li>" in still
    folded = still[still.index("<details>") :]
    assert "(b)" in folded and "Because <i>x</i> = 3." in folded
    assert "(b)" not in still[: still.index("<details>")]


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        ({"name": ""}, "letter"),
        ({"name": "a b"}, "letter"),
        ({"question": " "}, "not empty"),
        ({"question": 3}, "not empty"),
        ({"question": "one * star"}, "in pairs"),
        ({"choices": ["only one"]}, "2 to 9 different"),
        ({"choices": ["same", "same"]}, "2 to 9 different"),
        ({"choices": "ab"}, "2 to 9 different"),
        ({"choices": list("abcdefghij")}, "2 to 9 different"),
        ({"answer": "d"}, "'a', 'b', 'c'"),
        ({"answer": 1}, "'a', 'b', 'c'"),
        ({"answer": None}, "'a', 'b', 'c'"),
        ({"explanation": ""}, "not empty"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, allowed):
    ((name, value),) = arguments.items()
    with pytest.raises(ValueError) as caught:
        prediction(**{**GOOD, **arguments})
    message = str(caught.value)
    assert message.startswith(name) and repr(value) in message and allowed in message


def test_a_bad_choice_is_named():
    with pytest.raises(ValueError, match=r"^choices\[1\] must be .* got ' '$"):
        prediction(**{**GOOD, "choices": ["fine", " "], "answer": "a"})


def test_bundle_is_light_and_self_contained():
    script = (STATIC / "prediction.js").read_text(encoding="utf-8")
    assert len(script.encode()) < 4_000
    assert not re.search(r"https?://|\bimport\s*[({\"']", script)
