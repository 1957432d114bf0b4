"""Who changed what, when. Silent about answers, on purpose."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from bot.people import Person, key_read
from storage.engine import Run, written


@dataclass(frozen=True, slots=True)
class Entry:
    at: datetime
    by: Person
    what: str
    about: str


class Audit:
    def __init__(self, run: Run) -> None:
        self._run = run

    def note(self, at: datetime, by: Person, what: str, about: str = "") -> None:
        self._run(
            "insert into audit (workspace, id, at, person, what, about) values"
            " (:workspace, :id, :at, :person, :what, :about)",
            id=secrets.token_hex(8),
            at=written(at),
            person=by.key,
            what=what,
            about=about,
        )

    def entries(self, most: int = 100) -> list[Entry]:
        rows = self._run(
            "select at, person, what, about from audit where workspace = :workspace order by at desc, id limit :most",
            most=most,
        )
        return [Entry(datetime.fromisoformat(at), key_read(person), what, about) for at, person, what, about in rows]

    def forget(self, before: datetime) -> int:
        gone = self._run(
            "delete from audit where workspace = :workspace and at < :before returning 1", before=written(before)
        )
        return len(gone)
