"""Claiming alarms on PostgreSQL, the server's CPU included: five thousand that are due, among few and a million."""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median

import psycopg

from benchmarks.alarms import DUE, FEW, MANY, PAIRS, given_back
from benchmarks.figures import Figure
from benchmarks.northwind import COMPANY, KEY
from bot.clock import SystemClock
from bot.commands import CloseQuestion
from bot.wire import write
from handlers.alarm_clock import AT_ONCE, CLAIMED
from storage import Store
from storage.engine import written
from storage.postgres import Postgres
from tests.postgres import Cluster

NANO = 1e-9


class Claiming:
    """A bot at the alarms of a database, and what its claims take: CPU of the bot and of the server, and time."""

    def __init__(self, address: str, rows: int) -> None:
        _set(address, min(rows, DUE), rows)
        self._address = address
        self.store = Store(Postgres(address), KEY)

    async def takes(self, many: int) -> tuple[float, float]:
        now, claimed, servers = SystemClock().now(), 0, self._servers()
        cpu, began = time.process_time() + servers(), time.perf_counter()
        while claimed < many:
            claimed += len(await self.store.alarms(lambda alarms: alarms.claim(now, now + CLAIMED, AT_ONCE)))
        took = time.process_time() + servers() - cpu, time.perf_counter() - began
        await self.store.engine.change(given_back)
        self._say("vacuum alarms")  # as the server does by itself
        return took

    def _servers(self) -> Callable[[], float]:
        """Return what tells the seconds of CPU that the server's processes for this database have had."""
        asked = "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
        found = [Path(f"/proc/{pid}/schedstat") for (pid,) in self._say(f"{asked} and backend_type = 'client backend'")]
        return lambda: NANO * sum(int(file.read_text().split()[0]) for file in found)

    def _say(self, words: str) -> list[tuple[int]]:
        with closing(psycopg.connect(self._address, autocommit=True)) as line:
            found = line.execute(words.encode())
            return found.fetchall() if found.description else []


async def alarm_figures(cluster: Cluster) -> list[Figure]:
    """Claim as the alarm clock does: the same thousand in turn of a thousand and of a million, then five thousand."""
    few, many = (Claiming(cluster.database(), rows) for rows in (FEW, MANY))
    for one in (few, many):  # the first is told to the server, and planned
        await one.takes(FEW)
    pairs = [((await few.takes(FEW))[0], (await many.takes(FEW))[0]) for _ in range(PAIRS)]
    all_due = [await many.takes(DUE) for _ in range(PAIRS // 2)]
    for one in (few, many):
        one.store.engine.close()
    ratios, cpu = [of_many / of_few for of_few, of_many in pairs], median(cpu for cpu, _ in all_due)
    print(f"1,000 of a million alarms on PostgreSQL took {min(ratios):.2f} to {max(ratios):.2f} of 1,000 of 1,000.")
    clock = [1000 * took for _, took in all_due]
    print(f"5,000 of a million were claimed within {min(clock):.0f} ms, and in the middle within {median(clock):.0f}.")
    return [
        Figure("claiming 5,000 due alarms of a million on PostgreSQL, CPU ms", 1000 * cpu, most=50),
        Figure("claiming 1,000 of a million there, CPU of claiming 1,000 of 1,000", median(ratios), most=1.2),
    ]


def _set(address: str, due: int, rows: int) -> None:
    """Write so many alarms, of which the first are due in the same moment, under names in no order."""
    now, hour, command = SystemClock().now(), timedelta(hours=1), write(CloseQuestion("0123456789abcdef"))
    with closing(psycopg.connect(address, autocommit=True)) as line:
        line.execute(
            "insert into alarms (workspace, name, at, command)"
            " select %s, 'close/' || lpad(to_hex(n * 2654435761 & 4294967295), 16, '0'),"
            " case when n <= %s then %s else %s end, %s from generate_series(1::bigint, %s) as n order by 3, 2",
            (COMPANY, due, written(now - hour), written(now + hour), command, rows),
        )
        line.execute("vacuum analyze alarms")
