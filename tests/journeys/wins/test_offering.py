"""The draft of a win comes to one executive after the other, when they work, until somebody posts it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.commands import HowLong, OfferAnew, Snooze
from bot.people import Kind
from tests.journeys.wins.told import (
    LEDGER,
    a_day_later,
    about,
    catches_up,
    confirms,
    drafted,
    is_told,
    northwind,
    post_in,
    tells,
)
from tests.office import COMPANY, Office

PLAIN = pytest.mark.parametrize("office", ["plain"], indirect=True)  # what is decided here never sees a platform
READY = "W-1 is ready"
EXECUTIVES = ("Dana", "Pia", "Omar")


def confirmed_at(office: Office, day: int, hour: int) -> None:
    """Let the names be confirmed in January at an hour in UTC, and a day go by."""
    office.clock.time = datetime(2030, 1, day, hour, tzinfo=UTC)
    tells(office)
    confirms(office)
    a_day_later(office)


def all_decline(office: Office, says: str) -> None:
    for who in EXECUTIVES:
        office.press_on(who, about(office, who, says), "Not me")
        catches_up(office)


@PLAIN
def test_at_night_a_draft_waits_for_the_morning(office: Office) -> None:
    northwind(office)
    confirmed_at(office, 7, 22)
    assert not is_told(office, "Dana", READY)
    office.until(2030, 1, 9, 8)
    assert is_told(office, "Dana", READY)


@PLAIN
def test_it_waits_for_the_morning_where_the_executive_is(office: Office) -> None:
    northwind(office)
    office.people_are(office.profile("Dana", "America/Los_Angeles"))
    confirmed_at(office, 7, 12)
    assert not is_told(office, "Dana", READY)
    office.until(2030, 1, 8, 16, 1)
    assert is_told(office, "Dana", READY)
    assert not is_told(office, "Pia", READY)


@PLAIN
def test_whoever_was_asked_for_has_it_first_and_then_the_sponsor(office: Office) -> None:
    northwind(office)
    tells(office, poster=office.person("Omar").key)
    confirms(office)
    a_day_later(office)
    assert not is_told(office, "Dana", READY)
    office.press_on("Omar", about(office, "Omar", READY), "Not me")
    catches_up(office)
    assert is_told(office, "Dana", READY)
    assert not is_told(office, "Pia", READY)


def test_after_one_working_day_there_is_one_reminder_that_can_be_pressed(office: Office) -> None:
    drafted(office)
    office.until(2030, 1, 9, 23)
    assert not is_told(office, "Dana", "still waits for you")
    office.until(2030, 1, 10, 8)
    reminder = about(office, "Dana", "W-1 still waits for you")
    office.until(2030, 1, 11, 17)
    assert about(office, "Dana", "W-1 still waits for you")
    office.press_on("Dana", reminder, "Post")
    catches_up(office)
    assert "Dana" in post_in(office).words
    assert about(office, "Dana", "W-1 waits no longer").buttons == (LEDGER,)


@PLAIN
def test_whoever_is_on_leave_is_passed_over(office: Office) -> None:
    northwind(office)
    office.do(Snooze(HowLong.WEEK), office.person("Dana"))
    confirmed_at(office, 7, 12)
    assert not is_told(office, "Dana", READY)
    assert is_told(office, "Pia", READY)


@PLAIN
def test_whoever_goes_on_leave_with_the_draft_holds_nothing_up(office: Office) -> None:
    drafted(office)
    office.do(Snooze(HowLong.WEEK), office.person("Dana"))
    office.until(2030, 1, 10, 8)
    assert not is_told(office, "Dana", "still waits for you")
    assert is_told(office, "Pia", READY)


@PLAIN
@pytest.mark.parametrize(("whose", "first"), [("team", "Pia"), ("company", "")])
def test_a_holiday_is_passed_over_unless_everybody_has_it(office: Office, whose: str, first: str) -> None:
    northwind(office)
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    team, *others = setup.teams
    off = replace(team, members=(*team.members, "dana@northwind.example"), holidays="US")
    company = replace(setup.company, holidays="US" if whose == "company" else "")
    teams = (off, *others) if whose == "team" else setup.teams
    office.configure(replace(setup, teams=teams, company=company))
    confirmed_at(office, 20, 13)  # the day after is Martin Luther King Day
    assert [who for who in EXECUTIVES if is_told(office, who, READY)] == ([first] if first else [])
    office.until(2030, 1, 22, 8)
    assert [who for who in EXECUTIVES if is_told(office, who, READY)] == [first or "Dana"]


@PLAIN
def test_what_nobody_posts_a_cx_lead_can_offer_anew_once(office: Office) -> None:
    drafted(office)
    all_decline(office, READY)
    note = about(office, "Mei", "Nobody has posted W-1")
    assert "Only CX leads" in str(office.do(OfferAnew(1), office.person("Guido"))[0].card)
    assert "is offered anew" in office.press_on("Mei", note, "Offer it anew").words
    office.rings()
    catches_up(office)
    assert about(office, "Mei", "W-1 has found an executive").buttons == (LEDGER,)
    all_decline(office, "W-1 is offered to you anew")
    assert about(office, "Mei", "Nobody has posted W-1").buttons == (LEDGER,)
    assert "cannot be offered anew" in office.press_on("Mei", note, "Offer it anew").words
    office.press_on("Pia", about(office, "Pia", READY), "Post")
    catches_up(office)
    assert "Pia" in post_in(office).words


@PLAIN
def test_who_lets_the_second_offer_lie_is_followed_by_the_next(office: Office) -> None:
    drafted(office)
    all_decline(office, READY)
    office.press_on("Mei", about(office, "Mei", "Nobody has posted W-1"), "Offer it anew")
    office.rings()
    catches_up(office)
    office.until(2030, 1, 11, 17)
    assert not is_told(office, "Pia", "W-1 is offered to you anew")
    office.until(2030, 1, 14, 8)
    assert is_told(office, "Pia", "W-1 is offered to you anew")


@PLAIN
@pytest.mark.parametrize("doers", [EXECUTIVES, ("Grace",)])
def test_where_no_executive_can_post_the_cx_leads_hear_of_it_at_once(office: Office, doers: tuple[str, ...]) -> None:
    northwind(office)
    if "Dana" not in doers:
        office.people_are(*(replace(office.profile(who), kind=Kind.GONE) for who in EXECUTIVES))
    tells(office, doers=doers)
    confirms(office)
    a_day_later(office)
    assert about(office, "Mei", "Nobody has posted W-1").buttons == ("Offer it anew", LEDGER)
