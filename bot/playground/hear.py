"""Hear what people do on the page: its routes."""

import json
from contextlib import aclosing, suppress
from dataclasses import replace
from functools import partial
from importlib.resources import files

from aiohttp import web
from markupsafe import Markup

from bot.commands import StartOver
from bot.languages import SPOKEN
from bot.playground import ending, feeds
from bot.playground.board import Board
from bot.playground.clock import PlaygroundClock
from bot.playground.desk import Desk, back_to
from bot.playground.ending import Ending
from bot.playground.feeds import Feeds
from bot.playground.guard import SAFE, Handler, guarded, token
from bot.playground.moving import Moving
from bot.playground.notes import Notes
from bot.playground.page import HOME, WELCOMED
from bot.playground.pictures import picture
from bot.playground.ports import Office
from bot.playground.pressing import Pressing
from bot.playground.reading import choose
from bot.playground.seat import Seat
from bot.ports import FrontDoor

KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
ASSETS = {asset.name: asset.read_bytes() for asset in (files(__package__) / "static").iterdir()}


def hear(app: web.Application, door: FrontDoor, board: Board, clock: PlaygroundClock, office: Office) -> None:
    """Add the playground's routes to a web server, which must listen on this machine only."""
    desk = Desk(door, clock, board, Notes(board.live), office, token(board.rows))
    pages, pressing, moving = Pages(desk), Pressing(desk), Moving(desk)
    routes: dict[tuple[str, str], Handler] = {
        ("GET", "/"): pages.show,
        ("GET", "/live"): pages.live,
        ("GET", "/playground/{asset}"): pages.asset,
        ("GET", "/picture/{packed}"): picture,
        ("POST", "/welcome"): pages.welcome,
        ("POST", "/empty"): pages.empty,
        ("POST", "/language"): pages.language,
        ("POST", "/press"): pressing.press,
        ("POST", "/fill"): pressing.fill,
        ("POST", "/say"): pressing.say,
        ("POST", "/dismiss"): pressing.dismiss,
        ("POST", "/meeting"): Ending(desk).end,
        ("POST", "/calendar"): Feeds(desk).bring,
        ("POST", "/clock"): moving.move,
    }
    for (method, path), handler in routes.items():
        app.router.add_route(method, path, guarded(handler, desk.token))

    app.on_shutdown.append(partial(_over, board))


async def _over(board: Board, _: web.Application) -> None:
    board.live.over()


class Pages:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: web.Request) -> web.Response:
        seat = self._desk.seat(request.query)
        return await self._desk.page(seat, await self._dialog(seat, request.query.get("open", "")))

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Send the rail and the room whenever they have changed, for as long as somebody looks."""
        seat = self._desk.seat(request.query)
        stream = web.StreamResponse(headers=SAFE | {"Content-Type": "text/event-stream"})
        await stream.prepare(request)
        sent = ""
        with suppress(ConnectionError):
            async with aclosing(self._desk.board.live.changes()) as changes:
                async for _ in changes:
                    shown = str(await self._desk.whole(seat))
                    await stream.write(
                        b": as before\n\n" if shown == sent else f"data: {json.dumps(shown)}\n\n".encode()
                    )
                    sent = shown
        return stream

    async def asset(self, request: web.Request) -> web.Response:
        name = request.match_info["asset"]
        if name not in ASSETS:
            raise web.HTTPNotFound(text="There is no such file.")
        kind = KINDS[name.rpartition(".")[2]]
        return web.Response(body=ASSETS[name], content_type=kind, headers=SAFE | {"Cache-Control": "no-cache"})

    async def welcome(self, request: web.Request) -> web.Response:
        """Somebody knows their way around: the first panel is not shown again."""
        seat = self._desk.seat(await request.post())
        self._desk.board.rows.note(WELCOMED, "yes")
        self._desk.board.live.changed()
        raise back_to(seat)

    async def empty(self, request: web.Request) -> web.Response:
        """Let the company be one that nobody has set up, and whoever asks for it begin, on their page."""
        seat = self._desk.seat(await request.post())
        self._desk.board.rows.note(WELCOMED, "yes")
        await self._desk.do(StartOver(), seat)
        self._desk.board.live.changed()
        raise back_to(replace(seat, channel=HOME))

    async def language(self, request: web.Request) -> web.Response:
        """Somebody reads another language from now on, and is told so the way a directory would."""
        given = await request.post()
        seat, language = self._desk.seat(given), str(given.get("language", ""))
        if language not in SPOKEN:
            raise web.HTTPNotFound(text="Nobody here speaks that language.")
        me = choose(seat.me, language, self._desk.board.rows)
        await self._desk.door.met(self._desk.office.workspace, (me.profile,))
        self._desk.board.live.changed()
        raise back_to(seat)

    async def _dialog(self, seat: Seat, which: str) -> Markup | str:
        if which == "meeting":
            return ending.form_for(seat)
        if which == "calendar":
            return feeds.form_for(seat)
        return await Moving(self._desk).form_for(seat) if which == "clock" else ""
