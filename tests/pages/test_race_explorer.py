"""The race in a browser, on pages made here with the book's own hydrator."""

import csv
import io
import json
import re
import struct

import numpy as np
import pytest

from eosbook import losses, single_neuron
from eosbook.explorers import race_explorer
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

EXPLORER = race_explorer
CONFIG = race_explorer().children[-1].config
PRESETS = {f"{preset['group']} {preset['label']}": preset for preset in CONFIG["presets"]}
NUMBERS = {"eta": "η", "x0": "x₀", "y0": "y₀", "beta": "β"}
LABELS = {
    f"{key}_{lane}": f"{lane.upper()}: {label}" for key, label in NUMBERS.items() for lane in "ab"
}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
TIME = "input[type=range][id^=eos-time]"


def lane(preset, name):
    loss = losses.from_key(preset[f"loss_{name}"], preset[f"beta_{name}"])
    return loss, *(preset[f"{key}_{name}"] for key in ("eta", "x0", "y0"))


def listed(page):
    return [entry.inner_text() for entry in page.locator(".eos-saved li").all()]


# ---------------------------------------------------------------- presets and words


@pytest.mark.parametrize("key", PRESETS)
def test_preset_sets_both_lanes_and_the_words_are_pythons(show_again, key):
    preset = PRESETS[key]
    start = {"eta": 0.3, "x0": 1.0, "y0": 4.4, "loss": "rsym"}
    page = show_again(a=start, b=start)
    press(page, preset["label"].replace("*", ""), preset["group"].replace("*", ""))
    assert page.locator(".eos-caption").inner_text() == preset["caption"].replace("*", "")
    read = values(page, LABELS)
    for trait, value in read.items():
        if preset[trait] is not None:
            assert value == pytest.approx(preset[trait], rel=5e-3)
    words = sentence(page)
    for name in "ab":
        loss, eta, x0, y0 = lane(preset, name)
        end = single_neuron.limit(loss, eta, x0, y0)
        if end.flag.name == "DIVERGED":
            assert f"{name.upper()} diverges" in words
        else:
            assert (
                f"sharpness {written(end.sharpness, 6)}, a gap of {written(end.gap)} below" in words
            )
        assert f"2/η = {written(2 / eta)}" in words


def test_saved_data_are_pythons_to_the_last_bit(show):
    page = show(b={"eta": 0.3, "x0": 1.0, "y0": 6.0, "loss": "huber"})
    press(page, "save B")
    name, data = downloaded(page, "save data")
    assert name == "eosbook-race.csv"
    header, *rows = data.decode().splitlines()
    assert "A: loss=sqrt eta=0.06 x0=2 y0=5; B: loss=huber eta=0.3" in header
    table = list(csv.DictReader(io.StringIO("\n".join(rows))))
    made = {
        "A": (losses.square_root(), 0.06, 2.0, 5.0),
        "B": (losses.huber(), 0.3, 1.0, 6.0),
        "1": (losses.huber(), 0.3, 1.0, 6.0),
    }
    assert {row["run"] for row in table} == set(made)
    for run, settings in made.items():
        own = [row for row in table if row["run"] == run]
        path = single_neuron.trajectory(*settings, len(own) - 1)
        for column, expected in (("x", path.x), ("y", path.y), ("y2", path.y2)):
            assert [float(row[column]) for row in own] == expected.tolist()
        times = (settings[1] * np.arange(len(own))).tolist()
        assert [float(row["time"]) for row in own] == times


def test_saved_picture(show):
    name, data = downloaded(show(), "save picture")
    assert name == "eosbook-race.png" and data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (2200, 1400) and len(data) > 50_000


# ---------------------------------------------------------------- the shared clock


def test_scrubbing_moves_both_in_lock_step(show):
    page = show()
    whole, words = pictures(page), sentence(page)
    bar = page.locator(TIME)
    bar.press("Home")
    assert sentence(page).startswith("Flow time 0: A at step 0 (gradient flow), B at step 0")
    for _ in range(7):
        bar.press("ArrowRight")
    assert "Flow time 0.42: A at step 7 (gradient flow), B at step 2" in sentence(page)
    readout = page.locator(".eos-readout").inner_text()
    assert (
        readout.startswith("time 0.42 · A: step 7, height over 2/η = ") and "B: step 2" in readout
    )
    assert "0.42 of" in page.locator(".eos-replay output").inner_text()
    assert bar.get_attribute("aria-valuetext").startswith("time 0.42, A gradient flow")
    assert all(now != then for now, then in zip(pictures(page), whole, strict=True))
    bar.press("End")
    assert (sentence(page), pictures(page)) == (words, whole)


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_play_and_pause(show, motion):
    page = show(page_options={"reduced_motion": motion})
    page.get_by_role("button", name="play").click()
    page.wait_for_function(
        "document.querySelector('.eos-sentence').textContent.includes('Flow time')"
    )
    page.wait_for_timeout(1200)
    page.get_by_role("button", name="pause").click()
    stopped = sentence(page)
    time = float(re.match(r"Flow time ([\d.]+)", stopped)[1])
    assert time > 0
    page.wait_for_timeout(300)
    assert sentence(page) == stopped


