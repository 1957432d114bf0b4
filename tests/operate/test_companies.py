"""Companies that come and go while the bot runs, and the commands that look after each."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.commands import Tidy
from bot.company import Calendar
from bot.meetings.scheduled import CalendarRead
from bot.meter import Reading
from handlers import FrontDoor
from handlers.operate import WrongUse, hooks
from handlers.operate.almanacs import Almanacs
from handlers.operate.comings import STAYS, Comings
from handlers.operate.companies import at, forgetting, listed
from handlers.operate.desk import COMPANY, Desk, Work
from handlers.operate.doctor import examined, table
from handlers.operate.export import exported
from handlers.operate.readings import together
from handlers.operate.standings import NAME
from storage import Memory, Store
from storage.companies import Companies
from storage.installations import Installations
from tests.conftest import KEY
from tests.faults.test_several_companies import installed
from tests.office import MONDAY_NOON, FakeClock
from tests.sqlite import new_file
from tests.storage.calls import WRITING
from tests.storage.samples import GRACE, LATER
from tests.storage.test_workspaces import LEDGER_KEY, write_everything

HERE, THERE = "slack-t0here", "slack-t0there"
A_DAY = timedelta(days=1)


@dataclass
class House:
    """A database with several companies, and a desk for whoever runs it."""

    desk: Desk
    clock: FakeClock
    file: Path

    @property
    def store(self) -> Store:
        return self.desk.store

    def joins(self, company: str) -> None:
        asyncio.run(self.store.installations(partial(Installations.save, one=installed(company))))
        self.changes(company, WRITING["company.keep"])

    def leaves(self, company: str) -> None:
        slack = company.removeprefix("slack-").upper()
        asyncio.run(self.store.installations(partial(Installations.end, slack=slack, at=self.clock.now())))

    def changes(self, company: str, work: Callable[[Memory], object]) -> None:
        asyncio.run(self.store.change(company, work))

    def says(self, work: Work) -> str:
        async def said() -> str:
            return await work(self.desk)

        return asyncio.run(said())

    def whose(self, company: str) -> str:
        """Say at whose desk a command works that names this company."""

        async def whose(desk: Desk) -> str:
            return desk.workspace

        return self.says(at(company, whose))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    file = tmp_path / "chair.db"
    with closing(new_file(file)) as engine:
        store, clock = Store(engine, KEY, ledger=LEDGER_KEY), FakeClock()
        yield House(Desk(store, FrontDoor(store, clock), clock, COMPANY), clock, file)


def alarm(memory: Memory) -> object:
    return memory.alarms.pending("tidy")


def test_whoever_installs_the_app_while_the_bot_runs_is_looked_after_from_then_on(house: House) -> None:
    comings = Comings(house.desk)
    asyncio.run(comings.tick())
    house.joins(HERE)
    assert asyncio.run(house.store.read(HERE, alarm)) is None
    asyncio.run(comings.tick())
    assert asyncio.run(house.store.read(HERE, alarm)) == Tidy()


@dataclass
class Library:
    """Reads no calendar, and notes whose."""

    read_of: list[str]

    async def read(self, calendar: Calendar, window: tuple[datetime, datetime], zone: str, mark: str) -> CalendarRead:
        del window, zone, mark
        self.read_of.append(calendar.owner)
        return CalendarRead("")


def test_the_calendars_of_each_company_that_lives_are_read_and_of_no_other(house: House) -> None:
    library = Library([])

    async def story() -> None:
        almanacs = Almanacs(house.desk, library, lambda *_: ())
        for _ in range(2):
            await almanacs.tick()
            await asyncio.sleep(0.05)
            await house.store.installations(partial(Installations.end, slack="T0THERE", at=MONDAY_NOON))
            house.clock.time += A_DAY
        await almanacs.close()

    for company, owner in ((HERE, "ana"), (THERE, "tom")):
        house.joins(company)
        house.changes(company, partial(has_calendar, owner))
    asyncio.run(story())
    assert sorted(library.read_of) == ["ana@northwind.example", "ana@northwind.example", "tom@northwind.example"]


def has_calendar(owner: str, memory: Memory) -> None:
    setup = memory.company.setup()
    assert setup
    mine = Calendar(f"{owner}@northwind.example", f"https://calendar.example/{owner}.ics")
    memory.company.keep(replace(setup, calendars=(mine,)), LATER, GRACE)


def test_what_was_said_in_confidence_goes_at_once_and_the_operator_is_offered_the_rest(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.joins(HERE)
    house.changes(HERE, write_everything)
    house.leaves(HERE)
    asyncio.run(Comings(house.desk).tick())
    assert asyncio.run(house.store.read(HERE, lambda memory: memory.answers.open_questions())) == []
    offer = f"{HERE} has left. A last export, until 2030-02-06: python app.py --company {HERE} export DIR"
    assert offer in caplog.text
    assert offer in house.says(listed)
    told = asyncio.run(examined(str(house.file), KEY.decode(), (), house.clock))
    assert offer in table(told)


def test_what_a_company_kept_is_gone_after_thirty_days_with_a_receipt_and_not_before(house: House) -> None:
    comings = Comings(house.desk)
    house.joins(HERE)
    house.joins(THERE)
    house.leaves(HERE)
    house.clock.time += STAYS - timedelta(seconds=1)
    asyncio.run(comings.tick())
    assert HERE in asyncio.run(house.store.above(Companies.names))
    house.clock.time += timedelta(seconds=1)
    asyncio.run(comings.tick())
    assert asyncio.run(house.store.above(Companies.names)) == (THERE,)
    said = house.says(listed)
    assert f"Receipt: {HERE} was forgotten at 2030-02-06 12:00 UTC" in said
    assert "  - 1 of slack_installations" in said


def test_whoever_installs_it_again_in_time_keeps_everything(house: House) -> None:
    comings = Comings(house.desk)
    house.joins(HERE)
    house.leaves(HERE)
    asyncio.run(comings.tick())
    house.clock.time += STAYS - A_DAY
    house.joins(HERE)
    house.clock.time += 2 * A_DAY
    asyncio.run(comings.tick())
    assert asyncio.run(house.store.companies()) == (HERE,)
    assert "has left" not in house.says(listed)


def test_with_one_company_nobody_needs_to_be_named_and_with_several_somebody_does(house: House) -> None:
    assert house.whose("") == COMPANY
    house.joins(HERE)
    assert house.whose("") == HERE
    house.joins(THERE)
    assert house.whose("SLACK-T0THERE") == THERE
    for wrong in ("", "slack-t0nobody"):
        with pytest.raises(WrongUse, match=f"{HERE}, {THERE}"):
            house.whose(wrong)


def test_the_table_says_who_is_there_since_when_and_how_many_they_are(house: House) -> None:
    house.joins(HERE)
    house.changes(HERE, write_everything)
    head, line = house.says(listed).splitlines()
    assert head.split() == ["company", "name", "from", "since", "state", "people", "last", "question"]
    assert line.split() == [HERE, "Northwind", "T0HERE", "2030-01-07", "living", line.split()[5], "2030-01-07"]
    assert int(line.split()[5]) > 0


def test_a_company_is_forgotten_at_once_where_somebody_is_sure(house: House) -> None:
    house.joins(HERE)
    house.joins(THERE)
    with pytest.raises(WrongUse, match="--yes"):
        forgetting(HERE, sure=False)
    said = house.says(forgetting(HERE.upper(), sure=True))
    assert said.startswith(f"{HERE} is forgotten")
    assert asyncio.run(house.store.above(Companies.names)) == (THERE,)


def test_an_export_of_one_company_holds_no_row_of_another(house: House, tmp_path: Path) -> None:
    for company in (HERE, THERE):
        house.joins(company)
        house.changes(company, write_everything)
    exported(str(house.file), tmp_path / "all", house.clock)
    exported(str(house.file), tmp_path / "one", house.clock, HERE.upper())
    assert THERE in everything(tmp_path / "all")
    told = everything(tmp_path / "one")
    assert HERE in told
    assert THERE not in told
    with pytest.raises(WrongUse, match="no company"):
        exported(str(house.file), tmp_path / "none", house.clock, "slack-t0nobody")


def everything(folder: Path) -> str:
    files = [file for file in folder.rglob("*") if file.suffix in (".jsonl", ".csv")]
    assert len(files) > 50
    return "".join(file.read_text(encoding="utf-8") for file in files)


def test_a_secret_of_programs_is_told_once_kept_sealed_and_replaced_by_the_next(house: House) -> None:
    house.joins(HERE)
    assert "no secret yet" in house.says(at(HERE, hooks.shown))
    first = house.says(at(HERE, hooks.wanted(new=True, zoom="")))
    second = house.says(at(HERE, hooks.wanted(new=True, zoom="")))
    secret = second.splitlines()[0]
    assert first.splitlines()[0].startswith("whsec_")
    assert "good for nothing any more" in second
    assert f"/hooks/{HERE}/meetings" in house.says(at(HERE, hooks.shown))
    assert secret not in house.says(at(HERE, hooks.shown))
    assert asyncio.run(house.store.read(HERE, lambda memory: memory.hooks.secret("hook"))) == secret
    assert secret not in json.dumps(asyncio.run(house.store.engine.read(lambda run: run("select * from hook_secrets"))))
    with pytest.raises(WrongUse, match="one at a time"):
        hooks.wanted(new=True, zoom="a token")


def test_numbers_of_several_companies_are_one_number() -> None:
    def one(name: str, value: float, of: str = "") -> Reading:
        return Reading(name, "So many.", value, "state" if of else "", of)

    kept = [
        one("cards", 2, "open"),
        one("cards", 1, "closed"),
        one(NAME, 5, "ana"),
        one("cards", 3, "open"),
        one(NAME, 4, "ana"),
    ]
    assert together(kept) == [one("cards", 5, "open"), one("cards", 1, "closed"), one(NAME, 4, "ana")]
