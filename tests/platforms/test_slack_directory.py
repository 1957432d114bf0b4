"""Who is who, and who reads along, is known before anything is decided; and nobody loses an answer over it."""

import asyncio
from typing import Any

import pytest

from bot.answers import Verdict
from bot.commands import AskByHand, GiveAnswer
from bot.people import Kind, Person, Place, Profile
from bot.slack.profiles import Ours, kind, profile
from tests.platforms.faults import DROPPED_BEFORE, GARBAGE, RATE_LIMITED, Fault, declined
from tests.platforms.slack_at_work import AtWork, button, story
from tests.platforms.slack_requests import command, event, press

Json = dict[str, Any]
OURS = Ours("TNORTHWIND", "ENORTHWIND")
LIKE = button(GiveAnswer("q", Verdict.LIKE))
LOOKUPS = ("users.info", "conversations.info", "conversations.members")


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        ({"team_id": "TNORTHWIND"}, Kind.INTERNAL),
        ({}, Kind.INTERNAL),
        ({"is_bot": True}, Kind.BOT),
        ({"id": "USLACKBOT"}, Kind.BOT),
        ({"deleted": True}, Kind.GONE),
        ({"is_restricted": True}, Kind.GUEST),
        ({"is_ultra_restricted": True, "is_restricted": True}, Kind.GUEST),
        ({"is_stranger": True}, Kind.STRANGER),
        ({"team_id": "TOTHER"}, Kind.STRANGER),
        ({"team_id": "TOTHER", "enterprise_user": {"enterprise_id": "EOTHER"}}, Kind.STRANGER),
        ({"team_id": "TOTHER", "enterprise_user": {"enterprise_id": "ENORTHWIND"}}, Kind.INTERNAL),
    ],
)
def test_only_colleagues_are_internal(user: Json, expected: Kind) -> None:
    assert kind({"id": "UADA"} | user, OURS) is expected


def test_nobody_is_a_stranger_before_we_know_who_we_are() -> None:
    assert kind({"id": "UADA", "team_id": "TOTHER"}, Ours()) is Kind.INTERNAL


def test_a_profile_says_what_slack_says() -> None:
    about = {"display_name": "", "real_name": "Ada Byron", "email": "Ada@Northwind.example"}
    user = {"id": "UADA", "name": "ada", "tz": "Europe/Berlin", "locale": "de-DE", "profile": about}
    expected = Profile(Person("slack", "UADA"), "Ada Byron", "ada@northwind.example", "Europe/Berlin", "de-DE")
    assert profile(user, OURS) == expected
    assert profile({"id": "UADA"}, OURS) == Profile(Person("slack", "UADA"), "UADA")


def test_an_address_that_slack_has_not_confirmed_is_none() -> None:
    user = {"id": "UADA", "profile": {"email": "dana@northwind.example"}, "is_email_confirmed": False}
    assert profile(user, OURS).email == ""
    assert profile(user | {"is_email_confirmed": True}, OURS).email == "dana@northwind.example"


def test_somebody_is_looked_up_once_a_day() -> None:
    async def told(here: AtWork) -> None:
        for _ in range(3):
            await here.send(press("UADA", LIKE))
        assert here.door.people["UADA"].zone == "Europe/Berlin"
        assert len(here.world.calls) == 1
        here.clock.passes(hours=25)
        await here.send(press("UADA", LIKE))
        assert len(here.world.calls) == 2

    story(told)


@pytest.mark.parametrize(
    "fault",
    [declined("missing_scope"), declined("unknown_method"), RATE_LIMITED, DROPPED_BEFORE, GARBAGE, Fault(status=500)],
)
def test_an_answer_is_taken_although_nobody_tells_who_gave_it(fault: Fault) -> None:
    async def told(here: AtWork) -> None:
        for method in LOOKUPS:
            here.slack.fail(method, *[fault] * 5)
        assert await here.send(press("UADA", LIKE)) == 200
        assert await here.send(press("UADA", LIKE)) == 200
        assert len(here.world.called("users.info")) == 1  # and it is not asked for again at every press
        assert await here.send(command("UADA", "ask")) == 200
        assert len(here.door.requests) == 3

    story(told)


def test_s9_slack_is_answered_in_time_although_its_directory_is_slow() -> None:
    async def told(here: AtWork) -> None:
        for method in LOOKUPS:
            here.slack.fail(method, Fault(slow=4))
        before = asyncio.get_running_loop().time()
        assert await here.at_once(command("UADA", "ask")) == (200, {})
        assert asyncio.get_running_loop().time() - before < 2.7
        assert len(here.door.requests) == 1

    story(told)


