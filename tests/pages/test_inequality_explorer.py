"""The explorer of inequalities in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re
import struct

import numpy as np
import pytest

from eosbook import mean_proofs
from eosbook.explorers import inequality_explorer
from tests.pages.explorers import (
    downloaded,
    drawing_time,
    open_host,
    overlays,
    pictures,
    press,
    sentence,
    set_traits,
    slider,
    small_targets,
    written,
)

EXPLORER = inequality_explorer
CONFIG = inequality_explorer().children[-1].config
ENTRIES = {entry["key"]: entry for entry in CONFIG["inequalities"]}
PRESETS = CONFIG["presets"]
LABELS = {"delta": "δ", "d": "d", "A0": "A₀"}


def proof_of(key, delta=1.0, d=200, A0=1.0):
    return mean_proofs.proof(ENTRIES[key]["theorem"], delta, d, A0)


def plain(text):
    return text.replace("*", "")


def listed(page):
    """{name: (verdict, whether it is chosen)} of the inequalities on show."""
    buttons = page.locator(".eos-list button:not([hidden])").all()
    return {
        button.locator("span").nth(1).inner_text(): (
            button.locator(".eos-verdict").get_attribute("data-verdict"),
            button.get_attribute("aria-pressed") == "true",
        )
        for button in buttons
    }


def expected_list(key, **settings):
    proof = proof_of(key, **settings)
    names = {}
    for other in proof.keys:
        found = proof.inequality(other)
        verdict = "silent" if not found.counts.any() else "holds" if found.holds else "fails"
        names[plain(ENTRIES[other]["name"])] = (verdict, other == key)
    return names


def choose(page, key):
    name = plain(ENTRIES[key]["name"])
    page.locator(".eos-list button:not([hidden])").filter(has_text=name).first.click()


# ---------------------------------------------------------------- inequalities and words


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: plain(preset["label"]))
def test_preset_sets_everything_and_the_words_are_pythons(show_again, preset):
    page = show_again()
    press(page, plain(preset["label"]), preset["group"])
    key, settings = preset["inequality"], {name: preset[name] for name in LABELS}
    for name, label in LABELS.items():
        shown = slider(page, label).locator(".eosbook-readout").input_value()
        assert float(shown) == pytest.approx(preset[name], rel=5e-3)
    assert listed(page) == expected_list(key, **settings)
    assert page.locator(".eos-caption").first.inner_text() == plain(preset["caption"])
    proof = proof_of(key, **settings)
    found = proof.inequality(key)
    words = sentence(page)
    assert words.startswith(preset["group"])
    if proof.theorem == "3":
        assert ("is violated" in words) == (not proof.hypothesis)
    else:
        assert f"ρ = {written(proof.near)}" in words
    total = f"{found.counts.sum():,}" if found.counts.sum() > 9999 else str(found.counts.sum())
    if found.holds:
        assert f"closest at step {found.tightest}, where" in words or "holds at step" in words
        assert f"at all {total} step" in words or found.counts.sum() == 1
    else:
        first = int(found.fails.argmax())
        assert f"of {total} steps, first at step {first}, where" in words
    failing = [
        plain(ENTRIES[other]["name"])
        for other in proof.keys
        if other not in mean_proofs.AS_PRINTED and not proof.inequality(other).holds
    ]
    own = len([other for other in proof.keys if other not in mean_proofs.AS_PRINTED])
    if failing:
        assert words.endswith(f"{len(failing)} fail on this run: {'; '.join(failing)}.")
    else:
        assert words.endswith(
            f"all {own} inequalities of the proof hold wherever they are claimed."
        )


@pytest.mark.parametrize("key", ENTRIES)
def test_each_can_be_switched_on(show_again, key):
    page = show_again(delta=2.0, d=60, A0=12.0)
    press(page, f"Theorem {ENTRIES[key]['theorem']}", "proof of")
    choose(page, key)
    assert listed(page) == expected_list(key, delta=2.0, d=60, A0=12.0)
    assert plain(ENTRIES[key]["claim"]) in [
        p.inner_text() for p in page.locator(".eos-caption").all()
    ]
    legend = page.locator(".eos-legend").inner_text()
    assert plain(ENTRIES[key]["measured"]) in legend and plain(ENTRIES[key]["bound"]) in legend
    found = proof_of(key, delta=2.0, d=60, A0=12.0).inequality(key)
    assert ("the inequality fails" in legend) == (not found.holds)
    words = sentence(page)
    assert not re.search("NaN|undefined|not a number|Infinity", words)
    assert page.evaluate("nowhere") == []


def test_a_slider_breaks_the_chain_and_mends_it(show):
    page = show(inequality="height", delta=4.0, d=10, A0=1.0)
    name = plain(ENTRIES["height"]["name"])
    assert listed(page)[name] == ("holds", True)
    box = slider(page, "A₀").locator(".eosbook-readout")
    whole = pictures(page)
    for value, verdict in (("60", "fails"), ("1", "holds")):
        box.fill(value)
        box.press("Enter")
        assert listed(page)[name] == (verdict, True)
    assert pictures(page) == whole


def test_the_other_proof_has_its_own_run(show):
    page = show()
    press(page, "Theorem 4", "proof of")
    assert sentence(page).startswith("Theorem 4 at η = 9π/d²")
    assert set(listed(page)) == set(expected_list("growth"))
    press(page, "Theorem 3", "proof of")
    assert sentence(page).startswith("Theorem 3 at η = 7π/d²")
    assert listed(page) == expected_list("decay")


def test_by_keyboard(show):
    page = show()
    first = page.locator(".eos-list button:not([hidden])").first
    first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert listed(page)[plain(ENTRIES["chord"]["name"])][1]
    slider(page, "δ").locator("input[type=range]").focus()
    before = sentence(page)
    page.keyboard.press("ArrowRight")
    assert "η = 6.95π/d²" in sentence(page) and sentence(page) != before


# ---------------------------------------------------------------- reading and replaying


def test_pointer_and_scrubber_read_a_step_in_all_panels(show):
    page = show(inequality="decay", delta=1.0)
    found = proof_of("decay").inequality("decay")
    readout = page.locator(".eos-readout")
    before = overlays(page)
    assert len(before) == 3
    box = page.locator(".eos-main").bounding_box()
    page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + box["height"] / 2)
    step = int(re.match(r"step (\d+)", readout.inner_text()).group(1))
    assert 10 < step < 35
    assert f"|A₀| exp(−γt) = {written(found.right[step])}" in readout.inner_text()
    assert all(now != then for now, then in zip(overlays(page), before, strict=True))
    page.mouse.move(2, 2)
    page.get_by_label("step", exact=True).focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert readout.inner_text().startswith("step 1 · |Aₜ| = ")
    page.keyboard.press("End")
    choose(page, "contraction")
    page.get_by_label("step", exact=True).focus()
    page.keyboard.press("End")
    assert "the inequality speaks of two steps" in readout.inner_text()


def test_reset(show):
    page = show(inequality="visit", delta=3.0, d=100, A0=2.0)
    first = (sentence(page), pictures(page))
    press(page, "lim inf")
    press(page, "reset")
    assert (sentence(page), pictures(page)) == first


# ---------------------------------------------------------------- hostile values


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, inequality_explorer(d=40, A0=3.0, steps=800).children[-1])
    base = {"inequality_index": 10, "delta": 1.0, "d": 40, "A0": 3.0, "steps": 800}
    whole = sentence(page)
    refused = [
        *({"inequality_index": value} for value in (-1, 99, 1.5, None, "decay")),
        *({"delta": value} for value in (0, 8, float("nan"), None, "small")),
        *({"d": value} for value in (0, 2.5, 10**9, None)),
        *({"A0": value} for value in (0, -1, 1e300, None)),
        {"steps": 0},
    ]
    drawn = [
        *({"inequality_index": k, "d": 2, "A0": 200.0, "delta": 0.05} for k in range(len(ENTRIES))),
        *(
            {"inequality_index": k, "d": 500, "A0": 0.05, "delta": 7.95}
            for k in range(len(ENTRIES))
        ),
        *({"inequality_index": k, "steps": 1} for k in range(len(ENTRIES))),
        *({"inequality_index": k, "delta": 4.0, "A0": 0.05} for k in range(11)),
    ]
    for traits in [*refused, *drawn]:
        set_traits(page, {**base, **traits})
        words = sentence(page)
        assert ("must be" in words) == (traits in refused), (traits, words)
        assert words != whole, traits
        assert page.locator(".eos-panels").is_visible() != (traits in refused), traits
        assert page.evaluate("nowhere.splice(0)") == [], (traits, words)
        if traits in drawn:
            assert not re.search("NaN|undefined|not a number", words), (traits, words)
        set_traits(page, base)
        assert sentence(page) == whole, traits
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == ""
    assert page.evaluate("explorer.listening()") == 0


# ---------------------------------------------------------------- the address, and to take away


def test_settings_come_from_the_address_and_go_there(show):
    name = "inequalities"
    page = show(query=f"?{name}.inequality=far&{name}.delta=4&{name}.A0=15&{name}.d=9000")
    assert listed(page) == expected_list("far", delta=4.0, A0=15.0)
    assert "d = 9000 (allowed: whole numbers, 2 to 500)" in page.locator(".eos-note").inner_text()
    press(page, "lim inf")
    page.wait_for_function("location.search.includes('liminf')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"inequality": "liminf", "delta": "2", "d": "200", "A0": "12.353"}
    assert query == {f"{name}.{key}": text for key, text in own.items()}
    press(page, "reset")
    page.wait_for_function("!location.search.includes('inequalities')")


@pytest.mark.parametrize("key", ["decay", "growth", "liminf"])
def test_saved_data_are_pythons(show, key):
    settings = {"delta": 2.0, "d": 100, "A0": 5.0}
    page = show(inequality=key, **settings)
    name, data = downloaded(page, "save data")
    assert name == f"eosbook-inequality-{key}.csv"
    _, *rows = data.decode().splitlines()
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    found = proof_of(key, **settings).inequality(key)
    for side in ("left", "right"):
        shown = [float(row[side]) for row in table]
        np.testing.assert_allclose(shown, getattr(found, side), rtol=1e-15)
    assert [row["claimed"] == "1" for row in table] == found.counts.tolist()


def test_picture_and_python_code(show):
    page = show(page_options={"permissions": ["clipboard-read", "clipboard-write"]})
    press(page, "the cost of a visit")
    name, data = downloaded(page, "save picture")
    assert name == "eosbook-inequality-visit.png"
    assert struct.unpack(">II", data[16:24]) == (2200, 1000) and len(data) > 60_000
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    expected = proof_of("visit", delta=2.0).inequality("visit")
    assert names["found"].tightest == expected.tightest and names["found"].holds


# ---------------------------------------------------------------- looks and speed


def test_fits_a_phone(show):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    boxes = [page.locator(f".eos-{name}").bounding_box() for name in ("main", "margin", "course")]
    tops = [box["y"] for box in boxes]
    assert tops == sorted(tops) and tops[0] < 844
    assert all(box["height"] > 150 for box in boxes)
    assert small_targets(page) == []


def test_panels_say_what_they_show(show):
    page = show()
    found = proof_of("decay").inequality("decay")
    labels = [panel.get_attribute("aria-label") for panel in page.locator(".eos-panel").all()]
    assert labels[0].startswith(
        "Both sides of |Aₜ| ≤ |A₀| exp(−γt) against step. At step 0, |Aₜ| = 1"
    )
    assert f"at {found.counts.sum()} steps" in labels[1] and "at step 0" in labels[1]
    assert labels[2].startswith("A, the run against step. It goes from 1 to")


def test_dark_pictures_differ(show):
    page = show()
    light = pictures(page)
    page.evaluate("() => { document.documentElement.dataset.theme = 'dark' }")
    page.wait_for_timeout(100)
    assert all(now != then for now, then in zip(pictures(page), light, strict=True))


@pytest.mark.budget
def test_drawn_within_a_frame(show):
    """Runs of about 3,000 steps, with seven inequalities each."""
    page = show(inequality="least-fall", delta=2.0)
    assert drawing_time(page, slider=2, start=0.0) < 16
