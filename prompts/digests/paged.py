"""A list behind a number, a page at a time."""

from collections.abc import Sequence

from bot.cards import Block, Button, Card, Text
from bot.commands import Listing, ShowList
from bot.digests import Digest
from prompts.digests import title
from prompts.words import Say

A_PAGE = 10


def title_of(kind: Listing, week: Digest, say: Say) -> str:
    return say.plain("list-of", list=say.plain(f"list-{kind.value}"), week=title(week, say))


def paged(kind: Listing, lines: Sequence[Block], week: Digest, page: int, say: Say) -> Card:
    pages = max(1, -(-len(lines) // A_PAGE))
    at = min(page, pages - 1)
    shown = tuple(lines[at * A_PAGE : (at + 1) * A_PAGE]) or (Text(say("list-empty")),)
    back = (Button(say.plain("list-back"), ShowList(kind, week.week, at - 1)),) if at else ()
    on = (Button(say.plain("list-on"), ShowList(kind, week.week, at + 1)),) if at < pages - 1 else ()
    place = (Text(say("list-page", page=at + 1, pages=pages), quiet=True),) if pages > 1 else ()
    return Card(title_of(kind, week, say), (*shown, *place), (*back, *on))
