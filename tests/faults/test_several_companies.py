"""One courier for several companies: what one is told to wait, or has too much of, holds up no other."""

import asyncio
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.cards import Card, HomeOf, Sight
from bot.company.installations import Installation
from bot.people import Group, Person, Place
from bot.ports import CannotLook, Chat, TryLater, Unwelcome
from bot.views import OpenQuestion, View
from handlers.chats import Beside, OneEach
from handlers.courier import Courier
from handlers.pace import BURST
from storage import Memory, Store
from storage.installations import Installations
from storage.outbox.errands import Errands
from tests.conftest import KEY
from tests.office import MONDAY_NOON, FakeClock
from tests.sqlite import new_file

HERE, THERE, AWAY = "slack-t1", "slack-t2", "slack-t3"


@dataclass
class Told:
    """A company's chat, and what it was asked to post; ``minds`` is how long it asks for patience."""

    minds: float = 0
    posted: list[str] = field(default_factory=list)

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        raise Unwelcome(whom)

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        del place, name
        if self.minds:
            raise TryLater(self.minds)
        self.posted.append(sight.card.title)
        return f"m{len(self.posted)}"

    async def edit(self, place: Place, message: str, sight: Sight) -> None: ...

    async def remove(self, place: Place, message: str) -> None: ...

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        raise CannotLook(place, name, since)


@dataclass
class Both:
    """Two companies on one platform, each with a chat of its own, as long as it is there."""

    platforms = ("slack",)
    chats: dict[str, Chat]

    async def of(self, workspace: str, platform: str) -> Chat:
        assert platform == "slack"
        if workspace not in self.chats:
            raise Unwelcome(workspace)
        return self.chats[workspace]


async def seen(workspace: str, view: View) -> Sight | None:
    if not isinstance(view, OpenQuestion):  # what is told instead stands nowhere
        return None
    return Sight(Place("slack", view.question), Card(f"{workspace} {view.question}"))


@dataclass
class House:
    store: Store
    clock: FakeClock
    here: Told
    there: Told
    courier: Courier
    courier_chats: dict[str, Chat]

    async def wants(self, company: str, *questions: str) -> None:
        def want(memory: Memory) -> None:
            for question in questions:
                memory.outbox.want(OpenQuestion(question), self.clock.now())

        await self.store.change(company, want)
        self.clock.time += timedelta(milliseconds=1)

    async def goes_round(self, seconds: int = 1) -> None:
        for _ in range(seconds):
            await self.courier.round()
            self.clock.time += timedelta(seconds=1)


def installed(company: str) -> Installation:
    slack = company.removeprefix("slack-").upper()
    return Installation(slack, company, company, "UBOT", "A1", (), "UADA", MONDAY_NOON, token="xoxb-made-up")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with closing(new_file(tmp_path / "chair.db")) as engine:
        clock, store, here, there = FakeClock(), Store(engine, KEY), Told(), Told()
        for company in (HERE, THERE, AWAY):
            asyncio.run(store.installations(partial(Installations.save, one=installed(company))))
        chats: dict[str, Chat] = {HERE: here, THERE: there}
        yield House(store, clock, here, there, Courier(store, seen, Both(chats), clock), chats)


def test_each_company_is_spoken_to_by_its_own_chat_and_about_its_own(house: House) -> None:
    async def told() -> None:
        await house.wants(HERE, "q1")
        await house.wants(THERE, "q1", "q2")
        await house.goes_round()

    asyncio.run(told())
    assert house.here.posted == [f"{HERE} q1"]
    assert sorted(house.there.posted) == [f"{THERE} q1", f"{THERE} q2"]


def test_a_company_that_asks_for_patience_holds_up_no_other(house: House) -> None:
    async def told() -> None:
        house.here.minds = 60
        await house.wants(HERE, *(f"q{number}" for number in range(5)))
        await house.goes_round()
        house.here.minds = 0
        await house.wants(THERE, "q1", "q2")
        await house.wants(HERE, "q6")
        await house.goes_round(5)

    asyncio.run(told())
    assert house.here.posted == []
    assert len(house.there.posted) == 2
    asyncio.run(house.goes_round(60))
    assert len(house.here.posted) == 6


def test_a_company_with_more_than_its_pace_takes_leaves_the_others_theirs(house: House) -> None:
    async def told() -> None:
        await house.wants(HERE, *(f"q{number}" for number in range(200)))
        await house.wants(THERE, "q1")
        await house.courier.round()

    asyncio.run(told())
    assert len(house.here.posted) == BURST
    assert house.there.posted == [f"{THERE} q1"]


def test_what_is_for_a_company_that_is_gone_is_given_up_and_comes_up_no_more(house: House) -> None:
    async def told() -> tuple[int, int, int]:
        await house.wants(AWAY, "q1")
        await house.goes_round(3)
        return await house.store.errands(Errands.counts)

    waiting, troubled, _ = asyncio.run(told())
    assert (waiting, troubled) == (0, 1)
    assert house.here.posted == house.there.posted == []


def test_a_platform_of_one_company_speaks_for_no_other() -> None:
    teams, slack = Told(), Told()
    chats = Beside(OneEach({"teams": teams}, "company"))
    chats.join(Both({HERE: slack}))

    def of(company: str, platform: str) -> Chat:
        return asyncio.run(chats.of(company, platform))

    assert set(chats.platforms) == {"teams", "slack"}
    assert (of("company", "teams"), of(HERE, "slack")) == (teams, slack)
    for company, platform in ((HERE, "teams"), ("company", "slack"), ("company", "playground")):
        with pytest.raises(Unwelcome):
            of(company, platform)


def test_whoever_uninstalls_while_we_are_sending_is_sent_nothing_more(house: House) -> None:
    """The first post is on its way when the installation ends; the rest stays where it is, for the day they return."""

    class Ending(Told):
        async def post(self, place: Place, sight: Sight, name: str) -> str:
            await house.store.installations(partial(Installations.end, slack="T1", at=house.clock.now()))
            await asyncio.sleep(0)
            del house.courier_chats[HERE]
            return await super().post(place, sight, name)

    house.courier_chats[HERE] = chat = Ending()

    async def told() -> tuple[int, int, int]:
        await house.wants(HERE, *(f"q{number}" for number in range(5)))
        await house.wants(THERE, "q1")
        await house.courier.round(1)
        await house.wants(HERE, "q9")
        await house.goes_round(40)
        return await house.store.errands(Errands.counts)

    assert asyncio.run(told()) == (0, 0, 0)
    assert len(chat.posted) == 1
    assert house.there.posted == [f"{THERE} q1"]

    house.courier_chats[HERE] = house.here
    asyncio.run(house.store.installations(partial(Installations.save, one=installed(HERE))))
    asyncio.run(house.goes_round(5))
    assert len(house.here.posted) == 5
