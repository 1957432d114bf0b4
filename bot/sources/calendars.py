"""Calendars as a company's setup names them, read wherever they are."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from aiohttp import DigestAuthMiddleware, encode_basic_auth
from yarl import URL

from bot.company import Calendar, CalendarKind
from bot.meetings import Meeting, short_id
from bot.meetings.scheduled import CalendarRead, CannotRead, Why
from bot.sources import address
from bot.sources.caldav import CalDav, Found
from bot.sources.calendar_file import BROKEN_OFF, NotACalendar, Trouble
from bot.sources.ended import ended_in
from bot.sources.google.reading import Reading
from bot.sources.outside import Login, Outside
from bot.sources.worker import apart

WORKERS = 2  # at once: a calendar of the largest size takes 150 MB to read
READING = 60.0  # s; nobody waits for it, and machines are busy
ALTOGETHER = 120.0  # s for all that one calendar takes
A_DAY = timedelta(days=1)


class Api(Protocol):
    """Where calendars of one kind are read, by an interface of their own."""

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        """Return what ends within the window, or that nothing has changed since ``mark``. Raises ``CannotRead``."""


@dataclass(frozen=True, slots=True)
class Calendars:
    """``passwords`` returns what the environment says under a name; ``private``: our own network will do.

    ``apis`` read the kinds that have one of their own. ``seconds`` are for reading what was fetched, apart from us.
    """

    passwords: Callable[[str], str] = field(repr=False)
    google: Reading = field(default_factory=lambda: Reading(None))
    private: bool = False
    apis: Mapping[CalendarKind, "Api"] = field(default_factory=dict)
    seconds: float = READING
    few: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(WORKERS), repr=False)

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        """Return what ends within the window; ``zone`` (IANA) is for times that name none. Raises ``CannotRead``."""
        if api := self.apis.get(calendar.kind):
            return await api.read(calendar, window, zone, mark)
        try:
            async with asyncio.timeout(ALTOGETHER):
                found = await self._fetched(calendar, window, mark)
        except TimeoutError as cause:
            message = f"The server took more than {ALTOGETHER:g} seconds for everything."
            raise CannotRead(message) from cause
        if found.bodies is None:
            return CalendarRead(found.mark)
        try:
            async with self.few:
                work = partial(ended_in, found.bodies, calendar.owner, window, zone)
                meetings, troubles = await apart(work, self.seconds) if found.bodies else ((), ())
        except NotACalendar as cause:
            raise CannotRead(str(cause), Why.NO_CALENDAR) from cause
        return as_read(found, meetings, troubles)

    async def _fetched(self, calendar: Calendar, window: tuple[datetime, datetime], mark: str) -> Found:
        if calendar.kind is CalendarKind.GOOGLE:
            return await self.google.read(calendar, window, mark)
        url = _url(calendar.url)
        login = self._login(calendar, url)
        async with Outside(private=self.private) as outside:
            if calendar.kind is CalendarKind.CALDAV:
                wide = window[0] - A_DAY, window[1] + A_DAY
                return await CalDav(outside, url.with_user(None), login).read(wide, mark)
            return await address.read(outside, url.with_user(None), login, mark)

    def _login(self, calendar: Calendar, url: URL) -> Login | None:
        """Return who we are: the name in the address, else the owner's; nobody where no password is named."""
        if not calendar.password_env:
            return None
        password = self.passwords(calendar.password_env)
        if not password:
            message = f"{calendar.password_env} is not set; the password of this calendar should be there."
            raise CannotRead(message)
        user = url.user or calendar.owner
        return Login(url.origin(), encode_basic_auth(user, password), DigestAuthMiddleware(user, password))


def _url(words: str) -> URL:
    if not words:
        message = "What it was sealed with is another CHAIR_SECRET_KEY. It should be connected again."
        raise CannotRead(message)
    try:
        url = URL(words)
    except ValueError as cause:
        message = "The address cannot be understood."
        raise CannotRead(message) from cause
    return url.with_scheme("https") if url.scheme == "webcal" else url


def as_read(found: Found, meetings: tuple[Meeting, ...], troubles: tuple[Trouble, ...]) -> CalendarRead:
    words = tuple(dict.fromkeys(trouble.words for trouble in troubles))
    lost = (f"{found.lost} objects could not be read and were left out.",) if found.lost else ()
    return CalendarRead(
        mark=found.mark,
        meetings=meetings,
        spoilt=frozenset(short_id(f"ics/{trouble.uid}") for trouble in troubles if trouble.uid),
        whole=BROKEN_OFF not in troubles and not found.lost,
        troubles=(*lost, *words),
        looked=None if found.looked is None else frozenset(short_id(f"ics/{uid}") for uid in found.looked),
    )
