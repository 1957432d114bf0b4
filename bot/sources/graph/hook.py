"""Microsoft Graph tells that a calendar has changed: ``POST /hooks/graph``. Nothing is believed but that we may look.

https://learn.microsoft.com/graph/change-notifications-delivery-webhooks: whoever is asked to listen shows that they
are there by answering with a token; afterwards each notification carries the secret of its subscription.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from aiohttp import web

from bot.meetings.hints import Hint, Says
from bot.sources.fields import Fields, NotAnEvent
from bot.sources.hook import Forged, told, whole

TOKEN = "validationToken"  # noqa: S105  # a name, and the token is no secret: it is said back to whoever says it
LONGEST_TOKEN, LONGEST_ID, LONGEST_SECRET = 4096, 200, 128  # characters
MOST = 1000  # notifications at once
LIFE = {
    "missed": Says.MISSED,
    "subscriptionRemoved": Says.ENDED,
    "reauthorizationRequired": Says.ENDING,
}
PACKED = "The body should not be packed."


class Ears(Protocol):
    """Who hears of changes."""

    async def told(self, source: str, hints: Sequence[Hint]) -> int:
        """Heed what is proven, drop the rest, and return how many were heeded."""


@dataclass(frozen=True, slots=True)
class GraphHook:
    """Whatever is said gets 202, so that nobody learns which secrets are good. What cannot be read gets 400 or 413."""

    ears: Ears

    async def receive(self, request: web.Request) -> web.Response:
        if TOKEN in request.query:
            return _there(request.query[TOKEN])
        try:
            hints = hints_in(await whole(request))
        except Forged:
            return told(400, error=PACKED)
        except NotAnEvent as wrong:
            return told(400, error=str(wrong))
        await self.ears.told("graph", hints)
        return web.Response(status=202)


def hints_in(body: bytes) -> tuple[Hint, ...]:
    """Return what is told. Raises ``NotAnEvent``."""
    try:
        value = Fields(json.loads(body), "").given("value")
    except (ValueError, RecursionError) as cause:
        name = "The body"
        raise NotAnEvent(name, "be a JSON object") from cause
    if not isinstance(value, list) or len(value) > MOST:
        name = "value"
        raise NotAnEvent(name, f"be a list of at most {MOST}")
    return tuple(_hint(Fields(one, f"value.{at}")) for at, one in enumerate(value))


def _hint(given: Fields) -> Hint:
    channel = given.text("subscriptionId", LONGEST_ID, required=True)
    secret, life = given.text("clientState", LONGEST_SECRET), given.text("lifecycleEvent", LONGEST_ID)
    return Hint(channel, secret, LIFE.get(life, Says.CHANGED))


def _there(token: str) -> web.Response:
    if len(token) > LONGEST_TOKEN or not token.isprintable():
        return told(400, error=f"{TOKEN} should be at most {LONGEST_TOKEN} characters.")
    return web.Response(text=token, content_type="text/plain", charset="utf-8")
