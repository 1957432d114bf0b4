"""What the bot needs from the outside world, and what the outside world may ask of the bot."""

from collections.abc import Callable, Collection
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.cards import Card, HomeOf, Sight
from bot.commands import Request
from bot.digests.themes import Pile
from bot.forms import Form
from bot.people import Group, Person, Place, Profile, Reference, Room
from bot.wins.wording import Verdict


class TryLater(Exception):
    """The platform did not take it, and said when it will."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"The platform asks for {seconds:g} s of patience.")
        self.seconds = seconds


class Unwelcome(Exception):
    """The platform will never take this: the channel is gone, the message deleted, the person has left."""


class CannotLook(Exception):
    """The platform cannot tell whether a message got through: it has no such call, or we lack the permission."""


class Chat(Protocol):
    """A chat platform. Anything but ``TryLater``, ``Unwelcome`` and ``CannotLook`` leaves open whether it happened."""

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        """Return where these are met. Raises ``Unwelcome`` for somebody's page where the platform keeps none."""

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        """Post once, never trying again, and return the message's id. ``name`` travels with it, for ``find``."""

    async def edit(self, place: Place, message: str, sight: Sight) -> None: ...

    async def remove(self, place: Place, message: str) -> None: ...

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        """Return the message posted under ``name`` since then, if it got through. Raises ``CannotLook``."""


class Chats(Protocol):
    """The chats of all companies."""

    @property
    def platforms(self) -> Collection[str]:
        """Return the names of the platforms there are."""

    async def of(self, workspace: str, platform: str) -> Chat:
        """Return a company's chat there.

        Raises ``Unwelcome`` where the company is not there, or not any more; ``TryLater`` where nobody can tell now.
        """


class FrontDoor(Protocol):
    """Everything a platform may ask of the bot."""

    async def handle(self, request: Request) -> tuple[Sight, ...]:
        """Carry out one request and return what answers whoever asked; a refusal is an answer too.

        When this returns it is on disk. Anything raised is a bug or a full disk: tell the person that it failed.
        Raises ``Rejected`` where something given has to be mended; from a button or a typed line, show its words.
        """

    async def form(self, request: Request) -> Form | None:
        """Return the form that this command wants filled first, in the asker's language; None if it wants none.

        Raises ``Rejected`` without a field where the asker may not: show them its words.
        """

    async def page(self, request: Request) -> tuple[Card, ...]:
        """Return the asker's Home, for platforms that have one. ``TurnPage`` asks for another page of a section."""

    async def met(self, workspace: str, people: tuple[Profile, ...], rooms: tuple[Room, ...] = ()) -> None:
        """Write down what the platform's directory says."""


class References(Protocol):
    """How conversations and people are reached, kept for platforms that tell it only by speaking first."""

    async def keep(self, reference: Reference) -> None: ...

    async def forget(self, place: Place) -> None: ...

    async def kept(self, platform: str) -> tuple[Reference, ...]: ...

    async def names(self, platform: str) -> dict[str, str]:
        """Return what people are called there, by their ids."""


IN_TIME: ContextVar[Callable[[], bool]] = ContextVar("in_time", default=lambda: True)  # whether this may still be sent


class Rejected(Exception):
    """A form cannot be taken as it is. ``field`` is the one to mend, ``words`` say how, in the asker's language."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field
        self.words = words


class PerhapsKept(Exception):
    """Whether what was asked for is kept, nobody can tell. To ask again is safe."""


class Clock(Protocol):
    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Model:
    """A language model, and whose it is: the host that it is asked at, or ``this machine``."""

    name: str
    host: str
    region: str = ""

    @property
    def where(self) -> str:
        return f"{self.host} ({self.region})" if self.region else self.host


@dataclass(frozen=True, slots=True)
class Written:
    """What a model wrote, and what that cost, in millionths of a US dollar."""

    sentences: tuple[str, ...]
    cost: int


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a model sorted, and what that cost, in millionths of a US dollar."""

    piles: tuple[Pile, ...]
    cost: int


class NoOpinion(Exception):
    """A model wrote nothing that can be read, for the reason of ``verdict``, and wants ``rest`` seconds of peace."""

    def __init__(self, verdict: Verdict, rest: float = 0) -> None:
        super().__init__(f"The model had no opinion: {verdict.value}.")
        self.verdict = verdict
        self.rest = rest


class Writer(Protocol):
    """A language model that words what it is told."""

    model: Model

    async def sentences(self, rules: str, data: str) -> Written:
        """Return sentences, within some twenty seconds. Raises ``NoOpinion``, and nothing else."""

    async def piles(self, rules: str, data: str) -> Sorted:
        """Return ids in piles, as ``sentences`` does."""

    def cost_at_most(self, rules: str, data: str, *, piles: bool = False) -> int:
        """Return what asking for sentences, or for ``piles``, may cost, in millionths of a US dollar."""

    async def close(self) -> None: ...
