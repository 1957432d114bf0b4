"""An executive posts a win: one at a time gets the draft, and only they post, edit and take it down."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.commands import EditWin, NotMe, OfferWin, PostWin, Request, TakeDown, UseOurWords
from bot.commands.refused_wins import (
    NotExecutive,
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
from bot.views import Credited, NobodyPosts, WinDraft, WinNoted, WinPost
from bot.wins import EXECUTIVE_DAYS, MAX_POST, State, Win, credited
from handlers.company import hours_for, hours_of, setup_of
from handlers.homes import homes_of
from handlers.wins.who import called, cx_leads, executives, room_for, standings, win_of
from handlers.wins.wording import settle_what_was_seen, use_ours, wish
from handlers.written import written
from storage import Memory

MAY_POST = {State.DRAFTED, State.LEFT, State.POSTED}


def offer(command: OfferWin, request: Request, memory: Memory) -> Iterator[Effect]:
    """Give the draft to the next executive. While nothing may be posted, nobody's turn passes."""
    win, setup = memory.wins.win(command.win), setup_of(memory)
    if win is None or win.state not in (State.MISSING, State.DRAFTED):
        return
    if setup.asking.mode is not Mode.LIVE:
        again = hours_for(None, setup).working_day_after(request.at, EXECUTIVE_DAYS)
        yield Later(f"offer/{win.number}", again, command)
        return
    win = replace(win, state=State.DRAFTED)
    memory.wins.keep(win)
    wish(win, request.at, memory)
    yield from next_executive(win, request.at, memory)
    for person in credited(memory.wins.doers(win.number)):  # whoever could not be told while nothing was posted
        yield Show(Credited(win.number, person))


def next_executive(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Offer the draft to the next who may post it; when nobody is left, tell each CX lead."""
    offered = memory.wins.offered(win.number)
    free = [person for person in executives(memory) if person not in offered and _may(person, win, memory)]
    if not free:
        memory.wins.keep(replace(win, state=State.LEFT))
        yield from (Show(NobodyPosts(win.number, lead)) for lead in cx_leads(memory))
        return
    memory.wins.offer(win.number, free[0], at)
    due = hours_of(free[0], setup_of(memory), memory).working_day_after(at, EXECUTIVE_DAYS)
    yield Show(WinDraft(win.number, free[0]))
    yield Later(f"offer/{win.number}", due, OfferWin(win.number))


def post(command: PostWin, request: Request, memory: Memory) -> Iterator[Effect]:
    win = of_executive(command.win, request.by, memory)
    if win.state is State.POSTED and win.posted_by and win.posted_by != request.by:
        raise PostedAlready(who=called(win.posted_by, memory), name=win.name)
    if win.state is not State.POSTED:
        if setup_of(memory).asking.mode is not Mode.LIVE:
            raise NothingPosted
        room = room_for(win, memory)
        if room is None:
            raise NowhereToPost(name=win.name)
        settle_what_was_seen(win, command.wording, memory)
        memory.wins.keep(replace(win, state=State.POSTED, posted_by=request.by, posted=request.at, place=room.place))
        memory.alarms.drop(f"offer/{win.number}")
        memory.audit.note(request.at, request.by, "posted a win", win.name)
        yield Show(WinPost(win.number))
        yield from _drafts(win, memory)
        yield from (Show(NobodyPosts(win.number, lead)) for lead in cx_leads(memory) if win.state is State.LEFT)
        yield from homes_of(credited(memory.wins.doers(win.number)), memory)
    yield Reply(WinNoted(win.number, request.by, "draft-posted"))


def edit(command: EditWin, request: Request, memory: Memory) -> Iterator[Effect]:
    win = to_edit(command.win, request.by, memory)
    words = written(command.words, "words", MAX_POST)
    memory.wins.keep(replace(win, words=words))
    memory.audit.note(request.at, request.by, "edited a win", win.name)
    yield from _drafts(win, memory)
    if win.posted:
        yield Show(WinPost(win.number))
    yield Reply(WinNoted(win.number, request.by, "win-edited"))


def use_our_words(command: UseOurWords, request: Request, memory: Memory) -> Iterator[Effect]:
    return use_ours(to_edit(command.win, request.by, memory), request, memory)


def not_me(command: NotMe, request: Request, memory: Memory) -> Iterator[Effect]:
    """Pass it on. Whoever has let it pass may post it still, while nobody else has."""
    win = of_executive(command.win, request.by, memory)
    if not memory.wins.has_passed(win.number, request.by):
        memory.wins.passes(win.number, request.by, request.at)
        memory.audit.note(request.at, request.by, "would not post a win", win.name)
        yield Show(WinDraft(win.number, request.by))
        if win.state is State.DRAFTED and memory.wins.offered(win.number)[-1] == request.by:
            yield from next_executive(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "win-passed"))


def take_down(command: TakeDown, request: Request, memory: Memory) -> Iterator[Effect]:
    win = win_of(command.win, memory)
    if win.posted_by != request.by:
        raise NotYourPost(name=win.name)
    if win.state is State.POSTED:
        memory.wins.keep(replace(win, state=State.TAKEN_DOWN, taken_down=request.at))
        memory.audit.note(request.at, request.by, "took a win down", win.name)
        yield Show(WinPost(win.number))
        yield from _drafts(win, memory)
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
    if win.posted_by and win.posted_by != person:
        raise NotYourPost(name=win.name)
    return win


def _may(person: Person, win: Win, memory: Memory) -> bool:
    return {Standing.PROPOSER, Standing.DOER}.isdisjoint(standings(person, win, memory))


def _drafts(win: Win, memory: Memory) -> Iterator[Effect]:
    yield from (Show(WinDraft(win.number, person)) for person in memory.wins.offered(win.number))
