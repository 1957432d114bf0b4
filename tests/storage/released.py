"""Databases as each step of the schema left them, with made-up rows of Northwind in every table there was.

`python -m tests.storage.released` writes released.jsonl: a line a step, with what its text comes to, and a row for each
table that the step made or widened; and the list in docs/running/upgrades.md. Read up to any line, that is a small copy
of what a bot of that day had kept. Lines are only ever added: who changes the text of a step changes what somebody's
database looks like already.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from sqlite_utils import Database

from storage.migrations import STEPS, bring_up_to_date
from tests.source import HOUSE

RELEASED = Path(__file__).with_suffix(".jsonl")
UPGRADES = HOUSE / "docs" / "running" / "upgrades.md"
LIST = "In the order in which a database learns them:\n\n"
SCHEMA = "select type, name, sql from sqlite_schema where name not like 'sqlite!_%' escape '!' order by name"
Cells = dict[str, str | int]
SAID = {
    "workspace": "northwind",
    "platform": "slack",
    "team": "Checkout",
    "title": "Pricing review",
    "decision": "Raise the price in spring",
    "quote": "They called back within the hour.",
    "zone": "Europe/Berlin",
    "language": "en",
    "email": "dana@northwind.example",
    "week": "2029-W50",
    "place": '{"is":"Place","platform":"slack","channel":"C1"}',
}
PEOPLE = ("person", "owner", "host", "by", "told_by", "posted_by", "former", "reader")
INSTANTS = ("at", "due", "since", "until", "opened", "closed", "closes", "starts", "ends", "told", "posted", "expires")


@dataclass(frozen=True)
class Step:
    name: str
    text: str  # what its statements come to
    rows: dict[str, Cells]


def known() -> tuple[Step, ...]:
    """Return what is released, in the order in which it came."""
    return tuple(Step(**json.loads(line)) for line in RELEASED.read_text(encoding="utf-8").splitlines())


def comes_to(statements: str) -> str:
    return blake2b(statements.encode(), digest_size=8).hexdigest()


def columns(db: sqlite3.Connection) -> dict[str, list[tuple[str, str]]]:
    """Return the columns of every table of ours, with their types."""
    names = [name for (name,) in db.execute("select name from sqlite_schema where type = 'table' order by name")]
    ours = (name for name in names if not name.startswith(("_sqlite", "sqlite_")))
    return {name: db.execute("select name, type from pragma_table_info(?)", (name,)).fetchall() for name in ours}


def put(db: sqlite3.Connection, rows: dict[str, Cells]) -> None:
    for table, row in rows.items():
        into, values = ", ".join(f'"{name}"' for name in row), ", ".join(f":{name}" for name in row)
        db.execute(f'insert into "{table}" ({into}) values ({values})', row)  # noqa: S608  # names of our own schema


def _written() -> Iterator[Step]:
    """Let the schema come to be once more, and put a row wherever a step has made or widened a table."""
    done = {step.name: step for step in known()} if RELEASED.exists() else {}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        before: dict[str, list[tuple[str, str]]] = {}
        for nth, (name, statements) in enumerate(STEPS.items(), 1):
            bring_up_to_date(Database(db), dict([*STEPS.items()][:nth]))
            now = columns(db)
            changed = {table: found for table, found in now.items() if len(before.get(table, ())) != len(found)}
            made_up = {
                table: {column: _value(column, kind, nth) for column, kind in changed[table]} for table in changed
            }
            step = done.get(name) or Step(name, comes_to(statements), made_up)
            put(db, step.rows)
            before = now
            yield step


def _value(column: str, kind: str, nth: int) -> str | int:
    if kind.lower() == "integer":
        return nth
    if column in PEOPLE:
        return f"slack/U{nth}"
    if column in INSTANTS:
        return f"2029-12-{nth % 28 + 1:02}T09:00:00+00:00"
    return SAID.get(column, f"{column} of step {nth}")


def main() -> None:
    lines = [json.dumps(vars(step), ensure_ascii=False) for step in _written()]
    RELEASED.write_text("\n".join([*lines, ""]), encoding="utf-8")
    listed = "".join(f"{nth}. {step.name}\n" for nth, step in enumerate(known(), 1))
    before = UPGRADES.read_text(encoding="utf-8").partition(LIST)[0]
    UPGRADES.write_text(f"{before}{LIST}{listed}", encoding="utf-8")


if __name__ == "__main__":
    main()
