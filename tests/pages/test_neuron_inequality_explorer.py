"""The explorer of the single neuron's inequalities in a browser, on pages made here."""

import csv
import io
import re

import numpy as np
import pytest

from eosbook import losses, neuron_proofs
from eosbook.explorers import neuron_inequality_explorer
from tests.pages.explorers import (
    downloaded,
    drawing_time,
    open_host,
    press,
    sentence,
    set_traits,
    small_targets,
    written,
)

EXPLORER = neuron_inequality_explorer
CONFIG = neuron_inequality_explorer().children[-1].config
ENTRIES = {entry["key"]: entry for entry in CONFIG["inequalities"]}
START = ("eta", "gamma", "shape")


def plain(text):
    return text.replace("*", "")


def proof_of(eta=0.05, gamma=1.5, shape=0.75, loss_index=0):
    entry = CONFIG["losses"][loss_index]
    return neuron_proofs.proof(losses.from_key(entry["kind"], entry.get("beta")), eta, gamma, shape)


def listed(page):
    """{name: verdict} of the inequalities on show."""
    return {
        button.locator("span").nth(1).inner_text(): button.locator(".eos-verdict").get_attribute(
            "data-verdict"
        )
        for button in page.locator(".eos-list button:not([hidden])").all()
    }


def expected_list(section, proof):
    names = {}
    for key, entry in ENTRIES.items():
        if entry["theorem"] == section:
            found = proof.inequality(key)
            verdict = "silent" if not found.counts.any() else "holds" if found.holds else "fails"
            names[plain(entry["name"])] = verdict
    return names


def choose(page, key):
    """Choose an inequality as a reader does: its proof, then its place in the list."""
    section = ENTRIES[key]["theorem"]
    (name,) = (each["name"] for each in CONFIG["theorems"] if each["key"] == section)
    press(page, name, "proof of")
    own = [other for other, entry in ENTRIES.items() if entry["theorem"] == section]
    page.locator(".eos-list button:not([hidden])").nth(own.index(key)).click()


@pytest.mark.parametrize("preset", CONFIG["presets"], ids=lambda preset: plain(preset["label"]))
def test_preset_sets_everything_and_the_words_are_pythons(show_again, preset):
    page = show_again()
    press(page, plain(preset["label"]), preset["group"])
    section = ENTRIES[preset["inequality"]]["theorem"]
    proof = proof_of(*(preset[key] for key in START), preset["loss_index"])
    assert listed(page) == expected_list(section, proof)
    assert page.locator(".eos-caption").first.inner_text() == plain(preset["caption"])
    words = sentence(page)
    assert f"t₀ = {proof.reached}, ηt₀ = {written(proof.eta * proof.reached)}" in words
    if proof.crossing >= 0:
        assert f"at step {proof.crossing} with |s| = {written(proof.s[proof.crossing])}" in words
    if section == "C.2":
        assert ("is violated" in words) == (not proof.hypothesis("C.2"))
    if section == "C.4":
        assert f"σ = {written(proof.close)}" in words
    found = proof.inequality(preset["inequality"])
    if not found.holds:
        assert f"first at step {int(found.fails.argmax())}, where" in words


@pytest.mark.parametrize("key", ENTRIES)
@pytest.mark.parametrize("loss", ["rsym", "huber"])
def test_each_can_be_switched_on(show_again, key, loss):
    page = show_again(eta=0.1, gamma=2.5, shape=0.4, loss=loss)
    choose(page, key)
    proof = proof_of(0.1, 2.5, 0.4, [entry["key"] for entry in CONFIG["losses"]].index(loss))
    assert listed(page) == expected_list(ENTRIES[key]["theorem"], proof)
    assert not re.search("NaN|undefined|not a number|Infinity", sentence(page))
    assert page.evaluate("nowhere") == []


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, neuron_inequality_explorer(eta=0.2, steps=800).children[-1])
    base = {"inequality_index": 1, "eta": 0.2, "gamma": 1.5, "shape": 0.75, "loss_index": 0}
    base["steps"] = 800
    whole = sentence(page)
    refused = [
        *({"inequality_index": value} for value in (-1, 99, 1.5, None)),
        *({"eta": value} for value in (0, 2, float("nan"), None, "small")),
        *({"gamma": value} for value in (0, -1, 1e300)),
        *({"shape": value} for value in (0, None)),
        *({"loss_index": value} for value in (-1, 6, None)),
        {"steps": 0},
    ]
    corners = [
        {"eta": eta, "gamma": gamma, "shape": shape, "loss_index": loss}
        for eta, gamma, shape in ((0.02, 6.0, 2.0), (0.95, 0.05, 0.05), (0.95, 6.0, 2.0))
        for loss in (0, 2, 5)
    ]
    drawn = [{"inequality_index": k, **corner} for k in range(len(ENTRIES)) for corner in corners]
    drawn += [{"inequality_index": k, "steps": 1, "gamma": 3.0} for k in range(len(ENTRIES))]
    drawn += [{"inequality_index": k, "gamma": 2.0} for k in range(len(ENTRIES))]
    for traits in [*refused, *drawn]:
        set_traits(page, {**base, **traits})
        words = sentence(page)
        assert ("must be" in words) == (traits in refused), (traits, words)
        assert page.locator(".eos-panels").is_visible() != (traits in refused), traits
        assert page.evaluate("nowhere.splice(0)") == [], (traits, words)
        assert not re.search("NaN|undefined", words) or traits in refused, (traits, words)
    set_traits(page, base)
    assert sentence(page) == whole
    page.evaluate("cleanup()")
    assert page.evaluate("explorer.listening()") == 0


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?inequalities.inequality=sum&inequalities.loss=huber&inequalities.gamma=3")
    assert listed(page) == expected_list("C.4", proof_of(gamma=3.0, loss_index=2))
    press(page, "lim inf")
    page.wait_for_function("location.search.includes('liminf')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"inequality": "liminf", "eta": "0.1", "gamma": "3", "shape": "0.403", "loss": "sqrt"}
    assert query == {f"inequalities.{key}": text for key, text in own.items()}


@pytest.mark.parametrize("key", ["decrease", "sum", "inside"])
def test_saved_data_are_pythons(show, key):
    page = show(inequality=key, eta=0.1, gamma=3.0)
    _, data = downloaded(page, "save data")
    _, *rows = data.decode().splitlines()
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    found = proof_of(0.1, 3.0).inequality(key)
    for side in ("left", "right"):
        shown = [float(row[side]) for row in table]
        np.testing.assert_allclose(shown, getattr(found, side), rtol=1e-13, atol=1e-15)
    assert [row["claimed"] == "1" for row in table] == found.counts.tolist()


def test_python_code_runs(show):
    page = show(page_options={"permissions": ["clipboard-read", "clipboard-write"]})
    press(page, "as printed")
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    assert not names["found"].holds and names["run"].loss.key == "huber"


def test_fits_a_phone(show):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options, inequality="stays", gamma=3.0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []


@pytest.mark.budget
def test_drawn_within_a_frame(show):
    """Runs of some hundred steps, with eight inequalities each."""
    page = show(inequality="sum", eta=0.1, gamma=3.0)
    assert drawing_time(page, slider=1, start=2.5) < 16
