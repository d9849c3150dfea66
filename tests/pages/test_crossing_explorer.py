"""The explorer of the crossing in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re
import struct

import numpy as np
import pytest

from eosbook import crossing, losses
from eosbook.explorers import crossing_explorer
from eosbook.single_neuron import limit
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
    values,
    written,
)
from tests.pages.slices import finished, main_thread

EXPLORER = crossing_explorer
CONFIG = crossing_explorer().children[-1].config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
LABELS = {"eta": "η", "beta": "β", "zoom": "zoom", "shape": "x̃", "delta": "δ₀"}


def followed(preset, divisor=1):
    """Python's loss, limit and units of a preset, or of arguments alike."""
    loss = losses.from_key(preset["loss"], preset["beta"] if preset["loss"] == "beta" else None)
    eta = preset["eta"] / divisor
    size = np.sqrt((2 + preset["delta"]) / (eta * loss.curvature))
    shape = preset["shape"]
    end = limit(loss, eta, shape * size, np.sqrt(1 + shape**2) * size, max_steps=10**18)
    return loss, end, crossing.natural_units(loss, eta)


# ---------------------------------------------------------------- presets and words


@pytest.mark.parametrize("key", PRESETS)
def test_preset_sets_everything_and_the_words_are_pythons(show_again, key):
    preset = PRESETS[key]
    page = show_again(eta=0.3, loss="rsym", shape=0.4, delta=2.2, zoom=3)
    press(page, preset["label"], preset["group"].replace("*", ""))
    finished(page)
    read = values(page, LABELS)
    for name in ("eta", "zoom", "shape", "delta"):
        assert read[name] == pytest.approx(preset[name], rel=5e-3)
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")
    words = sentence(page)
    loss, end, units = followed(preset)
    if str(end.regime) != "EoS":
        assert (
            "there is no bouncing, and no crossing to look at here" in words
            and "It bounces" not in words
        )
        return
    assert f"a gap of {written(end.gap, 5)} below 2/η" in words
    count = end.bouncing_steps
    assert f"bounces for {count:,} step" in words or count < 10_000
    assert f"bounces for {count} step" in words or count >= 10_000
    k = crossing.gap_constant(loss.beta)
    predicted = k * units.gap
    assert f"{written(k, 5)} × {written(units.gap, 5)} = {written(predicted, 5)}" in words
    assert f"off by {written(100 * abs(predicted / end.gap - 1), 2)} %." in words
    _, last, own = followed(preset, 8)
    off = abs(k * own.gap / last.gap - 1)
    assert f"At η/8 the prediction is off by {written(100 * off, 2)} %." in words
    (theory,) = re.findall(r"the profile does at D = ([\d.]+)", words)
    D = float(theory.rstrip("."))
    ratio = np.sqrt(crossing.profile(loss.beta, D)) / (D / 2) ** (1 / loss.beta)
    assert ratio == pytest.approx(1.1, rel=2e-3)


def test_saved_data_are_pythons(show):
    page = show(eta=0.2, loss="beta", beta=3, delta=0.5)
    name, data = downloaded(page, "save data")
    assert name == "eosbook-crossing-beta.csv"
    header, *rows = data.decode().splitlines()
    assert "loss=beta beta=3 eta=0.2 shape=0.75 delta=0.5 k=0.68870572" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    etas = sorted({float(row["eta"]) for row in table}, reverse=True)
    assert etas == [0.2, 0.1, 0.05, 0.025]
    loss = losses.higher_order(3)
    for eta in etas:
        own = [row for row in table if float(row["eta"]) == eta]
        units = crossing.natural_units(loss, eta)
        size = np.sqrt(2.5 / eta)
        x, y = 0.75 * size, 1.25 * size
        steps, t = {int(row["step"]): row for row in own[:-1]}, 0
        while t <= max(steps):
            if t in steps:
                row = {key: float(value) for key, value in steps[t].items()}
                assert row["delta"] == pytest.approx(eta * y * y - 2, abs=1e-9)
                assert row["s"] == pytest.approx(abs(x * y), abs=1e-9)
                assert row["D"] * units.delta == pytest.approx(row["delta"], rel=1e-12)
                assert row["A"] * units.s == pytest.approx(row["s"], rel=1e-12)
            slope = eta * float(loss.prime(x * y))
            x, y, t = x - slope * y, y - slope * x, t + 1


