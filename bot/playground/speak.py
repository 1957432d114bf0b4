"""Speak in the playground: put it on the board, and everybody who is looking sees it."""

from datetime import datetime

from bot.cards import HomeOf, Sight
from bot.people import Group, Person, Place
from bot.playground.board import Board, Message
from bot.playground.northwind import private, readers
from bot.playground.ports import PLATFORM
from bot.ports import Clock, Unwelcome


class Playground:
    """A ``Chat`` over its own messages."""

    def __init__(self, board: Board, clock: Clock) -> None:
        self._board = board
        self._clock = clock

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        if isinstance(whom, HomeOf):
            reason = "A Home is drawn anew for whoever looks at it."
            raise Unwelcome(reason)
        return _known(Place(PLATFORM, private(whom)))

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        said = Message(_known(place).channel, self._clock.now(), place.thread, name)
        return str(self._board.keep(said.showing(sight)))

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        if not self._board.change(int(message), sight):
            reason = f"Message {message} in {place.channel} is gone."
            raise Unwelcome(reason)

    async def remove(self, place: Place, message: str) -> None:
        del place  # its id is enough
        self._board.remove(int(message))

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        there = (place.channel, place.thread, name)
        for message in self._board.named(name):
            if (message.channel, message.thread, message.name) == there and message.at >= since:
                return str(message.id)
        return None


def _known(place: Place) -> Place:
    if place.platform != PLATFORM or not readers(place.channel):
        reason = f"Northwind has no place called {place.channel}."
        raise Unwelcome(reason)
    return place
