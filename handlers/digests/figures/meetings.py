"""What is measured of meetings: which were asked about, and why others were not."""

from collections.abc import Iterator

from bot.digests import Digest
from bot.digests.figures import Fact, Figure, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.digests.span import Span
from storage import Memory


def facts(span: Span, memory: Memory) -> Iterator[Fact]:
    for each in memory.digests.meetings_in(span.start, span.end):
        ratio = each.coverage
        yield Fact(Measure.COVERAGE, each.team, ratio.part, ratio.whole, people=ratio.whole)


def figures(digest: Digest) -> Iterator[Figure]:
    all_of_them = sum(count for _, count in digest.quiet)
    for rule, count in digest.quiet:
        yield share(Measure.NOT_ASKED, Ratio(count, all_of_them), rule.value)
