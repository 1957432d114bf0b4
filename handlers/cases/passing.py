"""A case as those see it who were told that it is overdue, and as those see it who hand it over or take it."""

from typing import assert_never

from bot.cards import Sight
from bot.cases.handing import Became
from bot.cases.overdue import Step
from bot.views import CaseGivenAway, CaseOffered, CaseOverdue, Handed, OfferNoted, Overdue, SeriesUnearned
from handlers.cases.earning import series_unearned
from handlers.cases.who import may_decide
from handlers.company import say_to
from handlers.standing import with_question
from prompts.cases import handing as words
from prompts.cases import overdue as overdue_words
from storage import Memory


def seen(view: Overdue | Handed, memory: Memory) -> Sight | None:
    match view:
        case CaseOverdue():
            return case_overdue(view, memory)
        case SeriesUnearned():
            return series_unearned(view, memory)
        case CaseOffered():
            return case_offered(view, memory)
        case OfferNoted():
            return offer_noted(view, memory)
        case CaseGivenAway():
            return case_given_away(view, memory)
        case _:
            assert_never(view)


def case_overdue(view: CaseOverdue, memory: Memory) -> Sight | None:
    """Show a case to whoever was told; without buttons once it is settled or another's, and then nowhere new."""
    case, question = with_question(view.case, memory)
    taken = next((taken for taken in memory.cases.steps(view.case) if taken.step is view.step), None)
    if case is None or question is None or taken is None or taken.person is None:
        return None
    say = say_to(taken.person, memory)
    if case.settled:
        return Sight(None, overdue_words.overdue_settled(case, say), say.language)
    if not may_decide(taken.person, case, memory):
        given = words.given_away(case, case.owner, say)
        return Sight(None, given, say.language) if view.step is Step.OWNER else None
    dislikes = bool(memory.answers.tally(question.id).dislikes)
    return Sight(taken.person, overdue_words.overdue(case, question, taken, say, dislikes=dislikes), say.language)


def case_offered(view: CaseOffered, memory: Memory) -> Sight | None:
    (case, question), offer = with_question(view.case, memory), memory.cases.offer(view.case, view.offer)
    if case is None or question is None or offer is None:
        return None
    say, dislikes = say_to(offer.person, memory), bool(memory.answers.tally(question.id).dislikes)
    card = words.offered(case, question, offer, say, dislikes=dislikes)
    return Sight(offer.person if offer.is_open else None, card, say.language)


def offer_noted(view: OfferNoted, memory: Memory) -> Sight | None:
    (case, _), offer = with_question(view.case, memory), memory.cases.offer(view.case, view.offer)
    if case is None or offer is None:
        return None
    person = offer.owner if view.owner else offer.by
    say = say_to(person, memory)
    return Sight(person, words.noted(case, offer, say), say.language)


def case_given_away(view: CaseGivenAway, memory: Memory) -> Sight | None:
    """Say where a case went that stood here with its buttons."""
    (case, _), offer = with_question(view.case, memory), memory.cases.offer(view.case, view.offer)
    if case is None or offer is None or offer.became is not Became.TAKEN:
        return None
    say = say_to(offer.owner, memory)
    return Sight(None, words.given_away(case, offer.person, say), say.language)
