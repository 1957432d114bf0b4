"""Which form a command about a pledge, or about money for an improvement, wants filled first."""

from typing import assert_never

from bot.commands import Request
from bot.commands.pledging import MakePledge, MovePledge, SayFunded, SettlePledge
from bot.commands.refused_pledges import NotToPledge, TooManyPledges
from bot.forms import Form
from bot.leaders.pledges import MOST_OPEN
from handlers.company import say_to
from handlers.leaders.funding import said_of
from handlers.leaders.pledges.settling import to_settle
from handlers.leaders.pledges.who import may_pledge, may_propose
from handlers.people import colleague
from prompts.leaders import funding as money
from prompts.leaders import pledges_forms as words
from storage import Memory

Formed = MakePledge | SettlePledge | MovePledge | SayFunded


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    """Return the form. ``Refused`` where the asker may not."""
    say = say_to(request.by, memory)
    match command:
        case MakePledge():
            return _make(command, request, memory)
        case SettlePledge(number, dropped):
            pledge = to_settle(number, request.by, memory, drop=dropped)
            return words.settle(pledge, say, dropped=dropped)
        case MovePledge(number):
            return words.move(to_settle(number, request.by, memory), say)
        case SayFunded(improvement):
            return money.say_funded(said_of(improvement, request, memory), say)
        case _:
            assert_never(command)


def _make(command: MakePledge, request: Request, memory: Memory) -> Form:
    colleague(request.by, memory)
    pledges, proposes = may_pledge(request.by, memory), may_propose(request.by, memory)
    if not (pledges or proposes):
        raise NotToPledge
    if not proposes and len(memory.pledges.open_of(request.by)) >= MOST_OPEN:
        raise TooManyPledges(most=MOST_OPEN)
    return words.make(command, say_to(request.by, memory), pledges=pledges, proposes=proposes)
