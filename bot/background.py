"""Things worth doing once that nobody waits for, or not for long."""

import asyncio
import logging
from collections.abc import Coroutine

log = logging.getLogger(__name__)
Work = Coroutine[None, None, None]


class Background:
    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Work) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def soon(self, work: Work, seconds: float) -> None:
        """Wait for work so long and no longer; it goes on all the same."""
        await asyncio.wait({self.start(work)}, timeout=seconds)

    async def done(self, seconds: float) -> None:
        """Let what is under way come to its end, and stop what takes longer."""
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)
        for task in [*self._running]:
            task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.warning("Something that nobody waited for failed: %s", error)
