"""A blocker as CX leads, its owner and others see it."""

from bot.blockers import Blocker
from bot.cards import Sight
from bot.views import BlockerNoted, BlockerOffered, BlockerOver, OwnerWanted
from handlers.blockers.who import as_it_stands, deeds_of, told_when_over
from handlers.company import say_to
from prompts import blockers as words
from storage import Memory


def owner_wanted(view: OwnerWanted, memory: Memory) -> Sight | None:
    """Ask a CX lead for an owner, each time anew that somebody would rather not; what stands changes with the rows."""
    blocker, say = _kept(view.blocker, memory), say_to(view.person, memory)
    if blocker is None:
        return None
    wanted = blocker.is_open and not blocker.asked and not blocker.owner and (blocker.across or view.time)
    to = view.person if wanted and view.time == blocker.refusals else None
    return Sight(to, words.wanted(blocker, deeds_of(view.person, blocker, memory), say), say.language)


def offered(view: BlockerOffered, memory: Memory) -> Sight | None:
    blocker, say = _kept(view.blocker, memory), say_to(view.person, memory)
    if blocker is None:
        return None
    to = view.person if blocker.asked == view.person and view.time == blocker.refusals else None
    deeds, mine = deeds_of(view.person, blocker, memory), blocker.owner == view.person
    return Sight(to, words.offered(blocker, deeds, say, mine=mine), say.language)


def over(view: BlockerOver, memory: Memory) -> Sight | None:
    """Tell what became of it, once it is known, those who are to know."""
    blocker, say = _kept(view.blocker, memory), say_to(view.person, memory)
    if blocker is None or blocker.is_open:
        return None
    to = view.person if view.person in told_when_over(blocker, memory) else None
    return Sight(to, words.over(blocker, say), say.language)


def noted(view: BlockerNoted, memory: Memory) -> Sight | None:
    blocker, say = memory.blockers.blocker(view.blocker), say_to(view.person, memory)
    return Sight(view.person, words.noted(blocker, view.key, say), say.language) if blocker else None


def _kept(number: int, memory: Memory) -> Blocker | None:
    blocker = memory.blockers.blocker(number)
    return as_it_stands(blocker, memory) if blocker else None
