"""Northwind as it is measured: 2,000 people, forty teams, 300 open questions, and a thousand more that are due."""

import asyncio
import sqlite3
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.clock import SystemClock
from bot.commands import CloseQuestion
from bot.company import Setup, read_setup
from bot.meetings import Question, short_id
from bot.people import OPERATOR, Person, Place, Profile
from storage import Memory, Store
from storage.engine import Engine
from storage.opening import opened

COMPANY = "northwind"
KEY = b"only ever a benchmark's key, 32b"
PEOPLE = 2000
TEAMS = 40
OPEN = 300
DUE = 1000
INVITED = 12
A_STEP = 100  # rows in one transaction

SETUP = """
[company]
name = "Northwind"
timezone = "UTC"
domains = ["northwind.example"]
[people]
sponsor = "p0@northwind.example"
admins = ["p1@northwind.example"]
[asking]
mode = "live"
only = ["*"]
"""


def everyone() -> tuple[Profile, ...]:
    return tuple(Profile(person(n), f"Person {n}", f"p{n}@northwind.example", "Europe/Berlin") for n in range(PEOPLE))


def person(number: int, of: int = PEOPLE) -> Person:
    return Person("slack", f"U{number % of:09}")


def setup() -> Setup:
    """Return a setup whose teams name all their members, as big as it gets in a company of this size."""
    size = PEOPLE // TEAMS
    teams = (
        f'[[teams]]\nname = "Team {team}"\nlead = "p{team * size}@northwind.example"\n'
        f"members = {[f'p{team * size + n}@northwind.example' for n in range(size)]}\n"
        for team in range(TEAMS)
    )
    return read_setup("\n".join((SETUP, *teams)))


def invited(number: int) -> tuple[Person, ...]:
    """Return whom question ``number`` asks: neighbours, so that everybody is asked now and then."""
    return tuple(person(number * INVITED + n) for n in range(INVITED))


def question(number: int, at: datetime) -> Question:
    return Question(
        id=short_id(f"question {number}"),
        title=f"Pricing review {number}",
        where=Place("slack", f"C{number:09}"),
        host=invited(number)[0],
        asked=at,
        closes=at + timedelta(hours=4),
        invited=INVITED,
        decision="Raise the price of the smallest plan",
        team=f"Team {number % TEAMS}",
    )


def fill(database: Path | str) -> None:
    """Write Northwind's rows into a new database, by the same storage that serves it."""
    asyncio.run(_filled(opened(str(database))))
    if isinstance(database, Path):
        with sqlite3.connect(database) as db:
            db.execute("pragma wal_checkpoint(truncate)")


async def _filled(engine: Engine) -> None:
    now, store = SystemClock().now(), Store(engine, KEY)
    await store.change(COMPANY, lambda memory: memory.company.keep(setup(), now, OPERATOR))
    for start in range(0, PEOPLE, A_STEP):
        await store.change(COMPANY, partial(_meet, start, now))
    for start in range(0, OPEN + DUE, A_STEP):
        await store.change(COMPANY, partial(_ask, start, now))
    store.engine.close()


def _meet(start: int, now: datetime, memory: Memory) -> None:
    for profile in everyone()[start : start + A_STEP]:
        memory.people.met(profile, now)


def _ask(start: int, now: datetime, memory: Memory) -> None:
    for number in range(start, start + A_STEP):
        asked = question(number, now)
        memory.meetings.ask(asked)
        memory.answers.open(asked.id)
        memory.meetings.invite(asked.id, invited(number), now, charged=True)
        memory.alarms.set(f"close/{asked.id}", asked.closes, CloseQuestion(asked.id))
