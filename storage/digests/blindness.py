"""When calendars could not be read, for whoever wonders what was not asked about."""

from datetime import datetime

from bot.digests import Spell
from storage.engine import Run, written


class Blindness:
    _run: Run

    def was_blind(self, calendar: str, since: datetime, until: datetime | None) -> None:
        """Note that a calendar could not be read; without ``until`` it still cannot."""
        self._run(
            "insert into blind (workspace, calendar, since, until) values (:workspace, :calendar, :since, :until)"
            " on conflict (workspace, calendar, since) do update set until = excluded.until",
            calendar=calendar,
            since=written(since),
            until=until and written(until),
        )

    def blind_since(self, calendar: str) -> datetime | None:
        """Return since when a calendar cannot be read; None if it can."""
        rows = self._run(
            "select since from blind where workspace = :workspace and calendar = :calendar and until is null"
            " order by since",
            calendar=calendar,
        )
        return next((datetime.fromisoformat(since) for (since,) in rows), None)

    def was_not_blind(self, calendar: str) -> None:
        """Take back what still lasts: it was over too soon to matter."""
        self._run(
            "delete from blind where workspace = :workspace and calendar = :calendar and until is null",
            calendar=calendar,
        )

    def blind_in(self, start: datetime, end: datetime) -> list[Spell]:
        """Return when calendars could not be read in a window, what began first first."""
        rows = self._run(
            "select calendar, since, until from blind where workspace = :workspace and since < :end"
            " and (until is null or until > :start) order by since, calendar",
            start=written(start),
            end=written(end),
        )
        return [
            Spell(calendar, datetime.fromisoformat(since), datetime.fromisoformat(until) if until else None)
            for calendar, since, until in rows
        ]

    def forget_blind(self, before: datetime) -> None:
        self._run("delete from blind where workspace = :workspace and until < :before", before=written(before))

    def forget_blind_of(self, calendar: str) -> None:
        self._run("delete from blind where workspace = :workspace and calendar = :calendar", calendar=calendar)
