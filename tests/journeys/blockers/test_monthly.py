"""Once a month the sponsor sees what stops us most: on time, once, and never of nothing."""

from tests.journeys.blockers.told import BOTH, STOPS, about, is_told, northwind, tells
from tests.office import Office

TOP = "What stops us most"


def test_the_sponsor_sees_them_on_the_first_working_day_at_nine(office: Office) -> None:
    northwind(office)
    tells(office, teams=BOTH)
    office.until(2030, 1, 31, 23)
    assert not is_told(office, "Dana", TOP)
    office.until(2030, 2, 1, 8, 59)
    assert not is_told(office, "Dana", TOP)
    office.until(2030, 2, 1, 9)
    card = about(office, "Dana", TOP)
    assert STOPS in card.words
    assert "as February 2030 begins" in card.words
    assert not is_told(office, "Mei", TOP)
