"""In the playground one can begin with a company that nobody has set up, and set it up step by step."""

from pathlib import Path

import pytest

from storage import Store
from tests.journeys.company.walking import kept, last
from tests.office import Office
from tests.platforms.page_office import OnPage


@pytest.fixture
def page(store: Store, tmp_path: Path) -> Office:
    return Office(store, OnPage(tmp_path))


def test_an_empty_company_is_set_up_by_whoever_asks_for_it(page: Office) -> None:
    outside = page.outside
    assert isinstance(outside, OnPage)
    page.run(outside.starts_empty("Ada"))
    assert kept(page) == ""
    [first] = [card for card in page.home("Ada") if "1 of 9: Your sponsor" in card.words]
    told = page.sends("Ada", page.press_on("Ada", first, "Name the sponsor").form, sponsor=page.people("Dana"))
    assert "2 of 9: Leaders" in last(told).words
    assert 'sponsor = "dana@northwind.example"' in kept(page)
    page.close()


def test_nobody_else_begins(page: Office) -> None:
    outside = page.outside
    assert isinstance(outside, OnPage)
    page.run(outside.starts_empty("Ada"))
    assert "Nothing is set up yet, and I cannot take it from you" in page.types("Tom", "setup").words
    page.close()
