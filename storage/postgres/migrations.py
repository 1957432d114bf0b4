"""The same schema in PostgreSQL, with what only PostgreSQL wants to be told."""

from collections.abc import Mapping
from contextlib import closing

from psycopg import Connection

from storage.engine import Row
from storage.migrations import STEPS, refuse_newer
from storage.postgres.server import connected, done_in, lock_number, reached
from storage.postgres.sql import in_postgres

SOON = "autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1"
OURS = {
    "vacuum soon what is let go of for good": f"""
        alter table secrets set ({SOON});
        alter table given set ({SOON});
        alter table words set ({SOON});
        alter table deliveries set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
        alter table views set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02)
    """,
    "leave room beside alarms for those that are claimed": """
        alter table alarms set (fillfactor = 45, autovacuum_vacuum_scale_factor = 0.02)
    """,
    "vacuum soon by what shared words were found": f"""
        alter table searched_words set ({SOON})
    """,
    "vacuum soon what customers take back": f"""
        alter table quotes set ({SOON})
    """,
    "vacuum soon who may be called no more": f"""
        alter table to_call set ({SOON});
        alter table call_notes set ({SOON})
    """,
}
LOCK = lock_number("the schema of Empty Chair")


def bring_up_to_date(address: str, known: Mapping[str, str] = STEPS | OURS) -> None:
    """Apply what is missing, all of it or nothing. Processes that start together wait. Raises ``CannotOpen``."""
    with closing(connected(address)) as line, line.transaction():
        line.execute("set local lock_timeout = 0; set local statement_timeout = 0", prepare=False)
        line.execute("select pg_advisory_xact_lock(%s)", (LOCK,))
        line.execute('create table if not exists chair_steps (name text collate "C" primary key)')
        done = done_in(line)
        refuse_newer(done, known)
        _apply({name: step for name, step in known.items() if name not in done}, line)


def missing_steps(address: str) -> list[str]:
    """Return what the database has not seen yet. Raises ``CannotOpen``; changes nothing."""
    with closing(reached(address)) as line:
        done = done_in(line)
    refuse_newer(done, STEPS | OURS)
    return [name for name in STEPS | OURS if name not in done]


def _apply(missing: Mapping[str, str], line: Connection[Row]) -> None:
    for name, step in missing.items():
        for statement in in_postgres(step):
            line.execute(statement, prepare=False)
        line.execute("insert into chair_steps (name) values (%s)", (name,))
