"""What was foreseen of each decision and what came of it, and what that comes to, twenty by twenty."""

from datetime import datetime
from fractions import Fraction

from bot.outcomes.calibration import Calibration, Foreseen, Look
from storage.engine import Row, Run, written

OF_TEAM = "workspace = :workspace and (:team = '' or team = :team)"
LOOK = "team, upto, n, brier, base, skill, low, high, at, opens"


class Calibrations:
    """Without a team it is the company's: the outcomes of all teams, and of those who are in none."""

    _run: Run

    def add(self, question: str, team: str, outcome: Foreseen, at: datetime) -> None:
        """Keep an outcome, under the next number."""
        self._run(
            "insert into foreseen (workspace, number, question, team, predicted, actual, at)"
            " select :workspace, 1 + coalesce(max(latest), 0), :question, :team, :predicted, :actual, :at from"
            " (select max(number) as latest from foreseen where workspace = :workspace"
            " union all select max(upto) from calibrations where workspace = :workspace) as numbers",
            question=question,
            team=team,
            predicted=str(outcome.predicted),
            actual=str(outcome.actual),
            at=written(at),
        )

    def unseen(self, team: str) -> int:
        """Count the outcomes that were kept after the last look."""
        [(count,)] = self._run(
            f"select count(*) from foreseen where {OF_TEAM} and number > coalesce((select max(upto) from calibrations"  # noqa: S608
            " where calibrations.workspace = :workspace and calibrations.team = :team), 0)",
            team=team,
        )
        return int(count)

    def outcomes(self, team: str) -> list[tuple[int, Foreseen]]:
        """Return what is kept, in the order in which it came, each with its number."""
        rows = self._run(
            f"select number, predicted, actual from foreseen where {OF_TEAM} order by number",  # noqa: S608  # ours
            team=team,
        )
        return [(int(number), Foreseen(Fraction(p), Fraction(o))) for number, p, o in rows]

    def keep_look(self, look: Look) -> None:
        """Write a look down, once: what it says does not change afterwards."""
        found = look.calibration
        self._run(
            "insert into calibrations (workspace, team, upto, n, brier, base, skill, low, high, at, opens) values"
            " (:workspace, :team, :upto, :n, :brier, :base, :skill, :low, :high, :at, :opens) on conflict do nothing",
            team=look.team,
            upto=look.upto,
            n=found.n,
            **{name: str(getattr(found, name)) for name in ("brier", "base", "low", "high")},
            skill=None if found.skill is None else str(found.skill),
            at=written(look.at),
            opens=written(look.opens),
        )

    def look(self, team: str, upto: int) -> Look | None:
        rows = self._run(
            f"select {LOOK} from calibrations where workspace = :workspace and team = :team and upto = :upto",  # noqa: S608
            team=team,
            upto=upto,
        )
        return next(map(_look, rows), None)

    def looks(self) -> list[Look]:
        """Return all looks of all teams, the company's first, the newest of each first."""
        rows = self._run(f"select {LOOK} from calibrations where workspace = :workspace order by team, upto desc")  # noqa: S608
        return [*map(_look, rows)]

    def _forget_looks(self, before: datetime) -> None:
        self._run("delete from calibrations where workspace = :workspace and at < :before", before=written(before))


def _look(row: Row) -> Look:
    team, upto, n, brier, base, skill, low, high, at, opens = row
    found = Calibration(
        n=int(n),
        brier=Fraction(brier),
        base=Fraction(base),
        skill=None if skill is None else Fraction(skill),
        low=Fraction(low),
        high=Fraction(high),
    )
    return Look(team, int(upto), found, datetime.fromisoformat(at), datetime.fromisoformat(opens))
