"""What became of a blocker: removed, or it stays and why."""

from collections.abc import Iterator
from dataclasses import replace

from bot.blockers import MAX_BECAME, Blocker, State
from bot.commands import Request, SettleBlocker
from bot.commands.refused_blockers import BlockerSettled, NotYoursToSettle
from bot.company import Deed
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import BlockerNoted
from handlers.blockers.who import cards_of, deeds_of, homes_about, readable
from handlers.written import written
from storage import Memory


def settle(command: SettleBlocker, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what became of it, and tell whoever told of it by name and the leads of the teams it touches."""
    blocker = to_settle(command.blocker, request.by, memory)
    became = written(command.became, "became", MAX_BECAME)
    state = State.STAYS if command.stays else State.REMOVED
    memory.blockers.keep(replace(blocker, state=state, became=became, settled=request.at))
    memory.audit.note(request.at, request.by, f"blocker {state.value}", blocker.name)
    yield from map(Show, cards_of(blocker, memory))
    yield from homes_about(blocker, memory)
    yield Reply(BlockerNoted(blocker.number, request.by, "blocker-closed"))


def to_settle(number: int, person: Person, memory: Memory) -> Blocker:
    """Return a blocker that this person may settle."""
    blocker = readable(number, person, memory)
    if not blocker.is_open:
        raise BlockerSettled(name=blocker.name)
    if Deed.SETTLE_A_BLOCKER not in deeds_of(person, blocker, memory):
        raise NotYoursToSettle(name=blocker.name)
    return blocker
