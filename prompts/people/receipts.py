"""What went at night, in words."""

from collections.abc import Sequence

from bot.cards import Block, Card, Heading, Text
from bot.company import Setup
from prompts.words import Say

SHOWN = 6  # kinds of things in one sentence
Went = tuple[str, int]  # which class, and how many things of it


def in_words(went: Sequence[Went], say: Say) -> str:
    """Return how much of what went, the most first and the rest as a number."""
    told = [say.plain(f"gone-{name}", count=count) for name, count in went[:SHOWN]]
    more = len(went) - len(told)
    return say.listed((*told, *((say.plain("receipts-more", count=more),) if more else ())))


def last_night(went: Sequence[Went], say: Say) -> Card:
    """Tell whoever looks after privacy that the night has been, and what it let go of."""
    line = say("receipts-went", what=in_words(went, say)) if went else say("receipts-nothing")
    return Card("", (Heading(say.plain("receipts")), Text(line), Text(say("receipts-all"), quiet=True)))


def pack(setup: Setup, say: Say) -> tuple[Block, ...]:
    """Tell whoever may read the privacy pack what it comes to, and how to get all of it."""
    keep = setup.retention
    days = {"words": keep.confidential_text, "asked": keep.asked, "decisions": keep.decisions, "wins": keep.wins}
    return (
        Heading(say.plain("pack")),
        Text(say("pack-kept", audit=keep.audit, **days)),
        Text(say("pack-hidden", group=setup.digest.smallest_group)),
        Text(say("pack-whole"), quiet=True),
    )
