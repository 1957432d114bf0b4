"""Everything the routes of the playground work with."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from secrets import token_hex

from aiohttp import web
from markupsafe import Markup

from bot.cards import Card, Sight, Text
from bot.commands import Command, Request, Section, ShowHome, TurnPage
from bot.people import Place
from bot.playground.board import Board
from bot.playground.clock import PlaygroundClock
from bot.playground.draw import page
from bot.playground.guard import SAFE
from bot.playground.northwind import BY_USER, CHANNELS, COLLEAGUES, WITH_BOT
from bot.playground.notes import Notes
from bot.playground.page import HOME, can_read, title, whole
from bot.playground.ports import PLATFORM, Office
from bot.playground.reading import as_they_read
from bot.playground.seat import Seat
from bot.ports import FrontDoor, PerhapsKept, Rejected

log = logging.getLogger(__name__)
LAST_PAGE = 9999
UNSURE = Sight(None, Card("We don't know whether that was kept.", (Text(("It is written in the log. Please look.",)),)))
SORRY = Sight(
    None, Card("That did not work.", (Text(("It is written in the log. Nothing was changed; try it again.",)),))
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What ``app.py`` hands over, and what was made of it."""

    door: FrontDoor
    clock: PlaygroundClock
    board: Board
    notes: Notes
    office: Office
    token: str

    def seat(self, given: Mapping[str, object]) -> Seat:
        """Return where a request comes from; a place that this person cannot read does not exist for them."""
        me = BY_USER.get(str(given.get("as", COLLEAGUES[0].user)))
        if me is None:
            raise web.HTTPNotFound(text="Nobody of that name works at Northwind.")
        first = next((channel.id for channel in CHANNELS if me.user in channel.members), WITH_BOT + me.user)
        channel = str(given.get("in", first))
        if not can_read(me.user, channel):
            raise web.HTTPNotFound(text=f"{me.profile.name} knows no such place.")
        return Seat(
            as_they_read(me, self.board.rows), channel, self.token, turned_in(given) if channel == HOME else None
        )

    def asked(self, command: Command, seat: Seat) -> Request:
        """Return the request that somebody makes. Its delivery names nobody."""
        return Request(command, seat.me.profile.person, self.clock.now(), self.office.workspace, token_hex(16))

    async def do(self, command: Command, seat: Seat, under: int = 0) -> None:
        """Carry a command out, and let whoever gave it see the answer, ``under`` a message if there is one."""
        try:
            await self.carry_out(command, seat, under)
        except Rejected as no:
            self.show((Sight(None, Card(no.words)),), seat, under)

    async def carry_out(self, command: Command, seat: Seat, under: int) -> None:
        """Do the same for a filled form. Raises ``Rejected``, which belongs into the form."""
        try:
            answers = await self.door.handle(self.asked(command, seat))
            await self.office.settle()
        except Rejected:
            raise
        except Exception as error:
            log.exception("%s failed.", type(command).__name__)
            answers = (UNSURE if isinstance(error, PerhapsKept) else SORRY,)
        self.show(answers, seat, under)

    def show(self, answers: tuple[Sight, ...], seat: Seat, under: int) -> None:
        self.notes.show(answers, seat.me.user, seat.channel, under, self.clock.now())

    def tell(self, seat: Seat, heading: str, *lines: str) -> None:
        self.notes.say(seat.me.user, seat.channel, self.clock.now(), heading, *lines)

    async def whole(self, seat: Seat) -> Markup:
        """Return what the page shows by now; whatever is in it is not new to this person any more."""
        home = await self.door.page(self.asked(seat.turned or ShowHome(), seat)) if seat.channel == HOME else ()
        self.board.see(seat.me.user, seat.channel)
        return whole(seat, self.board, self.notes, self.clock.now(), home)

    async def page(self, seat: Seat, dialog: Markup | str = "") -> web.Response:
        inner = await self.whole(seat)
        live = f"/live?{seat.query}"
        drawn = page("page.html", title=title(seat), whole=inner, live=live, dialog=dialog, hidden=seat.hidden)
        return web.Response(text=drawn, content_type="text/html", headers=SAFE)


def turned_in(given: Mapping[str, object]) -> TurnPage | None:
    """Return the page of a Home that an address names, if it names one."""
    section, page = str(given.get("section", "")), str(given.get("page", ""))
    if section not in set(Section) or not (page.isascii() and page.isdecimal()):
        return None
    return TurnPage(Section(section), min(int(page[:6]), LAST_PAGE))


def place_of(seat: Seat) -> Place:
    return Place(PLATFORM, seat.channel)


def back_to(seat: Seat) -> web.HTTPSeeOther:
    return web.HTTPSeeOther(seat.here)
