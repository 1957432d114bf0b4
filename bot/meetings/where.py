"""Where to ask after a meeting: the first place that will do. Nowhere that people from outside can read."""

from dataclasses import dataclass

from bot.meetings import Meeting
from bot.people import MOST_IN_GROUP, Group, Person, Room, Where


@dataclass(frozen=True, slots=True)
class Rooms:
    """What is known of the places that come into question."""

    own: Room | None = None  # the meeting's own chat
    hinted: Room | None = None  # the channel that the invitation names


def where_to_ask(meeting: Meeting, rooms: Rooms, host: Person, invited: tuple[Person, ...]) -> Where | None:
    """Return the first place that will do. Source: product, §1.

    The meeting's own chat; a channel named in the invitation, if the organiser is in it; a group message; the host.
    """
    if meeting.place and not (rooms.own and (rooms.own.outsiders or not rooms.own.open)):
        return meeting.place
    hinted = rooms.hinted
    if hinted and hinted.open and not hinted.outsiders and host in hinted.members:
        return hinted.place
    if len(invited) <= MOST_IN_GROUP:
        return Group(invited)
    return host
