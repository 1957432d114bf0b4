"""A reader looks at a week in numbers, and at what stands behind them. Whether they may is asked each time."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import GetSheet, OpenList, Request, ShowDigest, ShowList
from bot.digests.opening import HEAD_START
from bot.effects import Effect, Reply
from bot.forms import Form
from bot.people import Person
from bot.views import DigestFor, DigestShown, ListShown, SheetShown
from handlers.company import say_to
from handlers.digests.counting import open_week, written_down
from handlers.digests.telling import told
from handlers.digests.who import is_reader, kept, of_reader
from prompts import digests as words
from prompts.digests import buttons
from prompts.words import Say
from storage import Memory


def show_digest(_: ShowDigest, request: Request, memory: Memory) -> Iterator[Effect]:
    of_reader(request.by, memory)
    week = open_week(request.at, memory)
    written_down(week, memory)
    yield Reply(DigestShown(request.by, week))


def show_list(command: ShowList, request: Request, memory: Memory) -> Iterator[Effect]:
    of_reader(request.by, memory)
    kept(command.week, request.at, memory)
    yield Reply(ListShown(request.by, command.kind, command.week, max(0, command.page)))


def open_list(command: OpenList, request: Request, memory: Memory) -> Iterator[Effect]:
    return show_list(ShowList(command.kind, command.week), request, memory)


def form_of_lists(command: OpenList, request: Request, memory: Memory) -> Form:
    of_reader(request.by, memory)
    kept(command.week, request.at, memory)
    return buttons.lists(command, say_to(request.by, memory))


def get_sheet(command: GetSheet, request: Request, memory: Memory) -> Iterator[Effect]:
    of_reader(request.by, memory)
    kept(command.week, request.at, memory)
    yield Reply(SheetShown(request.by, command.week))


def digest_for(view: DigestFor, memory: Memory) -> Sight | None:
    """Show a digest where it was sent; nothing to somebody who reads digests no more."""
    digest, say = memory.digests.digest(view.week), say_to(view.person, memory)
    if digest is None or not is_reader(view.person, memory):
        return None
    return Sight(view.person, words.digest(told(digest, view.person, memory), say), say.language)


def digest_shown(view: DigestShown, memory: Memory) -> Sight | None:
    digest, say = memory.digests.digest(view.week), say_to(view.person, memory)
    if digest is None:
        return None
    return Sight(view.person, words.digest_asked_for(told(digest, view.person, memory), say), say.language)


def numbers_on_home(person: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Card]:
    """Yield the part of a reader's page that tells of the latest week that they may see."""
    digest = memory.digests.latest(at - HEAD_START) if is_reader(person, memory) else None
    if digest:
        yield words.on_home(told(digest, person, memory), say)
