"""A huddle that has ended is the end of a meeting. The capture is a real one of October 2025, with made-up ids."""

import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.commands import EndMeeting
from bot.meetings import Meeting
from bot.people import Person, Place
from bot.slack.huddles import ended
from tests.platforms.slack_at_work import AtWork, Door, story
from tests.platforms.slack_requests import event

Json = dict[str, Any]
ROOM: Json = {
    "id": "R09K73DJVUN",
    "call_family": "huddle",
    "app_id": "A00",
    "media_backend_type": "free_willy",
    "name": "",
    "date_start": 1759867369,
    "date_end": 1759867394,
    "has_ended": True,
    "channels": ["C1"],
    "created_by": "UADA",
    "participants": [],
    "participant_history": ["UADA"],
    "thread_root_ts": "1759867369.537409",
    "canvas_thread_ts": "1759867369.537409",
    "huddle_link": "https://app.slack.com/huddle/TNORTHWIND/C1",
    "external_unique_id": "94ee0cce-0000-4000-8000-000000000000",
    "is_dm_call": False,
    "is_prewarmed": False,
    "is_scheduled": False,
    "was_accepted": False,
    "was_missed": False,
    "was_rejected": False,
    "recording": {"can_record_summary": "unavailable"},
    "attached_file_ids": [],
    "knocks": {},
    "participants_events": {},
}
HUDDLE: Json = {
    "type": "message",
    "subtype": "huddle_thread",
    "user": "USLACKBOT",
    "text": "",
    "ts": "1759867369.537409",
    "no_notifications": True,
    "edited": {"user": "USLACKBOT", "ts": "1759867394.000000"},
    "permalink": "https://northwind.slack.com/call/R09K73DJVUN",
    "room": ROOM,
}
CAPTURE: Json = {
    "type": "message",
    "subtype": "message_changed",
    "hidden": True,
    "channel": "C1",
    "channel_type": "channel",
    "ts": "1759867394.232700",
    "event_ts": "1759867394.232700",
    "message": HUDDLE,
    "previous_message": HUDDLE,
}
MEETING = Meeting(
    id="huddle/R09K73DJVUN",
    title="#checkout",
    host=Person("slack", "UADA"),
    ended=datetime(2025, 10, 7, 20, 3, 14, tzinfo=UTC),
    people=(Person("slack", "UADA"),),
    started=datetime(2025, 10, 7, 20, 2, 49, tzinfo=UTC),
    place=Place("slack", "C1", "1759867369.537409"),
    series="slack/C1",
)


def captured(**room: object) -> Json:
    """Return the capture with something else in its room."""
    changed = copy.deepcopy(CAPTURE)
    changed["message"]["room"] |= room
    return changed


def test_the_real_capture_is_the_end_of_a_meeting() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(event(CAPTURE, "Ev1")) == 200
        [request] = here.door.requests
        assert request.command == EndMeeting(MEETING)
        assert {"UADA"} <= set(here.door.people)
        assert here.door.rooms["C1"].name == "#checkout"

    story(told)


def test_the_same_event_again_is_the_same_delivery_and_the_same_meeting() -> None:
    async def told(here: AtWork) -> None:
        for _ in range(3):
            await here.send(event(CAPTURE, "Ev1"), headers={"X-Slack-Retry-Num": "1"})
        await here.send(event(CAPTURE, "Ev2"))
        one, two, three, other = here.door.requests
        assert one.delivery == two.delivery == three.delivery != other.delivery
        assert one.command == other.command

    story(told)


def test_a_huddle_with_a_name_keeps_it() -> None:
    command = ended(captured(name="Pricing review"), called="#checkout")
    assert command is not None
    assert command.meeting.title == "Pricing review"


def test_four_people_and_forty_minutes_are_told_as_they_were() -> None:
    people = ["UADA", "UGRACE", "ULINUS", "UALAN"]
    command = ended(captured(participant_history=people, date_start=1759864994))
    assert command is not None
    assert [person.user for person in command.meeting.people] == people
    assert command.meeting.started is not None
    assert (command.meeting.ended - command.meeting.started).total_seconds() == 2400


def test_where_slack_leaves_something_out_the_rest_is_told() -> None:
    command = ended(captured(created_by=None, thread_root_ts=None, date_end=0, date_start=0, name=None))
    assert command is not None
    assert command.meeting.host == Person("slack", "UADA")
    assert command.meeting.place == Place("slack", "C1", "1759867369.537409")
    assert command.meeting.ended == command.meeting.started


@pytest.mark.parametrize(
    "told",
    [
        captured(has_ended=False, date_end=0),
        captured(is_dm_call=True),
        captured(created_by=None, participant_history=[]),
        captured(id=None),
        CAPTURE | {"message": {"subtype": "huddle_thread"}},
        CAPTURE | {"message": "?"},
        CAPTURE | {"subtype": "message_deleted"},
        HUDDLE | {"channel": "C1"},
        HUDDLE | {"channel": "C1", "room": ROOM | {"has_ended": False, "date_end": 0}},
        {"type": "message", "subtype": "message_changed", "channel": "C1", "message": {"text": "hi", "ts": "1.1"}},
    ],
)
def test_what_is_not_the_end_of_a_huddle_is_nothing(told: Json) -> None:
    assert ended(told) is None


def test_s8_an_end_that_could_not_be_written_down_is_told_again_by_slack() -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(event(CAPTURE)) == 500

    story(told, Door(trouble=OSError("disk full")))


def test_an_end_is_heard_where_slack_tells_nothing_about_the_channel() -> None:
    async def told(here: AtWork) -> None:
        here.world.channels.clear()
        here.world.users.clear()
        assert await here.send(event(CAPTURE)) == 200
        [request] = here.door.requests
        assert isinstance(request.command, EndMeeting)
        assert request.command.meeting.title == ""

    story(told)
