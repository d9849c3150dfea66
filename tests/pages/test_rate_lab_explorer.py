"""The rate lab in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re
import struct

import numpy as np
import pytest

from eosbook import crossing, losses
from eosbook.explorers import rate_lab_explorer
from eosbook.power_law import fit_power
from eosbook.single_neuron import limit
from tests.pages.explorers import (
    downloaded,
    open_host,
    overlays,
    pictures,
    press,
    sentence,
    set_traits,
    slider,
    small_targets,
    values,
    written,
)
from tests.pages.slices import finished, main_thread

EXPLORER = rate_lab_explorer
CONFIG = rate_lab_explorer().children[-1].config
ETAS = np.array(CONFIG["etas"])
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
LABELS = {"beta": "β", "low": "least η", "high": "greatest η", "shape": "x̃", "delta": "δ₀"}
BETAS = {entry["key"]: entry["beta"] for entry in CONFIG["exponents"]}


def ends_of(beta, shape=0.75, delta=2.0):
    size = np.sqrt((2 + delta) / ETAS)
    loss = losses.higher_order(beta)
    return limit(loss, ETAS, shape * size, np.sqrt(1 + shape**2) * size, max_steps=10**18)


def law_text(low, high, counts):
    inside = (ETAS >= low) & (ETAS <= high) & (counts > 0)
    law = fit_power(ETAS[inside], counts[inside])
    digits = int(np.clip(1 - np.floor(np.log10(law.error)), 2, 6))
    return f"{law.exponent:.{digits}f} ± {law.error:.{digits}f}".replace("-", "−")


# ---------------------------------------------------------------- words and presets


@pytest.mark.parametrize("key", PRESETS)
def test_preset_sets_everything_and_the_words_are_pythons(show_again, key):
    preset = PRESETS[key]
    page = show_again(betas=(4.0,), low=0.03, high=0.3, shape=0.3, delta=1.0, wait=False)
    press(page, preset["label"].replace("*", ""), preset["group"].replace("*", ""))
    finished(page)
    read = values(page, LABELS)
    for name in ("low", "high", "shape", "delta"):
        assert read[name] == pytest.approx(preset[name], rel=5e-3)
    words = sentence(page)
    _, gaps, steps = re.split("Slopes of the", words)
    assert page.locator(".eos-table tbody tr").count() == len(preset["shown"].split())
    for shown in preset["shown"].split():
        beta = BETAS[shown] or preset["beta"]
        end = ends_of(beta, preset["shape"], preset["delta"])
        counts = np.where(end.regime == "EoS", end.band_steps, 0).astype(float)
        if beta == 2:
            counts /= np.log(1 / ETAS)
        name = f"β = {shown if BETAS[shown] else written(beta)}"
        gap = law_text(preset["low"], preset["high"], np.where(counts > 0, end.gap, 0))
        assert f"{name}: {gap} (theory {written(1 / (beta - 1))})" in gaps
        count = law_text(preset["low"], preset["high"], counts)
        assert f"{name}: {count} (theory {written(-max(beta / (beta - 1), 2))})" in steps


def test_table_compares_constants_with_theory(show):
    page = show(betas=(1.5, 2.0, 10.0), low=0.005, high=0.05)
    cells = [row.split("\t") for row in page.locator(".eos-table tbody").inner_text().split("\n")]
    assert [row[0] for row in cells] == ["β = 3/2", "β = 2", "β = 10"]
    for row, beta in zip(cells, (1.5, 2.0, 10.0), strict=True):
        loss = losses.higher_order(beta)
        k = crossing.gap_constant(beta) * loss.c ** (-1 / (beta - 1))
        assert row[4] == written(k)
        for measured, theory, accuracy in ((row[3], row[4], 0.01), (row[7], row[8], 0.08)):
            assert float(measured) == pytest.approx(float(theory), rel=accuracy)
    press(page, "divide log(1/η) out at β = 2")
    divided = page.locator(".eos-table tbody tr").nth(1).inner_text().split("\t")
    assert divided[8] == "–"
    assert abs(float(divided[5].split()[0].replace("−", "-")) + 2) > 0.1  # the slope is off now


# ---------------------------------------------------------------- the range


def test_dragging_the_range_fits_anew_and_computes_nothing(show):
    page = show(betas=(2.0,))
    words, full = sentence(page), pictures(page)
    handle = page.locator(".eos-high")
    box = handle.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] - 20, box["y"] - 30, steps=4)
    page.mouse.up()
    high = values(page, LABELS)["high"]
    assert 0.05 < high < 0.12 and "39 of 39" in page.inner_text(".eos-count")
    assert sentence(page) != words
    assert all(now != then for now, then in zip(pictures(page), full, strict=True))
    page.locator(".eos-low").focus()
    page.keyboard.press("ArrowRight")
    low = values(page, LABELS)["low"]
    assert low == pytest.approx(0.018 * 1.05, rel=2e-3)
    end = ends_of(2.0)
    assert f"β = 2: {law_text(low, high, end.gap)} (theory 1)" in sentence(page)
    press(page, "reset")
    assert (sentence(page), pictures(page)) == (words, full)


def test_too_few_points_are_said_to_be(show):
    page = show(betas=(3.0,), low=0.1, high=0.11)
    assert sentence(page).count("too few points") == 2
    assert page.evaluate("nowhere") == []


def test_ends_may_come_in_either_order(show):
    page = show(betas=(3.0,), low=0.02, high=0.1)
    words = sentence(page)
    for label, value in (("least η", "0.1"), ("greatest η", "0.02")):
        readout = slider(page, label).locator(".eosbook-readout")
        readout.fill(value)
        readout.press("Enter")
    assert sentence(page) == words


# ---------------------------------------------------------------- exponents


def test_exponents_are_switched_on_and_off(show):
    page = show(betas=(2.0,))
    assert not slider(page, "β").locator("input[type=range]").is_enabled()
    page.get_by_role("button", name="slider", exact=True).click()
    finished(page)
    assert slider(page, "β").locator("input[type=range]").is_enabled()
    assert "β = 1.2:" in sentence(page) and "78 of 78" in page.inner_text(".eos-count")
    readout = slider(page, "β").locator(".eosbook-readout")
    readout.fill("5")
    readout.press("Enter")
    finished(page)
    assert "β = 5:" in sentence(page) and "β = 1.2:" not in sentence(page)
    press(page, "2", "β")
    assert "β = 2:" not in sentence(page) and "39 of 39" in page.inner_text(".eos-count")
    press(page, "slider")  # the last one stays
    assert "β = 5:" in sentence(page)


def test_cancel_and_go_on(show):
    page = show(betas=(1.5, 2, 3, 10), delta=4.0, wait=False)
    page.wait_for_function("parseInt(document.querySelector('.eos-count').textContent) > 3")
    cancel = page.locator(".eos-cancel")
    cancel.evaluate("button => button.click()")  # nothing happens if all was done before
    if cancel.inner_text() == "go on":
        words = sentence(page)
        assert re.search(r"Cancelled with \d+ of 156 runs", words)
        page.wait_for_timeout(200)
        assert sentence(page) == words
        cancel.click()
    finished(page)
    assert "156 of 156" in page.inner_text(".eos-count") and "Cancelled" not in sentence(page)


@pytest.mark.budget
def test_no_task_is_long(show):
    page = show(delta=3.0)

    def act(page):
        slider(page, "δ₀").locator("input[type=range]").press("End")
        finished(page)

    times = main_thread(page, act)
    assert max(times) < 60 and sum(times) < 2000


# ---------------------------------------------------------------- reading, to take away


def test_pointer_reads_and_a_click_keeps(show):
    page = show(betas=(2.0, 3.0))
    chooser = page.get_by_label("point", exact=True)
    chooser.press("End")
    text = chooser.get_attribute("aria-valuetext")
    end = ends_of(3.0)
    assert text.startswith(f"β = 3, η = 0.4: gap {written(end.gap[-1], 5)} (theory ")
    assert f"{end.band_steps[-1]} steps in the band" in text
    assert page.locator(".eos-readout").inner_text() == text
    before = overlays(page)
    box = page.locator(".eos-steps").bounding_box()
    for up in range(30, 300, 20):
        page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + up)
        if page.locator(".eos-readout").inner_text() != text:
            break
    else:
        raise AssertionError("no mark was read")
    assert all(now != then for now, then in zip(overlays(page), before, strict=True))


def test_saved_data_are_pythons(show):
    page = show(betas=(4 / 3, 10.0), delta=1.5)
    name, data = downloaded(page, "save data")
    assert name == "eosbook-rates.csv"
    header, *rows = data.decode().splitlines()
    assert "shape=0.75 delta=1.5" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    assert len(table) == 2 * ETAS.size
    for part, beta in ((table[: ETAS.size], 4 / 3), (table[ETAS.size :], 10.0)):
        end = ends_of(beta, delta=1.5)
        assert [float(row["eta"]) for row in part] == ETAS.tolist()
        np.testing.assert_allclose([float(row["gap"]) for row in part], end.gap, rtol=1e-8)
        counts = np.array([float(row["band_steps"]) for row in part])
        np.testing.assert_allclose(counts, end.band_steps, rtol=1e-8)


def test_saved_picture(show):
    name, data = downloaded(show(), "save picture")
    assert name == "eosbook-rates.png" and data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (2200, 1080) and len(data) > 60_000


def test_python_code_fits_the_same(show):
    options = {"permissions": ["clipboard-read", "clipboard-write"]}
    page = show(page_options=options, betas=(2.0,), low=0.01, high=0.1)
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    gap, steps = names["laws"][2]
    for law in (gap, steps):
        assert f"{law.exponent:.4f}".replace("-", "−") in sentence(page)


# ---------------------------------------------------------------- address, hosts, looks


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?rates.shown=2+own&rates.beta=6&rates.low=1e-9")
    assert "β = 6:" in sentence(page) and "β = 10:" not in sentence(page)
    assert "low = 1e-9 (allowed: 0.005 to 0.4)" in page.locator(".eos-note").inner_text()
    press(page, "3", "β")
    page.wait_for_function("location.search.includes('3')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"shown": "2 3 own", "beta": "6", "low": "0.018", "high": "0.135335", "shape": "0.75"}
    assert query == {f"rates.{key}": text for key, text in (own | {"delta": "2"}).items()}
    press(page, "reset")
    page.wait_for_function("location.search === ''")


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, rate_lab_explorer(betas=(2.0,)).children[-1])
    finished(page)
    whole, base = sentence(page), {**CONFIG["defaults"], "shown": "2"}
    refused = [
        *({"shown": value} for value in ("", None, "7", "3 2", "2  3", 2)),
        *({"beta": value, "shown": "own"} for value in (1, None, "x", float("nan"), 1e9)),
        *({"low": value} for value in (0, None, 1)),
        *({"high": float("nan")}, {"shape": -1}, {"delta": None}),
    ]
    drawn = [
        {"shape": 2, "delta": 0.1},
        {"shown": "4/3 3/2 2 3 4 10 own", "beta": 1.2},
        {"low": 0.4, "high": 0.4},
        {"shown": "own", "beta": 10, "delta": 4},
    ]
    for traits in [*refused, *drawn]:
        set_traits(page, {**base, **traits})
        bad = traits in refused
        assert ("must be" in sentence(page)) == bad, traits
        for part in (".eos-panels", ".eos-table", ".eos-legend"):
            assert page.locator(part).is_visible() != bad, traits
        if not bad:
            finished(page)
            assert not re.search("NaN|undefined|∞|not a number", sentence(page)), traits
        assert sentence(page) != whole and page.evaluate("nowhere.splice(0)") == [], traits
        set_traits(page, base)
        finished(page)
        assert sentence(page) == whole, traits
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == "" and page.evaluate("explorer.listening()") == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
    boxes = [page.locator(f".eos-{name}").bounding_box() for name in ("main", "steps")]
    assert boxes[0]["y"] < boxes[1]["y"] and all(box["height"] > 300 for box in boxes)
