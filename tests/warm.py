"""A process that is up in a fraction of a second, because another process has read its code already."""

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from tests.source import HOUSE

READING = 60.0  # s for our code to be read, on a machine that is busy with something else


@dataclass(frozen=True)
class Wanted:
    """What a process is told: its arguments, its environment, the folder it runs in, and where it writes."""

    arguments: tuple[str, ...]
    environment: dict[str, str]
    folder: str
    out: str
    err: str

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


class Hatched:
    """A process of ``app.py``, as far as tests need one: as ``subprocess.Popen`` has it."""

    def __init__(self, arguments: tuple[str, ...], environment: dict[str, str], folder: Path) -> None:
        at = Path(warm("app"))
        said = tempfile.mkdtemp(dir=at.parent)
        self.returncode: int | None = None
        self._wanted = Wanted(arguments, environment, str(folder), f"{said}/out", f"{said}/err")
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect(str(at))
        self._line.sendall(self._wanted.line())
        self._pid = self._hears()

    def poll(self) -> int | None:
        return self._ended(0)

    def send_signal(self, sig: int) -> None:
        if self.poll() is None:
            os.kill(self._pid, sig)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def communicate(self, *, timeout: float | None = None) -> tuple[str, str]:
        """Wait until it has ended, and return what it has said. Raises ``TimeoutError``."""
        if self._ended(timeout) is None:
            raise TimeoutError
        return Path(self._wanted.out).read_text("utf-8"), Path(self._wanted.err).read_text("utf-8")

    def _ended(self, timeout: float | None) -> int | None:
        if self.returncode is None and select.select([self._line], [], [], timeout)[0]:
            self.returncode = self._hears()
            self._line.close()
        return self.returncode

    def _hears(self) -> int:
        """Return the next number that is told of it: its pid, and when it has ended how."""
        told = b""
        while not told.endswith(b"\n"):
            more = self._line.recv(1)
            assert more, "It has gone without a word."
            told += more
        return int(told)


@cache
def warm(program: str) -> str:
    """Return where the process listens that has read a program and splits; it is started once, and ends with us."""
    folder = tempfile.TemporaryDirectory(prefix="chair-", dir="/tmp")  # a socket's path is short
    at = Path(folder.name) / "wanted"
    command = [sys.executable, "-u", "-m", "tests.split", program, str(at)]
    process = subprocess.Popen(command, cwd=HOUSE, stdin=subprocess.PIPE)

    def ends() -> None:
        process.communicate()
        folder.cleanup()

    atexit.register(ends)
    until = time.monotonic() + READING
    while not at.exists():
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.02)
    return str(at)
