"""What follows when a platform tells of a person or of a place: whose account it is, who has left, who reads there."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Kind, Person, Profile, Room
from handlers import leaders
from handlers.cases.leaver import cases_of_leaver
from handlers.people.joined import moved, settle
from handlers.people.left import left
from handlers.standing import open_cards_in
from handlers.wins.leaver import wins_of_leaver, wins_of_returner
from storage import Memory


def person_seen(profile: Profile, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Keep what is known of an account, and whose it is. Of somebody who has left, pass on what others wait for."""
    account, person = memory.people.known(profile.person), memory.people.profile(profile.person)
    memory.people.met(profile, at)
    yield from settle(profile.person, memory)
    after = memory.people.profile(person.person) if person else None
    if person and person.kind is not Kind.GONE and after and after.kind is Kind.GONE:
        yield from leaders.with_tellings(_left_behind(person.person, at, memory), memory)
    elif profile.kind is Kind.GONE and after:
        yield from moved(profile.person, memory)
    before = account.profile if account else None
    if before is None or (before.kind, before.email, before.zone) != (
        profile.kind,
        profile.email.lower(),
        profile.zone,
    ):
        yield from leaders.met(profile, at, memory)
    if before and profile.kind is Kind.INTERNAL is not before.kind:
        yield from leaders.with_tellings(wins_of_returner(memory.people.one(profile.person), memory), memory)


def room_seen(room: Room, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Keep what is known of a room. If outsiders came or went, what stands open there is out of date."""
    before = memory.people.room(room.place)
    memory.people.seen(room, at)
    if before and before.outsiders != room.outsiders:
        yield from map(Show, open_cards_in(room.place, memory))


def _left_behind(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    left(person, memory)
    yield from cases_of_leaver(person, at, memory)
    yield from wins_of_leaver(person, at, memory)
