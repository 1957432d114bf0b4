"""The list of those who were erased, outside the database: a line of keyed hashes each, from which nobody is read."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.variables.database import is_server
from bot.variables.lent import Lent
from handlers.operate import FoundProblem
from storage.people.erased import Erasure

BESIDE = "chair.erased"
PERSON, CUSTOMER, END = "person", "customer", "."


@dataclass(frozen=True, slots=True)
class Noted:
    """One line. Of a customer there is one hash and the day, and no id."""

    workspace: str
    kind: str
    at: str
    id: str
    whose: tuple[str, ...]

    @property
    def line(self) -> str:
        """Return the line; the full stop tells a whole one from one that was torn off."""
        return " ".join((self.kind, self.workspace, self.at, self.id, *self.whose, END))

    @property
    def erasure(self) -> Erasure:
        return Erasure(self.id, datetime.fromisoformat(self.at), self.whose)

    @property
    def day(self) -> date:
        return date.fromisoformat(self.at)


def of_person(workspace: str, erasure: Erasure) -> Noted:
    return Noted(workspace, PERSON, erasure.at.isoformat(), erasure.id, erasure.whose)


def of_customer(workspace: str, whose: str, day: date) -> Noted:
    return Noted(workspace, CUSTOMER, day.isoformat(), "-", (whose,))


def list_of(database: str, lent: Lent) -> Path | None:
    """Return where the list of a database is; None on a server for which nobody has named a file."""
    if lent.erased:
        return Path(lent.erased)
    return None if is_server(database) else Path(database).parent / BESIDE


def read_list(file: Path, *, needed: bool = False) -> list[Noted]:
    """Return what stands in a list; a line that was torn off is passed over. Raises ``FoundProblem``."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as cause:
        if not needed:
            return []
        message = f"There is no list at {file}."
        raise FoundProblem(message) from cause
    except (OSError, UnicodeError) as cause:
        message = f"The list of those who were erased, {file}, cannot be read. Put it right: without it they come back."
        raise FoundProblem(message) from cause
    return [_noted(line, number, file) for number, line in enumerate(lines, 1) if line.split()[-1:] == [END]]


def _noted(line: str, number: int, file: Path) -> Noted:
    kind, *rest = line.split()
    try:
        workspace, at, name, *whose = rest[:-1]
        noted = Noted(workspace, kind, at, name, tuple(whose))
        reads = {PERSON: datetime.fromisoformat, CUSTOMER: date.fromisoformat}[kind]
        _ = reads(at), whose[0]
    except (ValueError, LookupError) as cause:
        message = f"Line {number} of {file} is none of a list of those who were erased. Put back the file as it was."
        raise FoundProblem(message) from cause
    return noted


def append(file: Path, noted: Iterable[Noted]) -> int:
    """Add what does not stand there yet, durably, and return how many lines that was. Raises ``FoundProblem``."""
    known = set(read_list(file))
    new = [each for each in dict.fromkeys(noted) if each not in known]
    if not new:
        return 0
    try:
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(opened, "".join(f"\n{each.line}\n" for each in new).encode())
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as cause:
        message = f"{file} cannot be written: {cause.strerror}. Whoever was erased has to be listed there."
        raise FoundProblem(message) from cause
    return len(new)
