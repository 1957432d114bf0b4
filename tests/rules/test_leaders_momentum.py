"""What began well goes quiet: when that is said, and when it is not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.leaders.momentum import Counted, Slackening, slackening, still_falls

COUNTS = st.integers(0, 200)
ANY = st.builds(Counted, st.none() | COUNTS, st.none() | COUNTS, COUNTS, st.booleans())
EIGHT = st.lists(ANY, min_size=8, max_size=8)


def weeks(*answers: int | None) -> list[Counted]:
    """Return weeks with these answers; None: one that cannot be compared."""
    return [Counted(0, 0 if each is None else each, 0, usual=each is not None) for each in answers]


FALLING = weeks(50, 44, 39, 33, 30, 26, 20, 15)


def test_two_windows_in_a_row_that_fall_are_told_with_what_they_were_on_average() -> None:
    assert slackening(FALLING) == Slackening(42, 23)


@pytest.mark.parametrize(
    "answers",
    [
        (40, 40, 40, 40, 40, 40, 40, 40),
        (10, 20, 30, 40, 50, 60, 70, 80),
        (50, 44, 39, 33, 33, 33, 33, 33),  # it fell, and fell no further
        (33, 33, 33, 33, 30, 26, 20, 15),  # it has only begun
        (50, 44, 39, 33, 60, 50, 40, 36),  # it fell from higher up, so that more was done and not less
        (50, 49, 48, 47, 46, 45, 44, 43),  # hardly
        (12, 10, 8, 6, 5, 4, 3, 2),  # chance: fewer than ten a week
        (9, 0, 9, 0, 9, 0, 9, 0),
    ],
)
def test_what_does_not_fall_twice_is_not_told(answers: tuple[int, ...]) -> None:
    assert slackening(weeks(*answers)) is None


def test_what_has_come_to_nothing_cannot_fall_any_further_and_is_told() -> None:
    assert slackening(weeks(40, 40, 40, 0, 0, 0, 0, 0)) == Slackening(30, 0)


def test_talks_answers_and_closures_all_count() -> None:
    mixed = [Counted(talks=5, answers=each - 7, closures=2, usual=True) for each in (50, 44, 39, 33, 30, 26, 20, 15)]
    assert slackening(mixed) == slackening(FALLING)


def test_what_is_hidden_in_one_week_counts_in_none() -> None:
    talks = [replace(week, talks=5) for week in FALLING]
    assert slackening([replace(talks[0], talks=None), *talks[1:]]) == slackening(FALLING)
    hidden = [replace(FALLING[0], answers=None), *FALLING[1:]]
    assert slackening(hidden) is None, "Only closures are left, and there were none."


def test_a_week_in_each_window_may_be_left_out_and_two_may_not() -> None:
    assert slackening(weeks(50, None, 39, 33, 30, 26, None, 15)) is not None
    assert slackening(weeks(50, None, None, 33, 30, 26, 20, 15)) is None
    assert slackening(weeks(50, 44, 39, 33, None, 26, None, 15)) is None


def test_a_holiday_at_the_end_raises_nothing() -> None:
    assert slackening(weeks(40, 41, 39, 40, 41, 40, 39, None)) is None
    steady = [*weeks(40, 41, 39, 40, 41, 40, 39), Counted(0, 3, 0, usual=False)]
    assert slackening(steady) is None


@given(EIGHT, st.lists(COUNTS, min_size=8, max_size=8))
def test_what_a_week_that_cannot_be_compared_came_to_changes_nothing(found: list[Counted], others: list[int]) -> None:
    changed = [week if week.usual else Counted(other, other, other) for week, other in zip(found, others, strict=True)]
    assert slackening(changed) == slackening(found)
    assert still_falls(changed) == still_falls(found)


@given(EIGHT)
def test_whatever_is_told_has_become_less_from_something(found: list[Counted]) -> None:
    told = slackening(found)
    if told:
        assert told.after <= told.before
        assert told.before >= 10
        assert still_falls(found)


@given(st.lists(COUNTS, min_size=8, max_size=8), st.booleans())
def test_what_never_falls_is_never_told(counts: list[int], usual: bool) -> None:  # noqa: FBT001  # drawn
    rising = [Counted(None, count, usual=usual) for count in sorted(counts)]
    assert slackening(rising) is None


def test_whether_it_still_falls_is_told_of_the_latest_four_alone() -> None:
    assert still_falls(FALLING) is True
    assert still_falls(weeks(10, 20, 30, 40, 50, 40, 30, 20)) is True
    assert still_falls(weeks(50, 44, 39, 33, 20, 21, 20, 22)) is False
    assert still_falls(weeks(50, 44, 39, 33, 0, 0, 0, 0)) is True
    assert still_falls(weeks(50, 44, 39, 33, None, 26, None, 15)) is None
