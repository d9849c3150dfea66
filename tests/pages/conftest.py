"""The built book in a real browser, cut off from every other machine."""

import functools
import http.server
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import tasks
from tests.pages.explorers import open_page, press
from tests.pages.slices import finished

LIVE = "html.eosbook-live"
PATIENCE = 90_000  # milliseconds that a page may take: the machine may have other work
HAS_WIDGETS = "script[type='application/vnd.jupyter.widget-view+json']"


def built_pages() -> list[str]:
    """Addresses of the book's own pages, relative to its root."""
    return sorted(
        path.relative_to(tasks.HTML).as_posix() for path in tasks.HTML.glob("book/*.html")
    )


def pages_with_widgets() -> list[str]:
    return [name for name in built_pages() if "widget-view+json" in (tasks.HTML / name).read_text()]


def pytest_configure(config):
    config.addinivalue_line("markers", "clock: plays in real time, so nothing else runs beside it")
    config.addinivalue_line("markers", "budget: bounds a time; run by tasks.py bench")


def pytest_generate_tests(metafunc):
    """A test that asks for `name` runs on every page; `live_name`, on every page with widgets."""
    for argument, names in (("name", built_pages), ("live_name", pages_with_widgets)):
        if argument in metafunc.fixturenames:
            found = names()
            if not found:
                pytest.fail("build the book first: python3 tasks.py build", pytrace=False)
            groups = [pytest.param(each, marks=pytest.mark.xdist_group(each)) for each in found]
            metafunc.parametrize(argument, groups)


def pytest_collection_modifyitems(items):
    """Put a file's tests of one page side by side, so that they can share it."""
    files = {}

    def place(item):
        group = item.get_closest_marker("xdist_group")
        return files.setdefault(item.path, len(files)), group.args[0] if group else ""

    items.sort(key=place)


@pytest.fixture(scope="session")
def site():
    """Address of a server, on this machine, of the built book."""
    handler = functools.partial(tasks.QuietHandler, directory=tasks.HTML)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser():
    path = tasks.find_chromium() or tasks.playwright_chromium()
    assert path, "no Chromium found; `python3 tasks.py test pages` installs one"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path)
        yield launched
        launched.close()


class Visitor:
    """Opens pages and keeps what they asked for and what went wrong."""

    def __init__(self, browser: Browser, site: str):
        self.browser = browser
        self.site = site
        self.contexts = []
        self.requests: list[str] = []
        self.problems: list[str] = []

    def __call__(
        self, name, *, width=1280, height=900, from_file=False, query="", **options
    ) -> Page:
        """Open a page of the book and wait until it stands still.

        `name` is relative to the book's root ("book/2-single-neuron.html"); `options` go to
        Playwright's ``browser.new_context`` (``color_scheme="dark"``, ``has_touch=True``...).
        """
        root = tasks.HTML.as_uri() if from_file else self.site
        page = self.new_page(viewport={"width": width, "height": height}, **options)
        page.goto(f"{root}/{name}{query}")
        if options.get("java_script_enabled", True):
            settle(page)
        return page

    def new_page(self, **options) -> Page:
        context = self.browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        context.route("**/*", self.admit)
        page = context.new_page()
        page.on("console", self.listen)
        page.on("pageerror", lambda error: self.problems.append(f"script error: {error.stack}"))
        if options.get("java_script_enabled", True):
            page.on("requestfailed", self.miss)
        page.on("response", self.look)
        return page

    def admit(self, route):
        url = route.request.url
        self.requests.append(url)
        if url.startswith((self.site, "file:", "data:", "blob:")):
            route.continue_()
        else:
            self.problems.append(f"left the machine: {url}")
            route.abort()

    def listen(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(f"console {message.type}: {message.text} {message.location}")

    def miss(self, request):
        self.problems.append(f"failed: {request.url} {request.failure}")

    def look(self, response):
        if response.status >= 400:
            self.problems.append(f"status {response.status}: {response.url}")

    def close(self):
        for context in self.contexts:
            context.close()


def settle(page: Page) -> None:
    """Wait until mathematics is typeset and explorers are live."""
    page.wait_for_load_state("load")
    page.evaluate("() => Promise.all([globalThis.MathJax?.startup?.promise, document.fonts.ready])")
    if page.query_selector(HAS_WIDGETS):
        page.wait_for_selector(f"{LIVE}, .eosbook-message", state="attached")


@pytest.fixture
def visit(browser, site):
    """`visit(name, ...)` opens a page; the test fails if the page had any problem."""
    visitor = Visitor(browser, site)
    yield visitor
    visitor.close()
    assert visitor.problems == []


class Shelf:
    """One page, kept from test to test for as long as the next asks for the same."""

    def __init__(self, browser, site):
        self.browser = browser
        self.site = site
        self.key = self.page = self.visitor = None

    def __call__(self, key, opened):
        """The kept page if it is that of `key`, else what `opened(visitor)` opens."""
        if key != self.key:
            self.clear()
            self.visitor = Visitor(self.browser, self.site)
            self.page = opened(self.visitor)
            self.key = key
        return self.page

    def check(self):
        problems, self.visitor.problems = self.visitor.problems, []
        assert problems == []

    def clear(self):
        self.key = None
        if self.visitor:
            self.visitor.close()


@pytest.fixture(scope="session")
def shelf(browser, site):
    kept = Shelf(browser, site)
    yield kept
    kept.clear()


def name_asked(request):
    """The `name` or `live_name` that a test asks for."""
    asked = request.node.callspec.params
    return asked.get("name") or asked["live_name"]


@pytest.fixture
def standing(request, shelf):
    """The page `name` or `live_name` once it stands still, for tests that leave it as it is.

    What it has asked for so far is in `shelf.visitor.requests`.
    """
    name = name_asked(request)
    yield shelf(name, lambda visitor: visitor(name))
    shelf.check()


@pytest.fixture
def worn(request, shelf):
    """The same for tests that leave it anyhow: the next finds it as the last one left it."""
    name = name_asked(request)
    yield shelf((name, "worn"), lambda visitor: visitor(name))
    shelf.check()


@pytest.fixture(scope="session")
def hydrator() -> Path:
    return tasks.WEB / "hydrate.js"


def open_explorer(visit, hydrator, folder, boxes, query="", page_options=None, wait=True):
    """Open a page with these boxes; wait until the first explorer has spoken, and computed."""
    page = open_page(visit, hydrator, folder, boxes, query, page_options)
    page.wait_for_function("document.querySelector('.eos-sentence').textContent !== ''")
    if wait and page.locator(".eos-progress").count():
        finished(page)
    return page


@pytest.fixture
def show(request, visit, hydrator, tmp_path):
    """`show(eta=..., ...)` opens a page with the test file's `EXPLORER`, or with these `boxes`.

    It waits until the explorer has spoken and, unless `wait=False`, computed all it has to.
    """

    def opened(boxes=None, query="", page_options=None, wait=True, **arguments):
        boxes = boxes or [request.module.EXPLORER(**arguments)]
        return open_explorer(visit, hydrator, tmp_path, boxes, query, page_options, wait)

    return opened


@pytest.fixture
def show_again(request, shelf, hydrator, tmp_path):
    """`show`, but tests that ask for the same one after the other share the page, reset."""

    def opened(wait=True, **arguments):
        def first(visitor):
            boxes = [request.module.EXPLORER(**arguments)]
            return open_explorer(visitor, hydrator, tmp_path, boxes, wait=wait)

        page = shelf((request.module, arguments), first)
        press(page, "reset")
        if wait and page.locator(".eos-progress").count():
            finished(page)
        return page

    yield opened
    shelf.check()
