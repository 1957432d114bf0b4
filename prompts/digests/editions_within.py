"""Where a week's digest and readers' pages name a month or quarter: a sentence and a button, no block of their own."""

from dataclasses import replace

from bot.cards import MAX_MORE, Card, Line, Text
from bot.commands import ShowList
from bot.digests.periods import ended_with
from prompts.digests.editions import button, called
from prompts.words import Say


def with_what_ended(card: Card, week: str, say: Say) -> Card:
    """Say which month and quarter have ended with a week, and lead to the longest of them."""
    ended = ended_with(week)
    if not ended:
        return card
    told = [called(name, say) for name in ended]
    both = {"first": told[0], "second": told[-1]}
    line = say("edition-ended", called=told[0]) if len(told) == 1 else say("edition-ended-both", **both)
    return _with_button(_with_line(card, line), ended[-1], say)


def with_month(card: Card, month: str, say: Say) -> Card:
    return _with_button(card, month, say)


def _with_line(card: Card, line: Line) -> Card:
    """Let the first paragraph, which says when it is about, go on with a line."""
    at, first = next((at, block) for at, block in enumerate(card.blocks) if isinstance(block, Text))
    longer = replace(first, line=(*first.line, ". ", *line))
    return replace(card, blocks=(*card.blocks[:at], longer, *card.blocks[at + 1 :]))


def _with_button(card: Card, name: str, say: Say) -> Card:
    """Put it into the menu; where that is full, the last of its lists makes room: it is among all lists too."""
    more = [*card.more]
    if len(more) == MAX_MORE:
        more.remove([each for each in more if isinstance(each.gives, ShowList)][-1])
    return replace(card, more=(*more, button(name, say)))
