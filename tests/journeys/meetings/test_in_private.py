"""Somebody asks colleagues in private, by hand: whoever may not be asked is left out of that too."""

from tests.office import Office
from tests.outside import Told

QUESTION = "What would our best customers think of the decision we just made?"
FOUR = ("Ada", "Grace", "Linus", "Ken")


def asked(office: Office) -> list[str]:
    return [who for who in FOUR if any(QUESTION in card.words for card in office.told(who))]


def ada_asks(office: Office) -> Told:
    office.room_is("#checkout", FOUR, outsiders=True)
    told = office.press_on("Ada", office.types("Ada", "ask").cards[0], "Ask them privately")
    office.time_passes(seconds=3)
    return told


def test_whoever_stopped_or_has_been_asked_today_is_left_out(office: Office) -> None:
    office.types("Grace", "stop")
    office.meeting_ends("Pricing", ("Ken", "Mei", "Omar"))
    office.time_passes(minutes=5)
    assert "Asked." in ada_asks(office).words
    assert office.rows("select invited from questions where by_hand = 1") == [(2,)]
    assert asked(office) == ["Ada", "Linus"]


def test_nobody_is_asked_at_night(office: Office) -> None:
    office.until(2030, 1, 7, 23)
    assert "I cannot ask any of these colleagues now" in ada_asks(office).words
    assert asked(office) == []


def test_a_second_time_on_one_day_there_is_nobody_left(office: Office) -> None:
    ada_asks(office)
    office.time_passes(hours=2)
    assert "I cannot ask any of these colleagues now" in ada_asks(office).words
    assert office.rows("select count(*) from questions") == [(1,)]
