"""What a request will surely ask of the rows first: on PostgreSQL it is asked for many requests in one journey."""

from collections.abc import Callable
from functools import partial

from bot.cases.asking_back import answered_to
from bot.commands import AnswerBack, GiveAnswer, Request, SayWhy, TakeBack
from storage import Memory


def ahead_of(request: Request) -> Callable[[Memory], None] | None:
    """Return what asks it. Answers alone come by the thousand; for anything else it is not worth the words."""
    command = request.command
    return partial(_ask_of_an_answer, command, request) if isinstance(command, GiveAnswer) else None


def is_new(request: Request, memory: Memory) -> bool:
    return memory.inbox.is_new(request.delivery, request.at, _answered(request))


def _answered(request: Request) -> str | None:
    """Return what an answer is given to: such deliveries go when that closes."""
    match request.command:
        case GiveAnswer(question) | SayWhy(question):
            return question
        case AnswerBack(case) | TakeBack(case):
            return answered_to(case)
        case _:
            return None


def _ask_of_an_answer(command: GiveAnswer, request: Request, memory: Memory) -> None:
    is_new(request, memory)
    memory.people.known(request.by)
    memory.meetings.question(command.question)
    memory.meetings.was_asked(command.question, request.by)
    if memory.answers.can_be_counted(command.question):
        memory.answers.given_by(command.question, request.by)
    memory.company.setup()
