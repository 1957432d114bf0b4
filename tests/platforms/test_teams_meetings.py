"""A meeting in Teams ends: exactly one question, whatever the casing, the repeats and what is never told."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands import Configure, EndMeeting, MeetingGoesOn, Request
from bot.company import read_setup
from bot.meetings.joining import joined_by
from bot.people import OPERATOR, Person, Place
from handlers import FrontDoor
from handlers.alarm_clock import ring
from handlers.people.references import KeptReferences
from storage import Store
from tests.office import COMPANY, NORTHWIND
from tests.platforms.teams_at_work import CHAT, NOON, AtWork, Door, Stopped, at_work, member, story, user
from tests.platforms.teams_keys import TENANT

Json = dict[str, Any]
CALL = "MCMxOTptZWV0aW5nX3ByaWNpbmdAdGhyZWFkLnYyIzA="
EVENT = "application/vnd.microsoft.meeting"
START, END = datetime.fromisoformat("2030-01-07T11:00:00+00:00"), NOON
DETAILS: Json = {
    "details": {"title": "Pricing review", "scheduledEndTime": "2030-01-07T11:45:00Z"},
    "organizer": member("Grace"),
}


def told_of(here: AtWork, what: str, at: datetime, **value: object) -> Json:
    data = {"tenant": {"id": TENANT}, "meeting": {"id": CALL}}
    keys = {"Title": "Pricing review", f"{what}Time": at.isoformat()}
    return here.said(type="event", name=EVENT + what, value=value or keys, channelData=data, text=None)


def test_an_end_names_the_meeting_its_chat_its_host_and_who_is_in_the_chat() -> None:
    async def told(here: AtWork) -> None:
        here.teams.meetings[CALL] = DETAILS
        assert await here.send(told_of(here, "End", END)) == (202, {})
        [request] = here.door.requests
        meeting = request.command.meeting
        assert isinstance(request.command, EndMeeting)
        assert (meeting.title, meeting.host, meeting.ended) == ("Pricing review", Person("teams", user("Grace")), END)
        assert (meeting.place, meeting.series) == (Place("teams", CHAT), f"teams/{CHAT}")
        assert [one.user for one in meeting.people] == [user("Ada"), user("Grace"), user("Linus")]

    story(told)


JOIN = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_MzY%40thread.v2/0"


@pytest.mark.parametrize(
    ("value", "details"),
    [
        ({"JoinUrl": JOIN + "?context=%7b%7d", "EndTime": "2030-01-07T12:00:00Z"}, {}),
        ({"EndTime": "2030-01-07T12:00:00Z"}, {"joinUrl": JOIN}),
        ({"EndTime": "2030-01-07T12:00:00Z"}, {}),
    ],
)
def test_an_end_says_where_it_was_joined_so_that_calendars_are_known_to_speak_of_it(value: Json, details: Json) -> None:
    async def told(here: AtWork) -> None:
        here.teams.meetings[CALL] = {"details": details}
        await here.send(told_of(here, "End", END, **value))
        [request] = here.door.requests
        known = "JoinUrl" in value or bool(details)
        assert request.command.meeting.join == (joined_by(JOIN) if known else "")

    story(told)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("application/vnd.microsoft.meetingEnd", {"Title": "Pricing", "EndTime": "2030-01-07T12:00:00Z"}),
        (" application/vnd.microsoft.meetingEnd", {"title": "Pricing", "endTime": "2030-01-07T12:00:00.0000000Z"}),
        ("application/vnd.microsoft.MeetingEnd", {"TITLE": "Pricing", "ENDTIME": "2030-01-07T12:00:00+00:00"}),
        ("application/vnd.microsoft.meetingend", {"title": "Pricing"}),
    ],
)
def test_an_end_is_understood_however_it_is_written(name: str, value: Json) -> None:
    async def told(here: AtWork) -> None:
        await here.send(told_of(here, "End", END) | {"name": name, "value": value})
        [request] = here.door.requests
        assert (request.command.meeting.title, request.command.meeting.ended) == ("Pricing", END)

    story(told)


def test_without_a_title_or_details_there_is_still_a_meeting() -> None:
    async def told(here: AtWork) -> None:
        await here.send(told_of(here, "End", END) | {"value": None})
        [request] = here.door.requests
        assert (request.command.meeting.title, request.command.meeting.ended) == ("", END)

    story(told)


def test_in_a_channel_its_thread_is_its_place() -> None:
    async def told(here: AtWork) -> None:
        there = {"id": "19:checkout@thread.tacv2;messageid=1700", "conversationType": "channel", "tenantId": TENANT}
        await here.send(told_of(here, "End", END) | {"conversation": there})
        [request] = here.door.requests
        assert request.command.meeting.place == Place("teams", "19:checkout@thread.tacv2", "1700")

    story(told)


def test_a_start_says_what_to_take_for_its_end_if_none_is_told() -> None:
    async def told(here: AtWork) -> None:
        here.teams.meetings[CALL] = DETAILS
        await here.send(told_of(here, "Start", START))
        [request] = here.door.requests
        assert isinstance(request.command, MeetingGoesOn)
        assert request.command.otherwise
        assert request.command.otherwise.meeting.ended == START + timedelta(minutes=45)
        assert request.command.meeting.started == START

    story(told)


@pytest.mark.parametrize(
    "odd",
    [
        {"channelData": {"tenant": {"id": TENANT}}},
        {"channelData": {"tenant": {"id": TENANT}, "meeting": "x"}},
        {"value": "words"},
        {"value": {"EndTime": "yesterday"}},
        {"value": {}, "timestamp": None},
    ],
)
def test_an_end_that_cannot_be_read_is_400(odd: Json) -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(told_of(here, "End", END) | odd))[0] == 400
        assert here.door.requests == []

    story(told)


def test_what_could_not_be_kept_is_not_acknowledged() -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(told_of(here, "End", END)))[0] == 503

    story(told, Door(trouble=OSError("disk full")))


def test_a_connector_that_does_not_answer_loses_no_meeting_and_holds_teams_up_for_seconds_only() -> None:
    async def told(here: AtWork) -> None:
        here.teams.lazy = 30.0
        before = asyncio.get_running_loop().time()
        async with here.client.post("/api/messages", json=told_of(here, "End", END)) as heard:
            assert heard.status == 202
        assert asyncio.get_running_loop().time() - before < 4.0
        [request] = here.door.requests
        assert request.command.meeting.title == "Pricing review"

    story(told)


class Company:
    """The real front door on real storage, with Teams in front of it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = Stopped()
        self.door = FrontDoor(store, self.clock)

    def lives(self, what: Callable[[AtWork], Awaitable[None]]) -> None:
        """Let something happen; each time it is as if the process had been started again."""

        async def told() -> None:
            setup = Configure(read_setup(NORTHWIND))
            await self.door.handle(Request(setup, OPERATOR, self.clock.now(), "northwind", "setup"))
            async with at_work(self.door, self.clock, KeptReferences(self.store, COMPANY)) as here:
                here.teams.meetings[CALL] = DETAILS
                await what(here)

        asyncio.run(told())

    def questions(self) -> int:
        async def count() -> int:
            asks = await self.store.engine.change(lambda run: run("select count(*) from asks"))
            return int(asks[0][0])

        return asyncio.run(count())

    def silences(self) -> int:
        """Count what was heard of and not asked about: a meeting told again is not even that."""

        async def count() -> int:
            kept = await self.store.engine.change(lambda run: run("select count(*) from kept_quiet"))
            return int(kept[0][0])

        return asyncio.run(count())

    def rings(self, at: datetime) -> None:
        self.clock.time = at
        asyncio.run(self._ring())

    async def _ring(self) -> None:
        while await ring(self.store, self.door, self.clock):
            pass


