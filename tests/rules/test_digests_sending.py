"""When digests are due: Monday at eight by the reader's clock, or the first working day after it that will do."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import Weekly, WorkingHours
from bot.digests import Sending, due, next_due, what_becomes_of_it, window

QUIET = ("18:00-08:00", "sat", "sun")
MONDAY_EIGHT = Weekly(0, 8, 0)
ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Tokyo",
    "Pacific/Auckland", "Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Kathmandu",
)  # fmt: skip


def hours(zone: str = "Europe/Berlin", holidays: str = "", quiet: tuple[str, ...] = QUIET) -> WorkingHours:
    return WorkingHours(zone, quiet, holidays)


def local(at: datetime, zone: str = "Europe/Berlin") -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %a %H:%M}"


@pytest.mark.parametrize("zone", ZONES)
def test_each_reader_gets_it_at_eight_by_their_own_clock(zone: str) -> None:
    assert local(due("2030-W02", MONDAY_EIGHT, hours(zone), zone), zone) == "2030-01-14 Mon 08:00"


def test_a_holiday_moves_it_to_the_next_working_day() -> None:
    new_year_2029 = due("2028-W52", MONDAY_EIGHT, hours(holidays="DE"), "Europe/Berlin")
    assert local(new_year_2029) == "2029-01-02 Tue 08:00"
    easter = due("2030-W16", MONDAY_EIGHT, hours(holidays="DE"), "Europe/Berlin")
    assert local(easter) == "2030-04-23 Tue 08:00"
    good_friday = due("2030-W15", Weekly(4, 16, 0), hours(holidays="DE"), "Europe/Berlin")
    assert local(good_friday) == "2030-04-23 Tue 16:00"


def test_a_day_that_is_chosen_stands_though_it_is_quiet() -> None:
    assert local(due("2030-W02", Weekly(6, 20, 0), hours(), "Europe/Berlin")) == "2030-01-20 Sun 20:00"


def test_a_reader_ahead_of_the_company_waits_for_the_week_to_be_over() -> None:
    early = due("2030-W02", MONDAY_EIGHT, hours("Pacific/Auckland"), "America/Los_Angeles")
    assert local(early, "Pacific/Auckland") == "2030-01-15 Tue 08:00"
    assert early >= window("2030-W02", "America/Los_Angeles")[1]


def test_a_reader_who_is_a_little_ahead_gets_it_when_its_teams_have_had_their_head_start() -> None:
    zone = "Asia/Tokyo"
    assert local(due("2030-W02", MONDAY_EIGHT, hours(zone), "UTC"), zone) == "2030-01-14 Mon 13:00"
    assert local(due("2030-W02", MONDAY_EIGHT, hours(zone), "Australia/Sydney"), zone) == "2030-01-14 Mon 08:00"


def test_eight_is_eight_also_in_the_week_in_which_clocks_change() -> None:
    for week, utc in (("2030-W12", 7), ("2030-W13", 6)):
        at = due(week, MONDAY_EIGHT, hours(), "Europe/Berlin")
        assert (at.hour, local(at)[-5:]) == (utc, "08:00")


@pytest.mark.parametrize(
    ("at", "becomes"),
    [
        (datetime(2030, 1, 14, 7, 15, tzinfo=UTC), Sending.SENT),
        (datetime(2030, 1, 14, 7, 16, tzinfo=UTC), Sending.LATE),
        (datetime(2030, 1, 20, 22, 59, tzinfo=UTC), Sending.LATE),
        (datetime(2030, 1, 20, 23, 0, tzinfo=UTC), Sending.SKIPPED),
    ],
)
def test_late_is_better_than_never_until_the_week_in_which_it_was_due_is_over(at: datetime, becomes: Sending) -> None:
    due_at = due("2030-W02", MONDAY_EIGHT, hours(), "Europe/Berlin")
    assert what_becomes_of_it(at, due_at, hours()) is becomes


@given(st.datetimes(datetime(2026, 1, 1), datetime(2034, 1, 1)), st.sampled_from(ZONES), st.sampled_from(ZONES))  # noqa: DTZ001
def test_the_next_one_is_later_and_none_is_left_out(naive: datetime, zone: str, company: str) -> None:
    after, reader = naive.replace(tzinfo=UTC), hours(zone, "DE")
    week, at = next_due(after, MONDAY_EIGHT, reader, company)
    assert after < at == due(week, MONDAY_EIGHT, reader, company)
    assert at - after <= timedelta(days=7 + 3)
    following, then = next_due(at, MONDAY_EIGHT, reader, company)
    assert window(following, company)[0] == window(week, company)[1]
    assert then > at
