"""What is measured of second thoughts: how many decisions were looked at again, how soon, and who was told."""

from collections.abc import Iterator

from bot.digests import second_thoughts
from bot.digests.figures import Figure, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.digests.span import Span
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    thoughts = second_thoughts(memory.cases.in_window(span.start, span.end), span.start, span.end)
    changed = len(thoughts.changed)
    yield share(Measure.CHANGED, Ratio(changed, changed + len(thoughts.kept)))
