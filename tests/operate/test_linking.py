"""A workspace in Slack and the company in Teams become one, by a code that an admin of each has seen."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.cards import Sight
from bot.commands import LinkCompanies, Request
from bot.commands.linking import Linked
from bot.company import Setup
from bot.people import Person, Profile
from handlers import FrontDoor
from handlers.operate import WrongUse
from handlers.operate.companies import unlinking
from handlers.operate.desk import COMPANY, Desk
from prompts.people import sentence_of
from storage import Memory, Store
from storage.installations import Installations
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.faults.test_several_companies import installed
from tests.office import FakeClock
from tests.postgres import Cluster
from tests.sqlite import new_file
from tests.storage.calls import WRITING

HERE, THERE = "slack-t0north", "slack-t0south"
ADA, TOM, UADA = Person("teams", "ada"), Person("teams", "tom"), Person("slack", "UADA")
MINUTE = timedelta(minutes=1)


@dataclass
class House:
    """Two workspaces that installed the app, and the company in Teams; Ada is an admin there, and installed it."""

    store: Store
    clock: FakeClock
    said: int = 0

    def __post_init__(self) -> None:
        self.door = FrontDoor(self.store, self.clock)
        setup = Setup.default("Northwind", "dana@northwind.example")
        people = replace(setup.people, admins=("ada@northwind.example",))
        self.changes(COMPANY, lambda m: m.company.keep(replace(setup, people=people), self.clock.now(), ADA))
        known = tuple(Profile(who, who.user.title(), f"{who.user}@northwind.example") for who in (ADA, TOM))
        asyncio.run(self.door.met(COMPANY, known))
        for company in (HERE, THERE):
            asyncio.run(self.store.installations(partial(Installations.save, one=installed(company))))

    def changes(self, company: str, work: Callable[[Memory], object]) -> None:
        asyncio.run(self.store.change(company, work))

    def says(self, company: str, who: Person, code: str = "") -> str:
        """Return what the bot answers to ``link``."""
        self.said += 1
        command = LinkCompanies(code, Linked.DONE, 7)  # what comes from outside as the outcome counts for nothing
        request = Request(command, who, self.clock.now(), company, f"said/{self.said}")
        [sight] = asyncio.run(self.door.handle(request))
        return spoken(sight)

    def code(self, company: str, who: Person) -> str:
        return "".join(filter(str.isdigit, self.says(company, who).split(" is good once")[0]))

    def whose(self, slack: str) -> str:
        one = asyncio.run(self.store.installed(lambda installs: installs.find(slack)))
        assert one
        return one.company

    def audit(self, company: str) -> list[tuple[str, str]]:
        entries = asyncio.run(self.store.read(company, lambda memory: memory.audit.entries()))
        return sorted((entry.by.key, entry.what) for entry in entries)


def unlinked(company: str, desk: Desk) -> str:
    async def said() -> str:
        return await unlinking(company)(desk)

    return asyncio.run(said())


def spoken(sight: Sight) -> str:
    return f"{sight.card.title} {sentence_of(sight.card)}"


@contextmanager
def on_server(cluster: Cluster) -> Iterator[Store]:
    address = cluster.lent()
    with closing(Postgres(address)) as engine:
        yield Store(engine, KEY)
    cluster.take_back(address)


@contextmanager
def on_file(folder: Path) -> Iterator[Store]:
    with closing(new_file(folder / "chair.db")) as engine:
        yield Store(engine, KEY)


@pytest.fixture(params=["sqlite", "postgres"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    served = request.param == "postgres"
    opened: AbstractContextManager[Store] = (
        on_server(request.getfixturevalue("cluster")) if served else on_file(tmp_path)
    )
    with opened as store:
        yield House(store, FakeClock())


@pytest.mark.parametrize("first", ["slack", "teams"])
def test_a_code_of_one_side_said_on_the_other_makes_them_one_company(house: House, first: str) -> None:
    sides = [(HERE, UADA), (COMPANY, ADA)]
    makes, uses = sides if first == "slack" else sides[::-1]
    code = house.code(*makes)
    assert "Slack and Teams are linked" in house.says(*uses, f" {code[:4]} {code[4:]}")
    assert (house.whose("T0NORTH"), house.whose("T0SOUTH")) == (COMPANY, THERE)
    assert asyncio.run(house.store.companies()) == (COMPANY, THERE)
    by = {"made a code to link companies": makes[1].key, "linked companies": uses[1].key}
    assert {(who, what) for what, who in by.items()} <= set(house.audit(COMPANY))
    assert house.audit(HERE) == []


def test_a_code_is_good_once_for_ten_minutes_and_kept_as_a_hash(house: House) -> None:
    code = house.code(COMPANY, ADA)
    rows = asyncio.run(house.store.engine.read(lambda run: run("select * from link_codes")))
    assert code not in str(rows)
    house.clock.time += 10 * MINUTE
    assert "older than ten minutes" in house.says(HERE, UADA, code)
    code = house.code(COMPANY, ADA)
    assert "are linked" in house.says(HERE, UADA, code)
    assert "was used before" in house.says(THERE, UADA, code)
    assert house.whose("T0SOUTH") == THERE


def test_nobody_but_an_admin_makes_a_code_or_uses_one(house: House) -> None:
    code = house.code(HERE, UADA)
    for company, who, said in ((COMPANY, TOM, ""), (COMPANY, TOM, code), (HERE, Person("slack", "UTOM"), "")):
        assert "Only an admin" in house.says(company, who, said)
    assert house.whose("T0NORTH") == HERE


def test_whoever_installed_the_app_is_no_admin_once_others_are_named(house: House) -> None:
    house.changes(HERE, WRITING["company.keep"])
    assert "Only an admin" in house.says(HERE, UADA)


def test_a_code_of_ones_own_side_or_of_another_workspace_links_nothing(house: House) -> None:
    assert "made on this side" in house.says(COMPANY, ADA, house.code(COMPANY, ADA))
    assert "Only a workspace in Slack" in house.says(THERE, UADA, house.code(HERE, UADA))
    assert (house.whose("T0NORTH"), house.whose("T0SOUTH")) == (HERE, THERE)


def test_after_five_wrong_codes_even_the_right_one_has_to_wait(house: House) -> None:
    code = house.code(HERE, UADA)
    for _ in range(5):
        assert "is wrong" in house.says(COMPANY, ADA, "123456789012")
    assert "Five codes were wrong" in house.says(COMPANY, ADA, code)
    house.clock.time += 61 * MINUTE
    assert "are linked" in house.says(COMPANY, ADA, house.code(HERE, UADA))


def test_a_workspace_that_has_asked_anything_stays_a_company_of_its_own(house: House) -> None:
    house.changes(HERE, WRITING["meetings.ask"])
    assert "has asked questions of its own" in house.says(COMPANY, ADA, house.code(HERE, UADA))
    assert house.whose("T0NORTH") == HERE


def test_what_was_linked_can_be_a_company_of_its_own_again(house: House) -> None:
    desk = Desk(house.store, house.door, house.clock, COMPANY)
    with pytest.raises(WrongUse, match="not linked"):
        unlinked(HERE, desk)
    house.says(COMPANY, ADA, house.code(HERE, UADA))
    said = unlinked(HERE.upper(), desk)
    assert said.startswith(f"{HERE} is a company of its own again")
    assert house.whose("T0NORTH") == HERE
    assert ("operator/operator", "unlinked companies") in house.audit(COMPANY)
