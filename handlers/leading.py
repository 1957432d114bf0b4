"""What those do and get who lead: which handler carries out what, what there is to see, and what comes by itself."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers import blockers, digests, leaders
from handlers.cases import former_sponsor
from handlers.digests import slackening
from handlers.leaders import called, calls_shown, drawing, former, hearing, passing_sponsor, pledges, sponsor_seen
from handlers.meetings import agenda
from storage import Memory

# fmt: off
Commands = (
    c.Reading | c.DigestAlarm | c.WeekAlarm | c.Leading | c.LeaderAlarm | c.HeardAlarm | c.Blocking | c.TellTopBlockers
    | c.Pledging | c.PledgeAlarm | c.Sponsoring | c.AgendaSaying | c.Calling | c.ThemesSuggested
)
Views = (
    v.OfDigests | v.OfLeaders | v.OfHearing | v.HeardNoted | v.OfBlockers | v.BlockersShown | v.OfPledges
    | v.PledgesShown | v.OfSponsor | v.CustomerFirst | v.OfCalls | v.CallNoted
)
# fmt: on


def carry_out(command: Commands, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    if isinstance(command, c.Reading | c.DigestAlarm | c.WeekAlarm | c.ThemesSuggested):
        return digests.carry_out(command, request, memory)
    if isinstance(command, c.HeardAlarm):
        return _listen(command, request, memory)
    if isinstance(command, c.Leading | c.LeaderAlarm):
        return leaders.carry_out(command, request, memory)
    if isinstance(command, c.Calling):
        return called.carry_out(command, request, memory)
    if isinstance(command, c.Pledging | c.PledgeAlarm):
        return pledges.carry_out(command, request, memory)
    if isinstance(command, c.Sponsoring):
        return _sponsor(command, request, memory)
    if isinstance(command, c.AgendaSaying):
        return agenda.carry_out(command, request, memory)
    return blockers.carry_out(command, request, memory)


def seen(view: Views, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    if isinstance(view, v.OfDigests):
        return digests.seen(view, at, memory)
    if isinstance(view, v.OfHearing | v.HeardNoted):
        return _heard(view, memory)
    if isinstance(view, v.OfLeaders):
        return leaders.seen(view, at, memory)
    if isinstance(view, v.CallNoted):
        return calls_shown.call_noted(view, memory)
    if isinstance(view, v.OfCalls):
        return calls_shown.customer_to_call(view, memory)
    if isinstance(view, v.OfPledges | v.PledgesShown):
        return pledges.seen(view, at, memory)
    if isinstance(view, v.OfSponsor):
        return _of_sponsor(view, memory)
    if isinstance(view, v.CustomerFirst):
        return agenda.customer_first(view, memory)
    return blockers.seen(view, memory)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    yield from leaders.look_after(at, memory)
    yield from digests.look_after(at, memory)
    yield from drawing.look_after(at, memory)
    yield from slackening.look_after(at, memory)
    yield from blockers.look_after(at, memory)
    yield from pledges.look_after(at, memory)


def _sponsor(command: c.Sponsoring, request: Request, memory: Memory) -> Iterator[Effect]:
    passing = passing_sponsor.carry_out(command, request, memory)
    closed = former.passed(command, request, memory)
    return chain(passing, closed, former_sponsor.pass_on(command, request, memory))


def _listen(command: c.HeardAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.DrawSample():
            return drawing.draw(command, request, memory)
        case c.AskWhetherHeard():
            return hearing.ask(command, request, memory)
        case c.CloseSample():
            return hearing.close(command, request, memory)
        case c.WeighMomentum():
            return slackening.weigh(command, request, memory)
        case _:
            assert_never(command)


def _heard(view: v.OfHearing | v.HeardNoted, memory: Memory) -> Sight | None:
    match view:
        case v.WhetherHeard():
            return hearing.whether_heard(view, memory)
        case v.HeardNoted():
            return hearing.heard_noted(view, memory)
        case v.Slackened():
            return slackening.slackened(view, memory)
        case _:
            assert_never(view)


def _of_sponsor(view: v.OfSponsor, memory: Memory) -> Sight | None:
    match view:
        case v.SponsorOffered():
            return sponsor_seen.offered(view, memory)
        case v.SponsorOfferNoted():
            return sponsor_seen.offer_noted(view, memory)
        case v.SponsorPassed():
            return sponsor_seen.passed(view, memory)
        case v.NotForYou():
            return sponsor_seen.not_for_you(view, memory)
        case _:
            assert_never(view)
