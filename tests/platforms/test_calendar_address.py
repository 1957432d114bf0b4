"""A calendar at an address: read only when it has changed, and what is wrong with it is said."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.company import Calendar, CalendarKind
from bot.meetings import Mark
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.calendars import Calendars
from tests.platforms.calendars import ONCE, event, feed, utc
from tests.platforms.feed_server import FeedServer, feed_server

WINDOW = utc("2026-10-19"), utc("2026-11-03")
PLAIN = feed(event(*ONCE, "SUMMARY:Pricing"))


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        yield running


def look(server: FeedServer, mark: str = "", zone: str = "UTC", **of_calendar: str) -> CalendarRead:
    url = server.address()
    calendar = Calendar("ana@northwind.example", url, CalendarKind.ICS, 300, of_calendar.get("password_env", ""))
    known = {"ANAS_PASSWORD": "a long password"}
    return asyncio.run(Calendars(lambda name: known.get(name, ""), private=True).read(calendar, WINDOW, zone, mark))


def test_a_calendar_is_read(server: FeedServer) -> None:
    server.serves(PLAIN)
    [meeting] = look(server).meetings or ()
    assert (meeting.title, meeting.ended) == ("Pricing", utc("2026-10-22") + timedelta(hours=9))


def test_what_has_not_changed_is_not_sent_again(server: FeedServer) -> None:
    server.serves(PLAIN, ETag='"v1"', Last_Modified="Mon, 19 Oct 2026 08:00:00 GMT")
    first = look(server)
    again = look(server, first.mark)
    assert again.meetings is None
    assert again.mark == first.mark
    assert server.asked[1]["If-None-Match"] == '"v1"'
    assert server.asked[1]["If-Modified-Since"] == "Mon, 19 Oct 2026 08:00:00 GMT"
    server.serves(feed(event(*ONCE, "SUMMARY:Moved")), ETag='"v2"')
    assert [meeting.title for meeting in look(server, again.mark).meetings or ()] == ["Moved"]


def test_where_a_server_tells_nothing_what_it_sends_is_compared(server: FeedServer) -> None:
    server.serves(PLAIN)
    first = look(server)
    assert look(server, first.mark).meetings is None


def test_the_second_in_which_a_file_was_written_is_no_change(server: FeedServer) -> None:
    server.serves(feed(event(*ONCE, "DTSTAMP:20261019T080000Z")))
    first = look(server)
    server.serves(feed(event(*ONCE, "DTSTAMP:20261019T080500Z")))
    assert look(server, first.mark).meetings is None


def test_an_event_that_nobody_can_understand_loses_no_other_and_is_named(server: FeedServer) -> None:
    server.serves(feed(event("UID:poison", "SUMMARY:No start"), event(*ONCE, "SUMMARY:Pricing")))
    found = look(server)
    assert [meeting.title for meeting in found.meetings or ()] == ["Pricing"]
    assert len(found.spoilt) == 1
    assert found.troubles == ("An event has no start and was left out.",)


def test_a_file_that_breaks_off_is_not_taken_for_whole(server: FeedServer) -> None:
    server.serves(PLAIN.replace(b"END:VCALENDAR", b""))
    assert not look(server).whole


def test_times_without_a_zone_are_the_owners(server: FeedServer) -> None:
    server.serves(feed(event("UID:a", "DTSTART:20261022T100000", "DTEND:20261022T110000")))
    [meeting] = look(server, zone="Europe/Berlin").meetings or ()
    assert meeting.ended == utc("2026-10-22") + timedelta(hours=9)


def test_a_name_and_a_password_are_sent_where_one_is_named(server: FeedServer) -> None:
    server.serves(PLAIN)
    look(server, password_env="ANAS_PASSWORD")
    assert server.asked[0]["Authorization"].startswith("Basic ")
    with pytest.raises(CannotRead, match="NOBODYS_PASSWORD is not set"):
        look(server, password_env="NOBODYS_PASSWORD")


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "does not let us in"), (403, "owner"), (404, "any more"), (410, "any more"), (500, "500")],
)
def test_a_servers_no_is_told_with_the_way_out(server: FeedServer, status: int, words: str) -> None:
    server.serves(b"", status=status)
    with pytest.raises(CannotRead, match=words):
        look(server)


def test_what_is_no_calendar_is_said(server: FeedServer) -> None:
    server.serves(b"<html>Please sign in</html>" * 3)
    with pytest.raises(CannotRead, match=r"CalDAV|calendar"):
        look(server)


def test_of_a_private_event_nothing_but_that_it_is(server: FeedServer) -> None:
    server.serves(feed(event(*ONCE, "CLASS:PRIVATE", "SUMMARY:Canary", "DESCRIPTION:Canary", "LOCATION:Canary")))
    found = look(server)
    assert "Canary" not in repr(found)
    assert [meeting.marks for meeting in found.meetings or ()] == [(Mark.PRIVATE,)]
