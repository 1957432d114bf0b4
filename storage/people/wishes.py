"""What people want of us: to be left alone, to be asked less, to find their page up to date."""

from collections.abc import Iterable
from datetime import datetime

from bot.people import Person
from storage.engine import Run, written

HERS = "where workspace = :workspace and platform = :platform and account = :account"


class Wishes:
    _run: Run

    def stop(self, person: Person, at: datetime | None) -> None:
        """Note that this person wants to be left alone, since ``at``; None: no longer."""
        stopped = at and written(at)
        self._run(
            f"update people set stopped = :at {HERS}",  # noqa: S608  # a constant of ours
            at=stopped,
            platform=person.platform,
            account=person.user,
        )

    def has_stopped(self, person: Person) -> bool:
        return bool(
            self._run(
                f"select 1 from people {HERS} and stopped is not null",  # noqa: S608  # a constant of ours
                platform=person.platform,
                account=person.user,
            )
        )

    def ask_less(self, person: Person, at: datetime | None) -> None:
        """Note that this person wants to be asked half as often, since ``at``; None: no longer."""
        less = at and written(at)
        self._run(
            f"update people set less = :at {HERS}",  # noqa: S608  # a constant of ours
            at=less,
            platform=person.platform,
            account=person.user,
        )

    def wants_less(self, person: Person) -> bool:
        return bool(
            self._run(
                f"select 1 from people {HERS} and less is not null",  # noqa: S608  # a constant of ours
                platform=person.platform,
                account=person.user,
            )
        )

    def open_home(self, person: Person) -> None:
        """Note that this person has a page that is kept up to date."""
        self._run(
            "insert into homes (workspace, person) values (:workspace, :person) on conflict do nothing",
            person=person.key,
        )

    def has_home(self, person: Person) -> bool:
        return bool(
            self._run("select 1 from homes where workspace = :workspace and person = :person", person=person.key)
        )

    def with_home(self, people: Iterable[Person]) -> list[Person]:
        return [person for person in dict.fromkeys(people) if self.has_home(person)]
