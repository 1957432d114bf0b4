"""What happens to a digest when people, wins and the company change around it."""

from dataclasses import replace

from bot.commands import Tidy
from bot.people import CLOCK, Kind
from handlers.operate import erase
from handlers.operate.desk import Desk
from tests.journeys.digests.northwind import WITH_MEI, a_week, digests_of
from tests.journeys.wins.told import a_day_later, about, catches_up, confirms, northwind, takes_down, tells
from tests.office import COMPANY, Office


def test_a_win_that_was_taken_down_is_counted_and_not_shown_any_more(office: Office) -> None:
    northwind(office)
    tells(office)
    confirms(office)
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    office.until(2030, 1, 14, 8)
    assert "W-1 · Checkout" in office.types("Mei", "digest").words
    takes_down(office)
    catches_up(office)
    assert "W-1 · Checkout" not in office.types("Mei", "digest").words
    assert office.rows("select wins from digests") == [(1,)]


def test_a_company_that_moves_to_another_zone_counts_no_hour_twice(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 14, 8)
    office.configure(WITH_MEI.replace('timezone = "UTC"', 'timezone = "Europe/Berlin"'))
    office.until(2030, 1, 21, 8)
    [(ends,), (starts,)] = [
        *office.rows("select ends from digests where week = '2030-W02'"),
        *office.rows("select starts from digests where week = '2030-W03'"),
    ]
    assert ends == starts


def test_without_a_sponsor_that_is_the_one_thing_to_do(office: Office) -> None:
    a_week(office)
    office.run(office.door.met(COMPANY, (replace(office.profile("Dana"), kind=Kind.GONE),)))
    office.do(Tidy(), CLOCK)
    office.until(2030, 1, 14, 8)
    [card] = digests_of(office, "Mei")
    assert "There has been no active sponsor since" in card.words
    assert "Find a sponsor" in card.words


def test_an_overdue_case_is_the_one_thing_to_do_and_names_its_owner(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 21, 8)
    words = digests_of(office, "Mei")[-1].words
    assert "1 open · 1 overdue (D-1)" in words
    assert "D-1 has been overdue the longest. Ask" in words


def test_of_somebody_erased_no_digest_is_left(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 14, 8)
    desk = Desk(office.store, office.door, office.clock, COMPANY)
    receipt = office.run(erase.erased("mei@northwind.example", desk))
    assert "1 notes of digests sent to them" in receipt
    assert office.rows("select person from digests_sent") == []
    assert office.rows("select view from views where view like '%DigestFor%'") == []
