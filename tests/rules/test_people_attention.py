"""A person's own counters: three ignored in a row, and they are left alone for a fortnight."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.people import LEFT_ALONE, Attention

NOON = datetime(2030, 1, 30, 12, tzinfo=UTC)


def after(questions: str) -> Attention:
    """Return the counters after questions that were answered (+) or let pass (-)."""
    attention = Attention()
    for one in questions:
        attention = attention.after(NOON, answered=one == "+")
    return attention


def test_two_ignored_are_only_counted() -> None:
    assert after("--") == Attention(2, "2030-01", 0)
    assert not after("--").leave_alone(NOON)


def test_three_ignored_in_a_row_buy_a_fortnight_of_peace() -> None:
    attention = after("---")
    assert attention.leave_alone(NOON)
    assert attention.leave_alone(NOON + LEFT_ALONE - timedelta(seconds=1))
    assert not attention.leave_alone(NOON + LEFT_ALONE)


def test_an_answer_ends_the_row_and_the_peace() -> None:
    assert after("--+") == Attention(0, "2030-01", 1)
    assert not after("---+").leave_alone(NOON)


def test_a_new_month_is_counted_anew() -> None:
    attention = after("++").after(NOON + timedelta(days=5), answered=True)
    assert attention == Attention(0, "2030-02", 1)


@given(st.text("+-", max_size=40))
def test_whatever_the_order_the_counters_stay_in_their_bounds(questions: str) -> None:
    attention = after(questions)
    assert 0 <= attention.ignored < 3
    assert attention.took_part == questions.count("+")
