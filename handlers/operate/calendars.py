"""Calendars, read one after the other for as long as the bot runs, and how each of them stands."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from bot.company import Calendar
from bot.meetings.scheduled import CalendarRead, CannotRead, Why
from handlers.company import setup_of
from handlers.meetings.connecting import looked
from handlers.meetings.scheduled import compared, let_go, set_alarm, take
from handlers.operate.blindness import stand
from handlers.operate.channels import Channels
from handlers.operate.desk import Desk
from handlers.operate.once import Once
from handlers.operate.standings import readable
from storage import Memory
from storage.calendars import Standing

log = logging.getLogger(__name__)
PAST, AHEAD = timedelta(hours=2), timedelta(days=7)  # what is worked out of a calendar whenever it has changed
RENEWED = timedelta(days=2)  # before what was worked out comes to its end, an unchanged calendar is read again
AT_ONCE = 4
A_CHANGE = 10  # meetings in one transaction, so that nobody waits for a large calendar
MOST_WAIT = timedelta(hours=1)  # after trouble again and again
FOLLOWED = timedelta(minutes=5)  # after the last look of the process that reads them, another does
MOST_TOLD = 5  # troubles of one calendar


class Reader(Protocol):
    """Where calendars are read."""

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        """Return what ends within the window, or that nothing has changed since ``mark``. Raises ``CannotRead``."""


class Almanac:
    """Keeps the rows of all calendars as the calendars are. ``tick`` is for the clock."""

    def __init__(self, desk: Desk, reader: Reader, channels: Channels | None = None) -> None:
        self._desk = desk
        self._channels = channels
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
        calendars, standings = await self._desk.store.read(self._desk.workspace, _known)
        wanted = {calendar.name: calendar for calendar in calendars}
        for gone in standings.keys() - wanted.keys():
            await self._change(partial(_forget, gone))
        due = [one for name, one in wanted.items() if name not in standings or standings[name].due <= now]
        few = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(
            *(self._in_turn(few, one, standings.get(one.name, Standing(one.name, now))) for one in due)
        )
        if self._channels:
            await self._channels.keep(calendars)

    async def _in_turn(self, few: asyncio.Semaphore, calendar: Calendar, before: Standing) -> None:
        async with few:
            await self._sync(calendar, before)

    async def _sync(self, calendar: Calendar, before: Standing) -> None:
        now, every = self._desk.clock.now(), timedelta(seconds=calendar.every_seconds)
        renew = before.known_until is None or before.known_until < now + RENEWED
        window, why = (now - PAST, now + AHEAD), None
        try:
            zone = await self._desk.store.read(self._desk.workspace, lambda memory: _zone(calendar.owner, memory))
            read = await self._reader.read(calendar, window, zone, "" if renew else before.mark)
            if read.meetings is not None:
                await self._keep(calendar, read, window[0])
        except CannotRead as no:
            after, why = _troubled(before, now, max(every, no.wait), str(no)), no.why
        except Exception:
            log.exception("The calendar of %s could not be kept.", calendar.owner)
            why = Why.UNREACHABLE
            after = _troubled(before, now, every, "Something went wrong here; the log has it.")
        else:
            until = window[1] if _is_all(read) else before.known_until
            unchanged = not _is_all(read) and not before.failures and not read.troubles
            told = before.trouble if unchanged else " ".join(read.troubles[:MOST_TOLD])
            after = Standing(calendar.name, now + every, read.mark, until, now, 0, told)
        if after.failures and after.trouble != before.trouble:
            log.warning("The calendar of %s could not be read: %s", calendar.owner, after.trouble)
        await self._change(partial(_stand, calendar, before, after, now))
        if before.succeeded is None:
            await self._change(partial(looked, calendar.name, now, why))

    async def _keep(self, calendar: Calendar, read: CalendarRead, since: datetime) -> None:
        """Write down what has changed, a little at a time; what that is takes a large calendar long to find out."""
        known = await self._desk.store.read(
            self._desk.workspace, lambda memory: memory.calendars.kept(calendar.name, since)
        )
        new, gone = await asyncio.to_thread(compared, read, known)
        for first in range(0, len(new), A_CHANGE):
            await self._change(partial(take, calendar, new[first : first + A_CHANGE]))
        for first in range(0, len(gone), A_CHANGE):
            await self._change(partial(let_go, calendar.name, gone[first : first + A_CHANGE]))

    async def _change(self, work: Callable[[Memory], None]) -> None:
        await self._desk.store.change(self._desk.workspace, work)


def _known(memory: Memory) -> tuple[list[Calendar], dict[str, Standing]]:
    return readable(memory), memory.calendars.standings()


def _zone(owner: str, memory: Memory) -> str:
    """Return the zone for times that name none: the owner's own."""
    profile = memory.people.by_email(owner)
    return profile.zone if profile else setup_of(memory).company.timezone


def _stand(calendar: Calendar, before: Standing, after: Standing, at: datetime, memory: Memory) -> None:
    """Note how a calendar stands. If somebody wanted it read while it was, it is read again."""
    now = memory.calendars.standing(calendar.name)
    wanted = now is not None and now.due != before.due and not after.failures
    stand(calendar, before, replace(after, due=min(after.due, now.due)) if now and wanted else after, at, memory)


def _is_all(read: CalendarRead) -> bool:
    """Return whether all that happens within the window was worked out."""
    return read.meetings is not None and read.looked is None


def _forget(calendar: str, memory: Memory) -> None:
    for meeting in memory.calendars.forget(calendar):
        set_alarm(meeting, memory)


def _troubled(before: Standing, now: datetime, every: timedelta, words: str) -> Standing:
    """Try again later, and the later the more often it went wrong."""
    wait = max(every, min(MOST_WAIT, every * 2 ** min(before.failures, 10)))
    return replace(before, due=now + wait, failures=before.failures + 1, trouble=words)
