"""Calendars, read one after the other for as long as the bot runs, and how each of them stands."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from bot.company import Calendar, Setup
from bot.meetings.scheduled import CalendarRead, CannotRead
from handlers.company import setup_of
from handlers.meetings.scheduled import let_go, set_alarm, take
from handlers.operate.blindness import stand
from handlers.operate.desk import Desk
from handlers.operate.once import Once
from handlers.operate.standings import readable
from storage import Memory
from storage.calendars import Standing

log = logging.getLogger(__name__)
PAST, AHEAD = timedelta(hours=2), timedelta(days=7)  # what is worked out of a calendar whenever it has changed
RENEWED = timedelta(days=2)  # before what was worked out comes to its end, an unchanged calendar is read again
AT_ONCE = 4
A_CHANGE = 100  # meetings in one transaction, so that nobody waits for a large calendar
MOST_WAIT = timedelta(hours=1)  # after trouble again and again
FOLLOWED = timedelta(minutes=5)  # after the last look of the process that reads them, another does
MOST_TOLD = 5  # troubles of one calendar


class Reader(Protocol):
    """Where calendars are read."""

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        """Return what ends within the window, or that nothing has changed since ``mark``. Raises ``CannotRead``."""


class Almanac:
    """Keeps the rows of all calendars as the calendars are. ``tick`` is for the clock."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self._desk = desk
        self._reader = reader
        self._reading: asyncio.Task[None] | None = None
        self._once = Once(desk.store, desk.clock, desk.workspace, "calendars")

    async def tick(self) -> None:
        """Begin to read what is due, unless the last round still goes on: servers may be slow."""
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self.look())

    async def look(self) -> None:
        """Read what is due. Trouble is logged, and never the end."""
        try:
            if await self._once.is_ours(FOLLOWED):
                await self._round()
        except Exception:
            log.exception("The calendars could not be looked after and will be again soon.")

    async def close(self) -> None:
        if self._reading and not self._reading.done():
            self._reading.cancel()
            await asyncio.wait({self._reading})

    async def _round(self) -> None:
        now = self._desk.clock.now()
        setup, standings = await self._desk.store.read(self._desk.workspace, _known)
        wanted = {calendar.name: calendar for calendar in readable(setup)}
        for gone in standings.keys() - wanted.keys():
            await self._change(partial(_forget, gone))
        due = [one for name, one in wanted.items() if name not in standings or standings[name].due <= now]
        few = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(
            *(self._in_turn(few, one, standings.get(one.name, Standing(one.name, now))) for one in due)
        )

    async def _in_turn(self, few: asyncio.Semaphore, calendar: Calendar, before: Standing) -> None:
        async with few:
            await self._sync(calendar, before)

    async def _sync(self, calendar: Calendar, before: Standing) -> None:
        now, every = self._desk.clock.now(), timedelta(seconds=calendar.every_seconds)
        renew = before.known_until is None or before.known_until < now + RENEWED
        window = now - PAST, now + AHEAD
        try:
            zone = await self._desk.store.read(self._desk.workspace, lambda memory: _zone(calendar.owner, memory))
            read = await self._reader.read(calendar, window, zone, "" if renew else before.mark)
            if read.meetings is not None:
                await self._keep(calendar, read, window[0])
        except CannotRead as no:
            after = _troubled(before, now, every, str(no))
        except Exception:
            log.exception("The calendar of %s could not be kept.", calendar.owner)
            after = _troubled(before, now, every, "Something went wrong here; the log has it.")
        else:
            until = before.known_until if read.meetings is None else window[1]
            unchanged = read.meetings is None and not before.failures
            told = before.trouble if unchanged else " ".join(read.troubles[:MOST_TOLD])
            after = Standing(calendar.name, now + every, read.mark, until, now, 0, told)
        if after.failures and after.trouble != before.trouble:
            log.warning("The calendar of %s could not be read: %s", calendar.owner, after.trouble)
        await self._change(partial(stand, calendar, before, after, now))

    async def _keep(self, calendar: Calendar, read: CalendarRead, since: datetime) -> None:
        meetings = read.meetings or ()
        for first in range(0, len(meetings), A_CHANGE):
            these = meetings[first : first + A_CHANGE]
            await self._change(partial(take, calendar, these))
        told = {meeting.question for meeting in meetings}
        known = await self._desk.store.read(
            self._desk.workspace, lambda memory: memory.calendars.kept(calendar.name, since)
        )
        gone = [name for name, (event, _) in known.items() if name not in told and event not in read.spoilt]
        if gone and read.whole:
            await self._change(lambda memory: let_go(calendar.name, gone, memory))

    async def _change(self, work: Callable[[Memory], None]) -> None:
        await self._desk.store.change(self._desk.workspace, work)


def _known(memory: Memory) -> tuple[Setup, dict[str, Standing]]:
    return setup_of(memory), memory.calendars.standings()


def _zone(owner: str, memory: Memory) -> str:
    """Return the zone for times that name none: the owner's own."""
    profile = memory.people.by_email(owner)
    return profile.zone if profile else setup_of(memory).company.timezone


def _forget(calendar: str, memory: Memory) -> None:
    for meeting in memory.calendars.forget(calendar):
        set_alarm(meeting, memory)


def _troubled(before: Standing, now: datetime, every: timedelta, words: str) -> Standing:
    """Try again later, and the later the more often it went wrong."""
    wait = max(every, min(MOST_WAIT, every * 2 ** min(before.failures, 10)))
    return replace(before, due=now + wait, failures=before.failures + 1, trouble=words)
