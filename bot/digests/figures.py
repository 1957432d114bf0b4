"""Numbers as they may be shown: what a digest, its lists, its CSV and the dashboard all read, so that they agree."""

from dataclasses import dataclass
from enum import StrEnum

from bot.digests.measures import Measure
from bot.digests.ratios import Ratio


class Level(StrEnum):
    """Whom a number is about. Departments are those of the setup; whoever is in no team is in the one without name."""

    COMPANY = "company"
    DEPARTMENT = "department"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one group in one period. ``kind`` is which part of its measure: a rule, a state, a span of time.

    A share has ``part`` and ``whole``, a count ``part`` alone; anything else has ``value``, in the unit of its measure,
    and ``n``, what it was made of. What is ``hidden`` has none of them. In a month or quarter a sum is of ``weeks``, of
    ``of_weeks`` that there were: of the others it is hidden, or there was nothing.
    """

    measure: Measure
    kind: str = ""
    level: Level = Level.COMPANY
    group: str = ""
    part: int | None = None
    whole: int | None = None
    value: float | None = None
    n: int | None = None
    hidden: bool = False
    weeks: int = 1
    of_weeks: int = 1

    @property
    def ratio(self) -> Ratio | None:
        """Return the share; None if it is hidden, or none."""
        return None if self.part is None or self.whole is None else Ratio(self.part, self.whole)


@dataclass(frozen=True, slots=True)
class Fact:
    """What was counted of one team and must not be told before it has been looked at who could be found in it.

    ``people`` is how many different people the ``whole`` is about: four who were asked twice are still four.
    """

    measure: Measure
    team: str
    part: int
    whole: int
    people: int
    kind: str = ""


def share(measure: Measure, ratio: Ratio | None, kind: str = "") -> Figure:
    """Return a share of the company; None is hidden."""
    if ratio is None:
        return Figure(measure, kind, hidden=True)
    return Figure(measure, kind, part=ratio.part, whole=ratio.whole)


def count(measure: Measure, number: int | None, kind: str = "") -> Figure:
    """Return a count of the company; None is hidden."""
    return Figure(measure, kind, part=number, hidden=number is None)


def amount(measure: Measure, value: float | None, n: int, kind: str = "") -> Figure:
    """Return a value of the company that was made of ``n``; None is hidden."""
    return Figure(measure, kind, hidden=True) if value is None else Figure(measure, kind, value=value, n=n)
