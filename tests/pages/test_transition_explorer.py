"""The explorer of the transition in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re
import struct

import numpy as np
import pytest

from eosbook import mean_model, relu_network
from eosbook.explorers import transition_explorer
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

EXPLORER = transition_explorer
CONFIG = transition_explorer().children[-1].config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
LABELS = {"d": "d", "n": "n", "signal": "λ", "seed": "seed", "A0": "A₀"}
QUICK = {"d": 50, "n": 60}  # a sweep takes a twentieth of a second


def swept(d=200, n=300, signal=3.0, seed=0, start="A0", A0=1.0, **_):
    """Python's sweep of the same settings, 8π/d², 2/λ_max at the start, and the mean model's b."""
    data = relu_network.sparse_coding_data(d, n, signal, seed)
    test = relu_network.sparse_coding_data(d, CONFIG["test_n"], signal, seed, "test")
    if start == "A0":
        weights = relu_network.weights_from_A0(d, A0)
    else:
        weights = relu_network.initial_weights(d, seed, start)
    edge = mean_model.threshold(d)
    etas = edge * np.array(CONFIG["ratios"])
    sweep = relu_network.sweep(data, etas, *weights, test=test)
    init = 2 / relu_network.sharpness(data, *weights, 0.0)
    return sweep, edge, init, mean_model.limit(etas, d, d * sum(weights), max_steps=100_000).b


# ---------------------------------------------------------------- words and data


@pytest.mark.parametrize(
    "settings",
    [
        QUICK,
        {"d": 100, "n": 200, "signal": 5.0, "seed": 4},
        {"d": 70, "n": 100, "start": "1/(2d)", "seed": 2},
        {"d": 60, "n": 80, "A0": -0.3},
    ],
    ids=str,
)
def test_words_are_pythons(show, settings):
    page = show(**settings)
    words = sentence(page)
    sweep, edge, init, _ = swept(**settings)
    assert f"In dimension d = {settings['d']}" in words
    assert f"8π/d² = {written(edge)}" in words
    assert f"2/λₘₐₓ(init) = {written(init)}, {written(init / edge)} × 8π/d²" in words
    grows = np.flatnonzero(sweep.swing >= 0.1)
    if grows[0] > 0:
        before, after = (written(sweep.eta[grows[0] - back] / edge) for back in (1, 0))
        assert f"begin to grow between {before} and {after} × 8π/d²." in words
    else:
        assert "grow at every step size" in words
    assert f"falls from {written(sweep.b[0])} at η = {written(sweep.eta[0])}" in words
    assert f"to {written(sweep.b[-1])} at η = {written(sweep.eta[-1])}." in words
    least, most = (
        written(100 * score, 3) for score in (sweep.accuracy.min(), sweep.accuracy.max())
    )
    assert f"lies between {least} % and {most} %" in words


def test_saved_data_are_pythons(show):
    settings = {**QUICK, "seed": 3}
    page = show(**settings)
    name, data = downloaded(page, "save data")
    assert name == "eosbook-transition.csv"
    header, *rows = data.decode().splitlines()
    assert "d=50 n=60 lambda=3 seed=3 A0=1 8pi/d^2=" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    sweep, _, _, mean = swept(**settings)
    columns = {
        "eta": sweep.eta,
        "ratio": CONFIG["ratios"],
        "steps": sweep.steps,
        "a_minus": sweep.a_minus,
        "a_plus": sweep.a_plus,
        "b": sweep.b,
        "accuracy": sweep.accuracy,
        "mean_model_b": mean,
    }
    for column, expected in columns.items():
        found = [float(row[column]) for row in table]
        np.testing.assert_allclose(found, expected, rtol=1e-8, atol=1e-12, err_msg=column)


def test_saved_picture(show):
    name, data = downloaded(show(**QUICK), "save picture")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (2200, 1200) and len(data) > 30_000


def test_python_code_makes_the_same_sweep(show):
    page = show(page_options={"permissions": ["clipboard-read", "clipboard-write"]}, **QUICK)
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    assert f"falls from {written(names['sweep'].b[0])} at η" in sentence(page)


# ---------------------------------------------------------------- the sweep in slices


def test_cancel_and_go_on(show):
    page = show(d=400, n=600, wait=False)
    page.wait_for_function("document.querySelector('.eos-count').textContent.startsWith('4 of')")
    page.get_by_role("button", name="cancel").click()
    words = sentence(page)
    assert re.search(r"Cancelled with \d of 35 step sizes", words)
    assert "2/λₘₐₓ(init)" in words and "The bias at time 10 falls from" in words
    drawn = pictures(page)
    page.wait_for_timeout(300)
    assert (sentence(page), pictures(page)) == (words, drawn)
    page.get_by_role("button", name="go on").click()
    page.wait_for_function("document.querySelector('.eos-count').textContent.startsWith('6 of')")
    assert "is being trained" in sentence(page)
    press(page, "reset")
    slider(page, "d").locator(".eosbook-readout").fill("50")
    slider(page, "d").locator(".eosbook-readout").press("Enter")
    finished(page)
    assert "In dimension d = 50" in sentence(page) and "35 of 35" in page.inner_text(".eos-count")


@pytest.mark.budget
def test_the_first_points_come_soon_and_the_rest_in_seconds(show):
    """Full size: both sides of the threshold within half a second, all within four, in slices."""
    page = show(seed=1)

    def act(page, points):
        slider(page, "seed").locator("input[type=range]").press("ArrowRight")
        began = f"document.querySelector('.eos-count').textContent.startsWith('{points} of')"
        page.wait_for_function(began)

    first = main_thread(page, lambda page: act(page, 4))
    marks = page.locator(".eos-main").get_attribute("aria-label")
    assert "of 35 points" in marks
    whole = main_thread(page, lambda page: act(page, 35))
    assert sum(first) < 500 and sum(whole) < 4000
    assert max(first + whole) < 50


def test_a_change_under_way_leaves_nothing_behind(show):
    page = show(**QUICK)
    whole = (sentence(page), pictures(page))
    page.evaluate("""async () => {
      const [d, n] = document.querySelectorAll(".eosbook-control input[type=range]");
      for (let k = 0; k < 25; k++) {
        d.value = 60 + 10 * k;
        d.dispatchEvent(new Event("input"));
        await new Promise(requestAnimationFrame);
      }
    }""")
    press(page, "reset")
    finished(page)
    assert (sentence(page), pictures(page)) == whole
    assert page.evaluate("nowhere") == []


# ---------------------------------------------------------------- reading


def test_pointer_reads_and_a_click_keeps(show):
    page = show(**QUICK)
    sweep, edge, _, mean = swept(**QUICK)
    whole, before = sentence(page), overlays(page)
    box = page.locator(".eos-accuracy").bounding_box()
    page.mouse.move(box["x"] + 0.85 * box["width"], box["y"] + 60)
    readout = page.locator(".eos-readout").inner_text()
    assert all(now != then for now, then in zip(overlays(page), before, strict=True))
    page.mouse.click(box["x"] + 0.85 * box["width"], box["y"] + 60)
    assert sentence(page) == f"{whole} Chosen: {readout}."
    (place,) = [i for i, eta in enumerate(sweep.eta) if f"η = {written(eta)} =" in readout]
    assert f"= {written(sweep.eta[place] / edge)} × 8π/d²" in readout
    assert f"b = {written(sweep.b[place])}, mean model {written(mean[place])}" in readout
    assert f"test accuracy {written(100 * sweep.accuracy[place], 3)} %" in readout
    assert f"{sweep.steps[place]} steps" in readout


def test_points_by_keyboard(show):
    page = show(**QUICK)
    sweep, *_ = swept(**QUICK)
    chooser = page.get_by_label("point", exact=True)
    chooser.press("End")
    assert f"Chosen: η = {written(sweep.eta[-1])}" in sentence(page)
    chooser.press("ArrowLeft")
    assert f"Chosen: η = {written(sweep.eta[-2])}" in sentence(page)
    assert f"b = {written(sweep.b[-2])}" in chooser.get_attribute("aria-valuetext")


def test_the_threshold_is_dragged_and_moves_with_the_dimension(show):
    page = show(d=100, n=60)
    handle = page.locator(".eos-threshold")
    before = handle.bounding_box()["x"]
    slider(page, "d").locator("input[type=range]").press("ArrowRight")
    moved = handle.bounding_box()["x"]
    assert moved < before and "d = 110" in handle.get_attribute("aria-label")
    handle.focus()
    page.keyboard.press("ArrowRight")
    assert values(page, LABELS)["d"] == 100
    box = handle.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 70, box["y"] + 60, steps=4)
    page.mouse.up()
    assert 50 <= values(page, LABELS)["d"] < 90
    finished(page)
    assert "Chosen" not in sentence(page)
    press(page, "ηd²/8π")
    assert not handle.is_visible()


def test_views_change_the_picture(show):
    page = show(**QUICK)
    words = sentence(page)
    seen = [pictures(page)]
    for name in ("ηd²/8π", "around the threshold", "η"):
        press(page, name)
        seen.append(pictures(page))
    for panel in zip(*seen, strict=True):
        assert len(set(panel)) >= 3
    assert sentence(page) == words and "35 of 35" in page.inner_text(".eos-count")
    press(page, "whole", "step sizes")
    assert pictures(page) == seen[0]
    press(page, "theory")
    assert pictures(page)[0] != seen[0][0]
    assert "mean model" not in page.locator(".eos-legend").inner_text()


# ---------------------------------------------------------------- presets, address, hosts


@pytest.mark.parametrize("key", PRESETS)
def test_preset_sets_everything(show_again, key):
    preset = PRESETS[key]
    page = show_again(signal=1.0, seed=7, wait=False, **QUICK)
    press(page, preset["label"], preset["group"].replace("*", ""))
    read = values(page, LABELS)
    given = [name for name in LABELS if preset[name] is not None]
    assert [read[name] for name in given] == [preset[name] for name in given]
    chosen = page.get_by_label("start").locator("option:checked").inner_text()
    assert chosen == next(s["name"] for s in CONFIG["starts"] if s["key"] == preset["start"])
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")


def test_settings_come_from_the_address_and_go_there(show):
    page = show(query="?transition.d=60&transition.span=zoom&transition.n=1e6", n=60)
    assert (values(page, LABELS)["d"], values(page, LABELS)["n"]) == (60, 60)
    assert "n = 1e6" in page.locator(".eos-note").inner_text()
    press(page, "ηd²/8π")
    page.wait_for_function("location.search.includes('axis=ratio')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"d": "60", "n": "60", "signal": "3", "seed": "0", "start": "A0", "A0": "1"}
    own |= {"axis": "ratio", "span": "zoom"}
    assert query == {f"transition.{key}": text for key, text in own.items()}
    press(page, "reset")
    page.wait_for_function("location.search === ''")


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, transition_explorer(**QUICK).children[-1])
    finished(page)
    whole = sentence(page)
    base = {**CONFIG["defaults"], **QUICK}
    for bad in ({"d": 40}, {"n": None}, {"signal": "x"}, {"A0": 1e9}, {"axis": "x"}, {"span": 1}):
        set_traits(page, {**base, **bad})
        assert "must be" in sentence(page) and not page.locator(".eos-panels").is_visible(), bad
        set_traits(page, base)
        finished(page)
        assert sentence(page) == whole, bad
    set_traits(page, {**base, "A0": 0, "signal": 0, "n": 50})
    finished(page)
    assert not re.search("NaN|undefined|∞|not a number", sentence(page))
    assert page.evaluate("nowhere") == []
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == "" and page.evaluate("explorer.listening()") == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options, **QUICK)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
    labels = [panel.get_attribute("aria-label") for panel in page.locator(".eos-panel").all()]
    assert len(labels) == 3 and all("35 of 35 points" in label for label in labels)
