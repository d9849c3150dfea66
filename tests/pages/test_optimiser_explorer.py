"""The race of optimisers in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re

import numpy as np
import pytest

from eosbook import losses
from eosbook import optimisers as opt
from eosbook.explorers import optimiser_explorer
from tests.pages.explorers import (
    STEP,
    downloaded,
    drawing_time,
    ends_the_replay,
    open_host,
    overlays,
    pictures,
    press,
    replayed,
    sentence,
    set_traits,
    slider,
    small_targets,
    stills,
    values,
    written,
)
from tests.pages.slices import finished

EXPLORER = optimiser_explorer
CONFIG = optimiser_explorer().children[-1].config
LABELS = {
    "eta": "η",
    "x0": "x₀",
    "p0": "P₀",
    "momentum": "β",
    "radius": "ρ",
    "noise": "σ",
    "horizon": "horizon",
    "depth": "weights",
}


@pytest.mark.parametrize("preset", CONFIG["presets"], ids=lambda preset: preset["label"])
def test_presets(show_again, preset):
    page = show_again()
    press(page, preset["label"])
    finished(page)
    for trait, value in values(page, LABELS).items():
        assert value == pytest.approx(preset[trait], rel=2e-2), trait
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")
    words = sentence(page)
    assert re.search(r"After [\d,]+ steps it is", words) and "NaN" not in words
    (entry,) = [one for one in CONFIG["optimisers"] if one["key"] == preset["optimiser"]]
    for key in ("momentum", "radius", "noise", "horizon"):
        control = slider(page, LABELS[key]).locator("input[type=range]")
        assert control.is_disabled() == (entry["uses"] != key)
    assert page.evaluate("nowhere") == []


def test_both_ends_of_every_slider(show_again):
    page = show_again(steps=1000)
    for trait, label in LABELS.items():
        control = slider(page, label).locator("input[type=range]")
        if control.is_disabled():
            continue
        for key in ("End", "Home"):
            before = pictures(page)
            control.press(key)
            finished(page)
            assert pictures(page) != before, (trait, key)
            assert not re.search("NaN|undefined|not a number", sentence(page)), (trait, key)
        press(page, "reset")
        finished(page)
    assert page.evaluate("nowhere") == []


def test_saved_data_are_pythons(show):
    name, data = downloaded(show(optimiser="usam", eta=0.1, steps=200), "save data")
    assert name == "eosbook-optimisers-usam.csv"
    header, *rows = data.decode().splitlines()
    assert "optimiser=usam eta=0.1 x0=0.5 p0=8 depth=2 radius=0.1" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    for key, prefix in (("usam", ""), ("gd", "plain_")):
        ours = opt.run(losses.square_root(), key, 0.1, 0.5, 8.0, 200)
        for column in ("x", "rest", "sharpness", "threshold"):
            theirs = np.array([float(row[prefix + column]) for row in table])
            np.testing.assert_allclose(theirs, getattr(ours, column), rtol=1e-12)


def test_python_code_finds_the_same(show):
    page = show(
        page_options={"permissions": ["clipboard-read", "clipboard-write"]}, optimiser="sam"
    )
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    assert f"that is {names['own'].end:.4g} times" in sentence(page)
    assert f"ends at {names['plain'].end:.4g} times its own" in sentence(page)


def test_reading_and_views(show):
    page = show(steps=1000)
    full, empty = pictures(page), overlays(page)
    box = page.locator(".eos-ratio").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 80)
    assert re.match(r"step \d+: this run x = .*; plain x = ", page.inner_text(".eos-readout"))
    changed = [now != then for now, then in zip(overlays(page), empty, strict=True)]
    assert changed == [True, True, False]
    chooser = page.get_by_label("point", exact=True)
    chooser.press("End")
    text = chooser.get_attribute("aria-valuetext")
    assert text.startswith("η = 0.5: this optimiser")
    press(page, "theory")
    assert pictures(page)[2] != full[2]
    press(page, "20,000", "steps")
    finished(page)
    assert "After 20,000 steps" in sentence(page)
    handle = page.locator(".eos-handle")
    handle.focus()
    before = values(page, LABELS)["eta"]
    page.keyboard.press("ArrowRight")
    assert values(page, LABELS)["eta"] == pytest.approx(1.02 * before, rel=1e-2)


# ---------------------------------------------------------------- replaying


def test_each_step_is_told_as_python_has_it(show):
    page = show(steps=200)
    whole = sentence(page), pictures(page), overlays(page)
    bar = page.locator(STEP)
    bar.press("Home")
    for _ in range(7):
        bar.press("ArrowRight")
    runs = [opt.run(losses.square_root(), key, 0.1, 0.5, 8.0, 200) for key in ("heavy_ball", "gd")]
    told = [
        f"loss above minimum {written(np.sqrt(1 + (run.x[7] * run.rest[7]) ** 2) - 1, 3)}, "
        f"sharpness {written(run.sharpness[7])}, {written(run.ratio[7])} times its threshold "
        f"{written(run.threshold[7])}"
        for run in runs
    ]
    words = f"Step 7 of 200. Heavy-ball momentum: {told[0]}. Plain gradient descent: {told[1]}. "
    assert sentence(page) == words + whole[0]
    assert bar.get_attribute("aria-valuetext").startswith(f"step 7, {written(runs[0].ratio[7], 3)}")
    assert page.inner_text(".eos-readout").startswith("step 7: this run x = ")
    moved = [now != then for now, then in zip(pictures(page), whole[1], strict=True)]
    ringed = [now != then for now, then in zip(overlays(page), whole[2], strict=True)]
    assert moved == ringed == [True, True, False]
    rings = overlays(page)
    bar.press("ArrowRight")
    assert overlays(page)[0] != rings[0] and overlays(page)[1] != rings[1]
    press(page, "last step")
    assert (sentence(page), pictures(page)) == whole[:2]
    assert page.evaluate("nowhere") == []


def test_play_pause_and_end(show):
    page = show(steps=200)
    whole = sentence(page), pictures(page)
    step, last = replayed(page)
    assert last == 200 and sentence(page).startswith(f"Step {step} of 200. ")
    for _ in range(2):
        press(page, "last step")
        page.locator(STEP).press("PageDown")
        press(page, "play")
        page.wait_for_function("document.querySelector('.eos-replay input').value === '200'")
        page.get_by_role("button", name="play", exact=True).wait_for()
        assert (sentence(page), pictures(page)) == whole


def test_a_slider_ends_the_replay_and_nothing_stale_is_left(show):
    page = show(steps=200)
    whole = sentence(page), pictures(page)
    for label in ("η", "β", "weights"):
        ends_the_replay(page, label)
        finished(page)
        assert pictures(page) != whole[1]
        press(page, "play")
        press(page, "reset")
        finished(page)
        assert (sentence(page), pictures(page)) == whole
    assert page.evaluate("nowhere") == []


def test_reduced_motion_shows_still_pictures(show):
    count, most = stills(show(steps=200, page_options={"reduced_motion": "reduce"}))
    assert count <= most


def test_a_run_that_diverges_is_told_to_be_gone(show):
    page = show(eta=0.5, depth=4, steps=200)  # gradient descent goes on
    bar = page.locator(STEP)
    last = opt.run(losses.square_root(), "heavy_ball", 0.5, 0.5, 8.0, 200, depth=4).x.size - 1
    bar.press("Home")
    for _ in range(last):
        bar.press("ArrowRight")
    assert f"Step {last} of 200. Heavy-ball momentum: loss above minimum" in sentence(page)
    bar.press("ArrowRight")
    assert f"momentum: gone, after {last} steps. Plain gradient descent: loss" in sentence(page)
    assert bar.get_attribute("aria-valuetext") == f"step {last + 1}, gone"
    assert not re.search("NaN|undefined|not a number", sentence(page))
    assert page.evaluate("nowhere") == []


def test_saved_picture(show):
    name, data = downloaded(show(steps=1000), "save picture")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) > 40_000


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?optimisers.optimiser=sam&optimisers.radius=0.3&optimisers.depth=99")
    assert values(page, LABELS)["radius"] == pytest.approx(0.3, rel=2e-2)
    assert "depth = 99 (allowed: whole numbers, 2 to 8)" in page.inner_text(".eos-note")
    press(page, "decay")
    page.wait_for_function("location.search.includes('optimiser=decay')")
    assert "radius" not in page.evaluate("location.search")
    press(page, "reset")
    page.wait_for_function("location.search === ''")


REFUSED = [
    *({"eta": value} for value in (0, None, "wide", 9)),
    *({"depth": value} for value in (1, 2.5)),
    *({"optimiser_index": 99}, {"momentum": 1.0}, {"steps": 1}, {"p0": -1}),
]


def test_no_value_leaves_a_stale_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, optimiser_explorer(steps=200).children[-1])
    finished(page)
    whole, base = sentence(page), {**CONFIG["defaults"], "steps": 200}
    for traits in REFUSED:
        set_traits(page, {**base, **traits})
        assert "must be" in sentence(page), traits
        assert not page.locator(".eos-panels").is_visible()
        assert not page.locator(STEP).is_visible()
        set_traits(page, base)
        finished(page)
        assert sentence(page) == whole
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == "" and page.evaluate("explorer.listening()") == 0


@pytest.mark.budget
@pytest.mark.parametrize("steps", [5000, 20_000])
def test_the_picture_follows_the_slider(show, steps):
    assert drawing_time(show(steps=steps), 0, -1.5) < 50


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