def test_pointer_reads_both_lanes(show):
    page = show()
    before = overlays(page)
    box = page.locator(".eos-loss").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert all(now != then for now, then in zip(overlays(page), before, strict=True))
    text = page.locator(".eos-readout").inner_text()
    time, step = (
        float(re.match(r"time ([\d.]+)", text)[1]),
        int(re.search(r"B: step (\d+)", text)[1]),
    )
    assert step == int(time / 0.2 + 1e-3)
    page.mouse.move(0, 0)
    assert overlays(page) == before


def test_views_change_the_picture_only(show):
    page = show()
    full = pictures(page)
    press(page, "sharpness over 2/η", "show")
    assert pictures(page)[0] != full[0] and pictures(page)[1] == full[1]
    press(page, "first tenth", "time")
    assert pictures(page)[1] != full[1]
    press(page, "reset")
    assert pictures(page) == full


# ---------------------------------------------------------------- saved runs


def test_saved_runs_are_drawn_listed_and_survive_a_reload(show):
    page = show()
    bare = pictures(page)
    press(page, "save A")
    press(page, "save B")
    assert page.locator(".eos-row .eos-feedback").first.inner_text() == "B is saved as run 2."
    drawn, kept = pictures(page), listed(page)
    assert len(kept) == 2 and all(now != then for now, then in zip(drawn, bare, strict=True))
    assert "η = 0.06, (2, 5)" in kept[0] and "η = 0.2, (2, 5)" in kept[1]
    stored = json.loads(
        page.evaluate("Object.values({...localStorage}).find(t => t.includes('eta'))")
    )
    numbers = {"x0": "2", "y0": "5", "beta": "2", "loss": "sqrt"}
    assert stored == [{"eta": "0.06", **numbers}, {"eta": "0.2", **numbers}, *[None] * 4]
    page.reload()
    page.wait_for_selector("html.eosbook-live", state="attached")
    page.wait_for_function("document.querySelector('.eos-sentence').textContent !== ''")
    assert (listed(page), pictures(page)) == (kept, drawn)
    page.get_by_role("button", name="remove run 1").click()
    assert listed(page) == kept[1:]
    page.get_by_role("button", name="remove run 2").click()
    assert listed(page) == [] and pictures(page) == bare


def test_six_runs_at_most_each_with_its_look(show):
    page = show()
    for k in range(6):
        slider(page, "A: y₀").locator(".eosbook-readout").fill(str(3 + k))
        slider(page, "A: y₀").locator(".eosbook-readout").press("Enter")
        press(page, "save A")
    samples = [svg.inner_html() for svg in page.locator(".eos-saved svg").all()]
    assert len(samples) == len(set(samples)) == 6
    for button in ("save A", "save B"):
        assert page.get_by_role("button", name=button, exact=True).is_disabled()
    page.get_by_role("button", name="remove run 3").click()
    press(page, "save B")
    assert [entry.split("\n")[0] for entry in listed(page)] == list("123456")
    assert "η = 0.2, (2, 5)" in listed(page)[2]


def test_where_storage_is_refused_saved_runs_last_as_long_as_the_page(show):
    page = show()
    page.evaluate("""() => {
      Storage.prototype.setItem = () => { throw new DOMException("refused", "SecurityError"); };
    }""")
    press(page, "save A")
    assert len(listed(page)) == 1
    assert "This browser keeps nothing" in page.locator(".eos-row .eos-feedback").first.inner_text()


GOOD = {"eta": "0.25", "x0": "3", "y0": "6", "beta": "2", "loss": "sqrt"}


@pytest.mark.parametrize(
    ("stored", "left"),
    [
        ("{", 0),
        ("7", 0),
        (json.dumps([GOOD, {**GOOD, "eta": "1e9"}, "x", None]), 1),
        (json.dumps([GOOD] * 9), 6),
    ],
)
def test_damaged_storage_is_left_out_and_said(show, stored, left):
    page = show()
    press(page, "save A")
    page.evaluate(
        """text => {
          const key = Object.keys({...localStorage}).find(name => name.startsWith("eosbook race "));
          localStorage.setItem(key, text);
        }""",
        stored,
    )
    page.reload()
    page.wait_for_selector("html.eosbook-live", state="attached")
    page.wait_for_function("document.querySelector('.eos-sentence').textContent !== ''")
    assert len(listed(page)) == left
    said = page.locator(".eos-row .eos-feedback").first.inner_text()
    assert said == "Some of the saved runs could not be read and are left out."
    assert page.evaluate("nowhere") == []


