"""`move`: everything from one database to another, counted and compared, and never two bots on the same rows.

The order is what makes it safe to pull the plug at any moment. The rows arrive in one transaction, together with a note
that nobody may work with them yet. Then the old database learns that they went, and only then the new one is let go.
So there is no moment at which a bot could start on both, and saying it once more carries it through.
"""

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.ports import Clock
from bot.variables import NotThat
from bot.variables.database import database, is_server, without_password
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.progress import watched
from storage.moving import End, OutOfReach, Unmovable
from storage.moving.carry import carry, compare
from storage.moving.notes import Note, Way, note_in, rub_out, write_down
from storage.moving.whether import is_done, may_arrive, may_leave
from storage.postgres.moving import postgres_end
from storage.sqlite.moving import sqlite_end

Url = Annotated[str, typer.Argument(help="Where everything goes, written as CHAIR_DATABASE_URL is.")]
Back = Annotated[bool, typer.Option("--back", help="Let a bot start again on a database that was moved.")]
Say = Callable[[str], None]


def wanted(present: str, url: str, clock: Clock, *, back: bool) -> None:
    """Do what was asked for. Raises ``WrongUse`` where that is not clear, and ``FoundProblem``."""
    if back == bool(url):
        message = "Say which: python app.py move URL, or python app.py move --back"
        raise WrongUse(message)
    try:
        if url:
            _moved(present, _place(url, present), clock.now())
        else:
            _back(present)
    except (OutOfReach, Unmovable) as cause:
        raise FoundProblem(str(cause)) from cause


def _place(url: str, present: str) -> str:
    try:
        place = database(url)
    except NotThat as wrong:
        message = f"The URL {wrong}"
        raise WrongUse(message) from wrong
    if place == present or Path(place).resolve() == Path(present).resolve():
        message = f"Everything is in {without_password(place)} already. Name another database."
        raise WrongUse(message)
    return place


def _moved(present: str, to: str, at: datetime) -> None:
    with end_of(present, new=False) as source:
        may_leave(source)
        with end_of(to, new=True) as target:
            if is_done(source, target):
                typer.echo(f"Everything was moved from {source.name} to {target.name} before. There is nothing to do.")
                return
            move(source, target, at, typer.echo)
            typer.echo(_afterwards(source, target, _beside(present)))


def end_of(place: str, *, new: bool) -> AbstractContextManager[End]:
    """Hold a database that is there, or one that may be ``new``. Raises ``CannotOpen`` and ``OutOfReach``."""
    return postgres_end(place, new=new) if is_server(place) else sqlite_end(Path(place), new=new)


def move(source: End, target: End, at: datetime, say: Say) -> None:
    """Copy, compare, and let both ends know. Raises ``OutOfReach`` and ``Unmovable``; then the source is as it was."""
    tables = may_arrive(source, target)
    total, this = sum(map(source.count, tables)), secrets.token_hex(8)
    say(f"Copying {total:,} rows of {len(tables)} tables from {source.name} to {target.name}.")
    with watched(total, "Copying") as went:
        carry(source, target, tables, went)
    write_down(Note(Way.ARRIVING, this, source.name, at), target.run)
    target.commit()
    say("Comparing both sides: rows, and a checksum over every value.")
    wide = max(len(table.name) for table in tables)
    for table in tables:
        same = compare(source, target, table)
        say(f"  {table.name:<{wide}}  {same.rows:>11,}  {same}")
    write_down(Note(Way.WENT, this, target.name, at), source.run)
    source.commit()
    write_down(Note(Way.CAME, this, source.name, at), target.run)
    target.commit()


def _back(present: str) -> None:
    with end_of(present, new=False) as end:
        may_leave(end)
        note = note_in(end.run)
        if note is None or note.way is not Way.WENT:
            message = f"{end.name} was not moved away, so a bot may start on it."
            raise FoundProblem(message)
        rub_out(end.run)
        end.commit()
    typer.echo(f"A bot may start on {end.name} again, with what it held on {note.at:%Y-%m-%d at %H:%M} UTC.")
    typer.echo(f"What happened in {note.other} since is not here. Never start one there again: all would come twice.")


def _afterwards(source: End, target: End, beside: Sequence[str]) -> str:
    left = f"the playground's {' and '.join(beside)}" if beside else "CHAIR_SECRET_KEY, which has to stay what it is"
    return "\n".join(
        (
            f"Moved to {target.name}. Set CHAIR_DATABASE_URL to it and start the bot; none starts on the old one now.",
            f"Not in rows, so not moved: {left}. Without it answers to open questions and people's counters are lost.",
            f"All of it is still in {source.name} too. Remove that when the new one has proved itself:",
            "whoever is erased from now on is not erased there.",
        )
    )


def _beside(present: str) -> list[str]:
    """Return the files in which the playground keeps what a real company has elsewhere."""
    files = (Path(present).with_suffix(end) for end in (".key", ".playground.db"))
    return [str(file) for file in files if file.exists()]
