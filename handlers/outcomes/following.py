"""Which decisions are followed: those of decided cases, and one in ten of the other questions that close."""

from collections.abc import Iterator

from bot.commands import AskOutcome, CaseAlarm, ChangeIt, CloseQuestion, Deciding, KeepIt, ReadNumbers, Request
from bot.effects import Effect, Later
from bot.meetings import Question
from bot.outcomes import POLLED_AFTER, STEP, STEPS, Followed
from handlers.company import hours_of, setup_of
from handlers.standing import with_question
from storage import Memory


def follow_decided(command: Deciding | CaseAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    """Begin when a case has just been decided."""
    if not isinstance(command, ChangeIt | KeepIt):
        return
    case, question = with_question(command.case, memory)
    if case and question and case.decided == request.at and (followed := _followed(question, request, memory)):
        yield Later(f"outcome/read/{question.id}", followed.since + STEP, ReadNumbers(question.id, STEPS[0]))
        yield Later(f"outcome/ask/{question.id}", followed.due, AskOutcome(question.id))


def follow_closed(command: CloseQuestion, request: Request, memory: Memory) -> Iterator[Effect]:
    """Begin when a question has just closed without a case, if the lot has fallen on it."""
    question = memory.meetings.question(command.question)
    if question is None or question.closed != request.at or question.uncounted or memory.cases.about(question.id):
        return
    if memory.outcomes.is_drawn(question.id) and (followed := _followed(question, request, memory)):
        yield Later(f"outcome/ask/{question.id}", followed.due, AskOutcome(question.id))


def _followed(question: Question, request: Request, memory: Memory) -> Followed | None:
    """Begin to follow a question from now on; None if that has begun before. People are asked when its host works."""
    hours = hours_of(question.host, setup_of(memory), memory)
    followed = Followed(question.id, request.at, hours.after(request.at + POLLED_AFTER, 0))
    return followed if memory.outcomes.follow(followed) else None
