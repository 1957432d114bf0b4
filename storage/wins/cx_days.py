"""What has become of each year's CX Day."""

from datetime import datetime
from typing import LiteralString

from bot.people import Person, Place, key_read
from bot.wins.cx_day import CxDay, Missing, State
from bot.wire import read, write
from storage.engine import Row, Run, written

COLUMNS = "year, state, offered, person, at, since, posted, place, parts, why"


class CxDays:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, day: CxDay) -> None:
        """Keep it as it is now."""
        self._run(
            "insert into cx_days (workspace, year, state, offered, person, at, since, posted, place, parts, why)"
            " values (:workspace, :year, :state, :offered, :person, :at, :since, :posted, :place, :parts, :why)"
            " on conflict (workspace, year) do update set state = excluded.state, offered = excluded.offered,"
            " person = excluded.person, at = excluded.at, since = excluded.since, posted = excluded.posted,"
            " place = excluded.place, parts = excluded.parts, why = excluded.why",
            year=day.year,
            state=day.state.value,
            person=day.by.key if day.by else None,
            place=write(day.place) if day.place else None,
            parts=day.parts,
            why=day.why.value if day.why else None,
            **{name: _instant(getattr(day, name)) for name in ("offered", "at", "since", "posted")},
        )

    def of(self, year: int) -> CxDay | None:
        return next(iter(self._those("year = :year", year=year)), None)

    def up(self) -> list[CxDay]:
        """Return those that are posted and have not been taken down, the latest first."""
        return self._those("state = 'posted' order by year desc")

    def by(self, person: Person) -> list[CxDay]:
        """Return those that are, or are to be, posted in this person's name."""
        return self._those("person = :person order by year", person=person.key)

    def forget(self, before: datetime) -> None:
        """Forget those that were last heard of before then."""
        self._run(
            "delete from cx_days where workspace = :workspace and coalesce(posted, at, offered) < :before",
            before=written(before),
        )

    def _those(self, which: LiteralString, **given: object) -> list[CxDay]:
        rows = self._run(f"select {COLUMNS} from cx_days where workspace = :workspace and {which}", **given)  # noqa: S608
        return [*map(_day, rows)]


def _day(row: Row) -> CxDay:
    year, state, offered, person, at, since, posted, place, parts, why = row
    return CxDay(
        year=year,
        state=State(state),
        offered=_read(offered),
        by=key_read(person) if person else None,
        at=_read(at),
        since=_read(since),
        posted=_read(posted),
        place=read(place, (Place,)) if place else None,
        parts=parts,
        why=Missing(why) if why else None,
    )


def _instant(at: datetime | None) -> str | None:
    return written(at) if at else None


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
