"""Somebody has left the company: their calendars are closed, and others act for them."""

from bot.people import Kind, Person
from handlers.company import setup_of
from storage import Memory


def left(person: Person, memory: Memory) -> None:
    """Close the calendars that somebody connected who has left."""
    for calendar in memory.calendars.connections():
        if calendar.person == person.key:
            memory.calendars.disconnect(calendar.name)


def who_acts_for(person: Person, team: str, memory: Memory) -> Person:
    """Return this person while they are here, else the lead of that team, else the sponsor, else this person still."""
    profile, setup = memory.people.profile(person), setup_of(memory)
    if profile is None or profile.kind is not Kind.GONE:
        return person
    leads = [one.lead for one in setup.teams if one.name == team]
    found = (memory.people.by_email(email) for email in (*leads, setup.people.sponsor))
    return next((one.person for one in found if one and one.kind is Kind.INTERNAL), person)
