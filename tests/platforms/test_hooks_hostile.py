"""All hooks against whoever knows no secret, or knows it and means no good: nothing changes or waits long."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.sources import hook as hooks
from bot.sources.hook import MOST, Hook
from bot.sources.zoom import Zoom
from bot.web import Web
from tests.office import COMPANY, Office
from tests.operate.test_web import Health
from tests.platforms import test_hook as standard
from tests.platforms import zoom
from tests.platforms.test_hook_evidence import given

Headers = dict[str, str]
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Door:
    """How one of the hooks is spoken to. ``taken`` is what it answers to what is new."""

    path: str
    signed: Callable[[Office, str], Headers]
    body: Callable[[Office], str]
    taken: int


def _meeting(office: Office) -> str:
    del office
    return json.dumps(standard.event())


def _summary(office: Office) -> str:
    now = office.clock.now()
    return zoom.written(zoom.summary(now - HOUR, now))


DOORS = {
    "meetings": Door("/hooks/meetings", lambda _, body: standard.signed(body), _meeting, 202),
    "evidence": Door("/hooks/evidence", lambda _, body: standard.signed(body), lambda _: json.dumps(given()), 202),
    "zoom": Door("/hooks/zoom", zoom.signed, _summary, 200),
}


@pytest.fixture(params=DOORS)
def door(request: pytest.FixtureRequest) -> Door:
    return DOORS[request.param]


def posted(office: Office, door: Door, data: Any, headers: Headers) -> int:  # noqa: ANN401  # whatever aiohttp sends
    """Post it at the real routes, and return the answer's status."""
    hook = Hook(standard.SECRET, {"plain"}, COMPANY, office.door, office.clock)

    async def work() -> int:
        site = Web(Health(able=True), "")
        site.serve(
            {
                "meetings": hook.receive,
                "evidence": hook.evidence,
                "zoom": Zoom(zoom.SECRET, COMPANY, office.door, office.clock, office.clock).receive,
            },
            office.door.sheet,
        )
        async with TestClient(TestServer(site.app)) as client:
            answer = await client.post(door.path, data=data, headers=headers)
            return answer.status

    status: int = office.run(work())
    office.courier_comes()
    return status


def kept(office: Office) -> list[object]:
    tables = ("asks", "kept_quiet", "suggested", "under_way", "present", "scheduled", "alarms", "quotes", "deliveries")
    return [office.rows(f"select * from {table}") for table in tables]  # noqa: S608


async def in_pieces(body: str, pause: float = 0, size: int = 1000) -> AsyncIterator[bytes]:
    for at in range(0, len(body), size):
        yield body[at : at + size].encode()
        await asyncio.sleep(pause)


def test_a_replay_is_200_and_changes_nothing(plain: Office, door: Door) -> None:
    body = door.body(plain)
    headers = door.signed(plain, body)
    assert posted(plain, door, body, headers) == door.taken
    before = kept(plain)
    assert posted(plain, door, body, headers) == 200
    assert kept(plain) == before


def test_whoever_swaps_the_doors_proves_nothing(plain: Office, door: Door) -> None:
    other = DOORS["meetings" if door.path == "/hooks/zoom" else "zoom"]
    body = door.body(plain)
    before = kept(plain)
    assert posted(plain, other, body, door.signed(plain, body)) == 401
    assert kept(plain) == before


def test_what_is_too_large_is_413_also_where_its_length_is_not_told(plain: Office, door: Door) -> None:
    body = door.body(plain).ljust(MOST + 1)
    before = kept(plain)
    headers = door.signed(plain, body)
    assert posted(plain, door, body, headers) == 413
    assert posted(plain, door, in_pieces(body, size=100_000), headers) == 413
    assert kept(plain) == before


def test_a_body_in_pieces_is_a_body(plain: Office, door: Door) -> None:
    body = door.body(plain)
    assert posted(plain, door, in_pieces(body, size=50), door.signed(plain, body)) == door.taken


def test_a_body_that_comes_too_slowly_is_not_waited_for(
    plain: Office, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hooks.PATIENCE <= 10
    monkeypatch.setattr(hooks, "PATIENCE", 0.2)
    body = door.body(plain)
    before = kept(plain)
    assert posted(plain, door, in_pieces(body, pause=0.15, size=100), door.signed(plain, body)) == 408
    assert kept(plain) == before


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)])
def test_zooms_events_may_come_in_any_order(plain: Office, order: tuple[int, ...]) -> None:
    now = plain.clock.now()
    told = (
        zoom.event("meeting.started", now - HOUR, None, uuid="u1"),
        zoom.event("meeting.ended", now - HOUR, now, uuid="u1"),
        zoom.summary(now - HOUR, now),
    )
    assert [zoom.tell(plain, told[at])[0] for at in order] == [200] * 3
    plain.time_passes(minutes=15)
    assert plain.rows("select rule from kept_quiet") == [("nobody told who was there",)]
    assert plain.rows("select * from suggested") == []
    assert plain.rows("select * from asks") == []
