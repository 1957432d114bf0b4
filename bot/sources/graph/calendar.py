"""One person's calendar in Microsoft 365: asked what has changed, and read anew and whole if anything has.

Graph expands what repeats, since it knows of no other way to ask for changes: docs/decisions.md.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from yarl import URL

from bot.company import Calendar
from bot.meetings import Meeting
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.caldav import Found
from bot.sources.calendar_file import Trouble
from bot.sources.calendars import ALTOGETHER, as_read
from bot.sources.ended import ended
from bot.sources.graph.calls import MISSING, Calls, Declined, Elsewhere, Graph
from bot.sources.graph.events import LONGEST, NotUnderstood, occurrence

Json = dict[str, Any]
A_PAGE = 50
PREFER = {
    "Accept": "application/json",
    "Prefer": f'outlook.timezone="UTC", outlook.body-content-type="text", odata.maxpagesize={A_PAGE}',
}
NEXT, CHANGES, REMOVED = "@odata.nextLink", "@odata.deltaLink", "@removed"
MASTER, WHOSE = "seriesMaster", "{owner}"
MOST_PAGES, MOST_MASTERS = 200, 200
TIMES = {"start", "end", "originalStart", "type", "id", "seriesMasterId", "iCalUId", "recurrence", NEXT}
USED = {
    *TIMES, "subject", "body", "bodyPreview", "location", "locations", "onlineMeeting", "onlineMeetingUrl", "attendees",
    "organizer", "isOrganizer", "responseStatus", "isCancelled", "isAllDay", "showAs", "sensitivity", "categories",
}  # fmt: skip
OURS = "The calendar is larger than can be read."


@dataclass(frozen=True, slots=True)
class GraphCalendars:
    """Reads calendars of kind graph. ``mark`` is where Graph tells what has changed since, without whose it is."""

    graph: Graph

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        """Return what ends within the window. Raises ``CannotRead``."""
        try:
            async with asyncio.timeout(ALTOGETHER), self.graph.calls() as calls:
                reading = _Reading(calls, calendar.owner.strip().lower())
                now = await reading.unchanged(mark) if mark else ""
                return CalendarRead(now) if now else await reading.whole(window, zone)
        except TimeoutError as cause:
            message = f"Microsoft took more than {ALTOGETHER:g} seconds for everything."
            raise CannotRead(message) from cause


@dataclass(frozen=True, slots=True)
class _Reading:
    calls: Calls
    owner: str

    async def unchanged(self, mark: str) -> str:
        """Return the next mark, or nothing where anything has changed, or Graph has forgotten what it was."""
        now = ""
        try:
            async for page in self._pages(self.calls.at(mark.replace(WHOSE, quote(self.owner)))):
                if page.get("value"):
                    return ""
                now = self._mark(page)
        except Elsewhere:  # of another cloud than this
            return ""
        except Declined as no:
            if not no.forgot:
                raise
            return ""
        return now

    async def whole(self, window: tuple[datetime, datetime], zone: str) -> CalendarRead:
        since, until = (f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for at in window)
        asked = {"startDateTime": since, "endDateTime": until}
        events: dict[str, Json] = {}
        mark = ""
        async for page in self._pages(self._home / "calendarView" / "delta" % asked):
            events |= {str(one.get("id")): _used(one) for one in _events(page)}
            mark = self._mark(page)
        masters = {name: one for name, one in events.items() if one.get("type") == MASTER}
        gone = await self._missing(masters, [*events.values()])
        found, troubles = self._meetings(_filled_in(events, masters), window, zone)
        return as_read(Found(mark, ()), found, (*gone, *troubles))

    async def _pages(self, url: URL) -> AsyncIterator[Json]:
        """Yield each page; the last one says where changes will be told."""
        for _ in range(MOST_PAGES):
            page = await self.calls.read(url, PREFER)
            yield page
            if not page.get(NEXT):
                self.calls.at(page.get(CHANGES))
                return
            url = self.calls.at(page[NEXT])
        raise CannotRead(OURS)

    async def _missing(self, masters: dict[str, Json], events: list[Json]) -> tuple[Trouble, ...]:
        """Look for series whose own event was not told of, and return what there is no more."""
        wanted = {str(one["seriesMasterId"]) for one in events if one.get("seriesMasterId")} - masters.keys()
        if len(wanted) > MOST_MASTERS:
            raise CannotRead(OURS)
        gone: list[Trouble] = []
        for name in sorted(wanted):
            try:
                masters[name] = _used(await self.calls.read(self._home / "events" / name, PREFER))
            except Declined as no:
                if no.status != MISSING:
                    raise
                gone.append(Trouble("", "A series has no beginning any more, and was left out."))
        return tuple(gone)

    def _meetings(
        self, events: Iterator[tuple[str, Json]], window: tuple[datetime, datetime], zone: str
    ) -> tuple[tuple[Meeting, ...], tuple[Trouble, ...]]:
        found: list[Meeting] = []
        troubles: list[Trouble] = []
        for uid, event in events:
            try:
                found.append(ended(occurrence(event, uid, self.owner, zone), self.owner))
            except NotUnderstood:
                troubles.append(Trouble(uid, "An event could not be understood and was left out."))
        now = (one for one in found if window[0] < one.ended <= window[1])
        return tuple(sorted(now, key=lambda one: (one.ended, one.id))), tuple(troubles)

    def _mark(self, page: Json) -> str:
        """Return what is kept of the address: without the owner's own, so that nobody can be found by it."""
        told = str(page.get(CHANGES) or "")
        for name in (quote(self.owner), quote(self.owner, safe="@"), self.owner):
            told = told.replace(name, WHOSE)
        return told

    @property
    def _home(self) -> URL:
        return self.calls.graph.base / "users" / self.owner


def _events(page: Json) -> Iterator[Json]:
    told = page.get("value")
    if not isinstance(told, list):
        message = "Microsoft's answer is not what Graph says."
        raise CannotRead(message)
    yield from (one for one in told if isinstance(one, dict) and REMOVED not in one)


def _used(event: Json) -> Json:
    """Return what we look at: an invitation may be megabytes long, and there may be thousands of them."""
    kept = {name: value for name, value in event.items() if name in USED and value is not None}
    body = kept.get("body")
    if isinstance(body, dict) and isinstance(body.get("content"), str):
        kept["body"] = {**body, "content": body["content"][:LONGEST]}
    return kept


def _filled_in(events: dict[str, Json], masters: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Yield what happens, with the UID of all of its series. Of occurrences Graph tells little more than when."""
    for name, event in events.items():
        if event.get("type") == MASTER:
            continue
        series = event.get("seriesMasterId")
        if series is None:
            yield str(event.get("iCalUId") or name), event
        elif series in masters:
            master = masters[series]
            shared = {key: value for key, value in master.items() if key not in TIMES}
            yield str(master.get("iCalUId") or series), {**shared, **event}
