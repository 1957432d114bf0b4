"""Stop means stop: whoever has said it gets nothing of all that comes unasked, and what is theirs to see to stays."""

from datetime import timedelta
from typing import get_args

from bot.cards import HomeOf
from bot.commands import AskMeAgain, StopAsking
from bot.people import Group
from bot.views import VIEWS
from bot.views.lasting import Lasting
from bot.views.unasked import UNASKED
from handlers.people.willing import is_left_alone
from storage import Memory
from tests.office import COMPANY, EVERYBODY, NORTHWIND, Office

IN_PLACES = (
    "OpenQuestion Intro Outcome AskingBack LeaderPost WhoIsMissing WinPost FurtherPost CxDayPost CxDayThanks"
    " WhatCameOfIt GoodNews"
)
THEIRS = {  # what comes to one person all the same, and why
    "it is theirs to see to": "Summary PlaceGone CaseForOwner CaseAgain CasePassed CaseOverdue"
    " SeriesUnearned CaseOffered OfferNoted CaseGivenAway AnswersBack",
    "they are the privacy officer, a lead, an executive, a CX lead or the sponsor": "Reported QuietLeader SponsorVacant"
    " PledgeLeft Unfunded NamesToConfirm ConfirmerWanted NameAdded WinDraft NobodyPosts PostGone PassOn ChangeWished"
    " ValueToSettle JudgementToCover CxDayOffered CxDayMissed CalibrationForLead OwnerWanted TopBlockers DigestFor"
    " QuotesLeft SponsorPassed NotForYou Slackened",
    "somebody asks them something in person": "PledgeOffered BlockerOffered SponsorOffered",
    "they did it, told of it, or opened it": "PledgeAnswered PostedForYou GoneForYou BlockerOver"
    " SponsorOfferNoted CalendarLooked HomePage TrialQuestion",
    "they are named, and can leave their name out": "Credited",
    "they were asked, and hear what came of it": "OutcomeAlone",
}
LEADING = NORTHWIND.replace("[people]\n", '[people]\nleaders = [{ email = "ana@northwind.example" }]\n')


def test_everything_that_comes_to_one_person_is_unasked_or_says_why_it_comes() -> None:
    told = [*IN_PLACES.split(), *(name for names in THEIRS.values() for name in names.split())]
    names = {kind.__name__ for kind in get_args(Lasting)}
    assert len(names) > 60, "Found hardly any views."
    assert sorted([*told, *(kind.__name__ for kind in UNASKED)]) == sorted(names)
    assert {*UNASKED} <= {*VIEWS}


def test_whoever_has_said_stop_gets_none_of_what_is_unasked(plain: Office) -> None:
    ada, grace = plain.person("Ada"), plain.person("Grace")
    views = [object.__new__(kind) for kind in get_args(Lasting)]  # which it is decides, and nothing that it says

    def kept_from(to: object) -> set[type]:
        def look(memory: Memory) -> set[type]:
            return {type(view) for view in views if is_left_alone(view, to, memory)}

        found: set[type] = plain.run(plain.store.read(COMPANY, look))
        return found

    plain.do(StopAsking(), grace)
    assert kept_from(grace) == {*UNASKED}
    assert [kept_from(to) for to in (ada, HomeOf(grace), Group((ada, grace)))] == [set(), set(), set()]
    plain.do(AskMeAgain(), grace)
    assert kept_from(grace) == set()


def lived(office: Office) -> set[str]:
    """Let two weeks with meetings go by, and return the kinds of what came unasked to anybody."""
    office.configure(LEADING)
    for week in range(2):
        for day in range(5):
            people = tuple(EVERYBODY[day : day + 6])
            office.meeting_ends(f"Pricing {day}", people, id=f"m{week}{day}", room="no room")
            office.time_passes(hours=5)
            office.time_passes(hours=19)
        office.clock.time += timedelta(days=2)
    names = "|".join(kind.__name__ for kind in UNASKED).split("|")
    rows = office.rows("select view from views where shown > 0 and place is not null")
    return {name for (view,) in rows for name in names if f'"is":"{name}"' in view}


def test_in_two_weeks_nothing_that_nobody_asked_for_comes_to_those_who_have_said_stop(plain: Office) -> None:
    for who in EVERYBODY:
        plain.do(StopAsking(), plain.person(who))
    assert lived(plain) == set()
    assert plain.rows("select count(*) from led_weeks") == [(0,)]  # and no empty week is held against a leader


def test_those_who_have_not_get_it(plain: Office) -> None:
    """Else the test above would hold of an office in which nothing happens."""
    assert lived(plain) >= {"ForNewLeader", "WeekForLeader", "FirstContact"}
