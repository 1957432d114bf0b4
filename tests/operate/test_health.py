"""Whether the bot is able to do its work: each part on its own, with the reason."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.commands import EndMeeting
from bot.slack.reach import DECLINED, OK, RATE_LIMITED, UNCLEAR, Reach
from handlers.operate.desk import Desk
from handlers.operate.health import LEAST_SPACE, Health
from handlers.operate.run import Part, Running
from tests.office import COMPANY, EVERYBODY, Office


def parts(office: Office, *edges: Part, least: int = LEAST_SPACE) -> dict[str, tuple[bool, str]]:
    async def found() -> tuple[Part, ...]:
        desk = Desk(office.store, office.door, office.clock, COMPANY)
        running = Running(desk, office.courier)
        running.edges += [_always(edge) for edge in edges]
        health = Health(desk, running)
        health.least_space = least
        return await health.parts()

    return {name: (able, why) for name, able, why in office.run(found())}


def _always(edge: Part) -> Callable[[], Awaitable[Part]]:
    async def part() -> Part:
        return edge

    return part


def test_a_bot_at_work_is_able_in_every_part(plain: Office) -> None:
    found = parts(plain)
    assert found.keys() == {"database", "clock", "courier", "outbox", "disk"}
    assert {name for name, (able, _) in found.items() if not able} == set()


def test_a_card_that_has_waited_for_five_minutes_is_a_backlog(plain: Office) -> None:
    plain.do(EndMeeting(plain.meeting("Pricing review", EVERYBODY[:6])), plain.person("Ada"))
    plain.clock.time += timedelta(seconds=299)
    assert parts(plain)["outbox"][0]
    plain.clock.time += timedelta(seconds=2)
    able, why = parts(plain)["outbox"]
    assert not able
    assert why == "A card has been waiting for 301 s."
    plain.courier_comes()
    assert parts(plain)["outbox"][0]


def test_a_database_that_cannot_be_written_is_told_with_its_reason(plain: Office) -> None:
    plain.run(plain.store.engine.change(lambda run: run("pragma query_only = on")))
    able, why = parts(plain)["database"]
    assert not able
    assert "readonly" in why
    with pytest.raises(sqlite3.OperationalError):
        plain.run(plain.store.probe())


def test_a_disk_without_room_is_told(plain: Office) -> None:
    assert parts(plain, least=1)["disk"][0]
    able, why = parts(plain, least=1 << 62)["disk"]
    assert not able
    assert why.endswith(" MB are free.")


def test_a_platform_adds_parts_of_its_own(plain: Office) -> None:
    assert parts(plain, ("socket", False, "No line."))["socket"] == (False, "No line.")


class Clockwork:
    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def passing() -> Clockwork:
    return Clockwork()


def slack(known: Reach) -> tuple[bool, str]:
    _, able, why = asyncio.run(known.part())
    return able, why


def test_slack_is_reachable_until_it_has_been_silent_for_a_minute(passing: Clockwork) -> None:
    known = Reach(passing)
    assert slack(known) == (True, "Slack has not answered yet.")
    known.noted("auth.test", OK)
    passing.time += 3600
    assert slack(known) == (True, "Slack last answered 3600 s ago."), "Nobody called, so nobody knows better."
    known.noted("chat.update", UNCLEAR)
    passing.time += 59
    known.noted("chat.update", UNCLEAR)
    assert slack(known)[0]
    passing.time += 1
    assert slack(known) == (False, "Slack has not answered for 60 s.")
    known.noted("chat.update", RATE_LIMITED)
    assert slack(known)[0]


def test_a_token_that_slack_does_not_accept_is_told_until_it_does(passing: Clockwork) -> None:
    known = Reach(passing)
    known.noted("auth.test", DECLINED, "token_revoked")
    assert slack(known) == (False, "Slack does not accept the token: token_revoked.")
    known.noted("chat.update", DECLINED, "message_not_found")
    assert not slack(known)[0]
    known.noted("auth.test", OK)
    assert slack(known) == (True, "Slack last answered 0 s ago.")
    assert passing.time == 1000
