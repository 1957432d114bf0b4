"""PostgreSQL beside SQLite: signed presses answered by the same process on either, and how fast errands are claimed.

The server is thrown away afterwards. It flushes as in earnest, listens on a Unix socket, and may use every CPU.
"""

import asyncio
import time
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.figures import SHORT, Figure, cpu_of, rate_of
from benchmarks.northwind import COMPANY, KEY, fill, person
from benchmarks.postgres_alarms import alarm_figures
from benchmarks.probe import pin
from benchmarks.variants import Server, beside
from bot.clock import SystemClock
from bot.views import FirstContact
from storage import Memory, Store
from storage.postgres import Postgres
from tests.postgres import binaries, running

IN_EARNEST = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
AS_IT_COMES = {"shared_buffers": "128MB", "max_wal_size": "1GB"}  # as PostgreSQL sets them by itself
ERRANDS, CONNECTIONS, AT_ONCE = 20_000, 4, 500
A_STEP = 1_000
ROUNDS = {False: 15, True: 3}  # many short ones: what others do to the machine meets both alike
LEASE = timedelta(minutes=1)


def postgres_figures(folder: Path, seconds: float) -> list[Figure]:
    if binaries() is None:
        print("Skipped: PostgreSQL. There is no server to be started (Debian: postgresql).")
        return []
    pin()
    with running(**IN_EARNEST, **AS_IT_COMES) as cluster:
        claimed = asyncio.run(_claims(cluster.database()))
        alarms = asyncio.run(alarm_figures(cluster)) if seconds >= SHORT else []  # a million take a while to write
        address = cluster.database()
        fill(address)
        servers = asyncio.run(beside(seconds, folder, address, ROUNDS[seconds < SHORT]))
    return [*_answers(servers), Figure(f"claims of {ERRANDS:,} errands, rows/s", claimed, least=10_000), *alarms]


def _answers(servers: dict[str, Server]) -> list[Figure]:
    ours, embedded = servers["server"], servers["embedded"]
    pairs = [*zip(ours.turns, embedded.turns, strict=True)]
    rates = " and ".join(f"{median(map(rate_of, server.turns)):,.0f}" for server in (embedded, ours))
    ratios = [rate_of(turn) / rate_of(other) for turn, other in pairs]
    print(f"Answers a second on SQLite and on PostgreSQL: {rates}; of it {min(ratios):.2f} to {max(ratios):.2f}.")
    cpu = median(cpu_of(turn) / cpu_of(other) for turn, other in pairs)
    print(f"CPU of an answer on PostgreSQL, of one on SQLite, without the server's: {cpu:.2f}.")
    held = max(1000 * turn.stall for turn in ours.turns)
    return [
        Figure("answers/s on PostgreSQL, of the same on SQLite", median(ratios), least=0.5),
        Figure("longest that one thing held the loop meanwhile, ms", held, most=50),
    ]


async def _claims(address: str) -> float:
    """Return how many errands a second so many connections take, each as many as it can. None is taken twice."""
    clock, engines = SystemClock(), [Postgres(address) for _ in range(CONNECTIONS)]
    stores = [Store(engine, KEY) for engine in engines]
    for start in range(0, ERRANDS, A_STEP):
        await stores[0].change(COMPANY, partial(_want, start))

    async def taking(store: Store) -> list[str]:
        taken, now = list[str](), clock.now()
        while found := await store.errands(lambda errands: errands.take(now, now + LEASE, AT_ONCE)):
            taken += [errand.name for errand in found]
        return taken

    began = time.perf_counter()
    taken = [name for names in await asyncio.gather(*map(taking, stores)) for name in names]
    took = time.perf_counter() - began
    for engine in engines:
        engine.close()
    assert len(taken) == len(set(taken)) == ERRANDS, "Some were taken twice, or not at all."
    return ERRANDS / took


def _want(start: int, memory: Memory) -> None:
    now = SystemClock().now()
    for number in range(start, start + A_STEP):
        memory.outbox.want(FirstContact(person(number, of=ERRANDS)), now)
