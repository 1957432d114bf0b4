"""What was posted, for everybody of the company, on a list and on their page."""

from dataclasses import replace

from storage import Memory
from tests.journeys.wins.told import CHANGE, northwind, posted, takes_down
from tests.office import Office


def test_everybody_reads_what_was_posted(office: Office) -> None:
    posted(office)
    said = office.types("Guido", "wins").words
    assert "W-1 · Checkout" in said
    assert CHANGE in said


def test_a_guest_reads_none(office: Office) -> None:
    posted(office)
    assert "Only people of Northwind" in office.types("Gus", "wins").words


def test_what_was_taken_down_is_not_listed(office: Office) -> None:
    posted(office)
    takes_down(office)
    assert "No win has been posted yet" in office.types("Guido", "wins").words


def test_the_list_is_turned_over(office: Office) -> None:
    posted(office)
    copy(office, 12)
    told = office.types("Guido", "wins")
    assert told.words.count(CHANGE) == 10
    older = office.press_on("Guido", told.cards[0], "Older")
    assert older.words.count(CHANGE) == 2


def test_the_ledger_is_reached_from_a_page_in_the_middle_too_though_its_row_of_buttons_is_full(office: Office) -> None:
    posted(office)
    copy(office, 25)
    newest = office.types("Mei", "wins")
    assert "Sponsor's ledger" in newest.cards[0].buttons
    middle = office.press_on("Mei", newest.cards[0], "Older")
    assert {"Newer", "Older", "Tell of a customer win", "Ask for a change"} <= {*middle.cards[0].buttons}
    assert "Sponsor's ledger" in office.press_on("Mei", middle.cards[0], "Sponsor's ledger").words


def test_a_page_shows_the_newest_and_how_to_tell_of_one(office: Office) -> None:
    northwind(office)
    [page] = [card for card in office.home("Guido") if "Tell of a customer win" in card.buttons]
    form = office.press_on("Guido", page, "Tell of a customer win").form
    assert form
    assert "change" in form.fields


def copy(office: Office, number: int) -> None:
    """Have as many wins as that one."""

    def work(memory: Memory) -> None:
        first = memory.wins.win(1)
        assert first
        for at in range(2, number + 1):
            memory.wins.keep(replace(first, number=at))

    office.run(office.store.change("northwind", work))
