"""After an executive meeting its host says, with one tap, whether a customer came first."""

from tests.journeys.leaders.staff import SETUP, asked, ends
from tests.office import Office


def test_the_host_is_asked_once_and_says_it_with_one_tap(office: Office) -> None:
    office.configure(SETUP)
    ends(office)
    [card] = asked(office)
    assert "Executive staff" in card.words
    assert card.buttons == ("Yes", "No", "Not this time")
    assert asked(office, "Grace") == []
    assert "You said: Yes." in office.press_on("Dana", card, "Yes").words
    office.time_passes(minutes=1)
    ends(office)
    office.configure(SETUP)
    office.time_passes(days=3)
    [card] = asked(office)
    assert "You said: Yes." in card.words
