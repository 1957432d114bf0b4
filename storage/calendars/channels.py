"""Channels on which a calendar's server tells us to look again: which there are, and until when."""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from storage.engine import Row, Run, written

CHANNELS: LiteralString = (
    "select channel, calendar, resource, expires from calendar_channels where workspace = :workspace"
)


@dataclass(frozen=True, slots=True)
class Channel:
    """``name`` is ours and new each time, ``resource`` the server's name for what is watched."""

    name: str
    calendar: str
    resource: str
    expires: datetime


class Channels:
    """The rows of ``calendar_channels``. A channel's token is in none: it follows from its name and our key."""

    _run: Run

    def watch(self, channel: Channel) -> None:
        self._run(
            "insert into calendar_channels (workspace, channel, calendar, resource, expires)"
            " values (:workspace, :channel, :calendar, :resource, :expires)"
            " on conflict (workspace, channel) do update set expires = excluded.expires",
            channel=channel.name,
            calendar=channel.calendar,
            resource=channel.resource,
            expires=written(channel.expires),
        )

    def unwatch(self, channel: str) -> None:
        self._run("delete from calendar_channels where workspace = :workspace and channel = :channel", channel=channel)

    def channels(self) -> list[Channel]:
        """Return all, those that last longest first."""
        return [*map(_channel, self._run(f"{CHANNELS} order by expires desc, channel"))]

    def channel(self, name: str) -> Channel | None:
        return next(map(_channel, self._run(f"{CHANNELS} and channel = :channel", channel=name)), None)

    def look_at(self, calendar: str, soon: datetime, now: datetime) -> None:
        """Let a calendar be read soon, unless it will be sooner. Perhaps it is being read now: then it is once more.

        One in trouble is left alone for as long as it was to be.
        """
        self._run(
            "update calendars set due = case when due <= :now then :now else :soon end"
            " where workspace = :workspace and calendar = :calendar and failures = 0 and (due > :soon or due <= :now)",
            calendar=calendar,
            soon=written(soon),
            now=written(now),
        )

    def look_anew(self, calendar: str, at: datetime) -> None:
        """Let a calendar be read whole then, whatever is known of it, and whatever went wrong before."""
        self._run(
            "update calendars set due = :at, mark = '', known_until = null, failures = 0, trouble = ''"
            " where workspace = :workspace and calendar = :calendar",
            calendar=calendar,
            at=written(at),
        )


def _channel(row: Row) -> Channel:
    name, calendar, resource, expires = row
    return Channel(str(name), str(calendar), str(resource), datetime.fromisoformat(expires))
