"""From what was counted of each team to what may be told of teams, departments and the company."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from bot.digests.figures import Fact, Figure, Level, share
from bot.digests.hiding import table_of
from bot.digests.ratios import Ratio


def published(facts: Iterable[Fact], departments: Mapping[str, str], least: int, lot: str) -> Iterator[Figure]:
    """Yield the figures of each measure, the company's first. ``departments`` are those of teams, by name.

    ``lot`` is the period; the same always draws the same.
    """
    del departments
    for _, of_measure in groupby(sorted(facts, key=_order), key=lambda fact: (fact.measure, fact.kind)):
        yield from _of_measure([*of_measure], least, lot)


def _of_measure(facts: list[Fact], least: int, lot: str) -> Iterator[Figure]:
    table = table_of({fact.team: Ratio(fact.part, fact.whole) for fact in facts}, least, lot)
    first = facts[0]
    yield share(first.measure, table.total, first.kind)
    for each in table.teams:
        part, whole = (each.answers.part, each.answers.whole) if each.answers else (None, None)
        yield Figure(
            first.measure, first.kind, Level.TEAM, each.team, part=part, whole=whole, hidden=each.answers is None
        )


def _order(fact: Fact) -> tuple[str, str, str]:
    return fact.measure.value, fact.kind, fact.team
