"""A CX lead wants a draft posted: whose turn it is, is reminded sooner, once; what nobody would post, begins anew."""

from collections.abc import Iterator
from dataclasses import replace

from bot.commands import OfferWin, Request
from bot.effects import Effect, Later
from bot.wins import State, Win
from handlers.company import hours_of, setup_of
from handlers.wins.offering import whose_turn
from storage import Memory


def hurry(win: Win, request: Request, memory: Memory) -> Iterator[Effect]:
    """Have the executives reminded when they work; nothing comes of it where they have been, or are about to be."""
    if memory.alarms.pending(_alarm(win)) == OfferWin(win.number, asked=True):
        return
    if win.state is State.LEFT and memory.wins.turn(win.number) == 1:
        memory.wins.offer_anew(win.number, request.at)
        memory.wins.keep(replace(win, state=State.DRAFTED))
        yield from _asked(win, request, memory)
        return
    holder = whose_turn(win, memory)
    if win.state is State.DRAFTED and holder and holder.reminded is None:
        yield from _asked(win, request, memory)


def _asked(win: Win, request: Request, memory: Memory) -> Iterator[Effect]:
    holder = whose_turn(win, memory)
    hours = hours_of(holder.person if holder else request.by, setup_of(memory), memory)
    memory.audit.note(request.at, request.by, "asked for a win to be posted", win.name)
    at = hours.after(request.at, 0) if holder else request.at
    yield Later(_alarm(win), at, OfferWin(win.number, asked=True))


def _alarm(win: Win) -> str:
    return f"offer/{win.number}"
