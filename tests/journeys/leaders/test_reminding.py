"""Whom a reminder reaches, and when: once a week, in that week or not at all."""

from dataclasses import replace

from bot.commands import Tidy
from bot.company import read_setup
from bot.people import CLOCK, Kind
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.office import Office

GRACE = 'leaders = [{ email = "grace@northwind.example" }]'
UNMET = 'leaders = [{ email = "tom.becker@northwind.example" }]'


def states(office: Office) -> list[object]:
    return [state for (state,) in office.rows("select state from led_weeks order by week, person")]


def is_met(office: Office) -> None:
    office.people_are(replace(office.profile("Tom"), email="tom.becker@northwind.example"))


def test_after_a_day_of_downtime_it_comes_late_in_the_same_week_and_in_working_hours(office: Office) -> None:
    office.configure(with_leaders())
    office.until(2030, 1, 15, 5, 0)
    assert cards(office, "Grace") == []
    office.until(2030, 1, 15, 8, 0)
    assert len(cards(office, "Grace")) == 1
    monday_comes(office, 21)
    assert len(cards(office, "Grace")) == 2


def test_a_week_that_went_by_is_skipped_and_kept_as_missed(office: Office) -> None:
    office.configure(with_leaders())
    office.until(2030, 1, 29, 9, 0)
    assert len(cards(office, "Grace")) == 1
    assert states(office) == ["missed", "missed", "missed", "missed", "nothing", "nothing"]
    assert "Your last 2 weeks: missed by me, missed by me." in cards(office, "Grace")[0].words


def test_a_late_reminder_never_comes_on_a_day_off(office: Office) -> None:
    office.configure(with_leaders())
    office.until(2030, 1, 19, 12, 0)
    office.until(2030, 1, 20, 23, 59)
    assert cards(office, "Grace") == []
    monday_comes(office, 21)
    assert len(cards(office, "Grace")) == 1
    assert states(office) == ["missed", "missed", "nothing", "nothing"]


def test_a_leader_without_an_account_is_waited_for_within_the_week(office: Office) -> None:
    office.configure(with_leaders(UNMET))
    monday_comes(office)
    office.until(2030, 1, 16, 10, 0)
    assert states(office) == []
    assert "tom.becker@northwind.example" in " ".join(card.words for card in office.home("Ada"))
    is_met(office)
    office.courier_comes()
    assert len(cards(office, "Tom", "You are one of those who talk about customers")) == 1
    office.time_passes(minutes=1)
    assert len(cards(office, "Tom")) == 1
    assert states(office) == ["nothing"]


def test_a_week_in_which_nobody_met_them_is_none_of_theirs(office: Office) -> None:
    office.configure(with_leaders(UNMET))
    for day in (14, 16, 21, 23):
        office.until(2030, 1, day, 10, 0)
    is_met(office)
    office.time_passes(minutes=1)
    office.until(2030, 1, 28, 8, 31)
    assert len(cards(office, "Tom")) == 2
    assert states(office) == ["nothing", "nothing"]


def test_a_leader_who_is_none_any_more_is_not_reminded(office: Office) -> None:
    office.configure(with_leaders())
    office.configure(with_leaders('leaders = [{ email = "dana@northwind.example" }]'))
    monday_comes(office)
    office.do(Tidy(), CLOCK)
    monday_comes(office, 21)
    assert cards(office, "Grace") == []
    assert len(cards(office, "Dana")) == 2


def test_whoever_stops_leading_in_the_middle_of_a_week_has_nothing_more_to_settle(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    office.press("Grace", "Snooze to the next day")
    [card] = cards(office, "Grace")
    office.configure(with_leaders('leaders = [{ email = "dana@northwind.example" }]'))
    assert "That week is over" in office.press_on("Grace", card, "I talked about it").words
    office.until(2030, 1, 20, 12, 0)
    assert len(cards(office, "Grace")) == 1


def test_another_time_in_the_setup_moves_the_reminder_and_adds_none(office: Office) -> None:
    office.configure(with_leaders('leaders = [{ email = "grace@northwind.example", remind = "Fri 08:30" }]'))
    office.until(2030, 1, 9, 9, 0)
    office.configure(with_leaders('leaders = [{ email = "grace@northwind.example", remind = "Mon 08:30" }]'))
    office.time_passes(minutes=1)
    assert len(cards(office, "Grace")) == 1
    office.configure(with_leaders('leaders = [{ email = "grace@northwind.example", remind = "Fri 08:30" }]'))
    office.until(2030, 1, 13, 23, 0)
    assert len(cards(office, "Grace")) == 1


def travels(office: Office, zone: str) -> None:
    office.people_are(office.profile("Grace", zone))


def test_a_leader_whose_setup_names_no_zone_lives_by_their_own_clock(office: Office) -> None:
    travels(office, "America/New_York")
    office.configure(with_leaders(GRACE))
    office.until(2030, 1, 14, 13, 29)
    assert cards(office, "Grace") == []
    office.until(2030, 1, 14, 13, 31)
    assert len(cards(office, "Grace")) == 1


def test_on_a_holiday_it_comes_a_day_later(office: Office) -> None:
    office.configure(with_leaders('leaders = [{ email = "grace@northwind.example", holidays = "US" }]'))
    monday_comes(office)
    office.until(2030, 1, 21, 20, 0)  # Martin Luther King Jr. Day
    assert len(cards(office, "Grace")) == 1
    office.until(2030, 1, 22, 8, 31)
    assert len(cards(office, "Grace")) == 2


def test_a_rehearsal_reminds_admins_alone_and_going_live_the_others(office: Office) -> None:
    leaders = 'leaders = [{ email = "ada@northwind.example" }, { email = "grace@northwind.example" }]'
    live = read_setup(with_leaders(leaders))
    office.configure(with_leaders(leaders).replace('mode = "live"', 'mode = "rehearsal"'))
    office.until(2030, 1, 14, 8, 31)
    assert len(cards(office, "Ada")) == 1
    assert cards(office, "Grace") == []
    told = office.press("Ada", "Post it now")
    assert "Nothing is posted yet" in " ".join([told.words, *told.errors.values()])
    office.until(2030, 1, 21, 7, 0)
    office.configure(replace(live, asking=replace(live.asking, quiet=())))
    office.courier_comes()
    assert len(cards(office, "Grace", "You are one of those who talk about customers")) == 1
    monday_comes(office, 21)
    assert len(cards(office, "Grace")) == 1
    assert states(office) == ["nothing", "nothing", "nothing"]


def test_somebody_who_left_is_not_reminded(office: Office) -> None:
    office.configure(with_leaders())
    gone = replace(office.profile("Grace"), kind=Kind.GONE)
    office.people_are(gone)
    monday_comes(office)
    assert states(office) == ["nothing"]
