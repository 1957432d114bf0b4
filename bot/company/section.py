"""One table of a setup file, read key by key, so that all its faults come to light together."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from bot.company.faults import Wrong, did_you_mean

Value = TypeVar("Value")

LONGEST_SHOWN = 60


class Section:
    """A table of the file. What is wrong in it is noted in ``faults``, and the default takes its place."""

    def __init__(self, where: str, given: object, faults: list[str]) -> None:
        self.where, self._faults = where, faults
        self._known: list[str] = []
        self._bad: set[str] = set()
        self._given: Mapping[str, object] = given if isinstance(given, Mapping) else {}
        self._is_table = isinstance(given, Mapping)
        if not self._is_table:
            faults.append(f"{where} is {shown(given)}; it should be a table.")

    def take(self, key: str, reader: Callable[[object], Value], default: Value) -> Value:
        self._known.append(key)
        if key not in self._given:
            return default
        [value] = self._read(key, reader, [self._given[key]], "is") or [default]
        return value

    def need(self, key: str, reader: Callable[[object], Value], default: Value) -> Value:
        if self._is_table and key not in self._given:
            self.fault(key, "is missing; it is required.")
        return self.take(key, reader, default)

    def many(self, key: str, reader: Callable[[object], Value], default: tuple[Value, ...] = ()) -> tuple[Value, ...]:
        """Read a list, each of its values by ``reader``; one named twice is a fault."""
        self._known.append(key)
        values = self._list(key)
        if values is None:
            return default
        read = self._read(key, reader, values, "has")
        for twice in [value for at, value in enumerate(read) if value in read[:at]]:
            self.fault(key, f"names {shown(twice)} twice.")
        return tuple(read)

    def tables(self, key: str, named_by: str) -> list["Section"]:
        """Return the tables of a list, each called by the value that names it, else by its number."""
        self._known.append(key)
        called = f"{self.where} {key}" if self.where else f"[[{key}]]"
        tables = enumerate(self._list(key) or [], 1)
        return [Section(f"{called} {_name(table, named_by, at)}", table, self._faults) for at, table in tables]

    def table(self, key: str) -> "Section":
        self._known.append(key)
        return Section(f"[{key}]", self._given.get(key, {}), self._faults)

    def fault(self, key: str, words: str) -> None:
        self._bad.add(key)
        self._faults.append(f"{self.where} {key} {words}".strip())

    def is_sound(self, *keys: str) -> bool:
        """Tell whether these keys can be compared with each other: none of them is a fault itself."""
        return self._bad.isdisjoint(keys)

    def close(self) -> None:
        """Refuse every key that nobody has read."""
        for key in self._given:
            if key not in self._known:
                hint = did_you_mean(key, self._known) or f" Known are {', '.join(self._known)}."
                name = f"{self.where} {key}" if self.where else f"[{key}]"
                self._faults.append(f"{name} is not known.{hint}")

    def _list(self, key: str) -> list[object] | None:
        values = self._given.get(key)
        if values is None or isinstance(values, list):
            return values
        self.fault(key, f"is {shown(values)}; it should be a list in square brackets.")
        return None

    def _read(self, key: str, reader: Callable[[object], Value], values: Sequence[object], verb: str) -> list[Value]:
        read = []
        for value in values:
            try:
                read.append(reader(value))
            except Wrong as wrong:
                self.fault(key, f"{verb} {shown(value)}; {wrong}")
        return read


def shown(value: object) -> str:
    """Return a value as the file writes it, cut where it gets long."""
    words = json.dumps(value, ensure_ascii=False, default=str)
    return words if len(words) <= LONGEST_SHOWN else words[:LONGEST_SHOWN] + "…"


def _name(table: object, named_by: str, at: int) -> str:
    name = table.get(named_by) if isinstance(table, Mapping) else None
    return name if isinstance(name, str) and name else f"number {at}"
