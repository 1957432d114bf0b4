"""A digest of a company of 50,000 with a million answers: how long, how much memory, and whether anybody waits.

>>> python -m benchmarks --only digests  # doctest: +SKIP

Counting the same table's rows, in the same run, is what it is compared with.
"""

import asyncio
import json
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.northwind import COMPANY, KEY
from benchmarks.probe import Probe, memory
from benchmarks.years import COUNTED, ENDS, QUESTIONS, WEEKS, fill
from bot.charts import Chart, Picture
from bot.digests.weeks import week_before, week_of
from bot.pictures import drawn_apart
from bot.pictures.spec import spec_of
from handlers.company import setup_of
from handlers.digests.beforehand import count_beforehand
from handlers.operate.garbage import set_apart
from prompts.words import read_all
from storage import Store
from storage.opening import opened

A_LOOK = 0.002  # s between two looks at the memory
TURNS = 5


def measured(folder: Path, *, short: bool) -> list[Figure]:
    """Return what a process of its own has measured on a million answers, or a tenth of them if it is to be short."""
    file = folder / "digests.db"
    fill(file, WEEKS // 10 if short else WEEKS)
    ran = subprocess.run(  # ourselves
        [sys.executable, "-m", "benchmarks.digests", str(file)], stdout=subprocess.PIPE, check=True
    )
    told: dict[str, float] = json.loads(ran.stdout)
    print(
        f"{told['answers']:,.0f} answers: counting them takes {1000 * told['bare']:.0f} ms, a week's digest"
        f" {1000 * told['digest']:.0f} ms ({told['digest'] / told['bare']:.1f} of that)."
    )
    return [
        Figure("digest of a week among a million answers, s", told["digest"], most=1),
        Figure("memory of it beyond idle, MB", told["memory"] / 1e6, most=64),
        Figure("longest that it held the event loop, ms", told["stall"], most=50),
        Figure("a picture, drawn by a process that starts for it, s", told["chart"], most=1.5),
    ]


class Peak(threading.Thread):
    """Looks at the memory of its process all the while."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.idle = self.most = memory()
        self._over = threading.Event()

    def run(self) -> None:
        while not self._over.wait(A_LOOK):
            self.most = max(self.most, memory())

    def beyond_idle(self) -> float:
        self._over.set()
        self.join()
        return max(self.most, memory()) - self.idle


async def _told(file: Path) -> dict[str, float]:
    probe, store = Probe(), Store(opened(str(file)), KEY)
    read_all()
    probe.watch()
    await store.read(COMPANY, setup_of)
    set_apart()
    probe.settled()
    peak = Peak()
    peak.start()
    digests = [await _counted(store, week) for week in _weeks()]
    told = {"memory": peak.beyond_idle(), "stall": probe.held(), "digest": median(digests)}
    store.engine.close()
    return told


async def _counted(store: Store, week: str) -> float:
    began = time.perf_counter()
    await count_beforehand(week, ENDS, COMPANY, store)
    took = time.perf_counter() - began
    digest = await store.read(COMPANY, lambda memory: memory.digests.digest(week))
    assert digest, f"{week} was not counted."
    assert digest.asked == QUESTIONS, f"{week} counts {digest.asked} questions of {QUESTIONS}."
    return took


def _weeks() -> Iterator[str]:
    week = week_of(ENDS, "UTC")
    for back in range(1, COUNTED + 1):
        yield week_before(week, back)


def _bare(file: Path) -> tuple[int, float]:
    """Return how many answers there are, and how long it takes to count them."""
    count = "select count(*) from answers"
    with closing(sqlite3.connect(file)) as db:
        [(answers,)] = db.execute(count)
        return int(answers), median(_timed(lambda: db.execute(count).fetchall()))


def _timed(work: Callable[[], object]) -> Iterator[float]:
    for _ in range(TURNS):
        began = time.perf_counter()
        work()
        yield time.perf_counter() - began


def _chart() -> float:
    weeks = tuple((str(at), at * 7) for at in range(8))
    spec = json.dumps(spec_of(Picture("x", (Chart("Wins", weeks, upright=True),) * 3))).encode()
    return median(_timed(lambda: drawn_apart(spec)))


if __name__ == "__main__":
    name = Path(sys.argv[1])
    found = asyncio.run(_told(name))
    found["answers"], found["bare"] = _bare(name)
    print(json.dumps(found | {"chart": _chart()}))
