"""What came of a decision, by numbers and by people, and when it may be said."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Tally, Verdict
from bot.outcomes import foreseen, told_by_numbers, told_by_people
from bot.outcomes.numbers import Better, Kpi, NotSo, Reading, amount_in, better_in, week_in, weeks_to_compare
from tests.cards.examples.cast import tally

UP, DOWN = Kpi("NPS", Better.UP), Kpi("Churn", Better.DOWN)
AMOUNTS = st.decimals(-1_000_000, 1_000_000, places=3).map(str)
LIKE, SAME, DISLIKE = Verdict.LIKE, Verdict.NOT_NOTICE, Verdict.DISLIKE


@pytest.mark.parametrize(
    ("before", "after", "up"),
    [
        ("100", "101", LIKE),
        ("100", "100.99", SAME),
        ("100", "99.01", SAME),
        ("100", "99", DISLIKE),
        ("-10", "-9.9", LIKE),
        ("-10", "-9.95", SAME),
        ("0", "0.0", SAME),
        ("0", "0.001", LIKE),
        ("0", "-0.001", DISLIKE),
        ("-5", "5", LIKE),
        ("0.1", "0.101", LIKE),  # exactly a hundredth, which no float could tell
    ],
)
def test_a_number_has_moved_from_a_hundredth_of_itself_on(before: str, after: str, up: Verdict) -> None:
    other_way = {LIKE: DISLIKE, DISLIKE: LIKE, SAME: SAME}
    assert Reading(UP, 30, before, after).verdict is up
    assert Reading(DOWN, 30, before, after).verdict is other_way[up]


@given(AMOUNTS, AMOUNTS)
def test_what_is_better_one_way_is_worse_the_other(before: str, after: str) -> None:
    up, down = (told_by_numbers([Reading(kpi, 30, before, after)]) for kpi in (UP, DOWN))
    assert up is not None
    assert down is not None
    assert up + down == 1


def test_several_numbers_are_taken_together_and_the_latest_step_counts() -> None:
    early = [Reading(UP, 30, "1", "9")]
    late = [Reading(UP, 60, "1", "1"), Reading(DOWN, 60, "1", "9")]
    assert told_by_numbers([*early, *late]) == Fraction(1, 4)
    assert told_by_numbers(early) == 1
    assert told_by_numbers([]) is None


def test_what_was_foreseen_leaves_out_who_had_nothing_to_judge() -> None:
    assert foreseen(tally(2, 1, 1, 4)) == Fraction(5, 8)
    assert foreseen(tally(0, 0, 0, 4)) is None
    assert foreseen(Tally(())) is None


def test_people_tell_it_once_it_may_be_shown_and_three_can_tell() -> None:
    assert told_by_people(tally(3, 0, 0, 3), 6) == 1
    assert told_by_people(tally(2, 0, 0, 4), 6) is None
    assert told_by_people(tally(5, 0, 0, 0), 6) is None


@pytest.mark.parametrize(
    ("written", "week"),
    [
        ("2030-W02", "2030-W02"),
        ("2030-w02", "2030-W02"),
        ("2030-01-07", "2030-W02"),
        ("2029-12-31", "2030-W01"),
        ("2026-W53", "2026-W53"),
    ],
)
def test_a_week_is_an_iso_week_or_its_monday(written: str, week: str) -> None:
    assert week_in(written) == week


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2027-W53", "not every year has 53 weeks"),
        ("2030-W00", "does not exist"),
        ("0000-W01", "does not exist"),
        ("2030-01-09", "no Monday; the one of that week is 2030-01-07"),
        ("last week", "is no week"),
        ("2030-13-01", "is no week"),
        ("٢٠٣٠-W02", "is no week"),
        ("0001-01-02", "no Monday"),
    ],
)
def test_what_is_no_week_is_refused(written: str, said: str) -> None:
    with pytest.raises(NotSo, match=said):
        week_in(written)


@pytest.mark.parametrize("written", ["0", "-4.5", "38.50", "+7", "999999999999999.999999999"])
def test_an_amount_is_kept_as_it_was_written(written: str) -> None:
    assert amount_in(written) == written.removeprefix("+")
    assert Fraction(amount_in(written)) == Fraction(written)


@pytest.mark.parametrize("written", ["NaN", "inf", "1e999", "1_000", ".5", "5.", "", "\u0661", "0x10", "9" * 16, "--1"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(NotSo, match="digits, and a point before decimals"):
        amount_in(written)


def test_a_comma_before_decimals_is_told_what_to_write_instead() -> None:
    with pytest.raises(NotSo, match=r"write 1\.5"):
        amount_in("1,5")


def test_better_is_up_or_down() -> None:
    assert (better_in("UP"), better_in("down")) == (Better.UP, Better.DOWN)
    with pytest.raises(NotSo, match="say up"):
        better_in("more")


def test_whole_weeks_are_compared_as_the_company_counts_them() -> None:
    settled = datetime(2030, 1, 7, 0, 30, tzinfo=UTC)
    assert weeks_to_compare(settled, 30, "UTC") == ("2030-W01", "2030-W05")
    assert weeks_to_compare(settled, 30, "America/New_York") == ("2029-W52", "2030-W05")


@settings(max_examples=40)
@given(st.datetimes(datetime(2001, 1, 1), datetime(2090, 1, 1), timezones=st.timezones()))  # noqa: DTZ001  # it adds them
def test_the_weeks_that_are_compared_do_not_overlap(settled: datetime) -> None:
    before, after = weeks_to_compare(settled, 30, "Europe/Berlin")
    assert before < after
