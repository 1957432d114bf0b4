"""Which accounts are one person's: those to which the platforms' directories give one address."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands import AskByHand, IWasThere, TellWin
from bot.meetings import short_id
from bot.people import Attention, Kind, Person
from storage import Memory
from tests.both.company import SIX, Both
from tests.office import COMPANY

WIN = "Customers type their address once now"
JOINED = "select account from people where one is not null group by account order by account"


def are_one(both: Both, who: str) -> bool:
    return (who,) in both.office.rows(JOINED)


def given(both: Both) -> int:
    [(count,)] = both.office.rows("select count(*) from given")
    return int(count)


def is_away_from_slack(both: Both, days: int) -> None:
    """Let Slack's directory say nothing of Tom for a while, and Teams tell of him then."""
    both.office.time_passes(days=days)
    both.is_on_teams("Tom")


def test_one_address_in_two_directories_makes_one_person(both: Both) -> None:
    assert are_one(both, "Grace")
    assert not are_one(both, "Tom")
    both.is_on_teams("Tom")
    assert are_one(both, "Tom")


@pytest.mark.parametrize("kind", [Kind.GUEST, Kind.STRANGER, Kind.BOT, Kind.GONE])
def test_only_colleagues_are_joined(both: Both, kind: Kind) -> None:
    both.is_on_teams("Tom", kind=kind)
    assert not are_one(both, "Tom")


def test_nobody_is_joined_by_name_nor_by_having_no_address(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "tom@elsewhere.example"))
    both.met(replace(both.profile("slack", "Nora"), email=""), replace(both.profile("teams", "Nora"), email=""))
    assert not are_one(both, "Tom")
    assert not are_one(both, "Nora")


def test_an_address_that_somebody_typed_joins_nobody(both: Both) -> None:
    both.types("teams", "tom@northwind.example", "stop")
    both.met(both.profile("teams", "tom@northwind.example", "x@northwind.example"))
    assert both.office.rows("select count(*) from people where stopped is not null") == [(1,)]
    assert not are_one(both, "Tom")


def test_two_accounts_of_one_platform_are_never_one_person(both: Both) -> None:
    both.met(both.profile("slack", "Tom2", "tom@northwind.example"))
    assert not are_one(both, "Tom")
    both.is_on_teams("Tom")
    assert not are_one(both, "Tom"), "Which of the two it is, nobody can tell."


def test_an_address_that_a_directory_has_not_told_of_lately_joins_nobody_yet(both: Both) -> None:
    is_away_from_slack(both, days=8)
    assert not are_one(both, "Tom")
    both.met(both.profile("slack", "Tom"))
    assert are_one(both, "Tom")


def test_whoever_is_met_on_the_second_platform_while_a_question_is_open_changes_their_answer(both: Both) -> None:
    both.meets("slack", "Pricing", (*SIX, "Tom"))
    both.answers("slack", "Tom", "They'd like it")
    both.is_on_teams("Tom")
    both.answers("slack", "Tom", "They'd dislike it", there="teams")
    both.office.time_passes(hours=5)
    assert both.office.rows("select answered, likes + dislikes from results") == [(1, None)]
    assert both.office.rows("select verdict from answers") == [("dislike",)]


