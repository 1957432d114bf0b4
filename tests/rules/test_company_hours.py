"""Working hours: exact in every zone, over every change of the clocks, and never without an end."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.company import Asking, WorkingHours, Wrong

OFFICE = Asking().quiet
BERLIN = WorkingHours("Europe/Berlin", OFFICE)
HOUR = 3600
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia")
QUIETS = (OFFICE, (), ("22:00-06:00",), ("12:00-13:00", "18:00-24:00", "00:00-08:00", "fri"), ("20:00-19:00",))


def at(words: str, zone: str = "Europe/Berlin") -> datetime:
    """Read a wall clock: ``2025-11-14 16:00``."""
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_four_working_hours_from_friday_afternoon_is_monday_at_ten() -> None:
    assert BERLIN.after(at("2025-11-14 16:00"), 4 * HOUR) == at("2025-11-17 10:00")


def test_two_working_hours_before_monday_at_nine_is_friday_at_five() -> None:
    assert BERLIN.before(at("2025-11-17 09:00"), 2 * HOUR) == at("2025-11-14 17:00")


def test_the_last_working_second_ends_when_work_stops_and_not_when_it_goes_on() -> None:
    assert BERLIN.after(at("2025-11-14 16:00"), 2 * HOUR) == at("2025-11-14 18:00")
    assert BERLIN.before(at("2025-11-17 10:00"), 2 * HOUR) == at("2025-11-17 08:00")


def test_no_time_at_all_is_the_next_moment_of_work_or_the_last() -> None:
    assert BERLIN.after(at("2025-11-15 12:00"), 0) == at("2025-11-17 08:00")
    assert BERLIN.before(at("2025-11-15 12:00"), 0) == at("2025-11-14 18:00")
    assert BERLIN.after(at("2025-11-14 12:00"), 0) == at("2025-11-14 12:00")


def test_a_window_is_quiet_from_its_first_instant_and_not_at_its_last() -> None:
    assert BERLIN.is_quiet(at("2025-11-14 18:00"))
    assert not BERLIN.is_quiet(at("2025-11-14 17:59"))
    assert not BERLIN.is_quiet(at("2025-11-14 08:00"))
    assert BERLIN.is_quiet(at("2025-11-14 07:59"))
    assert BERLIN.is_quiet(at("2025-11-15 12:00"))


def test_holidays_are_not_worked_on() -> None:
    germany = WorkingHours("Europe/Berlin", OFFICE, "DE")
    assert germany.is_quiet(at("2025-12-25 10:00"))
    assert germany.after(at("2025-12-24 17:00"), 2 * HOUR) == at("2025-12-29 09:00")
    assert BERLIN.after(at("2025-12-24 17:00"), 2 * HOUR) == at("2025-12-25 09:00")


def test_a_part_of_a_country_has_holidays_the_rest_has_not() -> None:
    assumption = at("2025-08-15 10:00")
    assert WorkingHours("Europe/Berlin", OFFICE, "DE-SL").is_quiet(assumption)
    assert not WorkingHours("Europe/Berlin", OFFICE, "DE").is_quiet(assumption)


def test_a_day_on_which_the_clock_goes_forward_is_an_hour_shorter() -> None:
    always = WorkingHours("Europe/Berlin", ())
    assert always.after(at("2025-03-30 00:00"), 23 * HOUR) == at("2025-03-31 00:00")
    assert always.after(at("2025-10-26 00:00"), 25 * HOUR) == at("2025-10-27 00:00")


def test_a_window_that_begins_in_the_hour_left_out_begins_at_the_jump() -> None:
    early = WorkingHours("Europe/Berlin", ("00:00-02:30", "05:00-24:00"))
    assert early.after(at("2025-03-30 00:00"), 0) == at("2025-03-30 03:00")
    assert early.after(at("2025-03-30 00:00"), 2 * HOUR) == at("2025-03-30 05:00")


def test_work_that_falls_into_the_hour_left_out_waits_for_the_next_day() -> None:
    night = WorkingHours("Europe/Berlin", ("03:00-02:00",))
    assert night.after(at("2025-03-30 00:00"), 0) == at("2025-03-31 02:00")


def test_a_day_that_begins_with_a_jump_begins_at_the_jump() -> None:
    cairo = WorkingHours("Africa/Cairo", ("08:00-24:00",))
    assert cairo.after(at("2025-04-24 12:00", "Africa/Cairo"), 0) == at("2025-04-25 01:00", "Africa/Cairo")


def test_a_day_that_never_was_is_not_worked_on() -> None:
    samoa = WorkingHours("Pacific/Apia", ("18:00-08:00",))
    assert samoa.after(at("2011-12-29 17:00", "Pacific/Apia"), 2 * HOUR) == at("2011-12-31 09:00", "Pacific/Apia")


def test_clocks_put_back_at_midnight_lose_no_working_time() -> None:
    always = WorkingHours("America/St_Johns", ())
    start = at("2010-11-06 12:00", "America/St_Johns")
    assert not any(always.is_quiet(start + timedelta(minutes=minutes)) for minutes in range(0, 48 * 60, 7))
    assert always.after(start, 48 * HOUR) == start + timedelta(hours=48)


def test_a_due_date_is_the_end_of_the_nth_working_day() -> None:
    germany = WorkingHours("Europe/Berlin", OFFICE, "DE")
    assert germany.working_day_after(at("2025-11-14 16:00"), 5) == at("2025-11-21 18:00")
    assert germany.working_day_after(at("2025-11-15 16:00"), 1) == at("2025-11-17 18:00")
    assert germany.working_day_after(at("2025-12-23 09:00"), 2) == at("2025-12-29 18:00")


def test_a_due_date_without_quiet_time_is_midnight_of_the_one_who_owes_it() -> None:  # in Tokyo it is Saturday already
    tokyo = WorkingHours("Asia/Tokyo", ())
    assert tokyo.working_day_after(at("2025-11-14 16:00"), 1) == at("2025-11-17 00:00", "Asia/Tokyo")


def test_a_week_that_is_all_quiet_is_refused_before_anyone_waits() -> None:
    with pytest.raises(Wrong, match="at least one hour of the week"):
        WorkingHours("Europe/Berlin", ("00:00-24:00",))


def is_open_on_the_wall(quiet: tuple[str, ...], wall: datetime) -> bool:
    """Tell by the clock alone, in the plainest words we could find."""
    shown = f"{wall:%H:%M}"
    for window in quiet:
        begin, dash, end = window.partition("-")
        inside = begin <= shown < end if begin < end else shown >= begin or shown < end
        if inside if dash else window == f"{wall:%a}".lower():
            return False
    return True


@settings(deadline=None)  # the first one loads the zones and holidays
@given(st.sampled_from(ZONES), st.sampled_from(QUIETS), st.integers(0, 60 * 24 * 500), st.integers(0, 900))
def test_hours_agree_with_a_clock_read_minute_by_minute(
    zone: str, quiet: tuple[str, ...], start: int, left: int
) -> None:
    begin = datetime(2024, 12, 1, tzinfo=UTC) + timedelta(minutes=start)
    hours, now, minutes = WorkingHours(zone, quiet), begin, left
    while minutes or not is_open_on_the_wall(quiet, now.astimezone(ZoneInfo(zone))):
        minutes -= is_open_on_the_wall(quiet, now.astimezone(ZoneInfo(zone)))
        now += timedelta(minutes=1)
        if not minutes and left:
            break
    assert hours.after(begin, left * 60) == now
    assert hours.is_quiet(begin) is not is_open_on_the_wall(quiet, begin.astimezone(ZoneInfo(zone)))


@settings(deadline=None)  # the first one loads the zones and holidays
@given(st.sampled_from(ZONES), st.sampled_from(QUIETS), st.integers(0, 10**7), st.integers(1, 10**6))
def test_going_forth_and_back_leads_to_where_work_began(
    zone: str, quiet: tuple[str, ...], start: int, work: int
) -> None:
    hours = WorkingHours(zone, quiet, "DE")
    begin = hours.after(datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=start), 0)
    assert hours.before(hours.after(begin, work), work) == begin


@settings(deadline=None)  # the first one loads the zones and holidays
@given(st.sampled_from(ZONES), st.integers(1, 10**6), st.integers(1, 10**6))
def test_working_time_adds_up(zone: str, first: int, second: int) -> None:
    hours, start = WorkingHours(zone, OFFICE), datetime(2025, 3, 1, tzinfo=UTC)
    assert hours.after(hours.after(start, first), second) == hours.after(start, first + second)


def test_years_of_working_hours_take_no_minute_by_minute_walk() -> None:
    end = BERLIN.after(at("2025-01-01 00:00"), 2000 * HOUR)
    assert end.date() == date(2025, 10, 7)


@settings(deadline=None)  # the first one loads the zones and holidays
@given(st.sampled_from(ZONES), st.sampled_from(QUIETS), st.integers(0, 10**7), st.integers(1, 10**6))
def test_what_was_worked_until_then_is_what_had_to_be(zone: str, quiet: tuple[str, ...], start: int, work: int) -> None:
    hours, begin = WorkingHours(zone, quiet, "DE"), datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=start)
    assert hours.worked(begin, hours.after(begin, work)) == timedelta(seconds=work)
    assert hours.worked(begin, hours.after(begin, 0)) == hours.worked(begin, begin) == timedelta()


def test_a_day_of_23_hours_is_worked_23_and_one_shown_twice_once() -> None:
    always = WorkingHours("Europe/Berlin", ())
    assert always.worked(at("2025-03-30 00:00"), at("2025-03-31 00:00")) == timedelta(hours=23)
    twice = WorkingHours("America/St_Johns", ())
    start = at("2010-11-06 12:00", "America/St_Johns")
    assert twice.worked(start, start + timedelta(hours=48)) == timedelta(hours=48)


def test_over_a_weekend_nothing_is_worked() -> None:
    assert BERLIN.worked(at("2025-01-03 17:00"), at("2025-01-06 09:00")) == timedelta(hours=2)
    assert BERLIN.worked(at("2025-01-04 08:00"), at("2025-01-05 20:00")) == timedelta()
    assert BERLIN.worked(at("2025-01-06 09:00"), at("2025-01-03 17:00")) == timedelta(), "It ended before it began."
