from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.faults.database import BOTH, Database, embedded, served
from tests.office import Office
from tests.plain import Plain


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Make an empty database of either kind."""
    if request.param == "sqlite":
        yield embedded(tmp_path)
        return
    with served(request.getfixturevalue("cluster")) as database:
        yield database


@pytest.fixture
def plain(store: Store) -> Iterator[Office]:
    """Open an office where everybody has met the bot before, so that the first thing it sends is the question."""
    office = Office(store, Plain())
    office.rows("update people set welcomed = met")
    yield office
    office.close()
