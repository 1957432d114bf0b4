from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.faults.database import BOTH, Database, embedded, served
from tests.office import Office
from tests.plain import Plain
from tests.postgres import Cluster


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Make an empty database of either kind."""
    if request.param == "sqlite":
        yield embedded(tmp_path)
        return
    with served(request.getfixturevalue("cluster")) as database:
        yield database


@pytest.fixture(params=BOTH)
def anywhere(request: pytest.FixtureRequest) -> Iterator[Office]:
    """Open the same office on a database of either kind."""
    if request.param == "sqlite":
        yield request.getfixturevalue("plain")
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    address = cluster.lent()
    office = Office(Store(Postgres(address), KEY), Plain())
    office.rows("update people set welcomed = met")
    yield office
    office.close()
    cluster.take_back(address)


@pytest.fixture
def plain(store: Store) -> Iterator[Office]:
    """Open an office where everybody has met the bot before, so that the first thing it sends is the question."""
    office = Office(store, Plain())
    office.rows("update people set welcomed = met")
    yield office
    office.close()
