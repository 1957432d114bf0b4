"""Who is what to a win: its proposer, who confirms its names, the executives, and those it credits."""

from collections.abc import Iterator, Sequence

from bot.commands.refused_wins import NoWin
from bot.company import Role, Standing
from bot.people import Person
from bot.views import DraftReminder, Lasting, NamesToConfirm, WhoIsMissing, WinDraft
from bot.wins import Win, credited
from handlers.colleagues import colleague_at, colleagues_at, is_colleague
from handlers.company import roles_in, setup_of
from handlers.wins.posts import posts_of, team_of_win
from storage import Memory
from storage.people.traces import GONE

TURNS = (1, 2)


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
    return on_platform(credited(memory.wins.doers(win.number)), platform, memory)


def on_platform(people: Sequence[Person], platform: str, memory: Memory) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """Return which of these can be mentioned on a platform, and the names of the others."""
    memory.people.speak_on(platform)
    accounts = {person: memory.people.account(person) for person in people if is_colleague(person, memory)}
    mentioned = {person: account for person, account in accounts.items() if account.platform == platform}
    return tuple(mentioned.values()), tuple(called(person, memory) for person in people if person not in mentioned)


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


def could_post(teller: Person, memory: Memory) -> list[Person]:
    """Return whom somebody may ask for to post what they tell of: the executives but themselves."""
    return [each for each in executives(memory) if not same(each, teller, memory)]


def celebrating(memory: Memory) -> tuple[Person, ...]:
    """Return who is offered CX Day: the CX leads and the sponsor."""
    people = setup_of(memory).people
    return colleagues_at((*people.cx_leads, people.sponsor), memory)


def keeper(win: Win, memory: Memory) -> Person | None:
    """Return who may change a post: who posted it, while they are an executive here; else the sponsor, or another."""
    here = executives(memory)
    if win.posted_by is None or win.posted_by in here:
        return win.posted_by
    credit = credited(memory.wins.doers(win.number))
    return next((each for each in here if not any(same(each, one, memory) for one in (win.told_by, *credit))), None)


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
    offered = Role.EXECUTIVE in roles_in(memory, person) and person in memory.wins.offered(win.number)
    if offered or same(person, keeper(win, memory), memory):
        yield Standing.EXECUTIVE_WHO_POSTED


def standing(win: Win, memory: Memory) -> Iterator[Lasting]:
    """Yield every card that may tell the names of a win, wherever it stands."""
    if win.confirmer:
        yield NamesToConfirm(win.number, win.confirmer)
    yield WhoIsMissing(win.number)
    yield from drafts_of(win, memory)
    yield from posts_of(win, memory)


def drafts_of(win: Win, memory: Memory) -> Iterator[Lasting]:
    yield from (view for person in memory.wins.offered(win.number) for view in draft_of(win.number, person, memory))


def draft_of(win: int, person: Person, memory: Memory) -> Iterator[Lasting]:
    """Yield what somebody has seen of a draft, and of its reminders."""
    yield WinDraft(win, person)
    reminders = (DraftReminder(win, person, turn) for turn in TURNS)
    yield from (reminder for reminder in reminders if memory.outbox.is_begun(reminder))
