"""`import evidence`: what customers have said, from a file."""

import sys
from collections import Counter
from pathlib import Path

import typer

from bot.evidence import Kept, NotAQuote
from bot.evidence.cells import OPTIONAL, REQUIRED, Told, told_in
from handlers.evidence import checked, take_over
from handlers.operate.desk import Desk
from handlers.operate.imports import BadRow, Cells, Columns, read_rows
from storage import Memory

AT_ONCE = 500  # rows in one transaction: a bot that runs beside it waits for no more than these


async def imported(file: Path, desk: Desk) -> str:
    """Take over a file of quotes, whole or not at all, and return a receipt. Raises ``FoundProblem``, ``WrongUse``."""
    at = desk.clock.now()

    def read_all(memory: Memory) -> list[Told]:
        def read(cells: Cells) -> Told:
            try:
                return checked(told_in(cells), at, memory)
            except NotAQuote as no:
                raise BadRow(str(no)) from no

        return read_rows(file, Columns(REQUIRED, OPTIONAL), read)

    rows = await desk.store.read(desk.workspace, read_all)
    became: Counter[Kept] = Counter()
    with typer.progressbar(length=len(rows), file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for first in range(0, len(rows), AT_ONCE):
            some = rows[first : first + AT_ONCE]

            def take(memory: Memory, some: list[Told] = some) -> list[Kept]:
                return [take_over(told.quote, at, memory) for told in some]

            became.update(await desk.store.change(desk.workspace, take))
            bar.update(len(some))
    return receipt(file, became)


def receipt(file: Path, became: Counter[Kept]) -> str:
    lines = [f"{file} has {became.total():,} quotes:", *(f"  - {became[kept]:,} {kept.value}" for kept in Kept)]
    return "\n".join(lines)
