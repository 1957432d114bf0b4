"""Everything that a period is measured by, in one flat table that the digest, its lists, its CSV and all else read."""

from collections.abc import Iterator

from bot.digests.figures import Fact, Figure
from bot.digests.published import published
from bot.digests.span import Span
from handlers.company import setup_of
from handlers.digests.figures import answers, cases, leaders, meetings, numbers, themes, wins
from storage import Memory


def figures_in(span: Span, memory: Memory) -> tuple[Figure, ...]:
    """Return the figures of a period that is over, those hidden that must be."""
    departments = {team.name: team.department for team in setup_of(memory).teams}
    return (*published(_facts(span, memory), departments, span.least, span.week), *_plain(span, memory))


def _facts(span: Span, memory: Memory) -> Iterator[Fact]:
    """Yield what might give somebody away, and is told only after it has been looked at whom."""
    yield from meetings.facts(span, memory)
    yield from answers.facts(span, memory)


def _plain(span: Span, memory: Memory) -> Iterator[Figure]:
    """Yield what may be told as it is, or hides by a rule of its own."""
    yield from meetings.figures(span, memory)
    yield from answers.figures(span, memory)
    yield from cases.figures(span, memory)
    yield from themes.figures(span, memory)
    yield from wins.figures(span, memory)
    yield from leaders.figures(span, memory)
    yield from numbers.figures(span, memory)
