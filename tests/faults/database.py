"""Which database is under fire: the only place in these tests that knows.

A PostgreSQL server outlives the bot that is killed. It flushes nothing to the disk, for nobody pulls its own plug: a
kill -9 of the bot takes nothing from what its server has, and that of the server nothing from what the system has.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage import Store
from storage.opening import opened
from tests.postgres import Cluster, running

KEY = "a key for tests, thirty-two bytes"
FILE = "sqlite:///"
BOTH = ("sqlite", "postgres")
ACKNOWLEDGED = {"synchronous_commit": "on"}  # else a server that is killed loses what it has said it had


@dataclass(frozen=True)
class Database:
    """A database by its address, as ``CHAIR_DATABASE_URL`` has it."""

    url: str

    @property
    def file(self) -> Path:
        """Return where it is, of a database that is a file."""
        return Path(self.url.removeprefix(FILE))

    @contextmanager
    def opened(self) -> Iterator[Store]:
        with closing(opened(self.url.removeprefix(FILE))) as engine:
            yield Store(engine, KEY.encode())


def embedded(folder: Path) -> Database:
    return Database(f"{FILE}{folder / 'chair.db'}")


@contextmanager
def served(cluster: Cluster) -> Iterator[Database]:
    """Make a database on a server, and drop it in the end."""
    address = cluster.database()
    yield Database(address)
    cluster.drop(address)


@contextmanager
def either(kind: str, folder: Path) -> Iterator[Database]:
    """Make a database of this kind, on a server of its own where it needs one."""
    if kind == "sqlite":
        yield embedded(folder)
        return
    with running(**ACKNOWLEDGED) as cluster, served(cluster) as database:
        yield database
