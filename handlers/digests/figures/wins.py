"""What is measured of wins: how many, of whom, how evenly credit goes round, and what they are worth."""

from collections.abc import Iterator

from bot.digests import Digest, Ratio, window
from bot.digests.figures import Figure, amount, count, share
from bot.digests.measures import Measure
from bot.digests.weeks import week_before
from handlers.company import setup_of
from storage import Memory

A_HUNDRED = 100


def figures(digest: Digest, memory: Memory) -> Iterator[Figure]:
    wins, even, worth = len(digest.wins), digest.evenness, digest.worth
    yield count(Measure.WINS, wins)
    yield _per_hundred(wins, memory.people.how_many_of_us())
    for weeks, spread in (("4", even.lately), ("13", even.quarter)):
        yield share(Measure.SPREAD, spread.departments, weeks)
        yield share(Measure.CARE, spread.frontline, weeks)
    yield share(Measure.ACCURACY, _corrected(digest, memory))
    for one, made_of in zip(worth.sums, worth.made_of, strict=True):
        yield amount(Measure.VALUE, float(one.low), made_of, f"{one.currency} low")
        yield amount(Measure.VALUE, float(one.high), made_of, f"{one.currency} high")
    yield count(Measure.UNCONFIRMED, len(worth.unconfirmed))


def _per_hundred(wins: int, people: int) -> Figure:
    """Return the wins for every hundred people, as far as it is known how many people there are."""
    return amount(Measure.WINS_A_HUNDRED, A_HUNDRED * wins / people if people else None, people)


def _corrected(digest: Digest, memory: Memory) -> Ratio:
    """Return how many wins were corrected of those of the week before: names take a few days to be missed."""
    week = week_before(digest.week)
    before = memory.digests.digest(week)
    start = before.start if before else window(week, setup_of(memory).company.timezone)[0]
    return Ratio(*memory.wins.corrected(start, digest.start, by=digest.end))
