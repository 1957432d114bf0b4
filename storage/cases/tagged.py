"""Tags of cases, and the teams that they touch."""

from storage.cases.searched import Part, Searched
from storage.engine import Run


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
