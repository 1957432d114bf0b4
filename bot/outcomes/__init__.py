"""What came of decisions: as the numbers that a company brings in have it, and as those say who were asked then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from bot.answers import Tally, Verdict
from bot.outcomes.numbers import Reading

STEPS = (30, 60, 90)  # days after a decision was settled at which the numbers are read
STEP = timedelta(days=30)
POLLED_AFTER = timedelta(days=60)
TOO_LATE = timedelta(days=14)  # by so much, and nobody is asked any more
FEWEST_WHO_CAN_TELL = 3
ONE_IN = 10  # so many closed questions without a case, one is followed
MOST_LINKED = 3
POLL = "outcome/"  # before a question's id, that of what is asked about it later
SCORES = {Verdict.LIKE: Fraction(1), Verdict.NOT_NOTICE: Fraction(1, 2), Verdict.DISLIKE: Fraction(0)}


class Poll(StrEnum):
    """What has become of asking once, after 60 days, whether customers liked it."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    LATE = "too late"  # the bot was away for too long
    NOBODY = "nobody to ask"
    QUIET = "kept quiet"  # asking was off, rehearsed, paused or never wanted there
    LOST = "could not be counted"


@dataclass(frozen=True, slots=True)
class Followed:
    """A question whose outcome is looked for, since it was settled: its case decided or, without one, closed.

    ``due`` is when those who were asked then are asked once more, ``apart`` whether each of them is asked alone.
    """

    question: str
    since: datetime
    due: datetime
    poll: Poll = Poll.PLANNED
    apart: bool = False
    asked: datetime | None = None
    closes: datetime | None = None
    closed: datetime | None = None
    invited: int = 0
    answered: int = 0
    settled: datetime | None = None  # when its outcome was written down, or that there is none

    @property
    def name(self) -> str:
        """Return what its answers and those who are asked hang on."""
        return f"{POLL}{self.question}"

    @property
    def asking(self) -> bool:
        """Tell whether its poll is still to come, or open."""
        return self.poll in (Poll.PLANNED, Poll.OPEN)


def is_poll(name: str) -> bool:
    return name.startswith(POLL)


def question_behind(poll: str) -> str:
    return poll.removeprefix(POLL)


def foreseen(tally: Tally) -> Fraction | None:
    """Return how much a team expected customers to like it, from 0 to 1; None where nobody had a decision to judge."""
    return _mean([(SCORES[verdict], count) for verdict, count in tally.counts if verdict in SCORES])


def told_by_people(tally: Tally, shown_from: int) -> Fraction | None:
    """Return how much customers liked it, as those asked say; None while it may not be shown, or too few can tell."""
    if tally.answered < shown_from or tally.decided < FEWEST_WHO_CAN_TELL:
        return None
    return foreseen(tally)


def told_by_numbers(readings: Iterable[Reading]) -> Fraction | None:
    """Return how much customers liked it, as the linked numbers say: the mean of the latest step that has any."""
    read = [*readings]
    latest = max((reading.days for reading in read), default=0)
    return _mean([(SCORES[reading.verdict], 1) for reading in read if reading.days == latest])


def _mean(scores: list[tuple[Fraction, int]]) -> Fraction | None:
    whole = sum(count for _, count in scores)
    return sum((score * count for score, count in scores), Fraction()) / whole if whole else None
