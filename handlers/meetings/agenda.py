"""After an executive meeting its host is asked, once, whether a customer came first there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.cards import Card, Sight
from bot.commands import AgendaSaying, AskCustomerFirst, Request, SayCustomerFirst
from bot.commands.refused_sponsor import NotYourMeeting
from bot.company import Extent, Mode, Thing, may_see
from bot.effects import Effect, Later, Reply, Show
from bot.leaders.agenda import COUNTED_BACK, PATIENCE, QUIET, Agenda, is_executive, share_of
from bot.meetings import MAX_TITLE, Meeting
from bot.meetings.whether import Rule
from bot.people import Kind, Person, Profile
from bot.views import CustomerFirst
from handlers.company import hours_for, roles_in, say_to, setup_of
from handlers.homes import homes_by_mail
from handlers.people.willing import may_be_asked_now
from prompts.leaders import agenda as words
from storage import Memory

SOON = timedelta(seconds=1)


def carry_out(command: AgendaSaying, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case AskCustomerFirst():
            return ask(command, request, memory)
        case SayCustomerFirst():
            return say_first(command, request, memory)
        case _:
            assert_never(command)


def plan(meeting: Meeting, rule: Rule | None, host: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """See to it that the host is asked: when they work, and where the usual question is asked after that has closed."""
    setup, profile = setup_of(memory), memory.people.profile(host)
    if rule in QUIET or not is_executive(meeting, setup.leaders.executive_meetings):
        return
    if profile is None or profile.kind is not Kind.INTERNAL or memory.sponsorship.agenda(meeting.question):
        return
    title = " ".join(meeting.title.split())[:MAX_TITLE]
    memory.sponsorship.keep_agenda(Agenda(meeting.question, title, profile.email.lower(), meeting.ended))
    seconds = 0 if rule else setup.asking.closes_after_seconds
    due = hours_for(profile, setup).after(at, seconds) + SOON
    yield Later(_alarm(meeting.question), due, AskCustomerFirst(meeting.question))


def ask(command: AskCustomerFirst, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask, or come back on the next working day for as long as anybody remembers. It is charged like a question."""
    agenda, setup, at = memory.sponsorship.agenda(command.meeting), setup_of(memory), request.at
    profile = memory.people.by_email(agenda.host) if agenda else None
    if agenda is None or agenda.asked or profile is None or profile.kind is not Kind.INTERNAL:
        return
    if _may_be_asked(profile, at, memory):
        memory.sponsorship.keep_agenda(replace(agenda, asked=at))
        memory.meetings.invite(agenda.name, (profile.person,), at, charged=True)
        yield Show(CustomerFirst(profile.person, agenda.meeting))
        return
    hours = hours_for(profile, setup)
    again = hours.after(at if hours.is_quiet(at) else hours.end_of_work(at), 0)
    if again - agenda.ended <= PATIENCE:
        yield Later(_alarm(agenda.meeting), again, command)


def say_first(command: SayCustomerFirst, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what the host says last."""
    agenda, profile = memory.sponsorship.agenda(command.meeting), memory.people.profile(request.by)
    if agenda is None or agenda.asked is None or profile is None or agenda.host != profile.email.lower():
        raise NotYourMeeting
    memory.sponsorship.keep_agenda(replace(agenda, said=command.said))
    yield Show(CustomerFirst(request.by, agenda.meeting))
    yield Reply(CustomerFirst(request.by, agenda.meeting))
    people = setup_of(memory).people
    yield from homes_by_mail((people.sponsor, *people.cx_leads), memory)


def customer_first(view: CustomerFirst, memory: Memory) -> Sight | None:
    agenda, say = memory.sponsorship.agenda(view.meeting), say_to(view.person, memory)
    profile = memory.people.profile(view.person)
    if agenda is None or profile is None or agenda.host != profile.email.lower():
        return None
    return Sight(view.person, words.customer_first(agenda, say), say.language)


def on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield the share of executive meetings in which a customer came first, for the sponsor and CX leads."""
    setup = setup_of(memory)
    may = may_see(Thing.LEADER_WEEKS, *roles_in(memory, person))
    if setup.leaders.executive_meetings and not may.isdisjoint({Extent.ALL, Extent.COUNTS}):
        share = share_of(memory.sponsorship.said_since(at - COUNTED_BACK))
        yield words.share(share, say_to(person, memory))


def _may_be_asked(profile: Profile, at: datetime, memory: Memory) -> bool:
    setup = setup_of(memory)
    return setup.asking.mode is Mode.LIVE and may_be_asked_now(profile, setup, at, memory)


def _alarm(meeting: str) -> str:
    return f"first/{meeting}"
