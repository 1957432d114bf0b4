"""What stands behind the numbers that are no list of things: figures, months, pledges."""

from collections.abc import Iterator, Sequence

from bot.cards import Block, Card, Heading, Line, Owner, Text
from bot.commands import Listing
from bot.digests import Digest
from bot.digests.brought import beside
from bot.digests.figures import Figure
from bot.digests.measures import Measure
from bot.leaders.pledges import Pledge, Pledged
from prompts.cases.labels import joined
from prompts.digests.amounts import rounded
from prompts.digests.heard import month_called, whole
from prompts.digests.numbers import number
from prompts.digests.paged import paged
from prompts.digests.shares import counted
from prompts.digests.told import Told
from prompts.words import Say

LOADS = ("mean", "p90", "most")
BECAME = {Pledged.KEPT: "pledge-was-kept", Pledged.DROPPED: "pledge-was-dropped"}


def load(week: Digest, page: int, say: Say) -> Card:
    """Tell how often people were asked, of all and of each team that may be told of."""
    found = [figure for figure in week.figures if figure.measure is Measure.LOAD and figure.kind in LOADS]
    return paged(Listing.LOAD, [Text(_load(figure, say)) for figure in found], week, page, say)


def heard(week: Digest, page: int, say: Say) -> Card:
    """Tell of the months that were over in the week, with their departments."""
    lines = [block for month in week.heard for block in (_month(month.month, say), *whole(month, week.least + 1, say))]
    return paged(Listing.HEARD, lines, week, page, say)


def calls(week: Digest, page: int, say: Say) -> Card:
    """Tell how many customers were called; who called whom is between each leader and the sponsor."""
    found = week.figure(Measure.CALLS)
    lines = [Text(counted("week-calls", found.ratio, week.least, say))] if found else []
    if found:
        lines.append(Text(say("week-calls-counted"), quiet=True))
    return paged(Listing.CALLS, lines, week, page, say)


def pledges(found: Sequence[Pledge], week: Digest, page: int, say: Say) -> Card:
    """List the pledges that a week counts as kept, dropped or late; everybody may read them."""
    return paged(Listing.PLEDGES, [Text(_pledge(each, week, say)) for each in found], week, page, say)


def numbers(told: Told, page: int, say: Say) -> Card:
    """List every number that was brought in, and those that are missing."""
    lines = [Text(number(each, told, say)) for each in beside(told.digest, told.before)]
    return paged(Listing.NUMBERS, lines, told.digest, page, say)


def _load(figure: Figure, say: Say) -> Line:
    group = figure.group or say.plain("answers-all")
    if figure.value is None:
        return say("load-hidden", group=group)
    return say(f"load-{figure.kind}", group=group, amount=rounded(figure.value, say), people=figure.n or 0)


def _month(month: str, say: Say) -> Block:
    return Heading(month_called(month, say))


def _pledge(pledge: Pledge, week: Digest, say: Say) -> Line:
    return joined([*_parts(pledge, week, say)])


def _parts(pledge: Pledge, week: Digest, say: Say) -> Iterator[Line]:
    settled = pledge.settled is not None and pledge.settled < week.end
    key = BECAME.get(pledge.state, "pledge-is-late") if settled else "pledge-is-late"
    yield (say.plain("pledge-line", name=pledge.name, words=pledge.words),)
    yield say(key, due=say.date(pledge.due))
    yield (Owner(pledge.owner),)
