"""Who is invited, and where people join, in every spelling we know."""

import pytest

from bot.sources.ics import Attendee, Attending
from tests.platforms.calendars import ONCE, only

NOBODY = [
    "ATTENDEE;CUTYPE=ROOM:mailto:pier4@northwind.example",
    "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@northwind.example",
    "ATTENDEE;CUTYPE=group:mailto:everyone@northwind.example",
    "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:archive@northwind.example",
    "ATTENDEE;CUTYPE=INDIVIDUAL:mailto:c_18@resource.calendar.google.com",
    "ATTENDEE:mailto:",
    "ATTENDEE:invalid:nomail",
    "ATTENDEE:urn:uuid:6A1C2F3E",
    "ATTENDEE:mailto:two@@northwind.example",
]
JOINED = [
    ("LOCATION:https://meet.google.com/abc-defg-hij", "https://meet.google.com/abc-defg-hij"),
    ("LOCATION:Zoom: https://zoom.us/j/98765432101.", "https://zoom.us/j/98765432101"),
    ("DESCRIPTION:Join (https://us02web.zoom.us/j/1?pwd=a)", "https://us02web.zoom.us/j/1?pwd=a"),
    (
        'DESCRIPTION:<a href="https://teams.microsoft.com/meet/22?p=a&amp;b=c">Join</a>',
        "https://teams.microsoft.com/meet/22?p=a&b=c",
    ),
    ("DESCRIPTION:Go\\nhttps://northwind.webex.com/meet/ada\\nBring tea", "https://northwind.webex.com/meet/ada"),
    ("URL:https://teams.live.com/meet/95", "https://teams.live.com/meet/95"),
    ("X-GOOGLE-CONFERENCE:https://video.northwind.example/1", "https://video.northwind.example/1"),
    ("CONFERENCE;VALUE=URI:https://video.northwind.example/2", "https://video.northwind.example/2"),
]
NOT_JOINED = [
    "DESCRIPTION:See https://northwind.example/prices",
    "X-GOOGLE-CONFERENCE:javascript:alert(1)",
    "X-GOOGLE-CONFERENCE:http://meet.google.com/abc",
    "LOCATION:https://zoom.us.northwind.example/j/1",
    "LOCATION:https://meet.google.com/" + "a" * 3000,
]


@pytest.mark.parametrize("line", NOBODY)
def test_what_is_no_person_is_not_invited(line: str) -> None:
    assert only(*ONCE, line).attendees == ()


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("ACCEPTED", Attending.ACCEPTED),
        ("declined", Attending.DECLINED),
        ("DELEGATED", Attending.DECLINED),
        ("TENTATIVE", Attending.TENTATIVE),
        ("NEEDS-ACTION", Attending.NO_ANSWER),
        ("X-PERHAPS", Attending.NO_ANSWER),
    ],
)
def test_an_answer_is_what_was_said(said: str, status: Attending) -> None:
    line = f"ATTENDEE;PARTSTAT={said};CN=Grace:MAILTO:GRACE@Northwind.Example"

    assert only(*ONCE, line).attendees == (Attendee("grace@northwind.example", "Grace", status),)


def test_one_who_is_named_twice_is_invited_once() -> None:
    lines = ("ATTENDEE:mailto:grace@northwind.example", "ATTENDEE:MAILTO:Grace@northwind.example")

    assert len(only(*ONCE, *lines).attendees) == 1


@pytest.mark.parametrize(("line", "address"), JOINED)
def test_people_join_there(line: str, address: str) -> None:
    assert only(*ONCE, line).join_url == address


@pytest.mark.parametrize("line", NOT_JOINED)
def test_nobody_joins_there(line: str) -> None:
    assert only(*ONCE, line).join_url == ""


def test_what_is_said_outright_comes_before_what_stands_in_the_words() -> None:
    lines = ("LOCATION:https://zoom.us/j/1", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/meet/2")

    assert only(*ONCE, *lines).join_url == "https://teams.microsoft.com/meet/2"
