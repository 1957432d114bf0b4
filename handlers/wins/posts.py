"""Where a win is posted: where the doers' peers read it, on each platform, and never where outsiders do."""

from collections.abc import Iterator

from bot.company import Team, team_called
from bot.people import Place, Room
from bot.views import FurtherPost, WinPost
from bot.wins import Post, State, Win, credited
from handlers.company import room_named, setup_of
from storage import Memory


def posts_of(win: Win, memory: Memory) -> Iterator[WinPost | FurtherPost]:
    """Yield every post there is or has been, so that what is changed is changed wherever it stands."""
    yield from (view_of(win.number, post.nth) for post in memory.wins.posts(win.number))


def view_of(win: int, nth: int) -> WinPost | FurtherPost:
    return WinPost(win) if nth == 1 else FurtherPost(win, nth)


def post_at(win: Win, nth: int, memory: Memory) -> Post | None:
    return next((post for post in memory.wins.posts(win.number) if post.nth == nth), None)


def rooms_for(win: Win, memory: Memory) -> tuple[Room, ...]:
    """Return where a win goes: announcements, else the doing team's place.

    The team's place too, where it is on another platform and somebody is on that who did it.
    """
    everybody, own = room_named(setup_of(memory).places.announcements, memory), team_room(win, memory)
    if everybody is None or not everybody.is_ours:
        return (own,) if own else ()
    apart = own and own.place.platform != everybody.place.platform and own.place.platform in _platforms(win, memory)
    return (everybody, own) if own and apart else (everybody,)


def rooms_left(win: Win, nth: int, memory: Memory) -> tuple[Room, ...]:
    """Return where a post may stand whose own place has lost it: there again, or where none of the others stands."""
    posts = memory.wins.posts(win.number)
    own = next((memory.people.room(post.place) for post in posts if post.nth == nth), None)
    if own and own.is_ours:
        return (own,)
    taken = {post.place for post in posts if not post.gone and post.nth != nth}
    return tuple(room for room in rooms_for(win, memory) if room.place not in taken)


def rooms_of(win: Win, memory: Memory) -> tuple[str, ...]:
    """Return the names of the places where it is posted now, or is on its way to."""
    if win.state is not State.POSTED:
        return ()
    rooms = (memory.people.room(post.place) for post in memory.wins.posts(win.number) if not post.gone)
    return tuple(room.name for room in rooms if room)


def team_of_win(win: Win, memory: Memory) -> Team | None:
    return team_called(setup_of(memory), win.team)


def team_room(win: Win, memory: Memory) -> Room | None:
    """Return the doing team's own place, where only colleagues read."""
    team = team_of_win(win, memory)
    room = room_named(team.place if team else "", memory)
    return room if room and room.is_ours else None


def is_of_own_place(win: Win, place: Place, memory: Memory) -> bool:
    room = team_room(win, memory)
    return room is not None and room.place == place


def _platforms(win: Win, memory: Memory) -> frozenset[str]:
    people = credited(memory.wins.doers(win.number))
    return frozenset(account.platform for person in people for account in memory.people.accounts(person))
