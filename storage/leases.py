"""Who does what only one of equal processes may do: a row for each such thing, with a holder, a fence and an end.

The fence grows whenever the holder changes, so that whoever stood still meanwhile can be told from who came after.
"""

from datetime import datetime

from storage.engine import Run, written


class Leases:
    def __init__(self, run: Run) -> None:
        self._run = run

    def take(self, name: str, holder: str, now: datetime, until: datetime, workspace: str) -> int | None:
        """Take or renew it, and return its fence; None while somebody else has it."""
        rows = self._run(
            "insert into leases (workspace, name, holder, fence, until) values (:workspace, :name, :holder, 1, :until)"
            " on conflict (workspace, name) do update set holder = excluded.holder, until = excluded.until,"
            " fence = leases.fence + case when leases.holder = excluded.holder then 0 else 1 end"
            " where leases.holder = excluded.holder or leases.until <= :now returning fence",
            workspace=workspace,
            name=name,
            holder=holder,
            now=written(now),
            until=written(until),
        )
        return next((int(fence) for (fence,) in rows), None)

    def give_back(self, name: str, holder: str) -> None:
        """Let anybody take it at once. Whatever its holder still has under way no longer counts."""
        self._run(
            "update leases set holder = '', until = '', fence = fence + 1 where name = :name and holder = :holder",
            name=name,
            holder=holder,
        )
