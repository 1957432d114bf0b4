"""What a leader does about a customer to call: called, not reached, not now, a note that may become evidence."""

from collections.abc import Iterator
from typing import assert_never

from bot.commands import NoteCall, Request
from bot.commands.calling import (
    CalledCustomer,
    Calling,
    CallsForMeAgain,
    CouldNotReach,
    NextCustomer,
    NoCallsForMe,
    NotNowCustomer,
)
from bot.commands.refused_calls import (
    CallFirst,
    CallOver,
    CustomerSaidNo,
    NobodyToCall,
    NotALeader,
    NotYourCall,
    TwoLines,
)
from bot.effects import Effect, Reply, Show
from bot.evidence import CustomerQuote, one_line
from bot.leaders.calls import MAX_NOTE, NOTE_LINES, REST, SETTLED, Call, State, later
from bot.views import CallNoted, CustomerToCall, Done
from handlers.company import setup_of
from handlers.evidence import day_in
from handlers.evidence import standing as of_evidence
from handlers.homes import homes_by_mail
from handlers.leaders.calling import address_of, is_leading, lapsed, month_of, offer
from handlers.leaders.week import cards_of
from handlers.written import fitting, written
from prompts.leaders import calls as words
from prompts.words import Say
from storage import Memory


def carry_out(command: Calling, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case CalledCustomer():
            return _settled(command.call, State.CALLED, request, memory)
        case CouldNotReach():
            return _settled(command.call, State.UNREACHED, request, memory)
        case NotNowCustomer():
            return _not_now(command, request, memory)
        case NextCustomer():
            return _next(command, request, memory)
        case NoteCall():
            return _note(command, request, memory)
        case NoCallsForMe() | CallsForMeAgain():
            return _wished(command, request, memory)
        case _:
            assert_never(command)


def mine(name: str, request: Request, memory: Memory) -> Call:
    """Return an offer made to whoever asks, who leads still. Raises ``NotYourCall``, ``CustomerSaidNo``."""
    call, email = memory.calls.call(name), address_of(request.by, memory)
    if call is None or not email or call.leader != email or not is_leading(email, setup_of(memory), memory):
        raise NotYourCall
    if call.state is State.WITHDRAWN or not call.ref:
        raise CustomerSaidNo
    return call


def to_note(name: str, request: Request, memory: Memory) -> Call:
    call = mine(name, request, memory)
    if call.state is not State.CALLED:
        raise CallFirst
    return call


def _settled(name: str, state: State, request: Request, memory: Memory) -> Iterator[Effect]:
    """Note what became of it; in the same month the other one of the two may still be said."""
    call = mine(name, request, memory)
    month = month_of(call.leader, request.at, memory)
    if call.state is not State.OFFERED and not _may_change(call, month, memory):
        raise CallOver
    ended = call.became(state, request.at, month=month, tries=memory.calls.tries(call, later(month, -REST)))
    memory.calls.keep(ended)
    if state is not State.CALLED:
        memory.calls.forget_note(call.name)
    yield from _noted(Done.CALLED if state is State.CALLED else Done.UNREACHED, ended, request, memory)


def _may_change(call: Call, month: str, memory: Memory) -> bool:
    """Tell whether what was said can be said anew: in its month, and while nobody else is offered the customer."""
    held = any(other.state is State.OFFERED for other in memory.calls.of_customer(call.customer))
    noted = memory.calls.note(call.name) or memory.evidence.quote(call.note_ref)
    return call.state in SETTLED and call.month == month and not held and not noted


def _not_now(command: NotNowCustomer, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let others call them, and see who is next."""
    call = mine(command.call, request, memory)
    if call.state is not State.OFFERED:
        raise CallOver
    memory.calls.keep(call.became(State.NOT_NOW, request.at))
    following = [*offer(call.leader, month_of(call.leader, request.at, memory), request.at, memory)]
    yield from following
    yield from _noted(Done.MOVED_ON if following else Done.NOT_NOW, call, request, memory)


def _next(command: NextCustomer, request: Request, memory: Memory) -> Iterator[Effect]:
    call = mine(command.call, request, memory)
    month = month_of(call.leader, request.at, memory)
    waits = any(one.state is State.OFFERED for one in memory.calls.of_leader(call.leader, ""))
    following = [] if waits else [*offer(call.leader, month, request.at, memory)]
    if not following:
        raise NobodyToCall
    yield from following
    yield from _noted(Done.NEXT, call, request, memory)


def _note(command: NoteCall, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the note for the leader alone, or, where the customer lets teams read it, as what the customer said."""
    call = to_note(command.call, request, memory)
    note = written(command.note, "note", MAX_NOTE)
    lines = [line for each in note.splitlines() if (line := one_line(each))]
    if len(lines) > NOTE_LINES:
        raise TwoLines(field="note")
    if command.shared:
        memory.calls.forget_note(call.name)
        _becomes_evidence(call, " · ".join(lines), request, memory)
    else:
        _is_evidence_no_more(call, memory)
        memory.calls.keep_note(call, "\n".join(lines))
    yield from _noted(Done.NOTE_SHARED if command.shared else Done.NOTE_KEPT, call, request, memory)


def _becomes_evidence(call: Call, said: str, request: Request, memory: Memory) -> None:
    about, today = memory.evidence.quote(call.ref), day_in(request.at, memory)
    if about is None:
        raise CustomerSaidNo
    fitting(said, "note", MAX_NOTE)
    source = words.source(Say(setup_of(memory).company.languages[0]))
    quote = CustomerQuote(
        call.note_ref, call.customer, said, today, source, today, teams=about.teams, series=about.series
    )
    if memory.evidence.withdrawn_since(quote):
        raise CustomerSaidNo
    memory.evidence.keep_hashed(quote)
    of_evidence.show_again(quote.ref, memory)


def _is_evidence_no_more(call: Call, memory: Memory) -> None:
    if memory.evidence.quote(call.note_ref):
        of_evidence.let_go(call.note_ref, memory)


def _wished(command: NoCallsForMe | CallsForMeAgain, request: Request, memory: Memory) -> Iterator[Effect]:
    email = address_of(request.by, memory)
    if not is_leading(email, setup_of(memory), memory):
        raise NotALeader
    if isinstance(command, NoCallsForMe):
        memory.calls.offer_none(email, request.at)
        waiting = [call for call in memory.calls.of_leader(email, "") if call.state is State.OFFERED]
        yield from lapsed(waiting, request.at, memory, State.GIVEN_BACK)
    else:
        memory.calls.offer_again(email)
    yield Reply(CallNoted(Done.NONE if isinstance(command, NoCallsForMe) else Done.AGAIN, request.by))
    yield from homes_by_mail((email,), memory)


def _noted(done: Done, call: Call, request: Request, memory: Memory) -> Iterator[Effect]:
    yield Show(CustomerToCall(call.name))
    for week in memory.leaders.weeks_of(call.leader, 1):
        yield from cards_of(week, request.by)
    yield Reply(CallNoted(done, request.by))
    yield from homes_by_mail((call.leader, setup_of(memory).people.sponsor), memory)
