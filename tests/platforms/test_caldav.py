"""Our client against CalDAV servers of others: whatever happens there, the next look shows it."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from yarl import URL

from bot.company import Calendar, CalendarKind
from bot.meetings import Meeting, short_id
from bot.meetings.scheduled import CalendarRead, CannotRead, uid_of
from bot.sources.caldav import is_family
from bot.sources.calendars import Calendars
from tests.platforms.caldav_servers import PASSWORD, SERVERS, USER, Server
from tests.platforms.calendars import event, feed, utc
from tests.platforms.feed_server import feed_server

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
    kept: list[Meeting] = field(default_factory=list)

    def looks(self, password: str = PASSWORD) -> CalendarRead:
        url = (self.url or self.server.work).replace("://", f"://{USER}@")
        calendar = Calendar("ana@northwind.example", url, CalendarKind.CALDAV, 300, "ANAS_PASSWORD")
        known = {"ANAS_PASSWORD": password}
        found = asyncio.run(Calendars(lambda name: known[name], private=True).read(calendar, WINDOW, "UTC", self.mark))
        self.mark = found.mark
        if found.meetings is not None:
            stay = [one for one in self.kept if found.looked is not None and uid_of(one.id) not in found.looked]
            self.kept = sorted((*stay, *found.meetings), key=lambda one: one.ended)
        return found

    def sees(self) -> list[str]:
        """Look, and return what is known then."""
        self.looks()
        return [f"{meeting.title} {meeting.ended:%d %H:%M}" for meeting in self.kept]


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


def looked(*uids: str) -> frozenset[str]:
    return frozenset(short_id(f"ics/{uid}") for uid in uids)


def test_only_what_has_changed_is_fetched(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    server.put("b", once("b", "20261021"))
    assert client.looks().looked is None
    server.put("b", once("b", "20261022", "LOCATION:Pier 4"))
    found = client.looks()
    assert ([one.title for one in found.meetings or ()], found.looked) == (["b"], looked("b"))
    assert client.sees() == ["a 20 09:00", "b 22 09:00"]
    server.put("weekly", feed(event(*WEEKLY), event(*MOVED), above=ABOVE))
    assert client.looks().looked == looked("weekly")


def test_what_is_moved_out_of_sight_is_gone(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    server.put("b", once("b", "20261021"))
    assert client.sees() == ["a 20 09:00", "b 21 09:00"]
    server.put("b", once("b", "20270101"))
    found = client.looks()
    assert (found.meetings, found.looked) == ((), looked("b"))
    assert client.sees() == ["a 20 09:00"]


def test_a_mark_that_the_server_does_not_know_any_more_is_no_trouble(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    client.looks()
    client.mark = json.dumps(dict.fromkeys(json.loads(client.mark), "http://northwind.example/ns/sync/none"))
    found = client.looks()
    assert ([one.title for one in found.meetings or ()], found.looked) == (["a"], None)


def test_where_something_has_gone_all_is_read(server: Server, client: Client) -> None:
    server.put("a", once("a", "20261020"))
    server.put("b", once("b", "20261021"))
    client.looks()
    server.drop("a")
    found = client.looks()
    assert ([one.title for one in found.meetings or ()], found.looked) == (["b"], None)


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


def told(*responses: str) -> bytes:
    names = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"'
    return f"<d:multistatus {names}>{''.join(responses)}</d:multistatus>".encode()


def thing(href: str, properties: str = "") -> str:
    found = f"<d:propstat><d:prop>{properties}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
    return f"<d:response><d:href>{href}</d:href>{found}</d:response>"


CALENDAR = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"


def test_one_object_that_breaks_every_report_costs_itself_only() -> None:
    with feed_server() as server:
        server.serves(b"", "REPORT /work/", status=500)
        objects = thing("/work/"), thing("/work/a.ics"), thing("/work/broken.ics")
        server.serves(told(thing("/work/", CALENDAR), *objects[1:]), "PROPFIND /work/", status=207)
        server.serves(once("a", "20261020"), "/work/a.ics")
        server.serves(b"", "/work/broken.ics", status=500)
        client = Client(Server("broken", f"{server.at}/", f"{server.at}/work/"))
        found = client.looks()
    assert [meeting.title for meeting in found.meetings or ()] == ["a"]
    assert not found.whole
    assert found.troubles == ("1 objects could not be read and were left out.",)


def test_a_server_that_never_says_whether_anything_has_changed_is_compared() -> None:
    with feed_server() as server:
        server.serves(told(thing("/work/", CALENDAR)), "PROPFIND /work/", status=207)
        data = f"<c:calendar-data>{once('a', '20261020').decode()}</c:calendar-data>"
        server.serves(told(thing("/work/a.ics", data)), "REPORT /work/", status=207)
        client = Client(Server("plain", f"{server.at}/", f"{server.at}/work/"))
        assert client.sees() == ["a 20 09:00"]
        assert client.looks().meetings is None


def test_only_calendars_that_hold_events_are_read() -> None:
    tasks = '<c:supported-calendar-component-set><c:comp name="VTODO"/></c:supported-calendar-component-set>'
    with feed_server() as server:
        server.serves(told(thing("/home/", "")), "PROPFIND /home/", status=207)
        server.serves(told(thing("/home/tasks/", CALENDAR + tasks)), "PROPFIND /home/", status=207)
        client = Client(Server("tasks", f"{server.at}/", f"{server.at}/home/"))
        with pytest.raises(CannotRead, match="shows no calendar"):
            client.looks()
        assert not any(asked.startswith("REPORT") for asked in server.methods)


@pytest.mark.parametrize("answer", [b"<html>Sign in</html>", b"", b"not xml"])
def test_a_server_that_speaks_something_else_is_named(answer: bytes) -> None:
    with feed_server() as server:
        server.serves(answer, "PROPFIND /work/", status=207)
        with pytest.raises(CannotRead, match="not what CalDAV servers say"):
            Client(Server("other", f"{server.at}/", f"{server.at}/work/")).looks()


@pytest.mark.parametrize(
    ("host", "same"),
    [
        ("https://caldav.icloud.com", True),
        ("https://p42-caldav.icloud.com:443", True),
        ("http://p42-caldav.icloud.com", False),
        ("https://caldav.icloud.com.northwind.example", False),
        ("https://icloud.com", False),
        ("https://10.0.0.1", False),
        ("https://[::1]", False),
    ],
)
def test_a_password_is_told_to_relatives_of_its_host_only(host: str, same: bool) -> None:  # noqa: FBT001  # an answer
    assert is_family(URL(host), URL("https://caldav.icloud.com")) is same


def test_addresses_have_no_relatives() -> None:
    assert not is_family(URL("https://10.9.0.1"), URL("https://10.8.0.1"))
    assert not is_family(URL("http://127.0.0.1:1"), URL("http://127.0.0.1:2"))


def test_an_answer_too_large_to_be_read_here_is_refused() -> None:
    with feed_server() as server:
        server.serves(told(thing("/work/", "X" * 3_000_000)), "PROPFIND /work/", status=207)
        with pytest.raises(CannotRead, match="too large"):
            Client(Server("large", f"{server.at}/", f"{server.at}/work/")).looks()


TOKEN = "<d:sync-token>{}</d:sync-token>"
SEES = once("a", "20261020").decode()


@pytest.mark.parametrize(
    "changes",
    [
        (b"<d:error/>", 403),
        (b"", 507),
        (b"not xml", 207),
        (
            told(
                thing("/work/a.ics"),
                "<d:response><d:href>/work/</d:href><d:status>HTTP/1.1 507 </d:status></d:response>",
            ),
            207,
        ),
        (told(*(thing(f"/work/{at}.ics") for at in range(201))), 207),
        (told(thing("/work/a.ics"), thing("/work/b.ics")), 207),
    ],
)
def test_whatever_a_server_does_not_tell_plainly_all_is_read(changes: tuple[bytes, int]) -> None:
    """The last tells of two that have changed, and hands out one of them."""
    with feed_server() as server:
        client = Client(Server("odd", f"{server.at}/", f"{server.at}/work/"))
        data = f"<c:calendar-data>{SEES}</c:calendar-data>"
        server.serves(told(thing("/work/a.ics", data)), "REPORT /work/", status=207)
        server.serves(told(thing("/work/", CALENDAR + TOKEN.format("one"))), "PROPFIND /work/", status=207)
        assert client.sees() == ["a 20 09:00"]
        server.serves(told(thing("/work/", CALENDAR + TOKEN.format("two"))), "PROPFIND /work/", status=207)
        server.answers["sync-collection"] = changes
        found = client.looks()
        assert ([one.title for one in found.meetings or ()], found.looked) == (["a"], None)
        assert "sync-collection" in " ".join(server.said)
