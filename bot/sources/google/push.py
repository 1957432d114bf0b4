"""Google tells that a calendar has changed: ``POST /hooks/google``. It is believed no more than that we should look.

https://developers.google.com/workspace/calendar/api/guides/push. Nothing is signed, so a channel's name, its token and
what it watches have to be those that we agreed on.
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from aiohttp import web
from yarl import URL

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CannotRead
from bot.sources.google.events import Events, Pause, Who
from bot.sources.google.reading import connected
from bot.sources.google.tokens import Tokens, told_by
from bot.sources.hook import told

CHANNEL, TOKEN, STATE, RESOURCE = (
    f"X-Goog-{name}" for name in ("Channel-ID", "Channel-Token", "Resource-State", "Resource-ID")
)
LASTS = 7 * 24 * 3600  # s; Google makes it shorter where it wants
LONGEST = 300  # characters of a header
FIRST = "sync"  # what a channel says when it begins
STRANGE = "This could not be proven to be a channel of ours."


class Hints(Protocol):
    """Where it is known which channels there are."""

    async def hear(self, channel: str, token: str, resource: str, *, changed: bool) -> bool:
        """Return whether a channel is ours, and if something has ``changed``, look soon."""


@dataclass(frozen=True, slots=True)
class Push:
    hints: Hints

    async def receive(self, request: web.Request) -> web.Response:
        """Answer 200 to channels of ours, 401 to anybody else. What the body says is not read."""
        given = [request.headers.get(name, "") for name in (CHANNEL, TOKEN, RESOURCE)]
        channel, token, resource = given
        changed = request.headers.get(STATE, "") != FIRST
        known = all(given) and max(map(len, given)) <= LONGEST
        if not known or not await self.hints.hear(channel, token, resource, changed=changed):
            return told(401, error=STRANGE)
        return told(200, accepted=changed)


@dataclass(frozen=True, slots=True)
class Watching:
    """``address`` is where Google reaches us; empty where it cannot, and then nothing is watched."""

    tokens: Tokens | None
    address: str
    pause: Pause = asyncio.sleep

    @property
    def can(self) -> bool:
        here = URL(self.address)
        stand_in = bool(self.tokens and self.tokens.google.stand_in)
        return bool(self.tokens) and (here.scheme == "https" or (stand_in and here.scheme == "http"))

    def watches(self, calendar: Calendar) -> bool:
        return calendar.kind is CalendarKind.GOOGLE and bool(calendar.token)

    async def watch(self, calendar: Calendar, channel: str, token: str, _: datetime) -> tuple[str, datetime]:
        """Return what Google calls the thing that it watches now, and until when. Raises ``CannotRead``."""
        asked = {
            "id": channel,
            "type": "web_hook",
            "address": self.address,
            "token": token,
            "params": {"ttl": str(LASTS)},
        }
        tokens = connected(self.tokens, calendar)
        async with tokens.outside() as outside:
            events = Events(outside, tokens, Who(calendar.owner, calendar.token), self.pause)
            at = URL(tokens.google.calendars) / "calendars/primary/events/watch"
            answer = await events.ask("POST", at, asked)
        found = told_by(answer)
        if answer.status != 200 or not found.get("resourceId"):  # noqa: PLR2004
            message = f"Google does not want to tell us of changes ({answer.status})."
            raise CannotRead(message)
        return str(found["resourceId"]), _instant(found.get("expiration"))

    async def prolong(self, _: str, __: datetime) -> datetime | None:
        """Return nothing: Google's channels end, and others take their place."""
        return None

    async def stop(self, calendar: Calendar | None, channel: str, resource: str) -> None:
        """Let a channel be silent, unless its calendar is gone, and with it the consent. Raises ``CannotRead``."""
        if calendar is None:
            return
        tokens = connected(self.tokens, calendar)
        async with tokens.outside() as outside:
            events = Events(outside, tokens, Who(calendar.owner, calendar.token), self.pause)
            asked = {"id": channel, "resourceId": resource}
            await events.ask("POST", URL(tokens.google.calendars) / "channels/stop", asked)


def _instant(milliseconds: object) -> datetime:
    """Return when a channel ends, in UTC. Raises ``CannotRead`` where Google does not say."""
    try:
        return datetime.fromtimestamp(int(str(milliseconds)) / 1000, UTC)
    except (ValueError, OverflowError, OSError) as cause:
        message = "Google does not say until when it tells us of changes."
        raise CannotRead(message) from cause
