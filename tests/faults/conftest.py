from collections.abc import Iterator

import pytest

from storage import Store
from tests.office import Office
from tests.plain import Plain


@pytest.fixture
def plain(store: Store) -> Iterator[Office]:
    """Open an office where everybody has met the bot before, so that the first thing it sends is the question."""
    office = Office(store, Plain())
    office.rows("update people set welcomed = met")
    yield office
    office.close()
