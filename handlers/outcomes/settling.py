"""Whatever can be known of an outcome is known: it is written down beside what was foreseen, once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction

from bot.effects import Effect
from bot.meetings import Question
from bot.outcomes import STEP, STEPS, Followed, foreseen, told_by_numbers, told_by_people
from bot.outcomes.calibration import Foreseen
from handlers.outcomes.calibrating import look_anew
from storage import Memory

LAST_STEP = timedelta(days=STEPS[-1])
WINDOWS_OVER = LAST_STEP + STEP


def settle_when_over(name: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Have done with a question once its poll is over and its numbers are read, or nothing can come any more."""
    followed, question = memory.outcomes.followed(name), memory.meetings.question(name)
    if followed is None or question is None or followed.settled or not _is_over(followed, at, memory):
        return
    memory.outcomes.keep(replace(followed, settled=at))
    predicted, actual = _predicted(question, memory), _actual(followed, question, memory)
    if predicted is not None and actual is not None:
        memory.outcomes.add(question.id, question.team, Foreseen(predicted, actual), at)
        yield from look_anew(question.team, at, memory)


def _is_over(followed: Followed, at: datetime, memory: Memory) -> bool:
    if followed.asking:
        return False
    if memory.cases.about(followed.question) is None or at - followed.since >= WINDOWS_OVER:
        return True  # without a case there are no numbers
    read = sum(reading.days == STEPS[-1] for reading in memory.outcomes.readings(followed.question))
    return at - followed.since >= LAST_STEP and read == len(memory.outcomes.linked(followed.question))


def _predicted(question: Question, memory: Memory) -> Fraction | None:
    """Return what was foreseen, as far as it may be shown: so no number that comes of it can tell what may not be."""
    if question.uncounted or question.answered < question.shown_from:
        return None
    return foreseen(memory.answers.tally(question.id))


def _actual(followed: Followed, question: Question, memory: Memory) -> Fraction | None:
    by_numbers = told_by_numbers(memory.outcomes.readings(question.id))
    if by_numbers is not None:
        return by_numbers
    return told_by_people(memory.answers.tally(followed.name), question.shown_from)
