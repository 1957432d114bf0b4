"""Our SQL as PostgreSQL wants it, and its values as SQLite gives them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
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
EQUAL = r"\w+ (?:= :\w+|in \(:\w+\))"
ROWS_OF = r"(?:select [^()]+|delete) from (\w+) where "
PLAIN_ROWS = re.compile(rf"{ROWS_OF}({EQUAL}(?: and {EQUAL})*)")
PINNED = re.compile(r"(\w+) (?:= |in \():(\w+)")
PLAIN_INSERT = re.compile(
    r"insert into (\w+) \(([\w, ]+)\) values \(([\w:, ]+)\)"
    r"(?: on conflict(?: do nothing| \(([\w, ]+)\) do update set [^()]+))?(?: returning \w+)?"
)
WORD = re.compile(r"\w+")
COLUMN = re.compile(r"\b(integer|text)\b")
COLUMNS = {"integer": "bigint", "text": 'text collate "C"'}  # text order is time order, whatever the server's language


@dataclass(frozen=True, slots=True)
class Statement:
    """``names``: of its values, in order. ``table``: of which it lets something go. ``silent``: it has no rows.

    ``about``: the one table that it is plainly about, and ``pins`` the columns that it says a value of there, each with
    that value's name: two that say another one are about other rows. ``mentions``: every table, and other words.
    """

    words: LiteralString
    names: tuple[str, ...]
    table: str = ""
    silent: bool = False
    about: str = ""
    pins: Mapping[str, str] = field(default_factory=dict)
    mentions: frozenset[str] = frozenset()

    @property
    def changes(self) -> bool:
        return not self.words.startswith("select")


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
    lets_go = LETS_GO.search(sql)
    about, pins = _plainly(sql)
    return Statement(
        words=words,
        names=names,
        table=lets_go[1] if lets_go else "",
        silent=bool(SILENT.match(sql)) and "returning" not in sql,
        about=about,
        pins=pins,
        mentions=frozenset(WORD.findall(sql)),
    )


def _plainly(sql: str) -> tuple[str, dict[str, str]]:
    """Return the one table that a statement is about, and which of its columns have which values; else nothing."""
    if found := PLAIN_ROWS.fullmatch(sql):
        return found[1], dict(PINNED.findall(found[2]))
    if found := PLAIN_INSERT.fullmatch(sql):
        columns, values = found[2].split(", "), found[3].split(", ")
        said = {column: value[1:] for column, value in zip(columns, values, strict=True) if value.startswith(":")}
        sure = found[4].split(", ") if found[4] else columns  # a row that is there already may differ in the others
        return found[1], {column: value for column, value in said.items() if column in sure}
    return "", {}


def in_postgres(step: str) -> list[LiteralString]:
    """Return the statements of a migration as PostgreSQL wants them."""
    return COLUMN.sub(lambda found: COLUMNS[found[0]], step.format(table="")).split(";")


def alike(line: Connection[Row]) -> None:
    """Let values go in and come back as they do on SQLite: whole numbers of one size, a truth that is 1 or 0."""
    line.adapters.register_dumper(int, Int8Dumper)
    line.adapters.register_loader("numeric", _Whole)
    line.adapters.register_loader("bool", _Bit)
