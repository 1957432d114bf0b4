"""Which customers may be called: kept beside their words, taken out of a leader's card as soon as they may not."""

from datetime import date, datetime

from bot.evidence import Kept
from bot.evidence.cells import Told
from bot.leaders.calls import Call, State
from bot.views import CustomerToCall, HomePage
from storage import Memory

BESIDE = "call/"


def beside_name(call: str) -> str:
    """Return under what words are kept to stand in a leader's card, as others stand beside a question."""
    return f"{BESIDE}{call}"


def view_named(name: str) -> CustomerToCall | None:
    """Read ``beside_name`` back; None for what is something else."""
    return CustomerToCall(name.removeprefix(BESIDE)) if name.startswith(BESIDE) else None


def keep(told: Told, at: datetime, memory: Memory) -> Kept:
    """Keep a quote, and whether its customer may be called, as was told now; say what became of both."""
    quote, call, before = told.quote, told.call, memory.calls.consent(told.quote.ref)
    kept = memory.evidence.keep(quote)
    if call and (call != before or kept is not Kept.UNCHANGED):
        memory.calls.keep_consent(quote.ref, memory.evidence.whose(quote.customer), quote.said_on, call)
    if call == before:
        return kept
    if not call:
        memory.calls.forget_consent(quote.ref)
        end_offers(quote.ref, State.WITHDRAWN, at, memory)
    return Kept.CHANGED if kept is Kept.UNCHANGED else kept


def take_back(ref: str, day: date, at: datetime, memory: Memory) -> None:
    """Let nobody be called about this any more who agreed to it on that day or before, whatever else they agreed to."""
    call = memory.calls.consent(ref)
    if call and call.agreed <= day:
        memory.calls.forget_consent(ref)
        end_offers(ref, State.WITHDRAWN, at, memory)


def end_offers(ref: str, state: State, at: datetime, memory: Memory) -> None:
    """Let an offer that stands be over, whose customer may not be called about this any more."""
    for call in memory.calls.about(ref):
        if call.state is State.OFFERED:
            memory.calls.keep(call.became(state, at))
        show_again(call, memory)


def forget_in_calls(calls: list[Call], at: datetime, memory: Memory) -> None:
    """Let nothing in these calls lead to the customer any more, and forget what was noted of them."""
    for call in calls:
        memory.calls.keep(call.without_customer(at))
        memory.calls.forget_note(call.name)
        show_again(call, memory)


def forget_calls(before: datetime, memory: Memory) -> None:
    """Forget what was offered before then, and where the cards of it stand."""
    for name in memory.calls.forget(before):
        memory.outbox.forget_view(CustomerToCall(name))


def show_again(call: Call, memory: Memory) -> None:
    """Let the card be seen as it is now, and the leader's page."""
    memory.outbox.again(CustomerToCall(call.name))
    leader = memory.people.by_email(call.leader)
    for person in memory.people.with_home((leader.person,)) if leader else ():
        memory.outbox.again(HomePage(person))
