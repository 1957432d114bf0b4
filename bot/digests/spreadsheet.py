"""Rows for a spreadsheet program, which must not take anybody's words for a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

Cell = str | int | float | None
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # what begins one: OWASP, *CSV Injection*


def csv_of(rows: Iterable[Iterable[Cell]]) -> str:
    """Return rows as RFC 4180 has them. Words are quoted and kept from being formulas; numbers stay numbers."""
    written = StringIO()
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC).writerows([_safe(cell) for cell in row] for row in rows)
    return written.getvalue()


def _safe(cell: Cell) -> Cell:
    return safe(cell) if isinstance(cell, str) else cell


def safe(words: str) -> str:
    """Keep words from being a formula, wherever a spreadsheet program may come by them."""
    return f"'{words}" if words.startswith(FORMULA) else words
