"""A case is overdue: its owner is told, then the lead of its team, then the sponsor; once each, in working hours."""

from collections.abc import Iterator
from datetime import datetime

from bot.cases import Case, State
from bot.cases.overdue import A_MOMENT, Step, Taken, falls_due, next_step
from bot.commands import Request, TellOverdue
from bot.company.warming import ends
from bot.effects import Effect, Later, Show
from bot.views import CaseOverdue
from handlers.cases.who import who_is_told
from handlers.company import hours_of, setup_of
from handlers.leaders.planning import may_be_told
from storage import Memory


def alarm_of(case: int) -> str:
    return f"overdue/{case}"


def plan(case: Case, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarm of a case to where its next step belongs now; one that nobody has to decide has none."""
    step = next_step(memory.cases.steps(case.number))
    if case.state is not State.OPEN or step is None:
        memory.alarms.drop(alarm_of(case.number))
        return
    moment = _moment(step, case, at, memory)
    yield Later(alarm_of(case.number), max(moment, at + A_MOMENT), TellOverdue(case.number))


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarms of open cases that have none: of an older version, or from a time when nobody might be told."""
    for case in filter(None, map(memory.cases.case, memory.cases.without_alarm())):
        yield from plan(case, at, memory)


def tell_overdue(command: TellOverdue, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take the next step, if its time has come; however often this rings, each step is a row and taken once."""
    case, at = memory.cases.case(command.case), request.at
    step = next_step(memory.cases.steps(command.case))
    if case is None or case.state is not State.OPEN or step is None:
        return
    if _moment(step, case, at, memory) > at:
        yield from plan(case, at, memory)
        return
    person = who_is_told(step, case, memory)
    if person and not may_be_told(person, memory):
        return  # we look again every night, and whenever the setup changes
    memory.cases.take_step(case.number, Taken(step, at, person))
    what = f"overdue, {step.value} told" if person else f"overdue, {step.value}: nobody to tell"
    memory.audit.note(at, request.by, what, case.name)
    if person:
        yield Show(CaseOverdue(case.number, step))
    yield from plan(case, at, memory)


def _moment(step: Step, case: Case, at: datetime, memory: Memory) -> datetime:
    """Return when a step is taken, at ``at`` or later: when whoever it tells is at work.

    After we were down, whoever was told last has a working day before the next one is.
    """
    setup, person = setup_of(memory), who_is_told(step, case, memory)
    owner = hours_of(case.owner, setup, memory)
    first = falls_due(step, case.due, owner)
    rested = [owner.working_day_after(taken.at, 1) for taken in memory.cases.steps(case.number)]
    others = () if step is Step.OWNER else _alone_until(case, memory)
    return hours_of(person or case.owner, setup, memory).after(max(first, at, *rested, *others), 0)


def _alone_until(case: Case, memory: Memory) -> tuple[datetime, ...]:
    """Return until when the case of a new team is its host's alone."""
    question = memory.meetings.question(case.question)
    since = memory.company.warm_ups().get(question.team) if question else None
    return (ends(since),) if since else ()
