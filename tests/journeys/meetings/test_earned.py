"""A series is asked about as long as something comes of it; its host is told why, when it is not."""

from dataclasses import replace

import pytest

from bot.company import read_setup
from tests.office import NORTHWIND, Office

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def setup(office: Office) -> None:
    """Let no limit get in the way."""
    found = read_setup(NORTHWIND + "quiet = []\n")
    office.configure(replace(found, asking=replace(found.asking, a_day=1000, a_week=1000, gap_seconds=0)))


@pytest.fixture(autouse=True)
def _no_limit_gets_in_the_way(request: pytest.FixtureRequest) -> None:
    setup(request.getfixturevalue("office" if "office" in request.fixturenames else "plain"))


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


def test_a_second_time_the_host_is_told_a_second_time(plain: Office) -> None:
    two_wait(plain)
    for number in (3, 5):
        plain.meeting_ends(f"Pricing {number}", SIX, series="pricing")
        plain.time_passes(hours=1)
        assert len(told_why(plain)) == 1
        settle(plain, f"D-{1 if number == 3 else 2}")
        if number == 3:
            a_meeting(plain, "Pricing 4", Grace="They'd dislike it", Linus="They'd dislike it")
            plain.time_passes(days=9)
    assert plain.rows("select count(*) from unearned where ended is not null") == [(2,)]


def test_a_case_that_waits_for_evidence_keeps_no_series_waiting(plain: Office) -> None:
    two_wait(plain)
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(hours=1)
    [case, *_] = [card for card in plain.told("Ana") if "D-1 deserves a second look" in card.words]
    form = plain.press_on("Ana", case, "Get evidence first").form
    plain.sends("Ana", form, whom="Linus asks two", by=f"{plain.clock.now():%Y-%m}-28")
    plain.time_passes(seconds=5)
    assert told_why(plain) == []
    plain.meeting_ends("Pricing 4", SIX, series="pricing")
    assert asked(plain) == 3


def test_a_host_is_told_at_work_and_not_at_night(plain: Office) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND)
    plain.people_are(plain.profile("Ana", zone="America/Los_Angeles"))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")  # at noon, when it is four there
    plain.time_passes(hours=3)
    assert told_why(plain) == []
    plain.time_passes(hours=1)
    assert len(told_why(plain)) == 1


@pytest.mark.parametrize("mode", ["off", "rehearsal"])
def test_nobody_is_told_while_nothing_is_posted(plain: Office, mode: str) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND.replace('mode = "live"', f'mode = "{mode}"'))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(days=1)
    assert told_why(plain) == []
    assert plain.rows("select 1 from unearned") == []


def test_of_a_private_series_its_title_is_not_told(plain: Office) -> None:
    two_wait(plain)
    plain.rows("update asks set hidden = 1 returning id")
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    plain.time_passes(hours=1)
    [words] = [card.words for card in plain.told("Ana") if "not asked about for now" in card.words]
    assert "Pricing" not in words


def test_whoever_settles_it_before_the_host_is_told_spares_them_that(plain: Office) -> None:
    two_wait(plain)
    plain.configure(NORTHWIND)
    plain.people_are(plain.profile("Ana", zone="America/Los_Angeles"))
    plain.meeting_ends("Pricing 3", SIX, series="pricing")
    settle(plain, "D-1")
    plain.time_passes(days=1)
    assert told_why(plain) == []
