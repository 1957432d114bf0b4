"""Hard cases of calendars that no other file has, and objects of CalDAV servers: every instant worked out by hand."""

import pytest

from bot.sources.ics import NotACalendar
from bot.sources.multistatus import NotXml, resources
from bot.sources.objects import happening_in
from tests.platforms.calendars import ONCE, end_times, event, feed, only, utc

WINDOW = utc("2026-10-19"), utc("2026-11-03")
SERIES = ("UID:a", "DTSTART;TZID=Europe/Berlin:20261020T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")


def test_the_last_working_day_of_a_month_is_found() -> None:
    rule = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
    lines = ("UID:a", "DTSTART;TZID=Europe/Berlin:20260930T100000", "DURATION:PT1H", rule)
    assert end_times(event(*lines)) == [utc("2026-10-30T10:00")]


def test_of_an_exclusion_and_a_move_of_the_same_occurrence_the_exclusion_counts() -> None:
    moved = event(
        "UID:a", "RECURRENCE-ID;TZID=Europe/Berlin:20261027T100000", "DTSTART:20261028T100000Z", "DURATION:PT1H"
    )
    without = (*SERIES, "EXDATE;TZID=Europe/Berlin:20261027T100000")
    assert end_times(event(*without), moved) == [utc("2026-10-20T09:00")]


def test_a_move_named_in_utc_moves_what_has_a_zone() -> None:
    moved = event("UID:a", "RECURRENCE-ID:20261027T090000Z", "DTSTART:20261028T100000Z", "DURATION:PT1H")
    assert end_times(event(*SERIES), moved) == [utc("2026-10-20T09:00"), utc("2026-10-28T11:00")]


def test_a_day_ends_with_the_day_and_without_an_end_it_is_one_day() -> None:
    found = only("UID:a", "DTSTART;VALUE=DATE:20261022")
    assert (found.all_day, found.ends_at) == (True, utc("2026-10-22T22:00"))


def test_a_series_is_shortened_by_an_earlier_until() -> None:
    until = (*SERIES[:3], SERIES[3] + ";UNTIL=20261021T000000Z")
    assert end_times(event(*until)) == [utc("2026-10-20T09:00")]


def answer(*objects: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    data = "".join(
        f"<d:response><d:href>/ana/{at}.ics</d:href><d:propstat><d:prop><c:calendar-data>{one}</c:calendar-data></d:prop>"
        f"<d:status>{status}</d:status></d:propstat></d:response>"
        for at, one in enumerate(objects)
    )
    return f'<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">{data}</d:multistatus>'.encode()


def calendar(*lines: str) -> str:
    return feed(event(*lines)).decode()


def test_the_objects_of_a_server_are_read_each_by_itself() -> None:
    found, troubles = happening_in((answer(calendar(*ONCE), calendar("UID:b", *ONCE[1:])),), *WINDOW, "UTC")
    assert [one.uid for one in found] == ["a", "b"]
    assert troubles == ()


def test_an_object_that_nobody_can_read_loses_no_other() -> None:
    found, [trouble] = happening_in((answer("BEGIN:VCARD", calendar(*ONCE)),), *WINDOW, "UTC")
    assert [one.uid for one in found] == ["a"]
    assert trouble.words == "One object of this calendar could not be read and was left out."


def test_what_a_server_did_not_find_is_nothing() -> None:
    [one] = resources(answer(calendar(*ONCE), status="HTTP/1.1 404 Not Found"))
    assert one.data == ""


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html/>",
        b"<d:multistatus",
        b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><d:multistatus xmlns:d="DAV:">&b;</d:multistatus>',
    ],
)
def test_what_is_no_answer_of_a_calendar_server_is_refused(body: bytes) -> None:
    with pytest.raises(NotXml):
        resources(body)


def test_an_answer_that_breaks_off_is_no_calendar() -> None:
    with pytest.raises(NotACalendar, match="CalDAV"):
        happening_in((answer(calendar(*ONCE))[:-20],), *WINDOW, "UTC")
