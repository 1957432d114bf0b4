"""Which form a command about a blocker wants filled first."""

from typing import assert_never

from bot.commands import NameOwner, Request, SettleBlocker, TellBlocker
from bot.forms import Form
from handlers.blockers.owning import to_be_owned
from handlers.blockers.settling import to_settle
from handlers.company import say_to, setup_of
from handlers.people import colleague
from prompts.blockers import forms as words
from storage import Memory

Formed = TellBlocker | NameOwner | SettleBlocker


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    """Return the form. ``Refused`` where the asker may not."""
    say = say_to(request.by, memory)
    match command:
        case TellBlocker():
            colleague(request.by, memory)
            return words.tell(command, tuple(team.name for team in setup_of(memory).teams), say)
        case NameOwner(number):
            return words.name_owner(to_be_owned(number, request.by, memory), say)
        case SettleBlocker(number, stays):
            return words.settle(to_settle(number, request.by, memory), say, stays=stays)
        case _:
            assert_never(command)
