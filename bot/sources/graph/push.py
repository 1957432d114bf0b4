"""Microsoft Graph tells that a calendar has changed: ``POST /hooks/graph``. It is believed no more than that we look.

https://learn.microsoft.com/graph/change-notifications-delivery-webhooks: whoever is asked to listen shows that they
are there by answering with a token; afterwards each notification carries the secret of its subscription.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from aiohttp import web

from bot.meter import Meter
from bot.sources.fields import Fields, NotAnEvent
from bot.sources.graph.watching import resource_of
from bot.sources.hook import Forged, told, whole
from bot.variables.edge import BELIEVED

TOKEN = "validationToken"  # noqa: S105  # nosec B105  # a name; the token is no secret, but said back
LONGEST_TOKEN, LONGEST_ID, LONGEST_SECRET = 4096, 200, 128  # characters
MOST = 1000  # notifications at once
PACKED = "The body should not be packed."


class Says(Enum):
    """What Graph tells of a calendar, or of its own promise."""

    CHANGED = auto()
    ENDING = auto()
    ENDED = auto()


LIFE = {"subscriptionRemoved": Says.ENDED, "reauthorizationRequired": Says.ENDING}  # ``missed`` is a change


@dataclass(frozen=True, slots=True)
class Told:
    channel: str
    token: str
    resource: str
    says: Says


class Hints(Protocol):
    """Where it is known which channels there are. Each returns whether this is one of ours."""

    async def hear(self, channel: str, token: str, resource: str, *, changed: bool) -> bool:
        """Look soon, if something has ``changed``."""

    async def ends(self, channel: str, token: str, resource: str, *, at_once: bool) -> bool:
        """Do without this channel, or have it prolonged."""


@dataclass(frozen=True, slots=True)
class Push:
    """Whatever is said gets 202, so that nobody learns which secrets are good. What cannot be read gets 400 or 413."""

    hints: Hints
    meter: Meter

    async def receive(self, request: web.Request) -> web.Response:
        if TOKEN in request.query:
            return _there(request.query[TOKEN])
        try:
            notifications = tuple(dict.fromkeys(told_in(await whole(request))))
        except Forged:
            return told(400, error=PACKED)
        except NotAnEvent as wrong:
            return told(400, error=str(wrong))
        heeded = [await self._heeded(one) for one in notifications]
        BELIEVED.set(any(heeded))
        self.meter.hinted("graph", "heeded", sum(heeded))
        self.meter.hinted("graph", "dropped", len(heeded) - sum(heeded))
        return web.Response(status=202)

    async def _heeded(self, told: Told) -> bool:
        named = told.channel, told.token, told.resource
        if told.says is Says.CHANGED:
            return await self.hints.hear(*named, changed=True)
        return await self.hints.ends(*named, at_once=told.says is Says.ENDED)


def told_in(body: bytes) -> Iterator[Told]:
    """Return what is told. Raises ``NotAnEvent``."""
    try:
        value = Fields(json.loads(body), "").given("value")
    except (ValueError, RecursionError) as cause:
        name = "The body"
        raise NotAnEvent(name, "be a JSON object") from cause
    if not isinstance(value, list) or len(value) > MOST:
        name = "value"
        raise NotAnEvent(name, f"be a list of at most {MOST}")
    return (_told(Fields(one, f"value.{at}")) for at, one in enumerate(value))


def _told(given: Fields) -> Told:
    subscription = given.text("subscriptionId", LONGEST_ID, required=True)
    secret, life = given.text("clientState", LONGEST_SECRET), given.text("lifecycleEvent", LONGEST_ID)
    channel, _, token = secret.partition(".")
    return Told(channel, token, resource_of(subscription), LIFE.get(life, Says.CHANGED))


def _there(token: str) -> web.Response:
    if len(token) > LONGEST_TOKEN or not token.isprintable():
        return told(400, error=f"{TOKEN} should be at most {LONGEST_TOKEN} characters.")
    return web.Response(text=token, content_type="text/plain", charset="utf-8")
