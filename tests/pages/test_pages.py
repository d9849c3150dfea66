"""What must hold on every built page."""

import gzip
import itertools
import json
import re
import time

import pytest

import tasks
from tests.pages.conftest import HAS_WIDGETS, LIVE, built_pages

FOUND = (
    """selector => [...document.querySelectorAll(selector)].map(e => e.outerHTML.slice(0, 200))"""
)

# Elements that stick out on the right, for a readable failure.
OVERFLOWING = """() => [...document.querySelectorAll("main *")]
    .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                 && !e.closest(".bd-sidebar-secondary, .highlight, .cell_output, mjx-container, table, pre"))
    .map(e => `${e.tagName}.${e.className} ${e.getBoundingClientRect().right}`).slice(0, 8)"""

# WCAG contrast of each piece of text with the ground behind it, the poor ones returned.
POOR_CONTRAST = """() => {
  const rgb = text => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b]
    .map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = rgb(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const poor = [];
  for (const e of document.querySelectorAll("article *")) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    const hidden = e.closest("svg, .highlight, .headerlink, [aria-hidden=true], :disabled")
      || !e.checkVisibility({opacityProperty: true, visibilityProperty: true});
    if (!own || hidden) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(rgb(style.color)), light(ground(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) {
      poor.push(`${ratio.toFixed(2)} ${e.tagName}.${e.className} ${e.textContent.slice(0, 40)}`);
    }
  }
  return poor;
}"""


def read(name):
    return (tasks.HTML / name).read_text(encoding="utf-8")


def test_every_chapter_is_built():
    chapters = re.findall(r"(?:root|file): (\S+)", (tasks.ROOT / "_toc.yml").read_text())
    assert len(chapters) >= 5
    assert {f"{chapter}.html" for chapter in chapters} <= set(built_pages())


def test_index_leads_to_the_book(visit):
    page = visit.new_page()
    page.goto(f"{visit.site}/index.html")
    page.wait_for_url("**/book/index.html")


def test_nothing_leaves_the_machine(visit, name):
    """The fixture refuses and reports every request to another machine and every error."""
    page = visit(name)
    page.mouse.wheel(0, 100_000)
    page.wait_for_load_state("networkidle")
    assert len(visit.requests) > 10


