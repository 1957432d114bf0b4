"""People connect calendars of their own: noted here, looked at by the almanac, and told how that went."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from bot.cards import Sight
from bot.commands import ConnectCalendar, ConnectGoogle, Connecting, DisconnectCalendar, Request
from bot.commands.refused import (
    Gone,
    NobodyThere,
    NoCalendarAddress,
    NoGoogle,
    NotYourCalendar,
    TooManyCalendars,
)
from bot.company import CalendarKind, Role
from bot.effects import Effect, Reply, Show
from bot.meetings.scheduled import Why
from bot.people import Kind, Person, key_read
from bot.views import CalendarLooked, GoogleAsked, Said
from handlers.company import roles_in, say_to
from handlers.homes import homes_of
from handlers.meetings.scheduled import set_alarm
from handlers.people import colleague
from prompts.meetings import calendars as words
from storage import Memory
from storage.calendars import Connected

MOST = 10  # connected by one person
SCHEMES = {"https", "webcal", "http"}  # whether plain HTTP will do is for whoever reads it to say


def carry_out(command: Connecting, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case ConnectCalendar():
            return connect(command, request, memory)
        case ConnectGoogle():
            return ask_google(command, request, memory)
        case DisconnectCalendar():
            return disconnect(command, request, memory)


def connect(command: ConnectCalendar, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the address, sealed. It is looked at outside of this, within seconds."""
    has_room(request.by, memory)
    owner = _owner(command.owner, request.by, memory)
    connected = Connected(owner, request.by.key, CalendarKind.ICS, request.at, url=_address(command.url))
    _forget(connected.name, memory)  # whoever connects it again wants it looked at anew
    memory.calendars.connect(connected)
    memory.audit.note(request.at, request.by, "connected a calendar", connected.name)
    yield Reply(Said("calendar-looking", request.by))
    yield from homes_of((request.by,), memory)


def ask_google(_: ConnectGoogle, request: Request, memory: Memory) -> Iterator[Effect]:
    has_room(request.by, memory)
    if not memory.google_link(request.by, request.at):
        raise NoGoogle
    yield Reply(GoogleAsked(request.by))


def disconnect(command: DisconnectCalendar, request: Request, memory: Memory) -> Iterator[Effect]:
    """Forget a calendar, what it told, and the alarms that this set."""
    found = [one for one in calendars_of(request.by, memory) if one.name == command.calendar]
    if not found:
        raise Gone
    memory.calendars.disconnect(command.calendar)
    _forget(command.calendar, memory)
    memory.audit.note(request.at, request.by, "disconnected a calendar", command.calendar)
    yield Reply(Said("calendar-gone", request.by))
    yield from homes_of({request.by, key_read(found[0].person)}, memory)


def looked(calendar: str, at: datetime, why: Why | None, memory: Memory) -> None:
    """Tell whoever connected a calendar how the first look at it went. An address that cannot be read is not kept.

    What somebody has consented to is tried again: whose it is was proved, and only a server had a bad moment.
    """
    for one in memory.calendars.connections():
        if one.name != calendar or (why and one.kind is not CalendarKind.ICS):
            continue
        person = key_read(one.person)
        if why:
            memory.calendars.disconnect(calendar)
            _forget(calendar, memory)
        for effect in (Show(CalendarLooked(person, one.connected, why)), *homes_of((person,), memory)):
            if isinstance(effect, Show):
                memory.outbox.want(effect.view, at)


def calendar_looked(view: CalendarLooked, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.looked(view.why, say), say.language)


def google_asked(view: GoogleAsked, at: datetime, memory: Memory) -> Sight | None:
    link, say = memory.google_link(view.person, at), say_to(view.person, memory)
    return Sight(view.person, words.google_asked(link, say), say.language) if link else None


def calendars_of(person: Person, memory: Memory) -> list[Connected]:
    """Return the calendars that this person has connected, and theirs that an admin has."""
    mail = mail_of(person, memory)
    return [one for one in memory.calendars.connections() if one.person == person.key or (mail and one.owner == mail)]


def mail_of(person: Person, memory: Memory) -> str:
    profile = memory.people.profile(person)
    return profile.email if profile else ""


def has_room(person: Person, memory: Memory) -> None:
    """Make sure that this person may connect one more. ``Refused`` where they may not."""
    colleague(person, memory)
    if sum(one.person == person.key for one in memory.calendars.connections()) >= MOST:
        raise TooManyCalendars(most=MOST)


def _owner(typed: str, person: Person, memory: Memory) -> str:
    """Return whose calendar it is: one's own; only admins connect somebody else's, of us and known."""
    owner, own = typed.strip().lower(), mail_of(person, memory)
    if owner and owner == own:
        return owner
    if Role.ADMIN not in roles_in(memory, person):
        raise NotYourCalendar(field="owner")
    profile = memory.people.by_email(owner) if owner else None
    if profile is None or profile.kind is not Kind.INTERNAL:
        raise NobodyThere(field="owner")
    return owner


def _address(typed: str) -> str:
    try:
        parts = urlsplit(typed.strip())
        fits = parts.scheme.lower() in SCHEMES and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits:
        raise NoCalendarAddress(field="url")
    return typed.strip()


def _forget(calendar: str, memory: Memory) -> None:
    for meeting in memory.calendars.forget(calendar):
        set_alarm(meeting, memory)
