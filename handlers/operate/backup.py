"""`backup`: a copy of everything while the bot runs, from which open answers can never be read."""

from pathlib import Path

from bot.variables.database import is_server
from handlers.operate import FoundProblem, WrongUse
from storage.sqlite.backup import CannotCopy, copy
from storage.sqlite.file import beside

MEGABYTE = 1024 * 1024


def copied(database: str, to: Path) -> str:
    """Return what was done. Raises ``WrongUse`` and ``FoundProblem``."""
    if is_server(database):
        message = "`backup` copies a file, and CHAIR_DATABASE_URL names a server: use pg_dump, as docs/running.md says."
        raise WrongUse(message)
    return backed_up(Path(database), to)


def backed_up(database: Path, to: Path) -> str:
    """Copy the database and return what was done. Raises ``WrongUse`` and ``FoundProblem``; never overwrites."""
    if not database.is_file():
        message = f"There is no database at {database}, so there is nothing to copy. Set CHAIR_DATABASE_URL."
        raise FoundProblem(message)
    if wrong := _wrong(database, to):
        raise WrongUse(wrong)
    try:
        copied = copy(database, to)
    except CannotCopy as cause:
        raise FoundProblem(str(cause)) from cause
    return f"{to} is a whole copy of {database}: {copied.size / MEGABYTE:.1f} MB, checked. {_left_out(copied.locked)}"


def _wrong(database: Path, to: Path) -> str:
    if to.resolve() in (database.resolve(), *beside(database)):
        return f"{to} belongs to the database itself. Give the copy another name."
    if to.is_dir():
        return f"{to} is a folder. Give the copy a name in it."
    if to.exists() or to.is_symlink():
        return f"{to} is there already, and nothing is overwritten. Give the copy another name."
    return "" if to.resolve().parent.is_dir() else f"There is no folder {to.parent}. Make it, or choose another."


def _left_out(locked: int) -> str:
    if not locked:
        return "No question is open, so nothing was left out."
    questions = "1 open question" if locked == 1 else f"{locked} open questions"
    return f"Left out: the keys to the answers of {questions}. Nobody can ever read them from the copy."
