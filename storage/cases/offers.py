"""Whom cases were offered to, and what became of that."""

from datetime import datetime

from bot.cases.handing import Became, Offer
from bot.people import Person, key_read
from storage.engine import Row, Run, written

COLUMNS = "number, offer, person, by, owner, at, became"


class Offers:
    _run: Run

    def keep_offer(self, offer: Offer) -> None:
        self._run(
            "insert into case_offers (workspace, number, offer, person, by, owner, at, became) values"
            " (:workspace, :number, :offer, :person, :by, :owner, :at, :became)"
            " on conflict (workspace, number, offer) do update set became = excluded.became",
            number=offer.case,
            offer=offer.number,
            person=offer.person.key,
            by=offer.by.key,
            owner=offer.owner.key,
            at=written(offer.at),
            became=offer.became.value,
        )

    def offer(self, case: int, number: int) -> Offer | None:
        rows = self._run(
            f"select {COLUMNS} from case_offers where workspace = :workspace and number = :number"  # noqa: S608
            " and offer = :offer",
            number=case,
            offer=number,
        )
        return next(map(_offer, rows), None)

    def latest_offer(self, case: int) -> Offer | None:
        """Return the newest offer of a case; only that one can be open."""
        rows = self._run(
            f"select {COLUMNS} from case_offers where workspace = :workspace and number = :number"  # noqa: S608
            " order by offer desc limit 1",
            number=case,
        )
        return next(map(_offer, rows), None)

    def offers_to(self, person: Person) -> list[Offer]:
        """Return what this person has been offered and has not answered."""
        rows = self._run(
            f"select {COLUMNS} from case_offers where workspace = :workspace and person = :person"  # noqa: S608
            " and became = 'open' order by number",
            person=person.key,
        )
        return [*map(_offer, rows)]

    def naming(self, person: Person) -> list[int]:
        """Return the cases of which somebody was told, or which were handed over by, to or from them."""
        rows = self._run(
            "select number from case_offers where workspace = :workspace and :person in (person, by, owner)"
            " union select number from case_steps where workspace = :workspace and person = :person order by number",
            person=person.key,
        )
        return [int(number) for (number,) in rows]


def _offer(row: Row) -> Offer:
    case, number, person, by, owner, at, became = row
    return Offer(
        case, number, key_read(person), key_read(by), key_read(owner), datetime.fromisoformat(at), Became(became)
    )
