"""What customers have said comes in, is kept as long as they agree, and goes from wherever it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.commands import GiveEvidence, Quoting, Request, SeeWhereQuoted, WithdrawEvidence
from bot.effects import Effect
from bot.evidence import Kept, NotAQuote, NotShown, in_company
from bot.evidence.calling import IN_AN_EVENT, checked_call
from bot.evidence.cells import Told
from bot.leaders.calls import State
from bot.people import Person
from handlers.company import setup_of
from handlers.evidence import contacts, standing
from storage import Memory


def carry_out(command: Quoting | SeeWhereQuoted, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case GiveEvidence():
            give(command, request.at, memory)
        case WithdrawEvidence():
            withdraw(command, request.by, request.at, memory)
        case SeeWhereQuoted():
            yield from standing.see_where_quoted(request.at, memory)
        case _:
            assert_never(command)


def give(command: GiveEvidence, at: datetime, memory: Memory) -> None:
    """Keep what another program tells. Raises ``NotAQuote`` or ``NotShown``."""
    told = checked(Told(command.quote, call=command.call, named=IN_AN_EVENT), at, memory)
    if take_over(told, at, memory) is Kept.TOO_OLD:
        message = f"What was said before {oldest(at, memory)} is not kept any more."
        raise NotShown(message)


def withdraw(command: WithdrawEvidence, by: Person, at: datetime, memory: Memory) -> None:
    """Forget all that a customer has said, or one thing, and take nothing of it any more that they agreed to before."""
    day = min(day_in(command.since, memory), day_in(at, memory))
    if command.customer:
        memory.evidence.withdraw_customer(command.customer, day)
        refs = memory.evidence.of_customer(command.customer)
        calls = memory.calls.of_customer(memory.evidence.whose(command.customer))
    else:
        memory.evidence.withdraw_ref(command.ref, day)
        refs, calls = [command.ref], memory.calls.about(command.ref)
    _withdrawn([*refs, *(call.note_ref for call in calls)], day, at, memory)
    contacts.forget_in_calls([call for call in calls if not memory.evidence.quote(call.ref)], at, memory)
    memory.audit.note(at, by, "consent withdrawn")


def withdraw_again(whose: str, day: date, at: datetime, memory: Memory) -> None:
    """Withdraw once more what was withdrawn after these rows were copied, known by its keyed hash alone."""
    refs = memory.evidence.withdraw_hashed(whose, day)
    calls = [*memory.calls.of_customer(whose), *(call for ref in refs for call in memory.calls.about(ref))]
    _withdrawn([*refs, *(call.note_ref for call in calls)], day, at, memory)
    contacts.forget_in_calls([call for call in calls if not memory.evidence.quote(call.ref)], at, memory)


def _withdrawn(refs: Iterable[str], day: date, at: datetime, memory: Memory) -> None:
    for ref in dict.fromkeys(refs):
        quote = memory.evidence.quote(ref)
        if quote and quote.consent <= day:
            _take_away(ref, at, memory)
        contacts.take_back(ref, day, at, memory)


def checked(told: Told, at: datetime, memory: Memory) -> Told:
    """Return what is told as this company would say it. Raises ``NotAQuote``, and ``NotShown`` without consent."""
    teams = [team.name for team in setup_of(memory).teams]
    quote, today = told.quote, day_in(at, memory)
    if told.withdrawn and told.withdrawn > today:
        field, should = "withdrawn", f"not be in the future; today is {today}"
        raise NotAQuote(field, should)
    since = memory.evidence.withdrawn_on(quote)
    agreed = min(quote.consent, told.call.agreed) if told.call else quote.consent
    if since and agreed <= since and not told.withdrawn:
        message = f"The customer's consent was withdrawn on {since}; only one of a later day counts."
        raise NotShown(message)
    checked_call(told.call, today, told.named)
    return replace(told, quote=in_company(quote, teams, today))


def take_over(told: Told, at: datetime, memory: Memory) -> Kept:
    """Keep or withdraw a quote that has been checked, and let it be seen as it is now wherever it stands."""
    quote = told.quote
    if told.withdrawn:
        memory.evidence.withdraw_ref(quote.ref, told.withdrawn)
    if memory.evidence.withdrawn_since(quote):
        _take_away(quote.ref, at, memory)
        return Kept.WITHDRAWN
    if quote.said_on < oldest(at, memory):
        _let_go(quote.ref, at, memory)
        return Kept.TOO_OLD
    kept = contacts.keep(told, at, memory)
    if kept is Kept.CHANGED:
        standing.show_again(quote.ref, memory)
    return kept


def forget_old(at: datetime, memory: Memory) -> None:
    """Let go of what was said too long ago."""
    for ref in memory.evidence.said_before(oldest(at, memory)):
        _let_go(ref, at, memory)
    memory.evidence.forget_beside(at - timedelta(days=setup_of(memory).retention.evidence))


def _take_away(ref: str, at: datetime, memory: Memory) -> None:
    contacts.forget_in_calls(memory.calls.about(ref), at, memory)
    standing.take_away(ref, at, memory)


def _let_go(ref: str, at: datetime, memory: Memory) -> None:
    contacts.end_offers(ref, State.LAPSED, at, memory)
    standing.let_go(ref, memory)


def oldest(at: datetime, memory: Memory) -> date:
    """Return the first day of those of which what was said is kept."""
    return day_in(at, memory) - timedelta(days=setup_of(memory).retention.evidence)


def day_in(at: datetime, memory: Memory) -> date:
    return at.astimezone(ZoneInfo(setup_of(memory).company.timezone)).date()
