"""When the steps of an overdue case fall due, held against days that are counted with the holidays package."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases import WORKING_DAYS
from bot.cases.overdue import Step, Taken, due_again, due_for_new_owner, falls_due, next_step
from bot.company import Asking, WorkingHours
from bot.people import Person

OFFICE = Asking().quiet
DAY = timedelta(days=1)
PLACES = {  # with holidays that move, holidays of a part of a country, and clocks that change on other days or never
    "Europe/Berlin": "DE-BY", "America/New_York": "US", "Asia/Tokyo": "JP", "Australia/Lord_Howe": "AU-NSW",
    "America/Santiago": "CL", "Asia/Kolkata": "",
}  # fmt: skip
zones = st.sampled_from([*PLACES])
instants = st.integers(0, 60 * 24 * 365 * 6).map(lambda minute: datetime(2026, 1, 1, tzinfo=UTC) + minute * DAY / 1440)
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)


def hours_in(zone: str, quiet: tuple[str, ...] = OFFICE) -> WorkingHours:
    return WorkingHours(zone, quiet, PLACES[zone])


def is_worked(day: date, zone: str) -> bool:
    """Tell by the package itself, asked for one year."""
    return day.isoweekday() <= 5 and day not in days_off(zone, day.year)


@cache
def days_off(zone: str, year: int) -> frozenset[date]:
    country, _, part = PLACES[zone].partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year) if country else ())


def counted(day: date, days: int, zone: str) -> date:
    """Return the n-th day after ``day`` that is worked on, by the finger."""
    while days:
        day += DAY
        days -= is_worked(day, zone)
    return day


def at_six(day: date, zone: str) -> datetime:
    return datetime(day.year, day.month, day.day, 18, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def local(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


@given(zones, instants, st.integers(1, 12))
def test_a_due_date_is_the_nth_day_that_the_package_and_the_week_leave(zone: str, at: datetime, days: int) -> None:
    assert hours_in(zone).working_day_after(at, days) == at_six(counted(local(at, zone), days, zone), zone)


@given(zones, instants)
def test_lead_and_sponsor_follow_five_and_ten_working_days_after_the_due_day(zone: str, at: datetime) -> None:
    hours = hours_in(zone)
    due = hours.working_day_after(at, WORKING_DAYS)
    day = local(due, zone)
    assert falls_due(Step.OWNER, due, hours) == due
    assert falls_due(Step.LEAD, due, hours) == at_six(counted(day, 5, zone), zone)
    assert falls_due(Step.SPONSOR, due, hours) == at_six(counted(day, 10, zone), zone)


@given(zones, instants)
def test_where_a_day_ends_at_midnight_no_day_is_counted_twice(zone: str, at: datetime) -> None:
    without_nights = hours_in(zone, ("sat", "sun"))
    due = without_nights.working_day_after(at, WORKING_DAYS)
    day = counted(local(at, zone), WORKING_DAYS, zone)
    assert local(due - timedelta(seconds=1), zone) == day
    lead = falls_due(Step.LEAD, due, without_nights)
    assert local(lead - timedelta(seconds=1), zone) == counted(day, 5, zone)


@given(zones, zones, instants)
def test_an_owner_who_moves_has_as_many_working_days_where_they_are(here: str, there: str, at: datetime) -> None:
    due = hours_in(here).working_day_after(at, WORKING_DAYS)
    lead, sponsor = (falls_due(step, due, hours_in(there)) for step in (Step.LEAD, Step.SPONSOR))
    assert lead == at_six(counted(local(due - timedelta(seconds=1), there), 5, there), there)
    assert sponsor == at_six(counted(local(lead, there), 5, there), there)
    assert due < lead < sponsor


@given(zones, instants)
def test_the_end_of_work_is_that_of_the_first_working_day_that_is_not_over(zone: str, at: datetime) -> None:
    day = local(at, zone)
    while not (is_worked(day, zone) and at_six(day, zone) > at):
        day += DAY
    assert hours_in(zone).end_of_work(at) == at_six(day, zone)


@given(zones, instants, st.integers(-40, 40))
def test_after_evidence_it_is_due_when_it_was_or_when_that_working_day_is_over(
    zone: str, evidence: datetime, days: int
) -> None:
    hours = hours_in(zone)
    before = hours.end_of_work(evidence + days * DAY)
    assert due_again(before, evidence, hours) == max(before, hours.end_of_work(evidence))


@given(zones, instants, st.integers(-40, 40))
def test_a_new_owner_has_a_whole_working_day_and_never_less_than_the_old_one_had(
    zone: str, at: datetime, days: int
) -> None:
    hours = hours_in(zone)
    before = hours.end_of_work(at + days * DAY)
    due = due_for_new_owner(before, at, hours)
    assert due >= before
    assert due >= at_six(counted(local(at, zone), 1, zone), zone)
    assert due in {before, hours.working_day_after(at, 1)}


@pytest.mark.parametrize(
    ("due", "lead"),
    [
        ("2030-03-29T17:00", "2030-04-05T16:00"),  # the clock goes forward on Sunday the 31st
        ("2030-10-25T16:00", "2030-11-01T17:00"),  # and back on Sunday the 27th
    ],
)
def test_a_weekend_on_which_clocks_change_is_a_weekend(due: str, lead: str) -> None:
    berlin = WorkingHours("Europe/Berlin", OFFICE)
    at = datetime.fromisoformat(f"{due}+00:00")
    assert falls_due(Step.LEAD, at, berlin) == datetime.fromisoformat(f"{lead}+00:00")


def test_the_steps_come_in_their_order_and_then_no_more() -> None:
    taken: list[Taken] = []
    for step in (Step.OWNER, Step.LEAD, Step.SPONSOR):
        assert next_step(taken) is step
        taken.append(Taken(step, NOON, Person("plain", "Ana")))
    assert next_step(taken) is None
