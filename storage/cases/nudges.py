"""In which weeks the owner of a case was to be reminded of it, because a reader of digests wanted that."""

from datetime import datetime

from storage.engine import Run, written


class Nudges:
    _run: Run

    def nudge(self, number: int, week: str, at: datetime) -> bool:
        """Keep that the owner is to be reminded, and say whether this is the first time in that week."""
        return bool(
            self._run(
                "insert into case_nudges (workspace, number, week, at) values (:workspace, :number, :week, :at)"
                " on conflict do nothing returning number",
                number=number,
                week=week,
                at=written(at),
            )
        )

    def nudges(self, number: int) -> dict[str, datetime]:
        """Return in which weeks they were, and since when."""
        rows = self._run(
            "select week, at from case_nudges where workspace = :workspace and number = :number order by week",
            number=number,
        )
        return {str(week): datetime.fromisoformat(at) for week, at in rows}
