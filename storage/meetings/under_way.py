"""Meetings that are under way, and who has been seen in them. Once a meeting is over nothing names anybody any more."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands import EndMeeting
from bot.meetings import Meeting, short_id
from bot.people import Person, key_read
from bot.wire import read, write
from storage.engine import Run, written


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody seen in a meeting: ``here`` as of ``at``, and ``since`` when, where we saw them come."""

    person: Person
    since: datetime | None
    at: datetime
    here: bool


class UnderWay:
    def __init__(self, run: Run) -> None:
        self._run = run

    def goes_on(self, meeting: Meeting) -> None:
        """Note what is known of a meeting that is not over. What knows the place wins over what does not."""
        self._run(
            "insert into under_way (workspace, meeting, told) values (:workspace, :meeting, :told)"
            " on conflict (workspace, meeting) do update set told = excluded.told"
            " where under_way.ended is null and :better = 1",
            meeting=meeting.question,
            told=write(EndMeeting(replace(meeting, people=()))),
            better=int(meeting.place is not None),
        )

    def under_way(self, meeting: str) -> Meeting | None:
        """Return a meeting that is not over, by its ``Meeting.question``, without its people."""
        rows = self._run(
            "select told from under_way where workspace = :workspace and meeting = :meeting and ended is null",
            meeting=meeting,
        )
        return next((read(told, (EndMeeting,)).meeting for (told,) in rows), None)

    def begins(self, meeting: Meeting) -> None:
        """Note that this is the latest occurrence of what its platform calls by one name."""
        self._run(
            "insert into occurrences (workspace, call, meeting, started) values (:workspace, :call, :meeting, :started)"
            " on conflict (workspace, call) do update set meeting = excluded.meeting, started = excluded.started",
            call=short_id(meeting.call),
            meeting=meeting.id,
            started=written(meeting.started or meeting.ended),
        )

    def begun(self, call: str) -> tuple[str, datetime] | None:
        """Return the id of the latest occurrence, and when it began."""
        rows = self._run(
            "select meeting, started from occurrences where workspace = :workspace and call = :call",
            call=short_id(call),
        )
        return next(((str(meeting), datetime.fromisoformat(started)) for meeting, started in rows), None)

    def over_since(self, meeting: str) -> datetime | None:
        """Return when a meeting ended, by its ``Meeting.question``, if it has."""
        sql = "select ended from under_way where workspace = :workspace and meeting = :meeting and ended is not null"
        return next((datetime.fromisoformat(ended) for (ended,) in self._run(sql, meeting=meeting)), None)

    def is_over(self, meeting: str) -> bool:
        sql = "select 1 from under_way where workspace = :workspace and meeting = :meeting and ended is not null"
        return bool(self._run(sql, meeting=meeting))

    def saw(self, meeting: str, seen: Seen) -> None:
        """Note whether somebody is in a meeting. News that arrive late change nothing but when they came."""
        self._run(
            "insert into present (workspace, meeting, person, since, at, here) values"
            " (:workspace, :meeting, :person, :since, :at, :here)"
            " on conflict (workspace, meeting, person) do update set since = coalesce(present.since, excluded.since),"
            " here = case when excluded.at >= present.at then excluded.here else present.here end,"
            " at = case when excluded.at >= present.at then excluded.at else present.at end",
            meeting=meeting,
            person=seen.person.key,
            since=seen.since and written(seen.since),
            at=written(seen.at),
            here=int(seen.here),
        )

    def seen_in(self, meeting: str) -> list[Seen]:
        """Return everybody seen in a meeting, who came first first."""
        rows = self._run(
            "select person, since, at, here from present where workspace = :workspace and meeting = :meeting"
            " order by coalesce(since, at), person",
            meeting=meeting,
        )
        return [
            Seen(
                key_read(person),
                datetime.fromisoformat(since) if since else None,
                datetime.fromisoformat(at),
                bool(here),
            )
            for person, since, at, here in rows
        ]

    def where_is(self, person: Person) -> list[str]:
        """Return the meetings that this person is in, as far as we have seen."""
        rows = self._run(
            "select meeting from present where workspace = :workspace and person = :person and here = 1"
            " order by meeting",
            person=person.key,
        )
        return [str(meeting) for (meeting,) in rows]

    def over(self, meeting: str, at: datetime) -> None:
        """Note that a meeting is over, so that nothing told later begins it anew."""
        self._run(
            "insert into under_way (workspace, meeting, told, ended) values (:workspace, :meeting, '', :at)"
            " on conflict (workspace, meeting) do update set told = '', ended = excluded.ended",
            meeting=meeting,
            at=written(at),
        )
        self._run("delete from present where workspace = :workspace and meeting = :meeting", meeting=meeting)

    def forget_under_way(self, before: datetime) -> None:
        self._run("delete from under_way where workspace = :workspace and ended < :before", before=written(before))
        self._run("delete from occurrences where workspace = :workspace and started < :before", before=written(before))
