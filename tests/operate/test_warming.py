"""Which teams warm up and until when, what is hidden meanwhile, and when good news comes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands import Configure, PassOnPraise, SwitchOff
from bot.company import Mode, Setup, Team
from bot.people import CLOCK, OPERATOR
from handlers.company import is_warming
from storage import Memory
from tests.journeys.evidence.said import says
from tests.journeys.meetings.test_warming import PRAISE, THREE, case_on, case_opens, makes_new, northwind
from tests.office import COMPANY, Office


def warm(office: Office) -> list[str]:
    """Return the teams that warm up now."""
    at = office.clock.now()

    def found(memory: Memory) -> list[str]:
        return [name for name in ("Checkout", "Claims", "App") if is_warming(name, at, memory)]

    names: list[str] = office.run(office.store.read(COMPANY, found))
    return names


def live(setup: Setup, *teams: str) -> Setup:
    return replace(setup, asking=replace(setup.asking, mode=Mode.LIVE, only=teams))


def forget_all(office: Office) -> None:
    """Let the database be as it was before there were warm-ups."""
    office.rows("delete from warm_ups")


def test_a_team_is_new_when_a_setup_makes_it_live_for_the_first_time(plain: Office) -> None:
    setup = northwind(plain)
    plain.configure(live(setup, "Claims"), new=True)
    forget_all(plain)
    plain.configure(live(setup, "Claims", "Checkout"), new=True)
    assert warm(plain) == ["Checkout"], "Claims was live before, in a database that knew of no warm-ups."
    plain.time_passes(days=13, hours=23)
    assert warm(plain) == ["Checkout"]
    plain.configure(live(setup, "Claims"), new=True)
    plain.time_passes(hours=2)
    plain.configure(live(setup, "Claims", "Checkout"), new=True)
    assert warm(plain) == [], "It has been here for two weeks."


def test_switching_off_and_on_makes_nobody_new(plain: Office) -> None:
    forget_all(plain)
    plain.do(SwitchOff(), OPERATOR)
    plain.configure(northwind(plain), new=True)
    assert warm(plain) == []


def test_a_rehearsal_is_no_beginning(plain: Office) -> None:
    setup = northwind(plain)
    team = Team("App")
    rehearsed = replace(setup, teams=(*setup.teams, team), asking=replace(setup.asking, mode=Mode.REHEARSAL))
    plain.configure(rehearsed, new=True)
    assert warm(plain) == []
    plain.time_passes(days=20)
    plain.configure(live(rehearsed, "*"), new=True)
    assert warm(plain) == ["App"]


@pytest.mark.parametrize("seasoned", [True, False])
def test_who_tries_us_for_the_first_time_sees_everything(plain: Office, *, seasoned: bool) -> None:
    forget_all(plain)
    plain.rows("delete from setups")
    plain.do(Configure(northwind(plain), seasoned=seasoned), OPERATOR)
    assert warm(plain) == ([] if seasoned else ["Checkout", "Claims"])
    other = northwind(plain)
    plain.do(Configure(replace(other, teams=(*other.teams, Team("App"))), seasoned=seasoned), OPERATOR)
    assert "App" in warm(plain), "Only the first setup is for trying."


def test_a_week_does_not_count_what_is_its_hosts_alone(plain: Office) -> None:
    makes_new(plain)
    case_opens(plain)
    plain.until(2030, 1, 14, 9)
    waiting = plain.run(plain.store.read(COMPANY, lambda memory: memory.cases.teams_waiting(plain.clock.now())))
    assert waiting == 0
    assert plain.rows("select week, opened, open from weekly_digests") == [("2030-W02", 0, 0)]
    assert not case_on(plain, "Dana")


def test_two_quotes_at_most_each_once_on_working_days(plain: Office) -> None:
    for at in range(3):
        says(plain, f"{PRAISE} {at}", ref=f"r{at}", teams=("Checkout",), praise=True)
    says(plain, "It is slow", ref="r9", teams=("Checkout",))
    plain.rows("delete from warm_ups")
    plain.rows("delete from setups")
    plain.clock.time += timedelta(days=3, hours=22)
    plain.configure(northwind(plain), new=True)
    plain.until(2030, 1, 13, 23)
    assert len(plain.seen_in()) == 0, "It was a weekend; the tenth hour of Friday had gone by."
    plain.until(2030, 1, 14, 10)
    plain.do(PassOnPraise("Checkout"), CLOCK)
    plain.until(2030, 1, 21, 10)
    said = [card.words for card in plain.seen_in()]
    assert len(said) == 2
    assert len(set(said)) == 2
    assert not any("slow" in words for words in said)


@pytest.mark.parametrize("why", ["outsiders", "rehearsal", "no place", "no praise"])
def test_nothing_is_posted_where_it_must_not_be(plain: Office, why: str) -> None:
    says(plain, PRAISE, teams=("Checkout",), praise=why != "no praise")
    plain.rows("delete from warm_ups")
    plain.rows("delete from setups")
    setup = northwind(plain)
    placeless = replace(setup, teams=tuple(replace(team, place="") for team in setup.teams))
    plain.configure(placeless if why == "no place" else setup, new=True)
    if why == "outsiders":
        plain.room_is("#checkout", outsiders=True)
    if why == "rehearsal":
        plain.configure(replace(setup, asking=replace(setup.asking, mode=Mode.REHEARSAL)), new=True)
    plain.until(2030, 1, 20, 12)
    assert plain.seen_in() == []


def test_those_who_were_asked_find_no_case_on_their_page(plain: Office) -> None:
    makes_new(plain)
    case_opens(plain)
    pages = {who: " ".join(card.words for card in plain.home(who)) for who in THREE}
    assert "D-1" in pages["Ana"]
    assert "D-1" not in pages["Grace"]
    assert "Checkout warms up until Mon 21 Jan." in pages["Grace"]
