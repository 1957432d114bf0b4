"""What a thief carries away of a database: its files as they are on disk, and its rows."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import LiteralString, Protocol

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from storage.engine import Engine, Row
from storage.postgres import Postgres
from tests.postgres import Cluster
from tests.sqlite import new_file

BYTES = ".bytes"
FILES: LiteralString = (  # of our tables, of what is too long for them, and of their indexes
    "select pg_relation_filepath(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
    " where relkind in ('r', 'i', 't') and (nspname = 'public' or c.oid in"
    " (select reltoastrelid from pg_class t join pg_namespace m on m.oid = t.relnamespace where m.nspname = 'public'))"
)
TABLES: LiteralString = "select tablename from pg_tables where schemaname = 'public' order by 1"


class Copied(Protocol):
    """A database, and how it is copied into a folder, where ``chair.db`` has the rows."""

    @property
    def engine(self) -> Engine: ...

    def copied(self, there: Path) -> None: ...


class OnFile:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.engine = new_file(folder / "chair.db")

    def copied(self, there: Path) -> None:
        """Copy the file with its log, as a thief or a backup would."""
        for file in self._folder.glob("chair.db*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, there / file.name)


class OnServer:
    def __init__(self, cluster: Cluster, address: str, kind: type[Postgres] = Postgres) -> None:
        self._data, self._address = cluster.folder / "data", address
        self.engine = kind(address)

    def copied(self, there: Path) -> None:
        """Copy the tables' files, and write the rows down in the order in which they lie there."""
        with psycopg.connect(self._address, autocommit=True) as line:
            line.execute("checkpoint")
            for (path,) in line.execute(FILES).fetchall():
                shutil.copy(self._data / path, there / (Path(path).name + BYTES))
            with closing(sqlite3.connect(there / "chair.db", isolation_level=None)) as rows:
                for (table,) in line.execute(TABLES).fetchall():
                    _rows_of(table, line, rows)


def _rows_of(table: str, line: Connection[Row], rows: sqlite3.Connection) -> None:
    found = line.execute(SQL("select * from {} order by ctid").format(Identifier(table)))
    names = [column.name for column in found.description or ()]
    rows.execute(f"create table {table} ({', '.join(names)})")
    marks = ", ".join("?" for _ in names)
    rows.executemany(f"insert into {table} values ({marks})", found.fetchall())  # noqa: S608  # a table of ours


def raw(copy: Path) -> bytes:
    """Return the files of a copy one after the other."""
    found = sorted(copy.parent.glob(f"*{BYTES}")) or sorted(copy.parent.iterdir())
    return b"".join(file.read_bytes() for file in found)
