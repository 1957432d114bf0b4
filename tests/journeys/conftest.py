from collections.abc import Callable, Iterator

import pytest

from storage import Store
from tests.office import Office
from tests.outside import Outside
from tests.plain import Plain
from tests.platforms.slack_outside import OnSlack

OUTSIDES: dict[str, Callable[[], Outside]] = {"plain": Plain, "slack": OnSlack}


@pytest.fixture(params=OUTSIDES)
def office(request: pytest.FixtureRequest, store: Store) -> Iterator[Office]:
    """Every journey is told on every platform."""
    office = Office(store, OUTSIDES[request.param]())
    yield office
    office.close()
