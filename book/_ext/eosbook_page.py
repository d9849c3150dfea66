"""Sphinx extension: what makes the built pages self-contained and their explorers live.

- MathJax is copied from the folder that ``npm ci`` filled; no page asks a CDN for it.
- A notebook's widget state stays in its page as JSON, without what only Jupyter asks for.  The
  JavaScript and CSS of an explorer, which Jupyter repeats in the state of each instance, move to
  one file that the page loads once, and `hydrate.js` brings the state to life without a kernel.
- What a widget says of itself as HTML, in its trait `still`, moves beside its place in the page, for
  readers without scripts.
- Executed notebooks are cached by their own text alone; here a change of the package that they
  import discards the cache too.
- The lab, which reads the notebooks, is executed again when one of them has changed.
- sphinx-thebe, which Jupyter Book always loads and which this book never uses, is taken out:
  it names a CDN in every page and its script errors there.
- The figures that cells draw are stored with a palette of 256 colours, a third of the bytes; no
  channel of a colour moves by more than 3 %.
- The theme draws its icons twice, with a font and then again with a script of half a megabyte
  (compressed); the font is enough.
"""

import hashlib
import json
import re
import shutil
from pathlib import Path

from jupyter_cache import get_cache
from PIL import Image
from sphinx.errors import ExtensionError

STATE = "application/vnd.jupyter.widget-state+json"
VIEW = "application/vnd.jupyter.widget-view+json"
ROOT = Path(__file__).resolve().parents[2]
MATHJAX = ROOT / "book" / "_web" / "node_modules" / "mathjax" / "es5"
OF_JUPYTER = re.compile("_model_|_view_|_dom_classes|_anywidget_id|tabbable|layout$|style$")
MATHJAX_PARTS = ("tex-chtml-full.js", "output/chtml/fonts/woff-v2/*")


def digest(text):
    return hashlib.sha256(text).hexdigest()[:16]


def package_digest(package):
    """One hash over the Python files and the bundles that notebooks run."""
    files = sorted([*package.rglob("*.py"), *package.glob("explorers/static/*")])
    return digest(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files))


def page_digest(book):
    """One hash over what turns outputs into pages."""
    files = sorted([*book.glob("_ext/*.py"), *book.glob("_web/*.*")])
    return digest(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files))


def cache_folder(app):
    """Where the executed notebooks are kept."""
    return Path(app.config.nb_execution_cache_path or Path(app.outdir).parent / ".jupyter_cache")


def forget_stale_outputs(app, config):
    """Read every page anew if the package or these extensions have changed.

    A change of the package discards the executed notebooks too.
    """
    config.eosbook_package = package_digest(ROOT / "eosbook")
    config.eosbook_page = page_digest(ROOT / "book")
    cache = cache_folder(app)
    stamp = cache.with_name("eosbook-package")
    if stamp.is_file() and stamp.read_text() == config.eosbook_package:
        return
    shutil.rmtree(cache, ignore_errors=True)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(config.eosbook_package)


def renew_the_lab(app, env, added, changed, removed):
    """Execute the lab again if a notebook has changed: it reads their calls of explorers."""
    if not any(str(env.doc2path(name)).endswith(".ipynb") for name in added | changed | removed):
        return []
    cache = get_cache(cache_folder(app))
    for record in cache.list_cache_records():
        if Path(record.uri).name == "lab.md":
            cache.remove_cache(record.pk)
    return ["book/lab"]


def take_out_thebe(app, config):
    """Disconnect sphinx-thebe from every event of the build."""
    for event, listeners in app.events.listeners.items():
        app.events.listeners[event] = [
            listener for listener in listeners if listener.handler.__module__ != "sphinx_thebe"
        ]
    app.registry.css_files[:] = [
        entry for entry in app.registry.css_files if entry[0] != "sphinx-thebe.css"
    ]


