"""Many decisions, quickly kept, and what looking through them costs."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, LiteralString

import psycopg

from bot.cases.listing import Reader, Wanted, Which
from bot.people import Person
from storage import Memory
from storage.engine import Page, Row
from storage.meetings.decisions import Decisions
from storage.postgres.sql import ours
from tests.storage.samples import CASE, FAR, GRACE, LINUS, NOON, question

TOM = Person("slack", "tom")
FIRST = Page(0, 10)
LEAD = Reader(GRACE, ("Checkout",), ("Checkout",))


def found(memory: Memory, words: str, reader: Reader = LEAD, which: Which = Which.ALL) -> list[str]:
    return sorted(each.id for each in memory.decisions.listed(reader, Wanted(FAR, which, words), Page(0, 1000)))


def decided(memory: Memory, number: int, host: Person = LINUS, **more: Any) -> str:  # noqa: ANN401  # a question's fields
    """Keep a closed question with a case that is as open as can be."""
    name = f"q{number}"
    memory.meetings.ask(question(name, host=host, **more))
    memory.meetings.close(name, NOON, 12, concern=True)
    memory.cases.keep(replace(CASE, number=number, question=name, owner=host))
    return name


def of_others(memory: Memory, first: int, count: int) -> None:
    """Keep cases that only their owner and Claims may see, each with the word in everything it says."""
    for number in range(first, first + count):
        decided(memory, number, TOM, team="Claims", title="The address", decision="Ask for the address once")
        memory.answers.find_words(f"q{number}")
        memory.cases.tag(number, ("address",), ("address",))


class Spied:
    """Runs the statements of a search on a file by itself, and counts the steps that SQLite takes."""

    def __init__(self, line: sqlite3.Connection) -> None:
        self._line = line
        self.steps = 0

    def __call__(self, sql: LiteralString, **values: object) -> list[Row]:
        self._line.set_progress_handler(self._step, 1)
        rows: list[Row] = self._line.execute(sql, values).fetchall()
        return rows

    def _step(self) -> int:
        self.steps += 1
        return 0


def steps_of(file: Path, reader: Reader, wanted: Wanted) -> tuple[int, int]:
    """Return how many decisions are found, and in how many steps."""
    with closing(sqlite3.connect(file)) as line:
        spied = Spied(line)
        listed = Decisions(partial(spied, workspace="northwind")).listed(reader, wanted, FIRST)
    return len(listed), spied.steps


class Explained:
    """Lets PostgreSQL explain the statements of a search, and counts the rows of the index that it looks at."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.rows = 0

    def __call__(self, sql: LiteralString, **values: object) -> list[Row]:
        statement = ours(sql)
        with psycopg.connect(self._address, autocommit=True, cursor_factory=psycopg.RawCursor) as line:
            line.execute("analyze")
            explained = line.execute(
                f"explain (analyze, format json) {statement.words}",
                [values[name] for name in statement.names],
            ).fetchone()
        assert explained
        self.rows += _looked_at(explained[0][0]["Plan"])
        return []


def _looked_at(plan: dict[str, Any]) -> int:
    mine = 0
    if str(plan.get("Relation Name", "")).startswith("searched"):
        one = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0) + plan.get("Rows Removed by Index Recheck", 0)
        mine = int(one * plan["Actual Loops"])
    return mine + sum(_looked_at(each) for each in plan.get("Plans", []))


def rows_of(address: str, reader: Reader, wanted: Wanted) -> int:
    explained = Explained(address)
    Decisions(partial(explained, workspace="northwind")).listed(reader, wanted, FIRST)
    return explained.rows
