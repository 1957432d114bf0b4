"""Calendars: how far each has been read, and the meetings that they tell of before these happen.

A meeting that was live has a row too, with ``LIVE`` for its calendar, so that a calendar which tells of it later is
known to speak of the same one.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from bot.commands import EndMeeting
from bot.meetings import Meeting, short_id
from bot.meetings.scheduled import Copy
from bot.sealing import Seal
from bot.wire import write
from storage.calendars.channels import Channel, Channels
from storage.calendars.coming import Coming, copy_in
from storage.calendars.connected import Connected, Connections
from storage.digests.blindness import Blindness
from storage.engine import Row, Run, written

__all__ = ["LIVE", "Calendars", "Channel", "Connected", "Kept", "Standing"]

LIVE = ""
STANDINGS: LiteralString = (
    "select calendar, due, mark, known_until, succeeded, failures, trouble from calendars where workspace = :workspace"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a calendar stands. ``known_until`` is how far ahead it has been worked out; ``trouble`` is for people."""

    calendar: str
    due: datetime
    mark: str = ""
    known_until: datetime | None = None
    succeeded: datetime | None = None
    failures: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """One occurrence as one calendar has it. ``event`` is what it is an occurrence of, ``host`` an address."""

    calendar: str
    owner: str
    event: str
    host: str
    meeting: Meeting

    @property
    def told(self) -> str:
        return write(EndMeeting(self.meeting))

    @property
    def digest(self) -> str:
        return digest_of(self.meeting)


def digest_of(meeting: Meeting) -> str:
    """Return the same for the same meeting, told in the same way."""
    return short_id(write(EndMeeting(meeting)))


class Calendars(Connections, Channels, Coming, Blindness):
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def stand(self, standing: Standing) -> None:
        self._run(
            "insert into calendars (workspace, calendar, mark, due, known_until, succeeded, failures, trouble) values"
            " (:workspace, :calendar, :mark, :due, :known_until, :succeeded, :failures, :trouble)"
            " on conflict (workspace, calendar) do update set mark = excluded.mark, due = excluded.due,"
            " known_until = excluded.known_until, succeeded = excluded.succeeded, failures = excluded.failures,"
            " trouble = excluded.trouble",
            calendar=standing.calendar,
            mark=standing.mark,
            due=written(standing.due),
            known_until=standing.known_until and written(standing.known_until),
            succeeded=standing.succeeded and written(standing.succeeded),
            failures=standing.failures,
            trouble=standing.trouble,
        )

    def standings(self) -> dict[str, Standing]:
        rows = self._run(f"{STANDINGS} order by calendar")
        return {str(row[0]): _standing(row) for row in rows}

    def standing(self, calendar: str) -> Standing | None:
        rows = self._run(f"{STANDINGS} and calendar = :calendar", calendar=calendar)
        return next(map(_standing, rows), None)

    def keep(self, kept: Kept) -> None:
        meeting = kept.meeting
        self._run(
            "insert into scheduled"
            " (workspace, calendar, meeting, event, owner, host, joined, starts, ends, digest, told) values"
            " (:workspace, :calendar, :meeting, :event, :owner, :host, :joined, :starts, :ends, :digest, :told)"
            " on conflict (workspace, calendar, meeting) do update set host = excluded.host, joined = excluded.joined,"
            " starts = excluded.starts, ends = excluded.ends, digest = excluded.digest, told = excluded.told",
            calendar=kept.calendar,
            meeting=meeting.question,
            event=kept.event,
            owner=kept.owner,
            host=kept.host,
            joined=meeting.join,
            starts=written(meeting.started or meeting.ended),
            ends=written(meeting.ended),
            digest=kept.digest,
            told=kept.told,
        )

    def kept(self, calendar: str, since: datetime) -> dict[str, tuple[str, str]]:
        """Return what a calendar tells that ends then or later: by ``Meeting.question``, the event and the digest."""
        rows = self._run(
            "select meeting, event, digest from scheduled where workspace = :workspace and calendar = :calendar"
            " and ends >= :since",
            calendar=calendar,
            since=written(since),
        )
        return {str(meeting): (str(event), str(digest)) for meeting, event, digest in rows}

    def drop(self, calendar: str, meeting: str) -> None:
        self._run(
            "delete from scheduled where workspace = :workspace and calendar = :calendar and meeting = :meeting",
            calendar=calendar,
            meeting=meeting,
        )

    def copies(self, meeting: str) -> list[Copy]:
        """Return what calendars say of a meeting, by its ``Meeting.question``."""
        rows = self._run(
            "select owner, told from scheduled where workspace = :workspace and meeting = :meeting"
            " and calendar <> '' order by owner, calendar",
            meeting=meeting,
        )
        return [*map(copy_in, rows)]

    def joined_at(self, join: str, since: datetime, until: datetime) -> list[Copy]:
        """Return the meetings, planned or live, that are joined at an address and start between these instants."""
        return self._about_then("joined", join, since, until)

    def hosted_by(self, host: str, since: datetime, until: datetime) -> list[Copy]:
        """Return the meetings, planned or live, of whoever has this address that start between these instants."""
        return self._about_then("host", host, since, until)

    def _about_then(self, column: LiteralString, value: str, since: datetime, until: datetime) -> list[Copy]:
        rows = self._run(
            f"select owner, told from scheduled where workspace = :workspace and {column} = :value"  # noqa: S608  # ours
            " and starts >= :since and starts <= :until order by starts, calendar, meeting",
            value=value,
            since=written(since),
            until=written(until),
        )
        return [*map(copy_in, rows)]

    def forget(self, calendar: str) -> list[str]:
        """Forget a calendar, and return the meetings that it told of."""
        self._run("delete from calendars where workspace = :workspace and calendar = :calendar", calendar=calendar)
        self.forget_blind_of(calendar)
        rows = self._run(
            "delete from scheduled where workspace = :workspace and calendar = :calendar returning meeting",
            calendar=calendar,
        )
        return [str(meeting) for (meeting,) in rows]

    def forget_scheduled(self, before: datetime) -> None:
        self._run("delete from scheduled where workspace = :workspace and ends < :before", before=written(before))


def _standing(row: Row) -> Standing:
    calendar, due, mark, known_until, succeeded, failures, trouble = row
    return Standing(
        calendar,
        datetime.fromisoformat(due),
        mark,
        datetime.fromisoformat(known_until) if known_until else None,
        datetime.fromisoformat(succeeded) if succeeded else None,
        failures,
        trouble,
    )
