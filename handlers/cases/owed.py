"""What is owed: asking was off when a case was decided or answers came back, or a place could not be reached."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cases import Case
from bot.commands import Request, TellOutcomes
from bot.company import Mode, WorkingHours
from bot.effects import Effect, Later, Show
from bot.views import AnswersBack, Lasting, Outcome, OutcomeAlone
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
    """Yield what has not been shown yet, for as long as it is known who was asked."""
    since = at - timedelta(days=setup_of(memory).retention.asked)
    troubled = {view for view, _ in memory.outbox.troubled()}
    backs = (AnswersBack(back.case, back.reader) for back in memory.cases.backs_passed_on(since) if back.reader)
    decided = (case for case in memory.cases.in_window(since, at) if case.settled)
    outcomes = (view for case in decided for view in _of_outcome(case, troubled, memory))
    for view in (*backs, *outcomes):
        if write(view) not in troubled and not memory.outbox.is_begun(view):
            yield view


def _of_outcome(case: Case, troubled: set[str], memory: Memory) -> tuple[Lasting, ...]:
    """Return the views of an outcome that stands nowhere yet: one for each, if it cannot stand under its question."""
    under = Outcome(case.number)
    if memory.outbox.is_begun(under):
        return ()
    if write(under) in troubled:
        return tuple(OutcomeAlone(case.number, person) for person in memory.meetings.asked(case.question))
    return outcomes_of(case, memory)
