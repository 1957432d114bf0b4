"""How soon answers came in a week, of the whole company, and sealed.

Between two copies of the database lies perhaps one closing: what it added would tell when a few people had answered.
"""

from bot.digests.soon import NONE, SPANS, Spans, together
from bot.sealing import CannotOpen, Seal
from storage.engine import Run

DIGITS = 9  # of every number, so that their length tells nothing


class Times:
    _run: Run
    _seal: Seal

    def add_times(self, week: str, came: Spans) -> None:
        """Add what a closing found, which keeps no time of its own."""
        numbers = "".join(f"{count:0{DIGITS}}" for count in together(self.times_in(week), came))
        self._run(
            "insert into answer_times (workspace, week, sealed) values (:workspace, :week, :sealed)"
            " on conflict (workspace, week) do update set sealed = excluded.sealed",
            week=week,
            sealed=self._seal.close(numbers),
        )

    def times_in(self, week: str) -> Spans:
        rows = self._run(
            "select sealed from answer_times where workspace = :workspace and week = :week",
            week=week,
        )
        return next((self._opened(sealed) for (sealed,) in rows), NONE)

    def forget_times(self, week: str) -> None:
        """Forget how soon answers came in this week and those before it."""
        self._run("delete from answer_times where workspace = :workspace and week <= :week", week=week)

    def _opened(self, sealed: str) -> Spans:
        try:
            numbers = self._seal.open(sealed)
        except CannotOpen:  # another key sealed it: nothing is known
            return NONE
        return tuple(int(numbers[at * DIGITS : (at + 1) * DIGITS]) for at in range(SPANS))
