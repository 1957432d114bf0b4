"""That two accounts are one person's tells whoever reads the rows nothing about what anybody answered."""

from collections.abc import Callable
from pathlib import Path
from typing import LiteralString

import pytest

from bot.meter import Meter
from storage import Store
from storage.engine import Engine, Row, Run, T
from tests.both.company import SIX, Both
from tests.conftest import KEY
from tests.sqlite import new_file
from tests.tables import changed, everything_in


class Noting:
    """An engine that notes the statements it runs."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.meter: Meter = engine.meter
        self.alone = engine.alone
        self.noted: list[str] = []

    async def change(
        self, work: Callable[[Run], T], alone_in: str | None = None, ahead: Callable[[Run], object] | None = None
    ) -> T:
        return await self._engine.change(lambda run: work(self._noting(run)), alone_in, ahead)

    async def read(self, work: Callable[[Run], T]) -> T:
        return await self._engine.read(work)

    async def scrub(self) -> None:
        await self._engine.scrub()

    def close(self) -> None:
        self._engine.close()

    def _noting(self, run: Run) -> Run:
        def noted(sql: LiteralString, **values: object) -> list[Row]:
            self.noted.append(sql)
            return run(sql, **values)

        return noted


def statements_of_an_answer(both: Both, who: str, platform: str) -> list[str]:
    card = both.asked("slack")[0]
    engine, both.store.engine = both.store.engine, (noting := Noting(both.store.engine))
    both.office.run(both.outside(platform).press(who, card, "They'd like it"))
    both.store.engine = engine
    return noting.noted


def test_the_transaction_that_keeps_an_answer_names_neither_account(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.types("slack", "Grace", "help")
    card, before = both.asked("slack")[0], everything_in(both.office)
    told = both.office.run(both.teams.press("Grace", card, "They'd dislike it"))
    form = both.office.run(both.teams.press("Grace", told.cards[0], "Say why")).form
    both.office.run(both.teams.send("Grace", form, {"reason": "She would have to type it all again"}))
    new = changed(before, everything_in(both.office))
    assert set(new) == {"deliveries", "given", "views"}
    assert not [cell for rows in new.values() for row in rows for cell in row if "grace" in str(cell).lower()]


def test_an_answer_takes_one_statement_more_of_whoever_has_two_accounts_and_none_of_others(both: Both) -> None:
    both.meets("slack", "Pricing", (*SIX, "Tom"))
    alone = statements_of_an_answer(both, "Tom", "slack")
    by_either = [statements_of_an_answer(both, who, each) for who, each in (("Grace", "slack"), ("Linus", "teams"))]
    assert [len(noted) - len(alone) for noted in by_either] == [1, 1]
    assert len(alone) == 9


@pytest.mark.parametrize("platform", ["slack", "teams"])
def test_what_is_asked_about_accounts_is_looked_up_by_an_index(both: Both, platform: str) -> None:
    both.meets("slack", "Pricing")
    noted = statements_of_an_answer(both, "Grace", platform)
    of_people = [sql for sql in noted if "from people" in sql]
    assert of_people
    for sql in of_people:
        plan = both.office.run(both.store.engine.read(lambda run: run(f"explain query plan {sql}", **NOTHING)))  # noqa: B023
        assert all("SCAN" not in str(row) for row in plan)


NOTHING = dict.fromkeys(("workspace", "platform", "account", "one", "email"), "")


def late(both: Both, *, answered: bool) -> dict[str, int]:
    """Let two accounts of Tom, both asked, turn out to be one person's; return how many rows changed, by table."""
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("teams", "Pricing", ("Tom", "Grace", "Linus"))
    both.answers("teams", "Linus", "They'd like it")
    if answered:
        both.answers("teams", "Tom", "They'd like it")
    before = everything_in(both.office)
    both.is_on_teams("Tom")
    after = everything_in(both.office)
    assert before["given"] == after["given"]
    return {table: len(rows) for table, rows in changed(before, after).items()}


def test_joining_writes_the_same_rows_whether_they_have_answered_or_not(tmp_path: Path) -> None:
    found = []
    for answered in (True, False):
        both = Both(Store(new_file(tmp_path / f"{answered}.db"), KEY))
        both.is_on_teams(*SIX)
        found.append(late(both, answered=answered))
        both.office.close()
    assert found[0] == found[1]


def test_parting_touches_no_answer(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.answers("slack", "Grace", "They'd like it")
    before = everything_in(both.office)["given"]
    both.met(both.profile("teams", "Grace", "grace.h@northwind.example"))
    assert everything_in(both.office)["given"] == before
