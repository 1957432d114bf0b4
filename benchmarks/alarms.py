"""Alarms: claiming five thousand that are due, among few and among a million; and carrying that many out."""

import asyncio
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.northwind import COMPANY, KEY, setup
from benchmarks.probe import Probe
from bot.clock import SystemClock
from bot.commands import CloseQuestion
from bot.people import OPERATOR
from bot.wire import write
from handlers import FrontDoor
from handlers.alarm_clock import AT_ONCE, CLAIMED, ring
from handlers.company import setup_of
from prompts.words import read_all
from storage import Store
from storage.engine import Run, written
from storage.sqlite import Sqlite
from tests.faults.burst import Peak, fill
from tests.office import FakeClock

DUE, FEW, MANY = 5_000, 1_000, 1_000_000
PAIRS = 15


async def claims(folder: Path) -> list[Figure]:
    """Claim as the alarm clock does, every claim on disk: the same thousand in turn of a thousand and of a million.

    CPU is compared, of all threads: by the clock it is mostly what the disk takes, and others who use the machine.
    """
    few, many = (_with_alarms(folder / f"alarms-{rows}.db", rows) for rows in (FEW, MANY))
    pairs = [((await _claimed(few, FEW))[0], (await _claimed(many, FEW))[0]) for _ in range(PAIRS)]
    all_due = [await _claimed(many, DUE) for _ in range(PAIRS // 2)]
    for store in (few, many):
        store.engine.close()
    flat, cpu = median(of_many / of_few for of_few, of_many in pairs), median(cpu for cpu, _ in all_due)
    print(f"5,000 of a million alarms were claimed within {1000 * min(took for _, took in all_due):.0f} ms.")
    return [
        Figure("claiming 5,000 due alarms of a million, CPU ms", 1000 * cpu, most=50),
        Figure("claiming 1,000 of a million, CPU of claiming 1,000 of 1,000", flat, most=1.2),
    ]


def _with_alarms(file: Path, rows: int) -> Store:
    store = Store(Sqlite(file), KEY)
    _set(file, min(rows, DUE), rows)
    return store


async def _claimed(store: Store, many: int) -> tuple[float, float]:
    """Claim so many, and return the seconds of CPU that it takes, and those by the clock."""
    now, claimed = SystemClock().now(), 0
    cpu, began = time.process_time(), time.perf_counter()
    while claimed < many:
        claimed += len(await store.alarms(lambda alarms: alarms.claim(now, now + CLAIMED, AT_ONCE)))
    took = time.process_time() - cpu, time.perf_counter() - began
    await store.engine.change(given_back)
    await store.engine.scrub()
    return took


def given_back(run: Run) -> None:
    run("update alarms set claimed = null where at <= :now", now=written(SystemClock().now()))


def _set(file: Path, due: int, rows: int) -> None:
    """Write so many alarms, of which the first are due in the same moment, under names in no order."""
    now, hour, command = SystemClock().now(), timedelta(hours=1), write(CloseQuestion("0123456789abcdef"))
    with closing(sqlite3.connect(file)) as db, db:
        [(by_name,)] = db.execute("select sql from sqlite_schema where name = 'alarms_name'")
        db.execute("drop index alarms_name")  # made at the end, it takes seconds and not a minute
        db.execute(
            "insert into alarms (workspace, name, at, command)"
            " with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ?)"
            " select ?, printf('close/%016x', n * 2654435761 & 4294967295), case when n <= ? then ? else ? end, ?"
            " from numbers order by 3, 2",
            (rows, COMPANY, due, written(now - hour), written(now + hour), command),
        )
        db.execute(by_name)


def carried_out(file: Path, many: int, probe: Probe) -> list[Figure]:
    return asyncio.run(_carried_out(file, many, probe))


async def _carried_out(file: Path, many: int, probe: Probe) -> list[Figure]:
    """Let as many meetings be over in the same moment, and carry all of it out: each asks its question."""
    clock, store = FakeClock(), Store(Sqlite(file), KEY)  # on a Monday: on Sundays nobody is asked
    door, peak = FrontDoor(store, clock), Peak(many, 0)
    await store.change(COMPANY, lambda memory: memory.company.keep(setup(), clock.now(), OPERATOR))
    await fill(store, peak)
    read_all()
    await store.read(COMPANY, setup_of)
    probe.settled()
    began, rung = time.perf_counter(), 0
    while rung < many:
        rung += await ring(store, door, clock)
    took = time.perf_counter() - began
    asked = await store.read(COMPANY, lambda memory: memory.run("select count(*) from asks"))
    assert asked == [(many,)], f"{asked} questions were asked of {many}."
    store.engine.close()
    return [
        Figure("meetings a second whose question is decided, all over at once", many / took, least=100),
        Figure(f"longest that one thing held the loop with {many:,} alarms due, ms", probe.held(), most=50),
    ]
