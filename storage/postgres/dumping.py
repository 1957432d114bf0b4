"""What PostgreSQL's own tools do: a dump of one moment while bots go on, and a database made from it."""

import secrets
import shutil
import subprocess  # nosec B404  # pg_dump and pg_restore, and nothing that anybody typed
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from psycopg import Error
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import InsufficientPrivilege
from psycopg.sql import SQL, Identifier

from storage.postgres.server import reached

PLAIN = ("--no-owner", "--no-privileges")


class CannotDump(Exception):
    """There is no dump, or no database from it. Its words say why."""


def dump(address: str, file: Path, snapshot: str) -> None:
    """Write everything of that moment but the keys to open answers. Raises ``CannotDump``."""
    of = ("--format=custom", "--exclude-table-data=secrets", f"--snapshot={snapshot}", f"--file={file}")
    _told("pg_dump", address, *PLAIN, *of)


def bring_back(file: Path, address: str) -> None:
    """Let a database that is empty hold what the dump has, all of it or nothing. Raises ``CannotDump``."""
    _told("pg_restore", address, *PLAIN, "--exit-on-error", "--single-transaction", str(file))


@contextmanager
def fresh(address: str) -> Iterator[str]:
    """Lend a new database on that server, which is gone afterwards. Raises ``CannotOpen`` and ``CannotDump``."""
    name = f"chair_rehearsal_{secrets.token_hex(4)}"
    with closing(reached(address)) as line:
        make, drop = "create database {} encoding 'UTF8' template template0", "drop database if exists {} with (force)"
        try:
            line.execute(SQL(make).format(Identifier(name)))
        except InsufficientPrivilege as cause:
            who = line.info.user
            message = f"{who} may not make databases there: alter role {who} createdb, or name a server with --at."
            raise CannotDump(message) from cause
        except Error as cause:
            message = f"A new database could not be made: {cause.diag.message_primary}."
            raise CannotDump(message) from cause
        try:
            yield urlsplit(address)._replace(path=f"/{name}").geturl()
        finally:
            line.execute(SQL(drop).format(Identifier(name)))


def without_password(address: str, passwords: Path) -> str:
    """Return what may stand in a list of processes. The password goes into a file for its owner alone."""
    parts = conninfo_to_dict(address)
    if password := parts.pop("password", None):
        escaped = str(password).replace("\\", "\\\\").replace(":", "\\:")
        passwords.touch(0o600)
        passwords.write_text(f"*:*:*:*:{escaped}\n", encoding="utf-8")
        parts["passfile"] = str(passwords)
    return make_conninfo("", **parts)


def _told(program: str, address: str, *options: str) -> None:
    tool = shutil.which(program)
    if tool is None:
        message = f"{program} is not installed. It comes with PostgreSQL's client, as new as the server or newer."
        raise CannotDump(message)
    with tempfile.TemporaryDirectory(prefix="chair-") as folder:
        where = without_password(address, Path(folder) / "passwords")
        command = [tool, f"--dbname={where}", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # nosec B603  # PostgreSQL's own
    if done.returncode:
        said = " ".join(done.stderr.split()[:40])
        message = f"{program} could not do it: {said}"
        raise CannotDump(message)
