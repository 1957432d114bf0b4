"""Customers' own words beside a question, and where they stand although they may not."""

from dataclasses import dataclass
from datetime import datetime

from bot.cards import Block, Card, Link, Quote, Text
from bot.evidence import CustomerQuote
from prompts.words import Say

MOST_LEFT = 20


@dataclass(frozen=True, slots=True)
class Left:
    """Beside which question words were left, asked when, and where; empty where that is not known, or private."""

    asked: datetime
    title: str
    room: str


def beside(quote: CustomerQuote | None, say: Say) -> tuple[Block, ...]:
    """Show what a customer has said, word for word, and where and when."""
    if quote is None:
        return ()
    source = Link(quote.source, quote.link) if quote.link else quote.source
    about = "".join(say.plain("quote-about", what=what) for what in (quote.segment, quote.step) if what)
    return (Quote(quote.words, (*say("quote-by", source=source, day=say.date(quote.said_on)), about)),)


def left(places: tuple[Left, ...], say: Say) -> Card:
    """Tell a CX lead where words stand whose consent is gone. The words themselves are nowhere any more."""
    told = [Text(say("left-more"))]
    for place in places[:MOST_LEFT]:
        title = say.plain("left-title", title=place.title) if place.title else say.plain("left-untitled")
        key = "left-in" if place.room else "left-private"
        told.append(Text(say(key, title=title, day=say.date(place.asked.date()), room=place.room)))
    if (others := len(places) - MOST_LEFT) > 0:
        told.append(Text(say("left-others", count=others), quiet=True))
    return Card(say.plain("left"), tuple(told))
