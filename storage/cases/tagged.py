"""Tags of cases, and the teams that they touch."""

from datetime import datetime
from typing import LiteralString

from bot.cases.tags import SILOS
from storage.cases.searched import Part, Searched
from storage.engine import Run, written

IN_WINDOW: LiteralString = (
    "case_files left join asks on asks.workspace = case_files.workspace and asks.id = case_files.question"
    " where case_files.workspace = :workspace and opened < :end and (decided is null or decided >= :start)"
)


class Tagged:
    _run: Run

    def touch(self, number: int, teams: tuple[str, ...]) -> None:
        """Let the case touch these teams, and no others any more."""
        self._run("delete from touching where workspace = :workspace and number = :number", number=number)
        for team in teams:
            self._run(
                "insert into touching (workspace, number, team) values (:workspace, :number, :team)"
                " on conflict do nothing",
                number=number,
                team=team,
            )

    def touching(self, number: int) -> tuple[str, ...]:
        rows = self._run(
            "select team from touching where workspace = :workspace and number = :number order by team", number=number
        )
        return tuple(team for (team,) in rows)

    def crossing_in(self, start: datetime, end: datetime) -> frozenset[int]:
        """Return the cases of a window that are about as many teams as make silos, their own among them."""
        rows = self._run(
            f"select number from {IN_WINDOW} and (select count(*) from touching"  # noqa: S608  # constants of ours
            " where touching.workspace = :workspace and touching.number = case_files.number)"
            " + case when asks.team <> '' then 1 else 0 end >= :silos",
            start=written(start),
            end=written(end),
            silos=SILOS,
        )
        return frozenset(int(number) for (number,) in rows)

    def tagged_in(self, tag: str, start: datetime, end: datetime) -> frozenset[int]:
        """Return the cases of a window that bear this tag."""
        rows = self._run(
            f"select number from {IN_WINDOW} and exists (select 1 from tagged"  # noqa: S608  # constants of ours
            " where tagged.workspace = :workspace and tagged.number = case_files.number and tag = :tag)",
            start=written(start),
            end=written(end),
            tag=tag,
        )
        return frozenset(int(number) for (number,) in rows)

    def tags_in(self, start: datetime, end: datetime) -> list[tuple[int, str]]:
        """Return the cases that were opened in a window with their tags, but for those of hidden meetings."""
        rows = self._run(
            "select case_files.number, tag from case_files join tagged on tagged.workspace = case_files.workspace"
            " and tagged.number = case_files.number left join asks on asks.workspace = case_files.workspace"
            " and asks.id = case_files.question where case_files.workspace = :workspace and opened >= :start"
            " and opened < :end and coalesce(asks.hidden, 0) = 0 order by case_files.number, tag",
            start=written(start),
            end=written(end),
        )
        return [(int(number), str(tag)) for number, tag in rows]

    def tag(self, number: int, tags: tuple[str, ...], said: tuple[str, ...]) -> None:
        """Let the case bear these tags and no others, and be found by them as they are ``said`` in our languages."""
        self._run("delete from tagged where workspace = :workspace and number = :number", number=number)
        for tag in tags:
            self._run(
                "insert into tagged (workspace, number, tag) values (:workspace, :number, :tag) on conflict do nothing",
                number=number,
                tag=tag,
            )
        rows = self._run(
            "select question from case_files where workspace = :workspace and number = :number", number=number
        )
        for (question,) in rows:
            Searched(self._run).told(question, Part.TAGS, said)

    def tags(self, number: int) -> tuple[str, ...]:
        rows = self._run(
            "select tag from tagged where workspace = :workspace and number = :number order by tag", number=number
        )
        return tuple(tag for (tag,) in rows)
