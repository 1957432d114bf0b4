"""A move, or a change of keys, in a process that is killed, for good and at once, before whichever of its steps."""

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing import get_context
from typing import LiteralString

from handlers.operate.move import end_of, move
from storage.engine import Row
from storage.keys import Keys
from storage.moving import End
from storage.moving.sums import Batch, Table
from storage.moving.whether import may_leave
from storage.rotating import change_key

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload([__name__])
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)


@dataclass
class Plug:
    pulled_at: int
    steps: int = field(default=0)

    def step(self) -> None:
        self.steps += 1
        if self.steps == self.pulled_at:
            os.kill(os.getpid(), signal.SIGKILL)


class Plugged:
    """An end that does what the real one does, while there is power."""

    def __init__(self, end: End, plug: Plug) -> None:
        self.name = end.name
        self._end = end
        self._plug = plug

    def run(self, sql: LiteralString, **values: object) -> list[Row]:
        self._plug.step()
        return self._end.run(sql, **values)

    def steps(self) -> frozenset[str]:
        return self._end.steps()

    def tables(self) -> tuple[Table, ...]:
        return self._end.tables()

    def count(self, table: Table) -> int:
        return self._end.count(table)

    def batches(self, table: Table) -> Iterator[Batch]:
        return self._end.batches(table)

    def put(self, table: Table, rows: Batch) -> None:
        self._plug.step()
        self._end.put(table, rows)

    def clear(self, table: Table) -> None:
        self._end.clear(table)

    def commit(self) -> None:
        self._plug.step()
        self._end.commit()
        self._plug.step()


def moved(present: str, to: str, pulled_at: int = 0) -> int:
    """Move, and return how many moments there were to pull the plug."""
    plug = Plug(pulled_at)
    with end_of(present, new=False) as source, end_of(to, new=True) as target:
        may_leave(source)
        move(Plugged(source, plug), Plugged(target, plug), NOON, lambda _: None)
    return plug.steps


def killed(present: str, to: str, pulled_at: int) -> bool:
    """Move in a process that is killed before this step, and tell whether it was."""
    child = PROCESSES.Process(target=moved, args=(present, to, pulled_at))
    child.start()
    child.join()
    assert child.exitcode in (0, -signal.SIGKILL)
    return child.exitcode != 0


def key_changed(place: str, old: bytes, new: bytes, pulled_at: int) -> int:
    """Change the key up to the commit, and return how many moments there were to pull the plug."""
    plug = Plug(pulled_at)
    with end_of(place, new=False) as end:
        change_key(Plugged(end, plug), Keys(old), Keys(new))
    return plug.steps


def killed_on_the_way(place: str, old: bytes, new: bytes, pulled_at: int) -> bool:
    child = PROCESSES.Process(target=key_changed, args=(place, old, new, pulled_at))
    child.start()
    child.join()
    return child.exitcode == -signal.SIGKILL
