"""Hooks of several companies: each with a secret of its own, and the same answer to everybody who has another."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.commands import EndMeeting, Request
from bot.sources.hooks import CompanyHooks
from bot.web import Web
from handlers import FrontDoor
from handlers.operate.desk import COMPANY, Desk
from handlers.operate.hooks import HookSecrets
from storage import Memory, Store
from storage.installations import Installations
from tests.conftest import KEY
from tests.faults.test_several_companies import installed
from tests.office import FakeClock
from tests.operate.test_web import Health
from tests.platforms import zoom
from tests.platforms.test_hook import OTHER, SECRET, event, signed
from tests.sqlite import new_file
from tests.storage.calls import WRITING
from tests.storage.samples import NOON

HERE, THERE, NOBODY = "slack-t0here", "slack-t0there", "slack-t0nobody"
BODY = json.dumps(event(channel="slack:#checkout"))


@dataclass
class Door:
    """Notes what is told, and to which company."""

    told: list[tuple[str, object]] = field(default_factory=list)

    async def take(self, request: Request) -> bool:
        self.told.append((request.workspace, request.command))
        return True


@dataclass
class House:
    store: Store
    desk: Desk
    door: Door

    def post(self, path: str, body: str, headers: dict[str, str]) -> tuple[int, str]:
        hooks = CompanyHooks(COMPANY, HookSecrets(self.desk), {"slack"}, self.door, self.desk.clock, self.desk.clock)

        async def work() -> tuple[int, str]:
            site = Web(Health(able=True), "")
            site.serve(hooks.all(SECRET, ""), self.desk.door.sheet)
            async with TestClient(TestServer(site.app)) as client:
                answer = await client.post(path, data=body, headers=headers)
                return answer.status, await answer.text()

        return asyncio.run(work())


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[House]:
    with closing(new_file(tmp_path / "chair.db")) as engine:
        store, clock = Store(engine, KEY), FakeClock()
        yield House(store, Desk(store, FrontDoor(store, clock), clock, COMPANY), Door())


@pytest.fixture
def house(alone: House) -> House:
    for company, secret in ((HERE, SECRET), (THERE, OTHER)):
        asyncio.run(alone.store.installations(partial(Installations.save, one=installed(company))))
        asyncio.run(alone.store.change(company, partial(keeps, secret)))
    return alone


def keeps(secret: str, memory: Memory) -> None:
    WRITING["company.keep"](memory)
    memory.hooks.keep("hook", secret, NOON)
    memory.hooks.keep("zoom", secret, NOON)


def test_the_hook_of_the_only_company_needs_no_name(alone: House) -> None:
    assert alone.post("/hooks/meetings", BODY, signed(BODY))[0] == 202
    [(company, command)] = alone.door.told
    assert company == COMPANY
    assert isinstance(command, EndMeeting)


def test_what_is_told_to_a_company_with_its_secret_is_its_own(house: House) -> None:
    assert house.post(f"/hooks/{HERE}/meetings", BODY, signed(BODY))[0] == 202
    assert house.post(f"/hooks/{THERE.upper()}/meetings", BODY, signed(BODY, secret=OTHER))[0] == 202
    assert [company for company, _ in house.door.told] == [HERE, THERE]


@pytest.mark.parametrize("source", ["meetings", "evidence"])
def test_nobody_learns_which_companies_there_are_from_a_wrong_secret(house: House, source: str) -> None:
    refused = {
        house.post(f"/hooks/{company}/{source}", BODY, signed(BODY, secret=secret))
        for company, secret in ((HERE, OTHER), (THERE, SECRET), (NOBODY, SECRET), (NOBODY, OTHER))
    }
    [(status, _)] = refused
    assert status == 401
    assert house.door.told == []


def test_without_a_name_it_is_said_where_each_is_told(house: House) -> None:
    for source in ("meetings", "evidence", "zoom"):
        status, words = house.post(f"/hooks/{source}", BODY, signed(BODY))
        assert status == 404
        assert f"/hooks/COMPANY/{source}" in words
    assert house.door.told == []


def test_a_company_that_has_left_hears_nothing_more(house: House) -> None:
    end = partial(Installations.end, slack="T0HERE", at=NOON)
    asyncio.run(house.store.installations(end))
    assert house.post(f"/hooks/{HERE}/meetings", BODY, signed(BODY))[0] == 401
    assert house.door.told == []


def test_zoom_is_heard_for_whose_token_it_is(house: House) -> None:
    now = house.desk.clock.now()
    body = zoom.written(zoom.event("meeting.ended", now - timedelta(hours=1), now))
    proof = zoom.proven(body, now, SECRET)
    assert [house.post(f"/hooks/{company}/zoom", body, proof)[0] for company in (HERE, THERE, NOBODY)] == [
        200,
        401,
        401,
    ]
    assert [company for company, _ in house.door.told] == [HERE]
