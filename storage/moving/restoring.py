"""Rows of an export, brought into an empty database and compared when they are there."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from storage.engine import Row
from storage.migrations import STEPS
from storage.moving import BATCH, End, OutOfReach
from storage.moving.carry import checksum
from storage.moving.manifest import Manifest, NotWhole, Part, file_of
from storage.moving.notes import note_in
from storage.moving.sums import Batch, Table
from storage.moving.whether import of_this_version, some


def steps_missing(manifest: Manifest) -> list[str]:
    """Return what its tables have not seen yet. Raises ``OutOfReach`` where they have seen more than we know."""
    if unknown := sorted(set(manifest.steps) - set(STEPS)):
        message = f"The export is newer than this version: {some(unknown)} unknown here. Use the version it is from."
        raise OutOfReach(message)
    return [name for name in STEPS if name not in manifest.steps]


def may_be_filled(target: End) -> None:
    """Raise ``OutOfReach`` unless there is nothing in it at all."""
    of_this_version(target)
    if note_in(target.run) or any(map(target.count, target.tables())):
        message = f"{target.name} is not empty, and nothing in it is overwritten. Name an empty database."
        raise OutOfReach(message)


def load(manifest: Manifest, folder: Path, target: End, went: Callable[[int], None]) -> None:
    """Put all rows there and compare; nothing is committed. Raises ``OutOfReach``, ``Unmovable`` and ``NotWhole``."""
    known = {table.name: table for table in target.tables()}
    for part in manifest.tables:
        if part.name not in known or not {*part.columns} <= {*known[part.name].columns}:
            message = f"The export has a table {part.name} that its version did not have in this way."
            raise NotWhole(message)
        table = Table(part.name, part.columns, known[part.name].key)
        for rows in _batches(part, folder):
            target.put(table, rows)
            went(len(rows))
        found = checksum(target, table)
        if (found.rows, str(found)) != (part.rows, part.checksum):
            message = f"The table {part.name} did not arrive as it was exported. Nothing was kept."
            raise NotWhole(message)


def _batches(part: Part, folder: Path) -> Iterator[Batch]:
    file = file_of(part, folder)
    with file.open(encoding="utf-8", newline="\n") as lines:
        batch: Batch = []
        for line in lines:
            batch.append(_row(line, part.columns, file))
            if len(batch) == BATCH:
                yield batch
                batch = []
        if batch:
            yield batch


def _row(line: str, columns: Sequence[str], file: Path) -> Row:
    try:
        cells = json.loads(line)
        return tuple(cells[column] for column in columns)
    except (ValueError, KeyError, TypeError) as cause:
        message = f"{file} has a line that is no row."
        raise NotWhole(message) from cause
