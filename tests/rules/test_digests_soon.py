"""How soon the company answers: every answer in one span, and nothing told that leaves a handful."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import Ratio
from bot.digests.soon import FEWEST, NONE, SPANS, STEPS, answered_within, spans, together

ASKED = datetime(2030, 1, 7, 12, tzinfo=UTC)
CAME = st.tuples(*(st.integers(0, 40) | st.integers(0, 6) for _ in range(SPANS)))
LEAST = st.integers(5, 12)


def after(*seconds: float) -> tuple[int, ...]:
    return spans(ASKED, [round((ASKED.timestamp() + each) * 1_000_000) for each in seconds])


@pytest.mark.parametrize(
    ("seconds", "span"),
    [(-2, 0), (0, 0), (10, 0), (10.000001, 1), (30, 1), (31, 2), (60, 2), (61, 3), (300, 3), (301, 4), (3600, 4),
     (3601, 5), (14_400, 5), (14_400.5, 6), (10**6, 6)],
)  # fmt: skip
def test_an_answer_is_in_the_span_in_which_it_came(seconds: float, span: int) -> None:
    assert after(seconds) == tuple(int(at == span) for at in range(SPANS))


def test_answers_of_several_questions_are_counted_together() -> None:
    assert together(together(after(1, 20), after(25)), NONE) == (1, 2, 0, 0, 0, 0, 0)


def test_every_step_tells_who_answered_within_it_of_all() -> None:
    told = dict(answered_within((10, 10, 0, 5, 5, 0, 10), 5))
    assert told == {
        10: Ratio(10, 40), 30: Ratio(20, 40), 60: Ratio(20, 40), 300: Ratio(25, 40), 3600: Ratio(30, 40),
        14_400: Ratio(30, 40),
    }  # fmt: skip


def test_a_handful_waits_for_more_before_it_is_told() -> None:
    told = dict(answered_within((4, 3, 20, 0, 4, 0, 9), 5))
    assert [told[step] for step in STEPS] == [None, Ratio(7, 40), Ratio(27, 40), Ratio(27, 40), None, None]


def test_the_last_handful_is_not_told_either() -> None:
    assert dict(answered_within((36, 0, 0, 0, 0, 0, 4), 5)) == dict.fromkeys(STEPS)


@pytest.mark.parametrize(("answers", "told"), [(FEWEST - 1, False), (FEWEST, True)])
def test_nothing_is_told_of_few_answers(answers: int, told: bool) -> None:  # noqa: FBT001  # a parameter of the case
    assert any(ratio for _, ratio in answered_within((answers, 0, 0, 0, 0, 0, 0), 5)) is told


@given(CAME, LEAST)
def test_between_any_two_that_are_told_are_none_or_enough(came: tuple[int, ...], least: int) -> None:
    told = [ratio for _, ratio in answered_within(came, least) if ratio]
    ends = [0, *(ratio.part for ratio in told), sum(came)] if told else []
    assert all(later == sooner or later - sooner >= least for sooner, later in pairwise(ends))
    assert {ratio.whole for ratio in told} <= {sum(came)}


@given(CAME, LEAST)
def test_what_is_told_is_right(came: tuple[int, ...], least: int) -> None:
    told = [*answered_within(came, least)]
    assert [step for step, _ in told] == [*STEPS]
    assert all(ratio.part == sum(came[: at + 1]) for at, (_, ratio) in enumerate(told) if ratio)
