"""CalDAV servers of others, each in a process of its own on loopback: Radicale and Xandikos."""

import base64
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.operate.process import PATIENCE, free_port

USER, PASSWORD = "ana", "a long password"
RADICALE = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[logging]
level = error
"""


@dataclass(frozen=True)
class Server:
    """``root`` is where its administrator would send people, ``work`` their calendar."""

    name: str
    root: str
    work: str

    def ask(self, method: str, path: str, body: str = "", kind: str = "text/calendar; charset=utf-8") -> int:
        known = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        headers = {"Authorization": f"Basic {known}", "Content-Type": kind}
        asked = Request(path, body.encode() or None, headers, method=method)  # noqa: S310  # our own address
        try:
            with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310
                status: int = answer.status
        except HTTPError as error:
            status = error.code
        return status

    def put(self, name: str, feed: bytes) -> None:
        assert self.ask("PUT", f"{self.work}{name}.ics", feed.decode()) in {200, 201, 204}

    def drop(self, name: str) -> None:
        assert self.ask("DELETE", f"{self.work}{name}.ics") in {200, 204}


@contextmanager
def radicale(folder: Path) -> Iterator[Server]:
    port = free_port()
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    (folder / "config").write_text(RADICALE.format(port=port, folder=folder), encoding="utf-8")
    at = f"http://127.0.0.1:{port}"
    server = Server("radicale", f"{at}/", f"{at}/{USER}/work/")
    with _running("radicale", "--config", str(folder / "config"), at=at):
        assert server.ask("MKCALENDAR", server.work) == 201
        yield server


@contextmanager
def xandikos(folder: Path) -> Iterator[Server]:
    port = free_port()
    at = f"http://127.0.0.1:{port}"
    server = Server("xandikos", f"{at}/", f"{at}/{USER}/calendars/calendar/")
    arguments = ("serve", "-d", str(folder), "--defaults", "--current-user-principal", f"/{USER}/")
    with _running("xandikos", *arguments, "-l", "127.0.0.1", "-p", str(port), "--state-dir", str(folder), at=at):
        yield server


SERVERS = {"radicale": radicale, "xandikos": xandikos}


@contextmanager
def _running(module: str, *arguments: str, at: str) -> Iterator[None]:
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(process, at)
            yield
        finally:
            process.kill()


def _wait(process: "subprocess.Popen[bytes]", at: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert process.poll() is None, f"The server ended with {process.returncode}."
        try:
            with urlopen(at, timeout=1):  # noqa: S310  # our own address
                return
        except HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(at)
