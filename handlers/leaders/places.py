"""Where a leader may post: announcements and their team's place, if only colleagues read there."""

from collections.abc import Iterator

from bot.company import team_of
from bot.people import Place, Room
from handlers.company import room_named, setup_of, team_in
from prompts.words import Say
from storage import Memory


def places_for(leader: str, memory: Memory) -> tuple[Room, ...]:
    return tuple({room.place.key: room for room in _rooms(leader, memory) if room.is_ours}.values())


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
