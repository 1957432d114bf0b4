"""A server of calendar files on loopback that can be told to behave badly."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Page:
    """What stands at an address. ``send`` writes the body itself, where it is not ``body``."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    send: Callable[[Callable[[bytes], object]], None] | None = None


@dataclass
class FeedServer:
    """``asked`` are the headers of each request, in order; ``methods`` what was asked for.

    A page may stand at ``/ana.ics``, or at ``REPORT /ana.ics`` for one method only. ``answers`` are given, body and
    status, to whatever ``said`` something that begins with such an element. Who is not ``known`` by their
    ``Authorization`` is challenged.
    """

    at: str = ""
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    answers: dict[str, tuple[bytes, int]] = field(default_factory=dict)
    known: Callable[[str], bool] = lambda _: True
    challenge: str = ""

    def address(self, path: str = "/ana.ics") -> str:
        return self.at + path

    def serves(self, body: bytes, path: str = "/ana.ics", status: int = 200, **headers: str) -> None:
        self.pages[path] = Page(body, status, {name.replace("_", "-"): value for name, value in headers.items()})

    def leads_to(self, where: str, path: str = "/ana.ics") -> None:
        self.pages[path] = Page(status=302, headers={"Location": where})


@contextmanager
def feed_server() -> Iterator[FeedServer]:
    told = FeedServer()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # as its library wants it
            told.asked.append(dict(self.headers.items()))
            told.methods.append(f"{self.command} {self.path}")
            told.said.append(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
            found = [Page(*answer) for start, answer in told.answers.items() if start in told.said[-1][:20]]
            page = (
                found[0]
                if found
                else told.pages.get(f"{self.command} {self.path}") or told.pages.get(self.path, Page(status=404))
            )
            if not told.known(self.headers.get("Authorization", "")):
                page = Page(status=401, headers={"WWW-Authenticate": told.challenge})
            etag = page.headers.get("ETag")
            same = etag is not None and self.headers.get("If-None-Match") == etag
            with suppress(OSError):  # whoever asked may have had enough
                self._answer(page, same=same)

        do_PROPFIND = do_REPORT = do_GET  # noqa: N815  # as its library wants it

        def _answer(self, page: Page, *, same: bool) -> None:
            self.send_response(304 if same else page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            if page.send is None:
                self.send_header("Content-Length", str(0 if same else len(page.body)))
            self.end_headers()
            if page.send is not None:
                page.send(self.wfile.write)
            elif not same:
                self.wfile.write(page.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    told.at = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def endless(write: Callable[[bytes], object]) -> None:
    """Write a gigabyte, if anybody wants so much."""
    for _ in range(1024):
        write(b"X" * 1024 * 1024)


def drop_by_drop(write: Callable[[bytes], object]) -> None:
    for _ in range(100):
        write(b"X")
        time.sleep(0.1)
