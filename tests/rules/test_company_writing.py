"""A setup that is printed can be read again, whatever it says."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.company import (
    Asking,
    Calendar,
    CalendarKind,
    CompanyItself,
    Digest,
    Flag,
    Leader,
    LeadersSetup,
    Mode,
    ModelSetup,
    Places,
    Retention,
    Roles,
    Setup,
    Team,
    Weekly,
    not_in_this_version,
    read_setup,
    write_setup,
)
from tests.rules.northwind import SMALL, WHOLE

NAME = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=30)
EMAIL = st.builds("{}@northwind.example".format, st.text("abcdefxyz.-", min_size=1, max_size=8))
EMAILS = st.lists(EMAIL, max_size=4, unique=True).map(tuple)
GOALS = st.lists(NAME, max_size=3, unique=True).map(tuple)
ZONE = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York"])
COUNTRY = st.sampled_from(["", "DE", "DE-BY", "US"])
LANGUAGES = st.sampled_from([("en",), ("de",), ("en", "de"), ("de", "en")])
WEEKLY = st.builds(Weekly, st.integers(0, 6), st.integers(0, 23), st.integers(0, 59))
DAYS = st.integers(1, 3650)
SHARE = st.floats(0, 1)
LEADER = st.builds(Leader, EMAIL, WEEKLY, st.just("") | ZONE, COUNTRY)
LEADERS = st.lists(LEADER, max_size=3, unique_by=lambda leader: leader.email)
ROLES = st.builds(Roles, EMAIL, EMAILS, EMAILS, LEADERS.map(tuple), EMAILS, EMAILS)
PLACE = st.sampled_from(["", "slack:#cx-wins", "slack:C0123", "teams:19:Abc@thread.v2", "playground:#cx"])
QUIET = st.sampled_from([(), ("18:00-08:00", "sat", "sun"), ("12:00-13:30",), ("mon",)])
ASKING = st.builds(
    Asking,
    mode=st.sampled_from(Mode),
    only=st.sampled_from([(), ("*",)]),
    fewest_people=st.integers(3, 10),
    most_people=st.integers(10, 1000),
    shortest_seconds=st.integers(0, 14_400),
    a_day=st.integers(1, 3),
    a_week=st.integers(3, 10),
    gap_seconds=st.integers(900, 86_400),
    closes_after_seconds=st.integers(7200, 86_400),
    remind_before_close_seconds=st.just(0) | st.integers(60, 7199),
    sample=SHARE,
    hold_out=SHARE,
    quiet=QUIET,
)
CALENDAR = st.builds(
    Calendar,
    EMAIL,
    st.sampled_from(["https://calendar.example/ana.ics", "webcal://calendar.example/x?y=1"]),
    st.sampled_from(CalendarKind),
    st.integers(60, 86_400),
    st.sampled_from(["", "CALDAV_PASSWORD"]),
)


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    company = draw(st.builds(CompanyItself, NAME, ZONE, LANGUAGES, st.just(("northwind.example",)), COUNTRY))
    team = st.builds(
        Team, NAME, st.just("") | NAME, st.just(""), st.just("") | EMAIL, EMAILS, st.booleans(),
        st.sampled_from(company.languages), st.sampled_from(Flag), COUNTRY,
    )  # fmt: skip
    return Setup(
        company=company,
        people=draw(ROLES),
        places=draw(st.builds(Places, PLACE, PLACE)),
        teams=tuple(draw(st.lists(team, max_size=3, unique_by=lambda one: one.name))),
        asking=draw(ASKING),
        calendars=tuple(draw(st.lists(CALENDAR, max_size=2))),
        digest=draw(st.builds(Digest, WEEKLY, st.integers(5, 1000))),
        retention=draw(st.builds(Retention, DAYS, DAYS, DAYS, DAYS, DAYS, DAYS, DAYS, DAYS)),
        leaders=draw(st.builds(LeadersSetup, SHARE, GOALS, GOALS)),
        model=draw(st.builds(ModelSetup, st.booleans(), st.integers(0, 10**8), st.just("EUR"))),
    )


@settings(deadline=None)  # the first one loads the zones and holidays
@given(setup=setups(), live_by_default=st.booleans())
def test_what_is_printed_reads_the_same(setup: Setup, *, live_by_default: bool) -> None:
    assert read_setup(write_setup(setup), live_by_default=live_by_default) == setup


def test_the_documented_file_survives_being_printed() -> None:
    setup = read_setup(WHOLE)
    again = read_setup(write_setup(setup))
    assert again == setup
    assert not_in_this_version(again) == not_in_this_version(setup)


def test_printing_promises_nothing_that_is_not_built() -> None:
    assert not_in_this_version(read_setup(write_setup(read_setup(SMALL + "[places]\ncx_room='slack:#cx'")))) == ()


def test_times_are_printed_in_the_largest_unit_that_fits() -> None:
    setup = read_setup(SMALL)
    printed = write_setup(replace(setup, asking=replace(setup.asking, gap_seconds=5400, shortest_seconds=0)))
    assert 'gap = "90m"' in printed
    assert 'shortest = "0m"' in printed
    assert 'closes_after = "4h"' in printed
    assert 'decisions = "3y"' in printed


def test_a_team_that_follows_the_company_goes_on_following_it() -> None:
    printed = write_setup(read_setup(SMALL.replace("[people]", 'holidays = "DE"\n[people]') + '[[teams]]\nname = "A"'))
    [team] = read_setup(printed.replace('holidays = "DE"', 'holidays = "US"')).teams
    assert team.holidays == "US"
