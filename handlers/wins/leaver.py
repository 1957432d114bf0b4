"""Somebody has left the company, or come back to it, who had something to do with a win."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Person
from bot.wins import State
from handlers.wins.confirmers import confirmer_left
from handlers.wins.offering import next_executive, whose_turn
from handlers.wins.posts import posts_of
from storage import Memory


def wins_of_leaver(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let somebody else confirm and post what waited for them; in a post they are named and not mentioned."""
    for win in memory.wins.naming(person):
        if win.confirmer == person:
            yield from confirmer_left(win, at, memory)
        holder = whose_turn(win, memory)
        if win.state is State.DRAFTED and holder and holder.person == person:
            yield from next_executive(win, at, memory)
        if win.state is State.POSTED:
            yield from map(Show, posts_of(win, memory))


def wins_of_returner(person: Person, memory: Memory) -> Iterator[Effect]:
    """Whoever is a colleague again is mentioned again where they are credited."""
    for win in memory.wins.naming(person):
        if win.state is State.POSTED:
            yield from map(Show, posts_of(win, memory))
