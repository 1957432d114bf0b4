"""A week in which calendars could not be read says so, to whoever reads its numbers."""

from dataclasses import replace
from datetime import timedelta

from bot.company import Calendar
from tests.diaries import Diaries, mail
from tests.journeys.digests.northwind import WITH_MEI, digests_of, words
from tests.office import COMPANY, Office

OWNERS = ("Grace", "Linus", "Ada")
EVERY = timedelta(hours=4)


def read_in(office: Office) -> Diaries:
    """Let three calendars be read every four hours, from Monday noon on."""
    office.configure(WITH_MEI)
    diaries = Diaries(office)
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    calendars = [Calendar(mail(who), f"https://calendar.example/{who}.ics") for who in OWNERS]
    every = int(EVERY.total_seconds())
    office.configure(replace(setup, calendars=tuple(replace(one, every_seconds=every) for one in calendars)))
    diaries.synced()
    return diaries


def read_until(diaries: Diaries, day: int, hour: int) -> None:
    clock = diaries.office.clock
    while clock.now() < clock.now().replace(day=day, hour=hour):
        clock.time += EVERY
        diaries.synced()


def a_blind_week(office: Office) -> None:
    diaries = read_in(office)
    read_until(diaries, 8, 8)
    diaries.closed = {mail("Grace"), mail("Linus")}
    read_until(diaries, 10, 8)
    diaries.closed.clear()
    read_until(diaries, 14, 8)
    office.rings()


def test_the_digest_says_how_many_calendars_were_blind_and_when_and_not_whose(office: Office) -> None:
    a_blind_week(office)
    [digest] = digests_of(office, "Mei")
    assert "2 of 3 calendars could not be read from" in digest.words
    assert "Meetings that were new in there were not asked about." in digest.words
    assert not any(mail(who) in digest.words for who in OWNERS)
    sheet = words(office.press_on("Mei", digest, "CSV").cards)
    quoted = "calendars that could not be read" in sheet  # elsewhere it is fetched
    assert "2030-01-08T08:00Z" in sheet if quoted else "Fetch the CSV." in sheet


def test_in_german_too_and_in_the_list_of_all_weeks_as_it_was(office: Office) -> None:
    office.people_are(office.profile("Mei", language="de"))
    a_blind_week(office)
    [digest] = [card for card in office.told("Mei") if "Zweite Blicke" in card.buttons]
    assert "2 von 3 Kalendern waren von" in digest.words
    assert "nicht lesbar" in digest.words
