"""A leader who is away is left alone, whatever was planned, and no week of that time counts for anything."""

from bot.commands import AwayUntil
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.journeys.leaders.test_posting import refused
from tests.office import Office

GRACE = 'leaders = [{ email = "grace@northwind.example" }]'


def goes_away(office: Office, until: str, who: str = "Grace") -> str:
    form = office.press(who, "I am away").form
    told = office.sends(who, form, until=until)
    office.time_passes(minutes=1)
    return " ".join([told.words, *told.errors.values()])


def states(office: Office) -> list[object]:
    return [state for (state,) in office.rows("select state from led_weeks order by week")]


def test_six_weeks_of_leave_bring_no_card_and_no_line_to_the_sponsor(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    monday_comes(office)
    assert "Noted: you are away" in goes_away(office, "2030-02-25")
    assert "You are away this week, so it counts for nothing." in cards(office, "Grace")[0].words
    assert "You are back on Mon 25 Feb. No card comes before." in cards(office, "Grace")[0].words
    for day in (21, 28):
        monday_comes(office, day)
    assert "Grace (away, back on Mon 25 Feb): away" in " | ".join(one.words for one in office.home("Dana"))
    for day in (4, 11, 18):
        office.until(2030, 2, day, 8, 31)
    assert states(office) == ["away"]
    office.until(2030, 2, 25, 8, 31)
    assert len(cards(office, "Grace")) == 2
    assert "For two weeks" not in cards(office, "Grace")[-1].words
    office.until(2030, 2, 26, 8, 31)
    assert cards(office, "Dana", "Two quiet weeks") == []
    assert states(office) == ["away", "nothing"]


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
