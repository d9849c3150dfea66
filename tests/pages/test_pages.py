"""What must hold on every built page."""

import gzip
import itertools
import json
import re
from html import unescape
from urllib.parse import unquote, urlsplit

from PIL import Image

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

# Each icon: its glyph, the font that draws it and whether that is there, and the room it takes.
ICONS = """() => [...document.querySelectorAll("i[class*='fa-']")].map(e => {
  const style = getComputedStyle(e, "::before");
  const name = family => family.split(",")[0].replace(/["']/g, "");
  const face = [...document.fonts]
    .find(f => name(f.family) === name(style.fontFamily) && f.weight === style.fontWeight);
  const { width, height } = e.getBoundingClientRect();
  const visible = e.checkVisibility({opacityProperty: true, visibilityProperty: true});
  return { icon: e.className, visible, glyph: style.content, font: name(style.fontFamily),
           status: face?.status, width, height };
})"""

# WCAG contrast of each piece of text with the ground behind it, the poor ones returned.
POOR_CONTRAST = """() => {
  const context = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const known = new Map();
  const rgb = text => {
    if (!known.has(text)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      known.set(text, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(text);
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


def test_permalinks_survive_the_build():
    """On the lecturers' page each setting of an address begins with its explorer's name."""
    found = re.findall(r'<a\b[^>]*href="([\w-]+\.html\?[^"]+)"', read("book/instructors.html"))
    queries = [urlsplit(unescape(address)).query for address in found]
    assert len(queries) >= 12
    settings = [setting for query in queries for setting in query.split("&")]
    assert all(re.fullmatch(r"[a-z]+\.\w+=[\w.]+", setting) for setting in settings), settings


def test_nothing_leaves_the_machine(standing, shelf, name):
    """The fixture refuses and reports every request to another machine and every error."""
    standing.mouse.wheel(0, 100_000)
    standing.wait_for_load_state("networkidle")
    assert len(shelf.visitor.requests) > 10


def test_sources_name_no_other_machine(name):
    """No script, style, picture or frame has an outside address, even one not yet asked for."""
    loads = r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=[\"'](?:https?:)?//[^>]*>"
    styles = r"<link\b(?=[^>]*rel=[\"'](?:stylesheet|preload|preconnect|icon))[^>]*href=[\"']https?:[^>]*>"
    assert re.findall(loads, read(name)) + re.findall(styles, read(name)) == []


def test_mathematics_is_typeset(standing, name):
    assert standing.locator(".math mjx-container").count() == standing.locator(".math").count()
    assert standing.locator("mjx-merror").count() == 0


def test_every_image_has_alt_text(standing, name):
    assert (
        standing.evaluate(
            FOUND,
            ":is(img:not([alt]), img[alt=''], [role=img]:not([aria-label], [aria-labelledby])):not([aria-hidden=true])",
        )
        == []
    )
    broken = standing.evaluate(
        "() => [...document.images].filter(i => i.loading !== 'lazy' && !i.naturalWidth).length"
    )
    assert broken == 0


def test_one_main_heading_and_no_skipped_level(standing, name):
    levels = standing.evaluate(
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


def test_nothing_of_the_theme_lies_on_a_phones_explorers(visit):
    page = visit("book/lab.html", width=390, height=844, has_touch=True, is_mobile=True)
    for top in (3000, 2500):  # its button appears on the way up
        page.evaluate("top => scrollTo({top, behavior: 'instant'})", top)
        page.wait_for_timeout(300)
    assert "block" in page.get_attribute("#pst-back-to-top", "style")
    assert not page.locator("#pst-back-to-top").is_visible()


def test_text_is_readable(standing, name):
    assert standing.get_attribute("html", "data-theme") == "light"
    assert standing.evaluate(POOR_CONTRAST) == []


def test_text_is_readable_in_the_dark(standing, name):
    standing.emulate_media(color_scheme="dark")
    standing.wait_for_selector("html[data-theme=dark]")
    poor = standing.evaluate(POOR_CONTRAST)
    standing.emulate_media(color_scheme="light")
    standing.wait_for_selector("html[data-theme=light]")
    assert poor == []


def test_no_cell_failed(standing, name):
    assert standing.evaluate(FOUND, ".eosbook-message, .output.traceback, .output.stderr") == []
    text = " ".join(standing.locator(".cell_output").all_inner_texts())
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


def test_icons_come_from_the_font(standing, name):
    """The theme's script that would draw them a second time is empty; each icon has its glyph."""
    script = tasks.HTML / "_static" / "scripts" / "fontawesome.js"
    assert len(re.sub(r"//.*|\s", "", script.read_text())) == 0
    assert standing.locator("svg.svg-inline--fa").count() == 0
    icons = standing.evaluate(ICONS)
    assert sum(icon["visible"] for icon in icons) >= 5
    for icon in icons:
        assert re.fullmatch('"[\ue000-\uf8ff]"', icon["glyph"]), icon
        assert icon["font"].startswith("Font Awesome") and icon["status"] == "loaded", icon
        assert not icon["visible"] or icon["width"] * icon["height"] > 0, icon


