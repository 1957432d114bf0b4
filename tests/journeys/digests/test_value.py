"""A week tells what its wins are worth, as confirmed, and how evenly they are spread."""

from bot.commands import SettleValue
from tests.journeys.wins.told import (
    CHANGE,
    CUSTOMER,
    ON_PLAIN,
    a_day_later,
    about,
    catches_up,
    confirms,
    northwind,
    tells,
)
from tests.office import Office

VALUE = {"value": "1.234,50 - 2.000 EUR", "method": "900 calls less", "estimated_by": "the finance team"}


def a_win_is_posted(office: Office) -> None:
    northwind(office)
    tells(office, "Linus", ("Grace",), customer=CUSTOMER, change=CHANGE, **VALUE)
    catches_up(office)
    confirms(office)
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)


def test_a_confirmed_value_is_summed_as_a_range_with_its_list_behind_it(office: Office) -> None:
    a_win_is_posted(office)
    office.do(SettleValue(1), office.person("Mei"))
    office.until(2030, 1, 14, 12)
    told = office.types("Mei", "digest")
    assert "1,234.50 to 2,000 EUR" in told.words
    assert told.words.index("Wins") < told.words.index("Value") < told.words.index("Where the seat was taken")
    form = office.press_on("Mei", told.cards[0], "Open list").form
    listed = office.sends("Mei", form, kind="value")
    assert "Worth 1,234.50 to 2,000 EUR." in listed.words


@ON_PLAIN
def test_an_unconfirmed_value_is_counted_and_never_told(office: Office) -> None:
    a_win_is_posted(office)
    office.until(2030, 1, 14, 12)
    told = office.types("Mei", "digest")
    assert "The value of one posted win is not confirmed" in told.words
    assert "EUR" not in told.words
    form = office.press_on("Mei", told.cards[0], "Open list").form
    listed = office.sends("Mei", form, kind="value")
    assert "Its value is not confirmed." in listed.words
    assert "EUR" not in listed.words
