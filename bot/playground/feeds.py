"""A calendar file brought to the page: what was found in it, said in plain words."""

from collections.abc import Iterator

from aiohttp import web
from aiohttp.web import FileField
from markupsafe import Markup

from bot.cards import Style
from bot.commands import EndMeeting
from bot.playground.desk import Desk, back_to
from bot.playground.draw import page
from bot.playground.ending import asked_in, names
from bot.playground.seat import Seat
from bot.playground.times import told

MOST_TOLD = 12
NO_FILE = "Choose a calendar file, one that ends in .ics."


def form_for(seat: Seat, wrong: str = "") -> Markup:
    return page("calendar.html", hidden=seat.hidden, me=seat.me, wrong=wrong)


class Feeds:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def bring(self, request: web.Request) -> web.Response:
        given = await request.post()
        seat, feed = self._desk.seat(given), given.get("feed")
        if not isinstance(feed, FileField) or not feed.filename:
            return await self._desk.page(seat, form_for(seat, NO_FILE))
        try:
            found, troubles = await self._desk.office.read_feed(feed.file.read(), seat.me.profile.person)
        except ValueError as no:
            return await self._desk.page(seat, form_for(seat, str(no)))
        await self._take(seat, found, troubles)
        raise back_to(seat)

    async def _take(self, seat: Seat, found: tuple[EndMeeting, ...], troubles: tuple[str, ...]) -> None:
        """Ask about what is over, now; let the rest end when it ends."""
        now = self._desk.clock.now()
        over = [one for one in found if one.meeting.ended <= now]
        await self._desk.office.plan(tuple(one for one in found if one.meeting.ended > now))
        for one in sorted(over, key=lambda one: one.meeting.ended):
            await self._desk.do(one, seat)
        lines = [*self._lines(seat, found), *troubles]
        more = [f"And {len(lines) - MOST_TOLD} more."] if len(lines) > MOST_TOLD else []
        self._desk.tell(seat, _heading(len(found)), *lines[:MOST_TOLD], *more)

    def _lines(self, seat: Seat, found: tuple[EndMeeting, ...]) -> Iterator[str]:
        for one in sorted(found, key=lambda one: one.meeting.ended):
            ends = told(one.meeting.ended, Style.BOTH, seat.reader)
            asked = asked_in(self._desk, one.meeting)
            if one.meeting.ended > self._desk.clock.now():
                yield f"“{one.meeting.title}” ends {ends}; then the bot decides whether to ask."
            elif asked:
                yield f"“{one.meeting.title}” ended {ends}: asked, {names(asked)}."
            else:
                yield f"“{one.meeting.title}” ended {ends}: not asked, a rule kept the bot silent."


def _heading(count: int) -> str:
    if not count:
        return "No meeting was found in this calendar."
    return "One meeting was found in this calendar." if count == 1 else f"{count} meetings were found in this calendar."
