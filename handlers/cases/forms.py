"""Which form a command about a case wants filled first."""

from typing import assert_never

from bot.commands import AnswerBack, AskBack, ChangeIt, GetEvidence, HandOver, KeepIt, Request, TagCase
from bot.forms import Form
from handlers.cases import asking_back, tagging
from handlers.cases.who import to_decide
from handlers.company import say_to
from prompts.cases import forms as words
from storage import Memory

Deciding = ChangeIt | KeepIt | GetEvidence | HandOver
Formed = Deciding | TagCase | AskBack | AnswerBack


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    match command:
        case TagCase():
            return tagging.form_for(command, request, memory)
        case AskBack() | AnswerBack():
            return asking_back.form_for(command, request, memory)
        case _:
            return _to_decide(command, request, memory)


def _to_decide(command: Deciding, request: Request, memory: Memory) -> Form:
    case, say = to_decide(command.case, request.by, memory), say_to(request.by, memory)
    match command:
        case ChangeIt():
            return words.change_it(case, say)
        case KeepIt():
            return words.keep_it(case, say)
        case GetEvidence():
            return words.get_evidence(case, say)
        case HandOver():
            return words.hand_over(case, say)
        case _:
            assert_never(command)
