"""Whether leaders are heard, and that what began well goes quiet."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class WhetherHeard:
    """Whether somebody heard a leader talk about customers, as they are asked on whom the lot fell."""

    month: str
    part: int
    person: Person


@dataclass(frozen=True, slots=True)
class HeardNoted:
    """What somebody is told who has just answered that."""

    month: str
    person: Person


@dataclass(frozen=True, slots=True)
class Slackened:
    """Talks, answers and closures have fallen for two times four weeks. The sponsor is told first, then CX leads."""

    week: str
    person: Person
    passed_on: bool = False


OfHearing = WhetherHeard | Slackened
