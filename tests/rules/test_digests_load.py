"""What asking costs people: the same as counting person by person, and nothing of a small group."""

from collections import Counter
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.load import Load, load_of

TIMES = st.lists(st.integers(1, 5), min_size=5, max_size=200)


def test_nine_of_ten_were_not_asked_more_often_than_that() -> None:
    assert load_of({1: 6, 2: 3, 3: 1}, 5) == Load(people=10, mean=1.5, p90=2, most=3)
    assert load_of({1: 5, 2: 3, 3: 2}, 5) == Load(people=10, mean=1.7, p90=3, most=3)


@pytest.mark.parametrize(("people", "told"), [(0, False), (4, False), (5, True)])
def test_of_a_small_group_nothing_is_told(people: int, told: bool) -> None:  # noqa: FBT001  # a parameter of the case
    assert (load_of({2: people} if people else {}, 5) is not None) is told


@given(TIMES)
def test_it_is_what_counting_person_by_person_gives(times: list[int]) -> None:
    load = load_of(Counter(times), 5)
    assert load
    assert (load.people, load.most) == (len(times), max(times))
    assert load.mean == pytest.approx(mean(times))
    assert sum(each <= load.p90 for each in times) >= 0.9 * len(times)
    assert sum(each < load.p90 for each in times) < 0.9 * len(times)
