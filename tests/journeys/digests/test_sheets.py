"""The numbers of a week for a spreadsheet program: an address where there is one, else the numbers themselves."""

from tests.journeys.digests.northwind import a_week, digests_of
from tests.office import Office


def test_where_no_browser_reaches_us_the_numbers_come_in_the_reply(office: Office) -> None:
    a_week(office, title='=HYPERLINK("x")')
    office.until(2030, 1, 14, 8)
    said = office.press_on("Mei", digests_of(office, "Mei")[0], "CSV").words
    assert "I have no address for browsers" in said
    assert '"answers","","","",3,6,50.0,18.8,81.2' in said
    assert "\"'=HYPERLINK(" in said


def test_where_there_is_an_address_the_reply_has_it_and_says_how_long_it_is_good(office: Office) -> None:
    office.store.links.address = "http://127.0.0.1:3000"
    a_week(office)
    office.until(2030, 1, 14, 8)
    said = office.press_on("Mei", digests_of(office, "Mei")[0], "CSV").words
    assert "Fetch the CSV." in said
    assert ":10" in said
    assert "answers" not in said
