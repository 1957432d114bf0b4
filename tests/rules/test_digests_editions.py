"""Months and quarters are made of published weeks: the same weeks in each, each once, and nothing that a week hides."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests import Digest, OneThing, Ratio, SecondThoughts, Table, ToDo, monday_of
from bot.digests.digest import Leading
from bot.digests.editions import (
    Edition,
    Way,
    edition_of,
    latest_period,
    over_at,
    period_after,
    period_before,
    period_of,
    together,
    way_of,
    weeks_of,
)
from bot.digests.figures import Fact, Figure, Level, amount, count, share
from bot.digests.measures import Measure
from bot.digests.published import published
from bot.digests.weeks import week_after, week_before, week_with
from bot.wire import read, write

START = datetime(2030, 1, 7, tzinfo=UTC)
DAYS = st.dates(date(2005, 1, 1), date(2035, 12, 31))
EDITIONS = st.sampled_from(Edition)
DEPARTMENTS = {"Checkout": "Sales", "Payments": "Sales", "Claims": "Care"}


def a_week(*figures: Figure) -> Digest:
    return Digest(
        week="2030-W02", start=START, end=START + timedelta(days=7), least=5, wins=(), waiting=0, asked=0,
        coverage=None, quiet=(), answers=Table(None, ()), closed=0, silent=0, thoughts=SecondThoughts(),
        leading=Leading(), unsure=0, to_do=OneThing(ToDo.NOTHING), figures=figures,
    )  # fmt: skip


def of_team(part: int | None, whole: int | None, team: str = "Claims") -> Figure:
    return Figure(Measure.RESPONSE, "", Level.TEAM, team, part=part, whole=whole, hidden=part is None)


def test_a_week_belongs_to_the_month_in_which_its_sunday_is() -> None:
    assert weeks_of("2030-01") == ("2030-W01", "2030-W02", "2030-W03", "2030-W04")
    assert weeks_of("2030-03") == ("2030-W09", "2030-W10", "2030-W11", "2030-W12", "2030-W13")
    assert period_of(Edition.MONTH, "2026-W53") == "2027-01", "Its Sunday is 3 January."
    assert period_of(Edition.QUARTER, "2026-W53") == "2027-Q1"
    assert [edition_of(period) for period in ("2030-01", "2030-Q1")] == [Edition.MONTH, Edition.QUARTER]


def test_a_quarter_is_three_months() -> None:
    months = ("2030-10", "2030-11", "2030-12")
    assert weeks_of("2030-Q4") == tuple(week for month in months for week in weeks_of(month))
    assert {len(weeks_of(f"{year}-Q{number}")) for year in range(2020, 2040) for number in (1, 2, 3, 4)} == {13, 14, 12}


@given(DAYS, EDITIONS)
def test_periods_touch_and_no_week_is_in_two(day: date, edition: Edition) -> None:
    period = period_of(edition, week_with(day))
    weeks = weeks_of(period)
    assert week_with(day) in weeks
    assert {period_of(edition, week) for week in weeks} == {period}
    assert weeks_of(period_after(period))[0] == week_after(weeks[-1])
    assert weeks_of(period_before(period))[-1] == week_before(weeks[0])
    assert period_before(period_after(period)) == period


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)), EDITIONS)  # noqa: DTZ001  # st's
def test_the_latest_period_is_over_and_the_next_one_is_not(at: datetime, edition: Edition) -> None:
    period = latest_period(edition, at, "Europe/Berlin")
    assert over_at(period, "Europe/Berlin") <= at < over_at(period_after(period), "Europe/Berlin")


def test_a_month_is_over_with_its_last_sunday_and_not_a_moment_before() -> None:
    over = datetime(2030, 1, 27, 23, 0, tzinfo=UTC)  # midnight in Berlin
    assert over_at("2030-01", "Europe/Berlin") == over
    assert latest_period(Edition.MONTH, over, "Europe/Berlin") == "2030-01"
    assert latest_period(Edition.MONTH, over - timedelta(microseconds=1), "Europe/Berlin") == "2029-12"
    assert latest_period(Edition.QUARTER, over, "Europe/Berlin") == "2029-Q4"
    assert monday_of(weeks_of("2030-Q1")[-1]) == date(2030, 3, 25)


def test_what_is_shown_is_summed_and_says_of_how_many_weeks_it_is() -> None:
    weeks = [a_week(of_team(3, 6)), a_week(of_team(None, None)), a_week(), a_week(of_team(5, 5))]
    assert together(weeks) == (replace(of_team(8, 11), weeks=2, of_weeks=4),)


def test_what_every_week_hides_the_month_hides() -> None:
    assert together([a_week(of_team(None, None))] * 4) == (replace(of_team(None, None), weeks=0, of_weeks=4),)
    assert together([a_week(of_team(None, None)), a_week()])[0].hidden


def test_a_month_without_weeks_and_weeks_of_before_there_were_figures_say_nothing() -> None:
    assert together([]) == together([a_week(), a_week()]) == ()


def test_a_reason_that_a_week_does_not_name_is_none_of_that_weeks_meetings() -> None:
    not_asked = Measure.NOT_ASKED
    weeks = [
        a_week(share(not_asked, Ratio(2, 8), "budget"), share(not_asked, Ratio(6, 8), "private")),
        a_week(share(not_asked, Ratio(3, 3), "private")),
    ]
    budget, private = together(weeks)
    assert (budget.ratio, private.ratio) == (Ratio(2, 11), Ratio(9, 11)), "Together they are all that were not."
    assert {budget.weeks, private.weeks} == {2}


def test_money_is_summed_by_currency_and_by_end() -> None:
    weeks = [
        a_week(amount(Measure.VALUE, 100.0, 1, "EUR low"), amount(Measure.VALUE, 300.0, 1, "EUR high")),
        a_week(amount(Measure.VALUE, 50.0, 2, "EUR low"), amount(Measure.VALUE, 50.0, 2, "EUR high")),
    ]
    assert [(each.kind, each.value, each.n) for each in together(weeks)] == [("EUR low", 150, 3), ("EUR high", 350, 3)]


def test_what_stands_at_the_end_of_a_week_is_told_as_the_last_week_had_it() -> None:
    weeks = [
        a_week(count(Measure.OVERDUE, 4, "sponsor"), count(Measure.OVERDUE, 9, "owner"), count(Measure.WINS, 2)),
        a_week(count(Measure.OVERDUE, 1, "owner"), count(Measure.WINS, 3)),
    ]
    assert together(weeks) == (
        count(Measure.OVERDUE, 1, "owner"),
        replace(count(Measure.WINS, 5), weeks=2, of_weeks=2),
    )
    pledges = [a_week(count(Measure.PLEDGES, n, "late"), count(Measure.PLEDGES, n, "kept")) for n in (3, 2)]
    assert [(each.kind, each.part) for each in together(pledges)] == [("late", 2), ("kept", 5)]


def test_windows_that_overlap_are_not_added_up() -> None:
    weeks = [a_week(share(Measure.SPREAD, Ratio(part, 9), "13 weeks")) for part in (4, 5, 6)]
    assert together(weeks) == (share(Measure.SPREAD, Ratio(6, 9), "13 weeks"),)


def test_what_comes_now_and_then_is_told_as_it_came_last() -> None:
    weeks = [a_week(amount(Measure.KPI, 38.0, 1, "NPS")), a_week(amount(Measure.KPI, 39.0, 1, "NPS")), a_week()]
    assert together(weeks) == (amount(Measure.KPI, 39.0, 1, "NPS"),)


def test_a_median_of_medians_is_not_told() -> None:
    assert together([a_week(amount(Measure.HOURS, 3.0, 9, "median"), amount(Measure.LOAD, 2.1, 9, "mean"))]) == ()


def test_every_measure_has_a_way() -> None:
    assert {way_of(measure, "") for measure in Measure} == set(Way)


@pytest.mark.parametrize("figure", [of_team(3, 6), amount(Measure.KPI, 1.5, 1, "NPS")])
def test_a_figure_that_was_written_before_there_were_months_is_read(figure: Figure) -> None:
    before = write(figure).replace(',"weeks":1,"of_weeks":1', "")
    assert "weeks" not in before
    assert read(before, (Figure,)) == figure


FACTS = st.builds(
    lambda team, whole, more, part: Fact(Measure.RESPONSE, team, min(part, whole + more), whole + more, whole),
    st.sampled_from(sorted(DEPARTMENTS)), st.integers(1, 12), st.integers(0, 6), st.integers(0, 18),
)  # fmt: skip
WEEKS = st.lists(st.lists(FACTS, max_size=3, unique_by=lambda fact: fact.team), min_size=1, max_size=4)


@settings(max_examples=60)
@given(WEEKS, st.integers(2, 8))
def test_a_month_is_the_same_whatever_its_weeks_hide(weeks: list[list[Fact]], least: int) -> None:
    """Told from what is shown, again by hand: so nothing that is hidden can have had a part in it."""
    digests = [a_week(*published(facts, DEPARTMENTS, least, f"2030-W{n:02}")) for n, facts in enumerate(weeks)]
    shown = [figure for digest in digests for figure in digest.figures if not figure.hidden]
    for figure in together(digests):
        same = [each for each in shown if (each.level, each.group) == (figure.level, figure.group)]
        assert (figure.weeks, figure.of_weeks, figure.hidden) == (len(same), len(weeks), not same)
        if same:
            assert figure.ratio == Ratio.together(each.ratio for each in same if each.ratio)
        else:
            assert (figure.part, figure.whole, figure.value, figure.n) == (None, None, None, None)
