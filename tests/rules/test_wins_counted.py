"""A year's wins by month and by department: every month, no department alone with a few, and no order but letters."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain, repeat

from hypothesis import given
from hypothesis import strategies as st

from bot.company import Team
from bot.wins import Win
from bot.wins.counted import MOST_NAMED, OTHERS, by_department, by_month
from bot.wins.cx_day import FEWEST_COUNTED
from tests.storage.samples import WIN

TEAMS = (*(Team(f"Team {name}", department=name) for name in "DCBA"), Team("Alone"))
FIRST, LAST = datetime(2029, 10, 2, 8, tzinfo=UTC), datetime(2030, 10, 1, 8, tzinfo=UTC)


def wins(**counts: int) -> list[Win]:
    """Return so many wins of the teams of each department."""
    return [replace(WIN, team=f"Team {name}") for name in chain(*(repeat(name, n) for name, n in counts.items()))]


def test_every_month_stands_there_also_one_without_any_and_both_ends() -> None:
    posted = [datetime(2029, 10, 31, 23, 30, tzinfo=UTC), LAST]
    months = by_month([replace(WIN, posted=at) for at in posted], FIRST, LAST, "Europe/Berlin")
    assert [month for month, _ in months][::12] == [date(2029, 10, 1), date(2030, 10, 1)]
    assert len(months) == 13
    assert {month: count for month, count in months if count} == {date(2029, 11, 1): 1, date(2030, 10, 1): 1}


def test_departments_stand_in_the_order_of_letters_and_not_of_numbers() -> None:
    assert by_department(wins(C=9, A=5, B=7), TEAMS) == (("A", 5), ("B", 7), ("C", 9))


def test_departments_with_a_few_are_counted_together() -> None:
    assert by_department(wins(A=5, B=4, C=1, D=6), TEAMS) == (("A", 5), ("D", 6), (OTHERS, 5))


def test_nobody_learns_by_subtraction_how_few_one_department_had() -> None:
    assert by_department(wins(A=5, B=8, C=2, D=6), TEAMS) == (("B", 8), ("D", 6), (OTHERS, 7))


def test_one_bar_compares_nothing_so_there_is_none() -> None:
    assert by_department(wins(A=9), TEAMS) == ()
    assert by_department(wins(A=1, B=1), TEAMS) == ()
    assert by_department([], TEAMS) == ()


def test_wins_of_nobodys_department_are_counted_with_others() -> None:
    alone = [replace(WIN, team="Alone"), replace(WIN, team="")]
    assert by_department([*wins(A=6), *alone], TEAMS) == (("A", 6), (OTHERS, 2))


@given(st.lists(st.integers(0, 9), min_size=1, max_size=20))
def test_nothing_is_lost_and_no_department_shows_alone_with_a_few(counts: list[int]) -> None:
    names = [f"{at:02}" for at in range(len(counts))]
    teams = [Team(f"Team {name}", department=name) for name in names]
    shown = by_department(wins(**dict(zip(names, counts, strict=True))), teams)
    assert len(shown) <= MOST_NAMED + 1
    assert all(count >= FEWEST_COUNTED for name, count in shown if name)
    if shown:
        assert sum(count for _, count in shown) == sum(counts)
        hidden = [count for name, count in zip(names, counts, strict=True) if count and name not in dict(shown)]
        assert len(hidden) != 1
