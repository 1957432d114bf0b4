"""The outside of the office: a platform as the people there use it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from bot.people import Person, Place, Profile, Room
from bot.ports import Chat

if TYPE_CHECKING:
    from tests.office import Office


@dataclass(frozen=True)
class Seen:
    """A card as somebody sees it: all its words, and what can be pressed. ``handle`` is the outside's own."""

    words: str
    buttons: tuple[str, ...] = ()
    handle: Any = None


@dataclass(frozen=True)
class Opened:
    """A form as somebody sees it."""

    words: str
    fields: tuple[str, ...]
    handle: Any = None


@dataclass
class Told:
    """What came of pressing, typing or sending: what only this person is shown, and the form that opened.

    ``home`` is their page, where it was turned over.
    """

    cards: list[Seen] = field(default_factory=list)
    home: list[Seen] = field(default_factory=list)
    form: Opened | None = None
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        return " | ".join(card.words for card in self.cards)


class Outside(Protocol):
    """A platform as the people of the office use it."""

    @property
    def name(self) -> str: ...
    @property
    def chat(self) -> Chat: ...
    async def opens(self, office: "Office") -> None: ...
    async def closes(self) -> None: ...
    async def knows(self, profile: Profile) -> None: ...
    async def room_is(self, room: Room) -> None: ...
    async def press(self, who: str, seen: Seen, label: str) -> Told: ...
    async def send(self, who: str, form: Opened, values: dict[str, str]) -> Told: ...
    async def types(self, who: str, words: str, room: str) -> Told: ...
    async def home(self, who: str) -> list[Seen]: ...
    async def seen_in(self, room: str, who: str) -> list[Seen]: ...
    async def told(self, who: str) -> list[Seen]: ...
    def person(self, who: str) -> Person: ...
    def place(self, room: str) -> Place: ...
