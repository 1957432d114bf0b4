"""Our client against CalDAV servers of others: whatever happens there, the next look shows it."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.calendars import Calendars
from tests.platforms.caldav_servers import PASSWORD, SERVERS, USER, Server
from tests.platforms.calendars import event, feed, utc

WINDOW = utc("2026-10-19"), utc("2026-11-03")
ABOVE = ("PRODID:-//Northwind//EN",)
STAMP = "DTSTAMP:20260101T000000Z"
WEEKLY = (
    "UID:weekly", STAMP, "SUMMARY:Pricing weekly", "DTSTART;TZID=Europe/Berlin:20261005T100000",
    "DTEND;TZID=Europe/Berlin:20261005T110000", "RRULE:FREQ=WEEKLY",
)  # fmt: skip
MOVED = (
    "UID:weekly", STAMP, "SUMMARY:Pricing weekly", "RECURRENCE-ID;TZID=Europe/Berlin:20261026T100000",
    "DTSTART;TZID=Europe/Berlin:20261027T140000", "DTEND;TZID=Europe/Berlin:20261027T150000",
)  # fmt: skip


def once(uid: str, day: str, *more: str) -> bytes:
    lines = (f"UID:{uid}", STAMP, f"DTSTART:{day}T080000Z", f"DTEND:{day}T090000Z", f"SUMMARY:{uid}", *more)
    return feed(event(*lines), above=ABOVE)


@dataclass
class Client:
    """Ana's calendar, as the bot reads it again and again."""

    server: Server
    url: str = ""
    mark: str = ""
    known: dict[str, str] = field(default_factory=dict)

    def looks(self, password: str = PASSWORD) -> CalendarRead:
        url = (self.url or self.server.work).replace("://", f"://{USER}@")
        calendar = Calendar("ana@northwind.example", url, CalendarKind.CALDAV, 300, "ANAS_PASSWORD")
        known = {"ANAS_PASSWORD": password}
        found = asyncio.run(Calendars(lambda name: known[name], private=True).read(calendar, WINDOW, "UTC", self.mark))
        self.mark = found.mark
        return found

    def sees(self) -> list[str]:
        return [f"{meeting.title} {meeting.ended:%d %H:%M}" for meeting in self.looks().meetings or ()]


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp(request.param)
    with SERVERS[request.param](folder) as running:
        yield running


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    yield Client(server)
    for name in ("a", "b", "weekly"):
        server.ask("DELETE", f"{server.work}{name}.ics")


def test_what_comes_moves_and_goes_is_seen_at_the_next_look(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    assert client.sees() == ["a 20 09:00"]
    server.put("b", once("b", "20261022"))
    assert client.sees() == ["a 20 09:00", "b 22 09:00"]
    server.put("a", once("a", "20261024"))
    assert client.sees() == ["b 22 09:00", "a 24 09:00"]
    server.drop("b")
    assert client.sees() == ["a 24 09:00"]


def test_where_nothing_has_changed_nothing_is_read(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    assert client.looks().meetings
    assert client.looks().meetings is None
    server.put("a", once("a", "20261021"))
    assert client.looks().meetings


def test_what_repeats_is_worked_out_here_and_keeps_its_wall_clock_over_the_change(
    server: Server, client: Client
) -> None:
    server.put("weekly", feed(event(*WEEKLY), above=ABOVE))
    assert client.sees() == ["Pricing weekly 19 09:00", "Pricing weekly 26 10:00", "Pricing weekly 02 10:00"]


def test_one_of_a_series_is_moved_and_one_is_taken_out(server: Server, client: Client) -> None:
    without = (*WEEKLY, "EXDATE;TZID=Europe/Berlin:20261102T100000")
    server.put("weekly", feed(event(*without), event(*MOVED), above=ABOVE))
    assert client.sees() == ["Pricing weekly 19 09:00", "Pricing weekly 27 14:00"]


def test_what_is_cancelled_says_so(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020", "STATUS:CANCELLED"))
    [meeting] = client.looks().meetings or ()
    assert [*meeting.marks] == ["cancelled"]


def test_calendars_are_found_from_the_servers_own_address(server: Server) -> None:
    client = Client(server, url=server.root)
    server.put("a", once("a", "20261020"))
    assert client.sees() == ["a 20 09:00"]
    server.drop("a")


def test_nobody_gets_in_with_a_wrong_password(server: Server, client: Client) -> None:
    if server.name == "xandikos":
        pytest.skip("Xandikos leaves passwords to a proxy in front of it.")
    with pytest.raises(CannotRead, match="does not let us in"):
        client.looks(password="a wrong one")


def test_where_there_is_no_calendar_that_is_said(server: Server) -> None:
    with pytest.raises(CannotRead, match=r"(404|no calendar)"):
        Client(server, url=f"{server.root}{USER}/nothing/").looks()
