"""The clock's part in finding out whether leaders are heard, and whether what began well goes quiet."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class DrawSample:
    """Draw whom to ask this month (2030-01) whether they heard a leader talk about customers."""

    month: str


@dataclass(frozen=True, slots=True)
class AskWhetherHeard:
    """Ask somebody on whom the lot fell. ``part`` is the number of those whose answers are kept together."""

    month: str
    part: int
    number: int
    person: Person


@dataclass(frozen=True, slots=True)
class CloseSample:
    month: str


@dataclass(frozen=True, slots=True)
class WeighMomentum:
    """A week is over: see whether talks, answers and closures go on falling."""

    week: str


HeardAlarm = DrawSample | AskWhetherHeard | CloseSample | WeighMomentum
