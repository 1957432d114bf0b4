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


class TickingNow(AsyncIOScheduler):  # type: ignore[misc]  # it ships no types
    def add_job(self, *what: Any, **when: Any) -> None:  # noqa: ANN401  # whatever the scheduler takes
        super().add_job(*what, **{**when, "next_run_time": datetime.now(UTC)})


if __name__ == "__main__":
    vars(app).update(SystemClock=Later, AsyncIOScheduler=TickingNow)
    app.main()
