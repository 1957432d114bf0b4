"""Everywhere calendars are read, and who tells there that one has changed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from aiohttp import web

from bot.meter import Meter
from bot.sources.calendars import Calendars
from bot.sources.google import Google
from bot.sources.google.consent import Giving
from bot.sources.google.push import Watching as GoogleWatching
from bot.sources.graph import Microsoft365
from bot.sources.graph.checkup import Told
from bot.sources.graph.push import Hints
from bot.sources.graph.watching import Watching as GraphWatching
from bot.sources.hooks import company_in
from bot.variables.google import GoogleVariables
from bot.variables.graph import GraphVariables

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Said(Protocol):
    """What the environment says of it."""

    @property
    def google(self) -> GoogleVariables | None: ...

    @property
    def graph(self) -> GraphVariables: ...

    @property
    def allow_private_feeds(self) -> bool:
        """Return whether calendars at addresses may be in our own network."""

    def password(self, name: str) -> str: ...

    def hook(self, source: str) -> str:
        """Return where another program reaches us; empty where it cannot."""


class Everywhere:
    def __init__(self, said: Said) -> None:
        self._google = google = Google(said.google, said.hook("google"))
        self._graph = graph = Microsoft365(said.graph, said.hook("graph"))
        self.calendars = Calendars(said.password, google.reading, said.allow_private_feeds, graph.apis)
        self._said = said
        self.watching = google.watching, graph.watching

    def watching_for(self, company: str, own: str) -> tuple[GoogleWatching, GraphWatching]:
        """Return who is asked to tell when a calendar changes: the only company, or one of several by its name."""
        google, graph = self.watching
        if company == own:
            return google, graph
        return (
            replace(google, address=self._said.hook(f"{company}/google")),
            replace(graph, address=self._said.hook(f"{company}/graph")),
        )

    def all_hooks(self, hints: Callable[[str], Hints], own: str, meter: Meter) -> dict[str, Handler]:
        """Return what answers those who tell of changes; ``hints`` is where a company's channels are known."""

        def heard(source: str) -> Handler:
            async def hear(request: web.Request) -> web.StreamResponse:
                return await self.hooks(hints(company_in(request)), meter)[source](request)

            return hear

        return self.hooks(hints(own), meter) | {f"{{company}}/{one}": heard(one) for one in ("google", "graph")}

    def hooks(self, hints: Hints, meter: Meter) -> dict[str, Handler]:
        """Return what answers those who tell of changes."""
        return {"google": self._google.heard_by(hints), "graph": self._graph.heard_by(hints, meter)}

    def listen(self, app: web.Application, giving: Giving) -> None:
        """Let people give their consent."""
        self._google.listen(app, giving)

    async def checkup(self, *, needed: bool) -> tuple[Told, ...]:
        """Say what Microsoft 365 lacks, if calendars there are ``needed`` or set up. Raises nothing."""
        return await self._graph.checkup(needed=needed)
