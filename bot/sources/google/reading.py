"""Reading a Google calendar: all of it once, and after that only what has changed."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.company import Calendar
from bot.meetings.scheduled import CannotRead
from bot.sources.caldav import Found
from bot.sources.google.events import Events, Json, Pages, Pause, SyncOver, Who
from bot.sources.google.tokens import Tokens
from bot.sources.google.written import uid_of

BACK = timedelta(days=60)  # before the window: what was moved away from it so far still tells that it was
FROM_SCRATCH = 50  # changed events from which on everything is read anew
AT_ONCE = 4


class Unmapped(Exception):
    """Something was deleted, and nobody can tell any more what it belonged to."""


@dataclass(frozen=True, slots=True)
class Reading:
    """``tokens`` is None where GOOGLE_CLIENT_ID is not set."""

    tokens: Tokens | None
    pause: Pause = asyncio.sleep

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], mark: str) -> Found:
        """Return Google's pages, or nothing where nothing has changed since ``mark``. Raises ``CannotRead``."""
        tokens = connected(self.tokens, calendar)
        async with tokens.outside() as outside:
            events = Events(outside, tokens, Who(calendar.owner, calendar.token), self.pause)
            try:
                if mark:
                    return await _changed(events, calendar.owner, mark)
            except (SyncOver, Unmapped):
                pass
            pages = await events.since(window[0] - BACK)
            return Found(pages.mark, (_head(calendar.owner), *pages.bodies))


def connected(tokens: Tokens | None, calendar: Calendar) -> Tokens:
    """Return what lets us in. Raises ``CannotRead`` where that is not set up, or its owner has not connected it."""
    if tokens is None:
        message = "GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are not set. See docs/running.md."
        raise CannotRead(message)
    if not calendar.token:
        message = f"Nobody has let us read it, or CHAIR_SECRET_KEY is another one: ask {calendar.owner} to connect it."
        raise CannotRead(message)
    return tokens


async def _changed(events: Events, owner: str, mark: str) -> Found:
    """Return the series in which anything has changed. Raises ``SyncOver``, ``Unmapped``."""
    delta = await events.changed(mark)
    if not delta.items:
        return Found(delta.mark, None)
    if len(delta.items) >= FROM_SCRATCH:
        raise SyncOver
    few = asyncio.Semaphore(AT_ONCE)
    uids = dict.fromkeys(await asyncio.gather(*(_uid(events, one, few) for one in delta.items)))
    series = await asyncio.gather(*(_series(events, uid, few) for uid in uids))
    return Found(delta.mark, (_head(owner), *_bodies(series)), looked=frozenset(uids))


async def _uid(events: Events, item: Json, few: asyncio.Semaphore) -> str:
    """Return what an event belongs to. Of what was deleted, the master knows, or what Google remembers of it."""
    if uid := uid_of(item):
        return uid
    async with few:
        found = await events.event(str(item.get("recurringEventId") or item.get("id")))
    if uid := uid_of(found):
        return uid
    raise Unmapped


async def _series(events: Events, uid: str, few: asyncio.Semaphore) -> Pages:
    async with few:
        return await events.of(uid)


def _bodies(series: Iterable[Pages]) -> list[bytes]:
    return [body for pages in series for body in pages.bodies]


def _head(owner: str) -> bytes:
    return json.dumps({"owner": owner}).encode()
