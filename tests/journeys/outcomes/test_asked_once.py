"""Sixty days after a case was decided those are asked, once, who were asked about it then."""

from tests.office import EVERYBODY, Office
from tests.outcomes.northwind import QUESTION, SIX, decided, sixty_days_later
from tests.outside import Seen

OTHERS = SIX[1:]


def polls(office: Office) -> list[Seen]:
    return [card for card in office.seen_in() if QUESTION in card.words]


def test_those_who_were_asked_then_are_asked_once_below_the_question(office: Office) -> None:
    decided(office)
    office.until(2030, 3, 8, 15, 59)
    assert polls(office) == []
    sixty_days_later(office)
    [poll] = polls(office)
    assert poll.buttons[:4] == ("They liked it", "They didn't notice", "They disliked it", "Can't tell")
    assert "Raise it for new customers only" in poll.words
    assert "0 of 6 answered" in poll.words
    office.until(2030, 7, 1, 12)
    assert len(polls(office)) == 1


def test_where_people_from_outside_read_each_is_asked_alone(office: Office) -> None:
    decided(office)
    office.room_is("#checkout", EVERYBODY, outsiders=True)
    sixty_days_later(office)
    assert polls(office) == []
    for who in SIX:
        [poll] = [card for card in office.told(who) if QUESTION in card.words]
        assert "0 of 6 answered" in poll.words
    assert not [card for card in office.told("Tom") if QUESTION in card.words]
    office.press("Grace", "They liked it")
    office.time_passes(seconds=3)
    [poll] = [card for card in office.told("Linus") if QUESTION in card.words]
    assert "1 of 6 answered" in poll.words
