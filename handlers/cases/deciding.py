"""A decision comes back to whoever made it: change it, keep it with a reason, or get evidence first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answers import MAX_WORDS
from bot.cases import MOST_WAITS, Case, State
from bot.cases.overdue import due_again
from bot.commands import ChangeIt, EvidenceDue, GetEvidence, KeepIt, OfferCase, Request
from bot.commands.refused import EvidenceDay, EvidenceTwice
from bot.effects import Effect, Later, Reply, Show
from bot.views import CaseAgain, CaseForOwner
from handlers.cases.earning import earned_again
from handlers.cases.escalating import alarm_of, plan
from handlers.cases.handing import withdrawn
from handlers.cases.who import own_view, show_anew, to_decide
from handlers.company import hours_of, say_to, setup_of
from handlers.homes import homes_of
from handlers.standing import outcomes_of
from handlers.written import written
from storage import Memory

LONGEST_WAIT = timedelta(days=60)
MORNING = time(9)
A_DAY = timedelta(days=1)  # before a change offers itself as a win


def change_it(command: ChangeIt, request: Request, memory: Memory) -> Iterator[Effect]:
    case = to_decide(command.case, request.by, memory)
    to = written(command.to, "to", MAX_WORDS)
    yield from _decide(replace(case, state=State.CHANGED, outcome=to, decided=request.at), request, memory)
    due = hours_of(case.owner, setup_of(memory), memory).after(request.at + A_DAY, 0)
    yield Later(f"case-win/{case.number}", due, OfferCase(case.number))


def keep_it(command: KeepIt, request: Request, memory: Memory) -> Iterator[Effect]:
    case = to_decide(command.case, request.by, memory)
    reason, tell = written(command.reason, "reason", MAX_WORDS), written(command.tell, "tell", MAX_WORDS)
    kept = replace(case, state=State.KEPT, outcome=reason, because=command.because, tell=tell, decided=request.at)
    yield from _decide(kept, request, memory)


def get_evidence(command: GetEvidence, request: Request, memory: Memory) -> Iterator[Effect]:
    """Wait until somebody has asked somebody, at most twice; then the case is open again."""
    case = to_decide(command.case, request.by, memory)
    whom, zone = written(command.whom, "whom", MAX_WORDS), ZoneInfo(say_to(case.owner, memory).zone)
    today = request.at.astimezone(zone).date()
    if not today < command.by <= today + LONGEST_WAIT:
        raise EvidenceDay(field="by")
    if case.waits >= MOST_WAITS:
        raise EvidenceTwice(field="by")
    waiting = replace(case, state=State.WAITING, waits=case.waits + 1, evidence_from=whom, evidence_by=command.by)
    memory.cases.keep(waiting)
    memory.audit.note(request.at, request.by, "waits for evidence", case.name)
    due = datetime.combine(command.by, MORNING, zone).astimezone(UTC)
    memory.alarms.drop(alarm_of(case.number))
    yield Later(f"evidence/{case.number}", due, EvidenceDue(case.number))
    yield from _changed(waiting, request, memory)
    yield Reply(own_view(case, request.by, memory))


def evidence_due(command: EvidenceDue, request: Request, memory: Memory) -> Iterator[Effect]:
    case = memory.cases.case(command.case)
    if case is None or case.state is not State.WAITING:
        return
    due = due_again(case.due, request.at, hours_of(case.owner, setup_of(memory), memory))
    again = replace(case, state=State.OPEN, due=due)
    memory.cases.keep(again)
    memory.audit.note(request.at, request.by, "open again", case.name)
    yield from plan(again, request.at, memory)
    yield from _changed(again, request, memory)
    yield Show(CaseAgain(case.number, case.waits))


def _decide(case: Case, request: Request, memory: Memory) -> Iterator[Effect]:
    memory.cases.keep(case)
    memory.audit.note(request.at, request.by, f"decided: {case.state.value}", case.name)
    memory.alarms.drop(alarm_of(case.number))
    yield from withdrawn(case, request.at, request.by, memory)
    yield from _changed(case, request, memory)
    yield from map(Show, outcomes_of(case, memory))
    yield Reply(own_view(case, request.by, memory))


def _changed(case: Case, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show a case anew where it stands, and what hangs on it."""
    show_anew(case, memory)
    yield Show(CaseForOwner(case.number))
    question = memory.meetings.question(case.question)
    earned_again(question.series if question else "", request.at, memory)
    yield from homes_of((case.owner, *memory.meetings.asked(case.question)), memory)
