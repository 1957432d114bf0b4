"""Once a month the sponsor sees what stops us most: on time, once, and never of nothing."""

from dataclasses import replace

from bot.commands import TellTopBlockers, Tidy
from bot.company import read_setup
from bot.people import CLOCK, Kind, Profile
from tests.journeys.blockers.told import BOTH, SETUP, about, catches_up, is_told, northwind, tells
from tests.office import COMPANY, Office

TOP = "What stops us most"


def test_it_is_nine_on_the_sponsors_clock_and_no_holiday(plain: Office) -> None:
    plain.people_are(plain.profile("Dana", "America/New_York"))
    plain.configure(SETUP.replace('timezone = "UTC"', 'timezone = "UTC"\nholidays = "US"'))
    tells(plain)
    plain.until(2030, 2, 1, 13, 59)
    assert not is_told(plain, "Dana", TOP)
    plain.until(2030, 2, 1, 14)
    assert is_told(plain, "Dana", TOP)
    plain.until(2030, 9, 2, 23)
    month = "select count(*) from blocker_months where month = '2030-09'"
    assert plain.rows(month) == [(0,)], "The first of September is a Sunday, the second Labor Day."
    plain.until(2030, 9, 3, 13)
    assert plain.rows(month) == [(1,)]


def test_once_a_month_whatever_rings_twice(plain: Office) -> None:
    northwind(plain)
    tells(plain)
    plain.until(2030, 2, 1, 9)
    tells(plain, "Grace")
    for _ in range(2):
        plain.do(TellTopBlockers("2030-02"), CLOCK)
        plain.do(Tidy(), CLOCK)
        plain.configure(SETUP)
        plain.rings()
    assert len([card for card in plain.told("Dana") if TOP in card.words]) == 1
    assert plain.rows("select number from blocker_months") == [(1,)]
    plain.until(2030, 3, 1, 9)
    assert len([card for card in plain.told("Dana") if TOP in card.words]) == 2


def test_who_was_down_that_morning_says_it_later_in_working_hours(plain: Office) -> None:
    northwind(plain)
    tells(plain)
    plain.until(2030, 2, 1, 23)
    assert not is_told(plain, "Dana", TOP), "It is night."
    plain.until(2030, 2, 4, 7, 59)
    assert not is_told(plain, "Dana", TOP)
    plain.until(2030, 2, 4, 8)
    assert is_told(plain, "Dana", TOP)


def test_a_month_that_is_over_is_not_caught_up(plain: Office) -> None:
    northwind(plain)
    tells(plain)
    plain.until(2030, 4, 17, 12)
    assert plain.rows("select month from blocker_months") == [("2030-04",)]


def test_of_nothing_nothing_is_said(plain: Office) -> None:
    northwind(plain)
    plain.until(2030, 2, 1, 12)
    assert not is_told(plain, "Dana", TOP)
    assert not is_told(plain, "Mei", TOP)


def test_without_a_sponsor_the_cx_leads_get_it(plain: Office) -> None:
    northwind(plain)
    tells(plain)
    gone = Profile(plain.person("Dana"), "Dana", "dana@northwind.example", kind=Kind.GONE)
    plain.run(plain.door.met(COMPANY, (gone,)))
    plain.until(2030, 2, 1, 9)
    assert is_told(plain, "Mei", TOP)


def test_a_rehearsal_shows_nothing(plain: Office) -> None:
    setup = read_setup(SETUP.replace('mode = "live"', 'mode = "rehearsal"'))
    plain.configure(setup)
    tells(plain)
    plain.until(2030, 2, 1, 9)
    assert not is_told(plain, "Dana", TOP)
    plain.configure(replace(setup, asking=read_setup(SETUP).asking))
    plain.until(2030, 2, 28, 12)
    assert not is_told(plain, "Dana", TOP), "What was not shown in time is not shown late."


def test_what_is_settled_since_says_so_on_the_card(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams=BOTH)
    plain.until(2030, 2, 1, 9)
    assert "No owner yet." in about(plain, "Dana", TOP).words
    plain.sends("Mei", plain.press("Mei", "Removed").form, became="It is gone for good")
    catches_up(plain)
    assert "Settled since then." in about(plain, "Dana", TOP).words
