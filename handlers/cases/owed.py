"""Outcomes that are owed: asking was off when a case was decided, or its place could not be reached."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cases import Case
from bot.commands import Request, TellOutcomes
from bot.company import Mode, WorkingHours
from bot.effects import Effect, Later, Show
from bot.views import Lasting, Outcome, OutcomeAlone
from bot.wire import write
from handlers.company import setup_of
from handlers.standing import outcomes_of
from storage import Memory


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """If anybody has still to be told, let it be done when work next goes on."""
    setup = setup_of(memory)
    if setup.asking.mode is Mode.LIVE and any(_owed(at, memory)):
        hours = WorkingHours(setup.company.timezone, setup.asking.quiet, setup.company.holidays)
        yield Later("outcomes", hours.after(at, 0), TellOutcomes())


def tell(_: TellOutcomes, request: Request, memory: Memory) -> Iterator[Effect]:
    yield from map(Show, _owed(request.at, memory))


def _owed(at: datetime, memory: Memory) -> Iterator[Lasting]:
    """Yield what nobody has been shown yet of cases that were decided while it is still known who was asked."""
    troubled = {view for view, _ in memory.outbox.troubled()}
    for case in memory.cases.in_window(at - timedelta(days=setup_of(memory).retention.asked), at):
        if case.settled and not memory.outbox.is_begun(Outcome(case.number)):
            yield from _not_begun(case, troubled, memory)


def _not_begun(case: Case, troubled: set[str], memory: Memory) -> Iterator[Lasting]:
    """Yield the views of an outcome: where it cannot stand under its question, one for each who was asked."""
    views = outcomes_of(case, memory)
    if write(Outcome(case.number)) in troubled:
        views = tuple(OutcomeAlone(case.number, person) for person in memory.meetings.asked(case.question))
    yield from (view for view in views if write(view) not in troubled and not memory.outbox.is_begun(view))
