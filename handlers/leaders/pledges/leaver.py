"""Whoever has promised something has left: it is marked so, and the sponsor and the CX leads are told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.effects import Effect, Show
from bot.people import Person
from bot.views.of_pledges import PledgeLeft
from handlers.leaders.pledges.who import shown_anew, who_is_told
from storage import Memory


def pledges_of_leaver(person: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    for pledge in memory.pledges.open_of(person):
        left = replace(pledge, gone=pledge.gone or at)
        memory.pledges.keep(left)
        yield from (Show(PledgeLeft(pledge.number, each)) for each in who_is_told(memory))
        yield from shown_anew(left, memory)
