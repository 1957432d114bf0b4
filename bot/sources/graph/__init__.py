"""Calendars of Microsoft 365, read through Microsoft Graph, which also tells when to look."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.company import CalendarKind
from bot.meter import Meter
from bot.sources.graph.calendar import GraphCalendars
from bot.sources.graph.calls import Graph
from bot.sources.graph.checkup import Told, checkup
from bot.sources.graph.push import Hints, Push
from bot.sources.graph.watching import Watching
from bot.variables.graph import GraphVariables

__all__ = ["Microsoft365"]


class Microsoft365:
    """``hook`` is where Graph reaches us, or empty."""

    def __init__(self, variables: GraphVariables, hook: str) -> None:
        graph = Graph(variables)
        self._variables = variables
        self.apis = {CalendarKind.GRAPH: GraphCalendars(graph)}
        self.watching = Watching(graph, hook)

    async def checkup(self, *, needed: bool) -> tuple[Told, ...]:
        """Say what is missing, if calendars of this kind are ``needed`` or set up. Raises nothing."""
        return await checkup(self._variables, self.watching, needed=needed)

    def heard_by(self, hints: Hints, meter: Meter) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Return what answers Graph where it says that a calendar has changed."""
        return Push(hints, meter).receive
