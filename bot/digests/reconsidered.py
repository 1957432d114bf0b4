"""Whether decisions were reconsidered in time, how far those went that were not, and who heard what became of it."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from bot.cases import Case, State
from bot.cases.overdue import Step
from bot.digests.ratios import Ratio
from bot.people import Person

OfCase = tuple[int, Person]


def in_time(cases: Iterable[Case], start: datetime, end: datetime) -> Ratio:
    """Return how many cases, of those due in a time, were decided by when they were due.

    What waits for evidence is due when it is open again, and not before.
    """
    due = [case for case in cases if start <= case.due < end and case.opened < end and case.state is not State.WAITING]
    return Ratio(sum(case.decided is not None and case.decided <= case.due for case in due), len(due))


def decided_in(cases: Iterable[Case], start: datetime, end: datetime) -> list[Case]:
    return [case for case in cases if case.decided and start <= case.decided < end]


def by_step(overdue: Iterable[int], furthest: Mapping[int, Step]) -> dict[Step, int]:
    """Return how many overdue cases have gone how far. One of which nobody was told yet has gone to its owner."""
    gone = Counter(furthest.get(number, Step.OWNER) for number in overdue)
    return {step: gone[step] for step in Step}


def loop_closed(
    asked: Collection[OfCase], under: Collection[int], alone: Mapping[OfCase, bool], gone: Collection[Person]
) -> Ratio:
    """Return how many have been told what became of a case, of all who were asked about it.

    ``under``: the outcomes that stand under their questions. ``alone``: who sees nothing there, and whether it stands
    where each alone was told. ``gone`` are those who have left, and read nothing under a question any more.
    """
    told = sum(alone[each] if each in alone else each[0] in under and each[1] not in gone for each in asked)
    return Ratio(told, len(asked))
