"""All rows of all tables, to see what a step has changed."""

from typing import LiteralString

from storage.engine import Engine
from storage.postgres import Postgres
from tests.office import Office

ON_FILE: LiteralString = "select name from sqlite_schema where type = 'table' and name not like '!_%' escape '!'"
ON_SERVER: LiteralString = (
    "select tablename from pg_tables where schemaname = 'public' and left(tablename, 1) <> '_'"
    " and tablename <> 'chair_steps' order by tablename"
)
COLUMNS_ON_FILE: LiteralString = "select name from pragma_table_info(:of)"
COLUMNS_ON_SERVER: LiteralString = (
    "select column_name from information_schema.columns where table_schema = 'public' and table_name = :of"
)
Table = dict[str, frozenset[tuple[object, ...]]]


def tables_in(office: Office) -> list[str]:
    names = [str(name) for (name,) in office.rows(naming_tables(office.store.engine))]
    assert len(names) > 10, "Found hardly any tables."
    return names


def naming_tables(engine: Engine) -> LiteralString:
    """Return what asks a database for the names of our tables."""
    return ON_SERVER if isinstance(engine, Postgres) else ON_FILE


def columns_in(office: Office, table: str) -> list[str]:
    engine = office.store.engine
    sql = COLUMNS_ON_SERVER if isinstance(engine, Postgres) else COLUMNS_ON_FILE
    return [str(name) for (name,) in office.run(engine.read(lambda run: run(sql, of=table)))]


def everything_in(office: Office) -> Table:
    """Return every row there is, by table."""
    return {name: _rows_of(office, name) for name in tables_in(office)}


def changed(before: Table, after: Table) -> dict[str, set[tuple[object, ...]]]:
    """Return the rows that were not there before, by table."""
    new = {name: set(rows - before.get(name, frozenset())) for name, rows in after.items()}
    return {name: rows for name, rows in new.items() if rows}


def _rows_of(office: Office, table: str) -> frozenset[tuple[object, ...]]:
    sql = f"select * from {table}"  # noqa: S608  # a table of ours
    rows = office.run(office.store.engine.change(lambda run: run(sql)))
    return frozenset(rows)
