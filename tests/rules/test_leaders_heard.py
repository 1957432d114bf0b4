"""Whom the lot falls on, when they are asked, and with whom they are counted."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company.hours import WorkingHours
from bot.leaders.heard import (
    DAY,
    LEFT,
    Part,
    asked_again_at,
    asked_at,
    can_be_drawn,
    closes_at,
    drawn_at,
    in_order_of_lot,
    is_about_hearing,
    last_of,
    luck_in,
    month_behind,
    name_of,
    part_for,
    parts_of,
    sample_size,
)

QUIET = ("18:00-08:00", "sat", "sun")
MONTHS = st.dates(date(2026, 1, 1), date(2034, 12, 31)).map(lambda day: f"{day:%Y-%m}")
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])
LUCK = st.floats(0, 1, exclude_max=True)


def lot(words: str) -> str:
    return sha256(words.encode()).hexdigest()


@pytest.mark.parametrize(
    ("people", "share", "size"),
    [
        (1000, 0.05, 50), (600, 0.05, 30), (601, 0.05, 31), (100, 0.05, 30), (30, 0.05, 30), (30, 1.0, 30),
        (29, 0.05, 0), (29, 1.0, 0), (0, 0.05, 0), (1000, 0.0, 0), (1000, 1.0, 1000), (10_000, 0.001, 30),
    ],
)  # fmt: skip
def test_a_sample_is_the_share_and_at_least_thirty_or_nobody(people: int, share: float, size: int) -> None:
    assert sample_size(people, share) == size


@given(st.integers(0, 20_000), st.floats(0, 1))
def test_no_sample_is_larger_than_its_share_and_thirty_nor_than_everybody(people: int, share: float) -> None:
    size = sample_size(people, share)
    assert size == 0 or 30 <= size <= min(people, max(30, share * people + 1))


def test_the_lot_falls_alike_on_everybody_and_anew_each_month() -> None:
    people = [f"slack/U{number}" for number in range(60)]
    fell = Counter(key for month in range(400) for key in in_order_of_lot(people, str(month), lot)[:30])
    assert len(fell) == 60
    assert all(150 < times < 250 for times in fell.values()), "Of 400 samples of half of them each should be in 200."


def test_the_lot_is_the_same_whenever_it_is_drawn_and_whoever_is_named_first() -> None:
    people = [f"slack/U{number}" for number in range(60)]
    order = in_order_of_lot(people, "2030-01", lot)
    assert in_order_of_lot(reversed(people), "2030-01", lot) == order
    assert sorted(order) == sorted(people)
    assert in_order_of_lot(people, "2030-02", lot) != order


@given(st.lists(st.sampled_from(["", "Product", "Sales", "Care", "Law"]), min_size=30, max_size=80), st.integers(6, 12))
def test_everybody_drawn_is_counted_once_and_nobody_in_a_small_group(departments: list[str], least: int) -> None:
    parts = parts_of(departments, least)
    assert sum(part.drawn for part in parts) == len(departments)
    assert all(part.drawn >= least for part in parts)
    assert len({part.number for part in parts}) == len(parts)
    for department, people in Counter(departments).items():
        part = part_for(department, parts)
        assert part
        assert part.department in ("", department)
        assert part.drawn >= people


def test_small_departments_are_counted_with_the_rest() -> None:
    drawn = ["Product"] * 20 + ["Care"] * 8 + ["Law"] * 2
    assert parts_of(drawn, 6) == (Part(0, "", 10), Part(1, "Product", 20)), "Two alone would be known by name."
    assert parts_of(["Product"] * 20 + ["Care"] * 10, 6) == (Part(1, "Care", 10), Part(2, "Product", 20))
    assert parts_of([""] * 30, 6) == (Part(0, "", 30),)
    assert part_for("Sales", parts_of(["Product"] * 30, 6)) is None


@given(MONTHS, ZONES, LUCK, LUCK, st.integers(14, 24))
def test_everybody_is_asked_on_a_working_day_of_theirs_in_working_hours_with_days_left(
    month: str, zone: str, day: float, moment: float, drawn: int
) -> None:
    hours = WorkingHours(zone, QUIET, "DE")
    since = datetime.fromisoformat(f"{month}-{drawn}T03:00:00+00:00")
    at = asked_at(month, hours, since, (day, moment))
    if at is None:
        return
    local = at.astimezone(ZoneInfo(zone)).date()
    assert at > since
    assert not hours.is_quiet(at)
    assert f"{local:%Y-%m}" == month
    assert 15 <= local.day <= last_of(month).day - LEFT


def test_everybody_who_works_can_be_asked_whenever_the_sample_is_drawn_early() -> None:
    months = (f"{year}-{month:02}" for year in range(2026, 2035) for month in range(1, 13))
    hours = WorkingHours("Europe/Berlin", QUIET, "DE")
    assert all(asked_at(month, hours, drawn_at(month, "Europe/Berlin"), (0.99, 0.99)) for month in months)


def test_days_and_hours_are_spread_evenly() -> None:
    hours = WorkingHours("UTC", QUIET, "")
    since = drawn_at("2030-01", "UTC")
    moments = [asked_at("2030-01", hours, since, luck_in(lot(str(number)))) for number in range(2000)]
    days = Counter(at.date() for at in moments if at)
    assert sorted(day.day for day in days) == [15, 16, 17, 18, 21, 22, 23, 24, 25, 28]
    assert all(150 < count < 250 for count in days.values())
    by_hour = Counter(at.hour for at in moments if at)
    assert sorted(by_hour) == [*range(8, 18)]
    assert all(150 < count < 250 for count in by_hour.values())


def test_whoever_cannot_be_asked_is_tried_a_working_day_later_until_it_is_too_late() -> None:
    hours = WorkingHours("UTC", QUIET, "")
    closes = closes_at("2030-01", "UTC")
    friday = datetime(2030, 1, 25, 11, tzinfo=UTC)
    assert asked_again_at(hours, friday, closes) == datetime(2030, 1, 28, 8, tzinfo=UTC)
    assert asked_again_at(hours, datetime(2030, 1, 29, 11, tzinfo=UTC), closes) == datetime(2030, 1, 30, 11, tzinfo=UTC)
    assert asked_again_at(hours, datetime(2030, 1, 30, 11, tzinfo=UTC), closes) is None


def test_a_month_closes_when_it_is_over_for_the_company() -> None:
    assert closes_at("2030-12", "Europe/Berlin") == datetime(2030, 12, 31, 23, tzinfo=UTC)
    assert closes_at("2028-02", "UTC") == datetime(2028, 3, 1, tzinfo=UTC)
    assert can_be_drawn(datetime(2030, 1, 24, 12, tzinfo=UTC), "UTC")
    assert not can_be_drawn(datetime(2030, 1, 24, 23, 30, tzinfo=UTC), "Europe/Berlin")


@given(MONTHS, st.integers(0, 40))
def test_a_name_tells_its_month_and_that_it_is_about_hearing(month: str, part: int) -> None:
    assert month_behind(name_of(month, part)) == month
    assert is_about_hearing(name_of(month, part))
    assert not is_about_hearing(f"outcome/{month}")


@given(ZONES, st.dates(date(2026, 1, 1), date(2034, 1, 1)), LUCK)
def test_a_part_of_a_working_day_is_over_within_its_hours(zone: str, day: date, part: float) -> None:
    hours = WorkingHours(zone, ("12:00-13:00", *QUIET), "")
    if hours.works_on(day):
        at = hours.moment_of(day, part)
        assert not hours.is_quiet(at)
        assert at.astimezone(ZoneInfo(zone)).date() == day
        assert hours.moment_of(day, 0) + part * timedelta(hours=9) <= at + DAY / 24
