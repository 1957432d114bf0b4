"""What is measured of meetings: which were asked about, and why others were not."""

from collections.abc import Iterator

from bot.digests import quiet_by_rule
from bot.digests.figures import Fact, Figure, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.digests.span import Span
from storage import Memory


def facts(span: Span, memory: Memory) -> Iterator[Fact]:
    for each in memory.digests.meetings_in(span.start, span.end):
        ratio = each.coverage
        yield Fact(Measure.COVERAGE, each.team, ratio.part, ratio.whole, people=ratio.whole)


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    why = quiet_by_rule(memory.digests.meetings_in(span.start, span.end))
    all_of_them = sum(count for _, count in why)
    for rule, count in why:
        yield share(Measure.NOT_ASKED, Ratio(count, all_of_them), rule.value)
