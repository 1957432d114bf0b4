"""One named owner: proposed by a CX lead, accepted by that person."""

from collections.abc import Iterator
from dataclasses import replace

from bot.blockers import Blocker
from bot.commands import NameOwner, OwnBlocker, Request
from bot.commands.refused_blockers import BlockerSettled, CannotOwn, NotAskedToOwn, NotToNameOwner
from bot.company import Deed, Role, Standing, may_do
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import BlockerNoted
from handlers.blockers.who import as_it_stands, cards_of, homes_about, readable
from handlers.colleagues import is_colleague
from handlers.company import roles_in
from storage import Memory


def name_owner(command: NameOwner, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask somebody to own it. Whoever owns it now does until they accept."""
    blocker = to_be_owned(command.blocker, request.by, memory)
    if len(command.whom) != 1 or not is_colleague(command.whom[0], memory):
        raise CannotOwn(field="whom")
    [whom] = command.whom
    before = [*cards_of(blocker, memory)]
    asked = replace(blocker, asked=None if whom == blocker.owner else whom)
    memory.blockers.keep(asked)
    memory.audit.note(request.at, request.by, "asked for an owner", blocker.name)
    yield from map(Show, dict.fromkeys((*before, *cards_of(asked, memory))))
    yield from homes_about(asked, memory)
    yield Reply(BlockerNoted(blocker.number, request.by, "blocker-owner-asked"))


def own(command: OwnBlocker, request: Request, memory: Memory) -> Iterator[Effect]:
    """Own it, or rather not: then the CX leads are told, who may ask somebody else."""
    blocker = _open(readable(command.blocker, request.by, memory))
    if blocker.asked is None or blocker.asked != request.by:
        raise NotAskedToOwn(name=blocker.name)
    before = [*cards_of(blocker, memory)]
    refusals = blocker.refusals + command.no
    owner = blocker.owner if command.no else request.by
    after = replace(blocker, owner=owner, asked=None, refusals=refusals)
    memory.blockers.keep(after)
    memory.audit.note(request.at, request.by, "would not own" if command.no else "owns", blocker.name)
    yield from map(Show, dict.fromkeys((*before, *cards_of(after, memory))))
    yield from homes_about(blocker, memory)
    yield Reply(BlockerNoted(blocker.number, request.by, "blocker-own-no" if command.no else "blocker-own-yes"))


def to_be_owned(number: int, person: Person, memory: Memory) -> Blocker:
    """Return a blocker whose owner this person may name."""
    standing = (Standing.CX_LEAD,) if Role.CX_LEAD in roles_in(memory, person) else ()
    if not may_do(Deed.NAME_AN_OWNER, *standing):
        raise NotToNameOwner
    return as_it_stands(_open(readable(number, person, memory)), memory)


def _open(blocker: Blocker) -> Blocker:
    if not blocker.is_open:
        raise BlockerSettled(name=blocker.name)
    return blocker
