"""Which executives have the draft of a win, who was reminded, and which of them would rather not post it."""

from datetime import datetime

from bot.people import Person, key_read
from bot.wins import Offered
from storage.engine import Row, Run, written


class Drafts:
    _run: Run

    def offer(self, number: int, person: Person, at: datetime, turn: int = 1) -> None:
        """Give somebody the draft, or give it anew in a later turn."""
        self._run(
            "insert into drafts (workspace, number, person, at, turn) values (:workspace, :number, :person, :at, :turn)"
            " on conflict (workspace, number, person) do update set at = excluded.at, turn = excluded.turn,"
            " passed = null, reminded = null where drafts.turn < excluded.turn",
            number=number,
            person=person.key,
            at=written(at),
            turn=turn,
        )

    def offers(self, number: int) -> list[Offered]:
        """Return who has the draft, in the order in which they got it."""
        rows = self._run(
            "select person, at, turn, reminded, passed from drafts where workspace = :workspace and number = :number"
            " order by at, person",
            number=number,
        )
        return [*map(_offered_in, rows)]

    def offered(self, number: int) -> list[Person]:
        """Return the executives who have the draft, in the order in which they got it."""
        return [each.person for each in self.offers(number)]

    def remind(self, number: int, person: Person, at: datetime) -> None:
        self._run(
            "update drafts set reminded = :at where workspace = :workspace and number = :number and person = :person",
            number=number,
            person=person.key,
            at=written(at),
        )

    def passes(self, number: int, person: Person, at: datetime) -> None:
        """Note that this executive would rather have another one post it."""
        self._run(
            "update drafts set passed = :at where workspace = :workspace and number = :number and person = :person",
            number=number,
            person=person.key,
            at=written(at),
        )

    def has_passed(self, number: int, person: Person) -> bool:
        return any(each.person == person and each.passed for each in self.offers(number))


def _offered_in(row: Row) -> Offered:
    person, at, turn, reminded, passed = row
    return Offered(
        key_read(person),
        datetime.fromisoformat(at),
        turn,
        datetime.fromisoformat(reminded) if reminded else None,
        datetime.fromisoformat(passed) if passed else None,
    )
