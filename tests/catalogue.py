"""What tables and columns there are, asked of either database."""

from storage.engine import Engine, Run
from storage.postgres import Postgres

TABLES = {
    False: "select name from sqlite_schema where type = 'table' and substr(name, 1, 1) <> '_' order by name",
    True: (
        "select table_name from information_schema.tables where table_schema = current_schema()"
        " and table_type = 'BASE TABLE' and table_name <> 'chair_steps' and table_name <> '_moved' order by table_name"
    ),
}
COLUMNS = {
    False: "select name from pragma_table_info(:of)",
    True: (
        "select column_name from information_schema.columns where table_schema = current_schema()"
        " and table_name = :of order by ordinal_position"
    ),
}


async def tables_of(engine: Engine) -> list[str]:
    found = await engine.read(lambda run: run(TABLES[isinstance(engine, Postgres)]))
    assert len(found) > 10, "Found hardly any tables."
    return [str(name) for (name,) in found]


async def columns_of(engine: Engine, table: str) -> list[str]:
    """Return the columns of a table or a view, in their order."""

    def read(run: Run) -> list[str]:
        return [str(name) for (name,) in run(COLUMNS[isinstance(engine, Postgres)], of=table)]

    return await engine.read(read)
