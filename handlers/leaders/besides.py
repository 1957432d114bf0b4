"""What stands in a leader's week besides the news and the lines to say: whom to call, what was promised."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Block
from bot.people import Person
from handlers.leaders import calling
from handlers.leaders.pledges.shown import promised
from prompts.words import Say
from storage import Memory


def besides(leader: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Block]:
    """Yield what a leader is told in passing, each in a line or two."""
    yield from promised(leader, at, say, memory)
    yield from calling.besides(leader, at, say, memory)
