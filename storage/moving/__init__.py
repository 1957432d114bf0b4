"""Two databases between which rows move: what each end can do, whichever engine it is."""

from collections.abc import Iterator
from typing import LiteralString, Protocol

from storage.engine import Row
from storage.moving.sums import Batch, Table

BATCH = 1000  # rows in memory at a time


class Unmovable(Exception):
    """A row cannot go there. Its words name table and key, and never what else stands in the row."""

    def __init__(self, table: Table, row: Row, engine: str, cause: Exception) -> None:
        self.key = table.key_of(row)
        odd = [name for name, value in zip(table.columns, row, strict=True) if "\0" in str(value)]
        why = f"NUL characters in {', '.join(odd)}" if odd else type(cause).__name__
        super().__init__(
            f"{engine} cannot keep the row {self.key} of the table {table.name}: {why}."
            " Nothing was kept. Mend or remove that row, and say it once more."
        )


class OutOfReach(Exception):
    """A database cannot be one end of a move now. Its words say why and name the way out."""


class End(Protocol):
    """One of the two, in one transaction, with no bot at work on it. What is not committed has not happened."""

    name: str  # for people: no user, no password

    def run(self, sql: LiteralString, **values: object) -> list[Row]: ...

    def steps(self) -> frozenset[str]:
        """Return the migrations that were applied."""

    def tables(self) -> tuple[Table, ...]:
        """Return all that belongs to companies, as the schema has it; what begins with ``_`` is the database's own."""

    def batches(self, table: Table) -> Iterator[Batch]:
        """Read every row in the order of keys, so that no other order travels along."""

    def put(self, table: Table, rows: Batch) -> None:
        """Write new rows. Raises ``Unmovable``."""

    def count(self, table: Table) -> int: ...

    def clear(self, table: Table) -> None: ...

    def commit(self) -> None:
        """Make it durable, and begin anew."""
