"""Every night: let go of everything whose time is over."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands import Request, Tidy
from bot.company import Retention, Setup
from bot.digests.weeks import week_of
from bot.effects import Effect, Later
from bot.leaders.heard import APART
from handlers.company import setup_of
from handlers.evidence import forget_old
from handlers.evidence.contacts import forget_calls
from handlers.tidy.receipts import DELIVERIES, PLANS, write_receipts
from storage import Memory

NIGHT = time(3, 10)
FOUND_A_NIGHT = 1000  # questions from before there was a search


def tidy(_: Tidy, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep each class as long as the company has said, note what went, and come back tomorrow night."""
    setup = setup_of(memory)
    with memory.what_goes() as counts:
        _forget(request.at, setup, memory)
    write_receipts(counts, request.at, setup, memory)
    yield Later("tidy", next_night(request.at, setup.company.timezone), Tidy())


def _forget(at: datetime, setup: Setup, memory: Memory) -> None:
    keep = setup.retention
    _forget_decisions(at, setup, memory)
    memory.inbox.forget(at - DELIVERIES)
    memory.answers.forget_words(_days_before(at, keep.confidential_text))
    memory.meetings.forget_asked(_days_before(at, keep.asked))
    memory.outbox.forget(_days_before(at, keep.asked))
    memory.meetings.forget_pauses(at)
    memory.meetings.forget_under_way(at - DELIVERIES)
    memory.meetings.forget_suggestions(at - PLANS)
    memory.calendars.forget_scheduled(at - PLANS)
    memory.calendars.forget_blind(_days_before(at, keep.silences))
    memory.meetings.forget_silences(_days_before(at, keep.silences))
    memory.cases.forget_unearned(_days_before(at, keep.silences))
    memory.wins.forget(_days_before(at, keep.wins))
    memory.cx_days.forget(_days_before(at, keep.wins))
    memory.unsearched.find(FOUND_A_NIGHT)
    forget_old(at, memory)
    _forget_leaders(at, keep, memory)
    memory.spending.forget(_days_before(at, keep.audit).date())
    memory.audit.forget(_days_before(at, keep.audit))
    memory.company.forget_versions(_days_before(at, keep.audit))
    memory.receipts.forget(_days_before(at, keep.audit))


def _forget_leaders(at: datetime, keep: Retention, memory: Memory) -> None:
    forget_calls(_days_before(at, keep.leader_weeks), memory)
    memory.leaders.forget(_days_before(at, keep.leader_weeks))
    memory.sponsorship.forget(_days_before(at, keep.leader_weeks))
    memory.samples.forget(_days_before(at, keep.decisions), at - APART)
    memory.stretches.forget(_days_before(at, keep.decisions))
    _forget_pledges(_days_before(at, keep.pledges), at.year, memory)


def _forget_decisions(at: datetime, setup: Setup, memory: Memory) -> None:
    """Forget what was decided long enough ago: cases before their questions, and those before what hangs on them."""
    before, day = _days_before(at, setup.retention.decisions), at.astimezone(ZoneInfo(setup.company.timezone)).date()
    memory.digests.forget(before)
    memory.arms.forget(before)
    memory.editions.forget(before)
    memory.cases.forget(before)
    memory.blockers.forget(before, day)
    memory.meetings.forget_questions(before)
    week = week_of(before, setup.company.timezone)
    memory.outcomes.forget(before, _days_before(at, setup.retention.asked), week)
    memory.answers.forget_orphans()


def _forget_pledges(before: datetime, year: int, memory: Memory) -> None:
    memory.pledges.forget(before)
    memory.fundings.forget()
    memory.pay.forget(year, before.year)


def next_night(at: datetime, zone: str) -> datetime:
    """Return the next ten past three at night in this zone."""
    local = at.astimezone(ZoneInfo(zone))
    tonight = datetime.combine(local.date(), NIGHT, ZoneInfo(zone))
    return (tonight if tonight > local else tonight + timedelta(days=1)).astimezone(UTC)


def _days_before(at: datetime, days: int) -> datetime:
    return at - timedelta(days=days)
