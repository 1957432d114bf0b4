"""One end of a move that is an SQLite file: nobody else may write to it until this is over."""

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import LiteralString

from sqlite_utils import Database

from storage.engine import Row
from storage.migrations import STEPS, bring_up_to_date
from storage.moving import BATCH, OutOfReach, Unmovable
from storage.moving.sums import Batch, Table
from storage.sqlite import SETTINGS, Sqlite
from storage.sqlite.file import alone, look_over

TABLES = "select name from sqlite_schema where type = 'table' order by name"
DOES_NOT_FIT = (sqlite3.IntegrityError, UnicodeError, OverflowError)


@contextmanager
def sqlite_end(path: Path, *, new: bool) -> Iterator["SqliteEnd"]:
    """Hold a database that is there, or one that may be ``new``. Raises ``CannotOpen`` and ``OutOfReach``."""
    if not (new or path.is_file()):
        message = f"There is no database at {path}, so there is nothing to move. Set CHAIR_DATABASE_URL."
        raise OutOfReach(message)
    with alone(path):
        look_over(path)
        try:
            if new and _holds_nothing(path):
                Sqlite(path).close()
            with closing(sqlite3.connect(path, isolation_level=None, timeout=5)) as db:
                yield SqliteEnd(path, db)
        except sqlite3.Error as cause:
            message = f"It was broken off: {cause}. Mend that, and say it once more."
            raise OutOfReach(message) from cause


def made_with(path: Path, steps: Collection[str]) -> None:
    """Make a file as a version left it that knew no more than these steps."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        bring_up_to_date(Database(db), {name: step for name, step in STEPS.items() if name in steps})


@contextmanager
def sqlite_snapshot(path: Path) -> Iterator["SqliteEnd"]:
    """Look at a database as it is at this moment, while others write. Raises ``OutOfReach``."""
    if not path.is_file():
        message = f"There is no database at {path}, so there is nothing to export. Set CHAIR_DATABASE_URL."
        raise OutOfReach(message)
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5)) as db:
            yield SqliteEnd(path, db, "begin")
    except sqlite3.Error as cause:
        message = f"{path} cannot be read: {cause}. `python app.py doctor` tells more."
        raise OutOfReach(message) from cause


class SqliteEnd:
    def __init__(self, path: Path, db: sqlite3.Connection, begin: str = "begin immediate") -> None:
        self.name = f"sqlite:///{path.resolve()}"
        self._db = db
        db.text_factory = _read
        for setting in SETTINGS:
            db.execute(f"pragma {setting}")
        self._begin = begin
        db.execute(begin)

    def run(self, sql: LiteralString, **values: object) -> list[Row]:
        return self._db.execute(sql, values).fetchall()

    def steps(self) -> frozenset[str]:
        if not any(name == "_sqlite_migrations" for (name,) in self._db.execute(TABLES)):
            return frozenset()
        return frozenset(name for (name,) in self._db.execute("select name from _sqlite_migrations"))

    def tables(self) -> tuple[Table, ...]:
        names = [name for (name,) in self._db.execute(TABLES).fetchall()]
        return tuple(self._table(name) for name in names if not name.startswith(("_", "sqlite_")))

    def count(self, table: Table) -> int:
        [(rows,)] = self._db.execute(f"select count(*) from {table.name}")  # noqa: S608  # a name of our own schema
        return int(rows)

    def batches(self, table: Table) -> Iterator[Batch]:
        columns, key = ", ".join(table.columns), ", ".join(table.key)
        sql = f"select {columns} from {table.name} order by {key}"  # noqa: S608  # names of our own schema
        with closing(self._db.execute(sql)) as rows:
            while batch := rows.fetchmany(BATCH):
                yield batch

    def put(self, table: Table, rows: Batch) -> None:
        columns, values = ", ".join(table.columns), ", ".join("?" * len(table.columns))
        sql = f"insert into {table.name} ({columns}) values ({values})"  # noqa: S608  # names of our own schema
        for row in rows:
            try:
                self._db.execute(sql, row)
            except DOES_NOT_FIT as cause:
                raise Unmovable(table, row, "SQLite", cause) from None

    def clear(self, table: Table) -> None:
        self._db.execute(f"delete from {table.name}")  # noqa: S608  # a name of our own schema

    def commit(self) -> None:
        self._db.execute("commit")
        self._db.execute(self._begin)

    def _table(self, name: str) -> Table:
        columns = self._db.execute("select name, pk from pragma_table_info(?)", (name,)).fetchall()
        key = sorted((place, column) for column, place in columns if place)
        return Table(name, tuple(column for column, _ in columns), tuple(column for _, column in key))


def _holds_nothing(path: Path) -> bool:
    """Tell whether there is not even a table, as where a first start was broken off."""
    with closing(sqlite3.connect(path)) as db:
        return not db.execute(TABLES).fetchall()


def _read(text: bytes) -> str:
    """Take what is no UTF-8 as it is: then it is found by whoever cannot keep it, and an error never quotes it."""
    return text.decode(errors="surrogateescape")
