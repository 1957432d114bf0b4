"""``app.py`` as it is, some hours from now: ``python tests/platforms/later.py HOURS`` takes its commands.

The scheduler's ticks stay in the present, or the first would come only hours from now.
"""

import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

import app
from bot.clock import SystemClock

AHEAD = timedelta(hours=float(sys.argv.pop(1)))


class Later(SystemClock):
    def now(self) -> datetime:
        return super().now() + AHEAD


class TickingNow:
    """A scheduler of which each job runs for the first time at once."""

    def __init__(self, **how: Any) -> None:  # noqa: ANN401  # whatever a scheduler takes
        self._real = AsyncIOScheduler(**how)

    def add_job(self, *what: Any, **when: Any) -> None:  # noqa: ANN401  # as above
        self._real.add_job(*what, **{**when, "next_run_time": datetime.now(UTC)})

    def start(self) -> None:
        self._real.start()

    def shutdown(self, *, wait: bool) -> None:
        self._real.shutdown(wait=wait)


if __name__ == "__main__":
    vars(app).update(SystemClock=Later, AsyncIOScheduler=TickingNow)
    app.main()
