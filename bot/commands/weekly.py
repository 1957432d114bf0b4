"""What the clock sees to once a week: it is written down for its teams, and some hours later others may see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CloseWeek:
    """A week is over: write it down, and let every team find its own numbers."""

    week: str


@dataclass(frozen=True, slots=True)
class OpenWeek:
    """From now on those who read digests may see the week."""

    week: str


WeekAlarm = CloseWeek | OpenWeek
