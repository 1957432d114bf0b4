"""Somebody has left the company: their calendars are closed, and others act for them."""

from bot.company import team_called
from bot.people import Kind, Person
from handlers.colleagues import colleagues_at
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
    led = team_called(setup, team)
    found = colleagues_at((led.lead if led else "", setup.people.sponsor), memory)
    return next(iter(found), person)
