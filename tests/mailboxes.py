"""Calendars of people in the office as Microsoft Graph has them, on loopback: everything but the network is real."""

import json
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CalendarRead
from bot.meter import Meter
from bot.sources.graph.calendar import GraphCalendars
from bot.sources.graph.calls import Graph
from bot.sources.graph.push import Push
from bot.sources.graph.watching import Watching
from bot.variables.graph import GraphVariables
from handlers.company import setup_of
from handlers.operate.calendars import Almanac
from handlers.operate.channels import Channels
from tests.diaries import HOUR, Diaries, mail
from tests.office import COMPANY
from tests.platforms.graph_events import event
from tests.platforms.graph_server import GraphServer

Json = dict[str, Any]


class Counting(Meter):
    """Counts what was told of calendars."""

    def __init__(self) -> None:
        self.counted = Counter[str]()

    def hinted(self, source: str, outcome: str, times: int) -> None:
        assert source == "graph"
        self.counted[outcome] += times


@dataclass
class Mailboxes(Diaries):
    """``waited`` are the seconds we were asked to be patient; ``address`` is where Graph reaches us, if it does."""

    server: GraphServer = field(default_factory=GraphServer)
    waited: list[float] = field(default_factory=list)
    address: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._stack = AsyncExitStack()
        self.office.run(self._stack.enter_async_context(self.server.running()))
        self.server.now = self.office.clock.now
        graph = self.opened(self.server.access)
        self.calendars = GraphCalendars(graph)
        self.watching = Watching(graph, self.address)
        self.start()

    def start(self) -> None:
        """Begin anew, as after a restart: only what is in rows is known."""
        self.channels = Channels(self.desk, self.watching)
        self.almanac = Almanac(self.desk, self, self.channels)

    def opened(self, access: GraphVariables) -> Graph:
        return Graph(access, self._wait)

    def close(self) -> None:
        self.office.run(self._stack.aclose())

    async def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    def of(self, *owners: str) -> None:
        setup = self.office.run(self.office.store.read(COMPANY, setup_of))
        calendars = tuple(Calendar(mail(who), kind=CalendarKind.GRAPH) for who in owners)
        for who in owners:
            self.server.said.setdefault(mail(who), {})
        self.office.configure(replace(setup, calendars=calendars))

    def holds(self, owner: str, *events: Json) -> None:
        self.server.says(mail(owner), *events)

    def is_told(self, owner: str = "Grace", **more: Any) -> int:  # noqa: ANN401  # what a notification says besides
        """Let Graph tell of a change in somebody's calendar, and return how much of that was heeded."""
        body, counting = json.dumps(self.server.notification(mail(owner), **more)), Counting()

        async def said() -> int:
            app = web.Application()
            app.router.add_post("/hooks/graph", Push(self.channels, counting).receive)
            client: TestClient[web.Request, web.Application]
            async with TestClient(TestServer(app)) as client:
                return (await client.post("/hooks/graph", data=body)).status

        assert self.office.run(said()) == 202
        return counting.counted["heeded"]

    def kept(self) -> list[tuple[str, str]]:
        rows = self.office.rows("select resource, expires from calendar_channels")
        return [(str(resource), str(until)) for resource, until in rows]

    def event(self, title: str, *people: str, after: timedelta = HOUR, **more: Any) -> Json:  # noqa: ANN401  # an event's fields
        """Return an event of an hour that begins so long after now."""
        return event(title, self.office.clock.now() + after, people, **more)

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        self.looked += 1
        return await self.calendars.read(calendar, window, zone, mark)
