"""Wins: what changed for a customer, who did it, and which executives have the draft."""

from datetime import datetime

from bot.wins import Win
from storage.engine import Run, written
from storage.wins.doers import Doers
from storage.wins.drafts import Drafts
from storage.wins.lists import Lists
from storage.wins.posts import Posts
from storage.wins.rows import COLUMNS, KEEP, values_of, win_in
from storage.wins.wordings import Wordings


class Wins(Doers, Drafts, Posts, Lists, Wordings):
    def __init__(self, run: Run) -> None:
        self._run = run

    def next_number(self) -> int:
        [(most,)] = self._run("select coalesce(max(number), 0) from win_files where workspace = :workspace")
        return int(most) + 1

    def keep(self, win: Win) -> None:
        """Keep the win as it is now."""
        self._run(KEEP, **values_of(win))

    def win(self, number: int) -> Win | None:
        rows = self._run(
            f"select {COLUMNS} from win_files where workspace = :workspace and number = :number",  # noqa: S608
            number=number,
        )
        return next(map(win_in, rows), None)

    def forget(self, before: datetime) -> None:
        """Forget wins that were told of before then, with everything about them."""
        old = "select number from win_files where win_files.workspace = :workspace and told < :before"
        for table in ("doers", "drafts", "wordings", "win_posts", "win_courses", "win_wishes", "ledger"):
            self._run(
                f"delete from {table} where workspace = :workspace and number in ({old})",  # noqa: S608  # constants
                before=written(before),
            )
        self._run("delete from win_files where workspace = :workspace and told < :before", before=written(before))
