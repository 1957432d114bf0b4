"""What became of decisions on their way back, in one week and at its end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.cases import Case, State


@dataclass(frozen=True, slots=True)
class SecondThoughts:
    """Numbers of cases. ``open`` and ``overdue`` are so at the end of the week; overdue ones are open too."""

    opened: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    open: tuple[int, ...] = ()
    overdue: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        """Return every case that any of these numbers counts, the newest first."""
        return tuple(sorted({*self.opened, *self.changed, *self.kept, *self.open}, reverse=True))


@dataclass(frozen=True, slots=True)
class Across:
    """Of the cases that a week counts, those across silos, and those tagged as *customers must repeat themselves*."""

    silos: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        return tuple(sorted({*self.silos, *self.repeated}, reverse=True))


def across_silos(thoughts: SecondThoughts, crossing: frozenset[int], repeated: frozenset[int]) -> Across:
    """Return which of the cases of a week are among these, the newest first."""
    counted = thoughts.all
    return Across(tuple(n for n in counted if n in crossing), tuple(n for n in counted if n in repeated))


def second_thoughts(cases: Iterable[Case], start: datetime, end: datetime) -> SecondThoughts:
    """Sort cases into what they were to this week; what happened after its end has not happened yet."""
    known = sorted((case for case in cases if case.opened < end), key=lambda case: (case.due, case.number))
    decided = [case for case in known if case.decided and start <= case.decided < end]
    left = [case for case in known if case.decided is None or case.decided >= end]
    return SecondThoughts(
        opened=_numbers(case for case in known if case.opened >= start),
        changed=_numbers(case for case in decided if case.state is State.CHANGED),
        kept=_numbers(case for case in decided if case.state is State.KEPT),
        open=_numbers(left),
        overdue=_numbers(case for case in left if case.due < end),
    )


def _numbers(cases: Iterable[Case]) -> tuple[int, ...]:
    return tuple(case.number for case in cases)
