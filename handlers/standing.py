"""Where a question stands, and what became of it: on one card for all, or on one for each who is asked alone."""

from collections.abc import Iterator

from bot.cases import Case
from bot.meetings import Question
from bot.people import Group, Person, Place
from bot.views import AskedAlone, Lasting, OpenQuestion, Outcome, OutcomeAlone, WhatCameOfIt
from storage import Memory


def cards_of(question: Question, memory: Memory) -> tuple[Lasting, ...]:
    """Return the views that are out of date when the question changes: the same ones, whoever has changed it."""
    each = asked_apart(question, memory)
    return tuple(AskedAlone(question.id, person) for person in each) or (OpenQuestion(question.id),)


def outcomes_of(case: Case, memory: Memory) -> tuple[Lasting, ...]:
    question = memory.meetings.question(case.question)
    each = asked_apart(question, memory) if question else ()
    return tuple(OutcomeAlone(case.number, person) for person in each) or (Outcome(case.number),)


def open_in(room: Place, memory: Memory) -> Iterator[Lasting]:
    """Yield what is open in a room and says something of a decision."""
    yield from (OpenQuestion(question.id) for question in memory.meetings.open_in(room))
    for followed in memory.outcomes.open_polls():
        question = memory.meetings.question(followed.question)
        if question and isinstance(question.where, Place) and question.where.key == room.key:
            yield WhatCameOfIt(question.id)


def asked_apart(question: Question, memory: Memory) -> tuple[Person, ...]:
    """Return those who are each asked alone; nobody, where one card is for all."""
    apart = isinstance(question.where, Group) and question.where.apart
    return memory.meetings.asked(question.id) if apart else ()
