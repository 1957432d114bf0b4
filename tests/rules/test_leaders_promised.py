"""Money for improvements, pay, and the card that says what was said and done."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import WorkingHours
from bot.digests import Promised, promised
from bot.leaders.funding import Funded, Funding, is_overdue
from bot.leaders.pay import FEWEST_ASKED, Asked, Counted, Pay, asked_at, closes_on, counted, is_open
from bot.leaders.pledges import Pledged
from bot.leaders.said_done import SaidDone, Talks, quarter_of, to_show

SINCE = date(2030, 3, 1)
FUNDING = Funding("P-1", SINCE)
NOW = datetime(2030, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (60, False), (61, True), (400, True)])
def test_the_sponsor_hears_after_more_than_sixty_days(days: int, *, overdue: bool) -> None:
    today = SINCE + timedelta(days=days)
    assert is_overdue(FUNDING, today) is overdue
    assert is_overdue(replace(FUNDING, says=Funded.NO), today) is overdue
    assert not is_overdue(replace(FUNDING, says=Funded.YES), today)
    assert not is_overdue(replace(FUNDING, told=NOW), today)


def test_executives_are_asked_on_the_first_working_day_of_february_by_their_own_clock() -> None:
    hours = WorkingHours("America/New_York", ("18:00-08:00", "sat", "sun"))
    assert asked_at(2031, hours) == datetime(2031, 2, 3, 14, tzinfo=UTC)  # the first is a Saturday
    assert asked_at(2030, hours) == datetime(2030, 2, 1, 14, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/New_York"])
def test_answers_can_be_changed_until_february_is_over_and_are_counted_then(zone: str) -> None:
    end = closes_on(2032, zone)  # a leap year
    assert is_open(2032, end - timedelta(microseconds=1), zone)
    assert not is_open(2032, end, zone)
    assert not is_open(2031, end - timedelta(days=1), zone)


@given(st.lists(st.sampled_from([None, *Pay]), max_size=12))
def test_yes_is_counted_of_all_who_were_asked_and_of_few_nothing(said: list[Pay | None]) -> None:
    found = counted([Asked(2030, f"{at}@northwind.example", says) for at, says in enumerate(said)])
    if len(said) < FEWEST_ASKED:
        assert found is None
    else:
        assert found == Counted(2030, said.count(Pay.YES), len(said))


def test_a_digest_tells_of_pay_only_where_five_others_than_any_reader_were_asked() -> None:
    assert promised((), 0, Counted(2030, 4, 6), 5) == Promised(paid=4, asked=6, year=2030)
    assert promised((), 0, Counted(2030, 4, 6), 6) == Promised()
    assert promised((), 0, None, 5) == Promised()


def test_a_digest_counts_what_was_kept_dropped_and_late() -> None:
    found = promised((Pledged.KEPT, Pledged.DROPPED, Pledged.KEPT), 3, None, 5)
    assert (found.kept, found.late, found.dropped) == (2, 3, 1)
    assert found.has_pledges
    assert not Promised(paid=4, asked=6).has_pledges


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_day_is_in_one_quarter(today: date) -> None:
    quarter = quarter_of(today, "Europe/Berlin")
    assert quarter.first <= today < quarter.after
    assert quarter.number == (today.month + 2) // 3
    assert quarter_of(quarter.after, "UTC").first == quarter.after


def test_the_running_week_is_not_counted_for_it_would_tell_who_just_talked() -> None:
    assert quarter_of(date(2030, 2, 13), "UTC").weeks(date(2030, 2, 13)) == ("2030-W01", "2030-W07")


def test_of_few_leaders_no_talk_is_told() -> None:
    assert to_show(Talks(4, 9, 9)) is None
    assert to_show(Talks(5, 0, 0)) == Talks(5, 0, 0)


def test_nothing_is_nothing_only_where_all_of_it_is() -> None:
    none = SaidDone(quarter_of(SINCE, "UTC"), Talks(5, 0, 0))
    assert none.is_nothing
    some = ({"talks": Talks(5, 0, 1)}, {"changed": 1}, {"funded": 1}, {"kept": 1}, {"late": 1}, {"dropped": 1})
    assert not any(replace(none, **each).is_nothing for each in some)
