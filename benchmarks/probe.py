"""Watches one process from within: how long its event loop was kept from its work, and what it costs."""

import asyncio
import os
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

from handlers.operate.garbage import set_apart

EVERY = 0.005  # s
NANO = 1e-9


class Probe:
    """A ticker on the event loop. What the machine's other programs took from us is no stall of ours."""

    def __init__(self) -> None:
        self.late = self.stall = 0.0
        self._settling = False
        self._schedule = _schedule()
        self._cpu = time.process_time()

    async def tick(self) -> None:
        while True:
            began, waited = time.perf_counter(), self._kept_waiting()
            await asyncio.sleep(EVERY)
            late = time.perf_counter() - began - EVERY - (self._kept_waiting() - waited)
            self.late = max(self.late, late)

    def watch(self) -> None:
        """Time every single callback too: the longest is how long one thing held up all others."""
        run = asyncio.Handle._run  # noqa: SLF001  # there is no other way to see where one ends

        def timed(handle: asyncio.Handle) -> None:
            began, waited = time.perf_counter(), self._kept_waiting()
            run(handle)
            took = time.perf_counter() - began - (self._kept_waiting() - waited)
            self.stall = 0.0 if self._settling else max(self.stall, took)
            self._settling = False

        setattr(asyncio.Handle, "_run", timed)  # noqa: B010  # mypy would not have a method replaced

    def settled(self) -> None:
        """Begin anew after this callback, with what there is by now set apart as it is in the bot."""
        set_apart()
        self._settling = True

    def held(self) -> float:
        """Return for how many milliseconds the longest callback has held the loop, since it settled."""
        return 1000 * self.stall

    def told(self) -> dict[str, float]:
        """Return what there is to tell since it was last asked: seconds, and bytes."""
        cpu = time.process_time()
        told = {"late": self.late, "stall": self.stall, "cpu": cpu - self._cpu, "memory": memory()}
        self._cpu, self.late, self.stall = cpu, 0.0, 0.0
        return told

    def _kept_waiting(self) -> float:
        """Return the seconds that this thread could have run and another program did."""
        if self._schedule < 0:
            return 0.0
        return int(os.pread(self._schedule, 99, 0).split()[1]) * NANO


def memory() -> float:
    """Return the bytes that this process has in memory, or has had at most where that is all there is to know."""
    with suppress(OSError):
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * float(resource.getpagesize())
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most if sys.platform == "darwin" else most * 1024)


def pin(cpu: int | None = None) -> None:
    """Stay on one CPU, or on any again, where the system lets us choose, whatever whoever started us stays on."""
    if sys.platform == "linux":
        there = os.cpu_count() or 1
        with suppress(OSError):
            os.sched_setaffinity(0, range(there) if cpu is None else {cpu % there})


def _schedule() -> int:
    try:
        return os.open("/proc/thread-self/schedstat", os.O_RDONLY)  # https://docs.kernel.org/scheduler/sched-stats.html
    except OSError:
        return -1
