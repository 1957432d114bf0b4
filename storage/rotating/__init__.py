"""A key is changed, or lost: what was kept with the old one is kept with the new one, or is gone.

All of it happens in one transaction over all companies. So a process that is killed on its way has done nothing, and
saying it once more begins anew.
"""

from dataclasses import dataclass
from functools import partial

from bot.sealing import Seal
from storage.keys import Keys
from storage.marks import is_of_another, make_mark
from storage.moving import End
from storage.rotating.answers import answers_anew, count_open
from storage.rotating.columns import COLUMNS, SIGNED, sealed_anew, signed_anew
from storage.rotating.losing import lose_what_is_shut

LEDGER = "ledger"
REPEATED = ("deliveries", "blocker_tellers", "calendar_channels")  # keyed, and of use for a while only


@dataclass(frozen=True, slots=True)
class Changed:
    """``shut``: what could not be opened before either, and stays as it is. ``questions`` are open and stay so."""

    sealed: int
    shut: int
    questions: int


def is_changed(end: End, key: bytes) -> bool:
    """Tell whether the rows are kept with this key, and known to be."""
    return bool(end.run("select 1 from key_marks")) and not is_of_another(end.run, key)


def change_key(end: End, old: Keys, new: Keys) -> Changed:
    """Keep everything with the key of ``new`` from now on, but the ledger, which has a key of its own.

    Raises ``CannotOpen`` where ``old`` is not what it was kept with.
    """
    questions = count_open(end.run)
    answers_anew(end.run, old.key, new.key)
    for table, column, purpose in SIGNED:
        signed_anew(end.run, table, column, partial(_over, new, purpose))
    old.hand_on(end.run, new)
    found = [sealed_anew(end, column, old, new) for column in COLUMNS if column.of != LEDGER]
    _forget_what_was_repeated(end)
    end.run("delete from key_marks")
    make_mark(end.run, new.key)
    return Changed(sum(good for good, _ in found), sum(shut for _, shut in found), questions)


def change_ledger_key(end: End, old: Keys, new: Keys) -> Changed:
    """Seal the sponsor's ledger with the key of ``new`` from now on."""
    [ledger] = [column for column in COLUMNS if column.of == LEDGER]
    good, shut = sealed_anew(end, ledger, old, new)
    return Changed(good, shut, 0)


def lose_key(end: End, new: Keys) -> dict[str, int]:
    """Let what was kept with a key that nobody has be gone; return how many rows went, by table."""
    gone = lose_what_is_shut(end, new)
    _forget_what_was_repeated(end)
    end.run("delete from key_marks")
    make_mark(end.run, new.key)
    return gone


def _over(new: Keys, purpose: str, signed: str) -> str:
    seal: Seal = getattr(new, purpose)
    return seal.sign_over(signed)


def _forget_what_was_repeated(end: End) -> None:
    for table in REPEATED:
        end.clear(next(one for one in end.tables() if one.name == table))
