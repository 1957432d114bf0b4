"""When calendars could not be read is kept: from the last success to the next, also while the bot itself was away."""

from datetime import timedelta

import pytest

from bot.commands import Tidy
from bot.people import CLOCK
from handlers.operate.doctor import rows
from handlers.operate.standings import part, standings
from tests.diaries import Diaries, mail
from tests.office import COMPANY, Office


@pytest.fixture
def diaries(plain: Office) -> Diaries:
    diaries = Diaries(plain)
    diaries.of("Grace", "Linus")
    diaries.synced()
    return diaries


def kept(diaries: Diaries) -> list[tuple[str, str]]:
    found = diaries.office.rows("select since, coalesce(until, '') from blind order by since, calendar")
    return [(str(since)[11:16], str(until)[11:16]) for since, until in found]


def times(diaries: Diaries, minutes: int, *, blind: bool = False) -> None:
    diaries.closed = {mail("Grace")} if blind else set()
    for _ in range(minutes):
        diaries.office.clock.time += timedelta(minutes=1)
        diaries.synced()


def test_it_is_kept_from_the_last_success_to_the_next(diaries: Diaries) -> None:
    times(diaries, 10)
    times(diaries, 20, blind=True)
    assert kept(diaries) == [("12:10", "")]
    times(diaries, 60)
    [(since, until)] = kept(diaries)
    assert (since, until > "12:30") == ("12:10", True)


def test_one_reading_that_failed_is_no_blindness(diaries: Diaries) -> None:
    times(diaries, 6, blind=True)
    assert kept(diaries) == [("12:00", "")]
    times(diaries, 6)
    assert kept(diaries) == []


def test_a_calendar_that_was_never_read_is_blind_from_its_first_reading_on(plain: Office) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    times(diaries, 40, blind=True)
    assert kept(diaries) == [("12:01", "")]
    times(diaries, 60)
    [(since, until)] = kept(diaries)
    assert (since, bool(until)) == ("12:01", True)


def test_while_the_bot_was_away_all_of_them_were_blind(diaries: Diaries) -> None:
    diaries.office.clock.time += timedelta(hours=3)
    diaries.synced()
    assert kept(diaries) == [("12:00", "15:00")] * 2


def test_twice_is_kept_twice_and_as_long_as_silences_are(diaries: Diaries) -> None:
    for _ in range(2):
        times(diaries, 20, blind=True)
        times(diaries, 60)
    assert len(kept(diaries)) == 2
    diaries.office.clock.time += timedelta(days=89)
    diaries.office.do(Tidy(), CLOCK)
    assert len(kept(diaries)) == 2
    diaries.office.clock.time += timedelta(days=2)
    diaries.office.do(Tidy(), CLOCK)
    assert kept(diaries) == []


def test_a_calendar_that_leaves_the_setup_takes_its_blindness_along(diaries: Diaries) -> None:
    times(diaries, 20, blind=True)
    diaries.of("Linus")
    diaries.synced()
    assert kept(diaries) == []


def test_what_turns_the_light_red_is_what_doctor_says(diaries: Diaries) -> None:
    diaries.of("Grace")
    times(diaries, 40, blind=True)
    office = diaries.office
    name, able, why = office.run(office.store.read(COMPANY, lambda m: part(standings(office.clock.now(), m))))
    assert (name, able) == ("calendars", False)
    [finding] = [one for one in office.run(rows(diaries.desk)) if one.what == "calendar"]
    assert finding.state == "look"
    assert "The server answered 503." in finding.words
    assert "last read 2030-01-07 12:00 UTC." in finding.words
    assert finding.words.rpartition("): ")[2] in why
