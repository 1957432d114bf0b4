"""Rows carried from one database to another, a thousand at a time, and compared when they are there."""

from collections.abc import Callable, Iterable

from storage.moving import End, OutOfReach
from storage.moving.sums import Checksum, Table


def carry(source: End, target: End, tables: Iterable[Table], went: Callable[[int], None]) -> None:
    """Let the target hold these rows and no others. Raises ``Unmovable``; says how many ``went`` on the way."""
    for table in tables:
        target.clear(table)
        for rows in source.batches(table):
            target.put(table, rows)
            went(len(rows))


def compare(source: End, target: End, table: Table) -> Checksum:
    """Read a table again at both ends and return what it comes to. Raises ``OutOfReach`` where that differs."""
    here, there = (checksum(end, table) for end in (source, target))
    if here != there:
        message = (
            f"The table {table.name} did not arrive as it was: {here.rows} rows with checksum {here} set out,"
            f" {there.rows} with {there} are there. Nobody can work with them; {source.name} is as it was."
        )
        raise OutOfReach(message)
    return here


def checksum(end: End, table: Table) -> Checksum:
    """Return what a table comes to there."""
    found = Checksum()
    for rows in end.batches(table):
        found = found.over(rows)
    return found
