"""The one place where a database is opened, be it a file or on a server."""

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg

from bot.variables.database import is_server, without_password
from storage.engine import CannotOpen, Engine
from storage.postgres import Postgres, migrations, server
from storage.sqlite import Sqlite, file

WORDS = 40  # of what the database says, which may quote a whole statement
__all__ = ["CannotOpen", "held", "look_over", "missing_steps", "opened", "written_anew"]


def opened(database: str) -> Engine:
    """Open what ``bot.settings`` calls the database, with its schema brought up to date. Raises ``CannotOpen``."""
    try:
        return Postgres(database) if is_server(database) else Sqlite(Path(database))
    except (sqlite3.Error, psycopg.Error) as cause:
        why = " ".join(str(cause).split()[:WORDS])
        message = f"{without_password(database)} cannot be brought up to date: {why}. It is as it was before."
        raise CannotOpen(message) from cause


@contextmanager
def held(database: str) -> Iterator[None]:
    """Look it over, and keep a file to this process for as long as this lasts. Raises ``CannotOpen``."""
    if is_server(database):
        look_over(database)
        yield
        return
    with file.alone(Path(database)):
        look_over(database)
        yield


def look_over(database: str) -> str:
    """Make sure that it will do, and say so. Raises ``CannotOpen``; changes nothing."""
    if is_server(database):
        return server.look_over(database)
    file.look_over(Path(database))
    return f"{database} is whole and can be written"


def missing_steps(database: str) -> list[str]:
    """Return the migrations that it has not seen yet. Raises ``CannotOpen``; changes nothing."""
    return migrations.missing_steps(database) if is_server(database) else file.missing_steps(Path(database))


def written_anew(database: str, tables: Iterable[str]) -> None:
    """Let what these tables held before be gone from the files as well, as far as this database can."""
    if is_server(database):
        server.written_anew(database, tables)
        return
    with closing(Sqlite(Path(database))) as engine:
        asyncio.run(engine.scrub())
