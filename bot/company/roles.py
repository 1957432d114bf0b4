"""Who is who in a company, by e-mail, and whose team a place is."""

from collections.abc import Iterator
from enum import StrEnum

from bot.company.asking import EVERY_TEAM, Mode
from bot.company.setup import Setup, Team


class Role(StrEnum):
    """What somebody is to the bot. HOST is of one meeting and not of the company, so ``roles_of`` never says it."""

    MEMBER = "member"
    HOST = "host"
    TEAM_LEAD = "team lead"
    LEADER = "leader"
    EXECUTIVE = "executive"
    CX_LEAD = "CX lead"
    SPONSOR = "sponsor"
    ADMIN = "admin"
    PRIVACY = "privacy"


def roles_of(setup: Setup, email: str) -> frozenset[Role]:
    """Return all roles of an internal person; everyone is a member, and the sponsor is an executive."""
    return frozenset({Role.MEMBER, *_special_roles(setup, email.strip().lower())})


def team_of(setup: Setup, email: str) -> Team | None:
    """Return the first team that names this person as its member, else the first they lead."""
    person = email.strip().lower()
    named = (team for team in setup.teams if person and person in team.members)
    led = (team for team in setup.teams if person and person == team.lead)
    return next(named, None) or next(led, None)


def team_called(setup: Setup, name: str) -> Team | None:
    return next((team for team in setup.teams if name and team.name == name), None)


def led_by(setup: Setup, email: str) -> tuple[str, ...]:
    """Return the names of the teams that this person leads."""
    return tuple(team.name for team in setup.teams if email and team.lead == email)


def team_at(setup: Setup, place: str) -> Team | None:
    """Return the team whose place this is; ``place`` as in the setup file."""
    return next((team for team in setup.teams if place and team.place == place), None)


def is_live(setup: Setup, team: str) -> bool:
    """Tell whether meetings of this team are asked about; an empty name is a meeting of no team."""
    asking = setup.asking
    return asking.mode is Mode.LIVE and (EVERY_TEAM in asking.only or (team != "" and team in asking.only))


def _special_roles(setup: Setup, person: str) -> Iterator[Role]:
    people = setup.people
    named = {
        Role.TEAM_LEAD: [team.lead for team in setup.teams],
        Role.LEADER: [leader.email for leader in people.leaders],
        Role.EXECUTIVE: [*people.executives, people.sponsor],
        Role.CX_LEAD: people.cx_leads,
        Role.SPONSOR: [people.sponsor],
        Role.ADMIN: people.admins,
        Role.PRIVACY: people.privacy,
    }
    return (role for role, emails in named.items() if person and person in emails)