def copy_mathjax(app):
    """Put the needed part of MathJax among the book's static files."""
    if app.builder.format != "html":
        return
    if not MATHJAX.is_dir():
        raise ExtensionError("MathJax is missing: build the book with `python3 tasks.py build`")
    target = Path(app.outdir) / "_static" / "mathjax"
    for pattern in MATHJAX_PARTS:
        for file in MATHJAX.glob(pattern):
            copy = target / file.relative_to(MATHJAX)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)


def draw_icons_with_the_font(app, exception):
    """Empty the theme's copy of Font Awesome's script: its style sheet has every icon already."""
    script = Path(app.outdir) / "_static" / "scripts" / "fontawesome.js"
    if script.is_file():
        script.write_text("// the icons come from the font: see the theme's style sheet\n")


def store_figures_with_palettes(app, exception):
    """Store each RGB picture of the book's cells in the 256 colours that cover its own best."""
    for file in (Path(app.outdir) / "_images").glob("*.png"):
        with Image.open(file) as picture:
            if picture.mode == "P":
                continue
            rgb = picture.convert("RGB")
        cover = Image.Quantize.MAXCOVERAGE
        rgb.quantize(256, method=cover, kmeans=2, dither=Image.Dither.NONE).save(
            file, optimize=True
        )


def drop_what_only_jupyter_needs(state):
    """Take layouts, styles and the names of Jupyter's classes, most of a state, out of it."""
    kept = {}
    for name, model in state["state"].items():
        if re.search("(Layout|Style)Model$", model["model_name"]):
            continue
        traits = {key: value for key, value in model["state"].items() if not OF_JUPYTER.match(key)}
        kept[name] = {"model_name": model["model_name"], "state": traits}
    state["state"] = kept


def split_state(state):
    """Replace the sources in a widget state by their keys; return the sources by key."""
    sources = {}
    for model in state["state"].values():
        for name in ("_esm", "_css"):
            text = model["state"].get(name)
            if text:
                key = digest(text.encode())
                sources[key] = text
                model["state"][name] = key
    return sources


def place_stills(body, state):
    """Move each model's trait `still` behind the model's place in the page."""
    stills = {name: model["state"].pop("still", "") for name, model in state["state"].items()}

    def add(found):
        still = stills.get(json.loads(found[1])["model_id"])
        return found[0] + (f'<div class="eosbook-still">{still}</div>' if still else "")

    return re.sub(rf'<script type="{re.escape(VIEW)}">(.*?)</script>', add, body)


def bring_widgets_to_life(app, pagename, templatename, context, doctree):
    """Load the explorers' sources and the hydrator in a page that has widgets."""
    scripts = context.get("script_files", [])
    found = [script for script in scripts if getattr(script, "attributes", {}).get("type") == STATE]
    for script in found:
        state = json.loads(script.attributes["body"])
        context["body"] = place_stills(context["body"], state)
        drop_what_only_jupyter_needs(state)
        sources = split_state(state)
        scripts.remove(script)
        app.add_js_file(None, type=STATE, body=json.dumps(state).replace("</", "<\\/"))
        for key, text in sources.items():
            name = f"explorer-{key}.js"
            line = f"(globalThis.eosbookSources ??= {{}})[{key!r}] = {json.dumps(text)};\n"
            (Path(app.outdir) / "_static" / name).write_text(line, encoding="utf-8")
            app.add_js_file(name, loading_method="defer")
        app.add_js_file("hydrate.js", loading_method="defer", priority=600)


def setup(app):
    app.add_config_value("eosbook_package", "", "env")
    app.add_config_value("eosbook_page", "", "env")
    app.connect("config-inited", forget_stale_outputs)
    app.connect("config-inited", take_out_thebe)
    app.connect("env-get-outdated", renew_the_lab)
    app.connect("builder-inited", copy_mathjax)
    app.connect("build-finished", draw_icons_with_the_font)
    app.connect("build-finished", store_figures_with_palettes)
    app.connect("html-page-context", bring_widgets_to_life, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
