"""When CX Day is, and which wins belong to it."""

from datetime import UTC, date, datetime

import pytest

from bot.company import WorkingHours
from bot.wins.cx_day import CxDay, State, a_year_before, at_ten, first_tuesday, usual_day

QUIET = ("18:00-08:00", "sat", "sun")


@pytest.mark.parametrize(
    ("year", "day"), [(2026, 6), (2027, 5), (2028, 3), (2029, 2), (2030, 1), (2031, 7), (2032, 5), (2036, 7)]
)
def test_it_is_the_first_tuesday_of_october(year: int, day: int) -> None:
    assert first_tuesday(year) == date(year, 10, day)
    assert first_tuesday(year).strftime("%a") == "Tue"


def test_where_that_is_a_holiday_it_is_the_next_working_day() -> None:
    germany, nowhere = WorkingHours("Europe/Berlin", QUIET, "DE"), WorkingHours("Europe/Berlin", QUIET)
    assert usual_day(2028, germany) == date(2028, 10, 4)
    assert usual_day(2028, nowhere) == date(2028, 10, 3)


def test_ten_is_ten_by_the_companys_clock() -> None:
    assert at_ten(date(2030, 10, 1), "Europe/Berlin") == datetime(2030, 10, 1, 8, tzinfo=UTC)
    assert at_ten(date(2030, 12, 3), "Europe/Berlin") == datetime(2030, 12, 3, 9, tzinfo=UTC)


def test_a_year_before_the_day_that_only_leap_years_have_is_the_day_before() -> None:
    assert a_year_before(datetime(2032, 2, 29, 10, tzinfo=UTC)) == datetime(2031, 2, 28, 10, tzinfo=UTC)
    assert a_year_before(datetime(2030, 10, 1, 10, tzinfo=UTC)) == datetime(2029, 10, 1, 10, tzinfo=UTC)


def test_a_win_belongs_to_one_year_and_one_only() -> None:
    ends = [datetime(year, 10, 1, 10, tzinfo=UTC) for year in (2029, 2030, 2031)]
    first = CxDay(2030, State.POSTED, since=ends[0], posted=ends[1])
    second = CxDay(2031, State.POSTED, since=ends[1], posted=ends[2])
    assert [day.tells_of(ends[1]) for day in (first, second)] == [False, True]
    assert [day.tells_of(ends[0]) for day in (first, second)] == [True, False]
    assert not first.tells_of(None)
