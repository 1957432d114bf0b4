"""What of leaders' weeks and of cases is counted for everybody."""

from datetime import datetime

from bot.leaders.said_done import Talks
from storage.engine import Run, written


class SaidDone:
    def __init__(self, run: Run) -> None:
        self._run = run

    def talks(self, first: str, before: str) -> Talks:
        """Count over the weeks from ``first`` on and before another; a missed one says nothing about its leader."""
        [(leaders, verified, claimed)] = self._run(
            "select count(distinct person), count(case when state = 'posted' then 1 end),"
            " count(case when state = 'talked' then 1 end) from led_weeks where workspace = :workspace"
            " and week >= :first and week < :before and state <> 'missed'",
            first=first,
            before=before,
        )
        return Talks(int(leaders), int(verified), int(claimed))

    def changed(self, start: datetime, end: datetime) -> int:
        """Count the decisions that were changed from ``start`` on and before ``end``."""
        [(count,)] = self._run(
            "select count(*) from case_files where workspace = :workspace and state = 'changed'"
            " and decided >= :start and decided < :end",
            start=written(start),
            end=written(end),
        )
        return int(count)
