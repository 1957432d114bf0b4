"""A dry run: which of the coming meetings of the pilot team would be asked about, and which rule keeps us silent."""

from datetime import datetime, timedelta

from bot.cards import Sight
from bot.company import Setup
from bot.meetings import Meeting
from bot.meetings.scheduled import as_one
from bot.meetings.whether import is_hidden
from bot.people import Group, Person, Place, Where, by_mail
from bot.views import DryRunShown
from handlers.company import say_to, setup_of
from handlers.company.founding import may_set_up
from handlers.meetings.foreseen import foreseen
from prompts.company import dry_run as words
from prompts.words import Say
from storage import Memory

AHEAD = timedelta(days=14)
MOST = 12


def dry_run(view: DryRunShown, at: datetime, memory: Memory) -> Sight | None:
    if not may_set_up(view.person, at, memory):
        return None
    say, setup = say_to(view.person, memory), setup_of(memory)
    owners = _owners(setup, memory)
    found = memory.calendars.coming(owners, (at, at + AHEAD), MOST + 1) if owners else []
    told = tuple(_told(as_one(copies), memory, say) for copies in found[:MOST]) if found else ()
    card = words.dry_run(told, len(owners), say, more=len(found) > MOST)
    return Sight(view.person, card, say.language)


def _owners(setup: Setup, memory: Memory) -> tuple[str, ...]:
    """Return whose calendars are looked at, as rows name them: the pilot team's, else all that are known."""
    known = [*setup.calendars, *(one.calendar for one in memory.calendars.connections())]
    emails = dict.fromkeys(calendar.owner for calendar in known)
    pilot = {email for team in setup.teams[:1] for email in (team.lead, *team.members)}
    theirs = [email for email in emails if email in pilot]
    return tuple(by_mail(email).key for email in theirs or emails)


def _told(meeting: Meeting, memory: Memory, say: Say) -> words.Foreseen:
    asked, rule, where = foreseen(meeting, memory)
    title = "" if is_hidden(meeting) else meeting.title
    return words.Foreseen(title, asked, rule, "" if rule else _place(where, memory, say))


def _place(where: Where, memory: Memory, say: Say) -> str:
    match where:
        case Place(_, channel):
            room = memory.people.room(where)
            return room.name if room else channel
        case Group(people):
            return say.plain("dry-run-few", count=len(people))
        case Person():
            return say.plain("dry-run-alone")
