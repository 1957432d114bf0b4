"""Whoever has an account in Slack and one in Teams is one person: one answer, one budget, one set of wishes."""

from collections.abc import Iterator

import pytest

from bot.meetings.whether import Rule
from storage import Store
from tests.journeys.people.both import SIX, Both

FEW, SPENT = Rule.TOO_FEW.value, Rule.BUDGET.value


@pytest.fixture
def both(store: Store) -> Iterator[Both]:
    both = Both(store)
    both.is_on_teams(*SIX, "Ada", "Dana", "Pia")
    yield both
    both.office.close()


def given(both: Both) -> int:
    [(count,)] = both.office.rows("select count(*) from given")
    return int(count)


def test_answering_on_the_other_platform_changes_the_answer(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.answers("slack", "Grace", "They'd like it")
    told = both.answers("slack", "Grace", "They'd dislike it", there="teams")
    assert "Noted" in told.words
    [card] = both.asked("slack")
    assert "1 of 6 answered" in card.words
    assert given(both) == 1


def test_people_are_counted_and_not_their_accounts(both: Both) -> None:
    both.meets("teams", "Pricing", (*SIX, "Ada"))
    for who in SIX:
        both.answers("teams", who, "They'd like it")
        both.answers("teams", who, "They'd dislike it", there="slack")
    [card] = both.asked("teams")
    assert "6 of 7 answered" in card.words
    both.office.time_passes(hours=5)
    assert both.office.rows("select answered, dislikes, likes from results") == [(6, 6, 0)]


def test_five_people_with_ten_accounts_are_too_few_to_show_how_many_disliked_it(both: Both) -> None:
    both.meets("slack", "Pricing")
    for who in SIX[:5]:
        both.answers("slack", who, "They'd like it")
        both.answers("slack", who, "They'd like it", there="teams")
    both.office.time_passes(hours=5)
    assert both.office.rows("select answered, likes from results") == [(5, None)]


def test_whoever_came_by_both_accounts_was_there_once(both: Both) -> None:
    both.meets("slack", "Pricing", ("Ada", "Grace", "Linus"), besides="teams")
    assert both.office.rows("select invited from questions") == [(3,)]
    both.office.time_passes(days=1)
    both.meets("slack", "A talk of two", ("Ada", "Grace"), besides="teams")
    assert both.office.rows("select rule from silences") == [(FEW,)]


def test_one_question_a_day_on_whichever_platform(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.office.time_passes(hours=2)
    both.meets("teams", "Delivery")
    assert both.office.rows("select rule from silences") == [(SPENT,)]
    both.office.time_passes(days=1)
    both.meets("teams", "Delivery again")
    assert len(both.asked("teams")) == 1


def test_three_questions_ignored_on_two_platforms_are_three(both: Both) -> None:
    for platform in ("slack", "teams", "slack"):
        both.meets(platform, f"Meeting on {platform}")
        both.office.time_passes(days=2)
    both.office.time_passes(days=2)
    both.meets("teams", "The fourth")
    assert both.office.rows("select rule from silences")[-1] == (SPENT,)


@pytest.mark.parametrize(("here", "there"), [("slack", "teams"), ("teams", "slack")])
def test_who_stops_on_one_platform_is_not_asked_on_the_other(both: Both, here: str, there: str) -> None:
    both.types(here, "Grace", "stop")
    both.meets(there, "Pricing", ("Ada", "Grace", "Linus", "Ken"))
    assert both.office.rows("select invited from questions") == [(3,)]
    both.types(there, "Grace", "start")
    assert both.office.rows("select count(*) from people where stopped is not null") == [(0,)]
