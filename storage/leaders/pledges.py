"""Pledges as they are kept."""

from datetime import date, datetime

from bot.leaders.pledges import Pledge, Pledged
from bot.people import Person, key_read
from storage.engine import Page, Row, Run, written

COLUMNS = "number, owner, words, made, first_due, due, moves, state, became, settled, proposed_by, gone"


class Pledges:
    def __init__(self, run: Run) -> None:
        self._run = run

    def next_number(self) -> int:
        [(most,)] = self._run("select coalesce(max(number), 0) from pledges where workspace = :workspace")
        return int(most) + 1

    def keep(self, pledge: Pledge) -> None:
        """Keep the pledge as it is now."""
        self._run(
            "insert into pledges (workspace, number, owner, words, made, first_due, due, moves, state, became, settled,"
            " proposed_by, gone) values (:workspace, :number, :owner, :words, :made, :first_due, :due, :moves, :state,"
            " :became, :settled, :proposed_by, :gone) on conflict (workspace, number) do update set"
            " due = excluded.due, moves = excluded.moves, state = excluded.state, made = excluded.made,"
            " became = excluded.became, settled = excluded.settled, gone = excluded.gone",
            number=pledge.number,
            owner=pledge.owner.key,
            words=pledge.words,
            made=pledge.made.isoformat(),
            first_due=pledge.first.isoformat(),
            due=pledge.due.isoformat(),
            moves=pledge.moves,
            state=pledge.state.value,
            became=pledge.became,
            settled=pledge.settled and written(pledge.settled),
            proposed_by=pledge.proposed_by and pledge.proposed_by.key,
            gone=pledge.gone and written(pledge.gone),
        )

    def pledge(self, number: int) -> Pledge | None:
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and number = :number",  # noqa: S608  # ours
            number=number,
        )
        return next(map(_pledge, rows), None)

    def open(self) -> list[Pledge]:
        """Return what is still to be kept, the first due first."""
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and state = 'open' order by due, number"  # noqa: S608
        )
        return [*map(_pledge, rows)]

    def open_of(self, owner: Person) -> list[Pledge]:
        """Return what somebody has still to keep, the first due first."""
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and owner = :owner and state = 'open'"  # noqa: S608
            " order by due, number",
            owner=owner.key,
        )
        return [*map(_pledge, rows)]

    def every(self, page: Page) -> list[Pledge]:
        """Return a page of what everybody may read: the open ones first, the first due first, then the latest."""
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and state in ('open', 'kept', 'dropped')"  # noqa: S608
            " order by settled is not null, case when settled is null then due end, number desc"
            " limit :most offset :skip",
            **page.values,
        )
        return [*map(_pledge, rows)]

    def naming(self, person: Person) -> list[Pledge]:
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and :person in (owner, proposed_by)"  # noqa: S608
            " order by number",
            person=person.key,
        )
        return [*map(_pledge, rows)]

    def settled_between(self, start: datetime, end: datetime) -> list[Pledge]:
        """Return what was kept or dropped from ``start`` on and before ``end``."""
        rows = self._run(
            f"select {COLUMNS} from pledges where workspace = :workspace and state in ('kept', 'dropped')"  # noqa: S608
            " and settled >= :start and settled < :end order by number",
            start=written(start),
            end=written(end),
        )
        return [*map(_pledge, rows)]

    def forget(self, before: datetime) -> None:
        """Forget pledges that were kept, dropped or declined before then, and what was proposed and never answered."""
        self._run(
            "delete from pledges where workspace = :workspace"
            " and (settled < :before or state = 'proposed' and made < :day)",
            before=written(before),
            day=before.date().isoformat(),
        )


def _pledge(row: Row) -> Pledge:
    number, owner, words, made, first, due, moves, state, became, settled, proposed_by, gone = row
    return Pledge(
        number=number,
        owner=key_read(owner),
        words=words,
        made=date.fromisoformat(made),
        first=date.fromisoformat(first),
        due=date.fromisoformat(due),
        moves=moves,
        state=Pledged(state),
        became=became,
        settled=datetime.fromisoformat(settled) if settled else None,
        proposed_by=key_read(proposed_by) if proposed_by else None,
        gone=datetime.fromisoformat(gone) if gone else None,
    )
