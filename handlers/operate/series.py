"""`series`: which series the hold-out counts, by the ids that `import kpis` takes. On which side each is, is not told.

Whoever measures what became of a meeting must not know whether it was asked about.
"""

from bot.digests.spreadsheet import csv_of
from handlers.operate.desk import Desk

HEADER = ("series", "counted_since", "team", "title")


async def told(desk: Desk) -> str:
    """Return rows for a spreadsheet; a title is empty where it is not kept."""
    found = await desk.store.read(desk.workspace, lambda memory: memory.arms.titles())
    rows = ((drawn.series, f"{drawn.since:%Y-%m-%d}", team, title) for drawn, team, title in found)
    return csv_of([HEADER, *rows])
