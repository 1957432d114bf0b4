"""Pressing buttons, filling forms, and saying things."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiohttp import web

from bot.cards import Card, Sight
from bot.commands import FORMED, PRESSABLE, Pressable, Refused, ShowHome, TurnPage
from bot.forms import Form, People, Several, Tick, Words, filled
from bot.playground.board import Message
from bot.playground.desk import Desk, back_to, place_of
from bot.playground.draw import draw_form
from bot.playground.northwind import WITH_BOT, title_of
from bot.playground.page import HOME
from bot.playground.seat import Seat
from bot.ports import Rejected
from bot.typed import typed
from bot.wire import Unreadable, read

Given = Mapping[str, Any]  # a posted form
NAME = "/chair"
MOST_WORDS = 2000
OPEN_TOO = Words | Several | Tick | People  # left open they say something: nothing
MISSING = "Please fill this in."
ODD = "This cannot be read. Please choose again."


class Pressing:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def press(self, request: web.Request) -> web.Response:
        """Do what a button carries; what wants a form opens that first."""
        given = await request.post()
        seat, command = self._desk.seat(given), command_in(given)
        form = await self._wanted(command, seat, given) if isinstance(command, FORMED) else None
        if form:
            return await self._drawn(seat, form, given, {}, {})
        raise await self._do(command, seat, given)

    async def fill(self, request: web.Request) -> web.Response:
        """Give a form's command with its blanks filled; what has to be mended is said at the field."""
        given = await request.post()
        seat, command = self._desk.seat(given), command_in(given)
        form = await self._wanted(command, seat, given)
        if form is None:
            raise await self._do(command, seat, given)
        values = {field.name: "\n".join(map(str, given.getall(field.name, []))) for field in form.fields}
        wrong = missing(form, values) or await self._wrong(filled_in(command, form, values), seat, given)
        if wrong:
            return await self._drawn(seat, form, given, values, wrong)
        raise self._done(seat, given)

    async def say(self, request: web.Request) -> web.Response:
        """Say something in a channel, or something to the bot: after its name, or in private."""
        given = await request.post()
        seat = self._desk.seat(given)
        words = str(given.get("words", "")).strip()[:MOST_WORDS]
        first, _, rest = words.partition(" ")
        to_bot = first.lower() == NAME
        if to_bot or (words and seat.channel == WITH_BOT + seat.me.user):
            title = title_of(seat.channel, seat.me.user)
            alone = seat.channel == WITH_BOT + seat.me.user
            command = typed(rest if to_bot else words, place_of(seat), title, NAME, alone=alone)
            return await self._typed(command, seat)
        if words and seat.channel != HOME:
            self._desk.board.keep(Message(seat.channel, self._desk.clock.now(), author=seat.me.user, words=words))
        raise back_to(seat)

    async def _typed(self, command: Pressable, seat: Seat) -> web.Response:
        form = await self._wanted(command, seat, {}) if isinstance(command, FORMED) else None
        if form:
            return await self._drawn(seat, form, {}, {}, {})
        raise await self._do(command, seat, {})

    async def dismiss(self, request: web.Request) -> web.Response:
        given = await request.post()
        seat = self._desk.seat(given)
        self._desk.notes.dismiss(seat.me.user, number(given, "note"))
        raise back_to(seat)

    async def _wanted(self, command: Pressable, seat: Seat, given: Given) -> Form | None:
        """Return the form this wants filled; None where it has been answered without one."""
        try:
            form = await self._desk.door.form(self._desk.asked(command, seat))
        except Rejected as no:
            self._desk.show((Sight(None, Card(no.words)),), seat, number(given, "message"))
            raise self._done(seat, given) from no
        return form

    async def _wrong(self, command: Pressable | Refused, seat: Seat, given: Given) -> dict[str, str]:
        """Give a filled command, and return what has to be mended, by field."""
        if isinstance(command, Refused):
            return {command.field: ODD}
        try:
            await self._desk.carry_out(command, seat, number(given, "message"))
        except Rejected as no:
            return {no.field: no.words}
        return {}

    async def _do(self, command: Pressable, seat: Seat, given: Given) -> web.HTTPSeeOther:
        if isinstance(command, ShowHome):  # it is a place here
            return back_to(replace(seat, channel=HOME, turned=None))
        if isinstance(command, TurnPage):
            return back_to(replace(seat, channel=HOME, turned=command))
        await self._desk.do(command, seat, number(given, "message"))
        return self._done(seat, given)

    def _done(self, seat: Seat, given: Given) -> web.HTTPSeeOther:
        """Go back to where they were; a note that was pressed and is answered elsewhere is gone."""
        if not number(given, "message"):
            self._desk.notes.dismiss(seat.me.user, number(given, "note"))
        return back_to(seat)

    async def _drawn(self, seat: Seat, form: Form, given: Given, values: Given, wrong: Given) -> web.Response:
        hidden = seat.hidden | {name: str(given.get(name, "")) for name in ("message", "note")}
        return await self._desk.page(seat, draw_form(form, seat.reader, hidden, values, wrong))


def command_in(given: Given) -> Pressable:
    """Read what a button or a form carries; 400 for what no version of ours has written."""
    try:
        command: Pressable = read(str(given.get("gives", "")), PRESSABLE)
    except Unreadable as cause:
        raise web.HTTPBadRequest(text="This button belongs to another version. Reload the page.") from cause
    return command


def number(given: Given, name: str) -> int:
    value = str(given.get(name, ""))
    return int(value) if value.isascii() and value.isdecimal() else 0


def missing(form: Form, values: Mapping[str, str]) -> dict[str, str]:
    return {field.name: MISSING for field in form.fields if field.required and not values[field.name].strip()}


def filled_in(command: Pressable, form: Form, values: Mapping[str, str]) -> Pressable | Refused:
    """Return the command with what was filled in. A choice or a day left open stays as the command has it."""
    said = [field.name for field in form.fields if values[field.name] or isinstance(field.input, OPEN_TOO)]
    try:
        return filled(command, {name: values[name] for name in said})
    except Refused as no:
        return no
