"""A calendar of ten thousand events, fetched by the bot: what it costs when nothing has changed, and when one has."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

import recurring_ical_events
from icalendar import Calendar as Parsed

from benchmarks.figures import Figure
from benchmarks.large_calendar import EVENTS, large
from benchmarks.northwind import COMPANY, KEY, setup
from benchmarks.probe import Probe, memory
from bot.company import Calendar
from bot.people import OPERATOR
from bot.sources.calendars import Calendars
from bot.sources.ended import ended_in
from handlers import FrontDoor
from handlers.operate.calendars import AHEAD, PAST, Almanac
from handlers.operate.desk import Desk
from storage import Store
from storage.sqlite import Sqlite
from tests.office import MONDAY_NOON, FakeClock
from tests.platforms.feed_server import feed_server

OWNER = "ana@northwind.example"
WINDOW = MONDAY_NOON - PAST, MONDAY_NOON + AHEAD
FEW, TURNS, LOOKS = 2_000, 3, 5
PATIENCE = 600.0  # s: the machine may be busy, and what is measured is CPU


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the calendar cost the bot: seconds and bytes."""

    cpu: float
    late: float
    held: float
    grown: float


async def read(file: Path, probe: Probe, *, short: bool) -> list[Figure]:
    """Fetch it for the first time, unchanged, and with one event changed. The reading itself is measured apart."""
    events, turns = (FEW, 1) if short else (EVENTS, TURNS)
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as apart:
        pairs = [(apart.submit(_ours, events).result(), apart.submit(_bare, events).result()) for _ in range(turns)]
    async with _server(events) as (url, changes):
        first, unchanged, changed = await _looks(file, url, probe, changes)
    print(
        f"Bare parsing and expanding took {median(bare for _, bare in pairs):.1f} s of CPU, ours {pairs[0][0]:.1f} s."
    )
    said = f"{events:,} events"
    late = max(look.late for look in changed)
    return [
        Figure(f"{said}, unchanged: CPU of the bot, ms", 1000 * median(look.cpu for look in unchanged), most=50),
        Figure(
            "reading them in the worker, CPU of the library alone",
            median(ours / bare for ours, bare in pairs),
            most=1.5,
        ),
        Figure("one of them changed: tick late by at most, ms", 1000 * late, most=100),
        Figure("longest that one thing held the loop, ms", 1000 * max(one.held for one in changed), most=50),
        Figure("the same when they are read for the first time, ms", 1000 * first.held, most=100),
        Figure("memory grown by a changed fetch, MB", median(look.grown for look in changed) / 1e6, most=10),
    ]


def _ours(events: int) -> float:
    return _cpu(events, lambda body: ended_in((body,), OWNER, WINDOW, "UTC"))


def _bare(events: int) -> float:
    return _cpu(events, lambda body: list(recurring_ical_events.of(Parsed.from_ical(body)).between(*WINDOW)))


def _cpu(events: int, work: Callable[[bytes], object]) -> float:
    body = large(MONDAY_NOON, events)
    began = time.process_time()
    work(body)
    return time.process_time() - began


async def _looks(
    file: Path, url: str, probe: Probe, changes: Callable[[], None]
) -> tuple[Look, list[Look], list[Look]]:
    store, clock = Store(Sqlite(file), KEY), FakeClock()
    company = replace(setup(), calendars=(Calendar(OWNER, url, every_seconds=60),))
    await store.change(COMPANY, lambda memory: memory.company.keep(company, clock.now(), OPERATOR))
    desk = Desk(store, FrontDoor(store, clock), clock, COMPANY)
    almanac = Almanac(desk, Calendars(lambda _: "", private=True, seconds=PATIENCE))
    ticking = asyncio.create_task(probe.tick())

    async def look() -> Look:
        clock.time += timedelta(minutes=2)
        probe.settled()
        await asyncio.sleep(0.05)
        probe.told()
        before = memory()
        await almanac.look()
        told = probe.told()
        return Look(told["cpu"], told["late"], told["stall"], told["memory"] - before)

    first = await look()
    unchanged = [await look() for _ in range(LOOKS)]
    changed = []
    for _ in range(TURNS):
        changes()
        changed.append(await look())
    standing = await store.read(COMPANY, lambda memory: [*memory.calendars.standings().values()])
    assert [one.trouble for one in standing] == [""], standing
    ticking.cancel()
    store.engine.close()
    return first, unchanged, changed


@asynccontextmanager
async def _server(events: int) -> AsyncIterator[tuple[str, Callable[[], None]]]:
    """Serve the calendar from a process of its own; whoever calls the second lets one event be another."""
    here, there = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(there, MONDAY_NOON, events), daemon=True)
    process.start()

    def changes() -> None:
        here.send("change")
        here.recv()

    try:
        yield here.recv(), changes
    finally:
        process.kill()
        process.join()


def _serve(there: Connection, now: datetime, events: int) -> None:
    body, changed = large(now, events), 0
    with feed_server() as server:
        server.serves(body)
        there.send(server.address())
        while there.recv():
            changed += 1
            server.serves(body.replace(b"SUMMARY:Pricing 17\r", b"SUMMARY:Delivery %d\r" % changed))
            there.send("done")
