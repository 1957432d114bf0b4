"""Once a month some are asked with one tap whether they heard a leader; readers see it beside what is said."""

from bot.people import Person, Profile
from tests.heard.northwind import answers, cards, page
from tests.office import COMPANY, EVERYBODY, NORTHWIND, Office

READER = '[people]\ncx_leads = ["mei@northwind.example"]\n'
ALL_ARE_ASKED = NORTHWIND.replace("[people]\n", READER) + "\n[leaders]\nheard_sample = 1.0\n"
OTHERS = 25  # with whom there are enough; nobody looks at their cards


def asked(office: Office) -> None:
    """Let all be asked by Monday 28 January, and some who are on no platform that the office looks at."""
    others = (Person(office.outside.name, f"UOTHER{number}") for number in range(OTHERS))
    office.run(office.door.met(COMPANY, tuple(Profile(other, other.user) for other in others)))
    office.configure(ALL_ARE_ASKED)
    office.until(2030, 1, 14, 3, 1)
    office.until(2030, 1, 28, 17)
    office.until(2030, 1, 29, 17)


def test_whoever_the_lot_falls_on_answers_with_one_tap_and_may_change_it_until_it_closes(office: Office) -> None:
    asked(office)
    [card] = cards(office, "Grace")
    assert card.buttons[:3] == ("Yes", "No", "I don't remember")
    assert "35 others of 36 of us" in card.words
    assert "Noted. You can change it until" in answers(office, "Grace", "Yes")
    assert "Noted. You can change it until" in answers(office, "Grace", "No")
    for who in EVERYBODY[3:10]:
        if who != "Dana":
            answers(office, who, "Yes")
    assert "the lot fell on 36 of 36 employees" in page(office, "Mei")
    office.until(2030, 2, 1, 0, 1)
    [card] = cards(office, "Grace")
    assert "This is closed." in card.words
    assert "Yes" not in card.buttons
    assert "6 of 7 who answered heard a leader talk about customers: 86%" in page(office, "Mei")
    assert cards(office, "Dana") == [], "Leaders and the sponsor are not asked how they are heard."
    assert "Said and heard" not in page(office, "Grace")
