"""Somebody tells what stops them from doing right by customers, and nothing leads back to them."""

import pytest

from bot.blockers import MAX_BLOCKER
from tests.journeys.blockers.told import STOPS, about, is_told, northwind, tells, tells_by_name
from tests.office import Office


def test_what_stops_us_is_told_and_read_by_those_who_can_remove_it(office: Office) -> None:
    northwind(office)
    assert "Thank you. This is B-1" in tells(office, teams="Checkout", repeats="yes").words
    for who in ("Mei", "Dana", "Ana"):
        [listed] = office.types(who, "blockers").cards
        assert STOPS in listed.words
    [ken] = office.types("Ken", "blockers").cards
    assert STOPS not in ken.words
    [single] = office.press_on("Mei", office.types("Mei", "blockers").cards[0], "B-1").cards
    assert "Touches Checkout. · Customer must repeat themselves" in single.words
    assert "told without a name" in single.words
    assert single.buttons == ("Name an owner", "Removed", "Stays, because")


def test_who_wants_to_be_named_is_and_is_told_what_came_of_it(office: Office) -> None:
    northwind(office)
    assert "It is kept with your name" in tells_by_name(office).words
    [listed] = office.types("Linus", "blockers").cards
    assert STOPS in listed.words
    [single] = office.press_on("Mei", office.types("Mei", "blockers").cards[0], "B-1").cards
    assert "told without a name" not in single.words
    form = office.press_on("Mei", single, "Stays, because").form
    office.sends("Mei", form, became="The law wants two signatures")
    assert "The law wants two signatures" in about(office, "Linus", "B-1 stays").words


def test_what_is_typed_after_blocker_stands_in_the_form(office: Office) -> None:
    northwind(office)
    form = office.types("Linus", f"blocker {STOPS}").form
    office.sends("Linus", form, what="tool")
    assert office.rows("select words, what from blocker_files") == [(STOPS, "tool")]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [("words", "It is slow", "five words or more"), ("words", "word " * 101, f"At most {MAX_BLOCKER} fit")],
)
def test_what_is_missing_is_said_at_its_field(office: Office, field: str, value: str, words: str) -> None:
    northwind(office)
    told = tells(office, **{field: value})
    assert told.errors.keys() == {field}
    assert words in told.errors[field]
    assert office.rows("select number from blocker_files") == []


def test_a_guest_is_told_why_not(office: Office) -> None:
    northwind(office)
    assert "Only people of Northwind" in office.types("Gus", "blocker").words


def test_a_typo_is_understood(office: Office) -> None:
    assert "Did you mean blocker?" in office.types("Ada", "bloker").words


def test_it_is_on_everybodys_page(office: Office) -> None:
    northwind(office)
    tells(office, teams="Claims")
    assert not is_told(office, "Ken", "B-1"), "A list is for looking, and nobody is disturbed."
    pages = {who: " ".join(card.words for card in office.home(who)) for who in ("Mei", "Grace")}
    if "teams" not in office.outside.name:  # there the page is a short one
        assert STOPS in pages["Mei"]
        assert "What stops you from doing right by customers?" in pages["Grace"]
        assert STOPS not in pages["Grace"]
