"""A month or quarter has no message of its own: the digest of its last week names it, and so do readers' pages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Card, Sight
from bot.digests.editions import Edition, edition_of
from bot.digests.opening import HEAD_START
from bot.people import Person
from handlers.company import say_to
from handlers.digests.reading import numbers_on_home
from handlers.digests.teams import own_week_on_page
from prompts.digests import editions_within as words
from prompts.words import Say
from storage import Memory


def with_what_ended(sight: Sight | None, week: str, person: Person, memory: Memory) -> Sight | None:
    """Let a week's digest say what else has ended with it, and lead there."""
    return replace(sight, card=words.with_what_ended(sight.card, week, say_to(person, memory))) if sight else None


def numbers_on_page(person: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Card]:
    """Yield somebody's own teams' week; and to readers the company's, with the way to the latest month."""
    yield from own_week_on_page(person, at, memory)
    month = latest_kept(Edition.MONTH, at, memory)
    for card in numbers_on_home(person, at, say, memory):
        yield words.with_month(card, month, say) if month else card


def latest_kept(edition: Edition, at: datetime, memory: Memory) -> str:
    """Return the latest that was written down and may be seen; nothing where there is none."""
    return next((name for name in memory.editions.ended_by(at - HEAD_START) if edition_of(name) is edition), "")
