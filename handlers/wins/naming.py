"""Names first: they are confirmed, added, and left out, before a win is posted and after."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from bot.commands import AcceptName, AddNames, ConfirmNames, LeaveMeOut, OfferWin, Request, TellLeads
from bot.commands.refused_wins import NobodyNamed, NotConfirmer, NotNamed, NotReady, NotYourWin, OwnName
from bot.company import Deed, Role, may_do
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import Credited, NameAdded, WinNoted
from bot.wins import TO_SAY_WHO_IS_MISSING, Doer, Naming, State, Win, credited
from handlers.colleagues import is_colleague
from handlers.company import roles_in
from handlers.people import colleague
from handlers.wins.confirmers import confirmer_left
from handlers.wins.telling import enough_names
from handlers.wins.who import same, standing, standings, win_of
from storage import Memory


def confirm(command: ConfirmNames, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep exactly these names, but for those left out. The first time, the team is asked who is missing."""
    win = to_confirm(command.win, request.by, memory)
    before = {doer.person: doer for doer in memory.wins.doers(win.number)}
    out = {person for person, doer in before.items() if doer.naming is Naming.LEFT_OUT}
    unseen = {person for person in before if not _is_on(request.by, person, memory)}  # no form here can show them
    told = unseen if win.state is State.NAMING else set[Person]()  # on the card; late ones are asked about on their own
    names = tuple(person for person in dict.fromkeys((*command.doers, *told)) if person not in out)
    enough_names((*names, *(unseen - told - out - {*names})))
    _refuse_own_name(names, request.by, memory)
    for person in names:
        by = before[person].by if person in before else request.by
        memory.wins.name(win.number, Doer(person, Naming.CONFIRMED, by))
    memory.wins.unname(win.number, before.keys() - {*names} - out - unseen)
    memory.audit.note(request.at, request.by, "confirmed names", win.name)
    if win.state is State.NAMING:
        win = replace(win, state=State.MISSING, confirmed=request.at)
        memory.wins.keep(win)
        yield Later(f"offer/{win.number}", request.at + TO_SAY_WHO_IS_MISSING, OfferWin(win.number))
    stood = {person for person, doer in before.items() if doer.naming is Naming.CONFIRMED}
    seen = dict.fromkeys((*names, *(person for person in before if person not in unseen)))
    changed = [person for person in seen if (person in names) != (person in stood)]
    yield from (Show(Credited(win.number, person)) for person in changed)
    _note_correction(win, before.values(), request.at, memory)
    yield from names_changed(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "names-noted"))


def add(command: AddNames, request: Request, memory: Memory) -> Iterator[Effect]:
    """Add names: for whoever confirms them at once, for others when that person has said yes."""
    win = to_add_to(command.win, request.by, memory)
    found = memory.wins.doers(win.number)
    known = {doer.person: doer.naming for doer in found}
    named = command.doers
    if not named:
        raise NobodyNamed(field="doers")
    new = tuple(person for person in named if _is_new(person, known, request.by))
    enough_names((*(person for person in known if person not in new), *new, *named[:1]))
    at_once = may_do(Deed.CONFIRM_NAMES, *standings(request.by, win, memory)) and win.state is not State.NAMING
    if at_once:
        _refuse_own_name(new, request.by, memory)
    for person in new:
        memory.wins.name(win.number, Doer(person, Naming.CONFIRMED if at_once else Naming.ADDED, request.by))
        if win.state is not State.NAMING:
            yield Show(Credited(win.number, person) if at_once else NameAdded(win.number, person))
    memory.audit.note(request.at, request.by, "added names", win.name)
    _note_correction(win, found, request.at, memory)
    if not is_colleague(win.confirmer, memory) and win.state is not State.NAMING:
        yield from confirmer_left(win, request.at, memory)
    yield from names_changed(win, request.at, memory)
    key = "names-known" if not new else "names-added" if at_once else "names-pending"
    yield Reply(WinNoted(win.number, request.by, key))


def accept(command: AcceptName, request: Request, memory: Memory) -> Iterator[Effect]:
    """Whoever confirms names says of a late one whether it is right."""
    win, found = to_confirm(command.win, request.by, memory), memory.wins.doers(command.win)
    doer = next((one for one in found if one.person == command.doer and one.naming is Naming.ADDED), None)
    if doer and command.no:
        memory.wins.unname(win.number, (doer.person,))
    elif doer:
        _refuse_own_name((doer.person,), request.by, memory)
        memory.wins.name(win.number, replace(doer, naming=Naming.CONFIRMED))
        yield Show(Credited(win.number, doer.person))
    memory.audit.note(request.at, request.by, "refused a name" if command.no else "confirmed a name", win.name)
    yield Show(NameAdded(win.number, command.doer))
    _note_correction(win, found, request.at, memory)
    yield from names_changed(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "late-refused" if command.no else "late-added"))


def leave_out(command: LeaveMeOut, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take one's own name off, whatever the win has come to, or let it be named after all."""
    win, found = win_of(command.win, memory), memory.wins.doers(command.win)
    own = [doer for doer in found if doer.naming is not Naming.ADDED and same(doer.person, request.by, memory)]
    if not own:
        raise NotNamed
    for doer in own:
        if command.off and doer.naming is Naming.LEFT_OUT:
            memory.wins.name(win.number, Doer(doer.person, Naming.CONFIRMED, request.by))
        elif not command.off:
            memory.wins.name(win.number, Doer(doer.person, Naming.LEFT_OUT, request.by))
        yield Show(Credited(win.number, doer.person))
    yield from names_changed(win, request.at, memory)
    yield Reply(WinNoted(win.number, request.by, "named-again" if command.off else "left-out"))


def names_changed(win: Win, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Show anew everything that tells the names of a win."""
    yield from map(Show, standing(win, memory))
    if win.posted:
        yield Later(f"leads/{win.number}", at, TellLeads(win.number))


def _note_correction(win: Win, before: Iterable[Doer], at: datetime, memory: Memory) -> None:
    """Note that a posted win credits others now. Who takes their own name off has corrected nothing: they may."""
    if win.posted and {*credited([*before])} != {*credited(memory.wins.doers(win.number))}:
        memory.wins.correct(win.number, at)


def to_confirm(number: int, person: Person, memory: Memory) -> Win:
    """Return a win, for whoever confirms its names and for nobody else."""
    win = win_of(number, memory)
    if not may_do(Deed.CONFIRM_NAMES, *standings(person, win, memory)):
        raise NotYourWin(name=win.name) if same(person, win.told_by, memory) else NotConfirmer(name=win.name)
    if not win.may_be_corrected:
        raise NotReady(name=win.name)
    return win


def to_add_to(number: int, person: Person, memory: Memory) -> Win:
    colleague(person, memory)
    win = win_of(number, memory)
    if not win.may_be_corrected:
        raise NotReady(name=win.name)
    return win


def _is_new(person: Person, known: dict[Person, Naming], by: Person) -> bool:
    """Tell whether to name somebody. Who has left their name out is named again by themselves alone."""
    return person not in known or (known[person] is Naming.LEFT_OUT and person == by)


def _is_on(by: Person, person: Person, memory: Memory) -> bool:
    """Tell whether somebody is on the platform that is spoken on."""
    return memory.people.account(person).platform == memory.people.account(by).platform


def _refuse_own_name(names: tuple[Person, ...], by: Person, memory: Memory) -> None:
    """Let a second person say so where the CX team is credited. Source: product, §4."""
    if Role.CX_LEAD in roles_in(memory, by) and any(same(person, by, memory) for person in names):
        raise OwnName(field="doers")
