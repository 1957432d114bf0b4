"""When a leader is reminded: on their wall clock, once an ISO week, on no day on which nobody works."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import Weekly, WorkingHours
from bot.company.days_off import is_day_off
from bot.leaders import (
    Diary,
    Heard,
    Reach,
    Talked,
    Week,
    monday,
    sponsor_is_due,
    stretch,
    week_with,
    weeks_back,
)
from bot.people import Place

QUIET = ("18:00-08:00", "sat", "sun")
MON_HALF_PAST_EIGHT = Weekly(0, 8, 30)
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
DANA = "dana@northwind.example"
ZONES = (
    "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia",
    "Pacific/Chatham", "Africa/Cairo", "America/Santiago", "Asia/Tehran", "UTC",
)  # fmt: skip
DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))
WEEKLIES = st.builds(Weekly, st.integers(0, 6), st.integers(0, 23), st.integers(0, 59))
QUIETS = st.sampled_from([(), QUIET, ("sun",), ("mon", "tue", "sat", "sun"), ("00:00-24:00", "sat")])


def diary(
    remind: Weekly = MON_HALF_PAST_EIGHT, zone: str = "UTC", quiet: tuple[str, ...] = QUIET, country: str = ""
) -> Diary:
    return Diary(remind, WorkingHours(zone, quiet, country))


def on_the_wall(at: datetime | None, zone: str) -> str:
    assert at
    return f"{at.astimezone(ZoneInfo(zone)):%a %Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("zone", "week", "utc"),
    [
        ("Europe/Berlin", "2030-W13", "2030-03-25T07:30+00:00"),
        ("Europe/Berlin", "2030-W14", "2030-04-01T06:30+00:00"),  # the clocks were put forward on Sunday
        ("America/New_York", "2030-W44", "2030-10-28T12:30+00:00"),
        ("America/New_York", "2030-W45", "2030-11-04T13:30+00:00"),  # and back here
    ],
)
def test_the_wall_clock_counts_whatever_daylight_saving_does(zone: str, week: str, utc: str) -> None:
    assert diary(zone=zone).due(week) == datetime.fromisoformat(utc)


def test_a_time_left_out_means_the_moment_of_the_jump_and_one_shown_twice_the_first() -> None:
    sunday = Weekly(6, 2, 30)
    berlin = diary(sunday, "Europe/Berlin", ())
    assert berlin.due("2030-W13") == datetime(2030, 3, 31, 1, tzinfo=UTC)
    assert berlin.due("2030-W43") == datetime(2030, 10, 27, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("remind", "week", "moved"),
    [
        (Weekly(0, 8, 30), "2030-W17", "Tue 2030-04-23 08:30"),  # Easter Monday
        (Weekly(4, 8, 30), "2030-W16", "Thu 2030-04-18 08:30"),  # Good Friday, and then the weekend
        (Weekly(5, 8, 30), "2030-W02", "Fri 2030-01-11 08:30"),  # Saturdays are quiet
        (Weekly(3, 8, 30), "2030-W22", "Fri 2030-05-31 08:30"),  # Ascension
    ],
)
def test_a_day_off_moves_to_the_next_working_day_of_its_week_else_to_the_last_before(
    remind: Weekly, week: str, moved: str
) -> None:
    assert on_the_wall(diary(remind, "Europe/Berlin", country="DE").due(week), "Europe/Berlin") == moved


def test_a_week_without_a_working_day_is_no_week() -> None:
    only_mondays = diary(quiet=("tue", "wed", "thu", "fri", "sat", "sun"), country="DE")
    assert only_mondays.due("2030-W17") is None
    assert only_mondays.next_week("2030-W16") == "2030-W18"


@given(remind=WEEKLIES, zone=st.sampled_from(ZONES), quiet=QUIETS, day=DAYS)
def test_a_reminder_stands_in_its_own_week_on_a_working_day(
    remind: Weekly, zone: str, quiet: tuple[str, ...], day: date
) -> None:
    ours = diary(remind, zone, quiet if "00:00-24:00" not in quiet else ("sat",), "DE")
    week = week_with(day)
    due = ours.due(week)
    first = monday(week)
    working = [first + timedelta(days=n) for n in range(7) if ours.hours.works_on(first + timedelta(days=n))]
    if due is None:
        assert working == []
        return
    local = due.astimezone(ZoneInfo(zone))
    assert ours.week(due) == week
    assert local.date() in working
    assert not is_day_off("DE", local.date())
    later = [one for one in working if one.weekday() >= remind.weekday]
    assert local.date() == (later[0] if later else working[-1])


@given(remind=WEEKLIES, zone=st.sampled_from(ZONES), day=DAYS)
def test_weeks_follow_each_other_and_so_do_their_reminders(remind: Weekly, zone: str, day: date) -> None:
    ours = diary(remind, zone)
    week = week_with(day)
    following = ours.next_week(week)
    before, after = ours.due(week), ours.due(following)
    assert after
    assert following > week
    assert before is None or before < after


@given(at=st.datetimes(datetime(2024, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)), zone=st.sampled_from(ZONES))  # noqa: DTZ001  # hypothesis adds the zone
def test_snoozing_leads_to_a_later_working_day_of_the_same_week_or_nowhere(at: datetime, zone: str) -> None:
    ours = diary(zone=zone, country="US")
    again = ours.snoozed(at)
    if again is None:
        assert ours.week(ours.working_day_after(at)) > ours.week(at)
        return
    assert ours.week(again) == ours.week(at)
    assert again.astimezone(ZoneInfo(zone)).date() > at.astimezone(ZoneInfo(zone)).date()
    assert ours.hours.works_on(again.astimezone(ZoneInfo(zone)).date())


def test_weeks_are_named_as_iso_8601_does_also_where_a_year_turns() -> None:
    assert week_with(date(2029, 12, 31)) == "2030-W01"
    assert week_with(date(2033, 1, 1)) == "2032-W53"
    assert monday("2030-W01") == date(2029, 12, 31)
    assert weeks_back("2030-W02", 3) == ("2029-W51", "2029-W52", "2030-W01")


def weeks(*states: Talked, warned: int | None = None) -> list[Week]:
    """Return weeks, the newest first."""
    return [Week(DANA, "", NOON, state, warned=NOON if at == warned else None) for at, state in enumerate(states)]


POSTED, CLAIMED, NOT, NOTHING, MISSED, AWAY = Talked


@pytest.mark.parametrize(
    ("before", "due"),
    [
        (weeks(), False),
        (weeks(NOTHING), False),
        (weeks(NOTHING, NOTHING), True),
        (weeks(NOT, NOTHING), True),
        (weeks(NOTHING, POSTED, NOTHING), False),
        (weeks(CLAIMED, NOTHING, NOTHING), False),
        (weeks(MISSED, MISSED), False),
        (weeks(NOTHING, MISSED), False),
        (weeks(NOTHING, MISSED, NOT), True),
        (weeks(AWAY, AWAY), False),
        (weeks(NOTHING, AWAY, AWAY, AWAY, NOT), True),
        (weeks(NOTHING, NOTHING, NOTHING, warned=0), False),
        (weeks(NOTHING, NOTHING, CLAIMED, NOTHING, NOTHING, warned=4), True),
    ],
)
def test_the_sponsor_hears_of_two_empty_weeks_in_a_row_once_a_stretch(before: list[Week], *, due: bool) -> None:
    assert sponsor_is_due(before) is due


def test_a_stretch_ends_where_somebody_talked() -> None:
    assert len(stretch(weeks(NOTHING, MISSED, NOT, POSTED, NOTHING))) == 2


def test_what_is_said_last_counts() -> None:
    week = Week(DANA, "2030-W02", NOON)
    posted = week.posted("p1", "Once is enough", Reach(Place("slack", "C1"), 12), NOON)
    assert posted.talked
    assert posted.taken_down(NOON, over=False) == week.declined(NOON).taken_down(NOON, over=False)
    assert posted.taken_down(NOON, over=True).state is Talked.VERIFIED
    assert posted.taken_down(NOON, over=True).reach == Reach(Place("slack", "C1"), 12)
    assert posted.taken_down(NOON, over=False).reach is None
    shown = week.claimed(Heard.WRITTEN, "https://northwind.example", NOON, "not theirs").shown(
        Heard.WRITTEN, "https://northwind.example/1", NOON, Reach(Place("slack", "C1"), 3)
    )
    assert (shown.state, shown.unseen) == (Talked.VERIFIED, "")
    assert shown.claimed(Heard.WRITTEN, "", NOON).reach is None
    claimed = week.claimed(Heard.WRITTEN, "https://northwind.example", NOON)
    assert claimed.talked
    assert not claimed.declined(NOON).talked
    assert claimed.declined(NOON).link == ""