def test_saved_picture(show):
    name, data = downloaded(show(), "save picture")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (2200, 1200) and len(data) > 60_000


def test_python_code_finds_the_same(show):
    page = show(
        page_options={"permissions": ["clipboard-read", "clipboard-write"]}, loss="beta", beta=1.5
    )
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    assert f"a gap of {written(names['end'].gap[0], 5)} below" in sentence(page)
    assert names["ratio"][-1] == pytest.approx(names["k"], rel=1e-3)


# ---------------------------------------------------------------- views and reading


def test_views_change_the_picture_only(show):
    page = show()
    words, full = sentence(page), pictures(page)
    press(page, "as they are", "units")
    raw = pictures(page)
    assert raw[0] != full[0] and raw[1] == full[1] and raw[2] != full[2]
    press(page, "natural", "units")
    assert pictures(page) == full
    readout = slider(page, "zoom").locator(".eosbook-readout")
    readout.fill("8")
    readout.press("Enter")
    assert pictures(page)[0] != full[0] and pictures(page)[1:] == full[1:]
    press(page, "theory")
    assert pictures(page)[1] != full[1]
    assert "profile" not in page.locator(".eos-legend").inner_text()
    assert sentence(page) == words.replace("up to D = 6.", "up to D = 0.75.") != words
    assert "35 of 35" in page.inner_text(".eos-count")
    press(page, "reset")
    assert pictures(page) == full


def test_runs_end_at_minus_k_in_what_is_read(show):
    page = show(loss="beta", beta=4)
    label = page.locator(".eos-main").get_attribute("aria-label")
    ends = [float(end.replace("−", "-")) for end in re.findall(r": D = (−\d+\.\d+)", label)]
    assert len(ends) == 4 and np.abs(np.array(ends) + crossing.gap_constant(4)).max() < 0.03
    before = overlays(page)
    box = page.locator(".eos-main").bounding_box()
    left, right = 52, box["width"] - 16  # the plot's edges; D from -1.35 k - 0.18 to 6
    low = -1.35 * crossing.gap_constant(4) - 0.18
    top = np.sqrt(crossing.profile(4, 6))
    across = left + (right - left) * (2 - low) / (6 - low)
    A = np.sqrt(crossing.profile(4, 2))
    up = box["height"] - 42 - (box["height"] - 68) * (A + 0.03 * top) / (1.09 * top)
    page.mouse.move(box["x"] + across, box["y"] + up)
    readout = page.locator(".eos-readout").inner_text()
    D, A = (float(re.search(rf"{name} = ([\d.]+)", readout)[1]) for name in "DA")
    assert abs(D - 2) < 0.3 and A == pytest.approx(np.sqrt(crossing.profile(4, D)), rel=0.05)
    changed = [now != then for now, then in zip(overlays(page), before, strict=True)]
    assert changed == [True, False, True]


def test_gaps_by_pointer_and_keyboard(show):
    page = show()
    chooser = page.get_by_label("point", exact=True)
    chooser.press("End")
    text = chooser.get_attribute("aria-valuetext")
    assert text.startswith("η = 0.5: gap ") and text in page.locator(".eos-readout").inner_text()
    chooser.press("Home")
    near = chooser.get_attribute("aria-valuetext")
    assert re.match(r"η = 0.1, step \d+: δ = 0.1[12]", near) and "; D = 5." in near
    box = page.locator(".eos-gaps").bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 60)
    readout = page.locator(".eos-readout").inner_text()
    _, end, units = followed({**CONFIG["defaults"], "loss": "sqrt", "eta": 0.0025})
    assert readout.startswith("η = 0.0025: gap ")
    assert f"gap {written(end.gap, 5)} = {written(end.gap / units.gap, 6)} units" in readout


