"""Calendars that people connect: on their page, in the forms, and how the first look at one went."""

from datetime import timedelta

from bot.cards import Card
from bot.company import CalendarKind
from bot.forms import Form
from bot.meetings.scheduled import Why
from prompts.meetings import calendars
from prompts.meetings.calendars import Listed, Offers
from prompts.words import Say
from tests.cards.examples.cast import NOON, Cast
from tests.cards.examples.register import shows

MAIL = "ana@northwind.example"
LONG_MAIL = f"{'anna-lena.' * 6}muster@northwind.example"
READ = NOON - timedelta(minutes=5)
AS_THEY_STAND = [
    Listed("", CalendarKind.ICS, READ),
    Listed("", CalendarKind.GOOGLE, READ, partly=True),
    Listed(MAIL, CalendarKind.CALDAV, READ, failing=True),
    Listed(MAIL, CalendarKind.ICS, looked=False),
    Listed("", CalendarKind.GRAPH, failing=True, given=True),
]


def at_their_worst(say: Say) -> Card:
    failing = Listed(LONG_MAIL, CalendarKind.GOOGLE, NOON, failing=True)
    return calendars.on_page([failing] * 10, 4, Offers(google=True, disconnects=True), say)


@shows(calendars.on_page)
def your_calendars(_: Cast, say: Say) -> tuple[Card, ...]:
    listed = calendars.on_page(AS_THEY_STAND, 0, Offers(google=True, disconnects=True), say)
    return calendars.on_page([], 0, Offers(), say), listed, at_their_worst(say)


@shows(calendars.connect)
def connect_a_calendar(_: Cast, say: Say) -> Form:
    return calendars.connect(MAIL, say)


@shows(calendars.connect)
def connect_a_calendar_without_a_known_address(_: Cast, say: Say) -> Form:
    return calendars.connect("", say)


@shows(calendars.disconnect)
def disconnect_a_calendar(_: Cast, say: Say) -> Form:
    return calendars.disconnect(tuple((f"{at:016}", LONG_MAIL, CalendarKind.ICS, NOON) for at in range(12)), say)


@shows(calendars.disconnect)
def disconnect_the_only_calendar(_: Cast, say: Say) -> Form:
    return calendars.disconnect((("0123456789abcdef", MAIL, CalendarKind.GOOGLE, NOON),), say)


@shows(calendars.looked)
def calendar_looked_at(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(calendars.looked(why, say) for why in (None, *Why))


@shows(calendars.google_asked)
def google_asked(_: Cast, say: Say) -> Card:
    return calendars.google_asked("https://chair.northwind.example/calendars/google?asked=0123", say)
