"""Zoom tells of its meetings: ``POST /hooks/zoom``, signed with the secret token of an app there.

That they begin, that they end, and what they came to.

https://developers.zoom.us/docs/api/webhooks: what is signed is the body as it was sent, with the time before it.
"""

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from aiohttp import web

from bot.commands import RecorderSuggests, Request, SittingBegins, SittingEnds
from bot.people import Person
from bot.ports import Clock
from bot.sources.event import LONGEST_ID
from bot.sources.fields import Fields, NotAnEvent
from bot.sources.hook import Forged, Inlet, told, whole
from bot.sources.zoom_meetings import meeting_in, summed_up

STAMP, SIGNATURE = "x-zm-request-timestamp", "x-zm-signature"
SECONDS = re.compile(r"[0-9]{10}")
FRESH = timedelta(minutes=5)
SENDER = Person("zoom", "zoom")
CHALLENGE, BEGUN, ENDED = "endpoint.url_validation", "meeting.started", "meeting.ended"
SUMMED_UP = "meeting.summary_completed"
Told = SittingBegins | SittingEnds | RecorderSuggests
SHUT = "Zoom is not heard here: ZOOM_WEBHOOK_SECRET is not set. See docs/running.md."
FORGED = f"This could not be proven to be Zoom's: check the secret token, {STAMP}, {SIGNATURE}, and the clock."


@dataclass(frozen=True, slots=True)
class Zoom:
    """``secret`` is empty where Zoom is not heard. ``wall`` is the clock that Zoom's own time is compared with."""

    secret: str = field(repr=False)
    workspace: str
    door: Inlet
    clock: Clock
    wall: Clock

    async def receive(self, request: web.Request) -> web.Response:
        """Answer 200 to whatever Zoom says, so that it does not say it again; 400, 401 and 413 to anything else."""
        if not self.secret:
            return told(404, error=SHUT)
        try:
            event = self._proven(request.headers, await whole(request))
            kind = event.text("event", LONGEST_ID, required=True)
            if kind == CHALLENGE:
                return self._met(Fields(event.given("payload"), "payload"))
            if kind not in (BEGUN, ENDED, SUMMED_UP):
                return told(200, accepted=False, why=f"Only {BEGUN}, {ENDED} and {SUMMED_UP} are heard here.")
            command = _understood(kind, event)
        except Forged:
            return told(401, error=FORGED)
        except NotAnEvent as wrong:
            return told(400, error=str(wrong))
        meeting = command.meeting
        name = f"{meeting.id}/{kind}/{meeting.ended.isoformat()}"
        first = await self.door.take(Request(command, SENDER, self.clock.now(), self.workspace, name))
        return told(200, accepted=first)

    def _proven(self, headers: Mapping[str, str], body: bytes) -> Fields:
        """Return what the body says, if its sender knows the secret. Raises ``Forged``, ``NotAnEvent``."""
        stamp, signature = headers.get(STAMP, ""), headers.get(SIGNATURE, "")
        if not SECONDS.fullmatch(stamp) or abs(self.wall.now().timestamp() - int(stamp)) > FRESH.total_seconds():
            raise Forged
        right = f"v0={self._signed(f'v0:{stamp}:'.encode() + body)}"
        if not hmac.compare_digest(right.encode(), signature.encode(errors="replace")):
            raise Forged
        try:
            return Fields(json.loads(body), "")
        except (ValueError, RecursionError, NotAnEvent) as cause:
            name = "The body"
            raise NotAnEvent(name, "be a JSON object") from cause

    def _met(self, payload: Fields) -> web.Response:
        """Show that we know the secret, as Zoom asks when an address is entered and every three days."""
        plain = payload.text("plainToken", LONGEST_ID, required=True)
        return told(200, plainToken=plain, encryptedToken=self._signed(plain.encode()))

    def _signed(self, said: bytes) -> str:
        return hmac.new(self.secret.encode(), said, "sha256").hexdigest()


def _understood(kind: str, event: Fields) -> Told:
    if kind == SUMMED_UP:
        return RecorderSuggests(summed_up(event))
    return SittingEnds(meeting_in(event, over=True)) if kind == ENDED else SittingBegins(meeting_in(event, over=False))
