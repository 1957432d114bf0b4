"""Somebody has left the company: what they were to decide goes to whoever can, and their calendars are closed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Kind, Person
from bot.views import CaseForOwner, CasePassed
from handlers.company import setup_of
from handlers.homes import homes_of
from storage import Memory

MOST = 1000


def left(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Pass on the cases of somebody who has left. Where nobody can take one it stays, and the audit log says so."""
    for calendar in memory.calendars.connections():
        if calendar.person == person.key:
            memory.calendars.disconnect(calendar.name)
    for case in memory.cases.owned_by(person, MOST):
        if case.settled:
            continue
        question = memory.meetings.question(case.question)
        heir = who_acts_for(person, question.team if question else "", memory)
        if heir == person:
            memory.audit.note(at, person, "left, and nobody can take over", case.name)
            continue
        memory.cases.keep(replace(case, owner=heir))
        memory.audit.note(at, heir, "case passed on", case.name)
        memory.outbox.forget_view(CaseForOwner(case.number))  # it stands where nobody reads any more
        yield Show(CaseForOwner(case.number))
        yield Show(CasePassed(case.number, heir))
        yield from homes_of((heir,), memory)


def who_acts_for(person: Person, team: str, memory: Memory) -> Person:
    """Return this person while they are here, else the lead of that team, else the sponsor, else this person still."""
    profile, setup = memory.people.profile(person), setup_of(memory)
    if profile is None or profile.kind is not Kind.GONE:
        return person
    leads = [one.lead for one in setup.teams if one.name == team]
    found = (memory.people.by_email(email) for email in (*leads, setup.people.sponsor))
    return next((one.person for one in found if one and one.kind is Kind.INTERNAL), person)
