"""When a decision comes back: the table of the rules, at their edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import Tally, Verdict
from bot.cases import Fired, rule_that_reopens


def tally(like: int, dislike: int, no_decision: int = 0, *, objections: int = 0, reasoned: int = 0) -> Tally:
    counts = {Verdict.LIKE: like, Verdict.DISLIKE: dislike, Verdict.NO_DECISION: no_decision}
    return Tally(tuple((verdict, counts.get(verdict, 0)) for verdict in Verdict), objections, reasoned)


@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        (tally(0, 0), None),
        (tally(6, 0, objections=1), Fired.OBJECTION),
        (tally(15, 0, objections=1), Fired.OBJECTION),
        (tally(15, 1, reasoned=1), Fired.REASON),
        (tally(2, 1, reasoned=1, objections=1), Fired.OBJECTION),
        (tally(5, 1), None),
        (tally(4, 2), Fired.TWO),
        (tally(0, 2), Fired.TWO),
        (tally(5, 2), None),  # seven answered, 2 of 7 is less than 30 %
        (tally(4, 3), Fired.SHARE),
        (tally(7, 3), Fired.SHARE),  # 30 % exactly
        (tally(8, 3), None),
        (tally(3, 2, 2), Fired.SHARE),  # seven answered, two of the five who had a decision to judge
        (tally(0, 1, 6), Fired.SHARE),
        (tally(0, 0, 7), None),
    ],
)
def test_the_rules_fire_at_their_edges_and_not_before(answers: Tally, rule: Fired | None) -> None:
    assert rule_that_reopens(answers) is rule


@pytest.mark.parametrize(("answers", "rule"), [(tally(5, 1), Fired.ANY), (tally(5, 0), None), (tally(0, 2), Fired.TWO)])
def test_a_team_may_choose_that_every_dislike_counts(answers: Tally, rule: Fired | None) -> None:
    assert rule_that_reopens(answers, any_dislike=True) is rule


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_without_a_dislike_or_an_objection_nothing_comes_back(like: int, not_notice: int, no_decision: int) -> None:
    counts = dict(zip(Verdict, (like, not_notice, 0, no_decision), strict=True))
    assert rule_that_reopens(Tally(tuple(counts.items())), any_dislike=True) is None


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_no_decision_today_never_turns_the_share(like: int, dislike: int, no_decision: int) -> None:
    if like + dislike >= 7:
        assert rule_that_reopens(tally(like, dislike)) is rule_that_reopens(tally(like, dislike, no_decision))
