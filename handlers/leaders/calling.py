"""A customer who may be called is offered to a leader: once a month, to one at a time, while both want it."""

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import Block
from bot.company import Setup, team_called, team_of
from bot.effects import Effect, Show
from bot.leaders.calls import MOST_A_MONTH, Call, Desk, State, chosen, month_with
from bot.people import Person
from bot.views import CustomerToCall, WeekForLeader
from handlers.colleagues import colleague_at, teams_led
from handlers.company import setup_of
from handlers.evidence.contacts import beside_name
from handlers.homes import homes_by_mail
from handlers.leaders.planning import diary_for, leader_in
from prompts.leaders import calls as words
from prompts.words import Say
from storage import Memory

PATIENCE = timedelta(days=35)  # an offer that nobody has answered by then is over
SERIES = "calls"


def with_calls(effects: Iterator[Effect], at: datetime, memory: Memory) -> Iterator[Effect]:
    """Where a leader is reminded of their week, offer them a customer to call, if they were offered none this month."""
    for effect in effects:
        yield effect
        if isinstance(effect, Show) and isinstance(effect.view, WeekForLeader):
            yield from offered_monthly(effect.view.person, at, memory)


def offered_monthly(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    email = address_of(person, memory)
    month = month_of(email, at, memory)
    if not memory.calls.of_leader(email, month) and wants_calls(person, at, memory):
        yield from lapsed((call for call in memory.calls.of_leader(email, "") if _is_open(call)), at, memory)
        yield from offer(email, month, at, memory)


def offer(email: str, month: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Offer whoever fits this leader best of those who may be called now; nobody where there is none."""
    setup = setup_of(memory)
    found = chosen(memory.calls.candidates(email, month), desk_of(email, setup, memory))
    if found and setup.leaders.customer_calls and len(memory.calls.of_leader(email, month)) < MOST_A_MONTH:
        call = Call(secrets.token_hex(8), email, month, found.ref, found.customer, at)
        memory.calls.keep(call)
        memory.evidence.put_beside(beside_name(call.name), call.ref, SERIES, at)
        yield Show(CustomerToCall(call.name))


def lapsed(calls: Iterable[Call], at: datetime, memory: Memory, state: State = State.LAPSED) -> Iterator[Effect]:
    """Let offers be over that nobody has answered: others may call these customers."""
    for call in calls:
        memory.calls.keep(call.became(state, at))
        yield Show(CustomerToCall(call.name))
        yield from homes_by_mail((call.leader,), memory)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Give back whom nobody can call any more: their leader is none now, has left, or the company wants no calls."""
    setup = setup_of(memory)
    for call in memory.calls.open():
        if not (setup.leaders.customer_calls and is_leading(call.leader, setup, memory)):
            yield from lapsed((call,), at, memory, State.GIVEN_BACK)
        elif call.offered < at - PATIENCE:
            yield from lapsed((call,), at, memory)


def give_back_all(email: str, at: datetime, memory: Memory) -> int:
    """Let others call whom a leader was offered who is forgotten, and return of how many cards nothing is kept now."""
    calls = memory.calls.of_leader(email, "") if email else []
    for call in filter(_is_open, calls):
        memory.calls.keep(call.became(State.GIVEN_BACK, at))
    return sum(memory.outbox.forget_view(CustomerToCall(call.name)) for call in calls)


def is_leading(email: str, setup: Setup, memory: Memory) -> bool:
    return leader_in(setup, email) is not None and colleague_at(email, memory) is not None


def wants_calls(person: Person, at: datetime, memory: Memory) -> bool:
    """Tell whether this leader may be offered somebody now: they want that, and do not want to be left alone."""
    alone = memory.people.has_stopped(person) or memory.people.snoozed_until(person, at)
    return not alone and not memory.calls.wants_none(address_of(person, memory))


def besides(person: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Block]:
    """Say in a leader's week that there is a customer worth a call. Who it is stands in a card of its own."""
    email = address_of(person, memory)
    if any(_is_open(call) for call in memory.calls.of_leader(email, month_of(email, at - PATIENCE, memory))):
        yield words.besides(say)


def month_of(email: str, at: datetime, memory: Memory) -> str:
    """Return the month in which it is where this leader is."""
    setup = setup_of(memory)
    leader = leader_in(setup, email)
    zone = diary_for(leader, setup, memory).hours.zone if leader else setup.company.timezone
    return month_with(at.astimezone(ZoneInfo(zone)).date())


def desk_of(email: str, setup: Setup, memory: Memory) -> Desk:
    team, person = team_of(setup, email), colleague_at(email, memory)
    own = {*(teams_led(person, memory) if person else ()), *((team.name,) if team else ())}
    departments = {found.department for name in own if (found := team_called(setup, name)) and found.department}
    return Desk(own, {team.name for team in setup.teams if team.department in departments})


def address_of(person: Person, memory: Memory) -> str:
    profile = memory.people.profile(person)
    return profile.email if profile else ""


def _is_open(call: Call) -> bool:
    return call.state is State.OFFERED
