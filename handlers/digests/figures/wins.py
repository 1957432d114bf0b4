"""What is measured of wins: how many, of whom, and how evenly credit goes round."""

from collections.abc import Iterator

from bot.digests.figures import Figure, count
from bot.digests.measures import Measure
from bot.digests.span import Span
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    yield count(Measure.WINS, len(memory.wins.posted_between(span.start, span.end)))
