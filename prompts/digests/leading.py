"""What leaders did for customers, in a week's digest: talked, were heard, called, kept their word; and the sponsor."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Line, Owner
from bot.digests import Digest
from bot.digests.measures import Measure
from prompts.cases.labels import joined
from prompts.digests.heard import in_a_line
from prompts.digests.promised import pledges_of
from prompts.digests.shares import NO_MORE, counted
from prompts.digests.stacked import stacked
from prompts.digests.told import Told
from prompts.words import Say


def leaders_of(told: Told, say: Say) -> Iterator[Block]:
    yield Heading(say.plain("part-leaders"))
    yield from leading(told, say)


def leading(told: Told, say: Say) -> Iterator[Block]:
    """Tell how many leaders talked and were heard, what they did besides, and whether there is a sponsor."""
    yield from stacked(_said(told, say))
    yield from stacked(_besides(told.digest, say), quiet=True)


def calls(week: Digest, say: Say) -> Iterator[Line]:
    """Tell how many customers were called, of those offered to leaders; nothing if none was."""
    called = week.figure(Measure.CALLS)
    if called is None or called.ratio == NO_MORE:
        return
    yield counted("week-calls", called.ratio, week.least, say)


def _said(told: Told, say: Say) -> Iterator[Line]:
    week, leaders = told.digest, told.digest.leading
    how = [say("week-leaders-how", verified=leaders.verified, claimed=leaders.claimed)]
    talked = counted("week-leaders", leaders.talked, week.least, say)
    yield joined([talked, *(how if leaders.verified or leaders.claimed else [])])
    yield from ((in_a_line(month, week.least + 1, say),) for month in week.heard)
    yield from calls(week, say)
    yield from pledges_of(week.promised, say)
    yield _sponsor(told, say)


def _sponsor(told: Told, say: Say) -> Line:
    if since := told.digest.leading.vacant_since:
        return say("sponsor-vacant", since=say.day(since))
    return say("sponsor-active", who=Owner(told.sponsor)) if told.sponsor else say("sponsor-waited")


def _besides(week: Digest, say: Say) -> Iterator[Line]:
    if week.leading.missed:
        yield say("week-leaders-missed", count=week.leading.missed)
    if week.leading.vacant_days:
        yield say("sponsor-vacant-days", count=week.leading.vacant_days)
    if week.unsure:
        yield say("digest-unsure", count=week.unsure)
