"""What our stand-in says, and what we say to Graph, judged by Microsoft's own types."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from bot.company import Calendar, CalendarKind
from bot.sources.graph.calls import Graph
from bot.sources.graph.events import occurrence
from bot.sources.graph.watching import Watching
from tests.platforms import typescript
from tests.platforms.graph_events import JOIN, event, exception, invited, series
from tests.platforms.graph_server import GraphServer

Json = dict[str, Any]
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
GRACE = "grace@northwind.example"
TEAM = ("Ada", "Grace")
FACTS: Json = {
    "sensitivity": "private",
    "showAs": "workingElsewhere",
    "categories": ["Focus time"],
    "responseStatus": {"response": "tentativelyAccepted", "time": "2030-01-07T12:00:00Z"},
    "location": {"displayName": "Pier 4", "locationUri": JOIN},
    "onlineMeeting": {"joinUrl": JOIN},
    "attendees": [
        invited("Ada", "organizer"),
        invited("Grace", "notResponded", "optional"),
        invited("Pier", "none", "resource"),
    ],
}


def asked() -> tuple[Json, Json]:
    """Return what we ask for, and what Graph then tells."""

    async def done() -> tuple[Json, Json]:
        async with GraphServer().running() as server:
            server.says(GRACE)
            calendar = Calendar(GRACE, kind=CalendarKind.GRAPH)
            watching = Watching(Graph(server.access), "https://chair.northwind.example/hooks/graph")
            await watching.watch(calendar, "channel", "token", NOON)
            [subscription] = server.subscriptions.values()
            return subscription, server.notification(GRACE)

    return asyncio.run(done())


def test_events_subscriptions_and_notifications_are_as_microsoft_writes_them() -> None:
    typescript.needed()
    subscription, notification = asked()
    master, first = series("Daily", NOON, TEAM, 1)
    life = {"value": [{**notification["value"][0], "lifecycleEvent": "reauthorizationRequired"}]}
    shown = {
        "once": ("Graph.Event", event("Pricing", NOON, TEAM, **FACTS)),
        "a series": ("Graph.Event", master),
        "an occurrence": ("Graph.Event", first),
        "an exception": ("Graph.Event", exception(master, NOON, NOON)),
        "a subscription": ("Graph.Subscription", subscription),
        "a notification": ("Graph.ChangeNotificationCollection", notification),
        "of its life": ("Graph.ChangeNotificationCollection", life),
        "wrong": ("Graph.Event", event("Pricing", NOON, TEAM, showAs="away")),
    }
    wrong = typescript.objections(shown, typescript.OF_GRAPH)
    assert len(wrong) == 1, wrong
    assert "away" in wrong[0]


def test_every_field_that_is_looked_at_is_one_of_microsofts() -> None:
    looked: set[str] = set()

    class Noted(dict[str, Any]):
        def get(self, name: str, *otherwise: Any) -> Any:  # noqa: ANN401  # as a dict has it
            looked.add(name)
            return super().get(name, *otherwise)

        def __getitem__(self, name: str) -> Any:  # noqa: ANN401
            looked.add(name)
            return super().__getitem__(name)

    told = json.loads(json.dumps(event("Pricing", NOON, TEAM, **FACTS)), object_hook=Noted)
    occurrence(Noted(told) | {"type": "exception", "originalStart": "2030-01-07T12:00:00Z"}, "UID", GRACE, "UTC")
    occurrence(Noted(told), "UID", GRACE, "UTC")
    assert len(looked) > 20, looked
    types = typescript.GRAPH / "microsoft-graph.d.ts"
    typescript.needed()
    known = types.read_text(encoding="utf-8")
    assert {name for name in looked if f" {name}?:" not in known} == set()
