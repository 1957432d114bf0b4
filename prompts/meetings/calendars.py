"""Calendars that people connect themselves. No address of one is ever shown: it is as good as a password."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards import Block, Button, Card, Facts, Heading, Line, Link, Style, Text, When
from bot.commands import ConnectCalendar, ConnectGoogle, DisconnectCalendar
from bot.company import CalendarKind
from bot.forms import Choice, Field, Form, Words
from bot.meetings.scheduled import Why
from prompts.words import Say

MAX_ADDRESS = 2000
MAX_MAIL = 254  # RFC 5321
KINDS = {
    CalendarKind.ICS: "kind-file", CalendarKind.CALDAV: "kind-caldav", CalendarKind.GOOGLE: "kind-google",
    CalendarKind.GRAPH: "kind-graph",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listed:
    """A calendar and how it stands. ``owner`` is empty where it is the reader's own.

    ``partly``: some of it could not be understood; ``given``: by the setup.
    """

    owner: str
    kind: CalendarKind
    succeeded: datetime | None = None
    looked: bool = True
    failing: bool = False
    partly: bool = False
    given: bool = False


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done besides: ``google`` consented to, and something disconnected."""

    google: bool = False
    disconnects: bool = False


def on_page(listed: list[Listed], more: int, offers: Offers, say: Say) -> Card:
    """List somebody's calendars, and offer to connect one."""
    told: list[Block] = [Heading(say.plain("calendars"))]
    if listed:
        told.append(Facts(tuple((_called(one, say), _stands(one, say)) for one in listed)))
    else:
        told.append(Text(say("calendars-none")))
    if more > 0:
        told.append(Text(say("calendars-more", count=more), quiet=True))
    google = (Button(say.plain("connect-google"), ConnectGoogle()),) if offers.google else ()
    gone = (Button(say.plain("calendar-disconnect"), DisconnectCalendar()),) if offers.disconnects else ()
    return Card("", tuple(told), (Button(say.plain("calendar-connect"), ConnectCalendar()), *google, *gone))


def connect(owner: str, say: Say) -> Form:
    fields = (
        Field(
            "url", say.plain("calendar-address"), Words(MAX_ADDRESS), say.plain("calendar-address-hint"), required=True
        ),
        Field(
            "owner",
            say.plain("calendar-owner"),
            Words(MAX_MAIL),
            say.plain("calendar-owner-hint"),
            required=True,
            value=owner,
        ),
    )
    title = say.plain("calendar-connect-title")
    return Form(title, say.plain("calendar-connect-now"), ConnectCalendar(), fields, say.plain("cancel"))


def disconnect(calendars: tuple[tuple[str, str, CalendarKind, datetime], ...], say: Say) -> Form:
    """Ask which calendar is to be read no more; each by its name in rows, owner, kind and when it was connected."""
    options = tuple(
        (name, say.plain("calendar-since", owner=owner, kind=say.plain(KINDS[kind]), **_since(at, say)))
        for name, owner, kind, at in calendars
    )
    first = options[0][0] if len(options) == 1 else ""
    hint = say.plain("calendar-which-hint")
    field = Field("calendar", say.plain("calendar-which"), Choice(options), hint, required=True, value=first)
    title = say.plain("calendar-disconnect-title")
    return Form(title, say.plain("calendar-disconnect-now"), DisconnectCalendar(), (field,), say.plain("cancel"))


def looked(why: Why | None, say: Say) -> Card:
    """Tell how the first look at a calendar went."""
    if why is None:
        return Card(say.plain("calendar-read"), (Text(say("calendar-read-more")),))
    told = (Text(say(f"calendar-{why.name.lower().replace('_', '-')}")), Text(say("calendar-not-kept"), quiet=True))
    again = Button(say.plain("calendar-connect"), ConnectCalendar())
    return Card(say.plain("calendar-unread"), told, (again,))


def google_asked(link: str, say: Say) -> Card:
    """Show the way to Google, where somebody says that we may read."""
    told = (Text(say("google-asked-more", link=Link(say.plain("google-link"), link))),)
    return Card(say.plain("connect-google"), told)


def _since(at: datetime, say: Say) -> dict[str, str]:
    """Return a moment by the reader's clock: of two calendars of one person nothing else may be told apart."""
    return {"since": say.day(at), "time": f"{at.astimezone(ZoneInfo(say.zone)):%H:%M}"}


def _called(listed: Listed, say: Say) -> str:
    kind = say.plain(KINDS[listed.kind])
    if listed.given:
        return say.plain("calendar-given", kind=kind)
    return say.plain("calendar-of", owner=listed.owner, kind=kind) if listed.owner else kind


def _stands(listed: Listed, say: Say) -> Line:
    if not listed.looked:
        return say("calendar-not-yet")
    if listed.succeeded is None:
        return say("calendar-never")
    key = "calendar-failing" if listed.failing else "calendar-partly" if listed.partly else "calendar-fine"
    return say(key, at=When(listed.succeeded, Style.BOTH))
