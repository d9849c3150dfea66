"""The explorer of network (2) in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import re
import struct

import numpy as np
import pytest

from eosbook import mean_model, relu_network
from eosbook.explorers import relu_network_explorer
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

EXPLORER = relu_network_explorer
CONFIG = relu_network_explorer().children[-1].config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
LABELS = {"eta": "η", "d": "d", "n": "n", "signal": "λ", "seed": "seed", "A0": "A₀"}
QUICK = {"eta": 0.05, "d": 50, "n": 60}
SLOW = {"eta": 2e-5}  # half a million steps


@pytest.fixture
def host(visit, tmp_path):
    """`host(...)` mounts the bundle on a model made here, as a notebook would: not in the book."""

    def opened(**arguments):
        page = open_host(visit, tmp_path, relu_network_explorer(**arguments).children[-1])
        finished(page)
        return page

    return opened


def trained(eta=2.5e-3, d=200, n=300, signal=3.0, seed=0, start="A0", A0=1.0, **_):
    """Python's run of the same settings, its mean model, and its accuracy."""
    data = relu_network.sparse_coding_data(d, n, signal, seed)
    test = relu_network.sparse_coding_data(d, CONFIG["test_n"], signal, seed, "test")
    if start == "A0":
        weights = relu_network.weights_from_A0(d, A0)
    else:
        weights = relu_network.initial_weights(d, seed, start)
    run = relu_network.train(data, eta, *weights, steps=round(CONFIG["time"] / eta))
    mean = mean_model.trajectory(eta, d, run.A[0], run.b.size - 1)
    accuracy = relu_network.accuracy(test, run.a_minus[-1], run.a_plus[-1], run.b[-1])
    return run, mean, accuracy


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"eta": 2.5e-4},
        {"eta": 7e-4, "seed": 3, "n": 200},
        {"eta": 2.5e-3, "start": "1/(2d)", "seed": 1},
        {"eta": 0.02, "d": 50, "n": 100, "signal": 5.0, "start": "1/(2d^2)"},
        {"eta": 0.9, "A0": -4.0},
    ],
    ids=str,
)
def test_words_are_pythons(show, settings):
    page = show(**settings)
    words = sentence(page)
    run, mean, accuracy = trained(**settings)
    last, eta = run.b.size - 1, run.eta
    theory, init = 8 * np.pi / run.data.d**2, 2 / run.sharpness[0]
    digits = 6 if abs(init / theory - 1) < 0.01 else 4
    assert f"8π/d² = {written(theory, digits)}" in words
    assert f"2/λₘₐₓ(init) = {written(init, digits)}" in words
    if eta > max(theory, init):
        assert "both predict the edge of stability" in words
    elif eta < min(theory, init):
        assert "both predict the gradient-flow regime" in words
    assert f"begins at {written(run.sharpness[0])} and is {written(run.sharpness[-1])}" in words
    near = np.flatnonzero(abs(run.sharpness * eta / 2 - 1) <= 0.05)
    above = int((run.sharpness >= 2 / eta).sum())
    if near.size or above:
        assert f"within 5 % of 2/η = {written(2 / eta)} in {written(near.size, 7)} step" in words
    else:
        assert "always below 2/η" in words
    end = int(np.argmax(mean.height < 2 / eta))
    if end:
        assert f"phase at step {end} (time {written(eta * end)})" in words
        assert f"b = {written(run.b[end])} there" in words
        assert f"the mean model's is {written(mean.b[end])}" in words
    else:
        assert "predicts no EoS phase" in words
    assert f"b = {written(run.b[-1])}, training loss {written(run.loss[-1])}" in words
    assert f"at most {written(run.loss.max())} on the way" in words
    assert f"test accuracy {written(100 * accuracy, 3)} % on 1000 fresh samples" in words
    assert f"step {written(last, 7)}:" in words
    if "every unit is dead" in words:
        (first,) = map(int, re.findall(r"From step (\d+) on every unit is dead", words))
        largest = abs(run.data.x).max()
        assert run.b[first] <= -largest < run.b[first - 1] and accuracy == 0
    else:
        assert run.b[-1] > -abs(run.data.x).max()


def test_swings_are_counted(show):
    page = show()
    run, _, _ = trained()
    bends = np.diff(run.A, 2)
    alternates = np.r_[False, bends[1:] * bends[:-1] < 0]
    counts = np.flatnonzero(alternates & (abs(bends) >= 0.01 * abs(bends).max())) + 1
    width = abs(np.diff(run.A))[np.flatnonzero(alternates)].max()
    assert counts.size > 100
    assert (
        f"A swings from side to side in {counts.size} steps, the last at step {counts[-1]} "
        f"(time {written(run.eta * counts[-1])}), by as much as {written(width)}."
    ) in sentence(page)


