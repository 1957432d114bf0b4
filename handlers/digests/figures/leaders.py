"""What is measured of leaders together, from five on: whether they talk, for how long they have, and where it goes."""

from collections.abc import Iterator

from bot.digests import Digest, Ratio
from bot.digests.figures import Figure, amount, count, share
from bot.digests.measures import Measure
from bot.digests.streak import streak
from bot.digests.weeks import week_before
from bot.leaders.momentum import slope
from handlers.digests.momentum import last_weeks
from storage import Memory


def figures(digest: Digest, memory: Memory) -> Iterator[Figure]:
    leading = digest.leading
    yield share(Measure.TALKED, leading.talked)
    none = leading.talked.whole - leading.talked.part if leading.talked else 0
    for kind, weeks in (("verified", leading.verified), ("claimed", leading.claimed), ("none", none)):
        yield share(Measure.TALKED, Ratio(weeks, leading.talked.whole) if leading.talked else None, kind)
    yield count(Measure.STREAK, _streak(digest, memory))
    rise = slope(last_weeks(digest, memory))
    if rise:
        yield amount(Measure.MOMENTUM, round(float(rise.a_week), 1), rise.weeks)


def _streak(digest: Digest, memory: Memory) -> int | None:
    """Go back to the last week that tells how many there were, and forth again."""
    weeks, before = [digest], memory.digests.digest(week_before(digest.week))
    while before and not _told(before):
        weeks.append(before)
        before = memory.digests.digest(week_before(before.week))
    counted: int | None = _told(before)[0].part if before else 0
    for week in reversed(weeks):
        counted = streak(counted or 0, week.leading.talked)
    return counted


def _told(digest: Digest) -> list[Figure]:
    return [figure for figure in digest.figures if figure.measure is Measure.STREAK]
