"""Months and quarters as they were written down."""

from datetime import datetime

from bot.digests.periods import Period
from bot.wire import read, write
from storage.engine import Run, written


class Editions:
    def __init__(self, run: Run) -> None:
        self._run = run

    def period(self, name: str) -> Period | None:
        rows = self._run("select edition from editions where workspace = :workspace and period = :period", period=name)
        return next((read(kept, (Period,)) for (kept,) in rows), None)

    def ended_by(self, at: datetime) -> list[str]:
        """Return the names of those that were over by then, the one that ended last first."""
        rows = self._run(
            "select period from editions where workspace = :workspace and ends <= :at order by ends desc, period",
            at=written(at),
        )
        return [str(name) for (name,) in rows]

    def write(self, period: Period) -> None:
        """Write it down, once: what it says does not change afterwards."""
        self._run(
            "insert into editions (workspace, period, starts, ends, edition) values"
            " (:workspace, :period, :starts, :ends, :edition) on conflict do nothing",
            period=period.name,
            starts=written(period.start),
            ends=written(period.end),
            edition=write(period),
        )

    def forget(self, before: datetime) -> None:
        """Forget those that were over before then."""
        self._run("delete from editions where workspace = :workspace and ends < :before", before=written(before))
