"""What is measured of questions and answers: how many answered, never who, and never so few that it could be told."""

from collections.abc import Iterator

from bot.digests import Digest
from bot.digests.figures import Fact, Figure, amount, share
from bot.digests.load import Load, load_of
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.digests.soon import NONE, answered_within
from bot.digests.span import Span
from handlers.company import is_warming
from storage import Memory


def facts(span: Span, memory: Memory) -> Iterator[Fact]:
    people = memory.digests.invited_in(span.start, span.end)
    for team, ratio in memory.digests.answers_in(span.start, span.end).items():
        yield Fact(Measure.RESPONSE, team, ratio.part, ratio.whole, people=people[team])
    for team, (ratio, several) in memory.digests.concern_in(span.start, span.end).items():
        yield Fact(Measure.CONCERN, team, ratio.part, ratio.whole, people=several)


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    yield share(Measure.FLAGGED, _flagged(span, memory))
    yield from _load(load_of(memory.digests.load_in(span.start, span.end), span.least))
    yield from _seconds(span, memory)


def silent(digest: Digest) -> Figure:
    return share(Measure.SILENT, Ratio(digest.silent, digest.closed))


def _flagged(span: Span, memory: Memory) -> Ratio:
    """Count cases as second thoughts do: without what a team that warms up has not decided yet."""
    cases = closed = 0
    for team, found in memory.digests.flagged_in(span.start, span.end).items():
        hidden = found.undecided if is_warming(team, span.end, memory) else 0
        cases, closed = cases + found.cases - hidden, closed + found.closed - hidden
    return Ratio(cases, closed)


def _load(load: Load | None) -> Iterator[Figure]:
    kinds = ("mean", "p90", "most")
    values = (load.mean, load.p90, load.most) if load else (None, None, None)
    for kind, value in zip(kinds, values, strict=True):
        yield amount(Measure.LOAD, value, load.people if load else 0, kind)


def _seconds(span: Span, memory: Memory) -> Iterator[Figure]:
    people = memory.digests.are_invited_in(span.start, span.end, span.least)
    came = memory.digests.times_in(span.week) if people else NONE
    for step, ratio in answered_within(came, span.least):
        yield share(Measure.SECONDS, ratio, str(step))