def test_a_small_step_size_never_swings(show):
    page = show(eta=2.5e-4)
    assert "A never swings from side to side." in sentence(page)


def test_refused_settings_are_named_and_hide_the_picture(host):
    page = host(**QUICK)
    whole = sentence(page)
    base = {**CONFIG["defaults"], **QUICK}
    for bad in (
        {"eta": 0},
        {"eta": float("nan")},
        {"eta": None},
        {"eta": 2},
        {"d": 10},
        {"d": 100.5},
        {"n": "many"},
        {"signal": -1},
        {"seed": -1},
        {"A0": float("inf")},
        {"start_index": 3},
        {"window": "all"},
    ):
        set_traits(page, {**base, **bad})
        assert "must be" in sentence(page), bad
        assert not page.locator(".eos-panels").is_visible()
        set_traits(page, base)
        finished(page)
        assert sentence(page) == whole and page.locator(".eos-panels").is_visible()
    set_traits(page, {**base, "eta": 1, "signal": 0, "A0": -10})
    finished(page)
    assert not re.search("NaN|undefined|∞|not a number", sentence(page))
    assert page.evaluate("nowhere") == []


def test_A0_counts_for_one_start_only(show):
    page = show(**QUICK)
    a0 = slider(page, "A₀").locator("input[type=range]")
    assert not a0.is_disabled()
    page.get_by_label("start").select_option(index=2)
    assert a0.is_disabled()
    finished(page)
    run, _, _ = trained(**QUICK, start="1/(2d)")
    assert f"b = {written(run.b[-1])}, training loss" in sentence(page)


# ---------------------------------------------------------------- presets and the address


@pytest.mark.parametrize("key", PRESETS)
def test_preset_sets_everything(show_again, key):
    preset = PRESETS[key]
    page = show_again(**QUICK, signal=1.0, seed=7, wait=False)
    press(page, preset["label"].replace("*", ""), preset["group"].replace("*", ""))
    read = values(page, LABELS)
    given = [name for name in LABELS if preset[name] is not None]
    assert [read[name] for name in given] == pytest.approx(
        [preset[name] for name in given], rel=6e-3
    )
    chosen = page.get_by_label("start").locator("option:checked").inner_text()
    assert chosen == next(s["name"] for s in CONFIG["starts"] if s["key"] == preset["start"])
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")
    assert f"at η = {written(preset['eta'])}" in sentence(page) or "8π/d²" in sentence(page)


def test_landmarks_set_the_step_size(show):
    page = show(d=50, n=60, eta=0.1)
    init = 2 / trained(d=50, n=60, eta=0.1)[0].sharpness[0]
    page.get_by_role("button", name="2/λₘₐₓ(init)").click()
    assert values(page, LABELS)["eta"] == pytest.approx(init, rel=6e-3)
    page.get_by_role("button", name="8π/d²").press("Enter")
    assert values(page, LABELS)["eta"] == pytest.approx(8 * np.pi / 50**2, rel=6e-3)


def test_settings_come_from_the_address_and_go_there(show):
    page = show(
        query="?other.eta=1&training.eta=0.03&training.d=60&training.start=1%2F(2d)", **QUICK
    )
    read = values(page, LABELS)
    assert (read["eta"], read["d"], read["n"]) == (0.03, 60, 60)
    assert not page.locator(".eos-note").is_visible()
    slider(page, "seed").locator("input[type=range]").press("ArrowRight")
    page.wait_for_function("location.search.includes('seed=1')")
    query = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"eta": "0.03", "d": "60", "n": "60", "signal": "3", "seed": "1", "window": "tenth"}
    own["start"] = "1/(2d)"
    assert query == {"other.eta": "1", **{f"training.{key}": text for key, text in own.items()}}
    press(page, "reset")
    page.wait_for_function("!location.search.includes('training')")
    assert values(page, LABELS)["eta"] == 0.05


def test_a_bad_address_is_refused_with_a_note(show):
    page = show(query="?training.d=1e9&training.n=60.5&training.eta=&training.start=zero", **QUICK)
    note = page.locator(".eos-note").inner_text()
    for part in ("d = 1e9", "n = 60.5", "eta = ", "start = zero"):
        assert part in note
    assert values(page, LABELS)["d"] == 50


# ---------------------------------------------------------------- training in slices


