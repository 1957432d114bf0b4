"""A decision comes back to whoever made it, and what they do with it is carried out."""

from collections.abc import Iterator
from typing import assert_never

from bot.commands import (
    AskBack,
    CaseAlarm,
    ChangeIt,
    CloseBack,
    Deciding,
    EvidenceDue,
    GetEvidence,
    Handing,
    KeepIt,
    RemoveWords,
    ReportWords,
    Request,
    TagCase,
    TellOutcomes,
    TellOverdue,
    TellUnearned,
)
from bot.effects import Effect
from handlers.cases import asking_back, deciding, earning, escalating, handing, owed, tagging
from handlers.people import reported
from storage import Memory


def carry_out(command: Deciding | CaseAlarm, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    if isinstance(command, Handing):
        return handing.carry_out(command, request, memory)
    if isinstance(command, CaseAlarm):
        return _rung(command, request, memory)
    match command:
        case ChangeIt():
            return deciding.change_it(command, request, memory)
        case KeepIt():
            return deciding.keep_it(command, request, memory)
        case GetEvidence():
            return deciding.get_evidence(command, request, memory)
        case AskBack():
            return asking_back.ask_back(command, request, memory)
        case TagCase():
            return tagging.tag_case(command, request, memory)
        case ReportWords():
            return reported.report(command, request, memory)
        case RemoveWords():
            return reported.remove(command, request, memory)
        case _:
            assert_never(command)


def _rung(command: CaseAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case EvidenceDue():
            return deciding.evidence_due(command, request, memory)
        case TellOverdue():
            return escalating.tell_overdue(command, request, memory)
        case TellUnearned():
            return earning.tell_unearned(command, request, memory)
        case CloseBack():
            return asking_back.close(command, request, memory)
        case TellOutcomes():
            return owed.tell(command, request, memory)
        case _:
            assert_never(command)