def test_pictures_are_stored_with_palettes():
    pictures = sorted((tasks.HTML / "_images").glob("*.png"))
    assert len(pictures) > 20
    modes = {}
    for path in pictures:
        with Image.open(path) as picture:
            modes[path.name] = picture.mode
    assert {name: mode for name, mode in modes.items() if mode != "P"} == {}


def test_captions_of_figures_carry_no_running_number():
    """Figures have the paper's numbers, in their text, or none."""
    captions = [
        caption
        for name in built_pages()
        for caption in re.findall(r"<figcaption>(.*?)</figcaption>", read(name), re.DOTALL)
    ]
    assert len(captions) > 20
    numbers = [re.findall(r'class="caption-number">([^<]*)<', caption) for caption in captions]
    assert [number for found in numbers for number in found if number.strip()] == []


# ---------------------------------------------------------------- pages with explorers


def test_hydrator_knows_every_widget(standing, live_name):
    state = standing.locator("script[type='application/vnd.jupyter.widget-state+json']")
    models = {model["model_name"] for model in json.loads(state.text_content())["state"].values()}
    drawn = {model for model in models if not re.search("(Layout|Style)Model$", model)}
    assert drawn and drawn <= set(standing.evaluate("eosbookModels"))


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


def test_static_picture_stands_in(standing, visit, live_name):
    fallbacks = standing.locator(".tag_explorer-fallback")
    question = standing.locator(".eos-prediction")
    asked = standing.locator(".eosbook-view").filter(has=question)
    pictures = standing.locator(".eosbook-view").filter(has_not=question)
    stills = standing.locator(".eosbook-still")
    questions = asked.count()
    assert fallbacks.count() >= pictures.count()
    assert not any(hidden.is_visible() for hidden in [*fallbacks.all(), *stills.all()])
    standing.emulate_media(media="print")
    on_paper = [shown.is_visible() for shown in [*fallbacks.all(), *asked.all()]]
    off_paper = [hidden.is_visible() for hidden in [*pictures.all(), *stills.all()]]
    standing.emulate_media(media="screen")
    assert all(on_paper) and not any(off_paper)
    page = visit(live_name, java_script_enabled=False)
    assert all(image.is_visible() for image in page.locator(".tag_explorer-fallback img").all())
    assert page.locator(".eosbook-still").count() == questions
    assert all(still.is_visible() for still in page.locator(".eosbook-still").all())


def test_page_weight(standing, shelf, live_name):
    """A page with explorers, all its files counted, stays under 2 MB as a web server sends it."""
    standing.wait_for_load_state("networkidle")
    asked = [urlsplit(url) for url in shelf.visitor.requests if url.startswith(shelf.site)]
    files = [tasks.HTML / unquote(url.path.removeprefix("/")) for url in asked]
    weight = sum(len(gzip.compress(file.read_bytes())) for file in files)
    assert 100_000 < weight < 2_000_000


