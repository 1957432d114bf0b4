import gc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings

from storage import Store
from storage.engine import Engine
from tests.office import Office
from tests.plain import Plain
from tests.postgres import Cluster, running
from tests.sqlite import new_file

KEY = b"a key for tests, thirty-two bytes"
LEDGER_KEY = "a key for the ledger and for nothing else"
settings.register_profile("unhurried", deadline=None)  # machines that test are busy
settings.load_profile("unhurried")


def pytest_collection_finish() -> None:
    """Look for garbage among what tests leave, and not each time among all that was imported: a sixth of the CPU."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


@pytest.fixture(scope="module", autouse=True)
def _all_is_closed() -> Iterator[None]:
    """Notice here what a file's tests have left open, and not wherever garbage is looked for the next time."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture
def address(cluster: Cluster) -> Iterator[str]:
    """Return the address of a database on the server, with the schema as it is today and nothing in it."""
    address = cluster.database()
    yield address
    cluster.drop(address)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with closing(new_file(tmp_path / "chair.db")) as engine:
        yield engine


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine, KEY, ledger=LEDGER_KEY)


@pytest.fixture
def plain(store: Store) -> Iterator[Office]:
    """Open an office without a platform, where faults can be arranged by hand."""
    office = Office(store, Plain())
    yield office
    office.close()
