"""Who is at work in a database on a server: any number of bots beside each other, or one move alone."""

from functools import partial
from typing import LiteralString

from psycopg import Connection

from storage.engine import Away, CannotOpen, Row
from storage.moving.notes import why_not_here
from storage.postgres.server import connected, lock_number
from storage.postgres.sql import ours
from storage.postgres.told import Told

AT_WORK = lock_number("at work in the rows of Empty Chair")
BESIDE: LiteralString = "select pg_try_advisory_lock_shared(%s)"
ALONE: LiteralString = "select pg_try_advisory_lock(%s)"


def beside_others(address: str) -> Told:
    """Return the server to work with. Raises ``Away`` where everything moves or has moved, or ``Error``."""
    line = connected(address)
    try:
        return _beside_others(line)
    except BaseException:  # whatever it is, nobody else has this connection to close it
        line.close()
        raise


def alone(line: Connection[Row]) -> None:
    """Keep everybody away until the connection ends. Raises ``CannotOpen`` where somebody is there."""
    if not _granted(ALONE, line):
        message = f"Another process of Empty Chair is using the database {line.info.dbname}. Stop it first."
        raise CannotOpen(message)


def run_in(told: Told, sql: LiteralString, **values: object) -> list[Row]:
    return told.run(ours(sql), values)


def _beside_others(line: Connection[Row]) -> Told:
    if not _granted(BESIDE, line):
        message = f"Everything in the database {line.info.dbname} is just being moved. Wait until that is over."
        raise Away(message)
    told = Told(line)
    if why := why_not_here(partial(run_in, told)):
        raise Away(why)
    return told


def _granted(asking: LiteralString, line: Connection[Row]) -> bool:
    return bool(line.execute(asking, (AT_WORK,)).fetchall()[0][0])
