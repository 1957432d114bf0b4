"""Blockers: told, owned, settled, and the top ones every month. Which handler carries out which command."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.blockers import listed, monthly, owning, seen_by, settling, telling
from handlers.blockers.monthly import look_after
from storage import Memory

__all__ = ["carry_out", "look_after", "seen"]


def carry_out(command: c.Blocking | c.TellTopBlockers, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.TellBlocker():
            return telling.tell(command, request, memory)
        case c.ShowBlockers():
            return listed.show_blockers(command, request, memory)
        case c.NameOwner():
            return owning.name_owner(command, request, memory)
        case c.OwnBlocker():
            return owning.own(command, request, memory)
        case c.SettleBlocker():
            return settling.settle(command, request, memory)
        case c.TellTopBlockers():
            return monthly.tell_top(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfBlockers | v.BlockersShown, memory: Memory) -> Sight | None:
    match view:
        case v.OwnerWanted():
            return seen_by.owner_wanted(view, memory)
        case v.BlockerOffered():
            return seen_by.offered(view, memory)
        case v.BlockerOver():
            return seen_by.over(view, memory)
        case v.TopBlockers():
            return monthly.top_blockers(view, memory)
        case v.BlockerNoted():
            return seen_by.noted(view, memory)
        case v.Blockers():
            return listed.blockers(view, memory)
        case _:
            assert_never(view)
