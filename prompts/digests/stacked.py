"""Lines that belong together are one block, since a message has room for so many and no more."""

from collections.abc import Iterable, Iterator

from bot.cards import Block, Line, Span, Text

NEXT = "\n"


def stacked(lines: Iterable[Line], *, quiet: bool = False) -> Iterator[Block]:
    """Yield one paragraph with these lines, one below the other; none if there are none."""
    spans = [span for line in lines if line for span in (NEXT, *line)][1:]
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
    return tuple(line)
