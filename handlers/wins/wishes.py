"""A CX lead wishes a post changed or taken down; whoever may do so reads it, and so does an executive who asks."""

from collections.abc import Iterator

from bot.commands import Request, WishChange
from bot.commands.refused import NotUnderstood
from bot.commands.refused_wins import NobodyToAsk, OnlyCxLeads
from bot.company import Deed, Role, Standing, may_do
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import ChangeWished, WinNoted
from bot.wins import MAX_WHY, State, Win, Wish
from handlers.company import roles_in
from handlers.wins.who import keeper
from handlers.written import written
from storage import Memory
from storage.engine import Page

MOST = 100  # posts to choose from: options in a menu


def wish_change(command: WishChange, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let whoever may change a post know what is wished, once for each wish."""
    check_may_wish(request.by, memory)
    win = _chosen(command.which, memory)
    wished = written(command.words, "words", MAX_WHY)
    to, wishes = keeper(win, memory), memory.wins.changes_wished(win.number)
    if to is None:
        raise NobodyToAsk(field="which")
    if not any((wish.by, wish.words) == (request.by, wished) for wish in wishes):
        nth = len(wishes) + 1
        memory.wins.wish_change(win.number, Wish(nth, request.by, wished, request.at))
        memory.audit.note(request.at, request.by, "wished a post changed", win.name)
        yield Show(ChangeWished(win.number, nth, to))
    yield Reply(WinNoted(win.number, request.by, "change-wished"))


def may_wish(person: Person, memory: Memory) -> bool:
    """Tell whether somebody may: CX leads, and executives, who may have posts of one who has left to look after."""
    roles = roles_in(memory, person)
    standing = {Role.CX_LEAD: Standing.CX_LEAD, Role.EXECUTIVE: Standing.EXECUTIVE_WHO_POSTED}
    return may_do(Deed.ASK_TO_CHANGE_A_POST, *(standing[role] for role in roles & standing.keys()))


def check_may_wish(person: Person, memory: Memory) -> None:
    if not may_wish(person, memory):
        raise OnlyCxLeads


def to_choose_from(memory: Memory) -> tuple[Win, ...]:
    return tuple(memory.wins.posted(Page(0, MOST))[:MOST])


def _chosen(which: str, memory: Memory) -> Win:
    win = memory.wins.win(int(which)) if which.isdecimal() and len(which) < len("999999999") else None
    if win is None or win.state is not State.POSTED:
        raise NotUnderstood(field="which", value=which[:80])
    return win
