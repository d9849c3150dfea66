"""A download that goes on where it stopped, checked before it appears under its name."""

import functools
import importlib
import os
from pathlib import Path

CHUNK = 1 << 16  # bytes
TIMEOUT = 30  # seconds without a byte


class DataError(ValueError):
    """Data are missing, incomplete, altered or mislabelled."""


def need(module, package):
    """Import a module of a package that only some readers need.

    Parameters
    ----------
    module, package : str

    Returns
    -------
    module

    Raises
    ------
    ImportError
        It cannot be imported; the message says what to install.

    >>> need("json.decoder", "python").__name__
    'json.decoder'
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ImportError(f"{package} is needed here: pip install {package}") from error


def download(url, sha256, path, progress=True):
    """Download a file, unless it is there.

    What has come stands in PATH.part until all of it is there, and the next call goes on from it;
    only a file with the right digest gets the name `path`.

    Parameters
    ----------
    url, sha256 : str
    path : path-like
        A file there with another digest is replaced.
    progress : bool
        Show how far it is.

    Raises
    ------
    DataError
        The connection failed, or what came has another digest (and is removed).
    ImportError
        pooch or tqdm is missing.
    """
    pooch, path = need("pooch", "pooch"), Path(path)
    downloader = functools.partial(_resume, path=path, progress=progress)
    try:
        pooch.retrieve(url, f"sha256:{sha256}", path.name, path.parent, downloader=downloader)
    except DataError:
        raise
    except ValueError as error:
        raise DataError(f"{url} did not send what it should: {error}") from error


def _resume(url, target, pooch, *, path, progress):
    """Complete PATH.part and move it to `target`, where pooch checks it."""
    part = path.with_name(path.name + ".part")
    requests, urllib3 = need("requests", "requests"), need("urllib3", "urllib3")
    try:
        _receive(url, part, progress)
    except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
        raise DataError(
            f"the download of {url} stopped: {error}; the {_size(part)} bytes that came are kept "
            f"in {part}, and the next call goes on from there"
        ) from error
    os.replace(part, target)


def _size(path):
    return path.stat().st_size if path.exists() else 0


def _receive(url, part, progress):
    requests, tqdm = need("requests", "requests"), need("tqdm", "tqdm")
    size = _size(part)
    headers = {"Accept-Encoding": "identity"}
    if size:
        headers["Range"] = f"bytes={size}-"
    with requests.get(url, headers=headers, stream=True, timeout=TIMEOUT) as answer:
        if answer.status_code == 416:  # there is nothing behind what has come
            return
        answer.raise_for_status()
        if answer.status_code != 206:  # the server starts again
            size = 0
        rest = int(answer.headers.get("Content-Length", 0))
        bar = tqdm.tqdm(
            desc=part.stem,
            initial=size,
            total=size + rest if rest else None,
            unit="B",
            unit_scale=True,
            disable=not progress,
        )
        with bar, part.open("ab" if size else "wb") as file:
            for chunk in answer.raw.stream(CHUNK, decode_content=False):
                file.write(chunk)
                bar.update(len(chunk))
        if rest and _size(part) != size + rest:
            raise requests.ConnectionError(f"it must be {size + rest} bytes")