def test_cancel_and_go_on(show):
    page = show(**SLOW, wait=False)
    page.wait_for_function("document.querySelector('progress').value > 0.05")
    page.get_by_role("button", name="cancel").click()
    words = sentence(page)
    step = int(re.search(r"Cancelled at step ([\d,]+) of 500,000", words)[1].replace(",", ""))
    assert (
        0 < step < 500_000 and "The sharpness begins at" in words and "test accuracy" not in words
    )
    drawn = pictures(page)
    page.wait_for_timeout(300)
    assert (sentence(page), pictures(page)) == (words, drawn)
    page.get_by_role("button", name="go on").click()
    page.wait_for_function("document.querySelector('progress').value > 0.3")
    assert "is being trained" in sentence(page)
    press(page, "2.5×10⁻³", "Figures 2, 4, 8: η =")
    finished(page)
    assert "step 4000:" in sentence(page) and "test accuracy" in sentence(page)


def test_a_change_under_way_leaves_nothing_behind(show):
    """After many changes the picture is that of the last settings, trained from their beginning."""
    page = show()
    whole = (sentence(page), pictures(page))
    eta = slider(page, "η").locator("input[type=range]")
    page.evaluate("""async () => {
      const [eta, d] = document.querySelectorAll(".eosbook-control input[type=range]");
      for (let k = 0; k < 25; k++) {
        [eta.value, d.value] = [-4 + 0.02 * k, 100 + 10 * k];
        for (const slider of [eta, d]) slider.dispatchEvent(new Event("input"));
        await new Promise(requestAnimationFrame);
      }
    }""")
    assert eta.input_value() != "-2.6"
    press(page, "reset")
    finished(page)
    assert (sentence(page), pictures(page)) == whole
    assert page.evaluate("nowhere") == []


@pytest.mark.budget
def test_training_never_freezes_the_page(show):
    """The largest data, half a million steps, and changes of the settings: no task above 50 ms."""

    def act(page):
        for _ in range(2):
            page.wait_for_function("document.querySelector('progress').value > 0.05")
            slider(page, "λ").locator("input[type=range]").press("ArrowRight")
        page.wait_for_function("document.querySelector('progress').value > 0.2")

    assert max(main_thread(show(d=400, n=600, wait=False, **SLOW), act)) < 50


@pytest.mark.budget
def test_full_size_is_trained_within_a_second(show):
    page = show(eta=2.5e-4, seed=1)

    def act(page):
        slider(page, "seed").locator("input[type=range]").press("ArrowRight")
        finished(page)

    assert sum(main_thread(page, act)) < 1000


# ---------------------------------------------------------------- reading and replaying


def test_scrub_by_keyboard(show):
    page = show(window="whole", **QUICK)
    run, _, _ = trained(**QUICK)
    whole = (sentence(page), pictures(page))
    scrubber = page.get_by_label("step", exact=True)
    scrubber.focus()
    page.keyboard.press("Home")
    assert sentence(page).startswith("Step 0 of 200 (no swings): time = 0, loss = ")
    assert pictures(page)[:4] == whole[1][:4]  # what comes after the step is paled on top
    assert all(now != then for now, then in zip(pictures(page)[4:], whole[1][4:], strict=True))
    label = page.locator(".eos-histogram").get_attribute("aria-label")
    noise = float(re.search(r"passes on ([\d.]+) % of the noise", label)[1])
    assert noise == pytest.approx(50, abs=3)
    page.keyboard.press("ArrowRight")
    assert f"b = {written(run.b[1])}" in page.locator(".eos-readout").inner_text()
    page.get_by_role("button", name="last step").click()
    assert (sentence(page), pictures(page)) == whole


def test_units_pass_what_python_counts(show):
    page = show()
    run, _, _ = trained()
    x, y, rows = run.data.x, run.data.y, np.arange(run.data.n)
    noise = np.ones_like(x, bool)
    noise[rows, run.data.index] = False
    signal = y * x[rows, run.data.index] + run.b[-1] > 0
    shares = [100 * (x[noise] + run.b[-1] > 0).mean(), 100 * signal.mean()]
    label = page.locator(".eos-histogram").get_attribute("aria-label")
    read = [float(share) for share in re.findall(r"([\d.]+) % of", label)]
    assert read == pytest.approx(shares, abs=0.06)
    answer = page.locator(".eos-answer").get_attribute("aria-label")
    assert f"slope {written(run.a_plus[-1])} for large values" in answer
    assert f"none between {written(run.b[-1])} and {written(-run.b[-1])}" in answer


def test_pointer_reads_one_step_in_all_panels(show):
    page = show()
    run, _, _ = trained()
    before = (overlays(page), pictures(page))
    box = page.locator(".eos-sharpness").bounding_box()
    page.mouse.move(box["x"] + 0.5 * box["width"], box["y"] + 90)
    readout = page.locator(".eos-readout").inner_text()
    step = int(re.match(r"step (\d+)", readout)[1])
    assert 100 < step < 300
    for name, value in (("b", run.b), ("A", run.A), ("loss", run.loss)):
        assert f"{name} = {written(value[step])}" in readout
    assert all(now != then for now, then in zip(overlays(page)[:4], before[0][:4], strict=True))
    assert all(now != then for now, then in zip(pictures(page)[4:], before[1][4:], strict=True))
    page.mouse.move(2, 2)
    assert (overlays(page), pictures(page)) == before


