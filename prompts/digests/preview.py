"""What readers of digests would get, and who they are, for whoever tries it before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import Block, Card, Heading, Line, Owner, Style, Text, When
from bot.digests import Digest
from bot.people import Person
from prompts.digests import in_words, title
from prompts.digests.stacked import stacked
from prompts.digests.told import Told
from prompts.words import Say

MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Receives:
    """Who gets digests, by e-mail while we have not met them; when; and whether anything is ``sent`` to them now."""

    reader: str
    person: Person | None
    at: datetime
    sent: bool


def preview(told: Told, receivers: Sequence[Receives], say: Say) -> Card:
    """Show a reader the latest week that is over, as it would be sent, and mark it as no more than that."""
    card = in_words(told, say)
    mark = Text(say("preview-mark"))
    return replace(card, blocks=(mark, *_who(receivers, say), *card.blocks))


def dry_run(week: Digest, receivers: Sequence[Receives], say: Say) -> Card:
    """Tell an admin who gets what and when; the numbers are for readers."""
    mark = Text(say("preview-dry", week=title(week, say)))
    return Card(say.plain("preview"), (mark, *_who(receivers, say), Text(say("not-reader"), quiet=True)))


def _who(receivers: Sequence[Receives], say: Say) -> Iterator[Block]:
    yield Heading(say.plain("preview-who"))
    if not receivers:
        yield Text(say("preview-nobody"))
    yield from stacked(_lines(receivers, say))


def _lines(receivers: Sequence[Receives], say: Say) -> Iterator[Line]:
    for each in receivers[:MOST_NAMED]:
        who, at = Owner(each.person) if each.person else each.reader, When(each.at, Style.BOTH)
        yield say("preview-line" if each.sent else _why_not(each), who=who, at=at)
    if len(receivers) > MOST_NAMED:
        yield say("preview-more", count=len(receivers) - MOST_NAMED)


def _why_not(each: Receives) -> str:
    return "preview-quiet" if each.person else "preview-unmet"
