"""`rotate-key`: what was kept with one key is kept with the next one; with ``--lost`` it is gone, and a bot may start.

It is one transaction over everything, with no bot at work. So a process that is killed has done nothing, and open
questions stay open: both keys are there, and their answers get new names and seals under the new one.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.sealing import CannotOpen
from bot.variables import NotThat
from bot.variables.database import is_server, without_password
from bot.variables.next_keys import LEDGER, NEXT, SECRET, next_key
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.move import end_of
from storage.keys import Keys
from storage.marks import is_of_another
from storage.moving import End, OutOfReach
from storage.moving.notes import why_not_here
from storage.moving.whether import of_this_version
from storage.opening import written_anew
from storage.rotating import Changed, change_key, change_ledger_key, is_changed, lose_key
from storage.rotating.columns import COLUMNS

NOTHING_TO_DO = (
    f"Set the new key as {NEXT[SECRET]}, or {NEXT[LEDGER]}, beside the one in use, and say it again."
    " docs/running.md says how."
)
LOST = {  # what the tables are to people
    "secrets": "open questions, which close as not counted",
    "attention": "people's counters, which begin anew",
    "connected_calendars": "calendars that people connected, who are to connect them again",
    "hook_secrets": "secrets of programs that tell of meetings; `hooks --new` makes new ones",
    "to_call": "customers who may be called, to be brought in again",
    "call_notes": "notes of calls",
    "consents_withdrawn": "customers or quotes whose consent was withdrawn: bring in only what may still be shown",
    "arms": "series of the hold-out, on which the lot falls anew",
}


class Place(Protocol):
    """Where the rows are, and what they are kept with now; ``environ`` may name what follows."""

    @property
    def database(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def ledger_key(self) -> str: ...
    @property
    def environ(self) -> Mapping[str, str]: ...


@dataclass(frozen=True, slots=True)
class Next:
    """The keys that follow; each is empty where it stays."""

    secret: str
    ledger: str


def rotated(place: Place, *, lost: bool) -> str:
    """Return what was done. Raises ``WrongUse`` and ``FoundProblem``, and then nothing was changed."""
    if not place.key:
        message = "The playground's key is a file beside its database, and is not changed. Set up a platform first."
        raise WrongUse(message)
    said = _lost(place) if lost else _rotated(place, _next(place.environ))
    written_anew(place.database, sorted({column.table for column in COLUMNS} | LOST.keys()))
    return said


def _next(environ: Mapping[str, str]) -> Next:
    try:
        return Next(next_key(environ, SECRET), next_key(environ, LEDGER))
    except NotThat as wrong:
        raise WrongUse(str(wrong)) from wrong


def _rotated(place: Place, then: Next) -> str:
    if not (then.secret or then.ledger):
        raise WrongUse(NOTHING_TO_DO)
    if then.ledger and not place.ledger_key:
        message = f"{LEDGER} is not set, so nothing is sealed with it. Set {LEDGER} itself."
        raise WrongUse(message)
    said = []
    with _alone_with(place.database) as end:
        if then.secret:
            said.append(_secret(end, place.key, then.secret))
        if then.ledger:
            said.append(_ledger(end, place.ledger_key, then.ledger))
        end.commit()
    return "\n".join(said)


def _secret(end: End, key: str, then: str) -> str:
    after = f"Set {SECRET} to the new key, take {NEXT[SECRET]} away, and start the bot: with the old one none starts."
    if is_changed(end, then.encode()):
        return f"Everything is kept with {NEXT[SECRET]} already; there is nothing to do. {after}"
    if is_of_another(end.run, key.encode()):
        message = f"What is in this database was kept with neither {SECRET} nor {NEXT[SECRET]}. Nothing was changed."
        raise FoundProblem(message)
    old, new = Keys(key.encode()), Keys(then.encode())
    old.recall(end.run)
    done = change_key(end, old, new)
    stay = f"{done.questions} open questions stay open, with the answers that were given. " if done.questions else ""
    return f"{done.sealed} sealed values are sealed with the new key. {stay}{_shut(done)}{after}"


def _ledger(end: End, key: str, then: str) -> str:
    after = f"Set {LEDGER} to the new key, and take {NEXT[LEDGER]} away."
    old, new = (Keys(b"", ledger=each) for each in (key, then))
    done = change_ledger_key(end, old, new)
    if done.shut and not done.sealed:
        if not change_ledger_key(end, new, new).shut:
            return f"The ledger is sealed with {NEXT[LEDGER]} already; there is nothing to do. {after}"
        message = f"{LEDGER} opens nothing that is in the ledger. Put the right one back. Nothing was changed."
        raise FoundProblem(message)
    return f"{done.sealed} entries of the ledger are sealed with the new key. {_shut(done)}{after}"


def _shut(done: Changed) -> str:
    return f"{done.shut} could not be opened before either, and stay as they are. " if done.shut else ""


def _lost(place: Place) -> str:
    with _alone_with(place.database) as end:
        if not is_of_another(end.run, place.key.encode()):
            message = f"What is in this database was kept with {SECRET} as it is set, so it is not lost."
            raise FoundProblem(message)
        gone = lose_key(end, Keys(place.key.encode()))
        end.commit()
    told = [f"- {gone[table]} {words}" for table, words in LOST.items() if gone.get(table)]
    stays = "All that was closed, counted, decided and written stays. A bot with this key may start now."
    return "\n".join((f"Gone with the old key, for good{':' if told else ': nothing.'}", *told, stays))


@contextmanager
def _alone_with(database: str) -> Iterator[End]:
    """Hold the database with nobody else at work in it. Raises ``FoundProblem`` and ``CannotOpen``."""
    if not (is_server(database) or Path(database).is_file()):
        message = f"There is no database at {database}, so nothing is kept with any key. Set CHAIR_DATABASE_URL."
        raise FoundProblem(message)
    try:
        with end_of(database, new=False) as end:
            of_this_version(end)
            if why := why_not_here(end.run):
                raise FoundProblem(why)
            yield end
    except OutOfReach as cause:
        raise FoundProblem(str(cause)) from cause
    except CannotOpen as cause:
        message = f"Something in {without_password(database)} does not open with {SECRET}. Nothing was changed."
        raise FoundProblem(message) from cause
