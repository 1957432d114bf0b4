"""The database file itself: may it be opened, is it whole, and has another process got it."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from storage.engine import CannotOpen
from storage.migrations import STEPS, refuse_newer

if sys.platform == "win32":
    from msvcrt import LK_NBLCK, locking
else:
    from fcntl import LOCK_EX, LOCK_NB, flock

WAY_OUT = "Put a copy from before in its place, or move it away and start anew."


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep the database to this process for as long as this lasts. Raises ``CannotOpen``."""
    name = path.resolve()
    try:
        file = name.with_name(f"{name.name}.lock").open("ab")
    except OSError as cause:
        raise CannotOpen(_not_there(path) or f"{path} cannot be locked: {cause.strerror}.") from cause
    with file:
        try:
            _lock(file)
        except OSError as cause:
            message = f"Another process of Empty Chair is using {path}. Stop it first, or set CHAIR_DATABASE_URL."
            raise CannotOpen(message) from cause
        yield


def look_over(path: Path) -> None:
    """Make sure that the file can be written and is whole. Raises ``CannotOpen``; changes nothing."""
    if missing := _not_there(path) or _log_missing(path):
        raise CannotOpen(missing)
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=5)) as db:
            found = quick_check(db)
            db.execute("begin immediate")
            db.execute("pragma user_version = 0")  # a file that can only be read lets a transaction begin
            db.execute("rollback")
    except sqlite3.OperationalError as cause:
        message = f"{path} cannot be written: {cause}. Check its permissions and those of its folder."
        raise CannotOpen(message) from cause
    except sqlite3.DatabaseError as cause:
        message = f"{path} is damaged: {cause}. {WAY_OUT}"
        raise CannotOpen(message) from cause
    if found != "ok":
        message = f"{path} is damaged: {found}. {WAY_OUT}"
        raise CannotOpen(message)


def quick_check(db: sqlite3.Connection) -> str:
    """Return ``ok``, or the first thing that is wrong."""
    return str(db.execute("pragma quick_check(1)").fetchone()[0]).replace("\n", " ").removeprefix("*** ")


def missing_steps(path: Path) -> list[str]:
    """Return the migrations that the file has not seen yet. Raises ``CannotOpen``; changes nothing."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            known = db.execute("select 1 from sqlite_master where name = '_sqlite_migrations'").fetchone()
            done = {name for (name,) in db.execute("select name from _sqlite_migrations")} if known else set()
    except sqlite3.Error as cause:
        message = f"{path} cannot be read: {cause}."
        raise CannotOpen(message) from cause
    refuse_newer(done, STEPS)
    return [name for name in STEPS if name not in done]


def beside(path: Path) -> tuple[Path, ...]:
    """Return the files that belong to the database, whether they are there now or not."""
    name = path.resolve()
    return (
        *(name.with_name(name.name + end) for end in ("-wal", "-shm", "-journal", ".lock")),
        name.with_suffix(".key"),
    )


def _not_there(path: Path) -> str:
    if not path.resolve().parent.is_dir():
        return f"There is no folder {path.parent}. Make it, or set CHAIR_DATABASE_URL to a file elsewhere."
    return f"{path} is a folder. Set CHAIR_DATABASE_URL to a file." if path.is_dir() else ""


def _log_missing(path: Path) -> str:
    """Say so if the log was lost: SQLite would go on without what was written last, and say nothing."""
    log, index, *_ = beside(path)
    if log.exists() or not (index.exists() and path.exists()):
        return ""
    return f"{log} is missing, with what was written last. Put it back, or remove {index} too and do without."


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        locking(file.fileno(), LK_NBLCK, 1)
    else:
        flock(file, LOCK_EX | LOCK_NB)
