"""A list behind a number, a page at a time."""

from collections.abc import Callable, Sequence

from bot.cards import Block, Button, Card, Text
from bot.commands import Listing, Pressable, ShowList
from bot.digests import Digest
from prompts.digests import title
from prompts.words import Say

A_PAGE = 10
Around = tuple[tuple[Block, ...], tuple[Button, ...]]


def title_of(kind: Listing, week: Digest, say: Say) -> str:
    return say.plain("list-of", list=say.plain(f"list-{kind.value}"), week=title(week, say))


def paged(kind: Listing, lines: Sequence[Block], week: Digest, page: int, say: Say) -> Card:
    at, pages = turned_to(page, len(lines), A_PAGE)
    shown = tuple(lines[at * A_PAGE : (at + 1) * A_PAGE]) or (Text(say("list-empty")),)
    place, buttons = around(at, pages, lambda to: ShowList(kind, week.week, to), say)
    return Card(title_of(kind, week, say), (*shown, *place), buttons)


def turned_to(page: int, length: int, a_page: int) -> tuple[int, int]:
    """Return the page to show of so many things, at most the last one, and how many pages there are."""
    pages = max(1, -(-length // a_page))
    return min(page, pages - 1), pages


def around(at: int, pages: int, turns: Callable[[int], Pressable], say: Say) -> Around:
    """Return what says which page it is, where there are several, and the buttons that turn back and on."""
    back = (Button(say.plain("list-back"), turns(at - 1)),) if at else ()
    on = (Button(say.plain("list-on"), turns(at + 1)),) if at < pages - 1 else ()
    place = (Text(say("list-page", page=at + 1, pages=pages), quiet=True),) if pages > 1 else ()
    return place, (*back, *on)
