from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage import Store
from storage.postgres import Postgres
from tests.conftest import KEY, LEDGER_KEY
from tests.office import Office
from tests.outside import Outside
from tests.plain import Plain
from tests.platforms.page_office import OnPage
from tests.platforms.slack_office import OnSlack
from tests.platforms.teams_office import OnTeams
from tests.postgres import Cluster

OUTSIDES: dict[str, Callable[[Path], Outside]] = {
    "plain": lambda _: Plain(),
    "playground": OnPage,
    "slack": lambda _: OnSlack(),
    "teams": lambda _: OnTeams(),
}
ON_A_SERVER = "plain on postgres"
WITHOUT_GROUPS: dict[str, Callable[[Path], Outside]] = {
    "plain": lambda _: Plain("teams"),
    "teams": lambda _: OnTeams(),
}


@pytest.fixture(params=[*OUTSIDES, ON_A_SERVER])
def office(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """Open the office on every platform, and on every database: each journey has to go well on all of them."""
    if request.param != ON_A_SERVER:
        office = Office(request.getfixturevalue("store"), OUTSIDES[request.param](tmp_path))
        yield office
        office.close()
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    address = cluster.lent()
    office = Office(Store(Postgres(address), KEY, ledger=LEDGER_KEY), Plain())
    yield office
    office.close()
    cluster.take_back(address)


@pytest.fixture(params=WITHOUT_GROUPS)
def groupless(store: Store, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """Open the office where no bot can open a conversation of several."""
    office = Office(store, WITHOUT_GROUPS[request.param](tmp_path))
    yield office
    office.close()
