"""Servers that promised to tell when a calendar has changed: asked once, asked again in time, and heeded."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from hmac import compare_digest
from typing import Protocol, assert_never

from bot.company import Calendar
from bot.meetings.hints import Hint, Promise, Says, standing_for
from bot.meetings.scheduled import CannotRead
from bot.meter import UNMETERED, Meter
from handlers.operate.desk import Desk
from storage import Memory
from storage.hints import Channel

log = logging.getLogger(__name__)
SETTLES = timedelta(seconds=5)  # one change is told of several times, and a moment before it can be read
EARLY = timedelta(days=1)  # before a promise ends
AGAIN, LATER = timedelta(minutes=15), timedelta(hours=1)  # after it was asked for, and after that went wrong
AT_ONCE = 20  # servers asked in one round, so that calendars are not kept waiting
SECRET = 32  # bytes


class Server(Protocol):
    """Who may promise. Each raises ``CannotRead``."""

    @property
    def can_be_told(self) -> bool:
        """Return whether we can be reached."""

    async def begin(self, calendar: Calendar, secret: str, now: datetime) -> Promise:
        """Ask to be told of changes, with the secret as a proof."""

    async def renew(self, channel: str, now: datetime) -> datetime | None:
        """Return until when it is promised now; None where it has to be asked for anew."""

    async def end(self, channel: str) -> None:
        """Ask to be told no more."""


class Hints:
    """``servers`` by the kind of calendar."""

    def __init__(self, desk: Desk, servers: Mapping[str, Server], meter: Meter = UNMETERED) -> None:
        self._desk = desk
        self._servers = servers
        self._meter = meter
        self._not_before: dict[str, datetime] = {}
        self._said = ""

    async def told(self, source: str, hints: Sequence[Hint]) -> int:
        """Let calendars that have changed be looked at soon; what is not proven is dropped, and counted."""
        workspace, now = self._desk.workspace, self._desk.clock.now()
        genuine = await self._desk.store.read(
            workspace, lambda memory: [one for one in hints if _is_proven(one, memory)]
        )
        if genuine:
            await self._desk.store.change(workspace, partial(_heed, genuine, now))
        self._meter.hinted(source, "heeded", len(genuine))
        self._meter.hinted(source, "dropped", len(hints) - len(genuine))
        return len(genuine)

    async def look(self, calendars: Collection[Calendar]) -> None:
        """Let each of these be promised, and nothing else. What goes wrong is logged; calendars are read anyway."""
        known = await self._desk.store.read(self._desk.workspace, lambda memory: memory.hints.everyones())
        now = self._desk.clock.now()
        wanted = {one.name: one for one in calendars if self._reaches(one.kind)}
        kept = {one.calendar: one for one in sorted(known, key=lambda one: one.expires)}
        todo = {one.name: partial(self._end, one) for one in known if one.calendar not in wanted}
        todo |= {
            name: partial(self._promised, calendar, kept.get(name))
            for name, calendar in wanted.items()
            if name not in kept or kept[name].expires < now + EARLY
        }
        due = [name for name in todo if self._not_before.get(name, now) <= now]
        for name in due[:AT_ONCE]:
            await self._in_peace(name, todo[name])

    def _reaches(self, kind: str) -> bool:
        server = self._servers.get(kind)
        return server is not None and server.can_be_told

    async def _in_peace(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        now = self._desk.clock.now()
        self._not_before[name] = now + AGAIN
        try:
            await work()
        except CannotRead as no:
            self._not_before[name] = now + max(LATER, no.wait)
            if self._said != str(no):
                log.warning("Changes of a calendar are not told, so that it is looked at now and then: %s", no)
            self._said = str(no)

    async def _promised(self, calendar: Calendar, before: Channel | None) -> None:
        """Have a promise renewed or, where there is none any more, be given another."""
        server, now = self._servers[calendar.kind], self._desk.clock.now()
        until = await server.renew(before.name, now) if before else None
        if before and until:
            kept = replace(before, expires=until)
        else:
            secret = secrets.token_urlsafe(SECRET)
            given = await server.begin(calendar, secret, now)
            kept = Channel(calendar.name, given.channel, standing_for(secret), given.resource, given.until)
        await self._desk.store.change(self._desk.workspace, partial(_keep, kept))

    async def _end(self, channel: Channel) -> None:
        """Give a promise back; one that is over by now needs no asking."""
        server = self._servers.get(channel.resource.partition("/")[0])
        if server and channel.expires > self._desk.clock.now():
            await server.end(channel.name)
        await self._desk.store.change(self._desk.workspace, lambda memory: memory.hints.drop(channel.name))


def _is_proven(hint: Hint, memory: Memory) -> bool:
    channel = memory.hints.found(hint.channel)
    known = channel.secret if channel else ""
    return compare_digest(known, standing_for(hint.secret))


def _heed(hints: Sequence[Hint], now: datetime, memory: Memory) -> None:
    for hint in hints:
        if channel := memory.hints.found(hint.channel):
            match hint.says:
                case Says.CHANGED | Says.MISSED:
                    memory.calendars.hurry(channel.calendar, now, now + SETTLES)
                case Says.ENDING:
                    memory.hints.keep(replace(channel, expires=min(channel.expires, now + EARLY / 2)))
                case Says.ENDED:
                    memory.hints.drop(channel.name)
                    memory.calendars.hurry(channel.calendar, now, now + SETTLES)
                case _:
                    assert_never(hint.says)


def _keep(kept: Channel, memory: Memory) -> None:
    for other in memory.hints.of(kept.calendar):
        if other.name != kept.name:
            memory.hints.drop(other.name)
    memory.hints.keep(kept)
