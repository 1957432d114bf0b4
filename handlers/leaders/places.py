"""Where a leader may post: announcements, their team's place, and where they are themselves, among colleagues alone."""

from collections.abc import Iterable, Iterator

from bot.company import team_of
from bot.leaders import Reach, Week
from bot.people import Person, Place, Room
from handlers.company import room_named, setup_of, team_in
from prompts.words import Say
from storage import Memory

MOST_PLACES = 20  # more is no choice


def places_for(leader: str, memory: Memory) -> tuple[Room, ...]:
    """Return where this leader may post, what the company has named first."""
    return tuple({room.place.key: room for room in _rooms(leader, memory) if room.is_ours}.values())[:MOST_PLACES]


def reach_of(room: Room, leader: Person, memory: Memory) -> Reach:
    """Return how many colleagues are in a place now besides the leader."""
    others = {memory.people.one(member) for member in room.members} - {leader}
    return Reach(room.place, len(others))


def names_for(reader: Person, weeks: Iterable[Week], memory: Memory) -> dict[str, str]:
    """Return what the places are called to which leaders reach; a private one only to whoever is in it."""
    rooms = (memory.people.room(week.reach.place) for week in weeks if week.reach)
    accounts = set(memory.people.accounts(reader))
    return {
        room.place.key: room.name for room in rooms if room and (accounts & {*room.members} or _named(room, memory))
    }


def say_in(place: Place, memory: Memory) -> Say:
    """Return the words for a place: those of its team, else of the company."""
    setup = setup_of(memory)
    team = team_in(place, setup, memory)
    return Say(team.language if team else setup.company.languages[0], setup.company.timezone)


def _rooms(leader: str, memory: Memory) -> Iterator[Room]:
    setup = setup_of(memory)
    team = team_of(setup, leader)
    for named in (setup.places.announcements, team.place if team else ""):
        if room := room_named(named, memory):
            yield room
    profile = memory.people.by_email(leader)
    accounts = memory.people.accounts(profile.person) if profile else ()
    yield from (room for room in memory.people.rooms_with(accounts) if room.name and not room.general)


def _named(room: Room, memory: Memory) -> bool:
    """Tell whether the setup names this place, so that it is no secret."""
    setup = setup_of(memory)
    named = (setup.places.announcements, setup.places.cx_room, *(team.place for team in setup.teams))
    return bool({f"{room.place.platform}:{room.name}", f"{room.place.platform}:{room.place.channel}"} & {*named})
