"""The server: how it is reached, whether it will do, and what it has not been told of the schema yet."""

from collections.abc import Iterable
from contextlib import closing
from hashlib import blake2b
from typing import LiteralString

from psycopg import Connection, Error, OperationalError
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.sql import SQL, Identifier

from storage.engine import CannotOpen, Row
from storage.postgres.sql import alike

OLDEST = 15
PATIENCE = {  # where the address does not say otherwise: nobody waits long for a server that does not answer
    "application_name": "empty-chair",
    "connect_timeout": "5",
    "keepalives_idle": "20",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
MANNERS: LiteralString = (  # a process that stands still lets go of what it holds
    "set idle_in_transaction_session_timeout = '15s'; set lock_timeout = '15s'; set statement_timeout = '60s';"
    " set default_transaction_isolation = 'read committed'"
)
KNOWN: LiteralString = "select to_regclass('chair_steps') is not null"


def connected(address: str) -> Connection[Row]:
    """Return a connection that begins no transactions by itself. Raises ``psycopg.Error``."""
    unsaid = {name: value for name, value in PATIENCE.items() if name not in conninfo_to_dict(address)}
    line: Connection[Row] = Connection.connect(make_conninfo(address, **unsaid), autocommit=True)
    alike(line)
    line.prepared_max = 500  # more than we have statements
    line.execute(MANNERS, prepare=False)
    return line


def look_over(address: str) -> str:
    """Make sure that there is a server, and one that will do, and say so. Raises ``CannotOpen``; changes nothing."""
    with closing(reached(address)) as line:
        version, encoding = line.info.server_version // 10_000, line.info.parameter_status("server_encoding")
        if version < OLDEST:
            message = f"The server is PostgreSQL {version}, and Empty Chair needs {OLDEST} or newer: update the server."
            raise CannotOpen(message)
        if encoding != "UTF8":
            message = f"The database {line.info.dbname} is in {encoding}: make one with encoding 'UTF8' and use that."
            raise CannotOpen(message)
        [(may,)] = line.execute("select has_schema_privilege(current_schema(), 'create')").fetchall()
        if not may:
            message = (
                f"{line.info.user} may not make tables in the database {line.info.dbname}: let it own the database"
                f" (alter database {line.info.dbname} owner to {line.info.user})."
            )
            raise CannotOpen(message)
        found = line.info.parameter_status("server_version")
        return f"PostgreSQL {found} answers, and its database {line.info.dbname} can be written"


def done_in(line: Connection[Row]) -> set[str]:
    if not line.execute(KNOWN).fetchall()[0][0]:
        return set()
    return {str(name) for (name,) in line.execute("select name from chair_steps")}


def written_anew(address: str, tables: Iterable[str]) -> None:
    """Leave nothing in the files of what these tables held before. Raises ``CannotOpen``."""
    with closing(reached(address)) as line:
        for table in tables:
            line.execute(SQL("vacuum (full) {}").format(Identifier(table)), prepare=False)


def lock_number(of: str) -> int:
    """Return the advisory lock that stands for something: 64 bits, with a sign."""
    return int.from_bytes(blake2b(of.encode(), digest_size=8).digest(), signed=True)


def reached(address: str) -> Connection[Row]:
    """Return a connection. Raises ``CannotOpen``."""
    try:
        return connected(address)
    except OperationalError as cause:
        why = " ".join(str(cause).split())
        message = f"The database server cannot be reached: {why}. Start it, or mend CHAIR_DATABASE_URL."
        raise CannotOpen(message) from cause
    except Error:
        message = "CHAIR_DATABASE_URL cannot be understood; it should be like postgresql://chair:…@db.example/chair."
        raise CannotOpen(message) from None  # its words might show the password
