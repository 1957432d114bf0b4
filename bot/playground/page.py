"""The page as one person sees it, at one place: what they can read, what is new to them, what only they are told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from markupsafe import Markup

from bot.cards import Card, Style
from bot.people import Kind
from bot.playground.board import Board, Message
from bot.playground.draw import ON_A_PAGE, draw, page
from bot.playground.northwind import (
    BY_CHANNEL,
    BY_USER,
    CHANNELS,
    COLLEAGUES,
    WITH_BOT,
    WITH_OTHERS,
    Colleague,
    readers,
    title_of,
)
from bot.playground.notes import Note, Notes
from bot.playground.seat import Seat
from bot.playground.times import AT_THE_OFFICE, Reader, long_day, told

HOME = "home"
WELCOMED = "welcomed"


@dataclass(frozen=True, slots=True)
class PlaceShown:
    sign: str
    title: str
    href: str
    current: bool
    unread: bool


@dataclass(frozen=True, slots=True)
class NoteShown:
    id: int
    card: Markup


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as it is shown. ``day`` stands above it, where a new day begins; ``author`` is nobody for the bot."""

    message: Message
    author: Colleague | None
    time: str
    card: Markup
    day: str
    notes: tuple[NoteShown, ...]


def can_read(user: str, channel: str) -> bool:
    return channel == HOME or user in readers(channel)


def whole(seat: Seat, board: Board, notes: Notes, now: datetime, home: tuple[Card, ...] = ()) -> Markup:
    """Draw everything that changes by itself: the rail and the room."""
    standing = board.standing_in(seat.channel)
    mine = notes.of(seat.me.user, seat.channel)
    below = {message.id for message in standing}
    return page(
        "whole.html",
        me=seat.me,
        here=seat.here,
        hidden=seat.hidden,
        title=title(seat),
        time=told(now, Style.BOTH, AT_THE_OFFICE),
        own=told(now, Style.TIME, seat.reader),
        topic=_topic(seat.channel),
        prompt=_prompt(seat),
        empty=_empty(seat.channel),
        welcome=not board.rows.recall(WELCOMED),
        others=[(one, _has_news(board, one)) for one in COLLEAGUES],
        groups=[*_groups(seat, board)],
        entries=[*_entries(seat, standing, mine)],
        notes=[_note(seat, note) for note in mine if note.under not in below],
        home=[
            draw(card, _language(seat), seat.hidden | {"message": f"h{at}", "note": ""}, ON_A_PAGE)
            for at, card in enumerate(home)
        ],
    )


def title(seat: Seat) -> str:
    """Return what the place is called, with the sign of a channel."""
    if seat.channel == HOME:
        return "Home"
    return ("#" if seat.channel in BY_CHANNEL else "") + title_of(seat.channel, seat.me.user)


def _groups(seat: Seat, board: Board) -> Iterator[tuple[str, list[PlaceShown]]]:
    user = seat.me.user
    unread = board.unread(user)
    among = [channel for channel in board.conversations(user) if channel.startswith(WITH_OTHERS)]
    channels = [channel.id for channel in CHANNELS if user in channel.members]
    yield "", [_place(seat, HOME, "⌂", unread)]
    yield "Channels", [_place(seat, channel, "#", unread) for channel in channels]
    yield "Private messages", [_place(seat, channel, "·", unread) for channel in (WITH_BOT + user, *among)]


def _place(seat: Seat, channel: str, sign: str, unread: frozenset[str]) -> PlaceShown:
    at = replace(seat, channel=channel)
    current = channel == seat.channel
    return PlaceShown(sign, title(at).removeprefix("#"), at.here, current, channel in unread and not current)


def _entries(seat: Seat, standing: tuple[Message, ...], mine: tuple[Note, ...]) -> Iterator[Entry]:
    last = ""
    for message in _threaded(standing):
        author = BY_USER.get(message.author)
        day = "" if message.thread else long_day(message.at, seat.reader)
        about = tuple(_note(seat, note) for note in mine if note.under == message.id)
        time = told(message.at, Style.BOTH if message.thread else Style.TIME, seat.reader)
        yield Entry(message, author, time, _card(seat, message), day if day != last else "", about)
        last = day or last


def _threaded(standing: tuple[Message, ...]) -> Iterator[Message]:
    """Let replies follow what they reply to."""
    known = {str(message.id) for message in standing}
    for message in standing:
        if message.thread not in known:
            yield message
            yield from (reply for reply in standing if reply.thread == str(message.id))


def _card(seat: Seat, message: Message) -> Markup:
    if message.card is None:
        return Markup()
    reader = replace(seat.reader, language=message.language)
    return draw(message.card, reader, seat.hidden | {"message": str(message.id), "note": ""})


def _note(seat: Seat, note: Note) -> NoteShown:
    carried: Mapping[str, str] = seat.hidden | {"message": str(note.under), "note": str(note.id)}
    return NoteShown(note.id, draw(note.card, replace(seat.reader, language=note.language), carried))


def _language(seat: Seat) -> Reader:
    return replace(seat.reader, language=seat.me.profile.language)


def _has_news(board: Board, one: Colleague) -> bool:
    return bool(board.unread(one.user))


def _topic(channel: str) -> str:
    if channel not in BY_CHANNEL:
        return "What the bot has for you" if channel == HOME else "Private"
    there = BY_CHANNEL[channel]
    guests = sum(BY_USER[user].profile.kind is not Kind.INTERNAL for user in there.members)
    outside = ", people from outside read along" if guests else ""
    return f"{there.topic} · {len(there.members)} people{outside}"


def _prompt(seat: Seat) -> str:
    if seat.channel == WITH_BOT + seat.me.user:
        return "Say help, home, decisions, privacy or stop"
    return f"Message {title(seat)}, or /chair help"


def _empty(channel: str) -> str:
    if channel == HOME:
        return "Nothing yet."
    if channel.startswith(WITH_BOT):
        return "Nothing between you and the bot yet. What it tells you alone appears here."
    return "Nothing here yet. End a meeting of this channel, and its question appears."
