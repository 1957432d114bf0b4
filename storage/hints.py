"""Where servers of calendars promised to tell us that something has changed: a channel each, and until when."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import LiteralString

from storage.engine import Row, Run, written

COLUMNS: LiteralString = "calendar, channel, secret, resource, expires"


@dataclass(frozen=True, slots=True)
class Channel:
    """One of a calendar's. ``name`` is what the server calls it, ``resource`` its kind and what it watches.

    ``secret`` stands for what only the server can say, or is that itself, sealed.
    """

    calendar: str
    name: str
    secret: str = field(repr=False)
    resource: str
    expires: datetime


class Hints:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, channel: Channel) -> None:
        self._run(
            "insert into calendar_hints (workspace, calendar, channel, secret, resource, expires)"
            " values (:workspace, :calendar, :channel, :secret, :resource, :expires)"
            " on conflict (workspace, channel) do update set calendar = excluded.calendar, secret = excluded.secret,"
            " resource = excluded.resource, expires = excluded.expires",
            calendar=channel.calendar,
            channel=channel.name,
            secret=channel.secret,
            resource=channel.resource,
            expires=written(channel.expires),
        )

    def of(self, calendar: str) -> list[Channel]:
        """Return a calendar's channels, and first the one that lasts the longest."""
        rows = self._run(
            f"select {COLUMNS} from calendar_hints where workspace = :workspace and calendar = :calendar"  # noqa: S608  # ours
            " order by expires desc, channel",
            calendar=calendar,
        )
        return [*map(_channel, rows)]

    def everyones(self) -> list[Channel]:
        rows = self._run(
            f"select {COLUMNS} from calendar_hints where workspace = :workspace order by calendar, channel"  # noqa: S608  # ours
        )
        return [*map(_channel, rows)]

    def found(self, channel: str) -> Channel | None:
        rows = self._run(
            f"select {COLUMNS} from calendar_hints where workspace = :workspace and channel = :channel",  # noqa: S608  # ours
            channel=channel,
        )
        return next(map(_channel, rows), None)

    def drop(self, channel: str) -> None:
        self._run("delete from calendar_hints where workspace = :workspace and channel = :channel", channel=channel)


def _channel(row: Row) -> Channel:
    calendar, name, secret, resource, expires = row
    return Channel(str(calendar), str(name), str(secret), str(resource), datetime.fromisoformat(expires))
