"""The front door: ``handle`` takes a request in, ``look`` lets a view be seen."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from bot.cards import Card, Sight
from bot.commands import Refused, Request, TurnPage
from bot.commands.linking import LinkCompanies
from bot.effects import Effect, Later, Reply, Show
from bot.forms import Form
from bot.meter import UNMETERED, Meter
from bot.people import Person, Profile, Room
from bot.ports import Clock, Rejected
from bot.views import View
from handlers import digests
from handlers.ahead import ahead_of, is_new
from handlers.company import may_post, say_to
from handlers.company.founding import note_founders
from handlers.decide import decide
from handlers.forms import NOTED, form_for
from handlers.met import person_seen, room_seen
from handlers.page import page as page_of
from handlers.people import accounts, linking
from handlers.people.willing import is_left_alone
from handlers.seen import seen
from prompts import people as words
from storage import Memory, Store

Replies = tuple[Sight, ...] | None
Work = Callable[[Memory], Replies]


class FrontDoor:
    """What every platform speaks to: ``bot.ports.FrontDoor``."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.meter: Meter = UNMETERED

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        if isinstance(request.command, LinkCompanies):  # the only one that two companies have to do with
            request = await linking.tried(request.command, request, self._store)
        try:
            return await self._carried_out(request) or ()
        except Refused as no:
            sight = await self._store.read(request.workspace, partial(_refusal, no, request.by))
            if no.field:
                raise Rejected(no.field, _sentence(sight)) from no
            return (sight,)

    async def take(self, request: Request) -> bool:
        """Carry out what another program tells, and return whether this delivery is the first of its id."""
        return await self._carried_out(request) is not None

    async def ring(self, request: Request, name: str, at: datetime) -> None:
        """Carry out what an alarm was set for and take it away: both or neither, unless what it wants is refused."""
        try:
            await self._carried_out(request, partial(_rung, request, name, at))
        except Refused:
            await self._store.change(request.workspace, lambda memory: memory.alarms.rang(name, at))

    async def _carried_out(self, request: Request, work: Work | None = None) -> Replies:
        try:
            work = work or partial(_carry_out, request)
            replies = await self._store.change(request.workspace, work, ahead_of(request))
        except Refused:
            self.meter.handled(request, "refused")
            raise
        self.meter.handled(request, "repeated" if replies is None else "new")
        return replies

    async def look(self, workspace: str, view: View) -> Sight | None:
        """Return what there is to see now, and where; None when there is nothing (any more)."""
        return await self._store.read(workspace, partial(_shown, view, self._clock.now()))

    async def form(self, request: Request) -> Form | None:
        looking = self._store.change if isinstance(request.command, NOTED) else self._store.read
        try:
            return await looking(request.workspace, partial(_form, request))
        except Refused as no:
            sight = await self._store.read(request.workspace, partial(_refusal, no, request.by))
            raise Rejected(no.field, _sentence(sight)) from no

    async def page(self, request: Request) -> tuple[Card, ...]:
        return await self._store.read(request.workspace, partial(_page, request))

    async def sheet(self, signed: str) -> tuple[str, str] | None:
        """Return what a signed address leads to: the name of a file, and what is in it. None: nobody may have it."""
        ticket = self._store.links.ticket(signed, self._clock.now())
        if ticket is None:
            return None
        found = await self._store.read(ticket.workspace, partial(digests.fetched, ticket))
        return (f"{ticket.week}.csv", found) if found else None

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None:
        def note(memory: Memory) -> None:
            now = self._clock.now()
            for profile in people:
                _keep_all(person_seen(profile, now, memory), now, memory)
            note_founders(people, now, memory)
            for room in rooms:
                _keep_all(room_seen(room, now, memory), now, memory)

        await self._store.change(workspace, note)


def _rung(request: Request, name: str, at: datetime, memory: Memory) -> Replies:
    replies = _carry_out(request, memory)
    memory.alarms.rang(name, at)  # last: what it is for may look at it, or set it anew
    return replies


def _carry_out(request: Request, memory: Memory) -> Replies:
    """Return the replies; None if this delivery has been carried out before."""
    if not is_new(request, memory):
        return None
    accounts.note_account(request, memory)
    theirs = accounts.from_person(request, memory)
    replies = [effect.view for effect in _kept(theirs, memory) if isinstance(effect, Reply)]
    sights = (sight for view in replies if (sight := seen(view, request.at, memory)))
    return tuple(accounts.to_accounts(sight, memory) for sight in sights)


def _form(request: Request, memory: Memory) -> Form | None:
    form = form_for(accounts.from_person(request, memory), memory)
    return accounts.form_for_account(form, memory) if form else None


def _page(request: Request, memory: Memory) -> tuple[Card, ...]:
    turned = request.command if isinstance(request.command, TurnPage) else None
    return page_of(accounts.from_person(request, memory).by, request.at, memory, turned)


def _kept(request: Request, memory: Memory) -> Iterator[Effect]:
    for effect in decide(request, memory):
        _keep(effect, request.at, memory)
        yield effect


def _keep_all(effects: Iterator[Effect], now: datetime, memory: Memory) -> None:
    for effect in [*effects]:  # they are worked out from what there was before
        _keep(effect, now, memory)


def _keep(effect: Effect, now: datetime, memory: Memory) -> None:
    match effect:
        case Show(view):
            memory.outbox.want(view, now)
        case Later(name, at, command):
            memory.alarms.set(name, at, command)
        case Reply():
            pass  # it goes back the way the request came
        case _:
            assert_never(effect)


def _shown(view: View, at: datetime, memory: Memory) -> Sight | None:
    """Return what the courier may show.

    While asking is off or rehearsed, nothing new but to admins; nothing unasked to whoever has said stop.
    """
    accounts.speak_where_it_stands(view, memory)
    sight = seen(view, at, memory)
    if sight is None:
        return None
    allowed = sight.to is None or (may_post(sight, memory) and not is_left_alone(view, sight.to, memory))
    return accounts.to_accounts(sight if allowed else replace(sight, to=None), memory)


def _refusal(no: Refused, person: Person, memory: Memory) -> Sight:
    memory.people.speak_on(person.platform)
    say = say_to(person, memory)
    return Sight(person, words.refused(no.key, no.given, say), say.language)


def _sentence(sight: Sight) -> str:
    return words.sentence_of(sight.card)
