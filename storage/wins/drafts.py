"""Which executives have the draft of a win, and which of them would rather not post it."""

from datetime import datetime

from bot.people import Person, key_read
from storage.engine import Run, written


class Drafts:
    _run: Run

    def offer(self, number: int, person: Person, at: datetime) -> None:
        self._run(
            "insert into drafts (workspace, number, person, at) values (:workspace, :number, :person, :at)"
            " on conflict do nothing",
            number=number,
            person=person.key,
            at=written(at),
        )

    def offered(self, number: int) -> list[Person]:
        """Return the executives who have the draft, in the order in which they got it."""
        rows = self._run(
            "select person from drafts where workspace = :workspace and number = :number order by at, person",
            number=number,
        )
        return [key_read(person) for (person,) in rows]

    def passes(self, number: int, person: Person, at: datetime) -> None:
        """Note that this executive would rather have another one post it."""
        self._run(
            "update drafts set passed = :at where workspace = :workspace and number = :number and person = :person",
            number=number,
            person=person.key,
            at=written(at),
        )

    def has_passed(self, number: int, person: Person) -> bool:
        return bool(
            self._run(
                "select 1 from drafts where workspace = :workspace and number = :number and person = :person"
                " and passed is not null",
                number=number,
                person=person.key,
            )
        )
