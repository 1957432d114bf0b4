"""A month or quarter is made of the weeks that were written down, and says which those are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.digests import Digest, window
from bot.digests.editions import weeks_of
from bot.digests.figures import share
from bot.digests.measures import Measure
from bot.digests.opening import HEAD_START, latest_open, opens
from bot.digests.periods import ended_with, is_period, period_made_of
from bot.digests.ratios import Ratio
from tests.storage.samples import DIGEST

ZONES = ("UTC", "Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles")


def written(week: str, *wins: int, least: int = 5, zone: str = "UTC") -> Digest:
    start, end = window(week, zone)
    figures = (share(Measure.RESPONSE, Ratio(3, 6)),)
    return replace(DIGEST, week=week, start=start, end=end, wins=wins, least=least, figures=figures)


def test_it_names_its_weeks_and_those_that_are_missing() -> None:
    first, *others = weeks_of("2030-01")
    made = period_made_of("2030-01", [written(week) for week in others])
    assert made
    assert (made.weeks, made.missing, made.length) == (tuple(others), (first,), 4)
    assert made.figures[0].ratio == Ratio(9, 18)
    assert (made.start, made.end) == (window(others[0], "UTC")[0], window(others[-1], "UTC")[1])


def test_of_no_week_at_all_there_is_nothing() -> None:
    assert period_made_of("2030-01", []) is None


def test_wins_are_the_newest_first_each_once_and_the_largest_limit_is_told() -> None:
    made = period_made_of("2030-01", [written("2030-W02", 4, 3, least=9), written("2030-W03", 6, 5, 4)])
    assert made
    assert (made.wins, made.least) == ((6, 5, 4, 3), 9)


def test_a_month_of_five_weeks_ends_a_quarter_with_its_last() -> None:
    weeks = weeks_of("2030-03")
    assert len(weeks) == 5
    assert [ended_with(week) for week in weeks] == [(), (), (), (), ("2030-03", "2030-Q1")]
    assert ended_with(weeks_of("2030-01")[-1]) == ("2030-01",)


@pytest.mark.parametrize("name", ["2030-00", "2030-13", "2030-Q0", "2030-Q5", "2030-W02", "", "0000-01", "2030-01\n"])
def test_what_is_no_month_or_quarter_is_none(name: str) -> None:
    assert not is_period(name)


@pytest.mark.parametrize("zone", ZONES)
def test_a_week_opens_four_hours_after_its_end_in_whichever_zone(zone: str) -> None:
    _, end = window("2030-W13", zone)  # Europe's clocks change in it
    moment = timedelta(microseconds=1)
    assert opens(end) == end + HEAD_START == end + timedelta(hours=4)
    assert [latest_open(at, zone) for at in (end, opens(end) - moment, opens(end))] == ["2030-W12"] * 2 + ["2030-W13"]


def test_a_company_that_moves_tells_no_hour_twice() -> None:
    in_tokyo, then = written("2030-W02", zone="Asia/Tokyo"), written("2030-W03", zone="America/Los_Angeles")
    made = period_made_of("2030-01", [in_tokyo, replace(then, start=in_tokyo.end)])
    assert made
    assert made.start == datetime(2030, 1, 6, 15, tzinfo=UTC)
    assert made.end == datetime(2030, 1, 21, 8, tzinfo=UTC)
