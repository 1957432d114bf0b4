"""Sixty days after a case was decided those are asked, once, who were asked about it then."""

from tests.journeys.outcomes.northwind import QUESTION, decided, sixty_days_later
from tests.office import Office


def test_those_who_were_asked_then_are_asked_once_below_the_question(office: Office) -> None:
    decided(office)
    sixty_days_later(office)
    [poll] = [card for card in office.seen_in() if QUESTION in card.words]
    assert poll.buttons[:4] == ("They liked it", "They didn't notice", "They disliked it", "Can't tell")
