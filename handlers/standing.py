"""Where a question stands, and what became of it: on one card for all, or on one for each who is asked alone."""

from bot.cases import Case
from bot.meetings import Question
from bot.people import Group, Person
from bot.views import AskedAlone, Lasting, OpenQuestion, Outcome, OutcomeAlone
from storage import Memory


def cards_of(question: Question, memory: Memory) -> tuple[Lasting, ...]:
    """Return the views that are out of date when the question changes: the same ones, whoever has changed it."""
    each = asked_apart(question, memory)
    return tuple(AskedAlone(question.id, person) for person in each) or (OpenQuestion(question.id),)


def outcomes_of(case: Case, memory: Memory) -> tuple[Lasting, ...]:
    question = memory.meetings.question(case.question)
    each = asked_apart(question, memory) if question else ()
    return tuple(OutcomeAlone(case.number, person) for person in each) or (Outcome(case.number),)


def asked_apart(question: Question, memory: Memory) -> tuple[Person, ...]:
    """Return those who are each asked alone; nobody, where one card is for all."""
    apart = isinstance(question.where, Group) and question.where.apart
    return memory.meetings.asked(question.id) if apart else ()