# ---------------------------------------------------------------- address, hosts, looks


def test_settings_come_from_the_address_and_go_there(show):
    query = "?race.loss_b=beta&race.beta_b=3&race.eta_a=9&race.window=tenth&race.x0_a=1.25"
    page = show(query=query)
    read = values(page, LABELS)
    assert (read["beta_b"], read["x0_a"], read["eta_a"]) == (3, 1.25, pytest.approx(0.06, rel=1e-2))
    assert "eta_a = 9 (allowed: 0.01 to 2)" in page.locator(".eos-note").inner_text()
    press(page, "whole race", "time")
    page.wait_for_function("location.search.includes('window=whole')")
    found = page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")
    own = {"eta_a": "0.06", "x0_a": "1.25", "y0_a": "5", "loss_a": "sqrt", "eta_b": "0.2"}
    own |= {"x0_b": "2", "y0_b": "5", "loss_b": "beta", "beta_b": "3"}
    own |= {"quantity": "height", "window": "whole"}
    assert found == {f"race.{key}": text for key, text in own.items()}
    press(page, "reset")
    page.wait_for_function("location.search === ''")


def test_copied_link_leads_to_the_section_and_the_state(show):
    page = show(page_options={"permissions": ["clipboard-read", "clipboard-write"]})
    page.evaluate("""() => {
      const section = document.createElement("section");
      section.id = "lab-race";
      const view = document.querySelector(".eosbook-view");
      view.replaceWith(section);
      section.append(view);
    }""")
    press(page, "one diverges", "Beyond")
    press(page, "copy link")
    page.get_by_text("Link copied.").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.endswith("#lab-race") and "race.eta_b=1.5&" in link
    words = sentence(page)
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_function("document.querySelector('.eos-sentence')?.textContent")
    assert sentence(page) == words and "B diverges" in words


REFUSED = [
    *({"eta_a": value} for value in (float("nan"), 0, -1, None, "wide", 3)),
    *({"y0_b": value} for value in (float("inf"), -1, None, 17)),
    *({"beta_b": value, "loss_index_b": 3} for value in (1, None, 11)),
    *({"loss_index_a": 9}, {"window": "half"}, {"quantity": None}, {"steps": 0}),
]
DRAWN = [
    {"eta_a": 2, "x0_a": 10, "y0_a": 16},
    {"eta_a": 0.01, "x0_a": 10, "y0_a": 16, "eta_b": 2},
    {"x0_a": 0, "y0_a": 0, "x0_b": 0},
    {"x0_a": 3, "y0_a": 3},
    {"x0_b": 10, "y0_b": 0.01},
    {"loss_index_b": 3, "beta_b": 1.2, "window": "hundredth"},
    {"loss_index_a": 3, "beta_a": 10, "quantity": "sharpness"},
    {"loss_index_a": 2, "loss_index_b": 4, "eta_b": 2, "window": "tenth"},
    {"eta_b": 0.5, "x0_b": 2, "y0_b": 4, "loss_index_b": 2},
    {"steps": 1},
]


def test_no_value_leaves_a_stale_or_broken_picture(visit, tmp_path):
    page = open_host(visit, tmp_path, race_explorer().children[-1])
    press(page, "save A")
    whole, base = sentence(page), CONFIG["defaults"]
    for traits in [*REFUSED, *DRAWN]:
        set_traits(page, {**base, **traits})
        refused = traits in REFUSED
        assert ("must be" in sentence(page)) == refused, traits
        assert page.locator(".eos-panels").is_visible() != refused, traits
        if not refused:
            words = sentence(page) + page.locator(".eos-readout").inner_text()
            assert not re.search("NaN|undefined|not a number", words), (traits, words)
        assert sentence(page) != whole and page.evaluate("nowhere.splice(0)") == [], traits
        set_traits(page, base)
        assert sentence(page) == whole, traits
    page.evaluate("cleanup()")
    assert page.locator("body").inner_text() == "" and page.evaluate("explorer.listening()") == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fits_a_phone(show, theme):
    page = show(page_options=PHONE)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    press(page, "save B")
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert small_targets(page) == []
    boxes = [page.locator(f".eos-{name}").bounding_box() for name in ("main", "loss")]
    assert boxes[0]["y"] < boxes[1]["y"] and all(box["height"] > 150 for box in boxes)


def test_no_text_is_tiny(show):
    page = show()
    press(page, "save A")
    sizes = page.evaluate("""() => [...document.querySelectorAll(".eos *")]
      .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3))
      .map((e) => parseFloat(getComputedStyle(e).fontSize))""")
    assert min(sizes) >= 12


@pytest.mark.budget
def test_drawn_within_a_frame(show):
    """With both lanes and a saved run; the slider is A's y₀."""
    page = show()
    press(page, "save B")
    assert drawing_time(page, slider=2, start=5.01) < 16