@pytest.mark.parametrize(
    ("channel", "member", "outsiders"),
    [
        ({}, {}, False),
        ({"is_org_shared": True, "is_shared": True}, {}, False),
        ({"is_ext_shared": True}, {}, True),
        ({"is_pending_ext_shared": True}, {}, True),
        ({}, {"is_restricted": True}, True),
        ({}, {"is_stranger": True}, True),
        ({}, {"is_bot": True}, False),
        ({}, {"deleted": True}, False),
    ],
)
def test_whoever_reads_along_is_known_before_somebody_asks(channel: Json, member: Json, outsiders: bool) -> None:  # noqa: FBT001  # a column
    async def told(here: AtWork) -> None:
        here.world.person("UEVE", "Eve", **member)
        here.world.channel("C1", "checkout", "UADA", "UGRACE", "ULINUS", "UEVE", **channel)
        here.world.page = 2
        await here.send(command("UADA", "ask"))
        [request] = here.door.requests
        assert isinstance(request.command, AskByHand)
        assert here.door.rooms["C1"].outsiders is outsiders
        assert here.door.rooms["C1"].open
        colleagues = {person.user for person in here.door.rooms["C1"].members}
        assert {"UADA", "UGRACE", "ULINUS"} <= colleagues
        assert ("UEVE" in colleagues) == (not member)

    story(told)


def test_an_archived_place_is_not_open() -> None:
    async def told(here: AtWork) -> None:
        here.world.channel("C1", "checkout", is_archived=True)
        await here.send(command("UADA", "ask"))
        assert not here.door.rooms["C1"].open

    story(told)


def test_no_more_than_two_hundred_strangers_are_looked_up_for_one_place() -> None:
    async def told(here: AtWork) -> None:
        here.world.channel("C1", "everybody", *(f"U{number}" for number in range(300)))
        await here.send(command("UADA", "ask"))
        assert len(here.world.called("users.info")) == 201

    story(told)


def test_somebody_who_changes_is_known_at_once() -> None:
    async def told(here: AtWork) -> None:
        here.world.person("UADA", "Ada", locale="de-DE")
        await here.send(press("UADA", LIKE))
        changed = here.world.users["UADA"] | {"is_restricted": True, "tz": "America/New_York"}
        changed.pop("locale")
        await here.send(event({"type": "user_change", "user": changed}))
        ada = here.door.people["UADA"]
        assert (ada.kind, ada.zone, ada.language) == (Kind.GUEST, "America/New_York", "de-DE")
        await here.send(event({"type": "team_join", "user": {"id": "UNEW", "name": "new"}}))
        assert here.door.people["UNEW"].name == "new"

    story(told)


@pytest.mark.parametrize(
    "happened",
    [
        {"type": "member_joined_channel", "user": "UEVE", "channel": "C1"},
        {"type": "channel_rename", "channel": {"id": "C1", "name": "till"}},
        {"type": "channel_archive", "channel": "C1", "user": "UADA"},
        {"type": "group_rename", "channel": {"id": "C1", "name": "till"}},
        {"type": "channel_shared", "channel": "C1", "connected_team_id": "TOTHER"},
    ],
)
def test_a_place_that_changes_is_looked_at_again(happened: Json) -> None:
    async def told(here: AtWork) -> None:
        await here.send(command("UADA", "ask"))
        here.world.person("UEVE", "Eve", is_ultra_restricted=True)
        here.world.channel("C1", "till", "UADA", "UEVE")
        await here.send(event(happened))
        room = here.door.rooms["C1"]
        assert (room.place, room.name, room.outsiders) == (Place("slack", "C1"), "#till", True)

    story(told)


def test_who_reads_no_directory_as_another_process_does_still_tells_strangers_from_colleagues() -> None:
    async def told(here: AtWork) -> None:
        here.world.person("UEVE", "Eve", team_id="TOTHER")
        await here.platform.directory.sync(whole=False)
        assert here.world.called("users.list") == []
        await here.send(press("UEVE", LIKE))
        assert here.door.people["UEVE"].kind is Kind.STRANGER

    story(told)


def test_the_whole_directory_is_read_page_by_page() -> None:
    async def told(here: AtWork) -> None:
        here.world.page = 2
        here.world.person("UEVE", "Eve", team_id="TOTHER")
        here.slack.fail("users.list", Fault(status=429, error="ratelimited", retry_after="0"))
        await here.platform.directory.sync()
        assert set(here.door.people) == {"UADA", "UGRACE", "ULINUS", "UEVE"}
        assert here.door.people["UEVE"].kind is Kind.STRANGER
        assert here.door.rooms["C1"].name == "#checkout"
        assert await here.send(press("UADA", LIKE)) == 200
        assert here.world.called("users.info") == []

    story(told)