def test_sources_name_no_other_machine(name):
    """No script, style, picture or frame has an outside address, even one not yet asked for."""
    loads = r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=[\"'](?:https?:)?//[^>]*>"
    styles = r"<link\b(?=[^>]*rel=[\"'](?:stylesheet|preload|preconnect|icon))[^>]*href=[\"']https?:[^>]*>"
    assert re.findall(loads, read(name)) + re.findall(styles, read(name)) == []


def test_mathematics_is_typeset(visit, name):
    page = visit(name)
    assert page.locator(".math mjx-container").count() == page.locator(".math").count()
    assert page.locator("mjx-merror").count() == 0


def test_every_image_has_alt_text(visit, name):
    page = visit(name)
    assert (
        page.evaluate(
            FOUND,
            ":is(img:not([alt]), img[alt=''], [role=img]:not([aria-label], [aria-labelledby])):not([aria-hidden=true])",
        )
        == []
    )
    broken = page.evaluate(
        "() => [...document.images].filter(i => i.loading !== 'lazy' && !i.naturalWidth).length"
    )
    assert broken == 0


def test_one_main_heading_and_no_skipped_level(visit, name):
    page = visit(name)
    levels = page.evaluate(
        "() => [...document.querySelectorAll('article :is(h1,h2,h3,h4,h5,h6)')]"
        ".map(h => Number(h.tagName[1]))"
    )
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_fits_a_phone(visit, name):
    page = visit(name, width=390, height=844, has_touch=True, is_mobile=True)
    sticking_out = page.evaluate(OVERFLOWING)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, sticking_out
    assert sticking_out == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_readable(visit, name, scheme):
    page = visit(name, color_scheme=scheme)
    assert page.get_attribute("html", "data-theme") == scheme
    assert page.evaluate(POOR_CONTRAST) == []


def test_no_cell_failed(visit, name):
    page = visit(name)
    assert page.evaluate(FOUND, ".eosbook-message, .output.traceback, .output.stderr") == []
    text = " ".join(page.locator(".cell_output").all_inner_texts())
    assert not re.search(r"VBox\(|Error displaying widget|Loading widget|IPY_MODEL_", text)


def test_internal_links_lead_somewhere(name):
    """Every relative link names a built file, and every fragment an element of it."""
    here = tasks.HTML / name
    broken = []
    for link in re.findall(r'<a\b[^>]*\bhref="([^"]+)"', read(name)):
        path, _, fragment = link.partition("#")
        if re.match(r"[a-z]+:", path):
            continue
        target = (here.parent / path.partition("?")[0]).resolve() if path else here
        named = f'id="{fragment}"' if fragment and target.suffix == ".html" else ""
        if not target.exists() or named not in target.read_text(errors="replace"):
            broken.append(link)
    assert broken == []


# ---------------------------------------------------------------- pages with explorers


def test_hydrator_knows_every_widget(visit, live_name):
    page = visit(live_name)
    state = page.locator("script[type='application/vnd.jupyter.widget-state+json']")
    models = {model["model_name"] for model in json.loads(state.text_content())["state"].values()}
    drawn = {model for model in models if not re.search("(Layout|Style)Model$", model)}
    assert drawn and drawn <= set(page.evaluate("eosbookModels"))


def test_explorers_are_live_from_a_file(visit, live_name):
    page = visit(live_name, from_file=True)
    assert page.locator(LIVE).count() == 1
    assert page.locator(".eosbook-view").count() == page.locator(HAS_WIDGETS).count()
    assert page.locator(".eosbook-explorer").count() > 0


def test_an_explorers_source_is_loaded_once(live_name):
    loaded = re.findall(r"_static/(explorer-\w+\.js)", read(live_name))
    assert loaded and len(loaded) == len(set(loaded))
    assert (
        max(len(line) for line in read(live_name).splitlines() if "widget-state" in line) < 200_000
    )


def test_static_picture_stands_in(visit, live_name):
    page = visit(live_name)
    fallbacks = page.locator(".tag_explorer-fallback")
    asked = page.locator(".eosbook-view").filter(has=page.locator(".eos-prediction"))
    pictures = page.locator(".eosbook-view").filter(has_not=page.locator(".eos-prediction"))
    stills = page.locator(".eosbook-still")
    questions = asked.count()
    assert fallbacks.count() >= pictures.count()
    assert not any(hidden.is_visible() for hidden in [*fallbacks.all(), *stills.all()])
    page.emulate_media(media="print")
    assert all(shown.is_visible() for shown in [*fallbacks.all(), *asked.all()])
    assert not any(hidden.is_visible() for hidden in [*pictures.all(), *stills.all()])
    page = visit(live_name, java_script_enabled=False)
    assert all(image.is_visible() for image in page.locator(".tag_explorer-fallback img").all())
    assert page.locator(".eosbook-still").count() == questions
    assert all(still.is_visible() for still in page.locator(".eosbook-still").all())


def picture(view):
    """Everything that the explorer has drawn, as text."""
    return view.locator(".eosbook-explorer").evaluate(
        """el => [...el.querySelectorAll("svg")].map(e => e.innerHTML).join()
             + [...el.querySelectorAll("canvas")].map(e => e.toDataURL()).join()"""
    )


def sentence(view):
    """What the explorer says in words."""
    said = view.locator(".eosbook-explorer :is([role=status], [aria-live])").all_inner_texts()
    return " ".join(said)


def wait_for_change(page, view, before):
    """Wait until picture and sentence both differ from `before`; return the new ones."""
    for _ in range(60):
        after = (picture(view), sentence(view))
        if after[0] != before[0] and after[1] != before[1]:
            return after
        page.wait_for_timeout(50)
    changed = [
        word for word, a, b in zip(("picture", "sentence"), after, before, strict=True) if a != b
    ]
    raise AssertionError(f"changed: {changed or 'nothing'}; it still says {before[1]!r}")


def move_every_slider(page, view):
    for slider in view.locator(".eosbook-control input[type=range]").all():
        if slider.is_disabled() or not slider.is_visible():
            continue
        slider.focus()
        slider.evaluate("e => e.scrollIntoView({block: 'center', behavior: 'instant'})")
        before = wait_for_quiet(page, view)
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        before = wait_for_change(page, view, before)
        box = slider.bounding_box()
        value = slider.input_value()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2, steps=3)
        page.mouse.up()
        assert slider.input_value() != value
        wait_for_change(page, view, before)


def wait_for_quiet(page, view):
    """Wait until the explorer draws and computes nothing new; return its picture and sentence."""
    last = None
    until = time.monotonic() + 60
    while time.monotonic() < until:
        now = (picture(view), sentence(view))
        if now == last and not view.locator(".eos-cancel:enabled").count():
            return now
        last = now
        page.wait_for_timeout(100)
    raise AssertionError("the explorer never stands still")


def test_sliders_change_picture_and_sentence(visit, live_name):
    """By keyboard and by mouse, and again under the last choice of each menu."""
    page = visit(live_name)
    views = page.locator(".eosbook-view").filter(has=page.locator(".eosbook-explorer")).all()
    assert views
    for view in views:
        view.scroll_into_view_if_needed()
        move_every_slider(page, view)
        for menu in view.locator(".eosbook-control select").all():
            menu.select_option(index=menu.locator("option").count() - 1)
            move_every_slider(page, view)


def test_typed_values(visit, live_name):
    """A read-out takes an exact number, keeps it in range and refuses what is no number."""
    page = visit(live_name)
    for view in page.locator(".eosbook-view").filter(has=page.locator(".eosbook-readout")).all():
        readout = view.locator(".eosbook-readout").first
        slider = view.locator(".eosbook-control input[type=range]").first
        readout.fill("not a number")
        readout.press("Enter")
        assert readout.get_attribute("aria-invalid") == "true"
        ends = []
        for beyond in ("1e9", "1e12"):
            readout.fill(beyond)
            readout.press("Enter")
            assert readout.get_attribute("aria-invalid") is None
            nearest = float(slider.get_attribute("max")) - float(slider.get_attribute("step"))
            assert float(slider.input_value()) > nearest
            ends.append(float(readout.input_value()))
        assert ends[0] == ends[1] < 1e9


def test_page_weight(visit, live_name):
    """A page with explorers, all its files counted, stays under 2 MB as a web server sends it."""
    page = visit.new_page()
    sizes = []
    page.on("response", lambda response: sizes.append(len(gzip.compress(response.body()))))
    page.goto(f"{visit.site}/{live_name}", wait_until="networkidle")
    assert 100_000 < sum(sizes) < 2_000_000
