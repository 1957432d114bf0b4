"""Tables and checksums: what makes sure that as much arrives as sets out, and the same."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from storage.engine import Row

Batch = list[Row]
BYTES = 16
TURN = 1 << 8 * BYTES
written = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    def key_of(self, row: Row) -> str:
        """Name a row for people, with nothing that could upset a terminal."""
        return written([value for column, value in zip(self.columns, row, strict=True) if column in self.key])


@dataclass(frozen=True, slots=True)
class Checksum:
    """How many rows, and what they come to: every value of each, in whatever order, text and number and null apart."""

    rows: int = 0
    value: int = 0

    def __str__(self) -> str:
        return f"{self.value:0{2 * BYTES}x}"

    def over(self, rows: Iterable[Row]) -> "Checksum":
        """Return what it is with these rows too. A sum, since two equal rows would undo each other otherwise."""
        sums = [int.from_bytes(blake2b(written(row).encode(), digest_size=BYTES).digest(), "big") for row in rows]
        return Checksum(self.rows + len(sums), (self.value + sum(sums)) % TURN)
