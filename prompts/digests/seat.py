"""Where the customer's seat was taken in a week, how many answered there, and how often people were asked."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Line, Style, When
from bot.digests import Digest
from bot.digests.measures import Measure
from prompts.cases.labels import joined
from prompts.digests.amounts import rounded
from prompts.digests.holdout import hold_out
from prompts.digests.shares import counted
from prompts.digests.stacked import stacked
from prompts.digests.told import Told
from prompts.words import Say

MOST_BLIND = 3


def seat_of(told: Told, say: Say) -> Iterator[Block]:
    """Tell of meetings and answers; below them what limits these numbers, and the hold-out."""
    week = told.digest
    yield Heading(say.plain("part-coverage"))
    yield from stacked((coverage(week, say), joined([line for line in (answers(week, say), load(week, say)) if line])))
    yield from stacked(_silent(week, say), quiet=True)
    yield from stacked(blind(week, say), quiet=True)
    yield from hold_out(week.figures, say) if week.figures else ()


def coverage(week: Digest, say: Say) -> Line:
    return counted("coverage", week.coverage, week.least, say)


def answers(week: Digest, say: Say) -> Line:
    return counted("answers", week.answers.total, week.least, say)


def load(week: Digest, say: Say) -> Line:
    """Tell how often people were asked; nothing where that is hidden, or was not counted yet."""
    mean, most = (week.figure(Measure.LOAD, kind) for kind in ("mean", "most"))
    if mean is None or most is None or mean.value is None or most.value is None:
        return ()
    return say("load", mean=rounded(mean.value, say), most=rounded(most.value, say))


def blind(week: Digest, say: Say) -> Iterator[Line]:
    """Tell when calendars could not be read: a number that is small for that reason says nothing."""
    for one in week.blind[:MOST_BLIND]:
        since, until = When(one.since, Style.BOTH), When(one.until, Style.BOTH)
        yield say("digest-blind", count=one.calendars, of=one.of, since=since, until=until)
    if len(week.blind) > MOST_BLIND:
        yield say("digest-blind-more", count=len(week.blind) - MOST_BLIND)


def _silent(week: Digest, say: Say) -> Iterator[Line]:
    if week.silent:
        yield say("answers-silent", silent=week.silent, closed=week.closed)
