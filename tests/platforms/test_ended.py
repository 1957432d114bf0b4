"""From a calendar's entry to a meeting that ends."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.meetings import Mark, Meeting
from bot.people import by_mail
from bot.sources.ended import ended, meetings_in
from bot.sources.ics import Attendee, Attending, NotACalendar, Occurrence

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
OWNER = "ana@northwind.example"
PLAIN = Occurrence(
    uid="u1",
    recurrence_id="",
    recurring=False,
    title="Pricing review",
    description="",
    location="",
    join_url="",
    starts_at=NOON - timedelta(hours=1),
    ends_at=NOON,
    all_day=False,
    busy=True,
    private=False,
    cancelled=False,
    out_of_office=False,
    focus=False,
    organizer="grace@northwind.example",
    attendees=(),
)
FEED = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Northwind//EN
{events}
END:VCALENDAR
"""
EVENT = """BEGIN:VEVENT
UID:{uid}
DTSTAMP:20300101T000000Z
DTSTART:{day}T100000Z
DTEND:{day}T110000Z
SUMMARY:{uid}
ORGANIZER:mailto:grace@northwind.example
END:VEVENT"""


def of(**different: Any) -> Meeting:  # noqa: ANN401  # an Occurrence's fields
    return ended(replace(PLAIN, **different), OWNER)


def attending(*answers: tuple[str, Attending]) -> tuple[Attendee, ...]:
    return tuple(Attendee(f"{who}@northwind.example", "", status) for who, status in answers)


def test_what_happens_once_has_an_id_and_no_series() -> None:
    assert (of().id, of().series) == ("ics/u1/", "")


def test_what_is_moved_keeps_its_id() -> None:
    when = "2030-01-07T11:00:00+00:00"
    weekly = of(recurring=True, recurrence_id=when)
    moved = of(recurring=True, recurrence_id=when, ends_at=NOON + timedelta(hours=3), title="Pricing, moved")
    assert weekly.question == moved.question
    assert weekly.series == moved.series == "ics/u1"


def test_each_time_of_a_series_is_another_meeting() -> None:
    assert of(recurring=True, recurrence_id="a").question != of(recurring=True, recurrence_id="b").question


def test_whoever_has_not_declined_was_there_and_so_were_organiser_and_owner() -> None:
    answers = attending(
        ("tom", Attending.ACCEPTED),
        ("mei", Attending.NO_ANSWER),
        ("lee", Attending.TENTATIVE),
        ("dana", Attending.DECLINED),
        ("grace", Attending.ACCEPTED),
    )
    people = [person.user.partition("@")[0] for person in of(attendees=answers).people]
    assert people == ["grace", "ana", "tom", "mei", "lee"]


def test_an_owner_who_declined_was_not_there_and_the_meeting_says_so() -> None:
    meeting = of(attendees=attending(("ana", Attending.DECLINED), ("tom", Attending.ACCEPTED)))
    assert by_mail(OWNER) not in meeting.people
    assert meeting.marks == (Mark.DECLINED,)


def test_the_organiser_hosts_and_else_the_owner() -> None:
    assert of().host == by_mail("grace@northwind.example")
    assert of(organizer="").host == by_mail(OWNER)


@pytest.mark.parametrize(
    ("different", "mark"),
    [
        ({"private": True}, Mark.PRIVATE),
        ({"cancelled": True}, Mark.CANCELLED),
        ({"all_day": True}, Mark.ALL_DAY),
        ({"busy": False}, Mark.FREE),
        ({"out_of_office": True}, Mark.OUT_OF_OFFICE),
        ({"focus": True}, Mark.FOCUS),
    ],
)
def test_what_the_calendar_says_is_marked(different: dict[str, Any], mark: Mark) -> None:
    assert of(**different).marks == (mark,)


@pytest.mark.parametrize(
    ("different", "hint"),
    [
        ({"title": "Pricing (#checkout)"}, "#checkout"),
        ({"location": "Room 2, #cx-team"}, "#cx-team"),
        ({"description": "Notes go to #Checkout."}, "#checkout"),
        ({"title": "Pricing #checkout", "location": "#claims"}, "#checkout"),
        ({"description": "https://northwind.example/plan#checkout"}, ""),
        ({"description": "Tom&#39;s plan, item # 4"}, ""),
        ({"title": "Pricing review"}, ""),
    ],
)
def test_a_channel_that_the_invitation_names_is_a_hint(different: dict[str, Any], hint: str) -> None:
    assert of(**different).hint == hint


def test_a_file_tells_of_yesterday_and_the_next_two_weeks() -> None:
    days = ("20300105", "20300107", "20300120", "20300122")
    feed = FEED.format(events="\n".join(EVENT.format(uid=day, day=day) for day in days))
    found, troubles = asyncio.run(meetings_in(feed.replace("\n", "\r\n").encode(), OWNER, NOON, "UTC"))
    assert [one.meeting.title for one in found] == ["20300107", "20300120"]
    assert troubles == ()


def test_what_is_no_calendar_is_said_in_a_sentence() -> None:
    with pytest.raises(NotACalendar, match=r"\.$"):
        asyncio.run(meetings_in(b"My shopping list", OWNER, NOON, "UTC"))
