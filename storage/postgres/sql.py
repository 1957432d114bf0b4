"""Our SQL as PostgreSQL wants it, and its values as SQLite gives them."""

import re
from dataclasses import dataclass
from functools import cache
from typing import LiteralString

from psycopg import Connection
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.types.numeric import Int8Dumper

from storage.engine import Row

SKIP = "for update skip locked"
PARAMETER = re.compile(r":([a-z]\w*)")
LETS_GO = re.compile(r"(?:delete from|update) (\w+)")
SILENT = re.compile(r"insert into|delete from|update ")
COLUMN = re.compile(r"\b(integer|text)\b")
COLUMNS = {"integer": "bigint", "text": 'text collate "C"'}  # text order is time order, whatever the server's language


@dataclass(frozen=True, slots=True)
class Statement:
    """``names``: of its values, in order. ``table``: of which it lets something go. ``silent``: it has no rows."""

    words: LiteralString
    names: tuple[str, ...]
    table: str
    silent: bool = False


class _Whole(Loader):
    """A sum is of any length here; ours are whole and short."""

    def load(self, data: Buffer) -> int:
        return int(bytes(data))


class _Bit(Loader):
    def load(self, data: Buffer) -> int:
        return int(bytes(data) == b"t")


@cache
def ours(sql: LiteralString) -> Statement:
    """Translate a statement: ``:name`` becomes ``$1``, and whoever takes rows skips those that others have."""
    names = (*dict.fromkeys(PARAMETER.findall(sql)),)
    words = PARAMETER.sub(lambda found: f"${names.index(found[1]) + 1}", sql.format(skip=SKIP))
    changes = LETS_GO.search(sql)
    return Statement(words, names, changes[1] if changes else "", bool(SILENT.match(sql)) and "returning" not in sql)


def in_postgres(step: str) -> list[LiteralString]:
    """Return the statements of a migration as PostgreSQL wants them."""
    return COLUMN.sub(lambda found: COLUMNS[found[0]], step.format(table="")).split(";")


def alike(line: Connection[Row]) -> None:
    """Let values go in and come back as they do on SQLite: whole numbers of one size, a truth that is 1 or 0."""
    line.adapters.register_dumper(int, Int8Dumper)
    line.adapters.register_loader("numeric", _Whole)
    line.adapters.register_loader("bool", _Bit)
