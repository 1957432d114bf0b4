"""The meetings after which we kept quiet, each with its rule."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import LiteralString

from bot.meetings.whether import Rule, Silence
from bot.people import Person, Place
from bot.wire import write
from storage.engine import Run, written

SILENCES: LiteralString = (
    "select meeting, at, rule, otherwise, title, series, team from kept_quiet where workspace = :workspace"
)


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
            f"{SILENCES} and meeting = :meeting",
            meeting=meeting,
        )
        return next((Silence.read(*row) for row in rows), None)

    def latest_silence_at(self, place: Place) -> Silence | None:
        """Return what kept us quiet most lately after a meeting of a place's own series, or of one bound to it."""
        rows = self._run(
            f"{SILENCES} and (series = :series or series in"  # noqa: S608  # ours
            " (select series from bound where bound.workspace = kept_quiet.workspace and place = :place))"
            " order by at desc, meeting limit 1",
            series=place.key,
            place=write(replace(place, thread="")),
        )
        return next((Silence.read(*row) for row in rows), None)

    def silence_hosted(self, meetings: Iterable[str], host: Person) -> None:
        """Note who hosted what was kept quiet about because nobody had told who was there."""
        for meeting in meetings:
            self._run(
                "update kept_quiet set host = :host where workspace = :workspace and meeting = :meeting"
                " and rule = :rule and host = ''",
                meeting=meeting,
                host=host.key,
                rule=Rule.UNKNOWN.value,
            )

    def latest_unknown(self, host: Person, since: datetime) -> Silence | None:
        """Return the newest meeting of this host since then of which nobody had told who was there."""
        rows = self._run(
            f"{SILENCES} and host = :host and rule = :rule and at > :since order by at desc, meeting limit 1",
            host=host.key,
            rule=Rule.UNKNOWN.value,
            since=written(since),
        )
        return next((Silence.read(*row) for row in rows), None)

    def unknown_since(self, since: datetime) -> int:
        """Count the meetings since then of which nobody told who was there."""
        [(count,)] = self._run(
            "select count(*) from kept_quiet where workspace = :workspace and rule = :rule and at > :since",
            rule=Rule.UNKNOWN.value,
            since=written(since),
        )
        return int(count)

    def speak_after_all(self, meetings: Iterable[str]) -> None:
        """Take it back that we kept quiet: somebody has told who was there."""
        for meeting in meetings:
            self._run("delete from kept_quiet where workspace = :workspace and meeting = :meeting", meeting=meeting)

    def by_rule(self) -> dict[str, int]:
        """Count the meetings after which we kept quiet, by the rule that was the reason."""
        rows = self._run("select rule, count(*) from kept_quiet where workspace = :workspace group by rule")
        return {str(rule): int(count) for rule, count in rows}

    def forget_silences(self, before: datetime) -> None:
        self._run("delete from kept_quiet where workspace = :workspace and at < :before", before=written(before))
