"""Weeks as windows of instants: they touch, and never overlap, whatever clocks do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import latest_finished, monday_of, week_of, window
from bot.digests.weeks import week_after, week_before

ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Kiritimati",
    "America/Sao_Paulo", "Asia/Beirut", "America/Santiago", "Pacific/Apia",
)  # fmt: skip
MONDAYS = st.dates(date(2005, 1, 1), date(2035, 12, 31)).map(lambda day: day - timedelta(days=day.weekday()))


def named(monday: date) -> str:
    return f"{monday.isocalendar().year}-W{monday.isocalendar().week:02}"


def test_a_week_is_named_as_the_calendar_of_its_zone_names_it() -> None:
    sunday_night = datetime(2030, 1, 6, 23, 30, tzinfo=UTC)
    assert week_of(sunday_night, "UTC") == "2030-W01"
    assert week_of(sunday_night, "Europe/Berlin") == "2030-W02"
    assert week_of(datetime(2027, 1, 3, 12, tzinfo=UTC), "UTC") == "2026-W53"
    assert monday_of("2030-W02") == date(2030, 1, 7)


def test_the_running_week_is_never_the_latest_finished_one() -> None:
    assert latest_finished(datetime(2030, 1, 13, 22, 59, tzinfo=UTC), "Europe/Berlin") == "2030-W01"
    assert latest_finished(datetime(2030, 1, 13, 23, 0, tzinfo=UTC), "Europe/Berlin") == "2030-W02"


@given(MONDAYS, st.sampled_from(ZONES))
def test_windows_touch_and_do_not_overlap(monday: date, zone: str) -> None:
    week = named(monday)
    (start, end), (next_start, _) = window(week, zone), window(week_after(week), zone)
    assert start < end == next_start
    assert week_before(week_after(week)) == week


@given(MONDAYS, st.sampled_from(ZONES), st.integers(0, 7 * 24 * 60 - 1))
def test_every_instant_of_a_window_is_in_that_week(monday: date, zone: str, minutes: int) -> None:
    start, end = window(named(monday), zone)
    at = start + timedelta(minutes=minutes)
    assert at >= end or week_of(at, zone) == named(monday)
    assert week_of(end, zone) == named(monday + timedelta(days=7))


@pytest.mark.parametrize(
    ("week", "hours"), [("2030-W13", 167), ("2030-W43", 169), ("2030-W02", 168)], ids=["spring", "autumn", "winter"]
)
def test_a_week_in_which_clocks_change_is_an_hour_shorter_or_longer(week: str, hours: int) -> None:
    start, end = window(week, "Europe/Berlin")
    assert end - start == timedelta(hours=hours)
    assert start.astimezone(ZoneInfo("Europe/Berlin")).hour == 0


def test_a_week_that_begins_where_midnight_is_left_out_begins_with_the_first_instant_there_is() -> None:
    start, _ = window("2018-W45", "America/Sao_Paulo")  # Sunday 4 November 2018 began at 01:00
    assert start == datetime(2018, 11, 5, 2, tzinfo=UTC)
    assert window("2018-W44", "America/Sao_Paulo")[1] == start
