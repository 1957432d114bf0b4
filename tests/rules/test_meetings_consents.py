"""An address that asks for consent is for one person, one company and a quarter of an hour."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.meetings.consents import Consent, Consents, once
from bot.people import Person
from bot.sealing import Seal

KEY = b"a key for tests, thirty-two bytes"
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
GRACE = Person("slack", "UGRACE")
HERE = "https://chair.northwind.example/calendars/google"


def consents(purpose: str = "consents", address: str = HERE) -> Consents:
    return Consents(Seal(KEY, purpose), address)


def asked_of(link: str) -> str:
    address, _, asked = link.partition("?asked=")
    assert address == HERE
    return asked


def test_an_address_tells_us_who_is_asked_and_nobody_else() -> None:
    link = consents().for_workspace("company")(GRACE, NOON)
    assert "GRACE" not in link
    found = consents().consent(asked_of(link), NOON + timedelta(minutes=14))
    assert found == Consent("company", GRACE, NOON + timedelta(minutes=15))


@pytest.mark.parametrize("late", [timedelta(minutes=15), timedelta(days=1)])
def test_after_a_quarter_of_an_hour_it_is_not_good_any_more(late: timedelta) -> None:
    asked = asked_of(consents().for_workspace("company")(GRACE, NOON))
    assert consents().consent(asked, NOON + late) is None


@pytest.mark.parametrize("change", [lambda asked: asked[:-6] + "AAAAA=", lambda _: "", lambda _: "gAAAA" * 30])
def test_what_was_changed_or_made_up_asks_for_nothing(change: object) -> None:
    assert callable(change)
    asked = asked_of(consents().for_workspace("company")(GRACE, NOON))
    assert consents().consent(change(asked), NOON) is None


def test_what_was_sealed_for_another_use_asks_for_nothing() -> None:
    asked = asked_of(consents("calendars").for_workspace("company")(GRACE, NOON))
    assert consents().consent(asked, NOON) is None


def test_where_nobody_can_be_asked_there_is_no_address() -> None:
    assert consents(address="").for_workspace("company")(GRACE, NOON) == ""


def test_each_address_is_used_by_a_name_of_its_own() -> None:
    link = consents().for_workspace("company")
    first, second = (once(asked_of(link(GRACE, NOON))) for _ in range(2))
    assert first != second
