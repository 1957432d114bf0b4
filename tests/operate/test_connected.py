"""Calendars that people connected themselves: read like those in the setup, sealed, and gone without a trace."""

from dataclasses import replace

import pytest

from bot.company import Calendar, CalendarKind, write_setup
from bot.meetings.scheduled import CannotRead
from bot.people import Kind
from bot.sealing import CannotOpen, Seal
from bot.sources.calendars import Calendars
from handlers.company import setup_of
from handlers.operate.standings import readable
from storage import Memory, Store
from storage.calendars import Connected
from tests.diaries import Diaries, mail
from tests.office import COMPANY, Office
from tests.storage.samples import CONNECTED, NOON

ADDRESS = "https://calendar.example/secret/linus.ics"
ICS = Connected(mail("Linus"), "plain/linus", CalendarKind.ICS, NOON, url=ADDRESS)


def connect(office: Office, connected: Connected) -> None:
    office.run(office.store.change(COMPANY, lambda memory: memory.calendars.connect(connected)))


def read_here(office: Office) -> list[Calendar]:
    found: list[Calendar] = office.run(office.store.read(COMPANY, readable))
    return found


def test_what_was_connected_is_read_beside_what_the_setup_names(plain: Office) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    connect(plain, ICS)
    assert {one.owner: one.url for one in read_here(plain)}[mail("Linus")] == ADDRESS
    diaries.says("Linus", diaries.meeting("Pricing", "Linus", "Grace", "Ada", "Tom"))
    diaries.pass_by(minutes=121)
    assert diaries.asked() == ["Pricing"]


def test_what_was_disconnected_is_forgotten_with_all_that_it_told(plain: Office) -> None:
    diaries = Diaries(plain)
    connect(plain, ICS)
    diaries.says("Linus", diaries.meeting("Pricing", "Linus", "Grace", "Ada", "Tom"))
    diaries.synced()
    assert diaries.planned() == 1
    plain.run(plain.store.change(COMPANY, lambda memory: memory.calendars.disconnect(ICS.name)))
    diaries.synced()
    assert (diaries.planned(), plain.rows("select * from calendars")) == (0, [])


def test_connecting_again_replaces_what_was_kept(plain: Office) -> None:
    connect(plain, CONNECTED)
    connect(plain, replace(CONNECTED, token="1//newer"))
    [found] = plain.run(plain.store.read(COMPANY, lambda memory: memory.calendars.connected()))
    assert (found.token, found.owner, found.person, found.connected) == (
        "1//newer",
        CONNECTED.owner,
        CONNECTED.person,
        NOON,
    )


def test_neither_addresses_nor_tokens_can_be_read_in_the_database_in_a_setup_or_in_a_log(plain: Office) -> None:
    connect(plain, ICS)
    connect(plain, CONNECTED)
    rows = str(plain.rows("select * from connected_calendars"))
    assert "secret" not in rows
    assert "1//" not in rows
    calendars = read_here(plain)
    setup = replace(plain.run(plain.store.read(COMPANY, setup_of)), calendars=tuple(calendars))
    assert "token" not in write_setup(setup)
    assert "1//" not in f"{calendars} {CONNECTED}"


def test_under_another_key_a_calendar_keeps_its_name_and_opens_nothing(plain: Office) -> None:
    connect(plain, CONNECTED)
    other = Store(plain.store.engine, b"another key, also of thirty-two b")
    [found] = plain.run(other.read(COMPANY, lambda memory: memory.calendars.connected()))
    assert (found.name, found.url, found.token) == (CONNECTED.name, "", "")
    [(sealed,)] = plain.rows("select sealed from connected_calendars")
    with pytest.raises(CannotOpen):
        Seal(b"another key, also of thirty-two b", "calendars").open(sealed)


def test_whoever_only_lists_them_unseals_nothing(plain: Office) -> None:
    def listed(memory: Memory) -> tuple[list[Connected], list[Connected]]:
        memory.calendars.connect(CONNECTED)
        return memory.calendars.connections(), memory.calendars.connected()

    [closed], [opened] = plain.run(plain.store.change(COMPANY, listed))
    assert (closed.url, closed.token) == ("", "")
    assert opened.token == CONNECTED.token
    assert closed == replace(opened, url="", token="")


def test_what_the_setup_names_is_opened_by_what_its_owner_has_connected(plain: Office) -> None:
    named = Calendar(CONNECTED.owner, kind=CalendarKind.GOOGLE, every_seconds=900)

    def opened(memory: Memory) -> list[Calendar]:
        memory.calendars.connect(CONNECTED)
        return readable(memory)

    plain.configure(replace(plain.run(plain.store.read(COMPANY, setup_of)), calendars=(named,)))
    found = plain.run(plain.store.change(COMPANY, opened))
    assert [(one.token, one.every_seconds) for one in found] == [(CONNECTED.token, 900)]


def test_what_cannot_be_opened_is_not_asked_for_anywhere_and_says_why(plain: Office) -> None:
    closed = Calendar(mail("Linus"), called="linus")
    with pytest.raises(CannotRead, match="another CHAIR_SECRET_KEY"):
        plain.run(Calendars(lambda _: "").read(closed, (NOON, NOON), "UTC", ""))


def test_the_calendars_of_whoever_leaves_are_closed_and_no_other(plain: Office) -> None:
    linus = plain.person("Linus")
    connect(plain, replace(ICS, person=linus.key))
    connect(plain, CONNECTED)
    plain.people_are(replace(plain.profile("Linus"), kind=Kind.GONE))
    assert [one.owner for one in read_here(plain)] == [CONNECTED.owner]
