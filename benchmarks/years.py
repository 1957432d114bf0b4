"""Northwind after three years: 300 teams, 50,000 people, a million answers, straight in its tables."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.northwind import COMPANY, KEY, SETUP
from bot.company import Setup, read_setup
from bot.people import OPERATOR
from storage import Store
from storage.engine import written
from storage.opening import opened

ENDS = datetime(2030, 11, 18, tzinfo=UTC)  # a Monday: the week before it is the latest that is over
WEEKS, TEAMS, PEOPLE = 156, 300, 50_000
QUESTIONS, INVITED, ANSWERED = 641, 12, 10  # a week; of a question
COUNTED = 4  # weeks whose digests are made: of older ones invitations have been forgotten


def fill(file: Path, weeks: int) -> None:
    """Write a company's years into a new database; straight into its tables, for a million takes minutes otherwise."""
    engine = opened(str(file))
    store = Store(engine, KEY)
    asyncio.run(store.change(COMPANY, lambda memory: memory.company.keep(_setup(), ENDS, OPERATOR)))
    engine.close()
    with closing(sqlite3.connect(file)) as db, db:
        for rows in (_people, _asks, _answers, _asked, _quiet):
            rows(db, weeks)
        db.execute("analyze")


def _setup() -> Setup:
    teams = (f'[[teams]]\nname = "Team {team}"\ndepartment = "Department {team % 20}"\n' for team in range(TEAMS))
    return read_setup("\n".join((SETUP, *teams)))


def _people(db: sqlite3.Connection, _: int) -> None:
    rows = (
        (COMPANY, "slack", f"U{n:09}", f"Person {n}", f"p{n}@northwind.example", "UTC", "en", "internal", _at(0))
        for n in range(PEOPLE)
    )
    _put(db, "people", "workspace platform account name email zone language kind met", rows)


def _asks(db: sqlite3.Connection, weeks: int) -> None:
    columns = (
        "workspace id title decision place host asked closes closed invited shown_from series team language by_hand"
        " redecided hidden answered concern"
    )
    rows = (
        (COMPANY, _name(week, n), "Pricing review", "", "slack/C1", f"slack/U{n:09}", _at(week, n), _at(week, n + 1),
         _at(week, n + 1), INVITED, 6, f"s{n % 400}", f"Team {n % TEAMS}", "en", 0, 0, 0, ANSWERED, n % 9 == 0)
        for week, n in _questions(weeks)
    )  # fmt: skip
    _put(db, "asks", columns, rows)


def _answers(db: sqlite3.Connection, weeks: int) -> None:
    verdicts = ("like", "like", "not notice", "dislike", "no decision")
    rows = (
        (COMPANY, _name(week, n), f"{week}{n}{at}", verdicts[(n + at) % 5], 0, 0)
        for week, n in _questions(weeks)
        for at in range(ANSWERED)
    )
    _put(db, "answers", "workspace question id verdict objects reasoned", rows)


def _asked(db: sqlite3.Connection, weeks: int) -> None:
    rows = (
        (COMPANY, _name(week, n), f"slack/U{(n * INVITED + at) % PEOPLE:09}", _at(week, n), 1)
        for week, n in _questions(min(weeks, COUNTED + 1))
        for at in range(INVITED)
    )
    _put(db, "asked", "workspace question person at charged", rows)


def _quiet(db: sqlite3.Connection, weeks: int) -> None:
    rules = ("too few people with budget left", "not in the sample", "private", "too short")
    rows = (
        (COMPANY, f"m{_name(week, n)}", _at(week, n), rules[n % 4], "", "", f"s{n % 400}", f"Team {n % TEAMS}")
        for week, n in _questions(min(weeks, COUNTED + 1))
    )
    _put(db, "kept_quiet", "workspace meeting at rule otherwise title series team", rows)


def _questions(weeks: int) -> Iterator[tuple[int, int]]:
    return ((week, n) for week in range(1, weeks + 1) for n in range(QUESTIONS))


def _name(week: int, n: int) -> str:
    return f"q{(week * QUESTIONS + n) * 2654435761 % 2**40:010x}"


def _at(week: int, n: int = 0) -> str:
    """Return an instant as rows have it, so many weeks before the end and ``n`` steps into the week."""
    return written(ENDS - timedelta(weeks=week) + timedelta(minutes=n * 10))


def _put(db: sqlite3.Connection, table: str, columns: str, rows: Iterator[tuple[object, ...]]) -> None:
    names = columns.split()
    marks = ", ".join("?" * len(names))
    db.executemany(f"insert into {table} ({', '.join(names)}) values ({marks})", rows)  # noqa: S608  # our own names
