"""What leaders noted of calls, sealed, and which leaders want no customers to call."""

from datetime import datetime

from bot.leaders.calls import Call
from bot.people import by_mail
from bot.sealing import Seal
from storage.engine import Run, written
from storage.leaders.sealed import opened, shut


class Noted:
    _run: Run
    _seal: Seal

    def note(self, name: str) -> str:
        """Return what was noted of a call; nothing where nothing was. Raises ``CannotOpen``."""
        rows = self._run("select sealed from call_notes where workspace = :workspace and name = :name", name=name)
        return next((opened(self._seal, name, sealed) for (sealed,) in rows), "")

    def keep_note(self, call: Call, words: str) -> None:
        self.forget_note(call.name)
        self._run(
            "insert into call_notes (workspace, name, person, sealed) values (:workspace, :name, :person, :sealed)",
            name=call.name,
            person=by_mail(call.leader).key,
            sealed=shut(self._seal, call.name, words),
        )

    def forget_note(self, name: str) -> None:
        self._run("delete from call_notes where workspace = :workspace and name = :name", name=name)

    def wants_none(self, leader: str) -> bool:
        """Tell whether a leader wants no customers to call."""
        return bool(
            self._run(
                "select 1 from no_calls where workspace = :workspace and person = :person", person=by_mail(leader).key
            )
        )

    def offer_none(self, leader: str, at: datetime) -> None:
        self._run(
            "insert into no_calls (workspace, person, since) values (:workspace, :person, :since)"
            " on conflict do nothing",
            person=by_mail(leader).key,
            since=written(at),
        )

    def offer_again(self, leader: str) -> None:
        self._run("delete from no_calls where workspace = :workspace and person = :person", person=by_mail(leader).key)
