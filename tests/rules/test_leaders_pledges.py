"""When a pledge is reminded of, and when it is late: in its owner's zone, to the minute, whatever clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import WorkingHours
from bot.leaders.pledges import DAY, Pledge, Pledged, Step, comes_next, over_at, says_enough, today_in
from bot.people import Person

QUIET = ("18:00-08:00", "sat", "sun")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Atlantic/Azores",
         "America/Havana", "Africa/Cairo", "Asia/Beirut", "Pacific/Apia", "Pacific/Kiritimati")  # fmt: skip
FRIDAY = date(2030, 11, 29)
PLEDGE = Pledge(1, Person("slack", "UDANA"), "Letters are answered in a day", FRIDAY, FRIDAY, FRIDAY)
MICRO = timedelta(microseconds=1)
days = st.dates(date(2011, 12, 1), date(2031, 12, 31))


@given(days, st.sampled_from(ZONES))
def test_it_is_late_exactly_when_the_day_is_over_where_its_owner_is(due: date, zone: str) -> None:
    pledge, over = replace(PLEDGE, due=due), over_at(due, zone)
    assert pledge.is_late(today_in(zone, over))
    assert not pledge.is_late(today_in(zone, over - MICRO))


@pytest.mark.parametrize(
    ("zone", "due", "over"),
    [
        ("America/Havana", date(2030, 3, 9), datetime(2030, 3, 10, 5, tzinfo=UTC)),  # clocks jump at midnight
        ("Atlantic/Azores", date(2030, 10, 26), datetime(2030, 10, 27, 0, tzinfo=UTC)),  # midnight is shown twice
        ("Pacific/Apia", date(2011, 12, 29), datetime(2011, 12, 30, 10, tzinfo=UTC)),  # the 30th was left out
        ("Europe/Berlin", date(2030, 10, 27), datetime(2030, 10, 27, 23, tzinfo=UTC)),  # a day of 25 hours
    ],
)
def test_where_clocks_change_the_day_ends_when_they_say_so(zone: str, due: date, over: datetime) -> None:
    assert over_at(due, zone) == over


@given(days, st.sampled_from(ZONES))
def test_reminders_come_once_each_in_their_order_and_at_work(due: date, zone: str) -> None:
    hours, at = WorkingHours(zone, QUIET), datetime.combine(due - 21 * DAY, datetime.min.time(), UTC)
    came: list[Step] = []
    while following := comes_next(due, at, hours):
        step, at = following
        came.append(step)
        assert step is Step.OVER or not hours.is_quiet(at)
        assert step is Step.OVER or at.astimezone(ZoneInfo(zone)).date() <= due
    assert came == [Step.WEEK, Step.DAY, Step.OVER]


def test_a_day_on_which_nobody_works_is_reminded_of_on_the_working_day_before() -> None:
    hours, sunday = WorkingHours("Europe/Berlin", QUIET), date(2030, 12, 1)
    assert comes_next(sunday, datetime(2030, 11, 23, tzinfo=UTC), hours) == (
        Step.DAY,
        datetime(2030, 11, 29, 8, tzinfo=UTC),
    )


def test_what_is_promised_for_today_is_not_reminded_of_after_nine() -> None:
    hours = WorkingHours("UTC", QUIET)
    assert comes_next(FRIDAY, datetime(2030, 11, 29, 10, tzinfo=UTC), hours) == (
        Step.OVER,
        datetime(2030, 11, 30, tzinfo=UTC),
    )


def test_over_holidays_both_reminders_become_one() -> None:
    hours = WorkingHours("UTC", (*QUIET, "mon", "tue", "wed", "thu"))
    first = comes_next(date(2030, 12, 5), datetime(2030, 11, 20, tzinfo=UTC), hours)
    assert first == (Step.WEEK, datetime(2030, 11, 22, 9, tzinfo=UTC))


def test_only_what_is_open_is_late() -> None:
    after = FRIDAY + DAY
    assert [replace(PLEDGE, state=state).is_late(after) for state in Pledged] == [
        state is Pledged.OPEN for state in Pledged
    ]


def test_a_moved_day_is_counted_and_the_first_one_stays() -> None:
    moved = PLEDGE.moved(FRIDAY + DAY).moved(FRIDAY + 9 * DAY)
    assert (moved.first, moved.due, moved.moves) == (FRIDAY, FRIDAY + 9 * DAY, 2)


def test_two_words_promise_nothing() -> None:
    assert not says_enough("Better service")
    assert not says_enough("改善する")
    assert says_enough("Answer every letter")
    assert says_enough("すべての手紙に1日以内に返事をする")
