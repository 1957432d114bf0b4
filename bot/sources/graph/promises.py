"""Microsoft Graph tells when a mailbox's calendar has changed, for some days at a time: subscriptions.

https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from yarl import URL

from bot.company import Calendar, CalendarKind
from bot.meetings.hints import Promise
from bot.meetings.scheduled import CannotRead
from bot.sources.graph.calls import GONE, MISSING, Declined, Graph, Json
from bot.sources.outside import Call

AS_LONG_AS = timedelta(minutes=4200)  # Graph declines more than 4,230; how long it will be, it says itself
SENT = {"Content-Type": "application/json", "Accept": "application/json"}
LONGEST_ID = 200


@dataclass(frozen=True, slots=True)
class GraphPromises:
    """``address`` is where Graph reaches us, over https; empty where it cannot."""

    graph: Graph
    address: str

    @property
    def can_be_told(self) -> bool:
        return self.address.startswith("https://")

    async def begin(self, calendar: Calendar, secret: str, now: datetime) -> Promise:
        """Ask to be told. Raises ``CannotRead``."""
        here = f"{self.address}/hooks/graph"
        asked = {
            "changeType": "created,updated,deleted",
            "notificationUrl": here,
            "lifecycleNotificationUrl": here,
            "resource": f"/users/{calendar.owner.strip().lower()}/events",
            "expirationDateTime": _written(now + AS_LONG_AS),
            "clientState": secret,
        }
        told = await self._asked(Call(self._at, "POST", SENT, json.dumps(asked)))
        name = told.get("id")
        if not isinstance(name, str) or not 0 < len(name) <= LONGEST_ID:
            raise _nonsense()
        return Promise(name, CalendarKind.GRAPH, _until(told))

    async def renew(self, channel: str, now: datetime) -> datetime | None:
        """Return until when it is promised now; None where there is no such promise any more. Raises ``CannotRead``."""
        body = json.dumps({"expirationDateTime": _written(now + AS_LONG_AS)})
        try:
            return _until(await self._asked(Call(self._at / channel, "PATCH", SENT, body)))
        except Declined as no:
            if no.status not in (MISSING, GONE):
                raise
            return None

    async def end(self, channel: str) -> None:
        """Ask to be told no more. Raises ``CannotRead``."""
        try:
            await self._asked(Call(self._at / channel, "DELETE", SENT))
        except Declined as no:
            if no.status not in (MISSING, GONE):
                raise

    async def _asked(self, call: Call) -> Json:
        async with self.graph.calls() as calls:
            return await calls.ask(call)

    @property
    def _at(self) -> URL:
        return self.graph.base / "subscriptions"


def _written(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _until(told: Json) -> datetime:
    try:
        at = datetime.fromisoformat(told["expirationDateTime"])
    except (KeyError, TypeError, ValueError) as cause:
        raise _nonsense() from cause
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _nonsense() -> CannotRead:
    return CannotRead("Microsoft's answer is not what Graph says.")
