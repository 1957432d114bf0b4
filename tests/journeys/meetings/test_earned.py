"""A series is asked about as long as something comes of it; its host is told why, when it is not."""

from dataclasses import replace

import pytest

from bot.company import read_setup
from tests.office import NORTHWIND, Office

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def without_limits(office: Office) -> None:
    """Let no limit get in the way."""
    found = read_setup(NORTHWIND + "quiet = []\n")
    office.configure(replace(found, asking=replace(found.asking, a_day=1000, a_week=1000, gap_seconds=0)))


@pytest.fixture(autouse=True)
def _no_limit_gets_in_the_way(office: Office) -> None:
    without_limits(office)


def a_meeting(office: Office, title: str, **said: str) -> None:
    """Let a meeting of the pricing series end, be answered by some, and close."""
    office.meeting_ends(title, SIX, series="pricing")
    for who, label in said.items():
        office.press(who, label)
    office.time_passes(hours=5)
    office.time_passes(hours=19)


def asked(office: Office) -> int:
    [(count,)] = office.rows("select count(*) from asks")
    return int(count)


def rules(office: Office) -> list[str]:
    return [str(rule) for (rule,) in office.rows("select rule from silences order by at")]


def nothing_decided(office: Office, title: str) -> None:
    a_meeting(office, title, Grace="No decision today", Linus="No decision today", Guido="They'd like it")


def test_a_series_in_which_nothing_is_decided_is_asked_about_once_a_month(office: Office) -> None:
    for number in range(3):
        nothing_decided(office, f"Pricing {number}")
    assert asked(office) == 3
    office.meeting_ends("Pricing 3", SIX, series="pricing")
    assert (asked(office), rules(office)) == (3, ["undecided series"])
    office.time_passes(days=29)
    office.meeting_ends("Pricing 4", SIX, series="pricing")
    assert asked(office) == 4


def test_other_series_are_asked_about_all_the_same(office: Office) -> None:
    for number in range(3):
        nothing_decided(office, f"Pricing {number}")
    office.meeting_ends("Claims", SIX, series="claims")
    assert asked(office) == 4


def test_one_decision_in_three_is_enough(office: Office) -> None:
    nothing_decided(office, "Pricing 0")
    a_meeting(office, "Pricing 1", Grace="They'd like it", Linus="They'd like it", Guido="No decision today")
    nothing_decided(office, "Pricing 2")
    office.meeting_ends("Pricing 3", SIX, series="pricing")
    assert asked(office) == 4


def test_meetings_that_nobody_answered_tell_nothing(office: Office) -> None:
    for number in range(3):
        a_meeting(office, f"Pricing {number}")
    office.meeting_ends("Pricing 3", SIX, series="pricing")
    assert rules(office) == ["too few people with budget left"]


def test_two_second_thoughts_overdue_keep_a_series_quiet_until_one_is_settled(office: Office) -> None:
    for number in range(2):
        a_meeting(office, f"Pricing {number}", Grace="They'd dislike it", Linus="They'd dislike it")
    office.time_passes(days=8)
    office.meeting_ends("Pricing 3", SIX, series="pricing")
    assert (asked(office), rules(office)) == (2, ["two second thoughts overdue"])
    office.meeting_ends("Claims", SIX, series="claims")
    assert asked(office) == 3
    [first, _] = [card for card in office.told("Ana") if "deserves a second look" in card.words]
    office.sends("Ana", office.press_on("Ana", first, "Change it").form, to="We lower it")
    office.meeting_ends("Pricing 4", SIX, series="pricing")
    assert asked(office) == 4


def two_wait(office: Office) -> None:
    """Let two second thoughts of the pricing series be overdue."""
    for number in range(2):
        office.meeting_ends(f"Pricing {number}", SIX, series="pricing")
        office.press("Grace", "They'd dislike it")
        office.press("Linus", "They'd dislike it")
        office.time_passes(hours=5)
        office.time_passes(hours=19)
    office.time_passes(days=8)


def told_why(office: Office, who: str = "Ana") -> list[str]:
    return [card.words for card in office.told(who) if "not asked about for now" in card.words]


def settle(office: Office, name: str) -> None:
    [case] = [card for card in office.told("Ana") if f"{name} deserves a second look" in card.words]
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to="We lower it")
    office.time_passes(seconds=5)


def test_the_host_is_told_once_which_cases_a_series_waits_for(office: Office) -> None:
    two_wait(office)
    for number in (3, 4, 5):
        office.meeting_ends(f"Pricing {number}", SIX, series="pricing")
        office.time_passes(hours=1)
    [words] = told_why(office)
    assert "These second thoughts from “Pricing 1” should" in words
    assert "D-1, due" in words
    assert "D-2, due" in words
    settle(office, "D-1")
    assert told_why(office) == []
    assert any("“Pricing 1” are settled" in card.words for card in office.told("Ana"))
    office.meeting_ends("Pricing 6", SIX, series="pricing")
    assert asked(office) == 3
