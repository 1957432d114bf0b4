"""Answer whoever acted: within an invoke's own answer as far as that holds it, the rest in their own conversation.

A card returned by ``Action.Execute`` is overwritten when the shared card is edited a moment later, so that what was
pressed in a shared card is answered in words there, and with its buttons where only that person reads.
"""

import logging
from typing import Any

from bot.background import Background
from bot.cards import MAX_TITLE, Card, Sight, Text
from bot.people import Person
from bot.ports import TryLater, Unwelcome
from bot.teams.directory import Directory
from bot.teams.draw import attached, draw
from bot.teams.mentions import Mentions
from bot.teams.speak import Aside, Teams
from bot.teams.spoken import spoken
from bot.teams.words import Say

log = logging.getLogger(__name__)
Json = dict[str, Any]
CARD, MESSAGE, ERROR = (f"application/vnd.microsoft.{kind}" for kind in ("card.adaptive", "activity.message", "error"))


class Replies:
    def __init__(self, chat: Teams, directory: Directory, background: Background) -> None:
        self._chat = chat
        self._directory = directory
        self._background = background

    def privately(self, sights: tuple[Sight, ...], to: Person, aside: Aside | None = None) -> None:
        """Let only that person see these: once or not at all, and nobody waits for it.

        What was said ``aside`` is answered there, if Teams takes it; anything else in their own conversation.
        """
        if sights:
            self._background.start(self._said([self._chat.drawn(sight) for sight in sights], to, aside))

    def ask(self, drawn: Json, to: Person, aside: Aside | None = None) -> None:
        """Ask somebody to fill a form in, where only they see it."""
        self._background.start(self._said([{"type": "message", "attachments": [attached(drawn)]}], to, aside))

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

    async def _said(self, messages: list[Json], to: Person, aside: Aside | None) -> None:
        left = await self._aside(messages, aside) if aside else messages
        if left:
            there = await self._chat.place_of(to)
            for said in left:
                await self._chat.say(there, said)

    async def _aside(self, messages: list[Json], aside: Aside) -> list[Json]:
        """Answer aside, and return what Teams has certainly not taken: it is new to it, and not every chat has it."""
        for at, said in enumerate(messages):
            try:
                await self._chat.answer(aside, said)
            except (Unwelcome, TryLater) as no:
                log.info("Teams does not let us answer aside: %s", no)
                return messages[at:]
        return []


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
