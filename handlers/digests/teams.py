"""A team sees its own numbers before anybody else does: on the pages of its people, from the end of the week on."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card
from bot.company import Setup, Team, team_at
from bot.digests import Digest
from bot.digests.figures import Figure
from bot.digests.own import OwnTeam, own
from bot.effects import Effect
from bot.people import Person, Room
from handlers.colleagues import colleagues_at, is_colleague
from handlers.company import room_named, say_to, setup_of
from handlers.homes import homes_of
from prompts.digests import teams as words
from storage import Memory


def own_week_on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield the latest week that is over, of the teams of this person and of no other."""
    week = memory.digests.latest(at)
    if week is None or not week.figures:
        return
    teams = [OwnTeam(team.name, _size(team, memory), _own(week, team.name)) for team in _of(person, memory)]
    if teams:
        yield words.on_page(week, teams, say_to(person, memory))


def _own(week: Digest, team: str) -> tuple[Figure, ...]:
    return own(week.figures, team, week.least, barely=team in week.barely)


def pages_of_teams(memory: Memory) -> Iterator[Effect]:
    """Show anew the pages of all who are in a team or lead one."""
    found = (person for team in setup_of(memory).teams for person in _people(team, memory))
    yield from homes_of(dict.fromkeys(found), memory)


def _of(person: Person, memory: Memory) -> list[Team]:
    """Return the teams that this person is in or leads, as the setup has them now."""
    if not is_colleague(person, memory):
        return []
    profile, setup = memory.people.profile(person), setup_of(memory)
    mail, met = profile.email if profile else "", _teams_met_in_rooms(person, setup, memory)
    return [team for team in setup.teams if (mail and mail in (team.lead, *team.members)) or team.name in met]


def _teams_met_in_rooms(person: Person, setup: Setup, memory: Memory) -> frozenset[str]:
    """Return the teams without named members in whose places this person is."""
    if all(team.members for team in setup.teams):
        return frozenset()
    rooms = memory.people.rooms_with(memory.people.accounts(person))
    met = (_team_of_room(room, setup) for room in rooms)
    return frozenset(team.name for team in met if team and not team.members)


def _team_of_room(room: Room, setup: Setup) -> Team | None:
    platform = room.place.platform
    return team_at(setup, f"{platform}:{room.name}") or team_at(setup, f"{platform}:{room.place.channel}")


def _people(team: Team, memory: Memory) -> tuple[Person, ...]:
    """Return its people and its lead, as far as we have met them."""
    named = colleagues_at((team.lead, *team.members), memory)
    room = None if team.members else room_named(team.place, memory)
    met = (memory.people.one(member) for member in room.members) if room else ()
    return tuple(dict.fromkeys((*named, *met)))


def _size(team: Team, memory: Memory) -> int:
    """Return how many people a team has; 0 where nobody has told."""
    return len({team.lead, *team.members} - {""}) if team.members else len(_people(team, memory))
