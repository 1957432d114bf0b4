"""Calendars of people in the office as Microsoft Graph has them, on loopback: everything but the network is real."""

import json
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CalendarRead
from bot.sources.graph.calendar import GraphCalendars
from bot.sources.graph.calls import Graph
from bot.sources.graph.hook import hints_in
from bot.sources.graph.promises import GraphPromises
from bot.variables.graph import GraphVariables
from handlers.company import setup_of
from handlers.operate.calendars import Almanac
from handlers.operate.hints import Hints
from tests.diaries import HOUR, Diaries, mail
from tests.office import COMPANY
from tests.platforms.graph_events import event
from tests.platforms.graph_server import GraphServer

Json = dict[str, Any]


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
        self.promises = GraphPromises(graph, self.address)
        self.start()

    def start(self) -> None:
        """Begin anew, as after a restart: only what is in rows is known."""
        self.hints = Hints(self.desk, {"graph": self.promises})
        self.almanac = Almanac(self.desk, self, self.hints)

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
        body = json.dumps(self.server.notification(mail(owner), **more)).encode()
        return int(self.office.run(self.hints.told("graph", hints_in(body))))

    def channels(self) -> list[tuple[str, str]]:
        return [
            (str(name), str(until)) for name, until in self.office.rows("select channel, expires from calendar_hints")
        ]

    def event(self, title: str, *people: str, after: timedelta = HOUR, **more: Any) -> Json:  # noqa: ANN401  # an event's fields
        """Return an event of an hour that begins so long after now."""
        return event(title, self.office.clock.now() + after, people, **more)

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        self.looked += 1
        return await self.calendars.read(calendar, window, zone, mark)
