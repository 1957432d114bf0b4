"""When talks, answers and closures went on falling, who has been told, and when that was over."""

from dataclasses import dataclass
from datetime import datetime

from bot.leaders.momentum import Slackening
from storage.engine import Row, Run, written

COLUMNS = "week, before, after, told, passed_on, ended"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of falling, from the week in which it was noticed; ``passed_on`` is when CX leads were told, too."""

    week: str
    fell: Slackening
    told: datetime
    passed_on: datetime | None = None
    ended: datetime | None = None


class Stretches:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, stretch: Stretch) -> None:
        self._run(
            "insert into slackenings (workspace, week, before, after, told, passed_on, ended) values (:workspace,"
            " :week, :before, :after, :told, :passed_on, :ended) on conflict (workspace, week) do update set"
            " passed_on = excluded.passed_on, ended = excluded.ended",
            week=stretch.week,
            before=stretch.fell.before,
            after=stretch.fell.after,
            told=written(stretch.told),
            passed_on=stretch.passed_on and written(stretch.passed_on),
            ended=stretch.ended and written(stretch.ended),
        )

    def stretch(self, week: str) -> Stretch | None:
        rows = self._run(
            f"select {COLUMNS} from slackenings where workspace = :workspace and week = :week",  # noqa: S608  # a constant
            week=week,
        )
        return next(map(_stretch, rows), None)

    def going_on(self) -> Stretch | None:
        """Return the stretch that is not over yet."""
        rows = self._run(
            f"select {COLUMNS} from slackenings where workspace = :workspace and ended is null order by week"  # noqa: S608
        )
        return next(map(_stretch, rows), None)

    def forget(self, before: datetime) -> None:
        self._run("delete from slackenings where workspace = :workspace and ended < :before", before=written(before))


def _stretch(row: Row) -> Stretch:
    week, before, after, told, passed_on, ended = row
    moments = [datetime.fromisoformat(at) if at else None for at in (passed_on, ended)]
    return Stretch(week, Slackening(int(before), int(after)), datetime.fromisoformat(told), *moments)
