"""Every column that is sealed or signed with a key of ours, and how it is kept with another one.

A column that is sealed and stands neither here nor in ``OF_QUESTIONS`` fails a test: its rows would be lost with a key.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.sealing import CannotOpen
from storage.engine import Row, Run
from storage.keys import Keys
from storage.moving import End
from storage.moving.sums import Table


class Sealing(Protocol):
    def close(self, words: str) -> str: ...

    def open(self, sealed: str) -> str:
        """Return what was sealed; nothing or ``CannotOpen`` where it was sealed with another key."""


@dataclass(frozen=True, slots=True)
class Column:
    """``of`` is what ``Keys`` call the seal. ``lost``: the row is of no use when the key is lost."""

    table: str
    of: str
    lost: bool = True
    name: str = "sealed"

    def seal(self, keys: Keys) -> Sealing | None:
        found: Sealing | None = getattr(keys, self.of)
        return found


COLUMNS = (
    Column("answer_times", "times"),
    Column("attention", "seal"),
    Column("call_notes", "contacts"),
    Column("connected_calendars", "calendars"),
    Column("hook_secrets", "hooks"),
    Column("ledger", "ledger", lost=False),  # with a key of its own, which may still be there
    Column("pay_asked", "pay"),
    Column("slack_installations", "installations", lost=False),  # it stands without a token, until it is installed anew
    Column("to_call", "contacts"),
)
HASH = re.compile(r"[0-9a-f]{64}")
OF_QUESTIONS = ("given.sealed", "secrets.secret")  # open answers have a secret for each question besides
OF_KEYS = ("carried_keys.sealed",)  # goes from key to key by itself
SIGNED = (  # table, column, and with which seal
    ("calls", "customer", "evidence"),
    ("consents_withdrawn", "whose", "evidence"),
    ("erased", "whose", "erased"),
    ("quotes", "customer", "evidence"),
    ("to_call", "customer", "evidence"),
)


def sealed_anew(end: End, column: Column, old: Keys, new: Keys) -> tuple[int, int]:
    """Seal a column with another key; return how many cells that were, and how many nobody can open."""
    was, will_be = column.seal(old), column.seal(new)
    table = next(one for one in end.tables() if one.name == column.table)
    there = f"from {table.name} where {column.name} is not null"
    rows = end.run(f"select {', '.join(table.key)}, {column.name} {there}")  # names of our own schema
    good = 0
    for *key, sealed in rows if was and will_be else ():
        if was and will_be and (words := opened(was, sealed)) is not None:
            _put(end.run, table, column.name, tuple(key), will_be.close(words))
            good += 1
    return good, len(rows) - good


def opened(seal: Sealing, sealed: str) -> str | None:
    try:
        return seal.open(sealed) or None
    except CannotOpen:
        return None


def _put(run: Run, table: Table, column: str, key: Row, sealed: str) -> None:
    at = " and ".join(f"{name} = :key{nth}" for nth, name in enumerate(table.key))
    sql = f"update {table.name} set {column} = :sealed where {at}"  # noqa: S608  # names of our own schema
    run(sql, sealed=sealed, **{f"key{nth}": value for nth, value in enumerate(key)})


def signed_anew(run: Run, table: str, column: str, over: Callable[[str], str]) -> None:
    """Let what was signed with one key be what the next one makes of it."""
    for (signed,) in run(f"select distinct {column} from {table}"):  # noqa: S608  # names of our own schema
        if not HASH.fullmatch(str(signed)):  # a call that nobody may make any more is to nobody
            continue
        sql = f"update {table} set {column} = :anew where {column} = :signed"  # noqa: S608  # names of our own schema
        run(sql, anew=over(str(signed)), signed=signed)
