from collections.abc import Iterator

import pytest

from storage import Store
from tests.office import Office
from tests.platforms.slack_office import OnSlack


@pytest.fixture
def slack() -> OnSlack:
    return OnSlack()


@pytest.fixture
def office(store: Store, slack: OnSlack) -> Iterator[Office]:
    office = Office(store, slack)
    yield office
    office.close()
