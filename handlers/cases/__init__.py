"""A decision comes back to whoever made it, and what they do with it is carried out."""

from collections.abc import Iterator
from typing import assert_never

from bot.commands import (
    CaseAlarm,
    ChangeIt,
    Deciding,
    EvidenceDue,
    GetEvidence,
    KeepIt,
    RemoveWords,
    ReportWords,
    Request,
    TagCase,
)
from bot.effects import Effect
from handlers.cases import deciding, tagging
from handlers.people import reported
from storage import Memory


def carry_out(  # noqa: PLR0911  # one line each
    command: Deciding | CaseAlarm, request: Request, memory: Memory
) -> Iterator[Effect]:
    match command:
        case ChangeIt():
            return deciding.change_it(command, request, memory)
        case KeepIt():
            return deciding.keep_it(command, request, memory)
        case GetEvidence():
            return deciding.get_evidence(command, request, memory)
        case TagCase():
            return tagging.tag_case(command, request, memory)
        case EvidenceDue():
            return deciding.evidence_due(command, request, memory)
        case ReportWords():
            return reported.report(command, request, memory)
        case RemoveWords():
            return reported.remove(command, request, memory)
        case _:
            assert_never(command)
