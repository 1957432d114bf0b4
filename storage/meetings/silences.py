"""The meetings after which we kept quiet, each with its rule."""

from datetime import datetime

from bot.meetings.whether import Silence
from storage.engine import Run, written


class Silences:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep_quiet(self, silence: Silence) -> None:
        """Note which rule kept us silent. The first word on a meeting stands."""
        self._run(
            "insert into kept_quiet (workspace, meeting, at, rule, otherwise, title, series, team) values"
            " (:workspace, :meeting, :at, :rule, :otherwise, :title, :series, :team) on conflict do nothing",
            meeting=silence.meeting,
            at=written(silence.at),
            rule=silence.rule.value,
            otherwise=silence.otherwise.value if silence.otherwise else "",
            title=silence.title,
            series=silence.series,
            team=silence.team,
        )

    def silence(self, meeting: str) -> Silence | None:
        """Return why we kept quiet after a meeting, by its ``Meeting.question``."""
        rows = self._run(
            "select meeting, at, rule, otherwise, title, series, team from kept_quiet"
            " where workspace = :workspace and meeting = :meeting",
            meeting=meeting,
        )
        return next((Silence.read(*row) for row in rows), None)

    def latest_silence(self, series: str) -> Silence | None:
        rows = self._run(
            "select meeting, at, rule, otherwise, title, series, team from kept_quiet"
            " where workspace = :workspace and series = :series order by at desc, meeting limit 1",
            series=series,
        )
        return next((Silence.read(*row) for row in rows), None)

    def by_rule(self) -> dict[str, int]:
        """Count the meetings after which we kept quiet, by the rule that was the reason."""
        rows = self._run("select rule, count(*) from kept_quiet where workspace = :workspace group by rule")
        return {str(rule): int(count) for rule, count in rows}

    def forget_silences(self, before: datetime) -> None:
        self._run("delete from kept_quiet where workspace = :workspace and at < :before", before=written(before))
