"""Other programs tell that a meeting has ended, ``POST /hooks/meetings``, or what customers say: ``/hooks/evidence``.

Both are signed as https://www.standardwebhooks.com.
"""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from aiohttp import hdrs, web
from standardwebhooks import Webhook

from bot.commands import EndMeeting, Quoting, Request
from bot.evidence import NotAQuote, NotShown
from bot.people import Person
from bot.ports import Clock
from bot.sources.event import MEETING_ENDED, kind_of, meeting_in
from bot.sources.fields import NotAnEvent
from bot.sources.quoted import EVIDENCE, quoted_in

MOST = 1_000_000  # bytes; a meeting of a thousand people is a tenth of it
PATIENCE = 10.0  # s for a body to arrive; whoever sends one byte a second does not mean us well
SENDER = Person("hook", "hook")
SHUT = "Nothing is told here: CHAIR_HOOK_SECRET is not set. See docs/running.md."
FORGED = "This could not be proven genuine: check the secret, the three webhook- headers, and the clock."


class Inlet(Protocol):
    """Where it goes: the front door, as another program uses it."""

    async def take(self, request: Request) -> bool:
        """Carry out what another program tells, and return whether this delivery is the first of its id."""


class Forged(Exception):
    """Nothing proves that whoever sent this knows the secret."""


@dataclass(frozen=True, slots=True)
class Hook:
    """``secret`` is empty where nobody may tell us anything; ``platforms`` are where its chats are."""

    secret: str = field(repr=False)
    platforms: Collection[str]
    workspace: str
    door: Inlet
    clock: Clock

    async def receive(self, request: web.Request) -> web.Response:
        """Answer 202 to a meeting, 200 to what changes nothing, 400, 401 and 413 to what cannot be taken."""
        if not self.secret:
            return told(404, error=SHUT)
        try:
            event = self._proven(request.headers, await whole(request))
            if kind_of(event) != MEETING_ENDED:
                return told(200, accepted=False, why=f"Only {MEETING_ENDED} is heard here.")
            meeting = meeting_in(event, self.platforms)
        except Forged:
            return told(401, error=FORGED)
        except NotAnEvent as wrong:
            return told(400, error=str(wrong))
        return await self._taken(EndMeeting(meeting), request.headers["webhook-id"])

    async def evidence(self, request: web.Request) -> web.Response:
        """Answer to a customer's words, or to their end, as ``receive`` does; 200 too where consent is gone."""
        if not self.secret:
            return told(404, error=SHUT)
        try:
            event = self._proven(request.headers, await whole(request))
            if kind_of(event) not in EVIDENCE:
                return told(200, accepted=False, why=f"Only {' and '.join(EVIDENCE)} are heard here.")
            return await self._taken(quoted_in(event, self.clock.now()), request.headers["webhook-id"])
        except Forged:
            return told(401, error=FORGED)
        except (NotAnEvent, NotAQuote) as wrong:
            return told(400, error=str(wrong))
        except NotShown as no:
            return told(200, accepted=False, why=str(no))

    async def _taken(self, what: EndMeeting | Quoting, name: str) -> web.Response:
        request = Request(what, SENDER, self.clock.now(), self.workspace, f"hook/{name}")
        if await self.door.take(request):
            return told(202, accepted=True)
        return told(200, accepted=False, why="This webhook-id was taken before, and nothing more happens.")

    def _proven(self, headers: Mapping[str, str], body: bytes) -> object:
        """Return what the body says, if its sender knows the secret. Raises ``Forged``."""
        try:
            return Webhook(self.secret).verify(body, dict(headers))
        except Exception as cause:  # on hostile input the library raises whatever it comes across
            raise Forged from cause


async def whole(request: web.Request) -> bytes:
    """Return the body as it was sent. Raises ``Forged`` where it is packed: what is signed is not.

    One that is too large, or comes too slowly, is an answer of its own.
    """
    if hdrs.CONTENT_ENCODING in request.headers:
        raise Forged
    if (request.content_length or 0) > MOST:
        raise web.HTTPRequestEntityTooLarge(MOST, request.content_length or 0)
    try:
        async with asyncio.timeout(PATIENCE):
            body = await request.read()
    except TimeoutError as cause:
        raise web.HTTPRequestTimeout(text="The body took too long.") from cause
    if len(body) > MOST:
        raise web.HTTPRequestEntityTooLarge(MOST, len(body))
    return body


def told(status: int, **said: object) -> web.Response:
    return web.json_response(said, status=status)
