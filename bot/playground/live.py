"""Who is looking at the page right now, and is told when something has changed."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager

HEARTBEAT = 15.0  # s: a connection that died is noticed, and the office's clock moves on


class Live:
    def __init__(self) -> None:
        self._looking: set[asyncio.Event] = set()
        self._over = False

    def changed(self) -> None:
        """Let everybody look again."""
        for event in self._looking:
            event.set()

    def over(self) -> None:
        """Let every connection end: the server stops."""
        self._over = True
        self.changed()

    async def changes(self) -> AsyncGenerator[None]:
        """Come round now, after every change and at least every ``HEARTBEAT``, until it is over."""
        with self._one_more() as event:
            while not self._over:
                event.clear()
                yield
                try:
                    await asyncio.wait_for(event.wait(), HEARTBEAT)
                except TimeoutError:
                    continue

    @contextmanager
    def _one_more(self) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self._looking.add(event)
        try:
            yield event
        finally:
            self._looking.discard(event)
