"""What somebody sees of the calendars that are read for them, and the forms about these."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Card
from bot.commands import ConnectCalendar, DisconnectCalendar, Request
from bot.commands.refused import Gone
from bot.company import Calendar
from bot.forms import Form
from bot.people import Person
from handlers.company import say_to, setup_of
from handlers.meetings.connecting import calendars_of, has_room, mail_of
from prompts.meetings import calendars as words
from prompts.meetings.calendars import Listed
from prompts.words import Say
from storage import Memory
from storage.calendars import Standing

MOST_LISTED = 10


def calendars_on_page(person: Person, at: datetime, say: Say, memory: Memory) -> Card:
    """Return the calendars that this person has connected, and their own in the setup, with how each stands."""
    own, standings, mail = calendars_of(person, memory), memory.calendars.standings(), mail_of(person, memory)
    mine = [_listed(one.calendar, mail, standings.get(one.name)) for one in own]
    given = [replace(_listed(one, mail, standings.get(one.name)), given=True) for one in _of_setup(person, memory)]
    listed = [*mine, *given]
    offers = words.Offers(google=bool(memory.google_link(person, at)), disconnects=bool(own))
    return words.on_page(listed[:MOST_LISTED], len(listed) - MOST_LISTED, offers, say)


def form_for(command: ConnectCalendar | DisconnectCalendar, request: Request, memory: Memory) -> Form:
    say = say_to(request.by, memory)
    if isinstance(command, ConnectCalendar):
        has_room(request.by, memory)
        return words.connect(mail_of(request.by, memory), say)
    own = calendars_of(request.by, memory)
    if not own:
        raise Gone
    return words.disconnect(tuple((one.name, one.owner, one.kind, one.connected) for one in own), say)


def _of_setup(person: Person, memory: Memory) -> Iterator[Calendar]:
    mail = mail_of(person, memory)
    known = {one.name for one in calendars_of(person, memory)}
    for calendar in setup_of(memory).calendars:
        if mail and calendar.owner == mail and calendar.name not in known:
            yield calendar


def _listed(calendar: Calendar, reader: str, standing: Standing | None) -> Listed:
    owner = "" if calendar.owner == reader else calendar.owner
    if standing is None:
        return Listed(owner, calendar.kind, looked=False)
    failing = standing.failures > 0
    partly = bool(standing.trouble) and not failing
    return Listed(owner, calendar.kind, standing.succeeded, failing=failing, partly=partly)
