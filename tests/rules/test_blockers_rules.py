"""Which blockers are the top ones, and when the sponsor is shown them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.blockers import TOP, Blocker, State, What, due_in, month_after, month_of, says_enough, top
from bot.company import WorkingHours

QUIET = ("18:00-08:00", "sat", "sun")
BERLIN = WorkingHours("Europe/Berlin", QUIET, "DE")


def blocker(number: int, *teams: str, what: What = What.PROCESS, state: State = State.OPEN) -> Blocker:
    return Blocker(number, date(2030, 1, 7), what, "It stops us all the time", teams, state=state)


def test_what_most_tell_of_comes_first_then_what_lies_between_teams_then_the_oldest() -> None:
    told = [
        blocker(1), blocker(2, "A"), blocker(3, "A", "B"), blocker(4, "C", what=What.TOOL),
        blocker(5, "C", what=What.TOOL), blocker(6, "C"),
    ]  # fmt: skip
    assert [one.number for one in top(told)] == [4, 5, 3, 1, 2]


def test_those_of_no_team_are_not_alike_for_that() -> None:
    assert [one.number for one in top([blocker(1), blocker(2), blocker(3, "A")])] == [1, 2, 3]


@given(st.permutations([blocker(at, *"AB"[: at % 3]) for at in range(1, 9)]))
def test_the_order_does_not_depend_on_how_they_come(told: list[Blocker]) -> None:
    assert top(told) == top(sorted(told, key=lambda one: one.number))
    assert len(top(told)) == TOP


def test_what_is_settled_is_not_among_them() -> None:
    assert top([blocker(1, state=State.STAYS), blocker(2, state=State.REMOVED)]) == ()


@pytest.mark.parametrize(
    ("month", "due"),
    [
        ("2030-01", datetime(2030, 1, 2, 8, tzinfo=UTC)),  # New Year's Day is a holiday
        ("2030-06", datetime(2030, 6, 3, 7, tzinfo=UTC)),  # a Saturday; clocks were put forward
        ("2030-12", datetime(2030, 12, 2, 8, tzinfo=UTC)),
    ],
)
def test_nine_oclock_on_the_first_working_day(month: str, due: datetime) -> None:
    assert due_in(month, BERLIN) == due


def test_where_work_begins_later_it_is_when_work_begins() -> None:
    late = WorkingHours("UTC", ("00:00-10:30", "sat", "sun"))
    assert due_in("2030-01", late) == datetime(2030, 1, 1, 10, 30, tzinfo=UTC)


def test_months_follow_each_other() -> None:
    assert (month_after("2030-01"), month_after("2030-02"), month_after("2030-12")) == ("2030-02", "2030-03", "2031-01")
    assert month_of(datetime(2030, 1, 31, 23, 30, tzinfo=UTC), "Europe/Berlin") == "2030-02"


@pytest.mark.parametrize(
    ("words", "enough"),
    [
        ("one two three four", False),
        ("one two three four five", True),
        ("返金が遅い", False),
        ("返金は二人目の承認を4日待つ", True),
    ],
)
def test_five_words_are_enough(words: str, *, enough: bool) -> None:
    assert says_enough(words) is enough
