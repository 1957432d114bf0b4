"""What people read of an export: the views that docs/data.md explains, and every number of every week, as CSV."""

from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from bot.digests import Digest, csv_of
from bot.wire import read
from storage.moving import End
from storage.moving.files import Written
from storage.moving.manifest import SHEETS_IN, Part
from storage.moving.sums import Batch, Table

VIEWS = {
    "questions": "workspace id title decision series team host asked closes closed invited by_hand",
    "results": "workspace question closed invited answered concern likes not_notices dislikes no_decisions",
    "cases": "workspace number question decision owner rule opened due state outcome because tell decided escalated",
    "numbers": "workspace name week team amount unit better source",
    "wins": "workspace number team customer change words evidence kpis judged covered low high currency told posted"
    " posted_by",
    "leader_weeks": "workspace week leaders posted talked not_this_week silent missed",
    "digests": "workspace week starts ends wins waiting asked could_be_asked answered invited opened changed kept open"
    " overdue talked leaders unsure",
    "silences": "workspace meeting at rule otherwise title series team",
}
KEY, KEYS = 2, {"numbers": 4}  # how many of its columns tell the rows of a view apart
MARK = "\ufeff"  # without it, spreadsheet programs take UTF-8 for something else
FIGURES = ("workspace", "week", "measure", "kind", "level", "group", "part", "whole", "value", "n", "hidden")


def sheets(source: End, folder: Path) -> tuple[Part, ...]:
    """Write them all, and say what is in each."""
    views = tuple(_written(table, source.batches(table), folder) for table in map(_view, VIEWS))
    return (*views, _written(Table("figures", FIGURES, ()), _figures(source), folder))


def _view(name: str) -> Table:
    columns = tuple(VIEWS[name].split())
    return Table(name, columns, columns[: KEYS.get(name, KEY)])


def _written(table: Table, batches: Iterator[Batch], folder: Path) -> Part:
    rows = 0
    with Written(folder / SHEETS_IN / f"{table.name}.csv") as file:
        file.write(MARK + csv_of([table.columns]))
        for batch in batches:
            file.write(csv_of(batch))
            rows += len(batch)
    return Part(table.name, table.columns, rows, file.bytes, file.sum)


def _figures(source: End) -> Iterator[Batch]:
    """Return the figures of each week as it was written down: what the digest shows, hidden where it hides."""
    kept = Table("weekly_digests", ("workspace", "week", "digest"), ("workspace", "week"))
    for batch in source.batches(kept):
        for workspace, week, told in batch:
            digest: Digest = read(told, (Digest,))
            yield [(workspace, week, *map(_cell, astuple(figure))) for figure in digest.figures]


def _cell(value: object) -> object:
    """Return what a spreadsheet counts with: 0 or 1 where something is so or not."""
    return int(value) if isinstance(value, bool) else value
