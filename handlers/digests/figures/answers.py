"""What is measured of questions and answers: how many answered, never who, and never so few that it could be told."""

from collections.abc import Iterator

from bot.digests.figures import Fact, Figure, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.digests.span import Span
from storage import Memory


def facts(span: Span, memory: Memory) -> Iterator[Fact]:
    for team, ratio in memory.digests.answers_in(span.start, span.end).items():
        yield Fact(Measure.RESPONSE, team, ratio.part, ratio.whole, people=ratio.whole)


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    closed, silent = memory.digests.closed_in(span.start, span.end)
    yield share(Measure.SILENT, Ratio(silent, closed))
