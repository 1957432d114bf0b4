"""A chat that remembers what it shows, without a platform: cards as they are. Faults are arranged in it by hand."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, assert_never

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, HomeOf, Line, Link, Owner, Quote, Sight, Text, When
from bot.charts import Picture
from bot.commands import FORMED, Pressable, Request, ShowHome, TurnPage
from bot.forms import Choice, Form, Several, Tick, filled
from bot.people import Group, Person, Place, Profile, Room
from bot.ports import Rejected, Unwelcome
from bot.typed import typed
from tests.office import COMPANY, Office
from tests.outside import Opened, Seen, Told


class ReplyLost(Exception):
    """The chat did it, but its reply never arrived."""


@dataclass
class Message:
    place: Place
    name: str
    card: Card
    edits: int = 0


@dataclass
class FakeChat:
    platform: str = "plain"
    messages: dict[str, Message] = field(default_factory=dict)
    posted: int = 0  # those removed since too
    failing: list[Exception] = field(default_factory=list)  # one for each of the next calls that change something
    looking: Exception | None = None  # what happens to whoever asks what was posted
    happens_first: Callable[[], Coroutine[Any, Any, None]] | None = None  # while a post or an edit is on its way

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        if isinstance(whom, HomeOf):
            return Place(self.platform, f"home-{whom.person.user}")
        assert not (isinstance(whom, Group) and whom.apart), "There are no groups here."
        people = whom.people if isinstance(whom, Group) else (whom,)
        return Place(self.platform, "dm-" + "+".join(sorted(person.user for person in people)))

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        await self._interrupted()
        self.posted += 1
        message = f"m{self.posted}"
        self._happen(lambda: self.messages.update({message: Message(place, name, sight.card)}))
        return message

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        await self._interrupted()
        if message not in self.messages:
            reason = "somebody has deleted it"
            raise Unwelcome(reason)
        old = self.messages[message]
        self._happen(lambda: self.messages.update({message: Message(place, old.name, sight.card, old.edits + 1)}))

    async def remove(self, place: Place, message: str) -> None:
        assert self.messages[message].place == place
        self._happen(lambda: self.messages.pop(message))

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        assert since.tzinfo
        if self.looking:
            raise self.looking
        return next((m for m, said in self.messages.items() if (said.place, said.name) == (place, name)), None)

    async def _interrupted(self) -> None:
        if self.happens_first:
            happens, self.happens_first = self.happens_first, None
            await happens()

    def _happen(self, change: Callable[[], object]) -> None:
        failure = self.failing.pop(0) if self.failing else None
        if failure is None or isinstance(failure, ReplyLost):
            change()
        if failure:
            raise failure


class Plain:
    """An ``Outside`` that is no platform."""

    def __init__(self, name: str = "plain") -> None:
        self.name = name
        self.chat = FakeChat(name)
        self._presses = 0

    async def opens(self, office: Office) -> None:
        self._office = office

    async def closes(self) -> None: ...

    async def knows(self, profile: Profile) -> None: ...

    async def room_is(self, room: Room) -> None: ...

    async def press(self, who: str, seen: Seen, label: str) -> Told:
        card: Card = seen.handle
        [gives] = {button.gives for button in (*card.buttons, *card.more) if button.label == label}
        if isinstance(gives, TurnPage):
            return Told(home=[*map(_seen, await self._office.door.page(self._request(who, gives)))])
        return await self._give(who, gives)

    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told:
        given: Form = form.handle
        before = {field.name: field.value for field in given.fields}
        try:
            return await self._handle(who, filled(given.gives, before | values))
        except Rejected as no:
            return Told(errors={no.field: no.words})

    async def types(self, who: str, words: str, room: str) -> Told:
        try:
            return await self._give(who, typed(words, self.place(room), room))
        except Rejected as no:
            return Told([Seen(no.words)])

    async def home(self, who: str) -> list[Seen]:
        return [*map(_seen, await self._office.door.page(self._request(who, ShowHome())))]

    async def seen_in(self, room: str, who: str) -> list[Seen]:
        del who  # everyone sees the same
        place = self.place(room)
        return [_seen(m.card) for m in self.chat.messages.values() if m.place.channel == place.channel]

    async def told(self, who: str) -> list[Seen]:
        return [
            _seen(message.card)
            for message in self.chat.messages.values()
            if message.place.channel.startswith("dm-") and who in message.place.channel[3:].split("+")
        ]

    def person(self, who: str) -> Person:
        return Person(self.name, who)

    def place(self, room: str) -> Place:
        return Place(self.name, room)

    async def _give(self, who: str, command: Pressable) -> Told:
        if not isinstance(command, FORMED):
            return await self._handle(who, command)
        try:
            form = await self._office.door.form(self._request(who, command))
        except Rejected as no:
            return Told([Seen(no.words)])
        assert form
        return Told(form=Opened(_words_of_form(form), tuple(field.name for field in form.fields), form))

    async def _handle(self, who: str, command: Pressable) -> Told:
        return Told([_seen(sight.card) for sight in await self._office.door.handle(self._request(who, command))])

    def _request(self, who: str, command: Pressable) -> Request:
        self._presses += 1
        return Request(command, self.person(who), self._office.clock.now(), COMPANY, f"{self.name}/{self._presses}")


def _seen(card: Card) -> Seen:
    return Seen(words_of(card), tuple(button.label for button in (*card.buttons, *card.more)), card)


def _words_of_form(form: Form) -> str:
    said = [form.title]
    for each in form.fields:
        said += [each.label, each.hint]
        said += [each.input.label] if isinstance(each.input, Tick) else []
        said += [label for _, label in each.input.options] if isinstance(each.input, Choice | Several) else []
    return " | ".join(filter(None, said))


def words_of(card: Card) -> str:
    """Return all that a card says, for looking something up in it."""
    return " | ".join(filter(None, [card.title, *(part for block in card.blocks for part in _said(block))]))


def _said(block: Block) -> list[str]:  # noqa: PLR0911  # one line each
    match block:
        case Text(line):
            return [_line(line)]
        case Heading(words):
            return [words]
        case Facts(facts):
            return [f"{name}: {_line(line)}" for name, line in facts]
        case Bars(counts):
            return [f"{label} {count}" for label, count in counts]
        case Quote(words, by):
            return [words, _line(by)]
        case Credits(words, people):
            return [f"{words} {' '.join('@' + person.user for person in people)}"]
        case Picture(alt):
            return [alt]
        case _:
            assert_never(block)


def _line(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: str | When | Owner | Link) -> str:
    match span:
        case str():
            return span
        case When(at):
            return f"{at:%a %d %b %H:%M}"
        case Owner(person):
            return f"@{person.user}"
        case Link(label):
            return label
        case _:
            assert_never(span)
