"""Somebody has left the company who had something to do with a win."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Person
from bot.views import WinPost
from bot.wins import State
from handlers.wins.confirmers import confirmer_left
from handlers.wins.posting import next_executive
from storage import Memory


def wins_of_leaver(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let somebody else confirm and post what waited for them; in a post they are named and not mentioned."""
    for win in memory.wins.naming(person):
        if win.confirmer == person:
            yield from confirmer_left(win, at, memory)
        if win.state is State.DRAFTED and memory.wins.offered(win.number)[-1:] == [person]:
            yield from next_executive(win, at, memory)
        if win.state is State.POSTED:
            yield Show(WinPost(win.number))
