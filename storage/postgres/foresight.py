"""What the changes of a batch will ask first, asked for all of them in one journey.

A change that knows beforehand what it will ask says so by an ``ahead``: the same questions, whose answers do not matter
yet. Those are sent together. When its turn comes it is given what was found, unless a change before it has written to
those very rows since: then it asks anew. So each still sees all that came before, and nothing of what comes after. What
is asked ahead may also be a note that a change begins with; where anything else comes near the note of a later one, all
is given up (``Surprised``) and decided without looking ahead.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import LiteralString

from storage.engine import Row, Run
from storage.postgres.sql import Statement, ours
from storage.postgres.told import Told

Ahead = Callable[[Run], object]
ROUNDS = 2  # what is found first may say what to ask next
Values = Mapping[str, object]


class Surprised(Exception):
    """Something came in between that was not foreseen."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """``of``: which change's note it is; a question is everybody's."""

    words: LiteralString
    values: tuple[object, ...]
    of: int | None


@dataclass(slots=True)
class Foresight:
    told: Told
    _found: dict[_Asked, list[Row]] = field(default_factory=dict)
    _about: dict[str, dict[_Asked, tuple[Statement, Values]]] = field(default_factory=dict)

    def look(self, aheads: Sequence[Ahead | None], beginning: Sequence[tuple[Statement, Values]]) -> None:
        """Begin, and ask what they want to know."""
        for _ in range(ROUNDS):
            wanted = dict[_Asked, tuple[Statement, Values]]()
            for number, ahead in enumerate(aheads):
                if ahead:
                    with suppress(Exception):  # for want of rows: the change itself will have them, or fail for itself
                        ahead(partial(self._wondered, wanted, number))
            found = self.told.run_all([*beginning, *wanted.values()])[len(beginning) :]
            self._found |= zip(wanted, found, strict=True)
            for asked, (statement, values) in wanted.items():
                self._about.setdefault(statement.about, {})[asked] = statement, values
            beginning = ()
        self._forget_what_notes_are_about()

    def answer(self, number: int, statement: Statement, values: Values) -> list[Row] | None:
        """Return what was found for this change; None if it has to ask."""
        asked = _asked(number, statement, values)
        if asked in self._found:
            return self._found.pop(asked) if statement.changes else self._found[asked]
        for table in statement.mentions & self._about.keys():
            self._touched(table, statement, values)
        return None

    def is_used_up(self) -> bool:
        """Tell whether every note that was made ahead was one that its change has made."""
        return all(asked.of is None for asked in self._found)

    def _wondered(
        self, wanted: dict[_Asked, tuple[Statement, Values]], number: int, sql: LiteralString, /, **values: object
    ) -> list[Row]:
        statement = ours(sql)
        asked = _asked(number, statement, values)
        if asked in self._found:
            return self._found[asked]
        if statement.about:
            wanted[asked] = statement, values
        return []

    def _forget_what_notes_are_about(self) -> None:
        """Let nobody read what was there before the notes of those whose turn comes before."""
        for all_asked in self._about.values():
            if any(asked.of is not None for asked in all_asked):
                self._found = {
                    asked: rows for asked, rows in self._found.items() if asked.of is not None or asked not in all_asked
                }

    def _touched(self, table: str, statement: Statement, values: Values) -> None:
        """Forget what was found where this one writes. Nobody may touch the note of one whose turn has not come."""
        for asked, (ahead, theirs) in [*self._about[table].items()]:
            if asked not in self._found or _are_apart(ahead, theirs, statement, values):
                continue
            if asked.of is not None:
                raise Surprised
            if statement.changes:
                del self._found[asked], self._about[table][asked]


def _asked(number: int, statement: Statement, values: Values) -> _Asked:
    given = (*(values[name] for name in statement.names),)
    return _Asked(statement.words, given, number if statement.changes else None)


def _are_apart(one: Statement, its: Values, other: Statement, others: Values) -> bool:
    """Tell whether two statements are plainly about different rows of one table."""
    if one.about != other.about:
        return False
    return any(name in one.pins and its[one.pins[name]] != others[there] for name, there in other.pins.items())
