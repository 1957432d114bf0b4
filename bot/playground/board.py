"""Everything that stands on the page for good: read from rows, written to rows, and told to whoever looks."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import Card, Sight
from bot.playground.live import Live
from bot.playground.northwind import readers
from bot.playground.ports import Rows
from bot.wire import Unreadable, read, write

MOST = 200  # messages of a channel on the page


@dataclass(frozen=True, slots=True)
class Message:
    """Something that stands in a channel: the bot's ``sight``, posted under ``name``, or ``words`` by ``author``."""

    channel: str
    at: datetime
    thread: str = ""
    name: str = ""
    card: Card | None = None
    language: str = "en"
    author: str = ""
    words: str = ""
    id: int = 0

    def showing(self, sight: Sight) -> "Message":
        return replace(self, card=sight.card, language=sight.language)


class Board:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.live = Live()

    def keep(self, message: Message) -> int:
        given = self.rows.keep(message.channel, message.name, write(message))
        self.live.changed()
        return given

    def change(self, message: int, sight: Sight) -> bool:
        """Let a message look different; False when it is gone."""
        for before in _read([(message, self.rows.body(message))]):
            self.rows.replace(message, write(before.showing(sight)))
            self.live.changed()
            return True
        return False

    def remove(self, message: int) -> None:
        self.rows.remove(message)
        self.live.changed()

    def standing_in(self, channel: str) -> tuple[Message, ...]:
        return _read(self.rows.standing_in(channel, MOST))

    def named(self, part: str) -> tuple[Message, ...]:
        return _read(self.rows.named(part))

    def conversations(self, user: str) -> tuple[str, ...]:
        """Return every place with messages that somebody can read."""
        return tuple(channel for channel in sorted(self.rows.newest()) if user in readers(channel))

    def unread(self, user: str) -> frozenset[str]:
        seen = self.rows.seen(user)
        newest = self.rows.newest().items()
        return frozenset(at for at, last in newest if last > seen.get(at, 0) and user in readers(at))

    def see(self, user: str, channel: str) -> None:
        """Somebody is looking at a channel: nothing in it is new to them any more."""
        if channel in self.unread(user):
            self.rows.see(user, channel, self.rows.newest()[channel])
            self.live.changed()


def _read(found: Iterable[tuple[int, str]]) -> tuple[Message, ...]:
    return tuple(message for given, body in found if body for message in _one(given, body))


def _one(given: int, body: str) -> Iterable[Message]:
    try:
        message: Message = read(body, (Message,))
    except Unreadable:  # another version wrote it; what it said cannot be shown
        return
    yield replace(message, id=given)
