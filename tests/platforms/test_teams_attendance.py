"""Who was really in a meeting in Teams: who came and went counts; who is only in its chat, where nobody was seen."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.commands import CameAndWent
from bot.people import Person, Place
from storage import Store
from tests.platforms.teams_at_work import CHAT, AtWork, Door, account, member, story, user
from tests.platforms.teams_keys import TENANT
from tests.platforms.test_teams_meetings import CALL, END, EVENT, START, Company, told_of

Json = dict[str, Any]
SIX = ("Ada", "Grace", "Linus", "Barbara", "Ken", "Guido")


def moved(here: AtWork, what: str, *who: str, at: datetime = START, **more: object) -> Json:
    """Return what Teams tells when people come (``Join``) or go (``Leave``)."""
    members = [{"user": member(name), "meeting": {"inMeeting": what == "Join", "role": "Attendee"}} for name in who]
    data = {"tenant": {"id": TENANT}, "meeting": {"id": CALL}}
    told = here.said(type="event", name=f"{EVENT}Participant{what}", value={"members": members}, channelData=data)
    return told | {"timestamp": at.isoformat(), "text": None} | more


def people(*who: str) -> tuple[Person, ...]:
    return tuple(Person("teams", user(name)) for name in who)


def test_who_comes_is_told_with_the_meeting_its_chat_and_when() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(moved(here, "Join", "Ada", "Grace")) == (202, {})
        [request] = here.door.requests
        command = request.command
        assert isinstance(command, CameAndWent)
        assert (command.came, command.left) == (people("Ada", "Grace"), ())
        assert (command.meeting.call, command.meeting.ended) == (CALL, START)
        assert (command.meeting.place, command.meeting.started) == (Place("teams", CHAT), None)

    story(told)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("application/vnd.microsoft.meetingParticipantLeave", {"members": [{"user": account("Ada")}]}),
        (" application/vnd.microsoft.meetingParticipantLeave", {"Members": [{"User": account("Ada")}]}),
        (
            "application/vnd.microsoft.MeetingParticipantLeave",
            {"MEMBERS": [{"USER": {"Id": "29:ada", "AadObjectId": user("Ada")}}]},
        ),
        (
            "application/vnd.microsoft.meetingparticipantleave",
            {"members": [{"user": {"id": "29:ada", "objectId": user("Ada")}, "Meeting": None}]},
        ),
        ("application/vnd.microsoft.meetingParticipantLeave", {"members": [account("Ada"), None, "x", {"user": {}}]}),
    ],
)
def test_who_leaves_is_understood_however_it_is_written(name: str, value: Json) -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(moved(here, "Leave") | {"name": name, "value": value}))[0] == 202
        [request] = here.door.requests
        assert (request.command.came, request.command.left) == ((), people("Ada"))

    story(told)


@pytest.mark.parametrize(
    "value", [None, {}, {"members": []}, {"members": None}, {"members": [{"user": {"id": "28:chair", "name": "us"}}]}]
)
def test_where_nobody_came_nothing_is_told(value: object) -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(moved(here, "Join") | {"value": value}))[0] == 202
        assert here.door.requests == []

    story(told)


@pytest.mark.parametrize(
    "odd",
    [
        {"value": "words"},
        {"value": {"members": 7}},
        {"timestamp": None},
        {"timestamp": "yesterday"},
        {"channelData": {"tenant": {"id": TENANT}}},
    ],
)
def test_what_cannot_be_read_is_400(odd: Json) -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(moved(here, "Join", "Ada") | odd))[0] == 400
        assert here.door.requests == []

    story(told)


def test_what_could_not_be_kept_is_not_acknowledged() -> None:
    async def told(here: AtWork) -> None:
        assert (await here.send(moved(here, "Join", "Ada")))[0] == 503

    story(told, Door(trouble=OSError("disk full")))


class Meeting(Company):
    """A company with six in the chat of a meeting."""

    def lives(self, what: Callable[[AtWork], Awaitable[None]]) -> None:
        async def told(here: AtWork) -> None:
            here.teams.members[CHAT] = [member(name) for name in SIX]
            await what(here)

        super().lives(told)

    def tells(self, *events: Callable[[AtWork], Json]) -> None:
        """Let Teams tell this, in one life of the process."""

        async def told(here: AtWork) -> None:
            for event in events:
                assert (await here.send(event(here)))[0] == 202

        self.lives(told)

    def asked(self) -> list[str]:
        return self.rows("select distinct person from asked order by person")

    def quiet(self) -> list[str]:
        return self.rows("select rule from kept_quiet order by at")

    def present(self) -> list[str]:
        return self.rows("select person from present")

    def rows(self, sql: Any) -> list[str]:  # noqa: ANN401  # a literal
        async def found() -> list[str]:
            return [str(one) for (one,) in await self.store.engine.change(lambda run: run(sql))]

        return asyncio.run(found())


@pytest.fixture
def meeting(store: Store) -> Meeting:
    return Meeting(store)


def starts(at: datetime = START) -> Callable[[AtWork], Json]:
    return lambda here: told_of(here, "Start", at)


def ends(at: datetime = END) -> Callable[[AtWork], Json]:
    return lambda here: told_of(here, "End", at)


def comes(*who: str, at: datetime = START) -> Callable[[AtWork], Json]:
    return lambda here: moved(here, "Join", *who, at=at)


def goes(*who: str, at: datetime = END) -> Callable[[AtWork], Json]:
    return lambda here: moved(here, "Leave", *who, at=at)


def keys(*who: str) -> list[str]:
    return sorted(one.key for one in people(*who))


def test_who_was_there_is_asked_and_who_is_only_in_the_chat_is_not(meeting: Meeting) -> None:
    late = START + timedelta(minutes=20)
    meeting.tells(starts(), comes("Ada", "Grace"), comes("Linus", at=late), goes("Grace", at=late), ends())
    assert meeting.asked() == keys("Ada", "Grace", "Linus")
    assert meeting.present() == [], "Once a meeting is over nothing names who was there."


def test_where_nobody_was_heard_to_come_everybody_in_the_chat_counts(meeting: Meeting) -> None:
    meeting.tells(starts(), ends())
    assert meeting.asked() == keys(*SIX)


def test_who_was_only_heard_to_leave_does_not_stand_for_all(meeting: Meeting) -> None:
    meeting.tells(starts(), goes("Ada", at=END - timedelta(minutes=5)), ends())
    assert meeting.asked() == keys(*SIX)


def test_where_its_beginning_was_not_heard_some_came_before_we_looked(meeting: Meeting) -> None:
    meeting.tells(comes("Ada", at=START + timedelta(minutes=20)), ends())
    assert meeting.asked() == keys(*SIX)


def test_nothing_is_lost_when_we_start_again_in_between_and_everything_is_told_twice(meeting: Meeting) -> None:
    meeting.tells(starts(), starts(), comes("Ada", "Grace"))
    meeting.tells(comes("Ada", "Grace"), comes("Linus"), goes("Linus"), goes("Linus"))
    meeting.tells(ends(), ends())
    assert (meeting.asked(), meeting.questions(), meeting.quiet()) == (keys("Ada", "Grace", "Linus"), 1, [])


def test_in_whatever_order_it_is_told_it_is_one_meeting_with_those_who_were_there(meeting: Meeting) -> None:
    early = START - timedelta(seconds=2)
    meeting.tells(goes("Ada", at=END), comes("Ada", "Grace", at=early), starts(), comes("Linus"), ends())
    assert (meeting.asked(), meeting.questions()) == (keys("Ada", "Grace", "Linus"), 1)


def test_a_beginning_told_late_is_the_beginning_of_what_was_seen(meeting: Meeting) -> None:
    meeting.tells(comes("Ada", "Grace", "Linus", at=START + timedelta(minutes=30)), starts(), ends())
    assert (meeting.asked(), meeting.questions()) == (keys("Ada", "Grace", "Linus"), 1)


@pytest.mark.parametrize("again", [comes("Ken", at=END), goes("Ada", at=END + timedelta(seconds=3)), starts()])
def test_what_is_told_after_its_end_changes_nothing_and_names_nobody(
    meeting: Meeting, again: Callable[[AtWork], Json]
) -> None:
    meeting.tells(starts(), comes("Ada", "Grace", "Linus"), ends(), again, ends(END + timedelta(seconds=5)))
    meeting.rings(END + timedelta(hours=14))
    assert (meeting.questions(), meeting.quiet(), meeting.present()) == (1, [], [])


def test_fewer_than_are_enough_were_there_so_nobody_is_asked(meeting: Meeting) -> None:
    meeting.tells(starts(), comes("Ada", "Grace"), ends())
    assert (meeting.questions(), meeting.quiet()) == (0, ["too few people"])


def test_the_next_occurrence_knows_nothing_of_who_was_in_the_last(meeting: Meeting) -> None:
    meeting.tells(starts(), comes("Ada", "Grace", "Linus"), ends())
    week = timedelta(days=7)
    meeting.clock.time = END + week
    there = ("Barbara", "Ken", "Guido")
    meeting.tells(starts(START + week), comes(*there, at=START + week), ends(END + week))
    assert (meeting.asked(), meeting.questions()) == (keys(*SIX), 2)


def test_without_an_end_it_is_over_when_nobody_has_been_in_it_for_ten_minutes(meeting: Meeting) -> None:
    left = START + timedelta(minutes=30)
    meeting.tells(starts(), comes("Ada", "Grace", "Linus"))
    meeting.clock.time = left
    meeting.tells(goes("Ada", "Grace", "Linus", at=left))
    meeting.rings(left + timedelta(minutes=9))
    assert meeting.questions() == 0
    meeting.rings(left + timedelta(minutes=10))
    assert (meeting.questions(), meeting.asked()) == (1, keys("Ada", "Grace", "Linus"))
    meeting.tells(ends(left + timedelta(minutes=1)), goes("Ada", at=left + timedelta(minutes=1)))
    meeting.rings(left + timedelta(hours=14))
    assert (meeting.questions(), meeting.quiet()) == (1, [])


def test_whoever_only_looked_in_before_it_began_has_not_ended_it(meeting: Meeting) -> None:
    before = START - timedelta(minutes=8)
    meeting.clock.time = before + timedelta(minutes=2)
    meeting.tells(starts(before), comes("Ada", at=before), goes("Ada", at=before + timedelta(minutes=2)))
    meeting.clock.time = START
    meeting.tells(comes("Ada", "Grace", "Linus"))
    meeting.rings(START + timedelta(minutes=30))
    assert (meeting.questions(), meeting.quiet()) == (0, [])
    meeting.clock.time = END
    meeting.tells(ends())
    assert meeting.asked() == keys("Ada", "Grace", "Linus")


def test_while_they_are_still_in_it_the_planned_end_asks_nothing_yet(meeting: Meeting) -> None:
    planned = START + timedelta(minutes=45)
    meeting.tells(starts(), comes("Ada", "Grace", "Linus"))
    meeting.rings(planned + timedelta(minutes=29))
    assert meeting.questions() == 0
    meeting.clock.time = planned + timedelta(minutes=29)
    meeting.tells(ends(planned + timedelta(minutes=29)))
    meeting.rings(planned + timedelta(hours=14))
    assert (meeting.questions(), meeting.quiet()) == (1, [])


def test_if_nothing_more_is_ever_told_it_is_asked_about_before_it_is_too_late(meeting: Meeting) -> None:
    planned = START + timedelta(minutes=45)
    meeting.tells(starts(), comes("Ada", "Grace", "Linus"))
    for minutes in range(10, 60, 10):
        assert meeting.questions() == 0
        meeting.rings(planned + timedelta(minutes=minutes))
    assert (meeting.questions(), meeting.asked()) == (1, keys("Ada", "Grace", "Linus"))
    meeting.rings(planned + timedelta(hours=14))
    meeting.tells(comes("Ken", at=planned + timedelta(minutes=55)), ends(planned + timedelta(minutes=59)))
    assert (meeting.questions(), meeting.quiet()) == (1, [])


def test_without_an_end_a_plan_or_anybody_seen_it_is_kept_quiet_after_twelve_hours(meeting: Meeting) -> None:
    async def told(here: AtWork) -> None:
        here.teams.meetings.clear()
        await here.send(told_of(here, "Start", START))

    meeting.lives(told)
    meeting.rings(START + timedelta(hours=11, minutes=59))
    assert (meeting.questions(), meeting.quiet()) == (0, [])
    meeting.rings(START + timedelta(hours=12))
    assert (meeting.questions(), meeting.quiet()) == (0, ["its end was never heard of"])
    meeting.tells(ends(START + timedelta(hours=12, minutes=1)))
    assert (meeting.questions(), meeting.silences()) == (0, 1)
