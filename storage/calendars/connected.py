"""Calendars that people have connected themselves: what opens them is sealed, and never in a setup."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.company import Calendar, CalendarKind
from bot.sealing import CannotOpen, Seal
from storage.engine import Row, Run, written


@dataclass(frozen=True, slots=True)
class Connected:
    """One calendar. ``owner`` is an e-mail, ``person`` the ``Person.key`` of whoever connected it.

    ``url`` is the address of a file, ``token`` what Google gave us; empty where they are not opened, or cannot be.
    """

    owner: str
    person: str
    kind: CalendarKind
    connected: datetime
    url: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    called: str = ""

    @property
    def name(self) -> str:
        """Return what it is called in rows, also where its address cannot be opened."""
        return self.called or self.calendar.name

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.owner, self.url, self.kind, token=self.token, called=self.called)


class Connections:
    """The rows of ``connected_calendars``."""

    _run: Run
    _seal: Seal

    def connect(self, connected: Connected) -> None:
        """Keep it, instead of what was kept under its name before."""
        self._run(
            "insert into connected_calendars (workspace, name, owner, person, kind, sealed, connected)"
            " values (:workspace, :name, :owner, :person, :kind, :sealed, :connected)"
            " on conflict (workspace, name) do update set owner = excluded.owner, person = excluded.person,"
            " kind = excluded.kind, sealed = excluded.sealed, connected = excluded.connected",
            name=connected.name,
            owner=connected.owner,
            person=connected.person,
            kind=str(connected.kind),
            sealed=self._seal.close(json.dumps({"url": connected.url, "token": connected.token})),
            connected=written(connected.connected),
        )

    def connected(self) -> list[Connected]:
        """Return all, with what opens them: for whoever reads them."""
        return [self._opened(_read(row), row[-1]) for row in self._rows()]

    def connections(self) -> list[Connected]:
        """Return all without what opens them: whoever only wants to know which there are unseals nothing."""
        return [*map(_read, self._rows())]

    def disconnect(self, name: str) -> None:
        self._run("delete from connected_calendars where workspace = :workspace and name = :name", name=name)

    def _rows(self) -> list[Row]:
        return self._run(
            "select name, owner, person, kind, connected, sealed from connected_calendars"
            " where workspace = :workspace order by owner, name"
        )

    def _opened(self, one: Connected, sealed: str) -> Connected:
        try:
            opened: dict[str, str] = json.loads(self._seal.open(sealed))
        except CannotOpen:
            return one
        return replace(one, url=opened["url"], token=opened["token"])


def _read(row: Row) -> Connected:
    name, owner, person, kind, connected, _ = row
    return Connected(owner, person, CalendarKind(kind), datetime.fromisoformat(connected), called=str(name))
