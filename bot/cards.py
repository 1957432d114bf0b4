"""What the bot can show, on any platform. Words are literal: nothing in them is read as markup or as a mention."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.charts import Picture
from bot.commands import Pressable
from bot.people import Group, Person, Place
from bot.views import View
from bot.wire import write

MAX_TITLE = 150  # Slack: header block
MAX_WORDS = 3000  # Slack: text in one block
MAX_LABEL = 75  # Slack: button text
MAX_VALUE = 2000  # Slack: button value
MAX_MORE_VALUE = 150  # Slack: option value
MAX_CARRIED = 8000  # bytes, all buttons together; Teams: 28 KB a message, in which each command stands twice
MAX_BUTTONS = 4  # more than four answers to one question is a survey
MAX_MORE = 5  # Slack: options in an overflow menu
MAX_BLOCKS = 40  # Slack: 50 a message, and one of ours may be drawn as several


class TooLong(ValueError):
    """A piece of a card would not fit on every platform."""

    def __init__(self, what: str, length: int, limit: int) -> None:
        super().__init__(f"{what} has {length:,} of at most {limit:,}.")


class Style(StrEnum):
    """How an instant is written: ``TIME`` 18:30, ``DAY`` Thu 12 Nov, ``BOTH``."""

    TIME = "time"
    DAY = "day"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class When:
    """An aware instant, shown by each reader's own clock."""

    at: datetime
    style: Style = Style.TIME


@dataclass(frozen=True, slots=True)
class Owner:
    """A person, mentioned as the platform mentions people."""

    person: Person


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    address: str

    def __post_init__(self) -> None:
        if not self.address.startswith(("https://", "http://")):
            message = f"{self.address[:40]!r} is no web address."
            raise ValueError(message)


Span = str | When | Owner | Link
Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. ``quiet`` ones are small print."""

    line: Line
    quiet: bool = False

    def __post_init__(self) -> None:
        _fits("A paragraph", words_in(self.line), MAX_WORDS)


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part of a page."""

    words: str

    def __post_init__(self) -> None:
        _fits("A heading", self.words, MAX_TITLE)


@dataclass(frozen=True, slots=True)
class Facts:
    """A few names, each with what is to be known of it."""

    facts: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """A small bar chart of counts."""

    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody wrote, word for word. ``by`` is said below it."""

    words: str
    by: Line = ()

    def __post_init__(self) -> None:
        _fits("A quote", self.words, MAX_WORDS)


@dataclass(frozen=True, slots=True)
class Credits:
    """People, all of them mentioned, after a few words."""

    words: str
    people: tuple[Person, ...]


Block = Text | Heading | Facts | Bars | Quote | Credits | Picture


@dataclass(frozen=True, slots=True)
class Button:
    """A button, and the command it gives when pressed. What a form is for, opens that form first."""

    label: str
    gives: Pressable
    primary: bool = False

    def __post_init__(self) -> None:
        _fits("A button label", self.label, MAX_LABEL)
        _fits("What a button carries", write(self.gives), MAX_VALUE)


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to see. Without a title its first paragraph speaks for it."""

    title: str = ""
    blocks: tuple[Block, ...] = ()
    buttons: tuple[Button, ...] = ()
    more: tuple[Button, ...] = ()

    def __post_init__(self) -> None:
        _fits("A title", self.title, MAX_TITLE)
        _fits("A card", self.blocks, MAX_BLOCKS)
        _fits("A row of buttons", self.buttons, MAX_BUTTONS)
        _fits("A menu", self.more, MAX_MORE)
        for button in self.more:
            _fits("What a menu item carries", write(button.gives), MAX_MORE_VALUE)
        _fits("What its buttons carry", b"".join(map(_carried, (*self.buttons, *self.more))), MAX_CARRIED)


@dataclass(frozen=True, slots=True)
class Under:
    """In the thread below another view, wherever that one stands."""

    view: View


@dataclass(frozen=True, slots=True)
class HomeOf:
    """The page that a platform keeps for a person."""

    person: Person


@dataclass(frozen=True, slots=True)
class Sight:
    """What a view looks like now, and where it belongs if it stands nowhere yet; nowhere, if it comes too late.

    ``language`` is the reader's own or the place's, a BCP 47 tag. ``below`` is the rest of a page that is one card
    after another.
    """

    to: Place | Person | Group | HomeOf | Under | None
    card: Card
    language: str = "en"
    below: tuple[Card, ...] = ()


def words_in(line: Line) -> str:
    """Return what a line says, without its instants and mentions."""
    return "".join(span if isinstance(span, str) else span.label if isinstance(span, Link) else "·" for span in line)


def _carried(button: Button) -> bytes:
    return write(write(button.gives)).encode()  # text within JSON, as Teams is sent it


def _fits(what: str, value: str | bytes | tuple[object, ...], limit: int) -> None:
    if len(value) > limit:
        raise TooLong(what, len(value), limit)
