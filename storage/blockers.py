"""Blockers: what stops people, who sees to it, and which the sponsor was told of in which month.

Nothing here leads to whoever told of one without their name: there is no row of theirs, and no time but a day.
"""

import hmac
from datetime import date, datetime
from hashlib import sha256

from bot.blockers import Blocker, State, What
from bot.people import Person, key_read
from storage.engine import Page, Row, Run, written

COLUMNS = "number, told, what, words, repeats, told_by, state, owner, asked, refusals, became, settled"
THEIRS = "told_by = :person or owner = :person or asked = :person"
TOUCHING = (
    " or number in (select number from blocker_teams as touching where touching.workspace = :workspace"
    " and touching.team in "
)


class Blockers:
    def __init__(self, run: Run, key: bytes) -> None:
        self._run = run
        self._key = key

    def next_number(self) -> int:
        [(most,)] = self._run("select coalesce(max(number), 0) from blocker_files where workspace = :workspace")
        return int(most) + 1

    def keep(self, blocker: Blocker) -> None:
        """Keep the blocker as it is now."""
        self._run(
            "insert into blocker_files (workspace, number, told, what, words, repeats, told_by, state, owner, asked,"
            " refusals, became, settled) values (:workspace, :number, :told, :what, :words, :repeats, :told_by, :state,"
            " :owner, :asked, :refusals, :became, :settled) on conflict (workspace, number) do update set"
            " state = excluded.state, owner = excluded.owner, asked = excluded.asked, refusals = excluded.refusals,"
            " became = excluded.became, settled = excluded.settled",
            number=blocker.number,
            told=blocker.told.isoformat(),
            what=blocker.what.value,
            words=blocker.words,
            repeats=int(blocker.repeats),
            told_by=blocker.told_by and blocker.told_by.key,
            state=blocker.state.value,
            owner=blocker.owner and blocker.owner.key,
            asked=blocker.asked and blocker.asked.key,
            refusals=blocker.refusals,
            became=blocker.became,
            settled=blocker.settled and written(blocker.settled),
        )
        for team in blocker.teams:
            self._touch(blocker.number, team)

    def blocker(self, number: int) -> Blocker | None:
        rows = self._run(
            f"select {COLUMNS} from blocker_files where workspace = :workspace and number = :number",  # noqa: S608
            number=number,
        )
        return next(map(self._blocker, rows), None)

    def open(self) -> list[Blocker]:
        """Return what is still to be seen to, the oldest first."""
        rows = self._run(
            f"select {COLUMNS} from blocker_files where workspace = :workspace and state = 'open' order by number"  # noqa: S608
        )
        return [*map(self._blocker, rows)]

    def every(self, page: Page) -> list[Blocker]:
        """Return a page of all, the open ones first and the newest of them first."""
        return self._page("", page)

    def of(self, person: Person, teams: tuple[str, ...], page: Page) -> list[Blocker]:
        """Return a page of those that somebody told of by name, owns or was asked to own, or that touch these teams."""
        named = {f"team{at}": team for at, team in enumerate(teams)}
        touching = f"{TOUCHING}({', '.join(f':{name}' for name in named)}))" if named else ""
        return self._page(f" and ({THEIRS}{touching})", page, person=person.key, **named)

    def naming(self, person: Person) -> list[Blocker]:
        rows = self._run(
            f"select {COLUMNS} from blocker_files where workspace = :workspace"  # noqa: S608  # a constant of ours
            " and :person in (told_by, owner, asked) order by number",
            person=person.key,
        )
        return [*map(self._blocker, rows)]

    def tells(self, person: Person, day: date) -> int:
        """Count one more that somebody tells of on a day, and return how many that makes. Other days are forgotten.

        Who it is cannot be read from the row: it is keyed, and the key is not in the database.
        """
        self._run("delete from blocker_tellers where workspace = :workspace and day < :day", day=day.isoformat())
        [(told,)] = self._run(
            "insert into blocker_tellers (workspace, day, teller, told) values (:workspace, :day, :teller, 1)"
            " on conflict (workspace, day, teller) do update set told = blocker_tellers.told + 1 returning told",
            day=day.isoformat(),
            teller=hmac.digest(self._key, f"blockers/{day}/{person.key}".encode(), sha256).hex()[:32],
        )
        return int(told)

    def tell_month(self, month: str, blockers: tuple[Blocker, ...]) -> None:
        """Write down, once for all, what a month's card is about."""
        for place, blocker in enumerate(blockers):
            self._run(
                "insert into blocker_months (workspace, month, place, number) values"
                " (:workspace, :month, :place, :number) on conflict do nothing",
                month=month,
                place=place,
                number=blocker.number,
            )

    def of_month(self, month: str) -> list[Blocker]:
        """Return what a month's card is about, as far as it is still kept."""
        rows = self._run(
            "select number from blocker_months where workspace = :workspace and month = :month order by place",
            month=month,
        )
        return [found for (number,) in rows if (found := self.blocker(number))]

    def months_of(self, number: int) -> list[str]:
        rows = self._run(
            "select month from blocker_months where workspace = :workspace and number = :number order by month",
            number=number,
        )
        return [str(month) for (month,) in rows]

    def forget(self, before: datetime, today: date) -> None:
        """Forget blockers that were settled before then, and whoever has told of one before today."""
        old = "workspace = :workspace and number in (select number from blocker_files as old where"
        for table in ("blocker_teams", "blocker_months"):
            self._run(
                f"delete from {table} where {old} old.workspace = :workspace and settled < :before)",  # noqa: S608
                before=written(before),
            )
        self._run(
            "delete from blocker_files where workspace = :workspace and settled < :before", before=written(before)
        )
        self._run("delete from blocker_tellers where workspace = :workspace and day < :today", today=today.isoformat())

    def _page(self, which: str, page: Page, **values: object) -> list[Blocker]:
        rows = self._run(
            f"select {COLUMNS} from blocker_files where workspace = :workspace{which}"  # noqa: S608  # a constant
            " order by settled is not null, number desc limit :most offset :skip",
            **values,
            **page.values,
        )
        return [*map(self._blocker, rows)]

    def _blocker(self, row: Row) -> Blocker:
        number, told, what, words, repeats, told_by, state, owner, asked, refusals, became, settled = row
        return Blocker(
            number=number,
            told=date.fromisoformat(told),
            what=What(what),
            words=words,
            teams=self._teams(number),
            repeats=bool(repeats),
            told_by=_person(told_by),
            state=State(state),
            owner=_person(owner),
            asked=_person(asked),
            refusals=refusals,
            became=became,
            settled=datetime.fromisoformat(settled) if settled else None,
        )

    def _touch(self, number: int, team: str) -> None:
        self._run(
            "insert into blocker_teams (workspace, number, team) values (:workspace, :number, :team)"
            " on conflict do nothing",
            number=number,
            team=team,
        )

    def _teams(self, number: int) -> tuple[str, ...]:
        rows = self._run(
            "select team from blocker_teams where workspace = :workspace and number = :number order by team",
            number=number,
        )
        return tuple(team for (team,) in rows)


def _person(key: str | None) -> Person | None:
    return key_read(key) if key else None
