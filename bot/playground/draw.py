"""Draw cards and forms as HTML. Whatever people typed is text in it, never markup: Jinja2 escapes all of it."""

from collections.abc import Mapping
from typing import assert_never

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, Line, Link, Owner, Quote, Span, Text, When
from bot.charts import Picture
from bot.forms import Choice, Day, Field, Form, People, Several, Tick, Words
from bot.people import Kind, Person
from bot.playground.northwind import BY_USER, COLLEAGUES, Colleague
from bot.playground.pictures import address_of
from bot.playground.ports import PLATFORM
from bot.playground.times import Reader, told
from bot.wire import write

HUES = 8
IN_A_ROOM, ON_A_PAGE = 3, 2  # levels of a card's title: below the heading of a day, below that of the page
_BLOCKS, _FIELDS = "blocks.html", "fields.html"
Hidden = Mapping[str, str]  # what a form carries besides what is typed into it
PAGES = Environment(
    loader=PackageLoader("bot.playground"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
PAGES.globals["write"] = write
PAGES.filters["hue"] = lambda user: sum(map(ord, user)) % HUES
PAGES.filters["initials"] = lambda name: "".join(word[0] for word in name.split() if word[0].isalpha())[:2].upper()


def page(template: str, **given: object) -> Markup:
    return Markup(PAGES.get_template(template).render(**given))  # noqa: S704  # rendered with autoescape


def draw(card: Card, reader: Reader, hidden: Hidden, level: int = IN_A_ROOM) -> Markup:
    """Draw a card. Its buttons are in one form that carries ``hidden``, and what was pressed as ``gives``."""
    blocks = [_block(block, reader, level + bool(card.title)) for block in card.blocks]
    return page("card.html", card=card, blocks=blocks, hidden=hidden, language=reader.language, level=level)


def draw_form(form: Form, reader: Reader, hidden: Hidden, given: Mapping[str, str], wrong: Mapping[str, str]) -> Markup:
    """Draw a form with what is ``given`` already; what is ``wrong`` is said at the field."""
    notes = [_line(note, reader) for note in form.notes]
    fields = [draw_field(field, given.get(field.name, field.value), wrong.get(field.name, "")) for field in form.fields]
    carried = {**hidden, "gives": write(form.gives)}
    whole = " ".join(words for name, words in wrong.items() if name not in {field.name for field in form.fields})
    return page("form.html", form=form, notes=notes, fields=fields, hidden=carried, whole=whole)


def _block(block: Block, reader: Reader, level: int) -> Markup:  # noqa: PLR0911  # one line each
    match block:
        case Text(line, quiet):
            return _macro(_BLOCKS, "text", _line(line, reader), quiet)
        case Heading(words):
            return _macro(_BLOCKS, "heading", words, level)
        case Facts(facts):
            return _macro(_BLOCKS, "facts", [(name, _line(line, reader)) for name, line in facts])
        case Bars(counts):
            return _macro(_BLOCKS, "bars", counts, sum(count for _, count in counts))
        case Quote(words, by):
            return _macro(_BLOCKS, "quote", words, _line(by, reader))
        case Credits(words, people):
            return _macro(_BLOCKS, "credits", words, [_mention(person, reader) for person in people])
        case Picture(alt):
            return _macro(_BLOCKS, "picture", alt, address_of(block))
        case _:
            assert_never(block)


def _line(line: Line, reader: Reader) -> Markup:
    return Markup().join(_span(span, reader) for span in line)


def _span(span: Span, reader: Reader) -> Markup:
    match span:
        case str():
            return _macro(_BLOCKS, "words", span)
        case When(at, style):
            return _macro(_BLOCKS, "when", at.isoformat(), told(at, style, reader))
        case Owner(person):
            return _mention(person, reader)
        case Link(label, address):
            return _macro(_BLOCKS, "link", label, address)
        case _:
            assert_never(span)


def _mention(person: Person, reader: Reader) -> Markup:
    known = BY_USER.get(person.user) if person.platform == PLATFORM else None
    name = known.profile.name if known else person.user
    return _macro(_BLOCKS, "mention", name, person == Person(PLATFORM, reader.user))


def draw_field(field: Field, value: str, wrong: str) -> Markup:
    match field.input:
        case Words(most, lines):
            return _macro(_FIELDS, "words", field, value, wrong, most, lines)
        case Choice(options):
            return _macro(_FIELDS, "choice", field, value, wrong, options)
        case Several(options):
            return _macro(_FIELDS, "several", field, value.split("\n"), wrong, options)
        case Tick(label):
            return _macro(_FIELDS, "tick", field, value, wrong, label)
        case Day():
            return _macro(_FIELDS, "day", field, value, wrong)
        case People():
            chosen = value.split("\n")
            return _macro(_FIELDS, "people", field, chosen, wrong, _offered(chosen))
        case _:
            assert_never(field.input)


def _offered(chosen: list[str]) -> list[Colleague]:
    """Return whom a form offers: everybody internal, and who is chosen already."""
    return [one for one in COLLEAGUES if one.profile.kind is Kind.INTERNAL or one.profile.person.key in chosen]


def _macro(template: str, name: str, *given: object) -> Markup:
    made = getattr(PAGES.get_template(template).module, name)(*given)
    return Markup(made)  # noqa: S704  # a macro escapes whatever it is given
