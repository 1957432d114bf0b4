"""Whoever has an account in Slack and one in Teams is one person: one answer, one budget, one set of wishes."""

from dataclasses import replace

import pytest

from bot.commands import AskColleagues, AskMeLess, BindSeries, OpenHome
from bot.meetings.whether import Rule
from bot.people import Kind, Person, Place, Room
from tests.both.company import SIX, Both
from tests.office import COMPANY
from tests.outside import Seen

FEW, SPENT = Rule.TOO_FEW.value, Rule.BUDGET.value

ROOM = Room(Place("teams", "#checkout"), "#checkout", members=(Person("teams", "Ana"),))


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
    for number, platform in enumerate(("slack", "teams", "slack")):
        both.meets(platform, f"Meeting {number}")
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


def test_who_wants_to_be_asked_less_is_asked_less_on_both(both: Both) -> None:
    both.office.do(AskMeLess(), Person("teams", "Grace"))
    assert both.office.rows("select count(*) from people where less is not null") == [(2,)]


def test_each_platform_speaks_the_language_it_has_from_its_own_directory(both: Both) -> None:
    both.met(both.profile("teams", "Grace", language="de"))
    both.meets("slack", "Pricing")
    assert "Noted" in both.answers("slack", "Grace", "They'd like it").words
    assert "Notiert" in both.answers("slack", "Grace", "They'd like it", there="teams").words


def test_a_few_without_a_place_are_asked_where_they_met_and_nowhere_else(both: Both) -> None:
    both.meets("slack", "Pricing", ("Ada", "Grace", "Linus"), place=None)
    assert [len(both.asked(platform, "Grace")) for platform in ("slack", "teams")] == [1, 0]
    both.office.time_passes(days=1)
    both.meets("teams", "Delivery", ("Ada", "Grace", "Linus"), place=None)
    assert [len(both.asked(platform, "Grace")) for platform in ("slack", "teams")] == [1, 1]
    both.answers("teams", "Grace", "They'd like it")
    assert "1 of 3 answered" in both.asked("teams", "Linus")[-1].words


def test_a_question_names_those_it_is_for_as_they_are_known_where_it_stands(both: Both) -> None:
    both.meets("teams", "Pricing")
    [card] = [message.card for message in both.teams.chat.messages.values() if message.place.channel == "#checkout"]
    assert "Person(platform='teams', user='Grace')" in str(card)
    assert "Person(platform='slack'" not in str(card)


def test_a_series_is_bound_to_a_place_on_a_platform_that_its_host_came_to_later(both: Both) -> None:
    both.office.run(both.office.door.met(COMPANY, (), (ROOM,)))
    both.meets("mail", "Pricing", place=None)
    [asked] = both.office.rows("select id from asks")
    both.office.do(BindSeries(str(asked[0]), ROOM.place), Person("slack", "Ana"))
    both.office.time_passes(days=7)
    both.meets("mail", "Pricing again", place=None, series="Pricing")
    assert len(both.asked("teams")) == 1


def test_a_calendars_meeting_is_asked_about_once_where_all_are_reached(both: Both) -> None:
    both.meets("mail", "Pricing", ("Ada", "Grace", "Linus"), place=None)
    assert [len(both.asked(platform, "Grace")) for platform in ("slack", "teams")] == [1, 0]


def test_whoever_is_asked_alone_is_asked_where_they_came_last(both: Both) -> None:
    for who in ("Ada", "Grace", "Linus"):
        both.types("teams", who, "help")
    both.meets("mail", "Pricing", ("Ada", "Grace", "Linus"), place=None)
    assert [len(both.asked(platform, "Grace")) for platform in ("slack", "teams")] == [0, 1]


def test_the_first_line_of_all_comes_once_and_where_the_first_question_stands(both: Both) -> None:
    both.meets("teams", "Pricing", ("Ada", "Grace", "Linus"))
    assert [len(both.told(platform, "Grace", "keeps one chair")) for platform in ("slack", "teams")] == [0, 1]
    both.office.time_passes(days=1)
    both.meets("slack", "Delivery", ("Ada", "Grace", "Linus"))
    assert [len(both.told(platform, "Grace", "keeps one chair")) for platform in ("slack", "teams")] == [0, 1]


