"""Each executive is asked once a year, alone, and may think better of it until it is counted."""

from bot.commands import Tidy
from bot.people import CLOCK
from tests.journeys.leaders.cast import cards, with_leaders
from tests.office import Office

EXECUTIVES = ("Dana", "Ada", "Ana", "Linus", "Guido", "Ken")
ADDRESSES = ", ".join(f'"{who.lower()}@northwind.example"' for who in EXECUTIVES)
ASKED = "Pay and customers, 2030"


def test_executives_are_asked_in_february_and_in_march_it_is_counted(office: Office) -> None:
    office.configure(with_leaders("leaders = []", f"executives = [{ADDRESSES}]\n"))
    office.do(Tidy(), CLOCK)
    office.until(2030, 1, 31, 20, 0)
    assert cards(office, "Ada", ASKED) == []
    for day in (1, 4, 5):
        office.until(2030, 2, day, 12, 0)
    found = {who: cards(office, who, ASKED) for who in (*EXECUTIVES, "Tom")}
    assert [len(each) for each in found.values()] == [1, 1, 1, 1, 1, 1, 0]
    for who, label in (("Dana", "Yes"), ("Ada", "No"), ("Ana", "Rather not say"), ("Linus", "Yes")):
        assert "You alone see what you said" in office.press_on(who, found[who][0], label).words
    office.press_on("Linus", found["Linus"][0], "No")
    office.press_on("Linus", found["Linus"][0], "Yes")
    office.time_passes(minutes=1)
    [card] = cards(office, "Linus", ASKED)
    assert "You said: Yes" in card.words
    office.until(2030, 3, 1, 12, 0)
    assert "have been counted" in office.press_on("Ada", found["Ada"][0], "Yes").words
    assert office.rows("select part, whole from pay_counted") == [(2, 6)]
    office.meeting_ends("Pricing")
    office.until(2030, 3, 4, 8, 1)
    [digest] = cards(office, "Mei", "Pay of 2 of 6 executives depends on customers")
    assert "asked in February 2030" in digest.words
