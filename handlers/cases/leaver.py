"""Somebody has left the company who was to decide a case, or was asked to take one over."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Person
from bot.views import CaseForOwner, CasePassed
from handlers.cases.handing import now_of, receiver_left, withdrawn
from handlers.homes import homes_of
from handlers.people.left import who_acts_for
from storage import Memory

MOST = 1000


def cases_of_leaver(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Pass on the cases of somebody who has left. Where nobody can take one it stays, and the audit log says so."""
    yield from receiver_left(person, at, memory)
    for case in memory.cases.owned_by(person, MOST):
        if case.settled:
            continue
        question = memory.meetings.question(case.question)
        heir = who_acts_for(person, question.team if question else "", memory)
        if heir == person:
            memory.audit.note(at, person, "left, and nobody can take over", case.name)
            continue
        memory.audit.note(at, heir, "case passed on", case.name)
        memory.outbox.forget_view(CaseForOwner(case.number))  # it stands where nobody reads any more
        yield from withdrawn(case, at, heir, memory)
        yield from now_of(case, heir, at, memory)
        yield Show(CasePassed(case.number, heir))
        yield from homes_of((heir,), memory)
