"""Whether a leader's link verifies that they talked: a message of theirs, of this week, where colleagues read."""

from bot.commands import Request
from bot.leaders import Reach, Week
from bot.leaders.links import Pointed, Unseen, not_looked_at
from handlers.company import setup_of
from handlers.leaders.places import reach_of
from handlers.leaders.planning import diary_for, leader_in
from storage import Memory


def seen_behind(link: str, week: Week, request: Request, memory: Memory) -> Reach | Unseen | None:
    """Return how far a message reaches that verifies the week; else why there is none. None without a link."""
    if not link:
        return None
    match request.looked:
        case Pointed() as message:
            return _reach(message, week, request, memory)
        case Unseen() as unseen:
            return unseen
        case None:
            return not_looked_at(link)


def _reach(message: Pointed, week: Week, request: Request, memory: Memory) -> Reach | Unseen:
    setup = setup_of(memory)
    leader = leader_in(setup, week.leader)
    if memory.people.one(message.by) != request.by:
        return Unseen.NOT_THEIRS
    if leader is None or diary_for(leader, setup, memory).week(message.at) != week.week:
        return Unseen.NOT_THIS_WEEK
    room = memory.people.room(message.place)
    reach = reach_of(room, request.by, memory) if room and room.is_ours else None
    return reach if reach and reach.people else Unseen.NOT_AMONG_US
