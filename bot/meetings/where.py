"""Where to ask after a meeting: the first place that will do. Nowhere that people from outside can read."""

from dataclasses import dataclass
from typing import assert_never

from bot.meetings import Meeting, Privately, Rung
from bot.people import MOST_IN_GROUP, Group, Person, Room, Where


@dataclass(frozen=True, slots=True)
class Rooms:
    """What is known of the places that come into question."""

    own: Room | None = None  # the meeting's own chat
    hinted: Room | None = None  # the channel that the invitation names
    bound: Room | Privately | None = None  # where the host wants this series to be asked about
    host: tuple[Person, ...] = ()  # the host's accounts


def where_to_ask(meeting: Meeting, rooms: Rooms, host: Person, invited: tuple[Person, ...]) -> tuple[Rung, Where]:
    """Return the first place that will do, and why it is that. Source: product, §1.

    What the host chose for its series; the meeting's own chat; a channel named in the invitation, if the organiser is
    in it; a group, in one message or each alone; the host.
    """
    if rooms.bound and (chosen := _chosen(rooms.bound, rooms, host, invited)):
        return Rung.BOUND, chosen
    if meeting.place and not (rooms.own and (rooms.own.outsiders or not rooms.own.open)):
        return Rung.OWN, meeting.place
    if rooms.hinted and will_do(rooms.hinted, host, *rooms.host):
        return Rung.NAMED, rooms.hinted.place
    return (Rung.GROUP, Group(invited)) if len(invited) <= MOST_IN_GROUP else (Rung.HOST, host)


def _chosen(bound: Room | Privately, rooms: Rooms, host: Person, invited: tuple[Person, ...]) -> Where | None:
    """Return where the host wants it, while that will do: a place that has closed is skipped, too many are no group."""
    match bound:
        case Room():
            return bound.place if will_do(bound, host, *rooms.host) else None
        case Privately(alone=True):
            return host
        case Privately():
            return Group(invited) if len(invited) <= MOST_IN_GROUP else host
        case _:
            assert_never(bound)


def will_do(room: Room, *host: Person) -> bool:
    """Return whether meetings of this host, by any account, can be asked about here.

    It is open, among colleagues, and the host is in it.
    """
    return room.open and not room.outsiders and not set(host).isdisjoint(room.members)
