"""The playground as ``app.py`` sees it: a clock and a chat first, then its page."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web

from bot.commands import EndMeeting
from bot.people import Person
from bot.playground.board import Board
from bot.playground.clock import OFFICE, PlaygroundClock
from bot.playground.hear import hear
from bot.playground.northwind import BY_USER, ROOMS, SETUP
from bot.playground.ports import PLATFORM, Coming, Office, Plan, Rows, Settle
from bot.playground.reading import everybody
from bot.playground.speak import Playground
from bot.ports import Clock, FrontDoor

Found = tuple[tuple[EndMeeting, ...], tuple[str, ...]]
ReadCalendar = Callable[[bytes, str, datetime, str], Awaitable[Found]]

MOST = 12 * 1024 * 1024  # bytes of a request: a calendar of the largest size, and its form


class PlaygroundPlatform:
    """``rows`` keep what the page shows, ``real`` is the clock that the office's one is ahead of."""

    def __init__(self, rows: Rows, real: Clock) -> None:
        self.name, self.setup, self.most = PLATFORM, SETUP, MOST
        self._board = Board(rows)
        self.clock = PlaygroundClock(real, rows)
        self.chat = Playground(self._board, self.clock)

    async def open(self, app: web.Application, door: FrontDoor, office: Office) -> None:
        """Let the bot know everybody who works at Northwind, and open the page."""
        await door.met(office.workspace, everybody(self._board.rows), ROOMS)
        hear(app, door, self._board, self.clock, office)

    def office(self, workspace: str, calendar: ReadCalendar, plan: Plan, coming: Coming, settle: Settle) -> Office:
        """Put together what the page needs. ``calendar`` takes a file, its owner's address, an instant and a zone."""

        async def read(feed: bytes, owner: Person) -> Found:
            return await calendar(feed, BY_USER[owner.user].profile.email, self.clock.now(), OFFICE.key)

        return Office(workspace, read, plan, coming, settle)
