"""The explorer of period doubling in a browser, on pages made here with the book's own hydrator."""

import base64
import csv
import io
import re

import numpy as np
import pytest
from PIL import Image

from eosbook import bifurcation as bif
from eosbook.explorers import bifurcation_explorer
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

EXPLORER = bifurcation_explorer
CONFIG = bifurcation_explorer().children[-1].config
LABELS = {"eta": "η", "imbalance": "y₀ − x₀", "zoom": "zoom"}


@pytest.mark.parametrize("preset", CONFIG["presets"], ids=lambda preset: preset["label"])
def test_presets(show_again, preset):
    page = show_again()
    press(page, preset["label"].replace("*", ""))
    page.wait_for_timeout(50)
    for trait, value in values(page, LABELS).items():
        assert value == pytest.approx(preset[trait], rel=5e-3)
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")
    assert re.search(r"period|diverges|comes to rest", sentence(page))
    assert page.evaluate("nowhere") == []


def test_both_ends_of_every_slider(show_again):
    page = show_again()
    for label in LABELS.values():
        for key in ("End", "Home"):
            before = pictures(page)
            slider(page, label).locator("input[type=range]").press(key)
            page.wait_for_timeout(80)
            assert pictures(page) != before, (label, key)
            assert not re.search("NaN|undefined|∞|not a number", sentence(page))
        press(page, "reset")
    assert page.evaluate("nowhere") == []


def test_saved_data_are_pythons(show):
    name, data = downloaded(show(eta=1.3, imbalance=0), "save data")
    assert name == "eosbook-bifurcation-square.csv"
    _, *rows = data.decode().splitlines()
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    etas = np.array([float(row["eta"]) for row in table])
    ours = bif.attractors("square", etas, 1.05, 1.05, settle=400, kept=128)
    for k in range(32):
        theirs = np.array([float(row[f"product_{k}"]) for row in table])
        np.testing.assert_array_equal(theirs, ours.product[:, 96 + k])
    assert [int(row["period"]) for row in table] == ours.period.tolist()


def test_python_code_finds_the_same(show):
    page = show(page_options={"permissions": ["clipboard-read", "clipboard-write"]}, eta=1.265)
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    assert names["found"].period[0] == 4 and "settles on period 4" in sentence(page)
    assert f"{names['found'].product[0, -1]:.4g}" in sentence(page)


def test_the_step_size_is_dragged_and_read(show):
    page = show()
    handle = page.locator(".eos-handle")
    handle.focus()
    before = values(page, LABELS)["eta"]
    page.keyboard.press("Shift+ArrowRight")
    assert values(page, LABELS)["eta"] == pytest.approx(before + 10 * 1.6 / 400, abs=1e-3)
    empty = overlays(page)
    box = page.locator(".eos-main").bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 100)
    text = page.locator(".eos-readout").inner_text()
    assert re.match(r"η = 0\.8\d*: period 1, xy from 1 to 1", text)
    assert overlays(page) != empty
    full = pictures(page)
    press(page, "theory")
    assert pictures(page)[0] != full[0] and pictures(page)[1:] == full[1:]


# ---------------------------------------------------------------- replaying


def test_each_step_is_told_as_python_has_it(show):
    page = show()
    whole = sentence(page), pictures(page), overlays(page)
    bar = page.locator(STEP)
    bar.press("Home")
    early = bif.attractors("square", [1.15], 0.75, 1.35, settle=0, kept=64).product[0]
    for step in range(10):
        loss = (early[step] - 1) ** 2 / 2
        told = f"xy = {written(early[step])}, loss above minimum {written(loss, 3)}"
        assert sentence(page) == f"Step {step} of 60: {told}. {whole[0]}"
        assert page.inner_text(".eos-readout") == f"step {step} of 60: {told}"
        assert bar.get_attribute("aria-valuetext") == f"step {step}, xy = {written(early[step])}"
        before = pictures(page), overlays(page)
        bar.press("ArrowRight")
        for now, then in zip((pictures(page), overlays(page)), before, strict=True):
            assert [one != other for one, other in zip(now, then, strict=True)] == [
                True,
                False,
                True,
            ]
    assert "where it will settle" in page.inner_text(".eos-legend")
    bar.press("End")
    page.evaluate("document.activeElement.blur()")
    press(page, "last step")
    assert (sentence(page), pictures(page), overlays(page)) == whole
    assert "where it will settle" not in page.inner_text(".eos-legend")
    assert page.evaluate("nowhere") == []


