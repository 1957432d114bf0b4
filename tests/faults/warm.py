"""A bot that is up in a fraction of a second, because another process has read its code already."""

import asyncio
import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.source import HOUSE

READING = 60.0  # s for our code to be read, on a machine that is busy with something else


@dataclass
class Bot:
    """A process, as far as stories need one: as ``asyncio.subprocess.Process`` has it."""

    pid: int
    _ended: asyncio.Future[int]

    @property
    def returncode(self) -> int | None:
        return self._ended.result() if self._ended.done() else None

    async def wait(self) -> int:
        return await asyncio.shield(self._ended)

    def send_signal(self, which: int) -> None:
        os.kill(self.pid, which)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


async def hatched(arguments: tuple[str, ...], environment: dict[str, str], said: Path) -> Bot:
    """Start ``tests.faults.hurried`` with these arguments."""
    reader, writer = await asyncio.open_unix_connection(warm())
    writer.write(json.dumps({"arguments": arguments, "environment": environment, "said": str(said)}).encode() + b"\n")
    pid = int(await reader.readline())

    async def ends() -> int:
        how = int(await reader.readline())
        writer.close()
        await writer.wait_closed()
        return how

    return Bot(pid, asyncio.ensure_future(ends()))


@cache
def warm() -> str:
    """Return where the process listens that splits; it is started once, and ends with this one."""
    folder = tempfile.TemporaryDirectory(prefix="chair-", dir="/tmp")  # a socket's path is short
    at = Path(folder.name) / "wanted"
    process = subprocess.Popen([sys.executable, "-m", "tests.faults.split", str(at)], cwd=HOUSE, stdin=subprocess.PIPE)

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
