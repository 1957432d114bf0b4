"""Channels on which a calendar's server says that it is time to look: opened, renewed before they end, believed little.

Where a channel cannot be prolonged, a new one is there before the old one is stopped, so that nothing falls between.
"""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from hmac import compare_digest
from typing import Protocol

from bot.company import Calendar
from bot.meetings.scheduled import CannotRead
from handlers.operate.desk import Desk
from storage import Memory
from storage.calendars import Channel

log = logging.getLogger(__name__)
RENEWED = timedelta(days=1)  # before its end
AGAIN = timedelta(hours=1)  # after one could not be opened
AT_ONCE = 20  # channels opened in one round, so that calendars are not kept waiting
SOON = timedelta(seconds=5)  # after a hint a calendar is read: hints come in bursts


class Watcher(Protocol):
    """Whoever can be asked to say when a calendar changes."""

    @property
    def can(self) -> bool:
        """Return whether servers can reach us at all."""

    def watches(self, calendar: Calendar) -> bool:
        """Return whether this is who to ask about a calendar."""

    async def watch(self, calendar: Calendar, channel: str, token: str, now: datetime) -> tuple[str, datetime]:
        """Open a channel; return what it watches, and until when. Raises ``CannotRead``."""

    async def prolong(self, resource: str, now: datetime) -> datetime | None:
        """Return until when it is watched now, or None where that is not done. Raises ``CannotRead``."""

    async def stop(self, calendar: Calendar | None, channel: str, resource: str) -> None:
        """Let a channel be silent, if it is this server's; None: its calendar is gone. Raises ``CannotRead``."""


class Channels:
    """For the one process that reads the calendars. What is heard, any process may hear."""

    def __init__(self, desk: Desk, *watchers: Watcher) -> None:
        self._desk = desk
        self._watchers = watchers
        self._not_before: dict[str, datetime] = {}
        self._asked = 0

    async def keep(self, calendars: Sequence[Calendar]) -> None:
        """Let each calendar that can have a channel have one that lasts, and no other."""
        able = [one for one in self._watchers if one.can]
        if not able:
            return
        known = await self._desk.store.read(self._desk.workspace, lambda memory: memory.calendars.channels())
        watched = {one.name: (one, who) for one in calendars for who in able if who.watches(one)}
        self._asked = 0
        for calendar, who in watched.values():
            await self._renew(calendar, who, [one for one in known if one.calendar == calendar.name])
        for channel in known:
            if channel.calendar not in watched:
                for who in able:
                    await self._closed(who, None, channel)

    async def hear(self, channel: str, token: str, resource: str, *, changed: bool) -> bool:
        """Return whether a channel is ours; if so and something has ``changed``, let its calendar be read soon."""
        now, found = self._desk.clock.now(), await self._proven(channel, token, resource)
        if found and changed:
            await self._change(lambda memory: memory.calendars.look_at(found.calendar, now + SOON, now))
        return found is not None

    async def ends(self, channel: str, token: str, resource: str, *, at_once: bool) -> bool:
        """Return whether a channel is ours; if so do without it, or have it prolonged before it ends by itself."""
        now, found = self._desk.clock.now(), await self._proven(channel, token, resource)
        if found and at_once:
            await self._drop(found)
            await self._change(lambda memory: memory.calendars.look_at(found.calendar, now + SOON, now))
        elif found:
            sooner = replace(found, expires=min(found.expires, now + RENEWED / 2))
            await self._change(lambda memory: memory.calendars.watch(sooner))
        return found is not None

    async def _proven(self, channel: str, token: str, resource: str) -> Channel | None:
        """Return a channel, if whoever speaks knows what only its server can know."""
        if not _is(self._desk.store.channel_token(channel), token):
            return None
        found = await self._desk.store.read(self._desk.workspace, lambda memory: memory.calendars.channel(channel))
        return found if found and _is(found.resource, resource) else None

    async def _renew(self, calendar: Calendar, who: Watcher, known: Sequence[Channel]) -> None:
        now = self._desk.clock.now()
        newest = next(iter(known), None)
        if newest is None or newest.expires - now < RENEWED:
            if now < self._not_before.get(calendar.name, now) or self._asked >= AT_ONCE:
                return
            self._asked += 1
            newest = await self._opened(calendar, who, newest)
        if newest is None:
            return
        for old in known:
            if old.name != newest.name:
                await self._closed(who, calendar, old)

    async def _opened(self, calendar: Calendar, who: Watcher, before: Channel | None) -> Channel | None:
        now = self._desk.clock.now()
        try:
            until = await who.prolong(before.resource, now) if before else None
            channel = replace(before, expires=until) if before and until else None
            if channel is None:
                name = secrets.token_urlsafe(24)
                resource, expires = await who.watch(calendar, name, self._desk.store.channel_token(name), now)
                channel = Channel(name, calendar.name, resource, expires)
        except CannotRead as no:
            self._not_before[calendar.name] = now + max(AGAIN, no.wait)
            log.warning("Nobody will tell when the calendar of %s changes: %s", calendar.owner, no)
            return None
        if channel.expires - now < RENEWED:  # it could not be renewed in time each time
            self._not_before[calendar.name] = now + max((channel.expires - now) / 2, SOON)
        await self._change(partial(_watch, channel))
        return channel

    async def _closed(self, who: Watcher, calendar: Calendar | None, old: Channel) -> None:
        """Stop a channel. If that does not work, it is none of ours any more all the same."""
        await self._drop(old)
        try:
            await who.stop(calendar, old.name, old.resource)
        except CannotRead as no:
            log.info("A channel could not be stopped, and says nothing that is heard any more: %s", no)

    async def _drop(self, channel: Channel) -> None:
        await self._change(lambda memory: memory.calendars.unwatch(channel.name))

    async def _change(self, work: Callable[[Memory], None]) -> None:
        await self._desk.store.change(self._desk.workspace, work)


def _watch(channel: Channel, memory: Memory) -> None:
    memory.calendars.watch(channel)


def _is(right: str, given: str) -> bool:
    return compare_digest(right.encode(), given.encode(errors="replace"))