def test_windows_and_theory_change_the_picture(show):
    page = show()
    whole = pictures(page)
    seen = [whole[:4]]
    for name in ("whole run", "first hundredth", "EoS phase"):
        press(page, name)
        seen.append(pictures(page)[:4])
    for panel in zip(*seen, strict=True):
        assert len(set(panel)) == 4
    press(page, "first tenth")
    assert pictures(page) == whole
    press(page, "theory")
    assert all(now != then for now, then in zip(pictures(page)[:4], whole, strict=False))
    assert "mean model" not in page.locator(".eos-legend").inner_text()


def test_play(show):
    page = show(**QUICK)
    press(page, "play")
    page.wait_for_function("document.querySelector('.eos-replay input').value < 200")
    page.wait_for_function("document.querySelector('.eos-replay input').value > 10")
    press(page, "pause")
    assert sentence(page).startswith("Step ")
    slider(page, "seed").locator("input[type=range]").press("ArrowRight")
    finished(page)
    assert not sentence(page).startswith("Step ")


# ---------------------------------------------------------------- to take away


def test_saved_data_are_pythons(show):
    page = show()
    name, data = downloaded(page, "save data")
    assert name == "eosbook-relu-network.csv"
    header, *rows = data.decode().splitlines()
    assert "eta=0.0025 d=200 n=300 lambda=3 seed=0 A0=1 2/eta=800" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    run, mean, _ = trained()
    columns = {
        "time": run.time,
        "a_minus": run.a_minus,
        "a_plus": run.a_plus,
        "A": run.A,
        "b": run.b,
        "loss": run.loss,
        "sharpness": run.sharpness,
    }
    assert len(table) == run.b.size
    for column, expected in columns.items():
        found = [float(row[column]) for row in table]
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-12, err_msg=column)
    for column, expected in (("mean_model_A", mean.A), ("mean_model_b", mean.b)):
        found = [float(row[column]) for row in table]
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-5, err_msg=column)


def test_long_data_are_thinned_by_an_odd_stride(show):
    page = show(eta=1e-4)
    _, data = downloaded(page, "save data")
    header, _, *rows = data.decode().splitlines()
    assert header.endswith(", rows 3 steps apart")
    assert len(rows) == 100_000 // 3 + 1
    assert [int(row.split(",")[0]) for row in rows[:3]] == [0, 3, 6]


def test_saved_picture(show):
    page = show()
    name, data = downloaded(page, "save picture")
    assert name.endswith(".png") and data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24])[0] == 2200 and len(data) > 50_000


@pytest.mark.parametrize("start", ["A0", "1/(2d)"])
def test_python_code_makes_the_same_run(show, start):
    page = show(
        page_options={"permissions": ["clipboard-read", "clipboard-write"]}, start=start, **QUICK
    )
    press(page, "copy Python")
    page.get_by_text("Python code copied.").wait_for()
    names = {}
    exec(page.evaluate("navigator.clipboard.readText()"), names)  # noqa: S102
    words = sentence(page)
    assert f"b = {written(names['run'].b[-1])}, training loss" in words
    assert f"test accuracy {written(100 * names['accuracy'], 3)} %" in words


# ---------------------------------------------------------------- hosts and looks


def test_one_model_shown_twice_and_taken_down(host):
    page = host(**QUICK)
    page.evaluate("async () => { globalThis.second = await mount(explorer); }")
    set_traits(page, {"seed": 5})
    page.wait_for_timeout(300)
    words = page.locator(".eos-sentence").all_inner_texts()
    assert len(words) == 2 and words[0] == words[1] and "At time 10" in words[0]
    address = page.url
    page.evaluate("cleanup()")
    page.evaluate("second()")
    assert page.locator("body").inner_text() == ""
    assert page.evaluate("explorer.listening()") == 0
    assert page.url == address


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = show(page_options=options)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    page.wait_for_timeout(100)
    for name in ("whole run", "EoS phase"):
        press(page, name)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
    assert page.evaluate("nowhere") == []


def test_panels_say_what_they_show(show):
    page = show()
    run, _, _ = trained()
    labels = [panel.get_attribute("aria-label") for panel in page.locator(".eos-panel").all()]
    assert len(labels) == 6 and all(labels)
    assert f"between {written(run.A.min())} and {written(run.A.max())}" in labels[2]
    assert "2/η is 800" in labels[1]
