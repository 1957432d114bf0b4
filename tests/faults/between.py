"""Somebody between the bot and its database server, who hangs up when the server has committed and the bot waits."""

import asyncio
import threading
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.faults.database import Database
from tests.postgres import Cluster

SOCKET = ".s.PGSQL.5432"
COMMITTED = b"COMMIT\0"  # https://www.postgresql.org/docs/current/protocol-message-formats.html, CommandComplete


class Between:
    """``waits_for``: what has to be said on a connection before it is hung up, once. It has a thread of its own."""

    def __init__(self, real: Path, there: Path) -> None:
        self._real, self._there = real, there
        self._talking = set[asyncio.Task[None] | None]()
        self.waits_for = b""
        self.listens = threading.Event()
        self.loop = asyncio.new_event_loop()
        self.ends = asyncio.Event()

    def runs(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self._served())

    async def _served(self) -> None:
        async with await asyncio.start_unix_server(self._talk, self._there):
            self.listens.set()
            await self.ends.wait()
        talking = [task for task in self._talking if task]
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)

    async def _talk(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._talking.add(asyncio.current_task())
        from_server, to_server = await asyncio.open_unix_connection(self._real)
        doomed: list[bool] = []

        def said(words: bytes) -> bool:
            if self.waits_for and self.waits_for in words:
                doomed.append(True)
            return False

        def heard(words: bytes) -> bool:
            if doomed and COMMITTED in words:
                self.waits_for = b""
                return True
            return False

        with suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(_passed_on(reader, to_server, said), _passed_on(from_server, writer, heard))
        for each in (writer, to_server):
            each.close()


async def _passed_on(reader: StreamReader, writer: StreamWriter, ends: Callable[[bytes], bool]) -> None:
    while (words := await reader.read(65536)) and not ends(words):
        writer.write(words)
        await writer.drain()
    writer.close()


@contextmanager
def between(cluster: Cluster, database: Database, folder: Path) -> Iterator[tuple[Between, Database]]:
    """Return whoever is between, and the database as it is reached there."""
    who = Between(cluster.folder / SOCKET, folder / SOCKET)
    thread = threading.Thread(target=who.runs)
    thread.start()
    assert who.listens.wait(10)
    try:
        yield who, Database(database.url.replace(str(cluster.folder), str(folder)))
    finally:
        who.loop.call_soon_threadsafe(who.ends.set)
        thread.join()
