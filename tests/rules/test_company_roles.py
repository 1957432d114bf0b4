"""Who is who at Northwind, and whose team a place is."""

from dataclasses import replace

import pytest

from bot.company import Mode, Role, Setup, Team, is_live, read_setup, roles_of, team_at, team_of
from tests.rules.northwind import SMALL, WHOLE

NORTHWIND = read_setup(WHOLE)


def asking(mode: Mode, *only: str) -> Setup:
    return replace(NORTHWIND, asking=replace(NORTHWIND.asking, mode=mode, only=only))


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("tom", {Role.MEMBER}),
        ("stranger", {Role.MEMBER}),
        ("ana", {Role.MEMBER, Role.TEAM_LEAD}),
        ("dana", {Role.MEMBER, Role.LEADER, Role.EXECUTIVE, Role.SPONSOR}),
        ("lee", {Role.MEMBER, Role.LEADER, Role.EXECUTIVE}),
        ("cleo", {Role.MEMBER, Role.CX_LEAD}),
        ("ada", {Role.MEMBER, Role.ADMIN}),
        ("pia", {Role.MEMBER, Role.PRIVACY}),
    ],
)
def test_everyone_has_the_roles_the_file_gives_them(name: str, roles: set[Role]) -> None:
    assert roles_of(NORTHWIND, f"{name}@northwind.example") == roles


def test_the_sponsor_is_an_executive_without_being_named_as_one() -> None:
    assert Role.EXECUTIVE in roles_of(read_setup(SMALL), "Dana@Northwind.example")


def test_no_address_is_nobody_in_particular() -> None:
    teamless = replace(NORTHWIND, teams=(Team("Nobody leads"),))
    assert roles_of(teamless, "") == {Role.MEMBER}
    assert team_of(teamless, "") is None
    assert team_at(teamless, "") is None


def test_a_person_belongs_to_the_team_that_names_them_before_one_they_lead() -> None:
    led, home = Team("Led", lead="ana@northwind.example"), Team("Home", members=("ana@northwind.example",))
    assert team_of(replace(NORTHWIND, teams=(led, home)), "ANA@northwind.example") == home
    assert team_of(replace(NORTHWIND, teams=(led,)), "ana@northwind.example") == led
    assert team_of(NORTHWIND, "stranger@northwind.example") is None


def test_a_place_belongs_to_the_team_that_names_it() -> None:
    [checkout] = NORTHWIND.teams
    assert team_at(NORTHWIND, "slack:#checkout") == checkout
    assert team_at(NORTHWIND, "slack:#general") is None


def test_only_named_teams_are_live() -> None:
    assert is_live(asking(Mode.LIVE, "Checkout"), "Checkout")
    assert not is_live(asking(Mode.LIVE, "Checkout"), "Search")
    assert not is_live(asking(Mode.LIVE), "Checkout")


def test_a_star_makes_everyone_live_with_a_team_or_without() -> None:
    assert is_live(asking(Mode.LIVE, "*"), "Search")
    assert is_live(asking(Mode.LIVE, "*"), "")


@pytest.mark.parametrize("mode", [Mode.REHEARSAL, Mode.OFF])
def test_nobody_is_live_in_rehearsal_or_when_asking_is_off(mode: Mode) -> None:
    assert not is_live(asking(mode, "*", "Checkout"), "Checkout")
