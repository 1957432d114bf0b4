"""Answer whoever acted: within an invoke's own answer as far as that holds it, the rest in their own conversation.

A card returned by ``Action.Execute`` is overwritten when the shared card is edited a moment later, so that what was
pressed in a shared card is answered in words there, and with its buttons where only that person reads.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.background import Background
from bot.cards import MAX_TITLE, Card, Sight, Text
from bot.people import Person, Place
from bot.ports import Chat
from bot.teams.directory import Directory
from bot.teams.draw import attached, draw
from bot.teams.mentions import Mentions
from bot.teams.spoken import spoken
from bot.teams.words import Say

log = logging.getLogger(__name__)
Json = dict[str, Any]
CARD, MESSAGE, ERROR = (f"application/vnd.microsoft.{kind}" for kind in ("card.adaptive", "activity.message", "error"))


Post = Callable[[Place, Json], Awaitable[object]]  # into a conversation, what is drawn


class Replies:
    def __init__(self, chat: Chat, post: Post, directory: Directory, background: Background) -> None:
        self._chat = chat
        self._post = post
        self._directory = directory
        self._background = background

    def privately(self, sights: tuple[Sight, ...], to: Person) -> None:
        """Let only that person see these, in their own conversation: once or not at all, and nobody waits for it."""
        if sights:
            self._background.start(self._said(sights, to))

    def ask(self, drawn: Json, to: Person) -> None:
        """Ask somebody to fill a form in, in their own conversation."""
        self._background.start(self._asked(drawn, to))

    def in_words(self, sights: tuple[Sight, ...], to: Person) -> Json:
        """Answer a press where it was made; what words cannot hold goes where only that person reads."""
        self.privately(tuple(sight for sight in sights if _is_more_than_words(sight)), to)
        words = "\n".join(spoken(sight.card, self._people()) for sight in sights)
        return message(words or Say.DONE.to(self.language(to)))

    def in_place(self, sights: tuple[Sight, ...], to: Person) -> Json:
        """Answer with a card that takes the place of what was pressed in, for that person alone."""
        self.privately(sights[1:], to)
        return (
            {"statusCode": 200, "type": CARD, "value": self.drawn(sights[0], to)} if sights else self.in_words((), to)
        )

    def in_dialog(self, sights: tuple[Sight, ...], to: Person) -> Json:
        """Answer in the dialog that is open, or close it."""
        self.privately(sights[1:], to)
        if not sights:
            return {}
        about = {"title": sights[0].card.title[:24], "width": "medium", "height": "medium"}
        return {"task": {"type": "continue", "value": about | {"card": attached(self.drawn(sights[0], to))}}}

    def drawn(self, sight: Sight, to: Person) -> Json:
        return draw(sight.card, self.language(to), self._people())

    def say(self, what: Say, to: Person) -> tuple[Sight, ...]:
        return (Sight(to, what.card(self.language(to)), self.language(to)),)

    def tell(self, words: str, to: Person) -> tuple[Sight, ...]:
        return (Sight(to, card_of(words), self.language(to)),)

    def language(self, person: Person) -> str:
        return self._directory.language(person.user)

    def _people(self) -> Mentions:
        return Mentions(self._directory.names())

    async def _asked(self, drawn: Json, to: Person) -> None:
        await self._post(await self._chat.place_of(to), drawn)

    async def _said(self, sights: tuple[Sight, ...], to: Person) -> None:
        there = await self._chat.place_of(to)
        for sight in sights:
            await self._chat.post(there, sight, "reply")


def message(words: str) -> Json:
    return {"statusCode": 200, "type": MESSAGE, "value": words}


def error(status: int, words: str) -> Json:
    """Return what tells a person that it failed; the delivery itself did not, and is answered with 200."""
    return {"statusCode": status, "type": ERROR, "value": {"code": "Failed", "message": words}}


def card_of(words: str) -> Card:
    """Return a sentence as a card, however long it is."""
    return Card(words) if len(words) <= MAX_TITLE else Card("", (Text((words,)),))


def _is_more_than_words(sight: Sight) -> bool:
    card = sight.card
    return bool(sight.below or card.buttons or card.more or len(card.blocks) > 1)
