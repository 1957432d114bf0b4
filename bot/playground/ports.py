"""What the playground needs from whoever keeps its messages, and from whoever connects it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.commands import EndMeeting, Ringable
from bot.people import Person

PLATFORM = "playground"


class Rows(Protocol):
    """The rows of the playground. What is kept is on disk when the call returns; ids grow with time."""

    def keep(self, channel: str, name: str, body: str) -> int:
        """Keep a new message, whatever ``body`` says, and return its id."""

    def replace(self, message: int, body: str) -> None: ...

    def remove(self, message: int) -> None: ...

    def body(self, message: int) -> str:
        """Return what a message says, or nothing when it is gone."""

    def standing_in(self, channel: str, most: int) -> list[tuple[int, str]]:
        """Return id and body of the newest messages of a channel, oldest first."""

    def named(self, part: str) -> list[tuple[int, str]]:
        """Return id and body of the messages whose name contains ``part``, newest first."""

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

    ``workspace`` is the company's. ``read_feed`` reads somebody's calendar file, or raises ``ValueError`` with one
    plain sentence. ``plan`` lets meetings end later, ``coming`` tells the alarms that are set, soonest first.
    ``settle`` rings what is due and shows what is wanted, and returns when that is done.
    """

    workspace: str
    read_feed: ReadFeed
    plan: Plan
    coming: Coming
    settle: Settle
