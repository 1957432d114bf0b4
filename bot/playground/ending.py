"""Ending a meeting by hand: the form, and what is said when it is over."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from secrets import token_hex
from typing import Any

from aiohttp import web
from markupsafe import Markup

from bot.commands import EndMeeting, ExplainPlace
from bot.forms import YES, Field, Tick, Words
from bot.meetings import MAX_DECISION, MAX_TITLE, Mark, Meeting
from bot.people import Place
from bot.playground.desk import Desk, back_to
from bot.playground.draw import draw_field, page
from bot.playground.northwind import BY_CHANNEL, BY_USER, CHANNELS, COLLEAGUES, readers
from bot.playground.ports import PLATFORM
from bot.playground.pressing import MISSING
from bot.playground.seat import Seat
from bot.views import OpenQuestion
from bot.wire import write

LENGTHS = {
    "5": "5 minutes",
    "15": "15 minutes",
    "30": "30 minutes",
    "45": "45 minutes",
    "60": "1 hour",
    "300": "5 hours",
}
USUAL = "45"
EXAMPLES = {
    "checkout": ("Pricing review", "Charge for express delivery from the 1st"),
    "claims": ("Claims weekly", "Ask for a photo of the damage with every claim"),
    "app": ("App planning", "Sign everybody out of the app once a month"),
}
OTHERWISE = ("Portfolio review", "Close the chat at six in the evening")
TITLE = Field("title", "Title", Words(MAX_TITLE), required=True)
DECISION = Field("decision", "What was decided", Words(MAX_DECISION, lines=True), "One sentence. It may be left out.")
PRIVATE = Field("private", "", Tick("Private or sensitive: the bot must keep out of it"))


def form_for(seat: Seat) -> Markup:
    """Draw the form as it is first seen: an example from where somebody sits."""
    channel = BY_CHANNEL.get(seat.channel)
    title, decision = EXAMPLES.get(seat.channel, OTHERWISE)
    given = {"title": title, "decision": decision, "channel": channel.id if channel else "", "minutes": USUAL}
    people = channel.members if channel else tuple(one.user for one in COLLEAGUES[:6])
    return _drawn(seat, given | {"host": seat.me.user}, people, {})


class Ending:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def end(self, request: web.Request) -> web.Response:
        given = await request.post()
        seat, people = self._desk.seat(given), tuple(map(str, given.getall("people", [])))
        values = {name: str(value) for name, value in given.items()}
        wrong = _wrong(values, people)
        if wrong:
            return await self._desk.page(seat, _drawn(seat, values, people, wrong))
        meeting = self._meeting(values, people)
        await self._desk.do(EndMeeting(meeting), seat)
        raise back_to(await self._told(seat, meeting))

    def _meeting(self, given: Mapping[str, str], people: tuple[str, ...]) -> Meeting:
        host = BY_USER.get(given.get("host", ""), BY_USER[people[0]])
        channel = given.get("channel", "")
        ended = self._desk.clock.now()
        return Meeting(
            id=f"playground/{token_hex(8)}",
            title=given["title"].strip()[:MAX_TITLE],
            host=host.profile.person,
            ended=ended,
            people=tuple(BY_USER[user].profile.person for user in dict.fromkeys((host.user, *people))),
            started=ended - timedelta(minutes=int(given.get("minutes", USUAL))),
            place=Place(PLATFORM, channel) if channel else None,
            series=f"playground/{channel}/{given['title'].strip()}",
            decision=given.get("decision", "").strip()[:MAX_DECISION],
            marks=(Mark.PRIVATE,) if given.get("private") == YES else (),
        )

    async def _told(self, seat: Seat, meeting: Meeting) -> Seat:
        """Go to the question, if it was asked where this person can read; else say what became of it."""
        at = asked_in(self._desk, meeting)
        if seat.me.user in readers_of(at):
            return replace(seat, channel=at[0])
        if at:
            self._desk.tell(seat, f"“{meeting.title}” was asked about privately.", f"It went to {names(at)}.")
        elif meeting.place:
            await self._desk.do(ExplainPlace(meeting.place), seat)
        else:
            self._desk.tell(seat, f"Nobody was asked about “{meeting.title}”.", "A rule kept the bot silent.")
        return seat


def asked_in(desk: Desk, meeting: Meeting) -> tuple[str, ...]:
    """Return the places in which the question of a meeting stands."""
    return tuple(dict.fromkeys(message.channel for message in desk.board.named(write(OpenQuestion(meeting.question)))))


def readers_of(channels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(user for channel in channels[:1] for user in readers(channel))


def names(channels: tuple[str, ...]) -> str:
    """Return what places are called when one may not be in them."""
    users = [user for channel in channels if channel not in BY_CHANNEL for user in readers_of((channel,))]
    rooms = [f"#{channel}" for channel in channels if channel in BY_CHANNEL]
    return ", ".join([*rooms, *(BY_USER[user].profile.name for user in users)])


def _wrong(given: Mapping[str, str], people: tuple[str, ...]) -> dict[str, str]:
    known = given.get("host") in BY_USER and all(user in BY_USER for user in people)
    placed = given.get("channel", "") in ("", *BY_CHANNEL) and given.get("minutes", USUAL) in LENGTHS
    if not known or not placed:
        raise web.HTTPBadRequest(text="This form does not fit Northwind. Reload the page.")
    wrong = {} if given.get("title", "").strip() else {"title": MISSING}
    return wrong if people else wrong | {"people": "Somebody has to have been there."}


def _drawn(seat: Seat, given: Mapping[str, Any], people: tuple[str, ...], wrong: Mapping[str, str]) -> Markup:
    drawn = {
        field.name: draw_field(field, given.get(field.name, ""), wrong.get(field.name, ""))
        for field in (TITLE, DECISION, PRIVATE)
    }
    return page(
        "meeting.html",
        hidden=seat.hidden,
        fields=drawn,
        channels=CHANNELS,
        lengths=[*LENGTHS.items()],
        colleagues=COLLEAGUES,
        given=given,
        people=people,
        wrong={"people": ""} | dict(wrong),
    )
