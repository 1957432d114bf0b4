"""The sponsor's ledger. What it says goes back to whoever asks, and stands in no card, page or row that is open."""

from collections.abc import Iterator
from dataclasses import replace

from bot.cards import MAX_BUTTONS, Card, Sight
from bot.commands import Request, ShowLedger, WriteLedger
from bot.commands.refused_wins import LedgerOff, LedgerSealed, NotLedgerReader, TooManyNames
from bot.company import Deed, Extent, Role, Standing, Thing, may_do, may_see
from bot.effects import Effect, Reply
from bot.people import Person
from bot.sealing import CannotOpen
from bot.views import LedgerShown, WinNoted
from bot.wins import Win
from bot.wins.ledger import MAX_NOTE, MOST_EACH, PARTS, Entry
from handlers.colleagues import is_colleague
from handlers.company import roles_in, say_to
from handlers.wins.who import called, win_of
from handlers.written import fitting
from prompts.wins import ledger as words
from storage import Memory
from storage.engine import Page

STANDS = {Role.CX_LEAD: Standing.CX_LEAD, Role.SPONSOR: Standing.SPONSOR}


def may_read(person: Person, memory: Memory) -> bool:
    roles = roles_in(memory, person) if is_colleague(person, memory) else ()
    return Extent.ALL in may_see(Thing.LEDGER, *roles)


def beside(card: Card, person: Person, memory: Memory) -> Card:
    """Let a card lead to the ledger, for whoever may read it: by its menu where its row of buttons is full."""
    if not (memory.ledger.is_on and may_read(person, memory)):
        return card
    button = words.ledger_button(say_to(person, memory))
    if len(card.buttons) == MAX_BUTTONS:
        return replace(card, more=(*card.more, button))
    return replace(card, buttons=(*card.buttons, button))


def beside_win(sight: Sight | None, person: Person, win: Win, memory: Memory) -> Sight | None:
    """Let somebody's own card of a win lead to what the ledger says of it, if they may read it."""
    if sight is None or not (memory.ledger.is_on and may_read(person, memory)):
        return sight
    card, button = sight.card, words.ledger_button(say_to(person, memory), win.number)
    if card.buttons or card.more:
        return replace(sight, card=replace(card, more=(*card.more, button)))
    return replace(sight, card=replace(card, buttons=(button,)))


def show(command: ShowLedger, request: Request, memory: Memory) -> Iterator[Effect]:
    _refuse_others(may=may_read(request.by, memory), memory=memory)
    view = LedgerShown(request.by, max(0, command.page), win_of(command.win, memory).number if command.win else 0)
    for win in _found(view, memory)[: words.A_PAGE]:
        if memory.ledger.is_kept(win.number):
            memory.audit.note(request.at, request.by, "read the ledger", win.name)
    yield Reply(view)


def shown(view: LedgerShown, memory: Memory) -> Sight | None:
    if not (memory.ledger.is_on and may_read(view.person, memory)):
        return None
    say, found = say_to(view.person, memory), _found(view, memory)
    lines = tuple(_line(win, memory) for win in found[: words.A_PAGE])
    return Sight(view.person, words.ledger(lines, view.page, say, older=len(found) > words.A_PAGE), say.language)


def write(command: WriteLedger, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what the form says. Whom it cannot show, who are on another platform, stay as they were."""
    win, before = to_write(command.win, request, memory)
    entry = Entry(win.number, command.found, command.recommended, command.drove, command.note)
    hidden = {
        part: tuple(one for one in before.people_in(part) if not is_here(one, request.by, memory)) for part in PARTS
    }
    found, recommended, drove = (tuple(dict.fromkeys((*entry.people_in(part), *hidden[part]))) for part in PARTS)
    for part, people in zip(PARTS, (found, recommended, drove), strict=True):
        if len(people) > MOST_EACH:
            raise TooManyNames(field=part, most=MOST_EACH)
    fitting(command.note, "note", MAX_NOTE)
    memory.ledger.keep(Entry(win.number, found, recommended, drove, command.note))
    memory.audit.note(request.at, request.by, "wrote in the ledger", win.name)
    yield Reply(WinNoted(win.number, request.by, "ledger-kept"))


def to_write(number: int, request: Request, memory: Memory) -> tuple[Win, Entry]:
    """Return a win and what the ledger holds of it, for whoever may write there."""
    stands = [stand for role, stand in STANDS.items() if role in roles_in(memory, request.by)]
    _refuse_others(may=may_do(Deed.WRITE_THE_LEDGER, *stands) and is_colleague(request.by, memory), memory=memory)
    win = win_of(number, memory)
    try:
        return win, memory.ledger.entry(number) or Entry(number)
    except CannotOpen as cause:
        raise LedgerSealed(name=win.name) from cause


def to_fill(number: int, request: Request, memory: Memory) -> tuple[Win, Entry]:
    """Return the same for a form: whoever opens it reads, and that is noted."""
    win, entry = to_write(number, request, memory)
    if not entry.is_blank:
        memory.audit.note(request.at, request.by, "read the ledger", win.name)
    return win, entry


def is_here(one: Person, by: Person, memory: Memory) -> bool:
    """Tell whether a form that this person opens can show somebody."""
    return memory.people.account(one).platform == memory.people.account(by).platform


def _refuse_others(*, may: bool, memory: Memory) -> None:
    if not may:
        raise NotLedgerReader
    if not memory.ledger.is_on:
        raise LedgerOff


def _found(view: LedgerShown, memory: Memory) -> list[Win]:
    """Return the one win it is of, or those of a page, and one more where there are older ones."""
    if view.win:
        return [win for win in (memory.wins.win(view.win),) if win]
    return memory.wins.told(Page(view.page, words.A_PAGE))


def _line(win: Win, memory: Memory) -> words.Line:
    try:
        entry = memory.ledger.entry(win.number) or Entry(win.number)
    except CannotOpen:
        return words.Line(win, None)
    names = {part: tuple(called(person, memory) for person in entry.people_in(part)) for part in PARTS}
    return words.Line(win, names, entry.note)
