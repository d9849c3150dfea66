"""Downloads of the archive, from a server on this machine that stops, lies or forgets."""

import gzip
import http.server
import re
import threading

import pytest

from eosbook import _cifar_sources as sources
from eosbook import _download, cifar
from tests.cifar_archives import (
    NAME,
    members,
    random_batches,
    same,
)


class Server(http.server.ThreadingHTTPServer):
    """Serves `content` as its switches say, and notes what was asked for and sent."""

    daemon_threads = True

    def __init__(self, content):
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = content
        self.ranges = True  # answers Range
        self.length = True  # says how much will come
        self.drop = None  # bytes after which the connection is cut
        self.status = None  # answers with this error
        self.encoding = None  # says that the content is encoded, which it is not
        self.asked, self.sent = [], 0

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/{NAME}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        server, wanted = self.server, self.headers.get("Range")
        server.asked.append(wanted)
        start = int(wanted[6:-1]) if wanted and server.ranges else 0
        total = len(server.content)
        if server.status or (start and start >= total):
            self.send_error(server.status or 416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        if server.length:
            self.send_header("Content-Length", str(total - start))
        if server.encoding:
            self.send_header("Content-Encoding", server.encoding)
        self.end_headers()
        content = server.content[start:][: server.drop]
        server.sent += len(content)
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@pytest.fixture(name="server")
def _server(official, monkeypatch):
    """Sends the archive that the package takes for the official one."""
    path = official(members(random_batches(20)))
    with Server(path.read_bytes()) as server:
        path.unlink()
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        monkeypatch.setattr(sources, "URL", server.url)
        yield server
        server.shutdown()
        thread.join()


def there(cache):
    return {path.name: path.stat().st_size for path in cache.iterdir()}


def get():
    return cifar.find("download", progress=False)


def test_download(server, cache):
    found = get()
    assert found.source == "CIFAR-10, official archive" and found.labels.size == 100
    assert there(cache) == {NAME: len(server.content)}
    assert (cache / NAME).read_bytes() == server.content
    assert same(found, get()) and same(found, cifar.find())
    assert server.asked == [None]  # once


@pytest.mark.parametrize("cuts", [1, 3])
def test_a_download_that_was_cut_off_goes_on(server, cache, cuts):
    total, server.drop = len(server.content), 100_000
    for cut in range(1, cuts + 1):
        with pytest.raises(cifar.DataError, match=f"stopped: .*the {100_000 * cut} bytes .* kept"):
            get()
        assert there(cache) == {NAME + ".part": 100_000 * cut}
        assert cifar.find().source.startswith("stand-in")  # half of it is not taken for all
    server.drop = None
    assert get().labels.size == 100
    assert there(cache) == {NAME: total} and server.sent == total
    assert server.asked == [None, *(f"bytes={100_000 * cut}-" for cut in range(1, cuts + 1))]


def test_a_server_that_cannot_go_on_starts_again(server, cache):
    total, server.drop, server.ranges = len(server.content), 100_000, False
    with pytest.raises(cifar.DataError, match="stopped"):
        get()
    server.drop = None
    assert get().labels.size == 100
    assert there(cache) == {NAME: total} and server.sent == 100_000 + total


def test_all_of_it_is_there_already_but_for_its_name(server, cache):
    cache.mkdir()
    (cache / (NAME + ".part")).write_bytes(server.content)
    assert get().labels.size == 100
    assert there(cache) == {NAME: len(server.content)} and server.sent == 0


def _altered(content):
    return content[:1000] + bytes([content[1000] ^ 1]) + content[1001:]


def test_altered_content_leaves_nothing(server, cache):
    right, server.content = server.content, _altered(server.content)
    with pytest.raises(cifar.DataError, match="did not send what it should: SHA256.* expected"):
        get()
    assert there(cache) == {}
    server.content = right
    assert get().labels.size == 100


def test_a_wrong_beginning_is_not_kept(server, cache):
    cache.mkdir()
    (cache / (NAME + ".part")).write_bytes(_altered(server.content)[:200_000])
    with pytest.raises(cifar.DataError, match="did not send what it should"):
        get()
    assert there(cache) == {}
    assert get().labels.size == 100


def test_an_altered_file_in_the_cache_is_replaced(server, cache):
    cache.mkdir()
    (cache / NAME).write_bytes(_altered(server.content))
    with pytest.raises(cifar.DataError, match="not the official archive"):
        cifar.find()
    assert get().labels.size == 100
    assert there(cache) == {NAME: len(server.content)}


def test_a_cut_that_nobody_announces_is_found(server, cache):
    server.length, server.drop = False, 100_000
    with pytest.raises(cifar.DataError, match="did not send what it should"):
        get()
    assert there(cache) == {}


def test_content_is_taken_as_it_is(server, cache):
    """Some servers call a .gz file encoded; it must not be unpacked on the way."""
    server.encoding = "x-gzip"
    assert get().labels.size == 100
    assert gzip.decompress(server.content) and (cache / NAME).read_bytes() == server.content


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_an_error_of_the_server_leaves_nothing(server, cache, status):
    server.status = status
    with pytest.raises(cifar.DataError, match=f"{server.url} stopped: {status} .*the 0 bytes"):
        get()
    assert there(cache) == {}


def test_no_server(monkeypatch, cache):
    monkeypatch.setattr(sources, "URL", f"http://127.0.0.1:1/{NAME}")
    with pytest.raises(cifar.DataError, match="stopped: .*refused"):
        get()
    assert there(cache) == {}


def test_a_silent_server(server, cache, monkeypatch):
    monkeypatch.setattr(_download, "TIMEOUT", 0.2)
    pause = threading.Event()
    monkeypatch.setattr(Handler, "do_GET", lambda handler: pause.wait(5))
    with pytest.raises(cifar.DataError, match="stopped: .*timed out"):
        get()
    pause.set()
    assert there(cache) == {}


def test_an_interrupt_keeps_what_came(server, cache, monkeypatch):
    import tqdm

    def interrupt(bar, number):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(tqdm.tqdm, "update", interrupt)
        with pytest.raises(KeyboardInterrupt):
            get()
    assert there(cache) == {NAME + ".part": _download.CHUNK}
    assert get().labels.size == 100
    assert server.asked == [None, f"bytes={_download.CHUNK}-"]


def test_two_downloads_at_once_do_not_spoil_the_cache(server, cache, monkeypatch):
    import tqdm

    def another_writes(bar, number):
        with (cache / (NAME + ".part")).open("ab") as part:
            part.write(b"from another")

    with monkeypatch.context() as patch:
        patch.setattr(tqdm.tqdm, "update", another_writes)
        with pytest.raises(cifar.DataError, match=f"it must be {len(server.content)} bytes"):
            get()
    with pytest.raises(cifar.DataError, match="did not send what it should"):
        get()
    assert there(cache) == {}
    assert get().labels.size == 100


def test_progress_goes_on_from_what_is_there(server, cache, capfd):
    server.drop = 200_000
    with pytest.raises(cifar.DataError):
        cifar.find("download", progress=False)
    assert "%" not in capfd.readouterr().err
    server.drop = None
    cifar.find("download")
    shown = capfd.readouterr().err
    first = int(re.search(r"(\d+)%", shown)[1])
    assert first == round(100 * 200_000 / len(server.content)) and "100%" in shown
