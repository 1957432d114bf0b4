"""Where a question stands, and what came of it: on one card for all, or on one for each who is asked alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.cases import Case
from bot.meetings import Question
from bot.people import MOST_MEMBERS, Group, Kind, Person, Place
from bot.views import (
    AskedAlone,
    AskingBack,
    AskingBackAlone,
    FurtherPost,
    Lasting,
    OpenQuestion,
    Outcome,
    OutcomeAlone,
    PlaceGone,
    PostGone,
    View,
    WhatCameOfIt,
    WinPost,
)
from storage import Memory


@dataclass(frozen=True, slots=True)
class Reach:
    """How everybody is reached who was asked: under the question, and ``alone`` those who see nothing there."""

    under: bool
    alone: tuple[Person, ...] = ()


def cards_of(question: Question, memory: Memory) -> tuple[Lasting, ...]:
    """Return the views that are out of date when the question changes: the same ones, whoever has changed it."""
    each = asked_apart(question, memory)
    return tuple(AskedAlone(question.id, person) for person in each) or (OpenQuestion(question.id),)


def outcomes_of(case: Case, memory: Memory) -> tuple[Lasting, ...]:
    """Return the views that tell everybody what became of a case, as far as that is known now."""
    question = memory.meetings.question(case.question)
    reach = reach_of(question, memory) if question else Reach(under=True)
    under = (Outcome(case.number),) if reach.under else ()
    return (*under, *(OutcomeAlone(case.number, person) for person in reach.alone))


def with_question(number: int, memory: Memory) -> tuple[Case | None, Question | None]:
    """Return a case and the question that it came of, as far as they are kept."""
    case = memory.cases.case(number)
    return case, memory.meetings.question(case.question) if case else None


def of_case(case: Case, memory: Memory) -> Iterator[Lasting]:
    """Yield whatever may stand of a case where those who were asked read it."""
    yield Outcome(case.number)
    yield AskingBack(case.number)
    for person in memory.meetings.asked(case.question):
        yield OutcomeAlone(case.number, person)
        yield AskingBackAlone(case.number, person)


def reach_of(question: Question, memory: Memory) -> Reach:
    """Return how those who were asked are reached now. Where outsiders read, or we cannot post, nobody is."""
    if not isinstance(question.where, Place):
        each = asked_apart(question, memory)
        return Reach(not each, _still_here(each, memory))
    asked, under = memory.meetings.asked(question.id), is_ours(question.where, memory)
    alone = tuple(person for person in asked if not (under and _is_in(person, question.where, memory)))
    return Reach(under, _still_here(alone, memory))


def is_ours(place: Place, memory: Memory) -> bool:
    """Return whether we can post in a place, and only colleagues read there, as far as we know."""
    room = memory.people.room(place)
    return room is None or room.is_ours


def outsiders_read(question: Question, memory: Memory) -> bool:
    """Return whether somebody from outside the company can read where a question stands, as far as we know."""
    room = memory.people.room(question.where) if isinstance(question.where, Place) else None
    return room is not None and room.outsiders


def asked_apart(question: Question, memory: Memory) -> tuple[Person, ...]:
    """Return those who are each asked alone; nobody, where one card is for all."""
    apart = isinstance(question.where, Group) and question.where.apart
    return memory.meetings.asked(question.id) if apart else ()


def open_cards_in(channel: Place, memory: Memory) -> Iterator[Lasting]:
    """Yield what is open in a channel and says other things where outsiders read."""
    yield from (OpenQuestion(question.id) for question in memory.meetings.open_in(channel))
    yield from (AskingBack(case.number) for case in backs_in(channel, memory))
    for followed in memory.outcomes.open_polls():
        question = memory.meetings.question(followed.question)
        if question and isinstance(question.where, Place) and question.where.key == channel.key:
            yield WhatCameOfIt(question.id)


def backs_in(channel: Place, memory: Memory) -> Iterator[Case]:
    """Yield the cases of which something is being asked back in a channel."""
    for back in memory.cases.open_backs():
        case, question = with_question(back.case, memory)
        if case and question and isinstance(question.where, Place) and question.where.key == channel.key:
            yield case


def backs_alone(lost: Place, at: datetime, memory: Memory) -> Iterator[Lasting]:
    """Yield what asks each alone what was being asked back in a place that is lost."""
    for case in backs_in(lost, memory):
        yield from back_alone(case, memory.meetings.asked(case.question), at, memory)


def back_alone(case: Case, people: tuple[Person, ...], at: datetime, memory: Memory) -> Iterator[Lasting]:
    """Yield what asks these back alone, but for the owner and for whoever wants no questions."""
    for person in _still_here(people, memory):
        if person != case.owner and not (memory.people.has_stopped(person) or memory.people.snoozed_until(person, at)):
            yield AskingBackAlone(case.number, person)


def _is_in(person: Person, place: Place, memory: Memory) -> bool:
    """Return whether somebody reads a place. Of a large one nobody knows all who do."""
    here = [account for account in memory.people.accounts(person) if account.platform == place.platform]
    room = memory.people.room(place)
    if room is None or not 0 < len(room.members) < MOST_MEMBERS:
        return bool(here)
    return any(account in room.members for account in here)


def _still_here(people: tuple[Person, ...], memory: Memory) -> tuple[Person, ...]:
    profiles = ((person, memory.people.profile(person)) for person in people)
    return tuple(person for person, profile in profiles if profile is None or profile.kind is Kind.INTERNAL)


def told_instead(view: View) -> PlaceGone | PostGone | None:
    """Return what tells whoever can act if nobody sees this any more."""
    match view:
        case OpenQuestion(question) | AskedAlone(question):
            return PlaceGone(question)
        case WinPost() | FurtherPost():
            return PostGone(view.win, view.nth)
        case _:
            return None
