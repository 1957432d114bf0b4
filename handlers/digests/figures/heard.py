"""What leaders said in a month that ended in the week, and what employees heard of it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.digests import Digest
from bot.digests.figures import Figure, Level, share
from bot.digests.heard import SideBySide
from bot.digests.measures import Measure
from bot.leaders.heard import State


def figures(digest: Digest) -> Iterator[Figure]:
    for month in digest.heard:
        asked = month.state is State.CLOSED
        yield from _of(month.company, month.month, Level.COMPANY, asked=asked)
        for department in month.departments:
            yield from _of(department, month.month, Level.DEPARTMENT, asked=asked)


def _of(found: SideBySide, month: str, level: Level, *, asked: bool) -> Iterator[Figure]:
    """Yield both, or what was said alone where nobody was asked what they heard."""
    told = ((Measure.SAID, found.said), (Measure.HEARD, found.heard))
    for measure, ratio in told if asked else told[:1]:
        yield replace(share(measure, ratio, month), level=level, group=found.department)
