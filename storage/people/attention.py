"""What each person's own counters say, sealed, so that a copy of the database does not tell who answered.

The counters are written anew for everyone who was asked whenever a question closes, in the same number of bytes.
"""

from base64 import urlsafe_b64encode
from datetime import datetime
from hashlib import sha256
from typing import LiteralString

from cryptography.fernet import Fernet, InvalidToken

from bot.people import Attention, Person
from storage.engine import Run

LENGTH = 96  # bytes of any counters, so that their length tells nothing


class Seal:
    """Fernet (AES-128-CBC and HMAC-SHA256) under a key derived from ours."""

    def __init__(self, key: bytes) -> None:
        self._fernet = Fernet(urlsafe_b64encode(sha256(b"attention" + key).digest()))

    def close(self, words: str) -> str:
        return self._fernet.encrypt(words.ljust(LENGTH).encode()).decode()

    def open(self, sealed: str) -> str:
        try:
            return self._fernet.decrypt(sealed.encode()).decode().rstrip()
        except InvalidToken:  # another key sealed it: nothing is known
            return ""


class Attentions:
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def of(self, person: Person) -> Attention:
        rows = self._run(
            "select sealed from attention where workspace = :workspace and person = :person", person=person.key
        )
        return next((_read(self._seal.open(sealed)) for (sealed,) in rows), Attention())

    def is_kept(self, person: Person) -> bool:
        sql: LiteralString = "select 1 from attention where workspace = :workspace and person = :person"
        return bool(self._run(sql, person=person.key))

    def keep(self, person: Person, attention: Attention) -> None:
        until = attention.left_alone_until
        words = f"{attention.ignored}|{attention.month}|{attention.took_part}|{until.isoformat() if until else ''}"
        self._run(
            "insert into attention (workspace, person, sealed) values (:workspace, :person, :sealed)"
            " on conflict (workspace, person) do update set sealed = excluded.sealed",
            person=person.key,
            sealed=self._seal.close(words),
        )

    def bring_together(self, account: Person, one: Person) -> None:
        """Let the counters of an account be the person's. In doubt whoever was to be left alone is."""
        if not self.is_kept(account):
            return
        self.keep(one, self.of(one).together_with(self.of(account)))
        self._run("delete from attention where workspace = :workspace and person = :person", person=account.key)


def _read(words: str) -> Attention:
    if not words:
        return Attention()
    ignored, month, took_part, until = words.split("|")
    return Attention(int(ignored), month, int(took_part), datetime.fromisoformat(until) if until else None)
