"""The company's numbers are brought in, and read 30, 60 and 90 days after a decision was settled."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.commands import BringNumbers, ReadNumbers, Request
from bot.effects import Effect, Later, Show
from bot.meetings import Question
from bot.outcomes import STEP, STEPS, Followed
from bot.outcomes.numbers import Kpi, Reading, weeks_to_compare
from bot.views import CaseForOwner
from handlers.company import setup_of
from handlers.outcomes.settling import WINDOWS_OVER, settle_when_over
from storage import Memory


def bring_numbers(command: BringNumbers, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep these values, and read what was waiting for them."""
    for value in command.values:
        memory.outcomes.bring(value)
    memory.audit.note(request.at, request.by, "numbers brought in", f"values: {len(command.values)}")
    for followed in memory.outcomes.linked_between(request.at - WINDOWS_OVER, request.at - STEP):
        yield from read_now(followed, request.at, memory)
        yield from settle_when_over(followed.question, request.at, memory)


def read_numbers(command: ReadNumbers, request: Request, memory: Memory) -> Iterator[Effect]:
    """Read a step, though it be late: what is compared are the weeks of that day. Then wait for the next."""
    followed = memory.outcomes.followed(command.question)
    if followed is None or followed.settled:
        return
    if command.days in STEPS:
        yield from _read(followed, command.days, request.at, memory)
        then = command.days + STEP.days
        at = followed.since + timedelta(days=then)
        yield Later(f"outcome/read/{followed.question}", at, ReadNumbers(followed.question, then))
    yield from settle_when_over(followed.question, request.at, memory)


def read_now(followed: Followed, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Read what is missing of the latest step, until the next one begins; after 120 days nothing is read any more."""
    days = max((days for days in STEPS if followed.since + timedelta(days=days) <= at), default=0)
    if days and at - followed.since < WINDOWS_OVER and not followed.settled:
        yield from _read(followed, days, at, memory)


def _read(followed: Followed, days: int, at: datetime, memory: Memory) -> Iterator[Effect]:
    question, case = memory.meetings.question(followed.question), memory.cases.about(followed.question)
    if question is None:
        return
    weeks = weeks_to_compare(followed.since, days, setup_of(memory).company.timezone)
    found = [_reading(kpi, question, weeks, memory) for kpi in memory.outcomes.linked(question.id)]
    news = [
        memory.outcomes.note(question.id, Reading(kpi, days, *amounts), at)
        for kpi, amounts in found
        if amounts is not None
    ]
    if case and any(news):
        yield Show(CaseForOwner(case.number))


def _reading(
    kpi: Kpi, question: Question, weeks: tuple[str, str], memory: Memory
) -> tuple[Kpi, tuple[str, str] | None]:
    """Return what a number was and is: the team's own if there are both, else the company's if there are."""
    for team in dict.fromkeys((question.team, "")):
        before, after = (memory.outcomes.amount(kpi, week, team) for week in weeks)
        if before is not None and after is not None:
            return kpi, (before, after)
    return kpi, None