# What an explorer shows: a hash of everything it has drawn, and what it says in words.
LOOK = """explorer => {
  const hash = values => values.reduce((sum, value) => Math.imul(sum ^ value, 16777619), 0);
  const pixels = canvas => {
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext("2d", {willReadFrequently: true});
    copy.drawImage(canvas, 0, 0);
    return new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
  };
  const drawn = [...explorer.querySelectorAll("canvas")].filter(e => e.width * e.height);
  const marks = [...explorer.querySelectorAll("svg")].map(e => e.innerHTML).join();
  const words = [...explorer.querySelectorAll("[role=status], [aria-live]")];
  return [
    [...drawn.map(pixels), new TextEncoder().encode(marks)].map(hash).join(),
    words.map(e => e.innerText).join(" "),
  ];
}"""


def explorer_of(view):
    return view.locator(".eosbook-explorer")


def wait_for_change(view, before):
    """Wait until picture and words both differ from `before`; return the new ones."""
    after = explorer_of(view).evaluate(
        f"""async (explorer, before) => {{
          const look = {LOOK};
          const until = performance.now() + 5000;
          let now = look(explorer);
          while (now.some((part, i) => part === before[i]) && performance.now() < until) {{
            await new Promise(done => setTimeout(done, 20));
            now = look(explorer);
          }}
          return now;
        }}""",
        before,
    )
    parts = zip(("picture", "words"), after, before, strict=True)
    assert [part for part, now, then in parts if now == then] == [], after
    return after


def wait_for_quiet(view):
    """Wait until the explorer draws and computes nothing new; return its picture and words."""
    last = explorer_of(view).evaluate(f"""async explorer => {{
      const look = {LOOK};
      const until = performance.now() + 60000;
      while (performance.now() < until) {{
        const last = look(explorer);
        await new Promise(done => setTimeout(done, 100));
        const same = look(explorer).every((part, i) => part === last[i]);
        if (same && !explorer.querySelector(".eos-cancel:enabled")) return last;
      }}
      return null;
    }}""")
    assert last, "the explorer never stands still"
    return last


def move_every_slider(page, view, moved=frozenset()):
    """Move those that are enabled and not in `moved`; return their names."""
    found = set()
    for slider in view.locator(".eosbook-control input[type=range]").all():
        name = slider.get_attribute("id")
        if name in moved or slider.is_disabled() or not slider.is_visible():
            continue
        found.add(name)
        slider.focus()
        slider.evaluate("e => e.scrollIntoView({block: 'center', behavior: 'instant'})")
        before = wait_for_quiet(view)
        at_end = slider.input_value() == slider.get_attribute("max")
        for _ in range(3):
            page.keyboard.press("ArrowLeft" if at_end else "ArrowRight")
        before = wait_for_change(view, before)
        box = slider.bounding_box()
        value = slider.input_value()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2, steps=3)
        page.mouse.up()
        assert slider.input_value() != value
        wait_for_change(view, before)
    return found


def test_sliders_change_picture_and_sentence(worn, live_name):
    """By keyboard and by mouse, those too that wait for the last choice of a menu."""
    views = worn.locator(".eosbook-view").filter(has=worn.locator(".eosbook-explorer")).all()
    assert views
    for view in views:
        view.scroll_into_view_if_needed()
        moved = move_every_slider(worn, view)
        for menu in view.locator(".eosbook-control select").all():
            menu.select_option(index=menu.locator("option").count() - 1)
            moved |= move_every_slider(worn, view, moved)


def test_typed_values(worn, live_name):
    """A read-out takes an exact number, keeps it in range and refuses what is no number."""
    for view in worn.locator(".eosbook-view").filter(has=worn.locator(".eosbook-readout")).all():
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
