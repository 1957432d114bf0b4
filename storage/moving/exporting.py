"""Everything but what ``storage.moving.exported`` leaves out, written from one state of the rows, piece by piece."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from storage.engine import Row
from storage.migrations import STEPS
from storage.moving import End, OutOfReach
from storage.moving.exported import LEFT, ROWS, SEALED, exported, held_of
from storage.moving.files import Written
from storage.moving.manifest import FORMAT, ROWS_IN, Manifest, Missing, Part
from storage.moving.notes import why_not_here
from storage.moving.sheets import sheets
from storage.moving.sums import Checksum, Table
from storage.moving.whether import of_this_version

encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def may_be_exported(source: End) -> tuple[Table, ...]:
    """Return the tables of an export. Raises ``OutOfReach`` where their rows are of another version, or have gone."""
    of_this_version(source)
    if why := why_not_here(source.run):
        raise OutOfReach(why)
    return tuple(held_of(table) for table in source.tables() if table.name in ROWS)


def export(source: End, folder: Path, at: datetime, went: Callable[[int], None]) -> Manifest:
    """Write rows and sheets into a new folder, and say how many ``went`` on the way. Raises ``OutOfReach``."""
    parts = tuple(_written(source, table, folder, went) for table in may_be_exported(source))
    left = tuple(Missing(name, why) for name, (_, why) in LEFT.items())
    return Manifest(FORMAT, at, tuple(STEPS), parts, sheets(source, folder), left, SEALED)


def _written(source: End, table: Table, folder: Path, went: Callable[[int], None]) -> Part:
    found = Checksum()
    with Written(folder / ROWS_IN / f"{table.name}.jsonl") as file:
        for batch in source.batches(table):
            rows = [exported(table, row) for row in batch]
            file.write("".join([_line(table, row) for row in rows]))
            found = found.over(rows)
            went(len(rows))
    return Part(table.name, table.columns, found.rows, file.bytes, file.sum, str(found))


def _line(table: Table, row: Row) -> str:
    try:
        line = encoded(dict(zip(table.columns, row, strict=True))) + "\n"
        line.encode()
    except UnicodeError as cause:
        message = (
            f"The row {table.key_of(row)} of the table {table.name} is no text that can be written down."
            " Mend or remove that row, and say it once more. Nothing was exported."
        )
        raise OutOfReach(message) from cause
    return line
