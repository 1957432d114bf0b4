"""A customer to call as their leader sees them, and how many were called as leader, sponsor and CX leads do."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import NoteCall, Request
from bot.company import Extent, Thing, may_see
from bot.forms import Form
from bot.leaders.calls import Call, State, later
from bot.people import Person
from bot.views import CallNoted, CustomerToCall
from handlers.colleagues import colleague_at
from handlers.company import roles_in, say_to, setup_of
from handlers.leaders.called import to_note
from handlers.leaders.calling import address_of, is_leading, month_of
from prompts.leaders import calls as words
from prompts.leaders.calls import Note
from storage import Memory

BACK = 2  # months before this one, of which is told how many were called


def customer_to_call(view: CustomerToCall, memory: Memory) -> Sight | None:
    """Show whom to call to the one leader they are offered to, while both of them may; else only that it is over."""
    call = memory.calls.call(view.call)
    person = colleague_at(call.leader, memory) if call else None
    if call is None or person is None:
        return None
    say = say_to(person, memory)
    quote, may = memory.evidence.quote(call.ref), memory.calls.may_be_called(call.ref)
    if call.state is State.OFFERED and quote and may and _is_offering(call, memory):
        consent = memory.calls.consent(call.ref)
        return Sight(person, words.offered(call.name, quote, consent, say), say.language) if consent else None
    return Sight(None, words.became(call, note_of(call, memory), say), say.language)


def call_noted(view: CallNoted, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.noted(view.done, say), say.language)


def form_for(command: NoteCall, request: Request, memory: Memory) -> Form:
    call = to_note(command.call, request, memory)
    return words.note(call.name, note_of(call, memory), say_to(request.by, memory))


def note_of(call: Call, memory: Memory) -> Note:
    shared = memory.evidence.quote(call.note_ref)
    return Note(shared.words, shared=True) if shared else Note(memory.calls.note(call.name))


def calls_on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield a leader's own numbers, everybody's for the sponsor, counts for a CX lead, and nothing for others."""
    extents = may_see(Thing.LEADER_WEEKS, *roles_in(memory, person))
    if not setup_of(memory).leaders.customer_calls or not extents:
        return
    email = address_of(person, memory)
    since = later(month_of(email, at, memory), -BACK)
    if Extent.OWN in extents:
        yield from _own(person, since, memory)
    told = memory.calls.since(since) if extents & {Extent.ALL, Extent.COUNTS} else []
    leaders = sorted({call.leader for call in told})
    if told and Extent.ALL in extents:
        say = say_to(person, memory)
        yield words.of_everybody(tuple((_called(one, memory), _counted(told, one)) for one in leaders), say)
    elif told:
        yield words.counts(len(leaders), Counter(call.state for call in told), say_to(person, memory))


def _own(person: Person, since: str, memory: Memory) -> Iterator[Card]:
    email = address_of(person, memory)
    mine, none = memory.calls.of_leader(email, since), memory.calls.wants_none(email)
    if mine or none or memory.calls.somebody_may_be_called():
        yield words.own(Counter(call.state for call in mine), say_to(person, memory), none=none)


def _counted(calls: list[Call], leader: str) -> Counter[State]:
    return Counter(call.state for call in calls if call.leader == leader)


def _called(leader: str, memory: Memory) -> str:
    profile = memory.people.by_email(leader)
    return profile.name if profile else leader


def _is_offering(call: Call, memory: Memory) -> bool:
    setup = setup_of(memory)
    return setup.leaders.customer_calls and is_leading(call.leader, setup, memory)
