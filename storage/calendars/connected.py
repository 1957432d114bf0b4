"""Calendars that people have connected themselves: what opens them is sealed, and never in a setup."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from bot.company import Calendar, CalendarKind
from bot.sealing import CannotOpen, Seal
from storage.engine import Row, Run, written


@dataclass(frozen=True, slots=True)
class Connected:
    """One calendar. ``owner`` is an e-mail, ``person`` the ``Person.key`` of whoever connected it.

    ``url`` is the address of a file, ``token`` what Google gave us; both are empty where they cannot be opened.
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
        rows = self._run(
            "select name, owner, person, kind, sealed, connected from connected_calendars"
            " where workspace = :workspace order by owner, name"
        )
        return [self._read(row) for row in rows]

    def disconnect(self, name: str) -> None:
        self._run("delete from connected_calendars where workspace = :workspace and name = :name", name=name)

    def _read(self, row: Row) -> Connected:
        name, owner, person, kind, sealed, connected = row
        try:
            opened: dict[str, str] = json.loads(self._seal.open(sealed))
        except CannotOpen:
            opened = {"url": "", "token": ""}
        return Connected(
            owner, person, CalendarKind(kind), datetime.fromisoformat(connected), **opened, called=str(name)
        )
