"""Said and heard, side by side: no share of few, none that subtraction would tell, and none of single leaders."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.digests import Ratio
from bot.digests.heard import SaidAndHeard, said_and_heard
from bot.leaders.heard import Part, Said, Sample, State

NOON = datetime(2030, 1, 14, 12, tzinfo=UTC)
NAMES = ("", "Care", "Law", "Product", "Sales")
SMALLEST = 5


def sample(heard: dict[str, tuple[int, int]], said: tuple[Said, ...] = ()) -> Sample:
    parts = tuple(Part(at, name, 20, 20, whole, part) for at, (name, (part, whole)) in enumerate(heard.items()))
    return Sample("2030-01", State.CLOSED, NOON, NOON, 400, 20 * len(parts), parts, said)


def shown(heard: dict[str, tuple[int, int]], *said: Said) -> SaidAndHeard:
    return said_and_heard(sample(heard, said), SMALLEST)


PARTS = st.integers(0, 20).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))


def test_what_was_heard_is_counted_for_the_company_and_each_department() -> None:
    told = shown({"Care": (3, 8), "Product": (5, 10)})
    assert told.company.heard == Ratio(8, 18)
    assert [(each.department, each.heard) for each in told.departments] == [
        ("Care", Ratio(3, 8)),
        ("Product", Ratio(5, 10)),
    ]
    assert (told.asked, told.size, told.people) == (40, 40, 400)


def test_one_more_than_the_smallest_group_has_to_answer_since_a_reader_may_be_one_of_them() -> None:
    assert shown({"": (2, 5)}).company.heard is None
    assert shown({"": (2, 6)}).company.heard == Ratio(2, 6)
    assert said_and_heard(sample({"": (2, 9)}), 9).company.heard is None


def test_a_small_department_is_hidden_with_another_so_that_subtraction_tells_nothing() -> None:
    told = shown({"Care": (3, 3), "Product": (5, 10)})
    assert told.company.heard == Ratio(8, 13)
    assert [each.heard for each in told.departments] == [None, None]


@given(st.dictionaries(st.sampled_from(NAMES), PARTS, min_size=1))
def test_no_small_group_is_ever_shown_nor_what_is_hidden_when_taken_together(heard: dict[str, tuple[int, int]]) -> None:
    told = shown(heard)
    ratios = [each.heard for each in told.departments if each.heard and each.heard.whole]
    assert all(ratio.whole > SMALLEST for ratio in ratios)
    company = told.company.heard
    if company and company.whole and told.departments:
        rest = company.whole - sum(ratio.whole for ratio in ratios)
        assert rest == 0 or rest > SMALLEST


def test_where_everybody_is_counted_together_there_are_no_departments() -> None:
    assert shown({"": (4, 9)}).departments == ()


def test_what_was_said_takes_five_leaders_and_tells_weeks() -> None:
    said = shown({"": (4, 9)}, Said("", 5, 20, 6, 4)).company
    assert (said.said, said.verified, said.claimed) == (Ratio(10, 20), 6, 4)
    few = shown({"": (4, 9)}, Said("", 4, 16, 6, 4)).company
    assert (few.said, few.verified, few.claimed) == (None, 0, 0)
    assert shown({"": (4, 9)}).company.said == Ratio(0, 0)


def test_leaders_of_a_small_department_cannot_be_told_by_subtraction_either() -> None:
    heard = {"Care": (3, 8), "Product": (5, 10), "Sales": (2, 9)}
    told = shown(heard, Said("Care", 2, 8, 8, 0), Said("Product", 9, 36, 9, 9), Said("Sales", 7, 28, 0, 7))
    assert told.company.said == Ratio(33, 72)
    hidden = [each.department for each in told.departments if each.said is None]
    assert "Care" in hidden
    assert len(hidden) == 2, "One alone is the company less the others."
    assert all(each.verified == each.claimed == 0 for each in told.departments if each.said is None)
