from collections.abc import Iterator

import pytest

from storage import Store
from tests.office import Office
from tests.plain import Plain


@pytest.fixture
def office(store: Store) -> Iterator[Office]:
    office = Office(store, Plain())
    yield office
    office.close()
