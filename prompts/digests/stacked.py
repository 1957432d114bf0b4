"""Lines that belong together are one block, since a message has room for so many and no more."""

from collections.abc import Iterable, Iterator

from bot.cards import Block, Line, Span, Text

NEXT, DOT = "\n", "• "


def stacked(lines: Iterable[Line], *, quiet: bool = False) -> Iterator[Block]:
    """Yield one paragraph with these lines, one below the other; none if there are none.

    Several have a dot each, but for small print: on a phone nobody could see where the next one begins.
    """
    there = [line for line in lines if line]
    dot = DOT if len(there) > 1 and not quiet else ""
    spans = [span for line in there for span in (NEXT, dot, *line)][1:]
    if spans:
        yield Text(_joined(spans), quiet=quiet)


def _joined(spans: Iterable[Span]) -> Line:
    """Put words beside words together, so that a paragraph of nothing but words is one of words."""
    line: list[Span] = []
    for span in spans:
        before = line[-1] if line else None
        if isinstance(span, str) and isinstance(before, str):
            line[-1] = before + span
        else:
            line.append(span)
    return tuple(span for span in line if span)
