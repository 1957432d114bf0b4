"""Calendars on a CalDAV server, RFC 4791: found from any of its addresses, read only where something has changed.

Never the server's own expansion of what repeats: servers get it wrong by an hour, and bring back what was cancelled.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from aiohttp import hdrs
from aiohttp.helpers import is_ip_address
from yarl import URL

from bot.meetings.scheduled import CannotRead
from bot.sources.multistatus import NotXml, Resource, resources
from bot.sources.outside import Answer, Call, Login, Outside

MULTI, MOST_CALENDARS, MOST_ONE_BY_ONE = 207, 50, 2000
MOST_TOLD = 2 * 1024 * 1024  # bytes of an answer that is read here; those with events are read in a process apart
LABELS = 2  # of a host's name, which its relatives share
XML: dict[str, str] = {str(hdrs.CONTENT_TYPE): "application/xml; charset=utf-8"}
NAMES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"'
WHAT = (
    f"<d:propfind {NAMES}><d:prop><d:resourcetype/><d:sync-token/><s:getctag/><d:current-user-principal/>"
    "<c:calendar-home-set/><c:supported-calendar-component-set/></d:prop></d:propfind>"
)
ONLY_NAMES = f"<d:propfind {NAMES}><d:prop><d:resourcetype/></d:prop></d:propfind>"
BETWEEN = (
    f"<c:calendar-query {NAMES}><d:prop><c:calendar-data/></d:prop><c:filter><c:comp-filter name='VCALENDAR'>"
    "<c:comp-filter name='VEVENT'><c:time-range start='{start}' end='{end}'/></c:comp-filter></c:comp-filter>"
    "</c:filter></c:calendar-query>"
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a server has: calendar objects, or answers that hold some, for ``objects``; None where nothing has changed.

    ``lost`` could not be read. ``looked`` are the UIDs of the events that were looked at, where it was not at all.
    """

    mark: str
    bodies: tuple[bytes, ...] | None
    lost: int = 0
    looked: frozenset[str] | None = None


