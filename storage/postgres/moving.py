"""One end of a move that is a database on a server: nobody else may be at work in it until this is over."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import LiteralString

from psycopg import Connection, Error
from psycopg.errors import DataError, ProgramLimitExceeded
from psycopg.sql import SQL, Composed, Identifier, Placeholder

from bot.variables.database import without_password
from storage.engine import Row
from storage.moving import BATCH, OutOfReach, Unmovable
from storage.moving.sums import Batch, Table
from storage.postgres.migrations import OURS, bring_up_to_date
from storage.postgres.presence import alone, beside_others, run_in
from storage.postgres.server import connected, done_in, look_over
from storage.postgres.told import Told

DOES_NOT_FIT = (DataError, ProgramLimitExceeded, UnicodeError)
OWN = ("chair_steps",)
UNHURRIED: LiteralString = (
    "set idle_in_transaction_session_timeout = 0; set statement_timeout = 0; set lock_timeout = '5s'"
)
BEGIN: LiteralString = "begin isolation level repeatable read"
LOOK: LiteralString = "begin isolation level repeatable read, read only"
TABLES: LiteralString = """
    select tables.relname, array_agg(columns.attname order by columns.attnum),
        array_agg(columns.attname order by array_position(cast(keys.indkey as int2[]), columns.attnum))
            filter (where columns.attnum = any (keys.indkey))
    from pg_class as tables
    join pg_attribute as columns on columns.attrelid = tables.oid and columns.attnum > 0 and not columns.attisdropped
    left join pg_index as keys on keys.indrelid = tables.oid and keys.indisprimary
    where tables.relkind = 'r' and tables.relnamespace = cast(current_schema() as regnamespace)
    group by tables.relname order by tables.relname
"""


@contextmanager
def postgres_end(address: str, *, new: bool) -> Iterator["PostgresEnd"]:
    """Hold a database that is there, or one that may be ``new``. Raises ``CannotOpen`` and ``OutOfReach``."""
    look_over(address)
    try:
        with closing(connected(address)) as line:
            alone(line)
            if new and not done_in(line):
                bring_up_to_date(address)
            yield PostgresEnd(address, line)
    except Error as cause:
        message = f"It was broken off: {_said(cause)}. Mend that, and say it once more."
        raise OutOfReach(message) from cause


@contextmanager
def postgres_snapshot(address: str) -> Iterator["PostgresEnd"]:
    """Look at a database as it is at this moment, while others write. Raises ``CannotOpen`` and ``OutOfReach``."""
    look_over(address)
    try:
        with closing(beside_others(address).line), closing(connected(address)) as line:
            yield PostgresSnapshot(address, line)
    except Error as cause:
        message = f"{without_password(address)} cannot be read: {_said(cause)}. `python app.py doctor` tells more."
        raise OutOfReach(message) from cause


class PostgresEnd:
    def __init__(self, address: str, line: Connection[Row]) -> None:
        self.name = without_password(address)
        self._line, self._told = line, Told(line)
        line.execute(UNHURRIED, prepare=False)
        found = line.execute(TABLES).fetchall()
        self._all = tuple(Table(name, tuple(columns), tuple(key or columns)) for name, columns, key in found)
        self._begin()

    def run(self, sql: LiteralString, **values: object) -> list[Row]:
        return run_in(self._told, sql, **values)

    def steps(self) -> frozenset[str]:
        return frozenset(done_in(self._line) - set(OURS))

    def tables(self) -> tuple[Table, ...]:
        return tuple(table for table in self._all if not table.name.startswith("_") and table.name not in OWN)

    def count(self, table: Table) -> int:
        [(rows,)] = self._line.execute(_about("select count(*) from {table}", table)).fetchall()
        return int(rows)

    def batches(self, table: Table) -> Iterator[Batch]:
        with self._line.cursor("rows") as rows:
            rows.execute(_about("select {columns} from {table} order by {key}", table))
            while batch := rows.fetchmany(BATCH):
                yield batch

    def put(self, table: Table, rows: Batch) -> None:
        self._line.execute("savepoint batch", prepare=False)
        try:
            copying = _about("copy {table} ({columns}) from stdin", table)
            with self._line.cursor() as cursor, cursor.copy(copying) as copy:
                for row in rows:
                    copy.write_row(row)
        except DOES_NOT_FIT:
            self._line.execute("rollback to batch", prepare=False)
            self._one_by_one(table, rows)
        self._line.execute("release batch", prepare=False)

    def clear(self, table: Table) -> None:
        self._line.execute(_about("truncate {table}", table))

    def commit(self) -> None:
        self._line.execute("commit", prepare=False)
        self._begin()

    def _begin(self) -> None:
        """Begin, and let nobody write: not even whoever knows nothing of our lock."""
        self._line.execute(BEGIN, prepare=False)
        for table in self._all:
            self._line.execute(_about("lock table {table} in share row exclusive mode", table))

    def _one_by_one(self, table: Table, rows: Batch) -> None:
        """Find out which row it is."""
        for row in rows:
            try:
                self._line.execute(_about("insert into {table} ({columns}) values ({values})", table), row)
            except DOES_NOT_FIT as cause:
                raise Unmovable(table, row, "PostgreSQL", cause) from None


class PostgresSnapshot(PostgresEnd):
    def _begin(self) -> None:
        self._line.execute(LOOK, prepare=False)


def _about(statement: LiteralString, table: Table) -> Composed:
    comma, columns = SQL(", "), [Identifier(name) for name in table.columns]
    return SQL(statement).format(
        table=Identifier(table.name),
        columns=comma.join(columns),
        key=comma.join(Identifier(name) for name in table.key),
        values=comma.join(Placeholder() * len(columns)),
    )


def _said(cause: Error) -> str:
    """Return what the server said, without the values that it may quote beneath."""
    return cause.diag.message_primary or " ".join(str(cause).split())
