"""A case as its owner sees it, and what became of it as everyone sees it who was asked."""

from typing import assert_never

from bot.cards import Card, Sight, Under
from bot.cases import Case
from bot.meetings import Question
from bot.views import (
    CaseAgain,
    CaseForOwner,
    CasePassed,
    Handed,
    OfAskingBack,
    OfOwner,
    OpenQuestion,
    Outcome,
    OutcomeAlone,
    Overdue,
    Reconsidered,
    Reported,
)
from handlers.cases import back_seen, passing
from handlers.company import say_to, setup_of
from handlers.people import reported
from handlers.people.decisions import labels_of
from handlers.standing import reach_of, with_question
from prompts import cases as words
from prompts.cases.tagging import with_labels
from prompts.outcomes import numbers
from prompts.words import Say
from storage import Memory


def seen(view: Reconsidered | OfAskingBack, memory: Memory) -> Sight | None:
    if isinstance(view, OfAskingBack):
        return back_seen.seen(view, memory)
    if isinstance(view, Overdue | Handed):
        return passing.seen(view, memory)
    return _seen(view, memory)


def _seen(view: OfOwner, memory: Memory) -> Sight | None:
    match view:
        case CaseForOwner():
            return case_for_owner(view, memory)
        case CaseAgain():
            return case_again(view, memory)
        case CasePassed():
            return case_passed(view, memory)
        case Outcome():
            return outcome(view, memory)
        case OutcomeAlone():
            return outcome_alone(view, memory)
        case Reported():
            return reported.reported(view, memory)
        case _:
            assert_never(view)


def case_for_owner(view: CaseForOwner, memory: Memory) -> Sight | None:
    case, question = with_question(view.case, memory)
    if case is None or question is None:
        return None
    say, tally = say_to(case.owner, memory), memory.answers.tally(case.question)
    shared = memory.answers.words(case.question) if case.owner == question.host else []  # shared with the host alone
    card = words.second_look(case, question, tally, shared, say)
    shown = with_labels(card, labels_of(case, question, memory), case.owner, say)
    return Sight(case.owner, _with_numbers(shown, case, say, memory), say.language)


def _with_numbers(card: Card, case: Case, say: Say, memory: Memory) -> Card:
    """Return the card of a case with its numbers, and the way to link some while there are any and none is read."""
    readings = memory.outcomes.readings(case.question)
    shown = numbers.with_numbers(card, memory.outcomes.linked(case.question), readings, say)
    return numbers.with_linking(shown, case.number, say) if memory.outcomes.kpis() and not readings else shown


def case_again(view: CaseAgain, memory: Memory) -> Sight | None:
    case = memory.cases.case(view.case)
    if case is None:
        return None
    say = say_to(case.owner, memory)
    return Sight(None if case.settled else case.owner, words.evidence_due(case, say), say.language)


def case_passed(view: CasePassed, memory: Memory) -> Sight | None:
    """Tell a new owner, under the case, why it is theirs now."""
    case = memory.cases.case(view.case)
    if case is None or case.owner != view.owner:
        return None
    say = say_to(view.owner, memory)
    return Sight(Under(CaseForOwner(case.number)), words.passed(case, say), say.language)


def outcome(view: Outcome, memory: Memory) -> Sight | None:
    """Show what became of a case, under its question, for everyone who was asked."""
    case, question = with_question(view.case, memory)
    if case is None or question is None or not case.settled:
        return None
    say = Say(question.language, setup_of(memory).company.timezone)
    to = Under(OpenQuestion(question.id)) if reach_of(question, memory).under else None
    return Sight(to, _told(case, question, say, memory), say.language)


def outcome_alone(view: OutcomeAlone, memory: Memory) -> Sight | None:
    """Show it to one of those who were each asked alone. The question may be long forgotten where they were asked."""
    (case, question), say = with_question(view.case, memory), say_to(view.person, memory)
    if case is None or question is None or not case.settled:
        return None
    return Sight(view.person, _told(case, question, say, memory), say.language)


def _told(case: Case, question: Question, say: Say, memory: Memory) -> Card:
    return words.outcome(case, question, memory.answers.named(question.id), say)
