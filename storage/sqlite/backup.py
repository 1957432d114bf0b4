"""A copy of the database while the bot goes on writing: whole, checked, and without what opens the open answers.

It is made in memory first, so that the questions' secrets never reach the disk a second time, and in one go: a copy
made page by page begins anew at every commit, and under load comes to no end.
"""

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from storage.sqlite.file import quick_check

BUSY = 5  # s for whoever is writing this very moment


class CannotCopy(Exception):
    """There is no copy. Its words say why, and what to mend."""


@dataclass(frozen=True, slots=True)
class Copied:
    """``locked``: open questions whose answers so far nobody can open from the copy. ``size`` is in bytes."""

    size: int
    locked: int


def copy(database: Path, to: Path) -> Copied:
    """Write a consistent copy under a name that is not taken yet. Raises ``CannotCopy``, and then leaves nothing."""
    part = to.with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    try:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as held:
            locked = _held(database, held)
            _write(held, part, database)
        part.rename(to)
    except OSError as cause:
        message = f"{to} cannot be written: {cause.strerror}. Choose another place."
        raise CannotCopy(message) from cause
    except sqlite3.Error as cause:
        message = f"{to} cannot be written: {cause}. Make room there, or choose another place."
        raise CannotCopy(message) from cause
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Copied(to.stat().st_size, locked)


def _held(database: Path, held: sqlite3.Connection) -> int:
    """Read everything as it is at this moment, leave the secrets out, and return how many those were."""
    try:
        uri = f"{database.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY, isolation_level=None)) as source:
            source.backup(held)
        held.execute("pragma secure_delete = on")
        locked = held.execute("delete from secrets").rowcount
        held.execute("vacuum")
    except sqlite3.Error as cause:
        message = f"{database} cannot be copied: {cause}. `python app.py doctor` tells more."
        raise CannotCopy(message) from cause
    return locked


def _write(held: sqlite3.Connection, part: Path, database: Path) -> None:
    """Write the copy for its owner alone, and look whether all of it is there and whole."""
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(part, isolation_level=None)) as written:
        held.backup(written)
        found = quick_check(written)
    if found != "ok":
        message = (
            f"{database} is damaged, so there is no copy of it: {found}. Keep an older copy, and look at the disk."
        )
        raise CannotCopy(message)
