"""Everything that a period is measured by, in one flat table that the digest, its lists, its CSV and all else read."""

from collections.abc import Iterable, Iterator

from bot.digests import Digest
from bot.digests.figures import Fact, Figure
from bot.digests.published import published
from bot.digests.span import Span
from handlers.company import setup_of
from handlers.digests.figures import answers, cases, heard, leaders, looks, meetings, numbers, promises, themes, wins
from storage import Memory


def figures_in(span: Span, facts: Iterable[Fact], memory: Memory) -> tuple[Figure, ...]:
    """Return the figures of a period that is over, those hidden that must be, but for ``figures_of`` its digest."""
    departments = {team.name: team.department for team in setup_of(memory).teams}
    several = memory.digests.in_several_teams(span.start, span.end)
    told = published(facts, departments, span.least, span.week, several)
    return (*told, *_plain(span, memory))


def facts_in(span: Span, memory: Memory) -> Iterator[Fact]:
    """Yield what might give somebody away, and is told only after it has been looked at whom."""
    yield from meetings.facts(span, memory)
    yield from answers.facts(span, memory)


def _plain(span: Span, memory: Memory) -> Iterator[Figure]:
    """Yield what may be told as it is, or hides by a rule of its own."""
    yield from answers.figures(span, memory)
    yield from themes.figures(span, memory)
    yield from numbers.figures(span, memory)


def figures_of(digest: Digest, memory: Memory) -> Iterator[Figure]:
    """Yield what is told of numbers that the week has counted, and of what belongs to them."""
    yield from meetings.figures(digest)
    yield answers.silent(digest)
    yield from cases.figures(digest, memory)
    yield from looks.figures(digest, memory)
    yield from wins.figures(digest, memory)
    yield from leaders.figures(digest, memory)
    yield from heard.figures(digest)
    yield from promises.figures(digest, memory)
