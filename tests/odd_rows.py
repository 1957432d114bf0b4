"""Rows for every table there is, with everything in them that text and whole numbers can be."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from storage.engine import Row

ODD_TEXT = (
    "",
    "null",
    "0",
    "1",
    "\\N",
    "\\.",
    "'; drop table asks; --",
    'She said "no"',
    "a\tb\r\nc",
    "Grüße, 日本語, \u202eright to left\u202c, שלום",
    "👩‍👩‍👧 🏳️‍🌈 \U0010ffff",
    "e\u0301 and \u00e9",
    "\x01\x7f\u2028\ufeff",
    "long " * 20_000,
    "{braces} %s %(name)s :name ::text",
)
ODD_NUMBERS = (0, 1, -1, 2**31, -(2**31) - 1, 2**53 + 1, 2**62, -(2**62), 2**63 - 1, -(2**63))
Tables = dict[str, list[Row]]


def fill(database: Path, texts: Iterable[str] = ODD_TEXT, numbers: Iterable[int] = ODD_NUMBERS) -> None:
    """Let every table hold some of each, and no two rows alike."""
    texts, numbers = [*texts], [*numbers]
    with closing(sqlite3.connect(database)) as db, db:
        for table in _names(db):
            columns = db.execute("select name, type, pk, [notnull] from pragma_table_info(?)", (table,)).fetchall()
            sql = f"insert into {table} values ({', '.join('?' * len(columns))})"  # noqa: S608  # a table of ours
            for row in range(max(len(texts), len(numbers))):
                db.execute(sql, [_value(row + at, column, texts, numbers) for at, column in enumerate(columns)])


def _value(at: int, column: tuple[str, str, int, int], texts: list[str], numbers: list[int]) -> str | int | None:
    _, kind, key, needed = column
    if not (key or needed) and at % 3 == 0:
        return None
    return numbers[at % len(numbers)] if kind.lower() == "integer" else f"{texts[at % len(texts)]} {at}"


def rows_in(database: Path) -> Tables:
    """Return every row of every table, in an order of its own."""
    with closing(sqlite3.connect(database)) as db:
        return {name: sorted(db.execute(f"select * from {name}"), key=repr) for name in _names(db)}  # noqa: S608


def _names(db: sqlite3.Connection) -> list[str]:
    names = [name for (name,) in db.execute("select name from sqlite_schema where type = 'table'")]
    found = [name for name in names if not name.startswith("_")]
    assert len(found) > 20, "Found hardly any tables."
    return found
