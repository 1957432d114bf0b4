"""Being away, and what else was planned: coming back early, a card put off, a reminder that is late."""

from bot.commands import AwayUntil
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.journeys.leaders.test_away import GRACE, goes_away, states
from tests.journeys.leaders.test_posting import refused
from tests.office import Office


def test_whoever_comes_back_earlier_is_reminded_again_and_may_settle_the_week(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    monday_comes(plain)
    goes_away(plain, "2030-03-04")
    plain.until(2030, 1, 16, 9, 0)
    assert "Welcome back" in goes_away(plain, "2030-01-16")
    assert states(plain) == ["nothing"]
    assert "Post it now" in cards(plain, "Grace")[0].buttons
    monday_comes(plain, 21)
    assert len(cards(plain, "Grace")) == 2


def test_a_day_within_the_week_leaves_the_week_and_moves_a_card_that_was_put_off(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    monday_comes(plain)
    plain.press("Grace", "Snooze to the next day")
    goes_away(plain, "2030-01-17")
    plain.until(2030, 1, 16, 20, 0)
    assert len(cards(plain, "Grace")) == 1
    plain.until(2030, 1, 17, 8, 31)
    assert len(cards(plain, "Grace")) == 2
    assert states(plain) == ["nothing"]


def test_a_reminder_that_is_late_waits_for_nobody_who_is_away(plain: Office) -> None:
    plain.configure(with_leaders(GRACE.replace(" }", ', remind = "Wed 08:30" }')))
    plain.until(2030, 1, 9, 8, 31)
    plain.until(2030, 1, 14, 9, 0)
    goes_away(plain, "2030-01-18")
    plain.until(2030, 1, 17, 20, 0)
    assert len(cards(plain, "Grace")) == 1
    plain.until(2030, 1, 18, 8, 31)
    assert len(cards(plain, "Grace")) == 2


def test_nobody_is_away_for_ever_or_for_somebody_else(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    monday_comes(plain)
    assert "That is too long: at most 26 weeks ahead." in goes_away(plain, "2030-12-31")
    assert "This week is not kept of you." in refused(plain, AwayUntil(), "Tom")
    assert plain.rows("select 1 from leaders_away") == []
