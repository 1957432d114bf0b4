"""Wins in a week's digest: the good news, and it comes first."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Line
from bot.wins import Win
from prompts.digests.stacked import stacked
from prompts.digests.told import Told
from prompts.digests.worth import spread_of, unheard
from prompts.words import Say

MOST_WINS = 5
LONGEST_WIN = 140


def wins_of(told: Told, say: Say) -> Iterator[Block]:
    """Tell of the wins that were posted, of those on their way, and how evenly they are spread."""
    yield Heading(say.plain("part-wins"))
    yield from stacked(_posted(told, say))
    yield from stacked((*_others(told, say), *spread_of(told.digest, say)), quiet=True)
    yield from stacked(unheard(told.digest, say))


def win_line(win: Win, say: Say) -> str:
    said = " ".join(win.said.split())
    short = said if len(said) <= LONGEST_WIN else f"{said[:LONGEST_WIN].rstrip()} …"
    return say.plain("win-line" if win.team else "win-line-teamless", name=win.name, team=win.team, change=short)


def _posted(told: Told, say: Say) -> Iterator[Line]:
    if not told.digest.wins:
        yield say("wins-none-posted")
    yield from ((win_line(win, say),) for win in told.wins[:MOST_WINS])


def _others(told: Told, say: Say) -> Iterator[Line]:
    if len(told.wins) > MOST_WINS:
        yield say("wins-more", count=len(told.wins) - MOST_WINS)
    if told.digest.waiting:
        yield say("wins-waiting", count=told.digest.waiting)
