"""What a company's language model has cost, a day a row, in millionths of the currency that the setup names."""

from datetime import date

from storage.engine import Run


class Spending:
    def __init__(self, run: Run) -> None:
        self._run = run

    def spend(self, day: date, millionths: int, calls: int = 1) -> None:
        """Add to a day's costs. What was set aside and not needed is given back as a negative sum."""
        self._run(
            "insert into spending (workspace, day, calls, spent) values (:workspace, :day, :calls, :spent)"
            " on conflict (workspace, day) do update set calls = spending.calls + excluded.calls,"
            " spent = spending.spent + excluded.spent",
            day=day.isoformat(),
            calls=calls,
            spent=millionths,
        )

    def spent(self, day: date) -> int:
        rows = self._run("select spent from spending where workspace = :workspace and day = :day", day=day.isoformat())
        return next((int(spent) for (spent,) in rows), 0)

    def forget(self, before: date) -> None:
        self._run("delete from spending where workspace = :workspace and day < :before", before=before.isoformat())
