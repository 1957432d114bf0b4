"""Lines that belong together are one block, since a message has room for so many and no more."""

from collections.abc import Iterable, Iterator

from bot.cards import Block, Line, Text
from prompts.words import in_one

NEXT, DOT = "\n", "• "


def stacked(lines: Iterable[Line], *, quiet: bool = False) -> Iterator[Block]:
    """Yield one paragraph with these lines, one below the other; none if there are none.

    Several have a dot each, but for small print: on a phone nobody could see where the next one begins.
    """
    there = [line for line in lines if line]
    dot = DOT if len(there) > 1 and not quiet else ""
    spans = [span for line in there for span in (NEXT, dot, *line)][1:]
    if spans:
        yield Text(tuple(span for span in in_one(spans) if span), quiet=quiet)
