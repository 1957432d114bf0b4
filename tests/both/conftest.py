from collections.abc import Iterator

import pytest

from storage import Store
from tests.both.company import SIX, Both


@pytest.fixture
def both(store: Store) -> Iterator[Both]:
    """Open the office of a company that is on Slack and on Teams; Tom is on Slack alone."""
    both = Both(store)
    both.is_on_teams(*SIX, "Ada", "Dana", "Pia", "Mei")
    yield both
    both.office.close()