def test_products_that_have_landed_stay(show):
    page = show()
    bar = page.locator(STEP)
    shown = {}
    bar.press("Home")
    for step in range(13):
        if step in (0, 1, 12):
            url = pictures(page)[0].partition(",")[2]
            shown[step] = np.asarray(Image.open(io.BytesIO(base64.b64decode(url))).convert("RGB"))
        bar.press("ArrowRight")
    new = {step: (shown[step] != shown[0]).any(axis=2).sum() for step in (1, 12)}
    assert new[12] > 2 * new[1] > 0  # what only moved would change as much every time


def test_play_pause_and_end(show):
    page = show()
    whole = sentence(page), pictures(page)
    step, last = replayed(page)
    assert last == 60 and sentence(page).startswith(f"Step {step} of 60: ")
    page.locator(STEP).press("End")
    page.locator(STEP).press("PageDown")
    press(page, "play")
    page.wait_for_function("document.querySelector('.eos-replay input').value === '60'")
    page.get_by_role("button", name="play", exact=True).wait_for()
    assert (sentence(page), pictures(page)) == whole


def test_a_slider_ends_the_replay_and_nothing_stale_is_left(show):
    page = show()
    whole = sentence(page), pictures(page)
    for label in LABELS.values():
        ends_the_replay(page, label)
        assert pictures(page) != whole[1]
        press(page, "play")
        press(page, "reset")
        page.get_by_role("button", name="play", exact=True).wait_for()
        assert (sentence(page), pictures(page)) == whole
    assert page.evaluate("nowhere") == []


def test_reduced_motion_shows_still_pictures(show):
    count, most = stills(show(page_options={"reduced_motion": "reduce"}))
    assert count <= most


def test_a_run_that_leaves_stops_with_words(show):
    page = show(eta=2.2, imbalance=0.1)
    assert "this run diverges" in sentence(page)
    bar = page.locator(STEP)
    last = int(bar.get_attribute("max"))
    assert 3 < last < 60
    bar.press("ArrowLeft")
    assert re.search(rf"Step {last - 1} of {last}: xy = .*, off the picture, loss", sentence(page))
    assert "will settle" not in page.inner_text(".eos-legend")
    before = pictures(page)
    bar.press("ArrowRight")  # adds the cross
    assert pictures(page)[2] != before[2] and sentence(page).startswith("At η = 2.2")
    assert page.evaluate("nowhere") == []


def test_saved_picture(show):
    name, data = downloaded(show(), "save picture")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) > 40_000


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?bifurcation.problem=root&bifurcation.eta=9&bifurcation.zoom=4")
    assert values(page, LABELS)["zoom"] == pytest.approx(4, rel=1e-2)
    assert "eta = 9 (allowed: 0.8 to 2.4)" in page.locator(".eos-note").inner_text()
    press(page, "chaos")
    page.wait_for_function("location.search.includes('eta=1.55')")
    press(page, "reset")
    page.wait_for_function("location.search === ''")


REFUSED = [{"eta": 0.1}, {"eta": None}, {"zoom": 0}, {"imbalance": "x"}, {"problem_index": 7}]


def test_no_value_leaves_a_stale_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, bifurcation_explorer().children[-1])
    whole, base = sentence(page), CONFIG["defaults"]
    for traits in REFUSED:
        set_traits(page, {**base, **traits})
        assert "must be" in sentence(page), traits
        assert not page.locator(".eos-panels").is_visible()
        assert not page.locator(STEP).is_visible()
        set_traits(page, base)
        assert sentence(page) == whole
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == "" and page.evaluate("explorer.listening()") == 0


@pytest.mark.budget
def test_the_picture_follows_the_slider(show):
    assert drawing_time(show(), 0, 1.0) < 50


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
    assert page.locator(".eos-main").bounding_box()["y"] < 844
