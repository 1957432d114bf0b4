"""Who is what to a win: its proposer, who confirms its names, the executives, and those it credits."""

from collections.abc import Iterator

from bot.commands.refused_wins import NoWin
from bot.company import Role, Standing, Team, team_called
from bot.people import Person, Place, Room
from bot.views import Lasting, NamesToConfirm, WhoIsMissing, WinDraft, WinPost
from bot.wins import Win, credited
from handlers.colleagues import colleague_at, colleagues_at, is_colleague
from handlers.company import roles_in, room_named, setup_of
from storage import Memory
from storage.people.traces import GONE


def win_of(number: int, memory: Memory) -> Win:
    win = memory.wins.win(number)
    if win is None:
        raise NoWin
    return win


def same(one: Person | None, other: Person | None, memory: Memory) -> bool:
    """Tell whether two accounts are one human: joined by the directory's address, never by name."""
    if one is None or other is None:
        return False
    first, second = memory.people.profile(one), memory.people.profile(other)
    return one == other or bool(first and second and first.email and first.email == second.email)


def called(person: Person, memory: Memory) -> str:
    """Return somebody's name; whoever has been forgotten has none."""
    profile = memory.people.profile(person)
    return profile.name if profile else "…" if person.platform == GONE else person.user


def mentioned_and_named(win: Win, platform: str, memory: Memory) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """Return those whom a win credits: who can be mentioned on a platform, and the names of the others."""
    memory.people.speak_on(platform)
    people = credited(memory.wins.doers(win.number))
    accounts = {person: memory.people.account(person) for person in people if is_colleague(person, memory)}
    mentioned = {person: account for person, account in accounts.items() if account.platform == platform}
    return tuple(mentioned.values()), tuple(called(person, memory) for person in people if person not in mentioned)


def team_of_win(win: Win, memory: Memory) -> Team | None:
    return team_called(setup_of(memory), win.team)


def lead_of(win: Win, memory: Memory) -> Person | None:
    """Return the lead of the doing team, if there is one who is still here."""
    team = team_of_win(win, memory)
    return colleague_at(team.lead, memory) if team else None


def cx_leads(memory: Memory) -> tuple[Person, ...]:
    """Return who says who confirms names where the lead cannot: the CX leads, else the sponsor."""
    people = setup_of(memory).people
    return colleagues_at(people.cx_leads, memory) or colleagues_at((people.sponsor,), memory)


def executives(memory: Memory) -> tuple[Person, ...]:
    """Return who may post recognition, the sponsor first."""
    people = setup_of(memory).people
    return colleagues_at((people.sponsor, *people.executives), memory)


def can_confirm(person: Person, win: Win, memory: Memory) -> bool:
    """Tell whether this person may confirm: no proposer, and nobody of the CX team their own name. Product, §4."""
    own = any(same(person, doer.person, memory) for doer in memory.wins.doers(win.number))
    of_cx = Role.CX_LEAD in roles_in(memory, person)
    return is_colleague(person, memory) and not same(person, win.told_by, memory) and not (own and of_cx)


def standings(person: Person, win: Win, memory: Memory) -> Iterator[Standing]:
    """Yield what somebody is to a win. Whom a CX lead has named confirms as one whom the lead names."""
    if same(person, win.told_by, memory):
        yield Standing.PROPOSER
    if same(person, win.confirmer, memory):
        led = same(person, lead_of(win, memory), memory)
        yield Standing.LEAD_OF_DOERS if led else Standing.NAMED_BY_LEAD_OF_DOERS
    if any(same(person, doer, memory) for doer in credited(memory.wins.doers(win.number))):
        yield Standing.DOER
    if Role.EXECUTIVE in roles_in(memory, person) and person in memory.wins.offered(win.number):
        yield Standing.EXECUTIVE_WHO_POSTED


def standing(win: Win, memory: Memory) -> Iterator[Lasting]:
    """Yield every card that may tell the names of a win, wherever it stands."""
    if win.confirmer:
        yield NamesToConfirm(win.number, win.confirmer)
    yield WhoIsMissing(win.number)
    yield from (WinDraft(win.number, person) for person in memory.wins.offered(win.number))
    if win.posted:
        yield WinPost(win.number)


def room_for(win: Win, memory: Memory) -> Room | None:
    """Return where a win is posted: the place for announcements, else the doing team's, where only colleagues read."""
    places = (setup_of(memory).places.announcements, _place_of_team(win, memory))
    rooms = (room_named(place, memory) for place in places)
    return next((room for room in rooms if room and room.is_ours), None)


def team_room(win: Win, memory: Memory) -> Room | None:
    room = room_named(_place_of_team(win, memory), memory)
    return room if room and room.is_ours else None


def is_of_own_place(win: Win, place: Place, memory: Memory) -> bool:
    room = team_room(win, memory)
    return room is not None and room.place == place


def _place_of_team(win: Win, memory: Memory) -> str:
    team = team_of_win(win, memory)
    return team.place if team else ""
