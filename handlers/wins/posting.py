"""An executive posts a win in their name, wherever the doers' peers are, and may change it and take it down."""

from collections.abc import Iterator
from dataclasses import replace

from bot.commands import EditWin, PostAgain, PostWin, Request, TakeDown, TellLeads, UseOurWords
from bot.commands.refused_wins import (
    NotExecutive,
    NothingGone,
    NothingPosted,
    NotReady,
    NotYourPost,
    NotYourWin,
    NowhereToPost,
    OwnWork,
    PostedAlready,
)
from bot.company import Deed, Mode, Standing, may_do
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import ChangeWished, GoneForYou, Lasting, NobodyPosts, PassOn, PostedForYou, PostGone, WinNoted
from bot.wins import MAX_POST, MAX_WHY, State, Win, credited
from handlers.company import setup_of
from handlers.homes import homes_of
from handlers.wins.leads import leads_of
from handlers.wins.posts import post_at, posts_of, rooms_for, rooms_left, view_of
from handlers.wins.who import called, cx_leads, drafts_of, keeper, standings, win_of
from handlers.wins.wording import settle_what_was_seen, use_ours
from handlers.written import written
from storage import Memory

MAY_POST = {State.DRAFTED, State.LEFT, State.POSTED}


def post(command: PostWin, request: Request, memory: Memory) -> Iterator[Effect]:
    win = of_executive(command.win, request.by, memory)
    if win.state is State.POSTED and win.posted_by and win.posted_by != request.by:
        raise PostedAlready(who=called(win.posted_by, memory), name=win.name)
    if win.state is not State.POSTED:
        yield from _posted(win, command, request, memory)
    yield Reply(WinNoted(win.number, request.by, "draft-posted"))


def _posted(win: Win, command: PostWin, request: Request, memory: Memory) -> Iterator[Effect]:
    if setup_of(memory).asking.mode is not Mode.LIVE:
        raise NothingPosted
    rooms = rooms_for(win, memory)
    if not rooms:
        raise NowhereToPost(name=win.name)
    settle_what_was_seen(win, command.wording, memory)
    up = replace(win, state=State.POSTED, posted_by=request.by, posted=request.at, place=rooms[0].place)
    memory.wins.keep(up)
    for nth, room in enumerate(rooms, start=1):
        memory.wins.place_post(win.number, nth, room.place)
    memory.alarms.drop(f"offer/{win.number}")
    memory.audit.note(request.at, request.by, "posted a win", win.name)
    yield from map(Show, posts_of(up, memory))
    yield from map(Show, drafts_of(win, memory))
    yield from (Show(NobodyPosts(win.number, lead)) for lead in cx_leads(memory) if win.state is State.LEFT)
    yield Show(PostedForYou(win.number, win.told_by))
    yield Later(f"leads/{win.number}", request.at, TellLeads(win.number))
    yield from homes_of(credited(memory.wins.doers(win.number)), memory)


def post_again(command: PostAgain, request: Request, memory: Memory) -> Iterator[Effect]:
    """Post once more what is gone from its place, there or where it fits now; what was there is never begun again."""
    win = to_keep(command.win, request.by, memory)
    gone = post_at(win, command.nth, memory)
    if win.state is not State.POSTED or gone is None:
        raise NotReady(name=win.name)
    if gone.gone is None:
        if not memory.outbox.is_troubled(view_of(win.number, gone.nth)):
            raise NothingGone(name=win.name)
        rooms = rooms_left(win, gone.nth, memory)
        if not rooms:
            raise NowhereToPost(name=win.name)
        nth = len(memory.wins.posts(win.number)) + 1
        memory.wins.post_gone(win.number, gone.nth, request.at)
        memory.wins.place_post(win.number, nth, rooms[0].place)
        memory.audit.note(request.at, request.by, "posted a win again", win.name)
        yield Show(view_of(win.number, nth))
        yield Show(PostGone(win.number, gone.nth))
        yield Show(PostedForYou(win.number, win.told_by))
    yield Reply(WinNoted(win.number, request.by, "posted-again"))


def edit(command: EditWin, request: Request, memory: Memory) -> Iterator[Effect]:
    win = to_edit(command.win, request.by, memory)
    words = written(command.words, "words", MAX_POST)
    memory.wins.keep(replace(win, words=words))
    memory.audit.note(request.at, request.by, "edited a win", win.name)
    yield from shown_anew(win, memory)
    yield Reply(WinNoted(win.number, request.by, "win-edited"))


def use_our_words(command: UseOurWords, request: Request, memory: Memory) -> Iterator[Effect]:
    return use_ours(to_edit(command.win, request.by, memory), request, memory)


def take_down(command: TakeDown, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take it down for good, wherever it stands, and tell whoever told of it why."""
    win = to_keep(command.win, request.by, memory)
    if win.state is State.POSTED:
        why = written(command.why, "why", MAX_WHY)
        memory.wins.keep(replace(win, state=State.TAKEN_DOWN, taken_down=request.at))
        memory.wins.keep_why(win.number, why)
        memory.audit.note(request.at, request.by, "took a win down", win.name)
        yield from shown_anew(win, memory)
        yield Show(GoneForYou(win.number, win.told_by))
    yield Reply(WinNoted(win.number, request.by, "win-down"))


def of_executive(number: int, person: Person, memory: Memory) -> Win:
    """Return a win for an executive who has its draft; nobody posts what they told of or did."""
    win = win_of(number, memory)
    stand = {*standings(person, win, memory)}
    if Standing.PROPOSER in stand:
        raise NotYourWin(name=win.name)
    if Standing.DOER in stand:
        raise OwnWork(name=win.name)
    if not may_do(Deed.CHANGE_A_POST, *stand):
        raise NotExecutive
    if win.state not in MAY_POST:
        raise NotReady(name=win.name)
    return win


def to_edit(number: int, person: Person, memory: Memory) -> Win:
    win = of_executive(number, person, memory)
    if win.posted_by and person != keeper(win, memory):
        raise NotYourPost(name=win.name)
    return win


def to_keep(number: int, person: Person, memory: Memory) -> Win:
    """Return a win that has been posted, for whoever may change it."""
    win = win_of(number, memory)
    if win.posted_by is None or person != keeper(win, memory):
        raise NotYourPost(name=win.name)
    return win


def to_take_down(number: int, person: Person, memory: Memory) -> Win:
    win = to_keep(number, person, memory)
    if win.state is not State.POSTED:
        raise NotReady(name=win.name)
    return win


def shown_anew(win: Win, memory: Memory) -> Iterator[Effect]:
    """Show anew whatever tells of a win that executives have, and its posts."""
    yield from map(Show, (*drafts_of(win, memory), *posts_of(win, memory)))
    for wish in memory.wins.changes_wished(win.number):
        if (to := keeper(win, memory)) and memory.outbox.is_begun(ChangeWished(win.number, wish.nth, to)):
            yield Show(ChangeWished(win.number, wish.nth, to))
    told: list[Lasting] = [PostedForYou(win.number, win.told_by)]
    told += [PassOn(win.number, lead) for lead in leads_of(win, memory)]
    yield from (Show(view) for view in told if memory.outbox.is_begun(view))
