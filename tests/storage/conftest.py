import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import pytest

from storage import Memory, Store
from storage.engine import Engine
from storage.postgres import Postgres
from tests.postgres import Cluster
from tests.sqlite import new_file

T = TypeVar("T")


class Kept:
    """A company's memory, to be changed and read a step at a time."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._runner = asyncio.Runner()

    def change(self, work: Callable[[Memory], T], company: str = "northwind") -> T:
        return self._runner.run(self.store.change(company, work))

    def read(self, work: Callable[[Memory], T], company: str = "northwind") -> T:
        return self._runner.run(self.store.read(company, work))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def close(self) -> None:
        self._runner.close()
        self.store.engine.close()


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Open an empty database of either kind."""
    if request.param == "sqlite":
        with closing(new_file(tmp_path / "chair.db")) as engine:
            yield engine
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    address = cluster.database()
    with closing(Postgres(address)) as engine:
        yield engine
    cluster.drop(address)


@pytest.fixture
def kept(store: Store) -> Iterator[Kept]:
    kept = Kept(store)
    yield kept
    kept.close()
