"""Who did it, in the order in which they were named."""

from collections.abc import Iterable
from datetime import datetime

from bot.people import Person, key_read
from bot.wins import Doer, Naming
from storage.engine import Run, written


class Doers:
    _run: Run

    def doers(self, number: int) -> list[Doer]:
        rows = self._run(
            "select person, naming, by from doers where workspace = :workspace and number = :number"
            " order by place, person",
            number=number,
        )
        return [Doer(key_read(person), Naming(naming), key_read(by)) for person, naming, by in rows]

    def credited_between(self, start: datetime, end: datetime) -> list[Person]:
        """Return whom the wins credit that were posted from ``start`` on and before ``end`` and are still up."""
        rows = self._run(
            "select distinct person from doers join win_files on win_files.workspace = doers.workspace"
            " and win_files.number = doers.number where doers.workspace = :workspace and naming = :naming"
            " and posted >= :start and posted < :end and taken_down is null order by person",
            naming=Naming.CONFIRMED.value,
            start=written(start),
            end=written(end),
        )
        return [key_read(person) for (person,) in rows]

    def name(self, number: int, doer: Doer) -> None:
        """Name somebody, or keep how they stand now who were named before."""
        self._run(
            "insert into doers (workspace, number, person, naming, by, place) values (:workspace, :number, :person,"
            " :naming, :by, (select coalesce(max(place), 0) + 1 from doers"
            " where workspace = :workspace and number = :number))"
            " on conflict (workspace, number, person) do update set naming = excluded.naming, by = excluded.by",
            number=number,
            person=doer.person.key,
            naming=doer.naming.value,
            by=doer.by.key,
        )

    def unname(self, number: int, people: Iterable[Person]) -> None:
        """Forget that these were named."""
        for person in people:
            self._run(
                "delete from doers where workspace = :workspace and number = :number and person = :person",
                number=number,
                person=person.key,
            )
