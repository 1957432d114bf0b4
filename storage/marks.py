"""The key's mark: from it nobody finds the key, and by it a bot that was given another one is told apart."""

import hmac
from hashlib import sha256

from storage.engine import Run

TEXT = b"Empty Chair: by this text a key is known again"
NAME = "answers"


def mark_of(key: bytes) -> str:
    return hmac.digest(key, TEXT, sha256).hex()[:32]


def is_of_another(run: Run, key: bytes) -> bool:
    """Tell whether what is kept here was keyed with another key. Before the first start nobody knows."""
    found = run("select mark from key_marks where name = :name", name=NAME)
    return any(not hmac.compare_digest(str(mark), mark_of(key)) for (mark,) in found)


def make_mark(run: Run, key: bytes) -> None:
    """Let this be the key, unless there is one already: of processes that start together one is first."""
    run(
        "insert into key_marks (name, mark) values (:name, :mark) on conflict do nothing",
        name=NAME,
        mark=mark_of(key),
    )
