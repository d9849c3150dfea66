"""For all tests: compiled code that is older than the package's source is not used."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "eosbook"


def pytest_configure(config):
    """Discard numba's caches where any source file has changed since (see `eosbook._elementary`)."""
    newest = max(source.stat().st_mtime for source in PACKAGE.glob("_*.py"))
    for index in PACKAGE.glob("__pycache__/*.nbi"):
        if index.stat().st_mtime < newest:
            index.unlink(missing_ok=True)
