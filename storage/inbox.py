"""Deliveries already handled, so that a second one changes nothing. Keyed hashes only, never a body or a person."""

import hmac
from datetime import datetime
from hashlib import sha256

from storage.engine import Run, written


class Inbox:
    def __init__(self, run: Run, key: bytes) -> None:
        self._run = run
        self._key = key

    def is_new(self, delivery: str, at: datetime, question: str | None = None) -> bool:
        """Remember the delivery, and say whether this was its first time. Those of a ``question`` go at its closing."""
        return bool(
            self._run(
                "insert into deliveries (workspace, delivery, at, question) values"
                " (:workspace, :delivery, :at, :question) on conflict do nothing returning delivery",
                delivery=hmac.digest(self._key, delivery.encode(), sha256).hex()[:32],
                at=written(at),
                question=question,
            )
        )

    def forget_question(self, question: str) -> None:
        self._run("delete from deliveries where workspace = :workspace and question = :question", question=question)

    def forget(self, before: datetime) -> int:
        gone = self._run(
            "delete from deliveries where workspace = :workspace and at < :before returning 1", before=written(before)
        )
        return len(gone)
