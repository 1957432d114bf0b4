"""What lies between teams gets one owner by name, who says what became of it."""

from tests.journeys.blockers.told import (
    BOTH,
    STOPS,
    about,
    asks_to_own,
    catches_up,
    is_told,
    northwind,
    settles,
    tells,
    tells_by_name,
)
from tests.office import Office

SENTENCE = "Refunds go out at once now"


def test_across_silos_one_person_is_asked_accepts_and_removes_it(office: Office) -> None:
    northwind(office)
    tells_by_name(office, teams=BOTH)
    assert "It lies between teams" in about(office, "Mei", "B-1 needs one owner").words
    asks_to_own(office, "Tom")
    assert STOPS in about(office, "Tom", "Will you own B-1?").words
    assert "B-1 is yours" in office.press("Tom", "Accept").words
    catches_up(office)
    assert "Owner: " in about(office, "Mei", "B-1").words
    settles(office, "Tom")
    for who in ("Linus", "Ana", "Ken"):
        assert SENTENCE in about(office, who, "B-1 is removed").words
    assert about(office, "Tom", "B-1 is removed").buttons == ()
    assert about(office, "Mei", "B-1 is removed").buttons == ()
    noted = [what for (what,) in office.rows("select what from audit where about = 'B-1' order by at")]
    assert noted == ["asked for an owner", "owns", "blocker removed"]


def test_who_would_rather_not_is_left_alone_and_the_cx_lead_is_told_anew(office: Office) -> None:
    northwind(office)
    tells(office, teams=BOTH)
    asks_to_own(office, "Tom")
    assert "look for somebody else" in office.press("Tom", "No, thank you").words
    catches_up(office)
    cards = [card for card in office.told("Mei") if "B-1 needs one owner" in card.words]
    assert len(cards) == 2, "An edit would have told her nothing."
    assert "Somebody who was asked would rather not own it." in cards[1].words
    asks_to_own(office, "Grace")
    assert is_told(office, "Grace", "Will you own B-1?")
    assert not any("Accept" in card.buttons for card in office.told("Tom"))
