"""What Graph says of an event, and what becomes of it: the same as if a calendar file had said so."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.meetings import Mark, Meeting
from bot.meetings.joining import joined_by
from bot.people import by_mail
from bot.sources.ended import ended
from bot.sources.graph.events import NotUnderstood, occurrence
from bot.sources.ics import occurrences
from tests.platforms.calendars import event as written
from tests.platforms.calendars import feed
from tests.platforms.graph_events import HOUR, JOIN, SAME_JOIN, at, box, event, exception, invited, mail

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
GRACE = "grace@northwind.example"
TEAM = ("Ada", "Grace", "Linus")


def read(zone: str = "UTC", **more: Any) -> Meeting:  # noqa: ANN401  # an event's fields
    return ended(occurrence(event("Pricing", NOON, TEAM, **more), "UID-Pricing", GRACE, zone), GRACE)


def test_a_meeting_is_the_same_as_a_calendar_file_tells_of_it() -> None:
    lines = [
        "UID:UID-Pricing", "SUMMARY:Pricing", "DTSTART:20300107T120000Z", "DTEND:20300107T130000Z",
        f"ORGANIZER:mailto:{mail('Ada')}", *(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{mail(who)}" for who in TEAM),
        f"LOCATION:{SAME_JOIN}", "DESCRIPTION:Bring it to #checkout",
    ]  # fmt: skip
    [found], _ = occurrences(feed(written(*lines)), NOON, NOON + 2 * HOUR, "UTC")
    words = {"contentType": "text", "content": "Bring it to #checkout"}
    assert read(body=words, onlineMeeting={"joinUrl": JOIN}) == ended(found, GRACE)


@pytest.mark.parametrize(
    ("facts", "mark"),
    [
        ({"sensitivity": "private"}, Mark.PRIVATE),
        ({"sensitivity": "personal"}, Mark.PRIVATE),
        ({"sensitivity": "confidential"}, Mark.PRIVATE),
        ({"isCancelled": True}, Mark.CANCELLED),
        ({"responseStatus": {"response": "declined"}}, Mark.DECLINED),
        ({"isAllDay": True}, Mark.ALL_DAY),
        ({"showAs": "free"}, Mark.FREE),
        ({"showAs": "workingElsewhere"}, Mark.FREE),
        ({"categories": ["Focus time"]}, Mark.FOCUS),
        ({"categories": ["Out of office"]}, Mark.OUT_OF_OFFICE),
    ],
)
def test_what_a_calendar_says_besides_is_marked(facts: dict[str, Any], mark: Mark) -> None:
    assert read(**facts).marks == (mark,)


@pytest.mark.parametrize(
    "facts",
    [
        {"showAs": "tentative"},
        {"showAs": "unknown"},
        {"showAs": None},
        {"sensitivity": None},
        {"categories": ["Customers"]},
        {"responseStatus": {"response": "tentativelyAccepted"}},
        {"responseStatus": {"response": "notResponded"}},
        {"responseStatus": None},
    ],
)
def test_what_says_nothing_of_the_kind_is_not(facts: dict[str, Any]) -> None:
    assert read(**facts).marks == ()


def test_who_is_away_is_neither_free_nor_asked() -> None:
    assert read(showAs="oof").marks == (Mark.FREE, Mark.OUT_OF_OFFICE)


@pytest.mark.parametrize(
    ("kind", "response", "marks"),
    [
        ("optional", "notResponded", (Mark.DECLINED,)),
        ("optional", "none", (Mark.DECLINED,)),
        ("optional", "accepted", ()),
        ("optional", "tentativelyAccepted", ()),
        ("required", "notResponded", ()),
    ],
)
def test_who_was_free_to_come_and_never_answered_is_not_expected(
    kind: str, response: str, marks: tuple[Mark, ...]
) -> None:
    people = [invited("Ada"), invited("Grace", "notResponded", kind)]
    assert read(attendees=people, responseStatus={"response": response}).marks == marks


def test_the_same_goes_for_calendar_files() -> None:
    lines = ["UID:1", "SUMMARY:Pricing", "DTSTART:20300107T120000Z", "DTEND:20300107T130000Z"]
    told = "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT={}:mailto:" + GRACE
    for answer, marks in (("NEEDS-ACTION", (Mark.DECLINED,)), ("ACCEPTED", ())):
        [found], _ = occurrences(feed(written(*lines, told.format(answer))), NOON, NOON + 2 * HOUR, "UTC")
        assert ended(found, GRACE).marks == marks


def test_who_declined_was_not_there_and_rooms_are_nobody() -> None:
    people = [
        invited("Ada", "organizer"), invited("Grace"), invited("Linus", "declined"), invited("Tom", "none"),
        invited("pier4@northwind.example", kind="resource"),
        {**invited("Ken"), "emailAddress": {"name": "Ken", "address": "/O=EXCHANGE/CN=KEN"}},
        {**invited("Ken"), "emailAddress": None},
    ]  # fmt: skip
    there = read(attendees=people).people
    assert there == tuple(by_mail(mail(who)) for who in ("Ada", "Grace", "Tom"))


def test_what_the_owner_declined_under_another_address_is_declined() -> None:
    meeting = read(attendees=[invited("Ada"), invited("g@northwind.example")], responseStatus={"response": "declined"})
    assert meeting.marks == (Mark.DECLINED,)
    assert by_mail(GRACE) not in meeting.people


def test_whoever_organizes_for_a_shared_mailbox_is_the_host() -> None:
    assert read(organizer=box("office@northwind.example"), isOrganizer=True).host == by_mail(GRACE)
    assert read(organizer=box("office@northwind.example")).host == by_mail("office@northwind.example")
    assert read(organizer=None).host == by_mail(GRACE)


def test_of_a_private_event_only_how_it_is_joined_is_left() -> None:
    words = {"contentType": "text", "content": "Canary #canary"}
    place = {"displayName": "Canary", "locationUri": "https://canary.example"}
    meeting = read(subject="Canary", body=words, location=place, sensitivity="private", onlineMeeting={"joinUrl": JOIN})
    assert "canary" not in str(meeting).lower()
    assert meeting.join == joined_by(SAME_JOIN)


@pytest.mark.parametrize(
    "facts",
    [
        {"onlineMeeting": {"joinUrl": JOIN}},
        {"onlineMeetingUrl": JOIN},
        {"location": {"displayName": "Teams", "locationUri": JOIN}},
        {"locations": [{"displayName": JOIN}]},
        {"body": {"contentType": "text", "content": f"Join here:\r\n<{JOIN}>\r\nor by phone"}},
    ],
)
def test_it_is_joined_where_teams_itself_says_so(facts: dict[str, Any]) -> None:
    assert read(**facts).join == joined_by(SAME_JOIN)


def test_channels_are_looked_for_in_words_and_never_in_html() -> None:
    page = {"contentType": "html", "content": "<p style='color:#fff'>no</p>"}
    assert read(body=page).hint == ""
    assert read(body=page, bodyPreview="Bring it to #checkout").hint == "#checkout"


def test_a_day_is_a_day_where_its_owner_is() -> None:
    midnight = NOON.replace(hour=0)
    day = read("America/New_York", isAllDay=True, start=at(midnight), end=at(midnight + timedelta(days=1)))
    assert (day.started, day.ended) == (midnight + 5 * HOUR, midnight + 29 * HOUR)


def test_an_exception_that_does_not_say_of_what_is_not_guessed_at() -> None:
    one = exception(event("Daily", NOON, TEAM), NOON, NOON + HOUR)
    assert occurrence(one, "UID", GRACE, "UTC").recurrence_id == "2030-01-07T12:00:00+00:00"
    with pytest.raises(NotUnderstood):
        occurrence({**one, "originalStart": None}, "UID", GRACE, "UTC")
