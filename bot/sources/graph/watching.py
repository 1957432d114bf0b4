"""Microsoft Graph promises to tell when a mailbox's calendar has changed, for some days at a time: subscriptions.

https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from yarl import URL

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CannotRead
from bot.sources.graph.calls import GONE, MISSING, Declined, Graph, Json
from bot.sources.outside import Call

AS_LONG_AS = timedelta(minutes=4200)  # Graph declines more than 4,230; how long it will be, it says itself
SENT = {"Content-Type": "application/json", "Accept": "application/json"}
LONGEST_ID = 200
OURS = "graph/"  # before a subscription's id: channels of others are in the same rows


@dataclass(frozen=True, slots=True)
class Watching:
    """``address`` is where Graph reaches us, over https; empty where it cannot."""

    graph: Graph
    address: str

    @property
    def can(self) -> bool:
        return self.address.startswith("https://") and not self.graph.access.missing

    def watches(self, calendar: Calendar) -> bool:
        return calendar.kind is CalendarKind.GRAPH

    async def watch(self, calendar: Calendar, channel: str, token: str, now: datetime) -> tuple[str, datetime]:
        """Ask to be told. Raises ``CannotRead``."""
        asked = {
            "changeType": "created,updated,deleted",
            "notificationUrl": self.address,
            "lifecycleNotificationUrl": self.address,
            "resource": f"/users/{calendar.owner.strip().lower()}/events",
            "expirationDateTime": _latest(now),
            "clientState": f"{channel}.{token}",
        }
        told = await self._asked(Call(self._at, "POST", SENT, json.dumps(asked)))
        name = told.get("id")
        if not isinstance(name, str) or not 0 < len(name) <= LONGEST_ID:
            raise _nonsense()
        return resource_of(name), _until(told)

    async def prolong(self, resource: str, now: datetime) -> datetime | None:
        """Return until when it is promised now; None where there is no such promise any more. Raises ``CannotRead``."""
        body = json.dumps({"expirationDateTime": _latest(now)})
        try:
            return _until(await self._asked(Call(self._of(resource), "PATCH", SENT, body)))
        except Declined as no:
            if no.status not in (MISSING, GONE):
                raise
            return None

    async def stop(self, _: Calendar | None, __: str, resource: str) -> None:
        """Ask to be told no more, if it was Graph that was asked. Raises ``CannotRead``."""
        if not resource.startswith(OURS):
            return
        try:
            await self._asked(Call(self._of(resource), "DELETE", SENT))
        except Declined as no:
            if no.status not in (MISSING, GONE):
                raise

    async def _asked(self, call: Call) -> Json:
        async with self.graph.calls() as calls:
            return await calls.ask(call)

    def _of(self, resource: str) -> URL:
        return self._at / resource.removeprefix(OURS)

    @property
    def _at(self) -> URL:
        return self.graph.base / "subscriptions"


def resource_of(subscription: str) -> str:
    """Return what a subscription is called among the channels of all servers."""
    return f"{OURS}{subscription}"


def _latest(now: datetime) -> str:
    return f"{(now + AS_LONG_AS).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _until(told: Json) -> datetime:
    try:
        at = datetime.fromisoformat(told["expirationDateTime"])
    except (KeyError, TypeError, ValueError) as cause:
        raise _nonsense() from cause
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _nonsense() -> CannotRead:
    return CannotRead("Microsoft's answer is not what Graph says.")
