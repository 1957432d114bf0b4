"""All rows of all tables, to see what a step has changed."""

from tests.office import Office

Table = dict[str, frozenset[tuple[object, ...]]]


def tables_in(office: Office) -> list[str]:
    found = office.rows("select name from sqlite_schema where type = 'table' and name not like '!_%' escape '!'")
    names = [str(name) for (name,) in found]
    assert len(names) > 10, "Found hardly any tables."
    return names


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
