"""Leaders who travel: their clock is another one now, and there is still one reminder a week."""

from tests.journeys.leaders.cast import cards, with_leaders
from tests.journeys.leaders.test_reminding import GRACE, states, travels
from tests.office import Office


def test_moving_to_another_zone_in_the_middle_of_a_week_brings_no_second_card_and_loses_none(plain: Office) -> None:
    travels(plain, "Asia/Tokyo")
    plain.configure(with_leaders(GRACE))
    plain.until(2030, 1, 13, 23, 31)  # Monday, 08:31 in Tokyo
    assert len(cards(plain, "Grace")) == 1
    travels(plain, "America/Los_Angeles")  # where it is Sunday still, of the week before
    plain.until(2030, 1, 20, 20, 0)
    assert len(cards(plain, "Grace")) == 1
    travels(plain, "Asia/Tokyo")
    plain.until(2030, 1, 20, 23, 31)
    assert len(cards(plain, "Grace")) == 2
    travels(plain, "Europe/Berlin")
    plain.until(2030, 1, 28, 7, 29)
    assert len(cards(plain, "Grace")) == 2
    plain.until(2030, 1, 28, 7, 31)
    assert len(cards(plain, "Grace")) == 3
    assert states(plain) == ["nothing", "nothing", "nothing"]


def test_whoever_flies_past_their_reminder_gets_it_in_working_hours_of_the_same_week(plain: Office) -> None:
    travels(plain, "America/Los_Angeles")
    plain.configure(with_leaders(GRACE))
    plain.until(2030, 1, 14, 10, 0)
    travels(plain, "Asia/Tokyo")  # Monday, 19:00 there
    plain.until(2030, 1, 14, 22, 59)
    assert cards(plain, "Grace") == []
    plain.until(2030, 1, 14, 23, 1)
    assert len(cards(plain, "Grace")) == 1
