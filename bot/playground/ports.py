"""What the playground needs from whoever keeps its messages, and from whoever connects it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.commands import EndMeeting, Ringable
from bot.people import Person

PLATFORM = "playground"


@dataclass(frozen=True, slots=True)
class Message:
    """Something that stands in a channel.

    ``card`` is a ``Card`` as ``bot.wire`` writes it, posted under ``name``; or ``words`` that ``author`` typed. ``id``
    grows with time.
    """

    channel: str
    at: datetime
    id: int = 0
    thread: str = ""
    name: str = ""
    card: str = ""
    language: str = "en"
    author: str = ""
    words: str = ""


class Messages(Protocol):
    """The rows of the playground. What is kept is on disk when the call returns."""

    def keep(self, message: Message) -> int:
        """Keep a new message and return its id."""

    def replace(self, message: int, card: str, language: str) -> bool:
        """Let a card look different; False when it is gone."""

    def remove(self, message: int) -> None: ...

    def standing_in(self, channel: str, most: int) -> tuple[Message, ...]:
        """Return the newest messages of a channel, oldest first."""

    def named(self, part: str) -> tuple[Message, ...]:
        """Return the messages whose name contains ``part``, newest first."""

    def newest(self) -> dict[str, int]:
        """Return the newest message's id of each channel that has any."""

    def seen(self, user: str) -> dict[str, int]:
        """Return up to which message somebody has seen each channel."""

    def see(self, user: str, channel: str, message: int) -> None: ...

    def recall(self, name: str) -> str:
        """Return what was noted under a name, or nothing."""

    def note(self, name: str, value: str) -> None: ...


ReadFeed = Callable[[bytes, Person], Awaitable[tuple[tuple[EndMeeting, ...], tuple[str, ...]]]]
Plan = Callable[[tuple[EndMeeting, ...]], Awaitable[None]]
Coming = Callable[[], Awaitable[tuple[tuple[datetime, Ringable], ...]]]
Settle = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Office:
    """What the rest of the bot lends to the playground.

    ``read_feed`` reads somebody's calendar file, or raises ``ValueError`` with one plain sentence. ``plan`` lets
    meetings end later, ``coming`` tells the alarms that are set, soonest first. ``settle`` rings what is due and
    shows what is wanted, and returns when that is done.
    """

    read_feed: ReadFeed
    plan: Plan
    coming: Coming
    settle: Settle
