"""Imports point one way: numerics, figures, explorers; and `import eosbook` stays light."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "eosbook"
MODULES = sorted(PACKAGE.rglob("*.py"))

NUMERICS, FIGURES, EXPLORERS = range(3)
HEAVY = {"torch", "plotly", "ipywidgets", "anywidget", "matplotlib"}
NETWORKS = {"sharpness", "sparse_coding", "resnet", "training", "experiments"}
NETWORKS |= {
    "_training",
    "_distributed",
    "_run_command",
    "_hessian",
    "_process",
    "_lanczos",
    "_sparse_network",
}
ALLOWED = {
    NUMERICS: set(),
    FIGURES: {"matplotlib"},
    EXPLORERS: {"matplotlib", "ipywidgets", "anywidget"},
}


def layer(module: str) -> int:
    """Layer of a module of the package, by its dotted name."""
    part = module.split(".")[1] if "." in module else ""
    return {"figures": FIGURES, "style": FIGURES, "explorers": EXPLORERS}.get(part, NUMERICS)


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    """Dotted names that a file imports, anywhere in it; relative ones resolved."""
    package = dotted(path) if path.name == "__init__.py" else dotted(path).rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")
            base = base[: len(base) - node.level + 1] if node.level else []
            origin = ".".join([*base, *filter(None, [node.module])])
            found |= {origin, *(f"{origin}.{alias.name}" for alias in node.names)}
    return found


def test_there_is_a_package():
    assert {"eosbook.losses", "eosbook.single_neuron"} <= {dotted(path) for path in MODULES}


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_point_left(path):
    own = layer(dotted(path))
    for name in imports(path):
        if name.split(".")[0] == "eosbook":
            assert layer(name) <= own, f"{dotted(path)} imports {name}"
        else:
            allowed = ALLOWED[own] | ({"torch"} if path.stem in NETWORKS else set())
            assert name.split(".")[0] not in HEAVY - allowed, f"{dotted(path)} imports {name}"


def test_importing_the_package_loads_nothing_heavy():
    code = (
        "import sys, json, eosbook, eosbook.losses, eosbook.single_neuron;"
        "print(json.dumps(sorted(sys.modules)))"
    )
    printed = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True)
    loaded = set(json.loads(printed))
    assert "numpy" in loaded
    assert loaded & (HEAVY | {"eosbook.figures", "eosbook.explorers", "eosbook.style"}) == set()


def test_modules_stay_small():
    long = {dotted(path): len(path.read_text().splitlines()) for path in MODULES}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}
