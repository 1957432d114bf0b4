"""A dry run: which of the coming meetings of the pilot team would be asked about, and which rule keeps us silent."""

from datetime import datetime, timedelta

from bot.cards import Sight
from bot.company import Setup
from bot.meetings.scheduled import Copy, as_one
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
    told = tuple(_told(copies, _named(setup, memory), memory, say) for copies in found[:MOST])
    card = words.dry_run(told, len(owners), say, more=len(found) > MOST)
    return Sight(view.person, card, say.language)


def _owners(setup: Setup, memory: Memory) -> tuple[str, ...]:
    """Return whose calendars are looked at, as rows name them: the pilot team's, else all that are known."""
    known = [*setup.calendars, *(one.calendar for one in memory.calendars.connections())]
    emails = dict.fromkeys(calendar.owner for calendar in known)
    pilot = {email for team in setup.teams[:1] for email in (team.lead, *team.members)}
    theirs = [email for email in emails if email in pilot]
    return tuple(by_mail(email).key for email in theirs or emails)


def _named(setup: Setup, memory: Memory) -> frozenset[str]:
    """Return whose meetings are told by title: what people have connected themselves is for no admin to read."""
    own = {one.calendar.owner for one in memory.calendars.connections()}
    return frozenset(by_mail(each.owner).key for each in setup.calendars if each.owner not in own)


def _told(copies: list[Copy], named: frozenset[str], memory: Memory, say: Say) -> words.Foreseen:
    meeting = as_one(copies)
    asked, rule, where = foreseen(meeting, memory)
    is_told = not is_hidden(meeting) and any(copy.owner in named for copy in copies)
    title = meeting.title if is_told else ""
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
