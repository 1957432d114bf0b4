"""A reader looks at a week in numbers, and at what stands behind them. Whether they may is asked each time."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import GetSheet, Request, ShowDigest, ShowList
from bot.commands.refused import NoDigest, NotReader
from bot.company import Extent, Thing, may_see
from bot.digests import Digest, ToDo
from bot.digests.opening import HEAD_START, opens
from bot.digests.weeks import week_before
from bot.effects import Effect, Reply
from bot.people import Kind, Person
from bot.typed import called
from bot.views import DigestFor, DigestShown, ListShown, SheetShown
from handlers.company import roles_in, say_to, setup_of
from handlers.digests.counting import open_week, written_down
from prompts import digests as words
from prompts.digests.pictured import MOST
from prompts.digests.told import Told
from prompts.words import Say
from storage import Memory


def show_digest(_: ShowDigest, request: Request, memory: Memory) -> Iterator[Effect]:
    _of_reader(request.by, memory)
    week = open_week(request.at, memory)
    written_down(week, memory)
    yield Reply(DigestShown(request.by, week))


def show_list(command: ShowList, request: Request, memory: Memory) -> Iterator[Effect]:
    _of_reader(request.by, memory)
    _kept(command.week, request, memory)
    yield Reply(ListShown(request.by, command.kind, command.week, max(0, command.page)))


def get_sheet(command: GetSheet, request: Request, memory: Memory) -> Iterator[Effect]:
    _of_reader(request.by, memory)
    _kept(command.week, request, memory)
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


def is_reader(person: Person, memory: Memory) -> bool:
    """Tell whether this person may know all that a digest counts: every case, and how many leaders talked."""
    profile = memory.people.profile(person)
    known = profile is not None and profile.kind is Kind.INTERNAL
    return known and Extent.ALL in may_see(Thing.CASE, *roles_in(memory, person))


def told(digest: Digest, reader: Person, memory: Memory) -> Told:
    """Return a digest with what it names as that is now: whoever has been erased since is not named any more."""
    setup = setup_of(memory)
    wins = tuple(win for number in digest.wins if (win := memory.wins.win(number)))
    sponsor = memory.people.by_email(setup.people.sponsor)
    case = memory.cases.case(digest.to_do.number) if digest.to_do.what is ToDo.CASE else None
    return Told(
        digest,
        setup.company.name,
        called(reader.platform),
        wins=tuple(win for win in wins if win.taken_down is None),
        sponsor=sponsor.person if sponsor and sponsor.kind is Kind.INTERNAL else None,
        owner=case.owner if case else None,
        lately=tuple(memory.digests.lately(week_before(digest.week, MOST - 1), digest.week)),
    )


def _of_reader(person: Person, memory: Memory) -> None:
    if not is_reader(person, memory):
        raise NotReader


def _kept(week: str, request: Request, memory: Memory) -> Digest:
    digest = memory.digests.digest(week)
    if digest is None or request.at < opens(digest.end):
        raise NoDigest
    return digest
