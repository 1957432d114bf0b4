"""What only one person can see: it answers what they did, stands in memory and nowhere else, and is soon forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from bot.cards import Card, Sight, Text
from bot.playground.live import Live

MOST = 200


@dataclass(frozen=True, slots=True)
class Note:
    """``under`` is the message it answers, 0 for none."""

    id: int
    user: str
    channel: str
    under: int
    at: datetime
    card: Card
    language: str = "en"


class Notes:
    def __init__(self, live: Live) -> None:
        self._live = live
        self._notes: list[Note] = []
        self._ids = count(1)

    def say(self, user: str, channel: str, at: datetime, title: str, *lines: str) -> None:
        """Tell one person something of the playground's own."""
        card = Card(title, tuple(Text((line,)) for line in lines))
        self.show((Sight(None, card),), user, channel, 0, at)

    def show(self, sights: Iterable[Sight], user: str, channel: str, under: int, at: datetime) -> None:
        """Show what answers somebody. A new answer under a message takes the place of the one before."""
        shown = [Note(next(self._ids), user, channel, under, at, sight.card, sight.language) for sight in sights]
        if shown and under:
            self._notes = [note for note in self._notes if (note.user, note.under) != (user, under)]
        self._notes = [*self._notes, *shown][-MOST:]
        self._live.changed()

    def dismiss(self, user: str, note: int) -> None:
        self._notes = [one for one in self._notes if (one.user, one.id) != (user, note)]
        self._live.changed()

    def forget(self) -> None:
        """Let go of all of them: they spoke of a moment that is over."""
        self._notes = []
        self._live.changed()

    def of(self, user: str, channel: str) -> tuple[Note, ...]:
        return tuple(note for note in self._notes if (note.user, note.channel) == (user, channel))
