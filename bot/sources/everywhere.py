"""Everywhere calendars are read, by their kind, and who tells there that one has changed."""

from typing import Protocol

from bot.company import CalendarKind
from bot.sources.calendars import Calendars
from bot.sources.graph.calendar import GraphCalendars
from bot.sources.graph.calls import Graph
from bot.sources.graph.promises import GraphPromises
from bot.variables.graph import GraphVariables


class Said(Protocol):
    """What the environment says of it."""

    @property
    def graph(self) -> GraphVariables: ...

    @property
    def allow_private_feeds(self) -> bool:
        """Return whether calendars at addresses may be in our own network."""

    @property
    def link_url(self) -> str:
        """Return where we are reached; nothing where we are not."""

    def password(self, name: str) -> str: ...


def everywhere(settings: Said) -> tuple[Calendars, dict[str, GraphPromises]]:
    """Return where calendars are read, and by their kind who promises to tell of changes."""
    graph = Graph(settings.graph)
    apis = {CalendarKind.GRAPH: GraphCalendars(graph)}
    servers = {str(CalendarKind.GRAPH): GraphPromises(graph, settings.link_url)}
    return Calendars(settings.password, settings.allow_private_feeds, apis), servers