def test_who_turns_out_to_be_one_after_answering_twice_is_counted_once(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("slack", "Pricing", (*SIX, "Tom"))
    both.office.do(IWasThere(short_id("Pricing")), Person("teams", "Tom"))
    both.answers("slack", "Tom", "They'd like it")
    both.answers("slack", "Tom", "They'd dislike it", there="teams")
    assert given(both) == 2
    both.is_on_teams("Tom")
    [card] = both.asked("slack")
    assert "of 7 answered" in card.words
    both.answers("slack", "Tom", "They wouldn't notice", there="teams")
    both.office.time_passes(hours=5)
    assert both.office.rows("select verdict from answers") == [("not notice",)]


def test_an_answer_given_before_stays_theirs_when_the_account_turns_out_to_be_another_of_theirs(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("teams", "Pricing", ("Tom", "Grace", "Linus"))
    both.answers("teams", "Tom", "They'd like it")
    before = both.office.rows("select giver, sealed from given")
    both.is_on_teams("Tom")
    assert are_one(both, "Tom")
    assert both.office.rows("select giver, sealed from given") == before, "Nothing moves that tells who has answered."
    both.answers("teams", "Tom", "They'd dislike it", there="slack")
    assert given(both) == 1


def test_what_two_accounts_were_asked_counts_against_one_budget_once_they_are_one(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("teams", "Pricing", ("Tom", "Grace", "Linus"))
    both.is_on_teams("Tom")
    both.office.time_passes(hours=2)
    assert both.office.rows("select person from asked where person like '%Tom'") == [("slack/Tom",)]


def test_an_address_that_changes_parts_them_but_not_while_they_are_asked_as_one(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.answers("slack", "Grace", "They'd like it")
    both.met(both.profile("teams", "Grace", "grace.h@northwind.example"))
    both.answers("slack", "Grace", "They'd dislike it", there="teams")
    assert given(both) == 1
    both.office.time_passes(days=1)
    both.met(both.profile("teams", "Grace", "grace.h@northwind.example"))
    assert not are_one(both, "Grace")


def test_after_parting_neither_is_asked_who_wanted_to_be_left_alone(both: Both) -> None:
    both.types("slack", "Grace", "stop")
    both.met(both.profile("teams", "Grace", "grace.h@northwind.example"))
    assert not are_one(both, "Grace")
    both.meets("teams", "Pricing", ("Grace", "Ada", "Linus", "Ken"))
    assert both.office.rows("select invited from questions") == [(3,)]


def test_those_who_parted_and_bear_one_address_again_are_one_again(both: Both) -> None:
    both.met(both.profile("teams", "Grace", "grace.h@northwind.example"))
    both.met(both.profile("slack", "Grace", "grace.h@northwind.example"))
    assert are_one(both, "Grace")


def test_who_becomes_a_guest_is_no_part_of_a_colleague_any_more(both: Both) -> None:
    both.meets("slack", "Pricing")
    both.is_on_teams("Grace", kind=Kind.GUEST)
    told = both.answers("slack", "Grace", "They'd like it", there="teams")
    assert "Noted" not in told.words
    assert given(both) == 0


def test_a_deactivated_account_leaves_the_other_as_it_was(both: Both) -> None:
    both.types("slack", "Grace", "stop")
    both.met(replace(both.profile("slack", "Grace"), kind=Kind.GONE))
    both.meets("teams", "Pricing", ("Grace", "Ada", "Linus", "Ken"))
    assert both.office.rows("select invited from questions") == [(3,)]
    both.types("teams", "Grace", "start")
    both.office.time_passes(days=1)
    both.meets("teams", "Delivery", ("Grace", "Ada", "Linus", "Ken"))
    assert both.office.rows("select invited from questions where title = 'Delivery'") == [(4,)]
    assert "Noted" in both.answers("teams", "Grace", "They'd like it").words


def test_whoever_gets_the_address_of_somebody_who_left_inherits_nothing(both: Both) -> None:
    both.types("slack", "Grace", "stop")
    both.meets("slack", "Pricing", (*SIX, "Ada"))
    for platform in ("slack", "teams"):
        both.met(replace(both.profile(platform, "Grace"), kind=Kind.GONE))
    for platform in ("slack", "teams"):
        both.met(both.profile(platform, "Grete", "grace@northwind.example"))
    assert are_one(both, "Grete")
    rows = both.office.rows("select distinct one, stopped from people where account = 'Grete'")
    assert rows == [("slack/Grete", None)]
    assert both.office.rows("select count(*) from asked where person like '%Grete'") == [(0,)]


def test_an_address_that_was_passed_on_joins_nobody_whose_old_account_is_still_told_of(both: Both) -> None:
    """Teams tells of people only when they come: it may go on calling somebody a colleague who has left."""
    both.types("teams", "Grace", "stop")
    both.met(replace(both.profile("slack", "Grace"), kind=Kind.GONE))
    both.met(both.profile("slack", "Grete", "grace@northwind.example"))
    assert not are_one(both, "Grete")
    both.met(both.profile("teams", "Grete", "grace@northwind.example"))
    assert not are_one(both, "Grete")
    both.met(replace(both.profile("teams", "Grace"), kind=Kind.GONE))
    both.met(both.profile("slack", "Grete", "grace@northwind.example"))
    assert are_one(both, "Grete")
    assert both.office.rows("select count(*) from people where account = 'Grete' and stopped is not null") == [(0,)]


def test_an_address_that_moves_to_somebody_else_takes_nothing_along(both: Both) -> None:
    both.types("slack", "Tom", "stop")
    both.met(both.profile("slack", "Tom", "thomas@northwind.example"))
    both.met(both.profile("teams", "Tomas", "tom@northwind.example"))
    assert not are_one(both, "Tomas")
    both.meets("teams", "Pricing", ("Tomas", "Ada", "Linus", "Ken"))
    assert both.office.rows("select invited from questions") == [(4,)]


def test_where_anybody_may_answer_one_person_answers_once(both: Both) -> None:
    both.office.do(AskByHand(both.place("slack"), "", "Raise the price"), Person("slack", "Ada"))
    both.office.courier_comes()
    both.answers("slack", "Grace", "They'd like it")
    both.answers("slack", "Grace", "They'd dislike it", there="teams")
    assert given(both) == 1


def test_the_counters_of_two_accounts_become_one_persons(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    one, other = Person("slack", "Tom"), Person("teams", "Tom")
    until = both.office.clock.now() + timedelta(days=3)

    def keep(memory: Memory) -> None:
        memory.attention.keep(one, Attention(1, "2030-01", 2))
        memory.attention.keep(other, Attention(2, "2030-01", 3, until))

    both.office.run(both.store.change(COMPANY, keep))
    both.is_on_teams("Tom")
    counters = both.office.run(both.store.read(COMPANY, lambda memory: memory.attention.of(one)))
    assert counters == Attention(2, "2030-01", 5, until)
    assert both.office.rows("select count(*) from attention") == [(1,)]


def test_a_card_that_stands_already_is_the_persons_from_then_on(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("teams", "Pricing", ("Grace", "Tom", "Linus"), place=None)
    both.is_on_teams("Tom")
    both.answers("teams", "Grace", "They'd like it")
    [card] = both.asked("teams", "Tom")
    assert "1 of 3 answered" in card.words
    assert both.asked("slack", "Tom") == []


def test_a_name_left_out_by_one_account_is_left_out_for_good(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.office.do(
        TellWin("Checkout", (Person("slack", "Tom"), Person("teams", "Tom")), WIN, customer="Ghent"),
        Person("slack", "Grace"),
    )
    for who in ("slack/Tom", "teams/Tom"):
        assert (who,) in both.office.rows("select person from doers")
    both.office.rows("update doers set naming = 'left out' where person = 'teams/Tom'")
    both.is_on_teams("Tom")
    assert both.office.rows("select person, naming from doers") == [("slack/Tom", "left out")]


def test_what_one_account_was_asked_at_a_cost_the_person_was(both: Both) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    both.meets("teams", "Pricing", ("Tom", "Grace", "Linus"))
    both.office.do(IWasThere(short_id("Pricing")), Person("slack", "Tom"))
    both.is_on_teams("Tom")
    assert both.office.rows("select person, charged from asked where person like '%Tom'") == [("slack/Tom", 1)]


def test_whoever_has_to_do_with_a_win_by_one_account_has_as_the_person_and_settles_no_value_of_their_own(
    both: Both,
) -> None:
    both.met(both.profile("teams", "Tom", "t@northwind.example"))
    roles = "told_by = :tom, confirmer = :tom, posted_by = :tom, estimator = :tom, settled_by = :tom"
    both.office.do(TellWin("Checkout", (Person("slack", "Ken"),), WIN, customer="Ghent"), Person("slack", "Grace"))
    both.office.rows(f"update win_files set {roles.replace(':tom', repr('teams/Tom'))}")  # noqa: S608  # ours
    both.is_on_teams("Tom")
    rows = both.office.rows("select told_by, confirmer, posted_by, estimator, settled_by from win_files")
    assert rows == [("slack/Tom",) * 5]