class CalDav:
    """One person's calendars. ``mark`` is what was returned when they were last read, if that may still be used."""

    def __init__(self, outside: Outside, url: URL, login: Login | None) -> None:
        self._outside, self._url, self._login = outside, url, login

    async def read(self, window: tuple[datetime, datetime], mark: str) -> Found:
        """Return what may happen within the window, a little more included. Raises ``CannotRead``."""
        calendars = [one for one in await self._calendars() if one.holds_events][:MOST_CALENDARS]
        if not calendars:
            message = "The server shows no calendar at this address to this person."
            raise CannotRead(message)
        now = _digest([f"{one.href} {one.mark}".encode() for one in calendars])
        if mark and now == mark and all(one.mark for one in calendars):
            return Found(now, None)
        bodies: list[bytes] = []
        lost = 0
        for calendar in calendars:
            found, unreadable = await self._events(self._at(calendar.href), window)
            bodies += found
            lost += unreadable
        return Found(now if all(one.mark for one in calendars) else _digest(bodies), _unless(bodies, mark), lost)

    async def _calendars(self) -> list[Resource]:
        """Look for calendars: here, in the homes named here, in those of whoever we are here, or right below."""
        here, url = await self._looked(self._url, "0")
        if any(one.is_calendar for one in here):
            return [_called(one, url) for one in here if one.is_calendar]
        homes = await self._homes(here, url) or [url]
        found = [(one, home) for home in homes for one in (await self._looked(home, "1"))[0]]
        return [_called(one, home) for one, home in found if one.is_calendar]

    async def _homes(self, here: Sequence[Resource], url: URL) -> list[URL]:
        homes = [url.join(URL(home)) for one in here for home in one.homes]
        principals = [url.join(URL(one.principal)) for one in here if one.principal]
        for principal in [] if homes else principals[:1]:
            there, url = await self._looked(principal, "0")
            homes += [url.join(URL(home)) for one in there for home in one.homes]
        return homes

    async def _looked(self, url: URL, depth: str) -> tuple[tuple[Resource, ...], URL]:
        answer = await self._asked(Call(url, "PROPFIND", {**XML, "Depth": depth}, WHAT, self._at_home(url)))
        return _told(answer), answer.url

    async def _events(self, url: URL, window: tuple[datetime, datetime]) -> tuple[list[bytes], int]:
        start, end = (f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}" for at in window)
        query = BETWEEN.format(start=start, end=end)
        answer = await self._outside.ask(Call(url, "REPORT", {**XML, "Depth": "1"}, query, self._at_home(url)))
        if answer.status >= 500:  # noqa: PLR2004  # one broken object can spoil every report of its calendar
            return await self._one_by_one(url)
        if answer.status != MULTI:
            raise CannotRead(refusal(answer.status))
        return [answer.body], 0

    async def _one_by_one(self, url: URL) -> tuple[list[bytes], int]:
        """Read each object by itself, and count those that cannot be."""
        answer = await self._asked(Call(url, "PROPFIND", {**XML, "Depth": "1"}, ONLY_NAMES, self._at_home(url)))
        hrefs = [one.href for one in _told(answer) if self._at(one.href).path.rstrip("/") != url.path.rstrip("/")]
        bodies: list[bytes] = []
        lost = 0
        for href in hrefs[:MOST_ONE_BY_ONE]:
            one = await self._outside.ask(Call(url.join(URL(href, encoded=True)), login=self._at_home(url)))
            good = one.status == 200 and b"BEGIN:VCALENDAR" in one.body  # noqa: PLR2004
            bodies += [one.body] if good else []
            lost += not good
        return bodies, lost

    async def _asked(self, call: Call) -> Answer:
        answer = await self._outside.ask(call)
        if answer.status != MULTI:
            raise CannotRead(refusal(answer.status))
        return answer

    def _at_home(self, url: URL) -> Login | None:
        """Return who we are at an address that the server itself has named: some keep homes on hosts of their own."""
        if self._login and is_family(url, self._login.origin):
            return replace(self._login, origin=url.origin())
        return self._login

    def _at(self, href: str) -> URL:
        return self._url.join(URL(href, encoded=True))


def is_family(one: URL, other: URL) -> bool:
    """Return whether two hosts belong together, as p42-caldav.icloud.com and caldav.icloud.com do."""
    if one.origin() == other.origin():
        return True
    names = [(url.host or "").split(".") for url in (one, other)]
    by_name = not any(is_ip_address(url.host) for url in (one, other)) and all(len(name) > LABELS for name in names)
    return by_name and one.scheme == other.scheme == "https" and names[0][-LABELS:] == names[1][-LABELS:]


def refusal(status: int) -> str:
    """Say what a server's no means for whoever looks after the bot."""
    match status:
        case 401 | 403:
            return f"The server does not let us in ({status}). Check the address, the owner and the password."
        case 404 | 410:
            return f"There is no calendar at this address any more ({status}). Ask its owner for a new one."
        case _:
            return f"The server answered {status}."


def _called(one: Resource, base: URL) -> Resource:
    """Return the resource by its full address, as each may be on a server of its own."""
    return Resource(str(base.join(URL(one.href, encoded=True))), True, one.holds_events, one.mark)  # noqa: FBT003


def _told(answer: Answer) -> tuple[Resource, ...]:
    if answer.status != MULTI:
        raise CannotRead(refusal(answer.status))
    if len(answer.body) > MOST_TOLD:
        message = "The server's answer about itself is too large."
        raise CannotRead(message)
    try:
        return resources(answer.body)
    except NotXml as cause:
        message = "The server's answer is not what CalDAV servers say."
        raise CannotRead(message) from cause


def _digest(bodies: Sequence[bytes]) -> str:
    return sha256(b"".join(sorted(bodies))).hexdigest()


def _unless(bodies: Sequence[bytes], mark: str) -> tuple[bytes, ...] | None:
    """Return nothing where all is as it was, on servers that do not tell by themselves."""
    return None if mark and _digest(bodies) == mark else tuple(bodies)