def test_the_step_size_is_dragged(show):
    page = show()
    handle = page.locator(".eos-step-size")
    box = handle.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + 10, steps=4)
    page.mouse.up()
    assert 0.13 < values(page, LABELS)["eta"] < 0.3
    handle.focus()
    before = values(page, LABELS)["eta"]
    page.keyboard.press("Shift+ArrowLeft")
    assert values(page, LABELS)["eta"] == pytest.approx(before / 1.05**10, rel=1e-2)
    finished(page)
    assert f"At η = {written(values(page, LABELS)['eta'], 3)}"[:10] in sentence(page)


# ---------------------------------------------------------------- slices


@pytest.mark.budget
def test_the_picture_follows_a_slider_and_no_task_is_long(show):
    page = show()
    assert drawing_time(page, 0, -1.5) < 50

    def act(page):
        slider(page, "δ₀").locator("input[type=range]").press("End")
        finished(page)

    assert max(main_thread(page, act)) < 60
    assert "35 of 35" in page.inner_text(".eos-count")


def test_a_change_under_way_leaves_nothing_behind(show):
    page = show()
    whole = (sentence(page), pictures(page))
    page.evaluate("""async () => {
      const sliders = document.querySelectorAll(".eosbook-control input[type=range]");
      for (let k = 0; k < 25; k++) {
        const slider = sliders[k % 2 ? 0 : 3];
        slider.value = k % 2 ? -1.6 + 0.05 * k : 0.1 + 0.02 * k;
        slider.dispatchEvent(new Event("input"));
        await new Promise(requestAnimationFrame);
      }
    }""")
    press(page, "reset")
    finished(page)
    assert (sentence(page), pictures(page)) == whole
    assert page.evaluate("nowhere") == []


# ---------------------------------------------------------------- address, hosts, looks


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?crossing.loss=beta&crossing.beta=3&crossing.eta=9&crossing.units=raw")
    assert values(page, LABELS)["beta"] == 3 and values(page, LABELS)["eta"] == pytest.approx(0.1)
    assert "eta = 9 (allowed: 0.02 to 0.5)" in page.locator(".eos-note").inner_text()
    press(page, "natural", "units")
    page.wait_for_function("location.search.includes('units=natural')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"eta": "0.1", "loss": "beta", "beta": "3", "shape": "0.75", "delta": "1"}
    own |= {"units": "natural", "zoom": "1"}
    assert query == {f"crossing.{key}": text for key, text in own.items()}
    press(page, "reset")
    page.wait_for_function("location.search === ''")


REFUSED = [
    *({"eta": value} for value in (float("nan"), 0, -1, None, "wide", 1e-3, 1)),
    *({"beta": value, "loss_index": 2} for value in (1, 1.0001, None, 1e9, float("inf"))),
    *({"shape": value} for value in (0, None, "x", 1e30)),
    *({"delta": value} for value in (float("inf"), -3, None)),
    *({"loss_index": 9}, {"units": "SI"}, {"zoom": 0}, {"zoom": None}),
]
DRAWN = [
    {"eta": 0.5, "delta": 4},
    {"eta": 0.5, "delta": 0.1, "shape": 2},
    {"eta": 0.5, "loss_index": 2, "beta": 1.2, "units": "raw", "zoom": 32},
    {"eta": 0.02, "loss_index": 2, "beta": 1.2, "zoom": 1 / 16},
    {"eta": 0.02, "loss_index": 2, "beta": 10, "shape": 0.01, "delta": 4},
    {"eta": 0.3, "loss_index": 3, "shape": 2, "units": "raw"},
]


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, crossing_explorer().children[-1])
    finished(page)
    whole, base = sentence(page), CONFIG["defaults"]
    for traits in [*REFUSED, *DRAWN]:
        set_traits(page, {**base, **traits})
        refused = traits in REFUSED
        assert ("must be" in sentence(page)) == refused, traits
        assert page.locator(".eos-panels").is_visible() != refused, traits
        assert page.locator(".eos-legend").is_visible() != refused, traits
        if not refused:
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
    boxes = [page.locator(f".eos-{name}").bounding_box() for name in ("main", "gaps", "ratio")]
    assert [box["y"] for box in boxes] == sorted(box["y"] for box in boxes)
    assert all(box["height"] > 150 for box in boxes) and boxes[0]["y"] < 844
