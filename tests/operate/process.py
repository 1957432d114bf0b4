"""The real ``app.py`` in a process of its own, in a folder of its own, with nothing of our environment."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.warm import Hatched

Process = Union["subprocess.Popen[str]", Hatched]
PATIENCE = 30.0  # s; machines under test are busy


@dataclass(frozen=True)
class Ended:
    """What came of a command. A traceback is never part of it."""

    code: int
    out: str
    err: str


@dataclass
class Machine:
    """A folder with a database, and the settings to run there.

    ``program`` is what runs, from its first line; if there is none, ``app.py``, which another process has read before.
    """

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    program: tuple[str, ...] = ()

    def chair(self, *arguments: str, **settings: str) -> Ended:
        """Run a command to its end."""
        process = self._started(arguments, settings)
        try:
            out, err = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()  # it has ended, or has lost our patience
        assert "Traceback" not in out + err, err
        return Ended(int(process.returncode or 0), out, err)

    @contextmanager
    def running(self, **settings: str) -> Iterator["Bot"]:
        """Let the bot run, from when it answers until this is left."""
        found = {"CHAIR_PORT": str(free_port()), **self.settings, **settings}
        process = self._started((), found)
        bot = Bot(process, f"http://127.0.0.1:{found['CHAIR_PORT']}")
        try:
            bot.wait_until_it_answers()
            yield bot
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()

    def _started(self, arguments: tuple[str, ...], settings: dict[str, str]) -> "Process":
        found = {**self._environment(), **settings}
        if not self.program:
            return Hatched(arguments, found, self.folder)
        command = [sys.executable, *self.program, *arguments]
        return subprocess.Popen(
            command, cwd=self.folder, env=found, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def write(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "SYSTEMROOT")}
        return {**kept, "PYTHONUNBUFFERED": "1", **self.settings}


@dataclass
class Bot:
    process: "Process"
    address: str

    def wait_until_it_answers(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            assert self.process.poll() is None, self.process.communicate()
            try:
                if self.get("/healthz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError(self.address)

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        return self._answer(Request(self.address + path, headers=headers))  # noqa: S310  # our own address

    def post(self, path: str, body: str, headers: dict[str, str]) -> tuple[int, str]:
        return self._answer(Request(self.address + path, body.encode(), headers))  # noqa: S310  # our own address

    def _answer(self, asked: Request) -> tuple[int, str]:
        try:
            with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310
                return answer.status, answer.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()

    def asked_to_stop(self, by: signal.Signals = signal.SIGTERM) -> tuple[Ended, float]:
        """Ask it to stop, and return what it said and how many seconds that took."""
        began = time.monotonic()
        self.process.send_signal(by)
        out, err = self.process.communicate(timeout=PATIENCE)
        assert "Traceback" not in err, err
        return Ended(int(self.process.returncode or 0), out, err), time.monotonic() - began


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port
