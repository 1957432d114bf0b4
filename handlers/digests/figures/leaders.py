"""What is measured of leaders together, from five on: whether they talk, call, keep their word."""

from collections.abc import Iterator

from bot.digests import Ratio, enough
from bot.digests.figures import Figure, share
from bot.digests.measures import Measure
from bot.digests.span import Span
from bot.leaders import FEWEST_COUNTED, Talked
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    due = [week for week in memory.leaders.weeks_in(span.week) if week.counts]
    talked = sum(week.state in (Talked.VERIFIED, Talked.CLAIMED) for week in due)
    yield share(Measure.TALKED, enough(Ratio(talked, len(due)), max(span.least, FEWEST_COUNTED)))