def test_who_is_only_on_one_platform_is_asked_there_with_the_others(both: Both) -> None:
    both.meets("slack", "Pricing", ("Tom", "Grace", "Linus"), place=None)
    assert [len(both.asked("slack", who)) for who in ("Tom", "Grace", "Linus")] == [1, 1, 1]


def test_the_reminder_comes_where_the_question_stands_and_to_nobody_who_has_answered(both: Both) -> None:
    both.meets("teams", "Pricing")
    both.answers("teams", "Grace", "They'd like it", there="slack")
    both.office.time_passes(hours=2, minutes=1)
    reminded = {(each, who) for each in ("slack", "teams") for who in SIX if both.told(each, who, "A last word")}
    assert reminded == {("teams", who) for who in SIX if who != "Grace"}


def test_the_owner_of_a_case_acts_by_either_account(both: Both) -> None:
    case = second_look(both)
    form = both.press("teams", "Ana", case, "Change it").form
    both.sends("teams", "Ana", form, to="New customers only")
    assert both.office.rows("select state, outcome from cases") == [("changed", "New customers only")]


def second_look(both: Both) -> Seen:
    both.meets("slack", "Pricing")
    for who in ("Grace", "Linus"):
        both.answers("slack", who, "They'd dislike it", there="teams")
    both.office.time_passes(hours=5)
    assert both.told("teams", "Ana", "deserves a second look") == []
    [case] = both.told("slack", "Ana", "deserves a second look")
    return case


def test_a_case_moves_to_the_account_that_is_left(both: Both) -> None:
    second_look(both)
    both.met(replace(both.profile("slack", "Ana"), kind=Kind.GONE))
    [case] = both.told("teams", "Ana", "deserves a second look")
    assert "Change it" in case.buttons
    assert both.office.rows("select owner from cases") == [("slack/Ana",)]


def test_a_case_stays_where_it_stands_when_the_other_account_goes(both: Both) -> None:
    second_look(both)
    for _ in range(2):  # every night the directory tells it again
        both.met(replace(both.profile("teams", "Ana"), kind=Kind.GONE))
    assert len(both.told("slack", "Ana", "deserves a second look")) == 1


def test_a_case_passes_to_another_when_the_last_account_has_gone(both: Both) -> None:
    second_look(both)
    for platform in ("slack", "teams"):
        both.met(replace(both.profile(platform, "Ana"), kind=Kind.GONE))
    assert both.office.rows("select owner from cases") == [("slack/Dana",)]


def test_the_host_names_the_decision_by_either_account(both: Both) -> None:
    both.meets("slack", "Pricing")
    form = both.press("teams", "Ana", both.asked("slack")[0], "Name the decision").form
    both.sends("teams", "Ana", form, decision="Raise the price by 5 %")
    assert "Raise the price by 5 %" in both.asked("slack")[0].words


def test_a_page_is_kept_up_to_date_on_every_platform_where_it_was_opened(both: Both) -> None:
    for platform in ("slack", "teams"):
        both.office.do(OpenHome(), Person(platform, "Grace"))
    both.meets("teams", "Pricing")
    for outside in (both.slack, both.teams):
        [home] = [m for m in outside.chat.messages.values() if m.place.channel == "home-Grace"]
        assert "Pricing" in str(home.card)


def test_colleagues_are_asked_privately_on_the_platform_where_somebody_asks_for_it(both: Both) -> None:
    colleagues = (Person("teams", "Grace"), Person("teams", "Linus"))
    both.office.do(AskColleagues(colleagues, "#checkout", "Raise the price"), Person("teams", "Ada"))
    both.office.time_passes(seconds=3)
    assert [len(both.asked(platform, "Grace")) for platform in ("slack", "teams")] == [0, 1]
