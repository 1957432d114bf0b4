"""One person's events, asked of Google page by page: all of them, those that have changed, or those of one series."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from yarl import URL

from bot.meetings.scheduled import CannotRead
from bot.sources.google.tokens import Tokens, Withdrawn, told_by
from bot.sources.outside import Answer, Call, Login, Outside

FIELDS = (
    "nextPageToken,nextSyncToken,timeZone,items(id,iCalUID,status,summary,description,location,visibility,"
    "transparency,eventType,start,end,recurrence,recurringEventId,originalStartTime,organizer(email,self),"
    "attendees(email,displayName,responseStatus,optional,resource,self),conferenceData(entryPoints),hangoutLink)"
)
A_PAGE, MOST_PAGES = 500, 40  # twice as many events as one calendar may have
TRIES = 4
SLOWER = {"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "calendarLimitsExceeded"}
NOT_IN, FORBIDDEN, MISSING, GONE, TOO_MANY = 401, 403, 404, 410, 429
Json = dict[str, Any]
Pause = Callable[[float], Awaitable[None]]


class SyncOver(Exception):
    """Google does not know any more what we had read; everything has to be read anew."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whose calendar it is, and what they consented with."""

    owner: str
    refresh: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pages:
    """What stands on all pages of an answer, as it was sent; ``mark`` is for asking what has changed since."""

    bodies: tuple[bytes, ...]
    items: tuple[Json, ...]
    mark: str


class Events:
    """Within ``async with Tokens.outside()``. All of it raises ``CannotRead`` where Google does not answer."""

    def __init__(self, outside: Outside, tokens: Tokens, who: Who, pause: Pause = asyncio.sleep) -> None:
        self._outside, self._tokens, self._who, self._pause = outside, tokens, who, pause
        self._at = URL(tokens.google.calendars)

    async def since(self, begin: datetime) -> Pages:
        """Return all that ends after that instant, or goes on repeating then."""
        return await self._pages({"timeMin": begin.astimezone(UTC).isoformat()})

    async def changed(self, mark: str) -> Pages:
        """Return what has changed. Raises ``SyncOver``."""
        return await self._pages({"syncToken": mark})

    async def of(self, uid: str) -> Pages:
        """Return what belongs to one iCalUID, with what was deleted of it."""
        return await self._pages({"iCalUID": uid, "showDeleted": "true"})

    async def event(self, name: str) -> Json:
        """Return one event by its id, perhaps a deleted one; nothing where Google has forgotten it."""
        answer = await self.ask("GET", self._at / "calendars/primary/events" / name)
        if answer.status in (MISSING, GONE):
            return {}
        return _told(answer)

    async def ask(self, method: str, url: URL, body: Mapping[str, object] | None = None) -> Answer:
        """Return the answer; slower where Google asks for it, and with a new token where the old one is over."""
        renewed = False
        for attempt in range(TRIES):
            answer = await self._once(method, url, body)
            if answer.status == NOT_IN:
                if renewed:
                    break
                renewed = True
                self._tokens.forget(self._who.refresh)
            elif not _is_busy(answer):
                return answer
            else:
                await self._pause(_rest(answer, attempt))
        if answer.status == NOT_IN:
            raise Withdrawn(self._who.owner)
        message = f"Google asks us to come again later ({answer.status})."
        raise CannotRead(message)

    async def _once(self, method: str, url: URL, body: Mapping[str, object] | None) -> Answer:
        token = await self._tokens.access(self._who.refresh, self._who.owner, self._outside)
        headers = {"Accept": "application/json"} | ({"Content-Type": "application/json"} if body else {})
        login = Login(url.origin(), f"Bearer {token}")
        return await self._outside.ask(Call(url, method, headers, json.dumps(body) if body else "", login))

    async def _pages(self, asked: Mapping[str, str]) -> Pages:
        bodies: list[bytes] = []
        items: list[Json] = []
        page: str = ""
        for _ in range(MOST_PAGES):
            query = {**asked, "maxResults": str(A_PAGE), "fields": FIELDS} | ({"pageToken": page} if page else {})
            answer = await self.ask("GET", (self._at / "calendars/primary/events").with_query(query))
            if answer.status == GONE and "syncToken" in asked:
                raise SyncOver
            told = _told(answer)
            bodies.append(answer.body)
            items += [one for one in told.get("items", ()) if isinstance(one, dict)]
            page = str(told.get("nextPageToken") or "")
            if not page:
                return Pages(tuple(bodies), tuple(items), str(told.get("nextSyncToken") or ""))
        message = f"This calendar has more than {MOST_PAGES * A_PAGE:,} events."
        raise CannotRead(message)


def _told(answer: Answer) -> Json:
    if answer.status != 200:  # noqa: PLR2004
        raise CannotRead(_refusal(answer))
    told = told_by(answer)
    if not told:
        message = "Google's answer could not be understood."
        raise CannotRead(message)
    return told


def _refusal(answer: Answer) -> str:
    reason = _reason(answer)
    because = f", {reason}" if reason.isalnum() and reason.isascii() else ""
    match answer.status:
        case 403:
            return f"Google refuses (403{because}). Is the Calendar API on, and did they let us see their events?"
        case 404:
            return "Google has no calendar for this person (404)."
        case _:
            return f"Google answered {answer.status}{because}."


def _is_busy(answer: Answer) -> bool:
    busy = answer.status == TOO_MANY or answer.status >= 500  # noqa: PLR2004
    return busy or (answer.status == FORBIDDEN and _reason(answer) in SLOWER)


def _reason(answer: Answer) -> str:
    """Return why not, in Google's word for it."""
    error = told_by(answer).get("error")
    told = error.get("errors") if isinstance(error, dict) else None
    first = told[0] if isinstance(told, list) and told else {}
    return str(first.get("reason", "")) if isinstance(first, dict) else ""


def _rest(answer: Answer, attempt: int) -> float:
    """Return how long to wait: what Google says, else longer each time, and never all at once."""
    said = answer.headers.get("Retry-After", "")
    if said.isascii() and said.isdecimal():
        return min(float(said), 30.0)
    return float(2**attempt) * (1 + secrets.randbelow(1000) / 1000)
