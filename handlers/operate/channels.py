"""Channels on which a calendar's server says that it is time to look: opened, renewed before they end, believed little.

A channel cannot be prolonged. A new one is there before the old one is stopped, so that nothing falls between two.
"""

import logging
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Protocol

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CannotRead
from handlers.operate.desk import Desk
from storage import Memory
from storage.calendars import Channel

log = logging.getLogger(__name__)
RENEWED = timedelta(days=1)  # before its end
AGAIN = timedelta(hours=1)  # after one could not be opened
SOON = timedelta(seconds=5)  # after a hint a calendar is read: hints come in bursts


class Watcher(Protocol):
    """Whoever can be asked to say when a calendar changes."""

    @property
    def can(self) -> bool:
        """Return whether servers can reach us at all."""

    async def watch(self, calendar: Calendar, channel: str, token: str) -> tuple[str, datetime]:
        """Open a channel; return what it watches, and until when. Raises ``CannotRead``."""

    async def stop(self, calendar: Calendar, channel: str, resource: str) -> None:
        """Let a channel be silent. Raises ``CannotRead``."""


class Channels:
    """For the one process that reads the calendars. What is heard, any process may hear."""

    def __init__(self, desk: Desk, watcher: Watcher) -> None:
        self._desk = desk
        self._watcher = watcher
        self._not_before: dict[str, datetime] = {}

    async def keep(self, calendars: Sequence[Calendar]) -> None:
        """Let each calendar that can have a channel have one that lasts, and no other."""
        if not self._watcher.can:
            return
        known = await self._desk.store.read(self._desk.workspace, lambda memory: memory.calendars.channels())
        watched = {one.name: one for one in calendars if one.kind is CalendarKind.GOOGLE and one.token}
        for calendar in watched.values():
            await self._renew(calendar, [one for one in known if one.calendar == calendar.name])
        for channel in known:
            if channel.calendar not in watched:
                await self._drop(channel)

    async def hear(self, channel: str, token: str, resource: str, *, changed: bool) -> bool:
        """Return whether a channel is ours; if so and something has ``changed``, let its calendar be read soon."""
        now = self._desk.clock.now()

        def known(memory: Memory) -> Channel | None:
            found = memory.calendars.channel(channel)
            return found if found and _is(found.resource, resource) else None

        right = _is(self._desk.store.channel_token(channel), token)
        found = await self._desk.store.read(self._desk.workspace, known) if right else None
        if found and changed:
            await self._change(lambda memory: memory.calendars.look_at(found.calendar, now + SOON, now))
        return found is not None

    async def _renew(self, calendar: Calendar, known: Sequence[Channel]) -> None:
        now = self._desk.clock.now()
        newest = next(iter(known), None)
        if newest is None or newest.expires - now < RENEWED:
            if now < self._not_before.get(calendar.name, now):
                return
            newest = await self._opened(calendar, now)
        if newest is None:
            return
        for old in known:
            if old != newest:
                await self._closed(calendar, old)

    async def _opened(self, calendar: Calendar, now: datetime) -> Channel | None:
        name = secrets.token_urlsafe(24)
        try:
            resource, expires = await self._watcher.watch(calendar, name, self._desk.store.channel_token(name))
        except CannotRead as no:
            self._not_before[calendar.name] = now + AGAIN
            log.warning("Nobody will tell when the calendar of %s changes: %s", calendar.owner, no)
            return None
        if expires - now < RENEWED:  # it could not be renewed in time each time
            self._not_before[calendar.name] = now + max((expires - now) / 2, SOON)
        channel = Channel(name, calendar.name, resource, expires)
        await self._change(lambda memory: memory.calendars.watch(channel))
        return channel

    async def _closed(self, calendar: Calendar, old: Channel) -> None:
        """Stop a channel. If that does not work, it is none of ours any more all the same."""
        await self._drop(old)
        try:
            await self._watcher.stop(calendar, old.name, old.resource)
        except CannotRead as no:
            log.info("A channel for the calendar of %s could not be stopped: %s", calendar.owner, no)

    async def _drop(self, channel: Channel) -> None:
        await self._change(lambda memory: memory.calendars.unwatch(channel.name))

    async def _change(self, work: Callable[[Memory], None]) -> None:
        await self._desk.store.change(self._desk.workspace, work)


def _is(right: str, given: str) -> bool:
    return compare_digest(right.encode(), given.encode(errors="replace"))