@pytest.fixture
def company(store: Store) -> Company:
    return Company(store)


def test_an_end_without_a_start_told_five_times_is_one_question(company: Company) -> None:
    async def told(here: AtWork) -> None:
        for _ in range(5):
            await here.send(told_of(here, "End", END))

    company.lives(told)
    company.lives(told)
    assert (company.questions(), company.silences()) == (1, 0)


def test_a_start_and_its_end_are_one_question_also_across_a_restart(company: Company) -> None:
    async def starts(here: AtWork) -> None:
        await here.send(told_of(here, "Start", START))

    async def ends(here: AtWork) -> None:
        for _ in range(3):
            await here.send(told_of(here, "End", END))

    company.lives(starts)
    assert company.questions() == 0
    company.lives(ends)
    company.lives(ends)
    company.rings(END + timedelta(hours=1))
    assert (company.questions(), company.silences()) == (1, 0)


def test_a_start_without_an_end_is_asked_about_ten_minutes_after_its_plan_and_a_late_end_does_nothing(
    company: Company,
) -> None:
    async def starts(here: AtWork) -> None:
        await here.send(told_of(here, "Start", START))

    async def ends(here: AtWork) -> None:
        await here.send(told_of(here, "End", START + timedelta(minutes=90)))

    company.lives(starts)
    company.rings(START + timedelta(minutes=54))
    assert company.questions() == 0
    company.rings(START + timedelta(minutes=56))
    assert company.questions() == 1
    company.clock.time = START + timedelta(minutes=91)
    company.lives(ends)
    company.rings(START + timedelta(hours=30))
    assert (company.questions(), company.silences()) == (1, 0)


def test_joined_again_within_ten_minutes_it_is_the_same_meeting(company: Company) -> None:
    async def told(here: AtWork) -> None:
        await here.send(told_of(here, "Start", START))
        await here.send(told_of(here, "End", END))
        await here.send(told_of(here, "Start", END + timedelta(minutes=5)))
        company.clock.time = END + timedelta(minutes=25)
        await here.send(told_of(here, "End", END + timedelta(minutes=25)))

    company.lives(told)
    assert company.questions() == 1


def test_the_next_occurrence_in_the_same_chat_is_another_question(company: Company) -> None:
    async def told(here: AtWork) -> None:
        for days in (0, 7):
            company.clock.time = END + timedelta(days=days)
            await here.send(told_of(here, "Start", START + timedelta(days=days)))
            await here.send(told_of(here, "End", END + timedelta(days=days)))

    company.lives(told)
    assert company.questions() == 2


def test_nothing_is_asked_in_a_chat_that_a_guest_reads(company: Company) -> None:
    async def told(here: AtWork) -> None:
        here.teams.members[CHAT].append(member("Gus", userRole="guest"))
        await here.send(told_of(here, "End", END))
        places = await company.store.engine.change(lambda run: run("select place from asks"))
        assert not [place for (place,) in places if CHAT in place]

    company.lives(told)
