"""Which database is under fire: the only place in these tests that knows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.variables.database import is_server
from storage import Store
from storage.opening import opened

KEY = "a key for tests, thirty-two bytes"


@dataclass(frozen=True)
class Database:
    """A database by its address, as ``CHAIR_DATABASE_URL`` has it."""

    url: str

    @property
    def file(self) -> Path:
        """Return where it is, of a database that is a file."""
        return Path(self.url.removeprefix("sqlite:///"))

    @contextmanager
    def opened(self) -> Iterator[Store]:
        store = Store(opened(self.url if is_server(self.url) else str(self.file)), KEY.encode())
        try:
            yield store
        finally:
            store.engine.close()


def embedded(folder: Path) -> Database:
    return Database(f"sqlite:///{folder / 'chair.db'}")
