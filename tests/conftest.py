"""For all tests: compiled code that is older than the package's source is not used, nor is anything
of the user's: cache, images, proxies.
"""

from functools import partial
from pathlib import Path

import pytest

from tests.cifar_archives import NAME, write_official

PACKAGE = Path(__file__).resolve().parents[1] / "eosbook"


def pytest_configure(config):
    """Discard numba's caches where any source file has changed since (see `eosbook._elementary`)."""
    newest = max(source.stat().st_mtime for source in PACKAGE.glob("_*.py"))
    for index in PACKAGE.glob("__pycache__/*.nbi"):
        if index.stat().st_mtime < newest:
            index.unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def _nothing_of_the_user(monkeypatch, tmp_path_factory):
    """Images come from no cache and no folder that a test did not make."""
    monkeypatch.setenv("EOSBOOK_CACHE", str(tmp_path_factory.getbasetemp() / "no-cache"))
    monkeypatch.delenv("EOSBOOK_IMAGES", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def cache(monkeypatch, tmp_path):
    """A folder, still to be made, that this test's downloads go to."""
    monkeypatch.setenv("EOSBOOK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def official(monkeypatch, tmp_path):
    """A function that writes an archive and declares it the official one."""
    return partial(write_official, monkeypatch=monkeypatch, path=tmp_path / NAME)
