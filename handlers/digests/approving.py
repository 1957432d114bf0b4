"""Drafts of wins that wait for an executive: opened for whoever may post them, or asked for by a CX lead."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cards import Sight
from bot.commands import ApproveDrafts, Request
from bot.commands.refused_digests import NothingWaits
from bot.company import Deed, Mode, Role, Standing, may_do
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import DraftsAsked, WinDraft
from bot.wins import Win
from handlers.company import roles_in, say_to, setup_of
from handlers.digests.who import of_reader
from handlers.wins.hurrying import hurry
from handlers.wins.who import standings
from prompts.digests import deeds as words
from storage import Memory

MOST_OPENED = 3  # at once; the others stand where they were sent


@dataclass(frozen=True, slots=True)
class Drafts:
    """What waits: for this reader to post it (``own``), or for others."""

    wins: tuple[Win, ...] = ()
    own: bool = False


def drafts_for(reader: Person, memory: Memory) -> Drafts:
    """Return the drafts that this reader may post, else those that they may ask for."""
    waiting = [win for win in memory.wins.waiting() if win.awaits_an_executive]
    own = tuple(win for win in waiting if _may_post(reader, win, memory))
    if own:
        return Drafts(own, own=True)
    return Drafts(tuple(waiting)) if _may_ask(reader, memory) else Drafts()


def approve_drafts(_: ApproveDrafts, request: Request, memory: Memory) -> Iterator[Effect]:
    """Open the drafts of whoever may post them; else have the executives reminded, once for each draft."""
    of_reader(request.by, memory)
    drafts = drafts_for(request.by, memory)
    if not drafts.wins:
        raise NothingWaits
    if drafts.own:
        yield from (Reply(WinDraft(win.number, request.by)) for win in drafts.wins[:MOST_OPENED])
        return
    now, before = list[int](), list[int]()
    for win in drafts.wins if setup_of(memory).asking.mode is Mode.LIVE else ():
        effects = [*hurry(win, request, memory)]
        (now if effects else before).append(win.number)
        yield from effects
    yield Reply(DraftsAsked(request.by, tuple(now), tuple(before)))


def drafts_asked(view: DraftsAsked, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.drafts_asked(view.now, view.before, say), say.language)


def _may_post(reader: Person, win: Win, memory: Memory) -> bool:
    offered = reader in memory.wins.offered(win.number) and not memory.wins.has_passed(win.number, reader)
    return offered and may_do(Deed.CHANGE_A_POST, *standings(reader, win, memory))


def _may_ask(reader: Person, memory: Memory) -> bool:
    return Role.CX_LEAD in roles_in(memory, reader) and may_do(Deed.ASK_TO_CHANGE_A_POST, Standing.CX_LEAD)
