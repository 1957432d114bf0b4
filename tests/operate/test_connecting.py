"""The first look at a calendar that somebody has connected, over real connections: each no in a sentence of its own."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.commands import ConnectCalendar, ConnectGoogle
from bot.meetings.scheduled import Why
from bot.sources.calendars import Calendars
from bot.sources.outside import MOST
from bot.views import CalendarLooked
from bot.wire import read
from handlers.operate.calendars import Almanac
from handlers.operate.desk import Desk
from storage import Store
from tests.conftest import KEY
from tests.diaries import mail
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.platforms.calendars import feed
from tests.platforms.feed_server import FeedServer, feed_server
from tests.sqlite import new_file

SECRET = "/private-5ecret/basic.ics"


@dataclass
class Connecting:
    """Linus, the server on which his calendar stands, and what reads it; ``private``: our own network will do."""

    office: Office
    server: FeedServer

    def connects(self, address: str = "", *, private: bool = True) -> None:
        office = self.office
        desk = Desk(office.store, office.door, office.clock, COMPANY)
        command = ConnectCalendar(address or self.server.address(SECRET), mail("Linus"))
        office.do(command, office.person("Linus"))
        office.run(Almanac(desk, Calendars(lambda _: "", private=private)).look())

    def whys(self) -> list[Why | None]:
        rows = self.office.rows("select view from views where view like '%CalendarLooked%'")
        return [read(view, (CalendarLooked,)).why for (view,) in rows]

    def kept(self) -> int:
        [(count,)] = self.office.rows("select count(*) from connected_calendars")
        return int(count)


@pytest.fixture
def connecting(plain: Office) -> Iterator[Connecting]:
    with feed_server() as server:
        yield Connecting(plain, server)


def test_one_that_can_be_read_is_kept(connecting: Connecting) -> None:
    connecting.server.serves(feed(), SECRET)
    connecting.connects()
    assert (connecting.whys(), connecting.kept()) == ([None], 1)


def test_nothing_there(connecting: Connecting) -> None:
    connecting.connects()
    assert (connecting.whys(), connecting.kept()) == ([Why.TURNED_AWAY], 0)


def test_no_server(connecting: Connecting) -> None:
    connecting.connects("http://127.0.0.1:9/private-5ecret/basic.ics")
    assert (connecting.whys(), connecting.kept()) == ([Why.UNREACHABLE], 0)


def test_no_calendar(connecting: Connecting) -> None:
    connecting.server.serves(b"<html>Sign in</html>", SECRET)
    connecting.connects()
    assert (connecting.whys(), connecting.kept()) == ([Why.NO_CALENDAR], 0)


def test_too_large(connecting: Connecting) -> None:
    connecting.server.serves(b"BEGIN:VCALENDAR" + b"x" * MOST, SECRET)
    connecting.connects()
    assert (connecting.whys(), connecting.kept()) == ([Why.TOO_LARGE], 0)


def test_a_private_network(connecting: Connecting) -> None:
    connecting.server.serves(feed(), SECRET)
    connecting.connects(connecting.server.address(SECRET).replace("http:", "https:"), private=False)
    assert (connecting.whys(), connecting.kept()) == ([Why.INWARDS], 0)
    assert connecting.server.asked == []


def test_no_https(connecting: Connecting) -> None:
    connecting.server.serves(feed(), SECRET)
    connecting.connects(private=False)
    assert (connecting.whys(), connecting.kept()) == ([Why.NOT_HTTPS], 0)
    assert connecting.server.asked == []


@pytest.mark.parametrize("body", [feed(), b"<html>"])
def test_its_address_stands_nowhere(connecting: Connecting, body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    connecting.server.serves(body, SECRET)
    connecting.connects()
    office = connecting.office
    office.courier_comes()
    tables = [str(name) for (name,) in office.rows("select name from sqlite_master where type = 'table'")]
    assert len(tables) > 20, "Found hardly any tables."
    kept = [office.rows(f"select * from {table}") for table in tables if not table.startswith("sqlite_")]  # noqa: S608  # names of tables
    seen = [card.words for card in (*office.told("Linus"), *office.home("Linus"))]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith(("bot", "handlers", "storage"))]
    assert "5ecret" not in str((kept, seen, ours))
    assert "5ecret" not in repr(ConnectCalendar("https://calendar.example/5ecret"))


def test_connected_again_after_a_no_it_is_looked_at_and_told_anew(connecting: Connecting) -> None:
    connecting.connects()
    connecting.office.time_passes(minutes=1)
    connecting.server.serves(feed(), SECRET)
    connecting.connects()
    assert sorted(map(str, connecting.whys())) == ["None", "turned away"]
    assert connecting.kept() == 1


def test_where_google_is_set_up_there_is_a_way_to_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    engine = new_file(tmp_path_factory.mktemp("google") / "chair.db")
    office = Office(Store(engine, KEY, "https://chair.northwind.example", "https://chair.northwind.example/g"), Plain())
    home = next(card for card in office.home("Linus") if "Connect Google Calendar" in card.buttons)
    told = office.press_on("Linus", home, "Connect Google Calendar")
    [card] = told.cards
    assert "Let me read your Google calendar. It is good for 15 minutes" in card.words
    assert "https://chair.northwind.example/g?asked=" in str(card.handle)
    office.close()


def test_where_google_is_not_set_up_an_old_button_says_so(plain: Office) -> None:
    [sight] = plain.do(ConnectGoogle(), plain.person("Linus"))
    assert "Google calendars cannot be connected here." in str(sight.card)
