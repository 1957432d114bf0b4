"""Speak in the playground: keep the message, and let everybody who is looking see it."""

from datetime import datetime

from bot.cards import Sight
from bot.people import Group, Person, Place
from bot.playground.live import Live
from bot.playground.northwind import private, readers
from bot.playground.ports import PLATFORM, Message, Messages
from bot.ports import Clock, Unwelcome
from bot.wire import write


class Playground:
    """A ``Chat`` over its own messages."""

    def __init__(self, messages: Messages, live: Live, clock: Clock) -> None:
        self._messages = messages
        self._live = live
        self._clock = clock

    async def place_of(self, whom: Person | Group) -> Place:
        return _known(Place(PLATFORM, private(whom)))

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        said = Message(
            _known(place).channel,
            self._clock.now(),
            thread=place.thread,
            name=name,
            card=write(sight.card),
            language=sight.language,
        )
        given = self._messages.keep(said)
        self._live.changed()
        return str(given)

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        del place  # a message is found by its id alone
        if not self._messages.replace(int(message), write(sight.card), sight.language):
            raise Unwelcome(message)
        self._live.changed()

    async def remove(self, place: Place, message: str) -> None:
        del place
        self._messages.remove(int(message))
        self._live.changed()

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        for message in self._messages.named(name):
            there = (message.channel, message.thread, message.name) == (place.channel, place.thread, name)
            if there and message.at >= since:
                return str(message.id)
        return None


def _known(place: Place) -> Place:
    if place.platform != PLATFORM or not readers(place.channel):
        raise Unwelcome(place.channel)
    return place
