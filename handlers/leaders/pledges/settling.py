"""What becomes of a pledge: kept, dropped with a reason, or moved to another day."""

from collections.abc import Iterator
from dataclasses import replace

from bot.commands import Request
from bot.commands.pledging import MovePledge, SettlePledge
from bot.commands.refused_pledges import NotYourPledge, PledgeSettled, SameDay
from bot.company import Deed
from bot.effects import Effect, Reply
from bot.leaders.pledges import MAX_BECAME, Pledge, Pledged
from bot.people import Person
from bot.views.of_pledges import PledgeNoted
from handlers.leaders.pledges.coming import drop_alarm, planned
from handlers.leaders.pledges.making import to_come
from handlers.leaders.pledges.who import deeds_of, readable, shown_anew, today_of
from handlers.written import fitting, written
from storage import Memory


def settle(command: SettlePledge, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what became of it; whoever drops it says why."""
    pledge = to_settle(command.pledge, request.by, memory, drop=command.dropped)
    became = (written if command.dropped else fitting)(command.became, "became", MAX_BECAME)
    state = Pledged.DROPPED if command.dropped else Pledged.KEPT
    after = replace(pledge, state=state, became=became, settled=request.at)
    memory.pledges.keep(after)
    drop_alarm(after, memory)
    memory.audit.note(request.at, request.by, f"{state.value} a pledge", pledge.name)
    yield from shown_anew(after, memory)
    yield Reply(PledgeNoted(pledge.number, request.by, f"pledge-is-{state.value}"))


def move(command: MovePledge, request: Request, memory: Memory) -> Iterator[Effect]:
    """Move the day. Each time is counted, and the first day stays for everybody to see."""
    pledge = to_settle(command.pledge, request.by, memory)
    to_come(command.due, today_of(pledge.owner, request.at, memory), "due")
    if command.due == pledge.due:
        raise SameDay(field="due", name=pledge.name)
    after = pledge.moved(command.due)
    memory.pledges.keep(after)
    memory.audit.note(request.at, request.by, "moved a pledge", pledge.name)
    yield from planned(after, request.at, memory)
    yield from shown_anew(after, memory)
    yield Reply(PledgeNoted(pledge.number, request.by, "pledge-is-moved"))


def to_settle(number: int, person: Person, memory: Memory, *, drop: bool = False) -> Pledge:
    """Return a pledge with which this person may do so. One whose owner has left others may drop."""
    pledge = readable(number, person, memory)
    if not pledge.is_open:
        raise PledgeSettled(name=pledge.name)
    wanted = {Deed.SETTLE_A_PLEDGE, *((Deed.DROP_WHAT_WAS_LEFT,) if drop else ())}
    if wanted.isdisjoint(deeds_of(person, pledge, memory)):
        raise NotYourPledge(name=pledge.name)
    return pledge
