"""A bot that is up in a fraction of a second, with the event loop of the test to wait for it."""

import asyncio
import os
import signal
from dataclasses import dataclass
from pathlib import Path

from tests.source import HOUSE
from tests.warm import Wanted, warm


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
    reader, writer = await asyncio.open_unix_connection(warm("tests.faults.hurried"))
    writer.write(Wanted(arguments, environment, str(HOUSE), str(said), str(said)).line())
    pid = int(await reader.readline())

    async def ends() -> int:
        how = int(await reader.readline())
        writer.close()
        await writer.wait_closed()
        return how

    return Bot(pid, asyncio.ensure_future(ends()))
