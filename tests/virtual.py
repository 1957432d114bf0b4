"""Virtual time: an event loop on which an hour of waiting takes no time at all, while threads and disks are real."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from datetime import datetime, timedelta
from typing import Any, TypeVar, TypeVarTuple

from tests.office import MONDAY_NOON

T = TypeVar("T")
Args = TypeVarTuple("Args")


class _Waiting(selectors.SelectSelector):
    """Lets time pass where others sleep; but what a thread is busy with is waited for, and takes no virtual time."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.under_way = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        sleeps = timeout is None or timeout > 0
        if sleeps and (self.under_way or timeout is None):
            return super().select(None)
        ready = super().select(0)
        if timeout and not ready:
            self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """``time()`` stands still while anything is under way in a thread, and leaps to whatever is due next after that."""

    def __init__(self) -> None:
        self._waiting = _Waiting()
        super().__init__(self._waiting)

    def time(self) -> float:
        return self._waiting.now

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Args], T], *args: *Args
    ) -> "asyncio.Future[T]":
        self._waiting.under_way += 1
        future = super().run_in_executor(executor, func, *args)
        future.add_done_callback(self._came_back)
        return future

    def _came_back(self, _: "asyncio.Future[T]") -> None:
        self._waiting.under_way -= 1


class LoopClock:
    """A ``Clock`` that goes as the loop does. Virtual time begins on a Monday at noon."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def now(self) -> datetime:
        return MONDAY_NOON + timedelta(seconds=self._loop.time())


def in_virtual_time(story: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(story)
